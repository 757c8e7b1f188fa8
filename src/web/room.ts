import { z } from 'zod'
import type { Shelf } from '../project/ports.ts'
import { type Drawn, drawn } from './drawn.ts'

/** What the reminders' clock showed, where it was moved. */
const dated = z.object({ at: z.number(), zone: z.string() })

/** The command that brought a message about, and who typed it. */
export const asked = z.object({ name: z.string(), text: z.string(), by: z.string().optional() }).optional()

/** A message in the workspace as it is kept. `thread` is the id of the message it answers, its own for one in the channel. */
export const posted = z.object({
  id: z.string(),
  thread: z.string(),
  at: z.number(),
  by: z.string(),
  name: z.string(),
  text: z.string().optional(),
  view: drawn.optional(),
  asked,
  /** The project that the channel had when it was said. */
  project: z.string().optional(),
  /** The page's delivery that it came in, or the turn's and its place among the replies; one delivery is posted once. */
  delivery: z.string().optional(),
  /** The reminder that it is. */
  nudge: z.string().optional(),
  dated: dated.optional(),
  /** Counts a card's changes, so that an older one never replaces a newer. */
  revision: z.number(),
})
export type Posted = z.infer<typeof posted>

/** What pages are told as it happens. A whisper is for one person's pages alone, and is not kept. */
export type News =
  | { readonly kind: 'message'; readonly message: Posted }
  | { readonly kind: 'whisper'; readonly to: string; readonly view: Drawn; readonly dated?: z.infer<typeof dated> }
  | { readonly kind: 'clock' }
  /** Something that was said is gone: pages read the state anew, and forget what was whispered. */
  | { readonly kind: 'gone' }

type Draft = Omit<Posted, 'id' | 'thread' | 'at' | 'project' | 'revision'> & { readonly thread?: string | undefined }

/** How many messages the channel holds; the oldest go first. */
const most = 500

/** The channel `#my-course`: keeps its messages and tells the pages that listen. */
export type Room = {
  /** Posts a message, or finds the one that was posted for its delivery. What resolved is kept. */
  post(draft: Draft, now: number): Promise<Posted>
  /** Shows another view in place of a message's; undefined where there is no such message. */
  redraw(id: string, view: Drawn): Promise<Posted | undefined>
  /** Deletes messages for good, from open pages too. */
  drop(goes: (message: Posted) => boolean): Promise<void>
  /** Puts others in the place of messages for good, on open pages too; what stays the same is left alone. */
  rewrite(change: (message: Posted) => Posted): Promise<void>
  /** Sees what another process deleted or put in its place. */
  refresh(): Promise<void>
  /** Whether a reminder was posted. */
  has(nudge: string): Promise<boolean>
  /** The newest messages, oldest first. */
  all(): Promise<Posted[]>
  /** Changes with every message, so that a page knows whether it missed one. */
  mark(): string
  tell(news: News): void
  /** `readers`: those who read along; whispers to others are not told. */
  listen(listener: (news: News) => void, readers: readonly string[]): () => void
  /** Whether somebody reads along just now. */
  reads(person: string): boolean
}

/** `projectNow`: what the channel is about at the moment. */
export function roomOver(
  shelf: Shelf<Posted>,
  run: string,
  projectNow: () => Promise<string | undefined> = async () => undefined,
): Room {
  const listeners = new Map<(news: News) => void, readonly string[]>()
  let reading: Promise<Map<string, Posted>> | undefined
  /** One change after the other, so that no two have the same id, delivery or revision. */
  let turn: Promise<unknown> = Promise.resolve()
  let changes = 0
  const messages = (): Promise<Map<string, Posted>> => {
    reading ??= readAll(shelf).catch((fault) => {
      reading = undefined
      throw fault
    })
    return reading
  }
  const kept = async (message: Posted): Promise<Posted> => {
    const known = await messages()
    known.set(message.id, message)
    changes++
    tell({ kind: 'message', message })
    await forgetOldest(known, shelf)
    return message
  }
  const tell = (news: News): void => {
    for (const [listener, readers] of listeners)
      if (news.kind !== 'whisper' || readers.includes(news.to)) listener(news)
  }
  const post = async (draft: Draft, now: number): Promise<Posted> => {
    const all = [...(await messages()).values()]
    const there = draft.delivery && all.findLast(({ delivery }) => delivery === draft.delivery)
    if (there) return there
    const project = await projectNow()
    for (let at = Math.max(now, Number(all.at(-1)?.id ?? 0) + 1); ; at++) {
      const id = String(at).padStart(15, '0')
      const about = project === undefined ? {} : { project }
      const message = { ...draft, ...about, id, thread: draft.thread ?? id, at, revision: 1 }
      if (await shelf.add(id, message)) return kept(message)
    }
  }
  const redraw = async (id: string, view: Drawn): Promise<Posted | undefined> => {
    const old = (await messages()).get(id)
    if (!old) return undefined
    const message = { ...old, view, revision: old.revision + 1 }
    // Where another process took it away or changed it, what is remembered here counts no more.
    if (await shelf.swap(id, old, message)) return kept(message)
    await readAnew()
    return (await messages()).has(id) ? redraw(id, view) : undefined
  }
  const readAnew = async (): Promise<void> => {
    reading = undefined
    await messages()
    changes++
    tell({ kind: 'gone' })
  }
  /** Each message is looked at as it stands in the store, for another process may have posted it. */
  const change = async (into: (message: Posted) => Posted | undefined): Promise<void> => {
    const all = (await shelf.list('')).map(({ value }) => value)
    const changed = all.filter((message) => into(message) !== message)
    for (const message of changed) {
      const after = into(message)
      if (after) await shelf.set(message.id, { ...after, revision: message.revision + 1 })
      else await shelf.delete(message.id)
    }
    if (changed.length) await readAnew()
  }
  const refresh = async (): Promise<void> => {
    const [known, there] = [await messages(), await readAll(shelf)]
    const isStale = ({ id, revision }: Posted): boolean => there.get(id)?.revision !== revision
    if ([...known.values()].some(isStale)) await readAnew()
  }
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }
  return {
    post: (draft, now) => inTurn(() => post(draft, now)),
    redraw: (id, view) => inTurn(() => redraw(id, view)),
    drop: (goes) => inTurn(() => change((message) => (goes(message) ? undefined : message))),
    rewrite: (into) => inTurn(() => change(into)),
    refresh: () => inTurn(refresh),
    has: async (key) => [...(await messages()).values()].some(({ nudge }) => nudge === key),
    all: async () => [...(await messages()).values()],
    mark: () => `${run}-${changes}`,
    tell,
    listen(listener, readers) {
      listeners.set(listener, readers)
      return () => listeners.delete(listener)
    },
    reads: (person) => [...listeners.values()].some((readers) => readers.includes(person)),
  }
}

/** Ids are times, so that messages sort as they came. */
const readAll = async (shelf: Shelf<Posted>): Promise<Map<string, Posted>> =>
  new Map((await shelf.list('')).map(({ value }) => [value.id, value]))

async function forgetOldest(known: Map<string, Posted>, shelf: Shelf<Posted>): Promise<void> {
  for (const id of [...known.keys()].slice(0, Math.max(0, known.size - most))) {
    known.delete(id)
    await shelf.delete(id)
  }
}
