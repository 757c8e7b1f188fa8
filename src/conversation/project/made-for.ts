import type { Block, Message, View } from '../../view/view.ts'
import type { Intent } from '../intent.ts'
import type { Reply } from '../reply.ts'

/** What is shown, with its buttons and forms saying which project they were made for, but for those that say so already. */
export function madeFor<V extends View<Intent> | readonly Block<Intent>[]>(shown: V, project: string): V {
  const made = copied(shown, project) as V
  if (!('blocks' in shown)) return made
  const { file, also } = shown as Message<Intent>
  return { ...made, ...(file ? { file } : {}), ...(also ? { also } : {}) }
}

/** What a file holds is no part of what is pressed. */
function copied(part: unknown, project: string, name = ''): unknown {
  if (typeof part !== 'object' || part === null) return part
  if (Array.isArray(part)) return part.map((one) => copied(one, project))
  const copy: Record<string, unknown> = {}
  for (const key in part) {
    const value: unknown = part[key as keyof typeof part]
    if (key !== 'file' && key !== 'also' && value !== undefined) copy[key] = copied(value, project, key)
  }
  if (name === 'intent') copy['project'] ??= project
  return copy
}

/** Replies in which everything that can be pressed was made for the project. */
export const repliesFor = (project: string, replies: readonly Reply[]): readonly Reply[] =>
  replies.map((reply) => ({ ...reply, view: madeFor(reply.view, project) }) as Reply)
