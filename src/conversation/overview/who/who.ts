import { localDate } from '../../../calendar/dates.ts'
import { personKey } from '../../../project/entry.ts'
import { type GivenItem, givenOut } from '../../../project/given.ts'
import { missingIn } from '../../../project/progress.ts'
import { type Item, stepCode } from '../../../toolkit/items.ts'
import { spansOf, strong } from '../../../view/text.ts'
import type { Block, Message, Text } from '../../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../../context.ts'
import { message, notice } from '../../failures.ts'
import { gone } from '../../guidance/answer.ts'
import type { Intent, IntentOf } from '../../intent.ts'
import { type Reply, whispered } from '../../reply.ts'
import { signersChased, waitingFor } from '../../signoff/chased.ts'
import { countInWords, ifArchived, when } from '../given.ts'
import { namedItem, settlingRow } from '../status.ts'
import { whileAway } from './away.ts'
import { calling, chased } from './chased.ts'
import { whatIsDue } from './due.ts'
import { whoHasItem } from './has-item.ts'
import { whoIsLate } from './late.ts'
import { type AskedPerson, isMeant, known } from './whom.ts'

/** How many items of one person are named, and how many people. */
const most = 8
const mostPeople = 12

/** Who has what, what is overdue marked; only who is late, what one person has, or who has one item. */
export function who(context: ProjectContext, intent: IntentOf<'who'>): Decision {
  const { person, item: id, late, why, until, due, ...part } = intent
  const { project, turn } = context
  const item = id === undefined ? undefined : context.items.byId.get(id)
  if (id !== undefined) return item ? say(post(whoHasItem(context, item))) : gone()
  const all = givenOut(project, context, localDate(turn.at, project.zone))
  if (due !== undefined) return say(post(whatIsDue(context, all, due)))
  if (person === undefined && late)
    return say(
      post(
        whoIsLate(
          context,
          all.filter((one) => isOf(one.item, part)),
        ),
      ),
    )
  if (person === undefined) return say(post(everybody(context, all, part)))
  const isTheirs = isMeant(context, person)
  const theirs = all.filter(({ assignment }) => isTheirs(assignment.to, assignment.name))
  if (why === 'away') return say(whispered(whileAway(context, theirs, { person, until })))
  const signs = why === 'chase' && waitingFor(context, person).length ? [whispered(signersChased(context, person))] : []
  if (!theirs.length) return say(...(signs.length ? signs : [post(nothingOf(context, person))]))
  if (why) return say(why === 'chase' ? chased(context, theirs) : calling(context, theirs), ...signs)
  return say(post(theirList(context, theirs)))
}

const post = (view: Message<Intent>): Reply => ({ show: 'post', where: 'thread', view })

/** A phase or a step; all where neither is said. */
type PhaseOrStep = Pick<IntentOf<'who'>, 'phase' | 'step'>

const isOf = (item: Item, { phase, step }: PhaseOrStep): boolean =>
  (phase === undefined && step === undefined) ||
  ('step' in item && (step === undefined ? item.step.phase === phase : item.step.number === step))

const nameOf = ({ phase, step }: PhaseOrStep, { toolkit }: ProjectContext): string =>
  step
    ? ` in step ${stepCode(step)}`
    : toolkit.phases
        .filter(({ number }) => number === phase)
        .map(({ roman, name }) => ` in ${roman} ${name}`)
        .join('')

function everybody(context: ProjectContext, given: readonly GivenItem[], part: PhaseOrStep): Message<Intent> {
  const all = given.filter(({ item }) => isOf(item, part))
  const groups = [...Map.groupBy(all, ({ assignment }) => personKey(assignment.to)).values()]
  const title = `Who has what${nameOf(part, context)}`
  return message(groups.length ? `${title}: ${countInWords(all)}` : `Nobody has anything yet${nameOf(part, context)}`, [
    { kind: 'heading', text: title },
    ...groups.slice(0, mostPeople).flatMap((group) => listOf(context, group)),
    ...(groups.length > mostPeople
      ? [{ kind: 'text', tone: 'quiet', text: `… ${groups.length - mostPeople} more people` } as const]
      : []),
    ...unowned(context, all.length > 0, part),
    ...ifArchived(context.project),
  ])
}

/** What one person has, each with the button that settles it. */
function theirList(context: ProjectContext, theirs: readonly GivenItem[]): Message<Intent> {
  const today = localDate(context.turn.at, context.project.zone)
  const left = theirs.length - most
  const title = `${theirs[0]?.assignment.name} has ${countInWords(theirs)}`
  return message(title, [
    { kind: 'text', text: [strong(title)] },
    { kind: 'rows', rows: theirs.slice(0, most).map((one) => settlingRow(one, today)) },
    ...(left > 0 ? [{ kind: 'text', tone: 'quiet', text: `… ${left} more` } as const] : []),
    ...ifArchived(context.project),
  ])
}

/** "Ben: 2 items, 1 overdue" and the items below. */
function listOf({ project, turn }: ProjectContext, some: readonly GivenItem[]): Block<Intent>[] {
  const today = localDate(turn.at, project.zone)
  const left = some.length - most
  return [
    { kind: 'text', text: [strong(some[0]?.assignment.name ?? ''), `: ${countInWords(some)}`] },
    {
      kind: 'list',
      items: [
        ...some.slice(0, most).map((one): Text => [...spansOf(namedItem(one.item)), ...when(one, today)]),
        ...(left > 0 ? [`… ${left} more`] : []),
      ],
    },
  ]
}

/** What nobody has, in one count. */
function unowned(context: ProjectContext, isGiven: boolean, part: PhaseOrStep): Block<Intent>[] {
  const all = missingIn(context, localDate(context.turn.at, context.project.zone))
  const open = all.filter(({ item }) => isOf(item, part))
  const free = open.filter(({ assignment }) => !assignment).length
  if (!open.length)
    return [{ kind: 'notice', tone: 'good', text: `Nothing is open${nameOf(part, context) || ' in your phases'}.` }]
  const others = free === 1 ? 'One other open item is' : `${free} other open items are`
  const none = `Nobody has anything yet; ${free === 1 ? 'one item is' : `${free} items are`} open.`
  const text = !free ? 'Everything that is open is with somebody.' : isGiven ? `${others} with nobody yet.` : none
  return [{ kind: 'text', text }, ...(free ? [toMissing] : [])]
}

const toMissing: Block<Intent> = {
  kind: 'choices',
  choices: [{ label: 'What is missing', intent: { do: 'missing' } }],
}

const nothingOf = (context: ProjectContext, asked: AskedPerson): Message<Intent> =>
  notice(
    known(context, asked, (name) => `${name} has nothing to settle here.`),
    'info',
    {
      kind: 'choices',
      choices: [{ label: 'Who has what', intent: { do: 'who' } }],
    },
  )
