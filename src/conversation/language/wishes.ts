import { type Person, samePerson } from '../../project/entry.ts'
import { currentAnswerTo, type Project, stateOf } from '../../project/project.ts'
import { cardinals } from '../../toolkit/bounds.ts'
import { frameIn } from '../../toolkit/frames.ts'
import { codeShape, type Item, isOfStep, isQuestion, type SettledBy } from '../../toolkit/items.ts'
import type { Wish } from '../../understanding/wishes.ts'
import type { Intent, IntentOf, PersonNamed } from '../intent.ts'
import { addsTo, goesOn } from './answers/answer-words.ts'
import { putRight } from './answers/put-right.ts'
import type { Around, Details } from './around.ts'
import { partIn, sinceIn, wantsFile } from './details/narrowed.ts'
import { personCalled } from './details/people.ts'
import { scopeAfter } from './details/scope-change.ts'
import { handOver, openAmong } from './hand-over.ts'
import { onOneDay } from './timing/on-one-day.ts'
import { reminderWords } from './timing/reminder-words.ts'
import { daysIn, stretchIn } from './timing/stretch-in.ts'
import { byName, due } from './typed/assignment.ts'
import { paperIn } from './typed/paper.ts'
import { stepIn } from './typed/phase.ts'
import { approversSaid, listedWith, readAsking } from './typed/signoff.ts'
import { withName } from './with-name.ts'

/** What stands around a wish: besides what it may point to, the project and who speaks. */
export type Setting = Around & {
  readonly project: Project | undefined
  /** Who can speak here, besides those who take part. */
  readonly here?: readonly PersonNamed[] | undefined
  readonly by: Person
  readonly said: string
  /** What was done last here, with the wish it was said as. */
  readonly last: { readonly wish: Wish; readonly intents: readonly Intent[] } | undefined
}

/**
 * What a wish comes to. `lacks`: what has to be asked for first; for an item, the intent once there is one.
 */
export type Meant =
  | { readonly intents: readonly Intent[] }
  | {
      readonly lacks: 'item'
      readonly settledBy?: SettledBy
      /** Those of which it can only be one. */
      readonly among?: readonly Item[]
      readonly once: (item: Item) => Intent
    }
  | { readonly lacks: 'person' | 'name' | 'code' | 'phases' | 'place' }

/**
 * One wish in plain words. `stake`: looking needs little certainty, recording more, and what is hard to take back or
 * touches others is never done without a press.
 */
type WishRow = {
  readonly stake: 'look' | 'record' | 'grave'
  /** How a button calls it. */
  readonly label: string | ((details: Details) => string)
  readonly meant: (details: Details, setting: Setting) => Meant
}

const does = (...intents: readonly Intent[]): Meant => ({ intents })
/** A row of each stake: how it is called, and the intent that it always is, or what it is by its details. */
const rowWith =
  (stake: WishRow['stake']) =>
  (label: WishRow['label'], means: Intent | WishRow['meant']): WishRow => ({
    stake,
    label,
    meant: typeof means === 'function' ? means : () => does(means),
  })
const [look, record, grave] = [rowWith('look'), rowWith('record'), rowWith('grave')]
const givingLabel = (details: Details): string =>
  details.to === 'me' ? withItem('Take')(details) : withItem('Give somebody')(details)
const withItem = (label: string) => (details: Details) =>
  details.items?.[0] ? `${label} ${withName(details.items[0])}` : label

/** Each item that is named, or what it is once it is known. */
const each =
  (once: (item: Item, details: Details, setting: Setting) => Intent, settledBy?: SettledBy) =>
  (details: Details, setting: Setting): Meant => {
    const items = (details.items ?? []).filter((item) => !settledBy || isOfStep(item, settledBy))
    if (items.length) return does(...items.slice(0, 8).map((item) => once(item, details, setting)))
    return { lacks: 'item', ...(settledBy ? { settledBy } : {}), once: (item) => once(item, details, setting) }
  }

const ticked = each(({ id }, { note }) => ({ do: 'check', item: id, ...(note ? { note } : {}) }), 'a tick')

/** Whether whoever speaks gave it to somebody else, who has it. */
function gaveAway({ id }: Item, { project, toolkit, by }: Setting): boolean {
  const given = project && stateOf(project, id, toolkit.shared.sameAs).assignment
  return given !== undefined && samePerson(given.entry.by, by) && !samePerson(given.to, by)
}

