import { asText } from '../../view/plain-text.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** Nobody sees a command or a form: what answers it before all says whose it was. */
export function withAsker(replies: readonly Reply[], turn: Turn): readonly Reply[] {
  if (turn.placeKind === 'personal' || turn.message || turn.card || turn.showsAsker) return replies
  const first = replies.findIndex(({ show }) => show === 'post')
  return replies.map((reply, n) =>
    n !== first || reply.show !== 'post' || asText(reply.view).includes(turn.name)
      ? reply
      : { ...reply, view: { ...reply.view, blocks: [askedBy(turn), ...reply.view.blocks] } },
  )
}

const askedBy = ({ name }: Turn) => ({ kind: 'text', text: `Asked for by ${name}`, tone: 'quiet' }) as const
