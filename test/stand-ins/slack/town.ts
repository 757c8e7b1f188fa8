export type Message = {
  readonly ts: string
  readonly thread_ts?: string
  readonly user?: string
  readonly bot_id?: string
  text: string
  blocks: unknown[]
  metadata?: unknown
  /** Shown to this person only. */
  readonly only?: string
  files?: string[]
}
export type Channel = {
  readonly id: string
  readonly name: string
  hasBot: boolean
  archived: boolean
  /** Those who are not in it, or not any more; everybody else is. */
  readonly absent: Set<string>
  /** What Slack answers instead of taking a message. */
  refuses?: string
  readonly messages: Message[]
}
export type View = { readonly id: string; readonly hash: string; readonly view: Record<string, unknown> }
export type Placed = {
  readonly name: string
  readonly length: number
  readonly alt: string | undefined
  bytes?: Buffer
  shared?: { channel: string; thread: string | undefined }
}

/** What a workspace holds: its people, channels, messages, open forms and files. */
export type Town = ReturnType<typeof town>

export const bot = 'U0BOT'

/** A workspace with a channel, another that the bot is not in, and everybody's chat with the bot. */
export function town(now: () => number) {
  let count = 0
  const users = new Map<string, Record<string, unknown>>()
  const channels = new Map<string, Channel>()
  const triggers = new Map<string, { issued: number; used: boolean }>()
  const views: View[] = []
  const homes = new Map<string, Record<string, unknown>>()
  const files = new Map<string, Placed>()
  const responses = new Map<
    string,
    { issued: number; uses: number; channel: string; user: string; over: string | undefined }
  >()
  let last = 0

  /** Slack's time stamps are unique in a channel and grow. */
  const stamp = (): string => {
    last = Math.max(last + 0.0001, now() / 1000)
    return last.toFixed(6)
  }

  const join = (id: string, name: string, hasBot = true): Channel => {
    const channel: Channel = { id, name, hasBot, archived: false, absent: new Set(), messages: [] }
    channels.set(id, channel)
    return channel
  }

  const channel = (id: string): Channel | undefined => (/^[UW]/.test(id) ? channels.get(`D${id}`) : channels.get(id))

  const keep = (id: string, message: Message): Message => {
    channel(id)?.messages.push(message)
    return message
  }

  return {
    users,
    channels,
    views,
    homes,
    files,
    responses,
    channel,
    join,
    stamp,
    person(id: string, name: string, about: Record<string, unknown> = {}) {
      users.set(id, {
        id,
        name: name.toLowerCase(),
        team_id: 'T1',
        profile: { display_name: name },
        tz: 'Asia/Singapore',
        ...about,
      })
      join(`D${id}`, 'directmessage')
      return id
    },
    post: (id: string, text: string, blocks: unknown[], thread?: string, metadata?: unknown) =>
      keep(id, {
        ts: stamp(),
        bot_id: 'B1',
        user: bot,
        text,
        blocks,
        ...(thread ? { thread_ts: thread } : {}),
        ...(metadata ? { metadata } : {}),
      }),
    whisper: (id: string, user: string, text: string, blocks: unknown[], thread?: string) =>
      keep(id, { ts: stamp(), bot_id: 'B1', text, blocks, only: user, ...(thread ? { thread_ts: thread } : {}) }).ts,
    write: (id: string, user: string, text: string, thread?: string) =>
      keep(id, { ts: stamp(), user, text, blocks: [], ...(thread ? { thread_ts: thread } : {}) }),
    thread: (id: string, ts: string) =>
      (channels.get(id)?.messages ?? []).filter((one) => !one.only && (one.ts === ts || one.thread_ts === ts)),
    trigger() {
      const id = `trigger.${++count}`
      triggers.set(id, { issued: now(), used: false })
      return id
    },
    useTrigger(id: string): string | undefined {
      const trigger = triggers.get(id)
      if (!trigger) return 'invalid_trigger_id'
      if (trigger.used) return 'exchanged_trigger_id'
      if (now() - trigger.issued > 3_000) return 'expired_trigger_id'
      trigger.used = true
      return undefined
    },
    open(view: unknown): View {
      const opened = { id: `V${++count}`, hash: `hash${count}`, view: view as Record<string, unknown> }
      views.push(opened)
      return opened
    },
    publish(user: string, view: unknown): string {
      homes.set(user, view as Record<string, unknown>)
      return `H${user}`
    },
    responseUrl(channel: string, user: string, over?: string): string {
      const path = `/response/${++count}`
      responses.set(path, { issued: now(), uses: 0, channel, user, over })
      return path
    },
    place(name: string, length: number, alt: string | undefined) {
      const id = `F${++count}`
      files.set(id, { name, length, alt })
      return { file_id: id, path: `/upload/${id}` }
    },
    /** Shares files as one message; without a channel they are the app's alone. */
    share(
      all: { id: string }[],
      { channel: at, thread, blocks }: { channel: string | undefined; thread: string | undefined; blocks: unknown[] },
    ): boolean {
      const done = all.every(({ id }) => {
        const file = files.get(id)
        if (!file?.bytes || file.bytes.length !== file.length) return false
        if (at) file.shared = { channel: at, thread }
        return true
      })
      const names = all.map(({ id }) => files.get(id)?.name ?? '')
      if (done && at)
        keep(at, {
          ts: stamp(),
          bot_id: 'B1',
          user: bot,
          text: names.join(', '),
          blocks,
          files: names,
          ...(thread ? { thread_ts: thread } : {}),
        })
      return done
    },
  }
}
