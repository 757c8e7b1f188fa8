import { isOf } from '../../project/author.ts'
import type { Entry } from '../../project/entry.ts'
import { stateOf } from '../../project/project.ts'
import { doneTogether } from '../../project/together.ts'
import type { Item } from '../../toolkit/items.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import { answeredCard, opens } from '../guidance/question-card.ts'
import { standsNow, whoHasIt } from '../guidance/stands-now.ts'
import { asLead } from '../project/permission.ts'
import { posted, type Reply, whispered } from '../reply.ts'
import { isOfLeads, whatOfAll } from './taken.ts'

type TakingBack = Extract<Entry, { kind: 'withdrawn' }>

/** Brings back what was taken back, with its author and its day; whatever was recorded since stays above it. */
export function redo(context: ProjectContext, withdrawal: TakingBack): Decision {
  const { project, turn } = context
  const entry = project.entries.find(({ id }) => id === withdrawal.entry)
  if (!entry || entry.removed || entry.kind === 'withdrawn')
    return say(whispered(notice('That is not in the records any more.')))
  if (!project.withdrawn.has(entry.id)) return say(whispered(notice('That is back already.', 'good')))
  if (!isOf(withdrawal, turn.by) && !isOf(entry, turn.by))
    return say(whispered(notice(`${withdrawal.name} took that back, so only ${withdrawal.name} can bring it back.`)))
  const all = doneTogether(project, withdrawal)
  const decide = (): Decision => ({
    does: 'record',
    events: all.map(({ id }) => ({ kind: 'withdrawn', entry: id })),
    say: (after) => isBack(context, after, doneTogether(after.project, entry)),
  })
  return isOfLeads(entry) ? asLead(context, decide) : decide()
}

function isBack(before: ProjectContext, after: ProjectContext, all: readonly Entry[]): Reply[] {
  const [entry, other] = all
  if (!entry) return []
  const item = 'item' in entry && !other ? after.items.byId.get(entry.item) : undefined
  const above = item && newerOn(before, after, { item, entry })
  const words = `Back again: ${whatOfAll(all, after)}.${above ? ` ${above}` : ''}`
  if (after.turn.card && item && !above && entry.kind === 'answered') {
    const card = answeredCard(after, item, entry)
    const told = { kind: 'notice', tone: 'good', text: words } as const
    return [{ show: 'replace', view: { ...card, blocks: [told, ...card.blocks] }, opens: opens(after, item) }]
  }
  const ofAnswer = item && entry.kind === 'answered' ? { about: `Take back the answer to ${item.code}` } : {}
  const undoing = { label: 'Undo', intent: { do: 'undo', entry: entry.id }, ...ofAnswer } as const
  const opening = item ? [{ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } } as const] : []
  return [posted(notice(words, 'good', buttons(undoing, ...opening)))]
}

/** How the item stands where something newer counts all the same. */
function newerOn(before: ProjectContext, after: ProjectContext, { item, entry }: { item: Item; entry: Entry }) {
  const { settled, assignment } = stateOf(after.project, item.id, after.toolkit.shared.sameAs)
  switch (entry.kind) {
    case 'assigned':
      return assignment?.entry.id === entry.id ? undefined : whoHasIt(after, item)
    case 'answered':
    case 'checked':
    case 'excused':
      return settled?.id === entry.id ? undefined : standsNow(before, after, item)
    default:
      return undefined
  }
}
