import { z } from 'zod'
import { type Added, encodeIntent, type Intent, intent } from '../../conversation/intent.ts'
import { parsed } from '../../http/body.ts'
import { asideNameFor } from '../../platform/put-aside-name.ts'

/** What a button or form carries: what it asks for and, where it is not the channel it stands in, what it is about. */
export type SlackActionValue = {
  readonly intent: Intent
  /** The channel that a press on App Home is for. */
  readonly channel?: string | undefined
  /** The project that a person chose in a personal chat. */
  readonly project?: string | undefined
  /** It is for the person's own chat with us, wherever it is pressed. */
  readonly chat?: boolean | undefined
}

/** Writes what is carried into the room that Slack gives; what is too long is put aside, and its name is carried. */
export type SlackActionWriter = {
  readonly write: (carried: SlackActionValue, room: number) => string
  /** What was put aside, by name: to be kept before it is sent. */
  readonly aside: ReadonlyMap<string, string>
}

/** What an intent of a view is about, besides the channel it stands in. */
export type AboutIntent = (intent: Intent) => Omit<SlackActionValue, 'intent'>

/** `nameFrom`: what the name of something put aside is made from. */
export function carrying(
  about: AboutIntent = () => ({}),
  nameFrom = (written: string): string => written,
): SlackActionWriter {
  const aside = new Map<string, string>()
  const write: SlackActionWriter['write'] = (carried, room) => {
    const written = writeCarried({ ...about(carried.intent), ...carried })
    if (written.length <= room) return written
    const name = asideNameFor(nameFrom(written))
    aside.set(name, written)
    return `#${name}`
  }
  return { write, aside }
}

const bound = z.object({
  channel: z.string().optional(),
  project: z.string().optional(),
  chat: z.boolean().optional(),
  intent: z.unknown(),
})

/** A plain intent where nothing else is carried, so that the one codec reads it. */
const writeCarried = ({ intent, channel, project, chat }: SlackActionValue): string =>
  channel || project || chat ? JSON.stringify({ channel, project, chat, intent }) : encodeIntent(intent)

/** What was carried, with what a press adds; undefined where it is nothing of ours. */
export function readCarried(written: string, added: Added = {}): SlackActionValue | undefined {
  const said = parsed(written)
  if (typeof said !== 'object' || said === null) return undefined
  const outer = 'intent' in said ? bound.safeParse(said) : undefined
  const about = outer?.success && outer.data.intent ? outer.data : { intent: said }
  if (typeof about.intent !== 'object' || about.intent === null) return undefined
  const read = intent.safeParse({ ...about.intent, ...added })
  return read.success ? { ...about, intent: read.data } : undefined
}
