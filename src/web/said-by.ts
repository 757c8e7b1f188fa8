import { z } from 'zod'
import type { Intent } from '../conversation/intent.ts'
import type { Posted, WorkspaceRoom } from './room.ts'

const press = z.object({
  do: z.enum(['answer', 'record']),
  author: z.object({ source: z.object({ message: z.string() }) }),
})

/**
 * The intent with whoever wrote the words that it records. A page can send anything, so author and words are taken from
 * the message as it is kept; undefined where that is gone, or its author was forgotten.
 */
export async function withAuthor(intent: Intent, written: string, room: WorkspaceRoom): Promise<Intent | undefined> {
  const named = press.safeParse(JSON.parse(written))
  const isOurs = intent.do === 'record' || (intent.do === 'answer' && !intent.values)
  if (!isOurs || !named.success) return intent
  const { message } = named.data.author.source
  const said = (await room.all()).find(({ id, text, by }) => id === message && text !== undefined && by)
  return said && { ...intent, text: wordsOf(said, intent), author: authorOf(said) }
}

/** The message's own words; its end, where a button leaves out what only led to it. */
const wordsOf = ({ text = '' }: Posted, { text: asked = '' }: { readonly text?: string | undefined }): string =>
  asked && text.endsWith(asked) ? asked : text

const authorOf = ({ by, name, id }: Posted) => ({ id: by, name, source: { message: id } })
