import { shownTime } from '../../calendar/dates.ts'
import { authorOf } from '../../project/author.ts'
import { type Entry, type EntryOf, samePerson } from '../../project/entry.ts'
import { isLater } from '../../project/order.ts'
import { type ItemState, type RecordedAnswer, rivals, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import { briefly } from '../../view/text.ts'
import type { Row } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import type { Intent } from '../intent.ts'

/** Closer together than this, it was at the same moment. */
const moment = 30_000

/** Somebody answered who had not seen another's answer: what happened is one line, and both answers stay. */
export function clash(after: ProjectContext, item: Item, mine: RecordedAnswer): Row<Intent>[] {
  const state = stateOf(after.project, item.id, after.toolkit.shared.sameAs)
  const other = rivals(state, mine).at(-1)
  if (!other) return inPlaceOf(mine, state, after.project.entries)
  const [me, them] = [authorOf(mine).name, authorOf(other).name]
  return [
    {
      text: `! ${toldOf(after, item, { mine, other })} Both are kept.`,
      more: [
        { label: `Use ${them}’s`.slice(0, 70), intent: { do: 'restore', entry: other.id } },
        { label: `Keep ${me}’s`.slice(0, 70), intent: { do: 'restore', entry: mine.id } },
        { label: 'Write one together', intent: { do: 'edit', item: item.id } },
        { label: 'Compare them', intent: { do: 'history', item: item.id } },
      ],
    },
  ]
}

/** A colleague's answer that was put aside in view of it: whose, and the way back to it. */
function inPlaceOf(mine: RecordedAnswer, { answers, settled }: ItemState, entries: readonly Entry[]): Row<Intent>[] {
  const excuse = settled?.id === mine.id ? excusedBefore(mine, entries) : undefined
  if (excuse)
    return [
      {
        text: `It takes the place of what ${excuse.name} said: not applicable, “${briefly(excuse.reason, 160).replace(/\.$/, '')}”.`,
      },
    ]
  const old = settled?.id === mine.id ? answers.find(({ id }) => id === mine.basedOn) : undefined
  if (!old || old.removed || samePerson(authorOf(old).person, authorOf(mine).person)) return []
  // More of the same answer takes nothing away.
  if (mine.text.startsWith(old.text)) return []
  const { name } = authorOf(old)
  return [
    {
      text: `It takes the place of ${name}’s answer: “${briefly(old.text, 160).replace(/\.$/, '')}”.`,
      choice: {
        label: `Use ${name}’s`.slice(0, 70),
        intent: { do: 'restore', entry: old.id },
        about: `Use ${name}’s answer to it again`,
      },
    },
  ]
}

/** A colleague who had said, last of all before it, that it does not apply. */
function excusedBefore(mine: RecordedAnswer, entries: readonly Entry[]): EntryOf<'excused'> | undefined {
  const settling = new Set<Entry['kind']>(['answered', 'excused', 'needed'])
  const at = entries.findIndex(({ id }) => id === mine.id)
  const before = entries
    .slice(0, Math.max(0, at))
    .findLast((one) => settling.has(one.kind) && 'item' in one && one.item === mine.item)
  return before?.kind === 'excused' && !samePerson(before.by, mine.by) ? before : undefined
}

type Two = { readonly mine: RecordedAnswer; readonly other: RecordedAnswer }

/** Whether they were at it together, else which of the two came first, and which counts. */
function toldOf({ project }: ProjectContext, item: Item, { mine, other }: Two): string {
  const [me, them] = [authorOf(mine).name, authorOf(other).name]
  const counts = isLater(mine, other) ? me : them
  if (Math.abs(mine.at - other.at) <= moment)
    return `${them} and ${me} answered ${item.code} at the same moment; ${counts}’s counts until you settle on one.`
  const of = (answer: RecordedAnswer, now: number): string => `answer of ${shownTime(answer.at, project.zone, now)}`
  return isLater(mine, other)
    ? `${item.code} had ${them}’s ${of(other, mine.at)}; ${me}’s replaces it.`
    : `${item.code} has ${them}’s ${of(other, other.at)}, which is newer than ${me}’s ${of(mine, other.at)} and counts.`
}
