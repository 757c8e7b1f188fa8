import type { Block, Message, View } from '../../view/view.ts'
import type { Intent } from '../intent.ts'
import type { Reply } from '../reply.ts'

/** What is shown, with its buttons and forms saying which project they were made for, but for those that say so already. */
export function madeFor<V extends View<Intent> | readonly Block<Intent>[]>(shown: V, project: string): V {
  const made = JSON.parse(
    JSON.stringify(shown, (key, value) => {
      if (key === 'file' || key === 'also') return undefined
      return key === 'intent' ? { ...value, project: value.project ?? project } : value
    }),
  )
  // A file may be bytes, which JSON does not know.
  if (!('blocks' in shown)) return made
  const { file, also } = shown as Message<Intent>
  return { ...made, ...(file ? { file } : {}), ...(also ? { also } : {}) }
}

/** Replies in which everything that can be pressed was made for the project. */
export const repliesFor = (project: string, replies: readonly Reply[]): readonly Reply[] =>
  replies.map((reply) => ({ ...reply, view: madeFor(reply.view, project) }) as Reply)
