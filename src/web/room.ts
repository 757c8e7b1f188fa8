import { z } from 'zod'
import type { KeyValueStore } from '../project/ports.ts'
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
export type RoomNews =
  | { readonly kind: 'message'; readonly message: Posted }
  | { readonly kind: 'whisper'; readonly to: string; readonly view: Drawn; readonly dated?: z.infer<typeof dated> }
  | { readonly kind: 'clock' }
  /** Something that was said is gone: pages read the state anew, and forget what was whispered. */
  | { readonly kind: 'gone' }

type Draft = Omit<Posted, 'id' | 'thread' | 'at' | 'project' | 'revision'> & { readonly thread?: string | undefined }

/** How many messages the channel holds; the oldest go first. */
const most = 500

/** Where the room's messages lie, and under which id each delivery was posted. */
export type RoomStore = { readonly messages: KeyValueStore<Posted>; readonly deliveries: KeyValueStore<string> }

/** For whoever opens the key-value stores: `store.kv(...roomKvs.messages)`. */
export const roomKvs = { messages: ['web', posted], deliveries: ['web-delivery', z.string()] } as const

/** Longer than a turn waits to be answered. */
const rememberedFor = 3 * 86_400_000

/** The channel `#my-course`: keeps its messages and tells the pages that listen. Several instances may share it. */
export type Room = {
  /** Posts a message, or finds the one that was posted for its delivery. What resolved is kept. */
  post(draft: Draft, now: number): Promise<Posted>
  /** Shows another view in place of a message's; undefined where there is no such message. */
  redraw(id: string, view: Drawn): Promise<Posted | undefined>
  /** Deletes messages for good, from open pages too. */
  drop(goes: (message: Posted) => boolean): Promise<void>
  /** Puts others in the place of messages for good, on open pages too; what stays the same is left alone. */
  rewrite(change: (message: Posted) => Posted): Promise<void>
  /** Sees what other instances did, and tells the pages that listen here. */
  refresh(): Promise<void>
  /** Whether a reminder was posted. */
  has(nudge: string): Promise<boolean>
  /** The newest messages, oldest first. */
  all(): Promise<Posted[]>
  /** Changes with every message, so that a page knows whether it missed one. */
  mark(): string
  tell(news: RoomNews): void
  /** `readers`: those who read along; whispers to others are not told. */
  listen(listener: (news: RoomNews) => void, readers: readonly string[]): () => void
  listeners(): number
  /** Whether somebody reads along just now. */
  reads(person: string): boolean
}

/** `projectNow`: what the channel is about at the moment. */
export function roomOver(
  { messages, deliveries }: RoomStore,
  run: string,
  projectNow: () => Promise<string | undefined> = async () => undefined,
): Room {
  const listeners = new Map<(news: RoomNews) => void, readonly string[]>()
  /** What pages here were told; the store may be further. */
  let known: Map<string, Posted> | undefined
  /** One change after the other, so that pages hear of them in order. */
  let turn: Promise<unknown> = Promise.resolve()
  let changes = 0

  const tell = (news: RoomNews): void => {
    for (const [listener, readers] of listeners)
      if (news.kind !== 'whisper' || readers.includes(news.to)) listener(news)
  }
  const show = (message: Posted): Posted => {
    known?.set(message.id, message)
    changes++
    tell({ kind: 'message', message })
    return message
  }
  /** Reads the store, and tells what changed since. */
  const seen = async (): Promise<Map<string, Posted>> => {
    const there = new Map((await messages.list('')).map(({ value }) => [value.id, value]))
    const before = known
    known = there
    if (!before) return there
    const [oldest = ''] = there.keys()
    const isGone = ({ id }: Posted): boolean => !there.has(id) && id > oldest
    if ([...before.values()].some(isGone)) {
      changes++
      tell({ kind: 'gone' })
      return there
    }
    for (const message of there.values()) if (message.revision !== before.get(message.id)?.revision) show(message)
    return there
  }
  /** The id that the delivery has, where it has one, else a new one. */
  const idOf = async (delivery: string | undefined, id: string): Promise<string> => {
    if (delivery === undefined || (await deliveries.add(delivery, id, rememberedFor))) return id
    return (await deliveries.get(delivery)) ?? id
  }
  const post = async (draft: Draft, now: number): Promise<Posted> => {
    const all = [...(known ?? (await seen())).values()]
    const { delivery } = draft
    const there = delivery && all.findLast((message) => message.delivery === delivery)
    if (there) return there
    const project = await projectNow()
    const about = project === undefined ? {} : { project }
    for (let at = Math.max(now, Number(all.at(-1)?.id ?? 0) + 1); ; at++) {
      const id = await idOf(delivery, idAt(at))
      const message = { ...draft, ...about, id, thread: draft.thread ?? id, at: Number(id), revision: 1 }
      if (await messages.add(id, message)) {
        await forgetOldest([...all, message])
        return show(message)
      }
      const other = await messages.get(id)
      if (delivery && other?.delivery === delivery) return other
      // Another instance posted something else in the same millisecond.
      if (delivery) await deliveries.swap(delivery, id, idAt(at + 1))
    }
  }
  const redraw = async (id: string, view: Drawn): Promise<Posted | undefined> => {
    const old = await messages.get(id)
    if (!old) return undefined
    const message = { ...old, view, revision: old.revision + 1 }
    return (await messages.swap(id, old, message)) ? show(message) : redraw(id, view)
  }
  const change = async (into: (message: Posted) => Posted | undefined): Promise<void> => {
    const all = [...(await seen()).values()]
    const changed = all.filter((message) => into(message) !== message)
    for (const message of changed) {
      const after = into(message)
      if (after) await messages.set(message.id, { ...after, revision: message.revision + 1 })
      else await messages.delete(message.id)
    }
    if (!changed.length) return
    known = undefined
    changes++
    tell({ kind: 'gone' })
  }
  const forgetOldest = async (all: readonly Posted[]): Promise<void> => {
    for (const { id } of all.slice(0, Math.max(0, all.length - most))) {
      known?.delete(id)
      await messages.delete(id)
    }
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
    refresh: () => inTurn(async () => void (await seen())),
    has: (key) => inTurn(async () => [...(await seen()).values()].some(({ nudge }) => nudge === key)),
    all: () => inTurn(async () => [...(await seen()).values()]),
    mark: () => `${run}-${changes}`,
    tell,
    listen(listener, readers) {
      listeners.set(listener, readers)
      return () => listeners.delete(listener)
    },
    listeners: () => listeners.size,
    reads: (person) => [...listeners.values()].some((readers) => readers.includes(person)),
  }
}

/** Ids are times, so that messages sort as they came. */
const idAt = (at: number): string => String(at).padStart(15, '0')
