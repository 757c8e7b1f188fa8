import type { Source } from '../project/entry.ts'
import { listed } from '../project/listed.ts'
import type { Block } from '../view/view.ts'
import type { Intent } from './intent.ts'

/** What can stand in a message beside its words and is not kept. */
export const besides = ['picture', 'recording', 'file', 'table', 'forwarded message', 'quoted message', 'card'] as const
export type Beside = (typeof besides)[number]

/** A message, as far as it is told what of it is kept. */
type SaidWithMore = { readonly beside?: readonly Beside[] | undefined; readonly source?: Source | undefined }

/** "a picture and a table"; nothing where all of the message was words. */
const named = (beside: readonly Beside[], article: 'a' | 'the'): string =>
  listed([...new Set(beside.map((one) => `${article} ${one}`))])

/** Says what of a message was not recorded with its words. */
export function notKept({ beside, source }: SaidWithMore): Block<Intent>[] {
  if (!beside?.length) return []
  const kept = source?.files?.length ? 'your words and the link' : 'your words'
  return [{ kind: 'text', text: `Only ${kept} are recorded, not ${named(beside, 'the')}.`, tone: 'quiet' }]
}

/** What is wrong with a field that holds no words. */
export const wordsFirst = (typed: string): string =>
  typed.trim() ? 'Write it in words first.' : 'Write something first.'

/** Says that a message cannot be recorded, and what to do. */
export const noWords = ({ beside }: SaidWithMore): string =>
  `There are no words in that message${beside?.length ? `, only ${named(beside, 'a')}` : ''}, so nothing was recorded. Write your answer in words.`
