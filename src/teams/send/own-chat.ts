import type { Intent } from '../../conversation/intent.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Message } from '../../view/view.ts'
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

/** How one comes to see such things alone. */
export const withAdvice = (view: Message<Intent>): Message<Intent> => ({
  ...view,
  blocks: [
    ...view.blocks,
    {
      kind: 'text',
      text: 'Open a chat of your own with me (add the app for yourself), and I show you such things there.',
      tone: 'quiet',
    },
  ],
})
