import { localDate, shownDay } from '../../../calendar/dates.ts'
import { stateOf } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { Block } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import { quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import type { Reply } from '../../reply.ts'
import { takeIt } from './hand-out.ts'

/** The card that shows an open item, with whom it is assigned to below: for whoever asked for this one. */
export function withOwner(context: ProjectContext, item: Item, reply: Reply): Reply {
  if (reply.show !== 'post') return reply
  const { view } = reply
  const { settled, assignment } = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  if (settled) return reply
  const owner = quiet(ownerOf(context, item))
  return { ...reply, view: { ...view, blocks: [...withTaking(view.blocks, item, assignment !== undefined), owner] } }
}

/** Whoever asked for it is likely to take it. */
const withTaking = (blocks: readonly Block<Intent>[], item: Item, isTaken: boolean): Block<Intent>[] =>
  blocks.map((block) =>
    block.kind === 'choices' && !isTaken
      ? { ...block, choices: [...block.choices.slice(0, 2), takeIt(item), ...block.choices.slice(2)] }
      : block,
  )

function ownerOf({ project, toolkit, turn }: ProjectContext, item: Item): string {
  const { assignment } = stateOf(project, item.id, toolkit.shared.sameAs)
  if (!assignment) return `Nobody is assigned to ${item.code} yet.`
  const due = assignment.due ? `, by ${shownDay(assignment.due, localDate(turn.at, project.zone))}` : ''
  return `${assignment.name} is assigned to ${item.code}${due}.`
}
