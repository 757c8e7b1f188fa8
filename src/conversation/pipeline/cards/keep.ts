import { type Joint, type MessageRef, placeKey } from '../../../project/ports.ts'
import type { Intent } from '../../intent.ts'
import type { Ports } from '../../ports.ts'
import type { Reply } from '../../reply.ts'
import type { Turn } from '../../turn.ts'

/** A reply that came to stand somewhere. */
export type Sent = { readonly reply: Exclude<Reply, { show: 'open' }>; readonly ref: MessageRef }

/** Keeps where cards came to stand, and forgets those in whose place something stands that does not change. */
export async function keepCards(
  all: readonly Sent[],
  project: string | undefined,
  { cards, joint }: Pick<Ports, 'cards'> & { readonly joint: Joint },
): Promise<void> {
  const keep = async ({ reply, ref }: Sent): Promise<void> => {
    const how = reply.show === 'replace' ? 'in place' : 'anew'
    if (reply.mark) await cards.stands({ ...reply.mark, ref }, how, joint)
    else if (reply.show === 'replace') await cards.gone(project, ref, joint)
  }
  const last = new Map(all.map((one) => [`${placeKey(one.ref.place)}/${one.ref.id}`, one]))
  await Promise.all([...last.values()].map(keep))
}

/** A press on a card that asked something decides it, unless it only opened a form. */
export async function noteDecided(
  { card, intent }: Turn,
  { project, replies }: { project: string | undefined; replies: readonly Reply[] },
  { cards }: Pick<Ports, 'cards'>,
): Promise<void> {
  if (!card || !project || !decides.has(intent.do) || replies.some(({ show }) => show === 'open')) return
  await cards.decided(project, card)
}

const decides: ReadonlySet<Intent['do']> = new Set(['ask', 'next', 'assign', 'answer', 'restore'])
