import type { Slot } from '../../understanding/slots.ts'
import type { Wish } from '../../understanding/wishes.ts'
import { textIn } from './answers/answer-words.ts'
import type { Around, Details } from './around.ts'
import { channelIn } from './details/channel.ts'
import { itemsOf } from './details/items.ts'
import { noteIn } from './details/note.ts'
import { peopleSaid } from './details/people.ts'
import { phasesRead } from './details/phases.ts'
import { scopeChange } from './details/scope-change.ts'
import { fromTheStart, named } from './details/titles.ts'
import { toItsEnd } from './details/to-its-end.ts'
import { stepIn, templateIn } from './details/toolkit.ts'
import { isDay, withWholeDates } from './timing/dates-in.ts'
import { dueIn, untilIn } from './timing/due-in.ts'
import { timingSaid } from './timing/reminder-words.ts'

/** Reads what a sentence says besides its wish. */
export function detailsOf(said: string, wish: Wish, around: Around): Details {
  const words = noDayIsAPerson(around.understanding.readSlots(wish === 'answer' ? said : withWholeDates(said), wish))
  const { phases, misspelt } = ofPhases.has(wish) ? phasesSaid(said, wish, around) : { phases: [] }
  const step = ofSteps.has(wish) ? stepIn(said, around) : undefined
  const template = wish === 'template' ? templateIn(said, around) : undefined
  const code = wish === 'link' ? codeIn(said) : undefined
  const { text, ...others } = words
  return {
    ...others,
    ...(wish === 'answer' ? textIn(said, text, around.understanding) : text ? { text } : {}),
    ...(wish === 'assign' ? dueIn(said, words.by) : {}),
    ...(wish === 'nudge-snooze' ? untilIn(said, words.until) : {}),
    ...(wish === 'nudge-skip' ? weekNamed(said, words.dates) : {}),
    ...(wish === 'excuse' || words.reason ? reasonIn(said, words.reason) : {}),
    ...(wish === 'check' || wish === 'uncheck' ? noteIn(said, wish, words.note) : {}),
    ...named(said, wish, words.name),
    ...(wish === 'decided' || words.about ? aboutIn(said, words.about) : {}),
    ...(wish === 'share' ? channelIn(said) : {}),
    ...peopleSaid(said, { wish, words }, around),
    ...itemsOf(said, wish, around),
    ...(phases.length ? { phases, ...(misspelt ? { misspelt } : {}) } : {}),
    ...(wish === 'scope' && phases.length ? scopeChange(said, phases, around.toolkit) : {}),
    ...(step ? { step } : {}),
    ...(template ? { template } : {}),
    ...(code ? { code } : {}),
    ...(wish === 'signoff' ? { act: actIn(said) } : {}),
    ...(wish === 'nudge-when' || wish === 'nudge-on' || wish === 'nudge-me' ? timingSaid(said) : {}),
  }
}

/** The phases that are named, or the one that was spoken of: "anything open there?", "get it signed off". */
function phasesSaid(said: string, wish: Wish, { toolkit, lastPhase }: Around): ReturnType<typeof phasesRead> {
  const read = phasesRead(said, toolkit)
  if (!read.phases.length && wish === 'scope') return { phases: bareIn(said) }
  return !read.phases.length && lastPhase && wish !== 'scope' && there.test(said) ? { phases: [lastPhase] } : read
}

/** "Chuck 6 in as well." */
const bareIn = (said: string): number[] => {
  const [, number] = /(?<![\w.,:])([1-6])(?![\w.:%]| (?:months?|weeks?|days?|hours?|people)\b)/.exec(said) ?? []
  return number ? [Number(number)] : []
}

const there =
  /\b(?:there|in (?:it|that)|(?:that|this|the same|the whole) phase|(?:sign(?:ed)?|approved?) (?:it|that)(?: off)?|(?:it|that) (?:signed|approved)|that sign-?off)\b/i

/** "But Wednesday please" is by when, not to whom. */
function noDayIsAPerson({ to, ...words }: Partial<Record<Slot, string>>): Partial<Record<Slot, string>> {
  if (to === undefined) return words
  return isDay(to) ? { by: to, ...words } : { ...words, to }
}

const ofPhases = new Set<Wish>([
  ...(['phase', 'next', 'missing', 'ready', 'scope', 'signoff', 'status', 'review'] as const),
  ...(['lead', 'unlead', 'start', 'answers', 'reopen', 'who-has-what'] as const),
])
const ofSteps = new Set<Wish>(['answers', 'checks', 'missing', 'review', 'who-has-what', 'assign', 'status'])

