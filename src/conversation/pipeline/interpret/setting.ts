import { authorOf } from '../../../project/author.ts'
import { samePerson } from '../../../project/entry.ts'
import { currentAnswerTo } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import { wishes } from '../../../understanding/wishes.ts'
import type { Context } from '../../context.ts'
import { type Intent, itemIn } from '../../intent.ts'
import { peopleIn } from '../../language/details/people.ts'
import { asWritten } from '../../language/mention.ts'
import type { Setting } from '../../language/wishes.ts'
import type { Recall } from '../../recall.ts'

/** What stands around words that were said: what is open, what was shown and done last, and who takes part. */
export function settingOf(context: Context, said: string, recall: Recall | undefined): Setting {
  const byIds = (ids: readonly string[]): Item[] => ids.flatMap((id) => context.items.byId.get(id) ?? [])
  const done = recall?.done ?? []
  const wish = wishes.find((one) => one === done[0]?.wish)
  const { toolkit, items, understanding, project, turn, pendingQuestions } = context
  const pending = pendingQuestions.filter(({ at }) => at <= turn.at).at(-1)
  return {
    toolkit,
    items,
    understanding,
    project,
    said,
    by: turn.by,
    open: pending?.item ? items.byId.get(pending.item) : undefined,
    recent: byIds(recall?.items ?? []),
    listed: byIds(recall?.listed ?? []),
    lastItems: byIds(done.flatMap(({ intent }) => itemIn(intent))),
    lastPerson: done.map(({ intent }) => personIn(intent)).find(Boolean) ?? authorOfShown(context, recall),
    lastPhase: done.map(({ intent }) => phaseIn(intent)).find(Boolean),
    last: wish ? { wish, intents: done.filter((one) => one.wish === wish).map(({ intent }) => intent) } : undefined,
    phases: project?.phases,
    people: peopleIn(project).flatMap(({ name }) => [
      name,
      ...(name.includes(' ') ? [name.split(' ')[0] ?? name] : []),
    ]),
  }
}

/** Who gave the answer that was shown last. */
function authorOfShown(context: Context, recall: Recall | undefined): string | undefined {
  const [shown] = recall?.items ?? []
  const answer = shown ? currentAnswerTo(context, shown) : undefined
  const author = answer && authorOf(answer)
  return author && !samePerson(author.person, context.turn.by) ? author.name : undefined
}

const phaseIn = (intent: Intent): number | undefined =>
  'phase' in intent && typeof intent.phase === 'number' ? intent.phase : undefined

/** Whom an intent is about, as the platform writes a person. */
function personIn(intent: Intent): string | undefined {
  const person =
    intent.do === 'assign'
      ? intent.to
      : intent.do === 'lead' || intent.do === 'unlead' || intent.do === 'who'
        ? intent.person
        : undefined
  return typeof person === 'string' ? person : person && asWritten(person)
}
