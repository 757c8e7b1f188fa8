import type { Place } from '../../project/ports.ts'

/** Chats have no threads: all of a chat is one. */
export const wholeChat = 'chat'

/** "19:abc@thread.tacv2;messageid=17" is the thread that begins with message 17. */
export function splitId(id: string): { base: string; root: string | undefined } {
  const [base = '', root] = id.split(';messageid=')
  return { base, root: root || undefined }
}

/** What Teams calls the conversation in which a message belongs: the thread's, or the channel's or chat's for a new post. */
export const conversationId = ({ id }: Place, thread: string | undefined): string =>
  thread && thread !== wholeChat ? `${id};messageid=${thread}` : id