const phased = (details: Details): { phase?: number } => (details.phases?.[0] ? { phase: details.phases[0] } : {})
/** Where several are named, one leaves the first for the last. */
const goingTo = ({ phases }: Details): { phase?: number } => (phases?.length ? { phase: phases.at(-1) ?? 1 } : {})

const notYet = (label: string, what: Extract<Intent, { do: 'not yet' }>['what']): WishRow =>
  look(label, { do: 'not yet', what })

const nudging = (wish: Wish, label: string, stake: WishRow['stake'] = 'record'): WishRow => ({
  stake,
  label,
  meant: (details, { said }) => {
    const isStretch = stretchIn(said) !== undefined
    const days = wish === 'nudge-skip' && details.dates && !isStretch ? daysIn(details.dates.toLowerCase()) : []
    if (days.length) return does(...days.slice(0, 6).map((day): Intent => ({ do: 'nudge', words: `skip ${day}` })))
    const words = reminderWords(wish, said, details)
    return does(words ? { do: 'nudge', words } : { do: 'nudge' })
  },
})

/** "How is step 3 going": of one step it is told what is open in it. */
const ofStep = /\bstep \w|\b(?:with|on|in|for|is) 0?\d{1,2}\b(?![.:%])/i
const missingOf = (step: number, { steps }: Setting['toolkit'], phase?: number): Intent => {
  const of = phase ?? steps.find(({ number }) => number === step)?.phase
  return { do: 'missing', ...(of ? { phase: of } : {}), step }
}

