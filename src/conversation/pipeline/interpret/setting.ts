import { authorOf } from '../../../project/author.ts'
import { samePerson } from '../../../project/entry.ts'
import { currentAnswerTo } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import { wishes } from '../../../understanding/wishes.ts'
import type { Context } from '../../context.ts'
import type { Intent } from '../../intent.ts'
import { itemIn } from '../../item-in.ts'
import { namesOf, peopleIn } from '../../language/details/people.ts'
import { stepOfAll } from '../../language/details/whole-step.ts'
import { asWritten } from '../../language/mention.ts'
import type { Setting } from '../../language/wishes.ts'
import type { Recall } from '../../recall.ts'

/** What stands around words that were said: what is open, what was shown and done last, and who takes part. */
export function settingOf(context: Context, said: string, recall: Recall | undefined): Setting {
  const byIds = (ids: readonly string[]): Item[] => ids.flatMap((id) => context.items.byId.get(id) ?? [])
  const done = doneLast(recall)
  const wish = wishes.find((one) => one === done[0]?.wish)
  const { toolkit, items, understanding, project, turn, pendingQuestions } = context
  const pending = pendingQuestions.filter(({ at }) => at <= turn.at).at(-1)
  const isSince = (recall?.at ?? 0) > (pending?.at ?? Infinity)
  const open = pending?.item ? items.byId.get(pending.item) : undefined
  return {
    toolkit,
    items,
    understanding,
    project,
    said,
    by: turn.by,
    open,
    lately: byIds([...withThatFigure(said, { context, recall }), ...(isSince ? idsIn(done) : [])])[0],
    answered: open && answeredBefore(context, open),
    ticked: lastTicked(context),
    recent: byIds(recall?.items ?? []),
    listed: byIds(recall?.listed ?? []),
    lastItems: byIds(idsIn(done)),
    lastPerson: personSpokenOf(context, done, recall),
    lastPhase: done.map(({ intent }) => phaseIn(intent)).find(Boolean),
    lastStep: stepOfAll(byIds(idsIn(done))) ?? done.map(({ intent }) => stepIn(intent)).find(Boolean),
    last: wish ? { wish, intents: done.filter((one) => one.wish === wish).map(({ intent }) => intent) } : undefined,
    phases: project?.phases,
    here: turn.people,
    people: [...peopleIn(project), ...(turn.people ?? [])].flatMap(namesOf),
  }
}

/** Whom the last deed was about, else who gave the answer shown last, else who spoke last. */
const personSpokenOf = (context: Context, done: Recall['done'], recall: Recall | undefined): string | undefined =>
  done.map(({ intent }) => personIn(intent)).find(Boolean) ?? authorOfShown(context, recall) ?? nameOf(context, recall)

/** "45k was last year": what is recorded with that figure, of what was shown or asked here. */
function withThatFigure(said: string, { context, recall }: { context: Context; recall: Recall | undefined }): string[] {
  const figures = said.match(/(?<![\w.])\d[\d.,]*(?:\p{L}+|%)/gu) ?? []
  if (!figures.length) return []
  const asked = context.pendingQuestions.toReversed().flatMap(({ item }) => item ?? [])
  const isTold = (id: string): boolean => {
    const text = currentAnswerTo(context, id)?.text ?? ''
    return figures.some((figure) => text.includes(figure))
  }
  return [...(recall?.items ?? []), ...asked].filter(isTold)
}

/** What was done last; else what a press would do that is waited for, where it is about a person. */
function doneLast(recall: Recall | undefined): Recall['done'] {
  const [offered] = recall?.choices ?? []
  const waits = recall?.asks && offered && (offered.intent.do === 'lead' || offered.intent.do === 'unlead')
  return recall?.done.length || !waits ? (recall?.done ?? []) : [{ wish: offered.intent.do, intent: offered.intent }]
}

/** The question asked before in the thread whose answer stands, where the open one has none. */
function answeredBefore(context: Context, open: Item): Item | undefined {
  if (currentAnswerTo(context, open.id)) return undefined
  const before = context.pendingQuestions.findLast(
    ({ item }) => item && item !== open.id && currentAnswerTo(context, item),
  )
  return before?.item ? context.items.byId.get(before.item) : undefined
}

function lastTicked({ project, items }: Context): Item | undefined {
  const last = project?.entries.findLast((one) => one.kind === 'checked' && !project.withdrawn.has(one.id))
  return last && 'item' in last ? items.byId.get(last.item) : undefined
}

/** Who spoke last, if somebody else did. */
function nameOf({ project, turn }: Context, recall: Recall | undefined): string | undefined {
  if (!recall || samePerson(recall.by, turn.by)) return undefined
  return peopleIn(project).find(({ person }) => samePerson(person, recall.by))?.name
}

/** Who gave the answer that was shown last. */
function authorOfShown(context: Context, recall: Recall | undefined): string | undefined {
  const [shown] = recall?.items ?? []
  const answer = shown ? currentAnswerTo(context, shown) : undefined
  const author = answer && authorOf(answer)
  return author && !samePerson(author.person, context.turn.by) ? author.name : undefined
}

const idsIn = (done: Recall['done']): string[] => done.flatMap(({ intent }) => itemIn(intent))

const stepIn = (intent: Intent): number | undefined =>
  'step' in intent && typeof intent.step === 'number' ? intent.step : undefined

const phaseIn = (intent: Intent): number | undefined =>
  'phase' in intent && typeof intent.phase === 'number' ? intent.phase : undefined

/** Whom an intent is about, as the platform writes a person. */
function personIn(intent: Intent): string | undefined {
  const person =
    intent.do === 'assign'
      ? intent.to
      : intent.do === 'due'
        ? intent.of
        : intent.do === 'lead' || intent.do === 'unlead' || intent.do === 'who'
          ? intent.person
          : undefined
  return typeof person === 'string' ? person : person && asWritten(person)
}
