import { z } from 'zod'
import type { KeyValueStore } from '../project/ports.ts'
import { type DrawnMessage, drawn } from './drawn.ts'

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
  | {
      readonly kind: 'whisper'
      readonly to: string
      readonly view: DrawnMessage
      readonly dated?: z.infer<typeof dated>
      /** Only where something of the same matter is shown. */
      readonly instead?: true
    }
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
export class WorkspaceRoom {
  readonly #store: RoomStore
  readonly #run: string
  readonly #projectNow: () => Promise<string | undefined>
  readonly #listeners = new Map<(news: RoomNews) => void, readonly string[]>()
  /** What pages here were told; the store may be further. */
  #known: Map<string, Posted> | undefined
  /** One change after the other, so that pages hear of them in order. */
  #turn: Promise<unknown> = Promise.resolve()
  #changes = 0

  /** `projectNow`: what the channel is about at the moment. */
  constructor(store: RoomStore, run: string, projectNow: () => Promise<string | undefined> = async () => undefined) {
    this.#store = store
    this.#run = run
    this.#projectNow = projectNow
  }

  /** Posts a message, or finds the one that was posted for its delivery. What resolved is kept. */
  post(draft: Draft, now: number): Promise<Posted> {
    return this.#inTurn(() => this.#post(draft, now))
  }

  /** Shows another view in place of a message's; undefined where there is no such message. */
  redraw(id: string, view: DrawnMessage): Promise<Posted | undefined> {
    return this.#inTurn(() => this.#redraw(id, view))
  }

  /** Deletes messages for good, from open pages too. */
  drop(goes: (message: Posted) => boolean): Promise<void> {
    return this.#inTurn(() => this.#change((message) => (goes(message) ? undefined : message)))
  }

  /** Puts others in the place of messages for good, on open pages too; what stays the same is left alone. */
  rewrite(into: (message: Posted) => Posted): Promise<void> {
    return this.#inTurn(() => this.#change(into))
  }

  /** Sees what other instances did, and tells the pages that listen here. */
  refresh(): Promise<void> {
    return this.#inTurn(async () => void (await this.#seen()))
  }

  /** Whether a reminder was posted. */
  async has(key: string): Promise<boolean> {
    return (await this.all()).some(({ nudge }) => nudge === key)
  }

  /** The newest messages, oldest first. */
  all(): Promise<Posted[]> {
    return this.#inTurn(async () => [...(await this.#seen()).values()])
  }

  /** Changes with every message, so that a page knows whether it missed one. */
  mark(): string {
    return `${this.#run}-${this.#changes}`
  }

  tell(news: RoomNews): void {
    for (const [listener, readers] of this.#listeners)
      if (news.kind !== 'whisper' || readers.includes(news.to)) listener(news)
  }

  /** `readers`: those who read along; whispers to others are not told. */
  listen(listener: (news: RoomNews) => void, readers: readonly string[]): () => void {
    this.#listeners.set(listener, readers)
    return () => this.#listeners.delete(listener)
  }

  listeners(): number {
    return this.#listeners.size
  }

  /** Whether somebody reads along just now. */
  reads(person: string): boolean {
    return [...this.#listeners.values()].some((readers) => readers.includes(person))
  }

  async #post(draft: Draft, now: number): Promise<Posted> {
    const { messages, deliveries } = this.#store
    const all = [...(this.#known ?? (await this.#seen())).values()]
    const { delivery } = draft
    const there = delivery && all.findLast((message) => message.delivery === delivery)
    if (there) return there
    const project = await this.#projectNow()
    const about = project === undefined ? {} : { project }
    for (let at = Math.max(now, Number(all.at(-1)?.id ?? 0) + 1); ; at++) {
      const id = await this.#idOf(delivery, idAt(at))
      const message = { ...draft, ...about, id, thread: draft.thread ?? id, at: Number(id), revision: 1 }
      if (await messages.add(id, message)) {
        await this.#forgetOldest([...all, message])
        return this.#show(message)
      }
      const other = await messages.get(id)
      if (delivery && other?.delivery === delivery) return other
      // Another instance posted something else in the same millisecond.
      if (delivery) await deliveries.swap(delivery, id, idAt(at + 1))
    }
  }

  async #redraw(id: string, view: DrawnMessage): Promise<Posted | undefined> {
    const old = await this.#store.messages.get(id)
    if (!old) return undefined
    const message = { ...old, view, revision: old.revision + 1 }
    return (await this.#store.messages.swap(id, old, message)) ? this.#show(message) : this.#redraw(id, view)
  }

  async #change(into: (message: Posted) => Posted | undefined): Promise<void> {
    const { messages } = this.#store
    const changed = [...(await this.#seen()).values()].filter((message) => into(message) !== message)
    for (const message of changed) {
      const after = into(message)
      if (after) await messages.set(message.id, { ...after, revision: message.revision + 1 })
      else await messages.delete(message.id)
    }
    if (!changed.length) return
    this.#known = undefined
    this.#tellGone()
  }

  /** Reads the store, and tells what changed since. */
  async #seen(): Promise<Map<string, Posted>> {
    const there = new Map((await this.#store.messages.list('')).map(({ value }) => [value.id, value]))
    const before = this.#known
    this.#known = there
    if (!before) return there
    const [oldest = ''] = there.keys()
    if ([...before.keys()].some((id) => !there.has(id) && id > oldest)) this.#tellGone()
    else
      for (const message of there.values())
        if (message.revision !== before.get(message.id)?.revision) this.#show(message)
    return there
  }

  #show(message: Posted): Posted {
    this.#known?.set(message.id, message)
    this.#changes++
    this.tell({ kind: 'message', message })
    return message
  }

  #tellGone(): void {
    this.#changes++
    this.tell({ kind: 'gone' })
  }

  /** The id that the delivery has, where it has one, else a new one. */
  async #idOf(delivery: string | undefined, id: string): Promise<string> {
    const { deliveries } = this.#store
    if (delivery === undefined || (await deliveries.add(delivery, id, rememberedFor))) return id
    return (await deliveries.get(delivery)) ?? id
  }

  async #forgetOldest(all: readonly Posted[]): Promise<void> {
    for (const { id } of all.slice(0, Math.max(0, all.length - most))) {
      this.#known?.delete(id)
      await this.#store.messages.delete(id)
    }
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work)
    this.#turn = mine.catch(() => undefined)
    return mine
  }
}

/** Ids are times, so that messages sort as they came. */
const idAt = (at: number): string => String(at).padStart(15, '0')