/** "Undo the last two things". */
const lastFew = /\b(?:last|latest) (two|three|four|five|[2-5])\b/i
/** "Change 07.1: add “and explain them”". */
const changes = /^\W*(?:please |pls |can you |could you )*(?:change|edit|update|amend|correct|fix)\b/i
/** "09.1 should be 28 hours" */
const shouldBe = /^\W*(?:the )?\S+(?: \S+)? (?:should (?:be|say|read)|has to be|needs to be)\b/i
const addition = /^(?:please )?add:? ["“]?([^"”]+)["”]?$/i
const asksRisks = /\b(?:risk\w*|worr\w*|danger\w*|fail\w*|weak\w*|trouble|concern\w*|hold (?:us|it) up)\b/i
const goesWrong = /\b(?:go(?:es|ing)?|gone|went) wrong\b/i

const standingOn = (id: string, { project, toolkit }: Setting): string =>
  (project && currentAnswerTo({ project, toolkit }, id)?.text) ?? ''

/** Of a long message that is all of it the answer no part alone is. */
const isCut = (text: string, said: string): boolean =>
  said.length > 160 && text.length < said.length * 0.6 && !new RegExp(codeShape, 'i').test(said)

const asFile = /\b(?:as|in|into) (?:an? )?(?:word|docx?|pdf|html|web ?page)\b/i

/** "Put 09.1 back to what I wrote": one's own answer again. */
const ownAgain =
  /\b(?:back|restore|again)\b.*\b(?:i|mine|my)\b|\b(?:restore|bring back|use|keep) (?:mine|my (?:own |old |first )?(?:answer|one|text|version|words))\b/i

const rows: Readonly<Record<Exclude<Wish, 'say' | 'none'>, WishRow>> = {
  answer: record(
    withItem('Record it as the answer to'),
    each(({ id }, { text: part, pointed, corrects }, setting) => {
      const { said } = setting
      const whole = part && isCut(part, said) ? said : part
      const [, more] = (changes.test(said) && addition.exec(whole ?? '')) || []
      const text = more ?? whole
      return text
        ? {
            do: 'answer',
            item: id,
            text,
            ...(corrects || (changes.test(said) && !more) || shouldBe.test(said) ? { corrects: true } : {}),
            ...(more || addsTo(said, text) || (pointed && goesOn.test(said)) ? { adds: true } : {}),
          }
        : putRight(standingOn(id, setting), said)
          ? { do: 'answer', item: id, text: said, corrects: true }
          : { do: 'edit', item: id }
    }, 'words'),
  ),
  answers: look('Our answers', ({ step, items, phases }) => {
    const first = items?.[0]
    const number = step ?? (first && 'step' in first && !phases?.length ? first.step.number : undefined)
    return does(number ? { do: 'answers', step: number } : { do: 'answers' })
  }),
  archive: grave('Put the project away', { do: 'archive' }),
  ask: look('Ask the toolkit', (_, { said }) => does({ do: 'ask', question: said.slice(0, 10_000) })),
  assign: record(givingLabel, (details, setting) => {
    const once = handOver(details, setting)
    const [first, ...others] = openAmong(details.items?.slice(0, 20) ?? [], setting)
    return first ? does(once(first, others)) : { lacks: 'item', once: (item) => once(item) }
  }),
  back: look('The question before', ({ items }, { open, recent }) => {
    const named = items?.[0]
    if (named && named !== open) return does({ do: 'show', item: named.id })
    const [latest, asked] = [recent[0], recent.find(isQuestion)]
    // Below boxes, or at the end, the one before is the question that was asked last.
    if (!open && asked && latest !== asked) return does({ do: 'show', item: asked.id })
    const here = open ?? asked
    return does(here ? { do: 'back', item: here.id } : { do: 'next' })
  }),
  changed: look('What is new', (_, { said }) => does({ do: 'changed', ...sinceIn(said) })),
  chat: look('Nothing', (_, { said }) => does({ do: 'small talk', words: said.slice(0, 300) })),
  // "Done", of what they have just given to somebody else, is of something of their own.
  check: record(withItem('Tick'), (details, setting) =>
    details.pointed && details.items?.length && details.items.every((item) => gaveAway(item, setting))
      ? does({ do: 'mine' })
      : ticked(details, setting),
  ),
  checks: look('The checks of the step', ({ step, items }, { open, recent }) => {
    const near = items?.[0] ?? open ?? recent[0]
    const number = step ?? (near && 'step' in near ? near.step.number : undefined)
    return number
      ? does({ do: 'checks', step: number })
      : {
          lacks: 'item',
          once: (item) => ('step' in item ? { do: 'checks', step: item.step.number } : { do: 'missing' }),
        }
  }),
  decided: look('What we decided', ({ about, who }, setting) =>
    does({
      do: 'decided',
      about: (about ?? setting.said).slice(0, 300),
      ...(who ? { person: personCalled(who, setting) ?? who.slice(0, 300) } : {}),
    }),
  ),
  document: look('A paper for a committee', (_, { said }) => does(paperIn(said))),
  excuse: record(withItem('It does not apply:'), ({ items = [], ...details }, setting) => {
    const why = details.reason ? { reason: details.reason } : {}
    if (items.length < 3) return each(({ id }) => ({ do: 'excuse', item: id, ...why }))({ ...details, items }, setting)
    // Of a whole step only what is open: what somebody answered is not put aside with it.
    const [first = '', ...others] = openAmong(items, setting).map(({ id }) => id)
    return does({ do: 'excuse', item: first, with: others.slice(0, 30), ...why })
  }),
  // What is to be mailed as a Word file is the paper.
  export: look('Everything as files', (_, { said }) => does(asFile.test(said) ? paperIn(said) : { do: 'export' })),
  'feedback-list': look('What was said about my answers', { do: 'feedbacks' }),
  forget: grave('Delete the project', (_, { said }) => does({ do: 'forget', sure: 0, ...partIn(said) })),
  'forget me': grave('Remove what is mine', { do: 'forget me', sure: 0 }),
  // Whoever asks what this is where nothing is set up is welcomed.
  help: look('What I can do', (_, { project }) =>
    does(project ? { do: 'help' } : { do: 'small talk', words: 'hello' }),
  ),
  history: look(
    withItem('The history of'),
    each(({ id }) => ({ do: 'history', item: id })),
  ),
  import: look('Take over what you wrote', { do: 'import' }),
  kpi: notYet('Figures', 'kpi'),
  lead: grave('Make a lead', (details, setting) => ofPerson('lead', details, setting)),
  link: grave('Join by the code', ({ code }) =>
    code ? does({ do: 'link', code: code.slice(0, 40) }) : { lacks: 'code' },
  ),
  mine: look('What is mine', { do: 'mine' }),
  missing: look('What is missing', ({ step, phases }, { toolkit, said }) => {
    const frame = phases?.length || step ? undefined : frameIn(said, toolkit.frames)
    if (frame) return does({ do: 'facts', frame: frame.frame })
    return does(step ? missingOf(step, toolkit, phases?.[0]) : { do: 'missing', ...phased({ phases: phases ?? [] }) })
  }),
  move: record('Move the answer', ({ items }, setting) => {
    const { project, by, open } = setting
    const [first, second] = items ?? []
    const to = second ?? first
    const from = second ? first : open !== first ? open : undefined
    const entry = from && currentAnswerTo(setting, from.id)
    const last = project?.entries.findLast(
      (one) => one.kind === 'answered' && samePerson(one.by, by) && !project.withdrawn.has(one.id),
    )
    const moved = entry ?? last
    if (!moved || !project) return { lacks: 'place' }
    return does({
      do: 'move',
      entry: moved.id,
      ...(to && !('item' in moved && to.id === moved.item) ? { to: to.id } : {}),
    })
  }),
  need: record(
    withItem('It applies after all:'),
    each(({ id }, { reason }) => ({ do: 'need', item: id, ...(reason ? { reason } : {}) })),
  ),
  next: look('Next question', (details, { open, toolkit, said }) => {
    const step = stepIn(said, toolkit)
    if (step && !details.items?.length) return does({ do: 'phase', phase: step.phase, step: step.number })
    return details.items?.[0] && details.sure === 1 && details.items[0] !== open
      ? does({ do: 'show', item: details.items[0].id })
      : does({ do: 'next', ...(open && !details.phases?.length ? { after: open.id } : phased(details)) })
  }),
  'nudge-log': nudging('nudge-log', 'Which reminders went out', 'look'),
  'nudge-me': {
    ...nudging('nudge-me', 'Remind only me'),
    meant: (details, setting) => {
      const once = onOneDay(details, setting)
      return once ? does(once) : nudging('nudge-me', '').meant(details, setting)
    },
  },
  'nudge-now': nudging('nudge-now', 'Preview the reminder', 'look'),
  'nudge-off': nudging('nudge-off', 'Pause the reminder', 'grave'),
  'nudge-on': nudging('nudge-on', 'Turn the reminder on'),
  'nudge-show': nudging('nudge-show', 'When the reminder comes', 'look'),
  'nudge-skip': nudging('nudge-skip', 'No reminder on those days'),
  'nudge-snooze': nudging('nudge-snooze', 'Quiet for a while'),
  'nudge-when': nudging('nudge-when', 'Change the reminder'),
  phase: look('Go through a phase', (details, { said, toolkit }) => {
    const step = stepIn(said, toolkit)
    return does({ do: 'phase', ...(step ? { phase: step.phase, step: step.number } : goingTo(details)) })
  }),
  portfolio: notYet('All projects', 'portfolio'),
  // What could go wrong is a question of what could stop it.
  ready: look('Are we ready', (details, { said }) =>
    does(
      goesWrong.test(said)
        ? { do: 'risks' }
        : { do: 'ready', ...(asksRisks.test(said) ? { risks: true } : {}), ...phased(details) },
    ),
  ),
  rename: record('Rename the project', ({ name }) =>
    name ? does({ do: 'rename', name: name.slice(0, 300) }) : { lacks: 'name' },
  ),
  reopen: record('Take the project up again', { do: 'reopen' }),
  review: look('What does not hold together', ({ step, ...details }) =>
    does({ do: 'review', ...(step ? { step } : phased(details)) }),
  ),
  risk: look('What could stop it', { do: 'risks' }),
  scope: grave('Change the phases in scope', ({ phases = [], add, remove }, { project, toolkit }) => {
    if (!phases.length) return does({ do: 'scope' })
    const now = project?.phases ?? toolkit.phases.map(({ number }) => number)
    const next = add && remove ? scopeAfter(now, { add, remove }) : [...phases].sort((a, b) => a - b)
    return next.length ? does({ do: 'scope', phases: next }) : { lacks: 'phases' }
  }),
  settings: look('Settings', { do: 'settings' }),
  share: look('A code for another channel', ({ to }) => does({ do: 'share', ...(to ? { to: to.slice(0, 120) } : {}) })),
  show: look(
    withItem('Show'),
    each(({ id }) => ({ do: 'show', item: id })),
  ),
  signoff: grave(
    ({ act }) => (act === 'request' ? 'Ask for a sign-off' : 'Sign-off'),
    (details, setting) => {
      const people = details.act === 'request' ? [] : approversIn(setting)
      if (people.length) return does({ ...askingFor(details, setting), people })
      return does(details.act === 'request' ? askingFor(details, setting) : { do: 'sign-off' })
    },
  ),
  skip: record(withItem('Skip'), ({ items }, { open, recent }) => {
    const [latest] = recent
    const after = items?.find(isQuestion) ?? open ?? (latest && 'step' in latest ? latest : recent.find(isQuestion))
    // "Later" where nothing stands open asks nobody anything.
    return does(after ? { do: 'next', after: after.id } : { do: 'dismiss' })
  }),
  start: record('Start a project', ({ name }) =>
    does(name ? { do: 'start', name: titled(name).slice(0, 120) } : { do: 'start' }),
  ),
  status: look('Where we stand', ({ step }, { toolkit, said }) =>
    does(step && ofStep.test(said) ? missingOf(step, toolkit) : { do: 'status' }),
  ),
  summary: look('The project on one page', { do: 'summary' }),
  template: look('A template', ({ template }, { said }) => {
    const of = template ? { template } : {}
    return does(template && wantsFile(said) ? { do: 'paper', which: 'templates', ...of } : { do: 'template', ...of })
  }),
  unassign: record(
    withItem('Take the name off'),
    each(({ id }) => ({ do: 'unassign', item: id })),
  ),
  uncheck: record(
    withItem('Take the tick off'),
    each(({ id }, { note }) => ({ do: 'uncheck', item: id, ...(note ? { note } : {}) }), 'a tick'),
  ),
  undo: record('Undo', ({ items, pointed }, setting) => {
    const { project, by, said } = setting
    const item = pointed ? undefined : items?.[0]
    const entry =
      item &&
      project?.entries.findLast(
        (one) => 'item' in one && one.item === item.id && !project.withdrawn.has(one.id) && samePerson(one.by, by),
      )
    const stands = item && currentAnswerTo(setting, item.id)
    // Taking back what was put aside already would bring nothing back.
    if (item && entry?.kind === 'answered' && stands && !samePerson(stands.by, by) && ownAgain.test(said))
      return does({ do: 'answer', item: item.id, text: entry.text })
    if (entry) return does({ do: 'undo', entry: entry.id })
    const [, many = '1'] = lastFew.exec(said) ?? []
    const undo = { do: 'undo' } as const
    return does(...Array.from({ length: Number(many) || cardinals.indexOf(many.toLowerCase()) + 1 }, () => undo))
  }),
  unlead: grave('No longer a lead', (details, setting) => ofPerson('unlead', details, setting)),
  'who-has-what': look('Who has what', ({ items, who, step, sure = 0, ...details }, setting) => {
    const { said } = setting
    if (who) return does({ do: 'who', person: personCalled(who, setting) ?? who.slice(0, 300) })
    if (items?.length && sure > 0.5 && !(step && /\bstep\b/i.test(said)))
      return does(...items.slice(0, 4).map(({ id }): Intent => ({ do: 'who', item: id })))
    const late = /\b(?:late|overdue|behind|past due)\b/i.test(said) ? ({ late: true } as const) : {}
    return does({ do: 'who', ...late, ...(step ? { step } : phased(details)) })
  }),
}

/** Whom to ask for what; what is not said is asked for. */
function askingFor({ phases, to }: Details, setting: Setting): IntentOf<'ask sign-off'> {
  const { gate: _, people = [], ...asked } = readAsking(setting.said, setting) ?? { do: 'ask sign-off' }
  const stage = /\b(proposal|launch)\b/i.exec(setting.said)?.[1]?.toLowerCase()
  const gate = stage ?? (phases?.[0] ? String(phases[0]) : undefined)
  const named = people.filter(({ id }) => id !== byName)
  const said = to === 'me' ? [to] : to ? listedWith(to, setting.said, setting.people) : approversSaid(setting.said)
  const all = named.length ? named : approvers(said, setting)
  const by = asked.by ?? due.exec(setting.said)?.[1]
  return { ...asked, ...(gate ? { gate } : {}), ...(by ? { by } : {}), ...(all.length ? { people: all } : {}) }
}

const approvers = (names: readonly string[], setting: Setting): PersonNamed[] =>
  names.slice(0, 10).map((name) => personCalled(name, setting) ?? { id: byName, name: name.slice(0, 60) })
const approversIn = (setting: Setting): PersonNamed[] => approvers(approversSaid(setting.said), setting)

const titled = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The row of a wish. */
export const rowOf = (wish: Exclude<Wish, 'say' | 'none'>): WishRow => rows[wish]

function ofPerson(what: 'lead' | 'unlead', { to }: Details, setting: Setting): Meant {
  const person = to ? personCalled(to, setting) : undefined
  return person ? does({ do: what, person }) : { lacks: 'person' }
}
