import type { Entry } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { type Item, stopsAt } from '../../toolkit/items.ts'
import type { ProjectContext } from '../context.ts'
import { notice } from '../failures.ts'
import { deedOf } from '../overview/deeds.ts'
import { posted, type Reply } from '../reply.ts'

const calledIn = (item: Item | undefined): string | undefined =>
  item && 'template' in item && stopsAt(item) === 'never'
    ? `“${item.text}” of template ${item.template.template}`
    : item?.code

/** Recording is shared: what was done on a card that one person alone sees is said to all. */
export function withNews(
  replies: readonly Reply[],
  { turn, items, project }: ProjectContext,
  kept: readonly Entry[],
): Reply[] {
  if (!turn.alone || replies.some(({ show }) => show === 'post')) return [...replies]
  const deeds = Map.groupBy(kept, (entry) => deedOf(entry, project.entries) ?? '')
  const words = [...deeds].flatMap(([deed, entries]) => {
    const codes = entries.flatMap((entry) => ('item' in entry ? (calledIn(items.byId.get(entry.item)) ?? []) : []))
    return deed ? [codes.length ? deed.replace(/\bit\b/, listed(codes)) : deed] : []
  })
  if (!words.length) return [...replies]
  return [...replies, posted(notice(`${turn.name} ${listed(words)}.`, 'good'))]
}
