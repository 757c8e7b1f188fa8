import type { Turn } from '../../conversation/turn.ts'
import type { TeamsOutbox } from '../send/outbox.ts'

/** Answers of the toolkit may take a while; everything else is quick. */
const slow = new Set(['ask', 'plain', 'more', 'say'])

const after = 700
const again = 4_000

/** Shows that we are typing while the work takes long. Channels do not show it. */
export async function whileTyping<T>(
  { intent, place, thread, placeKind }: Turn,
  { rooms }: TeamsOutbox,
  work: () => Promise<T>,
): Promise<T> {
  if (!slow.has(intent.do) || placeKind === 'channel') return work()
  const show = (): void => void rooms.typing(place, thread).catch(() => undefined)
  let every: NodeJS.Timeout | undefined
  const first = setTimeout(() => {
    show()
    every = setInterval(show, again)
  }, after)
  try {
    return await work()
  } finally {
    clearTimeout(first)
    clearInterval(every)
  }
}
