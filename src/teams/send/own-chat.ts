import { message } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Choice, Message } from '../../view/view.ts'
import type { Elsewhere } from './button-value.ts'

/** What was to be whispered in a channel or group, as it is said in the person's own chat. */
export const inOwnChat = (view: Message<Intent>, { placeKind, placeName }: Turn): Message<Intent> => ({
  ...view,
  blocks: [
    {
      kind: 'text',
      text: `In ${placeName || (placeKind === 'channel' ? 'the channel' : 'the group chat')}:`,
      tone: 'quiet',
    },
    ...view.blocks,
  ],
})

/** What buttons in a person's own chat are about. */
export function elsewhere({ place, placeKind, placeName, thread, message: said }: Turn): Elsewhere | undefined {
  const root = thread ?? said?.thread
  return placeKind === 'personal'
    ? undefined
    : { id: place.id, kind: placeKind, name: placeName.slice(0, 300), ...(root ? { thread: root } : {}) }
}

/** What somebody looks at who has no chat of their own: one line, and the button that shows it to all; undefined where it is no such thing. */
export function inShort(view: Message<Intent>): Message<Intent> | undefined {
  const share = view.blocks.flatMap(
    (block) => (block.kind === 'choices' ? block.choices.find(shares) : undefined) ?? [],
  )[0]
  if (!share) return undefined
  return message(view.summary, [
    { kind: 'text', text: view.summary },
    {
      kind: 'text',
      text: 'Open a chat of your own with me (add the app for yourself), and I show you such things there.',
      tone: 'quiet',
    },
    { kind: 'choices', choices: [{ ...share, label: 'Show it here' }] },
  ])
}

const shares = ({ intent }: Choice<Intent>): boolean => intent.do === 'post'
