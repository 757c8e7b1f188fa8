import { notice } from '../failures.ts'
import type { Ports, Send } from '../ports.ts'
import { posted, whispered } from '../reply.ts'
import { deliveryOf, type Turn } from '../turn.ts'
import type { Waiting } from './inbox.ts'

/** Tells, where it was said, that a turn was never answered, and whether what it says is recorded. */
export async function tellGivenUp(
  { turn, project }: Pick<Waiting, 'turn'> & { readonly project?: string | undefined },
  ports: Ports,
  send: Send,
): Promise<'answered'> {
  const fate = (await isRecorded(turn, project, ports))
    ? 'What you did is recorded.'
    : 'What you did was not recorded; please do it again.'
  const view = notice(`${turn.name}, I could not answer you here in time. ${fate}`, 'warning')
  await send(isFound(turn) ? posted(view) : whispered(view), undefined)
  return 'answered'
}

/** Whether a message stands where whoever it is for finds it, without telling a whole channel. */
const isFound = ({ thread, placeKind }: Turn): boolean => thread !== undefined || placeKind === 'personal'

async function isRecorded(turn: Turn, project: string | undefined, ports: Ports): Promise<boolean> {
  const id = project ?? (await ports.places.projectAt(turn.place))
  const own = ports.entryId(deliveryOf(turn), 0)
  return id !== undefined && (await ports.journal.read(id, 'what can be read')).some((entry) => entry.id === own)
}
