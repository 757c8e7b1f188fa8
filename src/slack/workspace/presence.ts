import { z } from 'zod'
import { Refused } from '../../platform/call-errors.ts'
import { type KeyValueStore, type Place, placeKey } from '../../project/ports.ts'
import type { SlackCall } from '../send/calling.ts'

/** What Slack says; `unsure` where it does not, or not in time. */
export type PresenceAnswer = 'yes' | 'no' | 'unsure'

/** Who is where, as Slack says now. */
export type Presence = {
  /** Whether a person is in a channel or chat. */
  isIn(call: SlackCall, place: Place, person: string, patience?: number): Promise<PresenceAnswer>
  /** Whether we are in a channel. */
  areWeIn(call: SlackCall, place: Place): Promise<PresenceAnswer>
  /** Whether a chat of two is the one that we have with the person, and not one of theirs with somebody else. */
  isOurChat(call: SlackCall, place: Place, person: string): Promise<PresenceAnswer>
  /** The person's chat with us; undefined where Slack does not say. */
  chatOf(call: SlackCall, tenant: string, person: string): Promise<string | undefined>
  /** Slack told us what was said there: it is our chat with that person, or a group chat that we are in. */
  incomingOf(place: Place, person: string, kind: 'group' | 'personal'): Promise<void>
  /** Somebody joined or left: what was known of the channel is asked again. */
  changed(place: Place): void
}

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

export function presenceOver({ now, chats, groups, wasIn }: PresenceOptions): Presence {
  const remembering = <T>() => {
    const known = new Map<string, { until: number; said: Promise<T> }>()
    return {
      forget: (key: string) => void known.delete(key),
      /** Remembers a minute; `isFirm` is false of what must be asked again at once. */
      ask(key: string, ask: () => Promise<T>, isFirm: (said: T) => boolean): Promise<T> {
        const before = known.get(key)
        if (before && before.until > now()) return before.said
        const entry = { until: now() + minute, said: ask() }
        if (known.size >= most) known.delete(known.keys().next().value ?? '')
        known.set(key, entry)
        entry.said.then((said) => !isFirm(said) && known.get(key) === entry && known.delete(key))
        return entry.said
      },
    }
  }
  const members = remembering<ReadonlySet<string> | undefined>()
  const ours = remembering<PresenceAnswer>()
  const noted = new Set<string>()
  const chatKey = ({ tenant }: Place, person: string): string => `${tenant}/${person}`
  const groupKey = ({ tenant, id }: Place): string => `${tenant}/${id}`

  // A store that does not answer is told of where something is to be kept; Slack is asked meanwhile.
  const isGroup = (place: Place): Promise<boolean | undefined> => groups.get(groupKey(place)).catch(() => undefined)
  const chatOf: Presence['chatOf'] = async (call, tenant, person) => {
    const key = `${tenant}/${person}`
    const known = await chats.get(key).catch(() => undefined)
    if (known) return known
    const opened = await inTime(chatWith(call, person), usualPatience)
    if (opened) await chats.set(key, opened).catch(() => undefined)
    return opened
  }
  const isOurChat: Presence['isOurChat'] = async (call, place, person) => {
    const chat = await chatOf(call, place.tenant, person)
    return chat === undefined ? 'unsure' : yesOrNo(chat === place.id)
  }

  return {
    isOurChat,
    chatOf,
    async isIn(call, place, person, patience = usualPatience) {
      if (place.id.startsWith('D')) return isOurChat(call, place, person)
      if (await isGroup(place)) return wasIn(place, person).then(yesOrNo, () => 'unsure' as const)
      const all = await inTime(
        members.ask(placeKey(place), () => membersOf(call, place.id), Boolean),
        patience,
      )
      return all ? yesOrNo(all.has(person)) : 'unsure'
    },
    async areWeIn(call, place) {
      if (await isGroup(place)) return 'yes'
      // An invitation is followed at once.
      const said = ours.ask(
        placeKey(place),
        () => isMember(call, place.id),
        (one) => one === 'yes',
      )
      return (await inTime(said, usualPatience)) ?? 'unsure'
    },
    async incomingOf(place, person, kind) {
      const key = kind === 'group' ? groupKey(place) : chatKey(place, person)
      if (noted.has(key)) return
      if (noted.size > 20_000) noted.clear()
      await (kind === 'group' ? groups.set(key, true) : chats.set(key, place.id))
      noted.add(key)
    },
    changed(place) {
      members.forget(placeKey(place))
      ours.forget(placeKey(place))
    },
  }
}

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

const inTime = <T>(said: Promise<T>, ms: number): Promise<T | undefined> =>
  Promise.race([said, new Promise<undefined>((done) => setTimeout(() => done(undefined), ms).unref())])
