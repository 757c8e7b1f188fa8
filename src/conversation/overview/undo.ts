import { authorOf, isOf } from '../../project/author.ts'
import { type Entry, type EntryOf, isOfSignOff, samePerson } from '../../project/entry.ts'
import { isLater } from '../../project/order.ts'
import { doneTogether, isMove } from '../../project/together.ts'
import { command } from '../../view/text.ts'
import type { Block, Choice, Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { openMatrix } from '../facts/wording.ts'
import { buttons, notice } from '../failures.ts'
import { opens, questionCard } from '../guidance/question-card.ts'
import { standsNow, whoHasIt } from '../guidance/stands-now.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { asLead } from '../project/permission.ts'
import { posted, type Reply, whispered } from '../reply.ts'
import { redo } from './redo.ts'
import { isOfLeads, whatOfAll } from './taken.ts'

/** Takes back an entry of one's own: the one named, else the last on an item. Naming what took something back brings that back. */
export function undo(context: ProjectContext, { entry: id, again }: IntentOf<'undo'>): Decision {
  const { project, turn } = context
  if (again) {
    const last = lastTakenBack(context)
    if (!last) return say(whispered(notice('Nothing of yours was taken back.')))
    return isLatest(context, last) ? redo(context, last) : say(whispered(ofBefore(context, last)))
  }
  const passed = id ? undefined : passedOver(context)
  if (passed) return say(whispered(whichOf(context, passed)))
  const older = id ? undefined : fromElsewhere(context)
  if (older) return say(whispered(ofElsewhere(context, older)))
  const entry = id ? project.entries.find((one) => one.id === id) : lastOf(context)
  if (!entry)
    return say(
      whispered(notice(id ? 'That is not in the records any more.' : 'There is nothing of yours to take back.')),
    )
  if (entry.kind === 'withdrawn') return redo(context, entry)
  if (project.withdrawn.has(entry.id)) return say(whispered(notice('That was taken back already.')))
  if (isOfSignOff(entry)) return say(whispered(signOffStays))
  // Who was given something may give it back.
  const isTheirs = entry.kind === 'assigned' && samePerson(entry.to, turn.by)
  if (!isOf(entry, turn.by) && !isTheirs)
    return say(
      whispered(notice(`${whoMay(entry)} You can edit it: the newest answer counts, and theirs stays in the history.`)),
    )
  if (entry.kind === 'started')
    return say(whispered(notice('That cannot be taken back this way; change it in the settings.')))
  const decide = () => withdraw(context, entry)
  return isOfLeads(entry) ? asLead(context, decide) : decide()
}

function withdraw(context: ProjectContext, entry: Entry): Decision {
  const all = doneTogether(context.project, entry)
  return {
    does: 'record',
    events: all.map((one) => ({ kind: 'withdrawn', entry: one.id })),
    say: (after, kept) => takenBack(context, after, { entry, all, by: kept[0]?.id }),
  }
}

/** The person's own entries that stand, oldest first. */
const ownOf = ({ project, turn }: ProjectContext): Entry[] =>
  project.entries.filter(
    (entry) => !project.withdrawn.has(entry.id) && entry.kind !== 'withdrawn' && samePerson(entry.by, turn.by),
  )

/** Settings are no step of the way back: whoever says "undo" means what they recorded. */
const isStep = (entry: Entry): boolean => 'item' in entry || 'fact' in entry || entry.kind === 'matched'

const lastOf = (context: ProjectContext): Entry | undefined => ownOf(context).findLast(isStep)

/** What the person did last, where it is no step of the way back. Of what was put away nothing is taken back. */
function passedOver(context: ProjectContext): Entry | undefined {
  const last = ownOf(context).at(-1)
  return last && last.kind !== 'started' && last.kind !== 'archived' && !isStep(last) ? last : undefined
}

/** Under questions in a thread that somebody else answered since: the last of one's own, where it is of none of these questions. */
function fromElsewhere(context: ProjectContext): Entry | undefined {
  const { project, turn, pendingQuestions } = context
  const asked = new Set(pendingQuestions.flatMap(({ item }) => item ?? []))
  const last = lastOf(context)
  if (!last || !asked.size || ('item' in last && asked.has(last.item))) return undefined
  const since = project.entries.slice(project.entries.indexOf(last) + 1)
  return since.some(
    (entry) =>
      entry.kind === 'answered' &&
      asked.has(entry.item) &&
      !project.withdrawn.has(entry.id) &&
      !samePerson(entry.by, turn.by),
  )
    ? last
    : undefined
}

const ofElsewhere = (context: ProjectContext, entry: Entry): Message<Intent> => {
  const what = whatOfAll(doneTogether(context.project, entry), context)
  return notice(
    `The last of yours is not of this thread: ${what}. Nothing is taken back yet.`,
    'info',
    buttons({ label: 'Take that back', intent: { do: 'undo', entry: entry.id }, about: `Take back ${what}` }),
  )
}

/** Nothing older is taken back in its place: what is meant has a button. */
function whichOf(context: ProjectContext, passed: Entry): Message<Intent> {
  const before = lastOf(context)
  const code = before && 'item' in before ? context.items.byId.get(before.item)?.code : undefined
  const takes = (entry: Entry, label: string): Choice<Intent> => ({
    label,
    intent: { do: 'undo', entry: entry.id },
    about: `Take back ${whatOfAll(doneTogether(context.project, entry), context)}`,
  })
  const stays = isOfSignOff(passed)
  const choices = [
    ...(stays ? [] : [takes(passed, 'Take that back')]),
    ...(before ? [takes(before, code ? `Undo ${code}` : 'Undo the one before')] : []),
  ]
  return notice(
    stays
      ? [
          'Done last: a sign-off, which stays; ',
          command('signoff'),
          ' recalls a request that is open. Nothing is taken back yet.',
        ]
      : `Done last: ${whatOfAll([passed], context)}. “Undo” alone takes back answers, ticks and assignments, so nothing is taken back yet.`,
    'info',
    ...(choices.length ? [buttons(...choices)] : []),
  )
}

/** What the person took back last, and did not bring back. */
const lastTakenBack = ({ project, turn }: ProjectContext) =>
  project.entries.findLast(
    (entry): entry is EntryOf<'withdrawn'> =>
      entry.kind === 'withdrawn' && !project.withdrawn.has(entry.id) && samePerson(entry.by, turn.by),
  )

/** Whether nothing else was recorded by whoever took it back, since. */
const isLatest = (context: ProjectContext, taken: Entry): boolean => ownOf(context).every((one) => isLater(taken, one))

function ofBefore(context: ProjectContext, taken: EntryOf<'withdrawn'>): Message<Intent> {
  const entry = context.project.entries.find(({ id }) => id === taken.entry)
  const what = entry ? whatOfAll(doneTogether(context.project, entry), context) : 'something'
  return notice(
    `You took nothing back just now. Before that it was ${what}. Nothing is brought back yet.`,
    'info',
    buttons({ label: 'Bring that back', intent: { do: 'undo', entry: taken.id }, about: `Bring back ${what}` }),
  )
}

const signOffStays = notice([
  'What was signed is never taken back. ',
  command('signoff'),
  ' recalls a request that is open, and shows what has changed since.',
])

/** Why somebody else may not. */
export function whoMay(entry: Entry, what = 'take it back'): string {
  const author = authorOf(entry).name
  return author === entry.name
    ? `${author} recorded that, so only ${author} can ${what}.`
    : `${author} said that and ${entry.name} recorded it, so only they can ${what}.`
}

/** `by`: the entry that took it back. */
type Taken = {
  readonly entry: Entry
  readonly all: readonly Entry[]
  readonly by: string | undefined
}

/** On a card, the question stands there again, open to be answered; else the thread says it. */
function takenBack(before: ProjectContext, after: ProjectContext, { entry, all, by }: Taken): Reply[] {
  const item = 'item' in entry ? after.items.byId.get(entry.item) : undefined
  const isAssigning = entry.kind === 'assigned' || entry.kind === 'unassigned'
  const now =
    item &&
    all.length < 2 &&
    (isAssigning ? whoHasIt(after, item, isMove(after.project, entry)) : standsNow(before, after, item))
  const what = whatOfAll(all, after)
  const words = `Taken back: ${what}.${now ? ` ${now}` : ''}`
  const again = by ? ([{ label: 'Redo', intent: { do: 'undo', entry: by }, about: `Bring back ${what}` }] as const) : []
  if (after.turn.card && item && entry.kind === 'answered') {
    const card = questionCard(after, item)
    const told: Block<Intent>[] = [
      { kind: 'notice', tone: 'good', text: words },
      ...(again.length ? [buttons(...again)] : []),
    ]
    return [{ show: 'replace', view: { ...card, blocks: [...told, ...card.blocks] }, opens: opens(after, item) }]
  }
  const choices = [
    ...again,
    ...(item && all.length < 2 ? [{ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } } as const] : []),
    ...('fact' in entry ? [{ label: 'Facts', intent: { do: 'facts' } } as const] : []),
    ...(entry.kind === 'matched' ? [openMatrix] : []),
  ]
  return [posted(notice(words, 'good', buttons(...choices)))]
}
