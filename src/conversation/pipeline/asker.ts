import { asText } from '../../view/plain-text.ts'
import type { Block, Message } from '../../view/view.ts'
import { quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import type { Reply } from '../reply.ts'
import type { Turn } from '../turn.ts'

/** Nobody sees a command or a form: what answers it before all says whose it was. */
export function withAsker(replies: readonly Reply[], turn: Turn): readonly Reply[] {
  if (turn.placeKind === 'personal' || turn.message || turn.card || turn.showsAsker) return replies
  const first = replies.findIndex(({ show }) => show === 'post')
  return replies.map((reply, n) =>
    n !== first || reply.show !== 'post' || asText(reply.view).includes(turn.name)
      ? reply
      : { ...reply, view: onTop(reply.view, askedBy(turn)) },
  )
}

/** A line at the head of a card, below its heading. */
export function onTop(view: Message<Intent>, line: Block<Intent>): Message<Intent> {
  const at = view.blocks[0]?.kind === 'heading' ? 1 : 0
  return { ...view, blocks: view.blocks.toSpliced(at, 0, line) }
}

const askedBy = ({ name }: Turn) => quiet(`Asked for by ${name}`)
