import { z } from 'zod'
import type { Shelf } from '../project/ports.ts'
import { drawn } from './drawn.ts'

/** A message in the workspace as it is kept. `thread` is the id of the message it answers, its own for one in the channel. */
export const posted = z.object({
  id: z.string(),
  thread: z.string(),
  at: z.number(),
  by: z.string(),
  name: z.string(),
  text: z.string().optional(),
  view: drawn.optional(),
  /** Counts a card's changes, so that an older one never replaces a newer. */
  revision: z.number(),
})
export type Posted = z.infer<typeof posted>

/** What pages are told as it happens. */
export type News = { readonly kind: 'message'; readonly message: Posted } | { readonly kind: 'clock' }

const most = 500

/** The channel `#my-course`: keeps its messages and tells the pages that listen. */
export type Room = ReturnType<typeof roomOver>

export function roomOver(shelf: Shelf<Posted>) {
  const listeners = new Set<(news: News) => void>()
  let last = 0
  return {
    /** Ids are times, so that messages sort as they came; no two are the same. */
    newId(at: number): string {
      last = Math.max(at, last + 1)
      return String(last).padStart(15, '0')
    },
    get: (id: string): Promise<Posted | undefined> => shelf.get(id),
    /** Keeps a message or its change, then tells the pages. */
    async post(message: Posted): Promise<void> {
      await shelf.set(message.id, message)
      this.tell({ kind: 'message', message })
    },
    /** The newest messages, oldest first. */
    all: async (): Promise<Posted[]> => (await shelf.list('')).map(({ value }) => value).slice(-most),
    tell(news: News): void {
      for (const listener of listeners) listener(news)
    },
    listen(listener: (news: News) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