/** "K7QD-22PM", "m3k9zz": letters and figures together, as codes to join with are; else what follows "code". */
function codeIn(said: string): string | undefined {
  const words = said.match(/[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g) ?? []
  const mixed = words.findLast(
    (word) => /\d/.test(word) && /[A-Za-z]/.test(word) && word.length >= 4 && word.length <= 20,
  )
  return mixed ?? words.findLast((word) => /^[A-Z]{2,}-?[A-Z0-9]{2,}$/.test(word)) ?? /^link (\S+)$/i.exec(said)?.[1]
}

/** Whether a sign-off is given, asked for, refused, taken back or looked at. */
const actIn = (said: string): string => acts.find(([shape]) => shape.test(said))?.[1] ?? 'approve'
const acts: readonly (readonly [RegExp, string])[] = [
  // "Do I need to sign anything?": who asks what waits for them asks nobody else.
  [
    /^(?=.*\b(?:i|me|my)\b)(?=.*\b(?:sign\w*|approv\w*)\b)(?:(?:so|and|ok|hi|hey|hello|good (?:morning|afternoon|evening|day))[,.! ]+)*(?:am|is|are|do|does|did|must|should|shall|what|which|where|any\w*|have (?!me\b)|has)\b/i,
    'show',
  ],
  [/\b(?:withdraw|revoke|take back|pull back|retract|undo)\b/i, 'withdraw'],
  [
    /\b(?:not (?:approv|sign|accept)\w*|can['’]?t|cannot|won['’]?t|don['’]?t|do not|reject\w*|refus\w*|knock\w* .*back|send\w* .*back|turn\w* down|no approval|declin\w*)\b/i,
    'refuse',
  ],
  [
    /\b(?:who|has|have|is|was|did)\b.*\b(?:approved?|signed|sign-?offs?)\b.*\?|\bwhich phases\b|\bsign-?off status\b/i,
    'show',
  ],
  [/\b(?:have|get|can|could|would) (?!i\b|we\b|you\b).*\b(?:sign|approve)\b/i, 'request'],
  [
    /\b(?:ask|request|send|submit|seek|get|obtain|needs?|should|must|has to|please (?:sign|approve)|waiting for)\b/i,
    'request',
  ],
]

/** "Chinese New Year week": a week is called by all of its name. */
function weekNamed(said: string, found: string | undefined): Pick<Details, 'dates'> {
  if (!found || !/\bweek$/i.test(found)) return {}
  const [before = ''] =
    /(?:(?!(?:the|a|an|this|that|in|during|for|on|of|skip|no|not|and|our|next|we|have|is|are|please|pls)\b)[\p{L}’']+ ){1,3}$/iu.exec(
      said.slice(0, said.indexOf(found)),
    ) ?? []
  return { dates: `${before}${found}` }
}

/** What was decided on: as it was learnt to be found, else what stands behind that it was. */
function aboutIn(said: string, found: string | undefined): Pick<Details, 'about'> {
  const about = found
    ? fromTheStart(said, found).replace(/ (?:already|yet|so far|before|again)$/i, '')
    : behindDecided.exec(said)?.[1]
  return about ? { about } : {}
}
const behindDecided =
  /\b(?:decided|agreed?|settled?|concluded?|resolved|chose|chosen)\b(?: (?:that|on|about|for|regarding|whether|upon|with)\b)* ((?!(?:already|yet|on|it|this|that|before|anything|something|so)\b)\S+ (?:\S+ ){0,30}?\S+?)(?:,? and (?:by )?(?:who|when)\w*)?[?.!]*$/i

/** Why it does not apply: as it was learnt to be found, else what stands behind that it does not. */
function reasonIn(said: string, found: string | undefined): Pick<Details, 'reason'> {
  const [, behind] = found ? [] : (notForUs.exec(said) ?? [])
  const reason = found ? toItsEnd(said, found) : behind
  return reason ? { reason } : {}
}
const notForUs =
  /\b(?:n\/?a|not applicable|does(?:n['’]?t| not) apply|not (?:for us|relevant|needed))\b(?: (?:for|to) us| here)?[\s,:;–—(-]+((?!(?:and|then|pls|please|thanks?|for|to|here|in|at|there)\b)\S+ \S.{1,160}?)[).!]*$/i
