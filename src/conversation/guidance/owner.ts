import { localDate, shownDay } from '../../calendar/dates.ts'
import { stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { ProjectContext } from '../context.ts'
import type { Reply } from '../reply.ts'
import { takeIt } from './hand-out.ts'

/** The card that shows an item, with who has it below: for whoever asked for this one. */
export function withOwner(context: ProjectContext, item: Item, reply: Reply): Reply {
  if (reply.show !== 'post') return reply
  const { view } = reply
  const owner = { kind: 'text', text: ownerOf(context, item), tone: 'quiet' } as const
  const { settled, assignment } = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  const taking = settled || assignment ? [] : [{ kind: 'choices', choices: [takeIt(item)] } as const]
  return { ...reply, view: { ...view, blocks: [...view.blocks, owner, ...taking] } }
}

function ownerOf({ project, toolkit, turn }: ProjectContext, item: Item): string {
  const { assignment } = stateOf(project, item.id, toolkit.shared.sameAs)
  if (!assignment) return `Nobody has ${item.code} yet.`
  const due = assignment.due ? `, by ${shownDay(assignment.due, localDate(turn.at, project.zone))}` : ''
  return `${assignment.name} has ${item.code}${due}.`
}
