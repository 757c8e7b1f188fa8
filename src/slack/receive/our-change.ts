import type { Inbox } from '../../conversation/pipeline/inbox.ts'
import { type Ports, projectOf } from '../../conversation/ports.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { SlackWaiting } from '../workspace/stores.ts'

/** Whether a message that was edited or deleted is recorded in the project of its channel, or will be. Most are not, and nothing of them is kept. */
export async function isOurChange(turn: Turn, ports: Ports, inbox: Inbox<SlackWaiting>): Promise<boolean> {
  const { intent, place, placeKind } = turn
  if (intent.do !== 'revise' && intent.do !== 'retract') return false
  if (placeKind === 'personal' || (await inbox.awaits(turn))) return true
  const id = await ports.places.projectAt(place)
  const project = id === undefined ? undefined : await projectOf(id, ports)
  return project?.entries.some((entry) => 'source' in entry && entry.source?.message === intent.message) ?? false
}

/** Whether somebody changed what they had said. */
export const isChange = ({ intent }: Turn): boolean => intent.do === 'revise' || intent.do === 'retract'
