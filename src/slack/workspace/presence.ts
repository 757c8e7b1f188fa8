import { z } from 'zod'
import { Refused } from '../../platform/call-errors.ts'
import { inTime } from '../../platform/in-time.ts'
import { type KeyValueStore, type Place, placeKey } from '../../project/ports.ts'
import type { SlackCall } from '../send/calling.ts'

/** What Slack says; `unsure` where it does not, or not in time. */
export type PresenceAnswer = 'yes' | 'no' | 'unsure'

type PresenceOptions = {
  readonly now: () => number
  /** Each person's chat with us. */
  readonly chats: KeyValueStore<string>
  /** Group chats. Slack does not let us ask who is in one, but takes nobody out of one. */
  readonly groups: KeyValueStore<boolean>
  /** Whether a person did something in a place before. */
  readonly wasIn: (place: Place, person: string) => Promise<boolean>
}

const minute = 60_000
const most = 2_000
const usualPatience = 700

/** Who is where, as Slack says now. */
export class Presence {
  readonly #options: PresenceOptions
  readonly #members: RememberedAnswers<ReadonlySet<string> | undefined>
  readonly #ours: RememberedAnswers<PresenceAnswer>
  readonly #noted = new Set<string>()

  constructor(options: PresenceOptions) {
    this.#options = options
    this.#members = new RememberedAnswers(options.now, (said) => said !== undefined)
    // An invitation is followed at once.
    this.#ours = new RememberedAnswers(options.now, (said) => said === 'yes')
  }

  /** Whether a person is in a channel or chat. */
  async isIn(call: SlackCall, place: Place, { person, patience = usualPatience }: Sought): Promise<PresenceAnswer> {
    if (place.id.startsWith('D')) return this.isOurChat(call, place, person)
    if (!this.#members.has(placeKey(place)) && (await this.#isGroup(place)))
      return this.#options.wasIn(place, person).then(yesOrNo, () => 'unsure' as const)
    const members = this.#members.ask(placeKey(place), () => membersOf(call, place.id))
    const all = await inTime(members, patience)
    return all ? yesOrNo(all.has(person)) : 'unsure'
  }

  /** Whether we are in a channel. */
  async areWeIn(call: SlackCall, place: Place): Promise<PresenceAnswer> {
    const ask = async () => ((await this.#isGroup(place)) ? 'yes' : isMember(call, place.id))
    const said = this.#ours.ask(placeKey(place), ask)
    return (await inTime(said, usualPatience)) ?? 'unsure'
  }

  /** Whether a chat of two is the one that we have with the person, and not one of theirs with somebody else. */
  async isOurChat(call: SlackCall, place: Place, person: string): Promise<PresenceAnswer> {
    const chat = await this.chatOf(call, place.tenant, person)
    return chat === undefined ? 'unsure' : yesOrNo(chat === place.id)
  }

  /** The person's chat with us; undefined where Slack does not say. */
  async chatOf(call: SlackCall, tenant: string, person: string): Promise<string | undefined> {
    const { chats } = this.#options
    const known = await chats.get(`${tenant}/${person}`).catch(() => undefined)
    if (known) return known
    const opened = await inTime(chatWith(call, person), usualPatience)
    if (opened) await chats.set(`${tenant}/${person}`, opened).catch(() => undefined)
    return opened
  }

  /** Slack told us what was said there: it is our chat with that person, or a group chat that we are in. */
  async incomingOf(place: Place, person: string, kind: 'group' | 'personal'): Promise<void> {
    const { chats, groups } = this.#options
    const key = kind === 'group' ? groupKey(place) : `${place.tenant}/${person}`
    if (this.#noted.has(key)) return
    if (this.#noted.size > 20_000) this.#noted.clear()
    await (kind === 'group' ? groups.set(key, true) : chats.set(key, place.id))
    this.#noted.add(key)
  }

  /** Somebody joined or left: what was known of the channel is asked again. */
  changed(place: Place): void {
    this.#members.forget(placeKey(place))
    this.#ours.forget(placeKey(place))
  }

  // A store that does not answer is told of where something is to be kept; Slack is asked meanwhile.
  #isGroup(place: Place): Promise<boolean | undefined> {
    return this.#options.groups.get(groupKey(place)).catch(() => undefined)
  }
}

/** Who is looked for, and how long Slack is waited for. */
type Sought = { readonly person: string; readonly patience?: number }

/** Answers that are remembered for a minute; `isFirm` is false of what must be asked again at once. */
class RememberedAnswers<T> {
  readonly #known = new Map<string, { until: number; said: Promise<T> }>()
  readonly #now: () => number
  readonly #isFirm: (said: T) => boolean

  constructor(now: () => number, isFirm: (said: T) => boolean) {
    this.#now = now
    this.#isFirm = isFirm
  }

  has(key: string): boolean {
    return (this.#known.get(key)?.until ?? 0) > this.#now()
  }

  ask(key: string, ask: () => Promise<T>): Promise<T> {
    const [known, isFirm] = [this.#known, this.#isFirm]
    const before = known.get(key)
    if (before && before.until > this.#now()) return before.said
    const entry = { until: this.#now() + minute, said: ask() }
    if (known.size >= most) known.delete(known.keys().next().value ?? '')
    known.set(key, entry)
    entry.said.then((said) => !isFirm(said) && known.get(key) === entry && known.delete(key))
    return entry.said
  }

  forget(key: string): void {
    this.#known.delete(key)
  }
}

const groupKey = ({ tenant, id }: Place): string => `${tenant}/${id}`

const page = z.object({
  members: z.array(z.string()),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
})
/** Channels with more people than that cannot be told. */
const pages = 20

/** Everybody in a channel; undefined where Slack does not say, or we are not there to be told. */
async function membersOf(call: SlackCall, channel: string): Promise<ReadonlySet<string> | undefined> {
  const all = new Set<string>()
  let cursor: string | undefined
  for (let n = 0; n < pages; n++) {
    const args = { channel, limit: 1000, ...(cursor ? { cursor } : {}) }
    const said = page.safeParse(await call('conversations.members', args, again).catch(() => undefined))
    if (!said.success) return undefined
    for (const one of said.data.members) all.add(one)
    cursor = said.data.response_metadata?.next_cursor
    if (!cursor) return all
  }
  return undefined
}

const about = z.object({ channel: z.object({ is_member: z.boolean(), is_archived: z.boolean().optional() }) })

async function isMember(call: SlackCall, channel: string): Promise<PresenceAnswer> {
  try {
    const said = about.safeParse(await call('conversations.info', { channel }, again))
    if (!said.success || said.data.channel.is_archived) return 'unsure'
    return yesOrNo(said.data.channel.is_member)
  } catch (fault) {
    // Private channels are hidden from whoever is not in them.
    return fault instanceof Refused && fault.code === 'channel_not_found' ? 'no' : 'unsure'
  }
}

const opened = z.object({ channel: z.object({ id: z.string() }) })

async function chatWith(call: SlackCall, person: string): Promise<string | undefined> {
  const said = await call('conversations.open', { users: person }, again).catch(() => undefined)
  return opened.safeParse(said).data?.channel.id
}

const yesOrNo = (is: boolean): PresenceAnswer => (is ? 'yes' : 'no')

const again = { again: true, patience: 0 }
