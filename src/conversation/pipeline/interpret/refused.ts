import { samePerson } from '../../../project/entry.ts'
import { stateOf } from '../../../project/project.ts'
import type { Context } from '../../context.ts'
import { leavesIt } from '../../language/answers/doubtful.ts'
import type { Recall } from '../../recall.ts'

/** Whether what was spoken of last is what whoever speaks has just refused, given away, or never had: another has it. */
export function isGivenUp({ project, toolkit, turn, understanding }: Context, recall: Recall | undefined): boolean {
  if (!recall) return false
  const [spoken] = recall.items
  const holder = spoken && project && stateOf(project, spoken, toolkit.shared.sameAs).assignment?.to
  if (holder && !samePerson(holder, turn.by)) return true
  if (!samePerson(recall.by, turn.by)) return false
  return recall.done.some(({ intent }) => intent.do === 'unassign') || leavesIt(recall.said ?? '', understanding)
}
