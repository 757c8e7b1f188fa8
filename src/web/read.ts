import { z } from 'zod'
import { decodeIntent, type Intent, type PersonNamed } from '../conversation/intent.ts'
import { readCommand } from '../conversation/language/parse-command.ts'
import type { Turn } from '../conversation/turn.ts'
import { ownLines, visible, withoutCode } from '../conversation/words.ts'
import type { GivenFile } from '../import/imports.ts'
import type { MessageRef, Place } from '../project/ports.ts'
import type { Catalog } from '../toolkit/items.ts'
import type { Posted } from './room.ts'

/** The one channel of the workspace. */
export const channel: Place = { platform: 'web', tenant: 'workspace', id: 'my-course' }

const id = z.string().min(1).max(80)
const did = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('message'),
    text: z.string().trim().min(1).max(12_000).transform(visible),
    thread: id.optional(),
    /** It was said before, without the bot's name, and is put to the bot now. */
    of: id.optional(),
  }),
  z.object({
    kind: z.literal('press'),
    press: z.string().max(40_000),
    card: id,
    thread: id.optional(),
    ticked: z.array(id).max(30).optional(),
    unticked: z.array(id).max(30).optional(),
  }),
  z.object({
    kind: z.literal('form'),
    press: z.string().max(40_000),
    card: id.optional(),
    thread: id.optional(),
    values: z.record(z.string(), z.unknown()),
  }),
])
/** The bot speaks as itself alone. */
const speaks = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .refine((id) => id !== 'mcred')
const deed = z.object({
  /** Made by the page for each press, so that the same press sent twice has one effect. */
  delivery: z.uuid(),
  as: z.object({
    id: speaks,
    name: z
      .string()
      .trim()
      .min(1)
      .max(60)
      .refine((name) => name.toLowerCase() !== 'mcred'),
    guest: z.boolean(),
  }),
  zone: z.string().max(60).optional(),
  /** Who else can speak on the page. */
  people: z
    .array(z.object({ id: speaks, name: z.string().trim().min(1).max(60) }))
    .max(60)
    .optional(),
  did,
})
export type Deed = z.infer<typeof deed>

/** What a page sent, or undefined where it is not what a page sends. */
export const readDeed = (sent: unknown): Deed | undefined => deed.safeParse(sent).data

const given = z.object({ deed, file: z.object({ name: z.string().trim().min(1).max(200), content: z.base64() }) })

/** What a page sent together with a file, or undefined where it is not what a page sends. */
export function readGiven(sent: unknown): { deed: Deed; file: GivenFile } | undefined {
  const read = given.safeParse(sent).data
  if (!read) return undefined
  const { name, content } = read.file
  return { deed: read.deed, file: { name, bytes: new Uint8Array(Buffer.from(content, 'base64')) } }
}

/** When it was done, and the message that it was said in, where it was; `toUs`: there is nobody and nothing else to speak to. */
type DoneIn = { readonly at: number; readonly message: Posted | undefined; readonly toUs?: boolean }

/** The turn in a deed: undefined for people who talk among themselves, `malformed` for a button that carries no intent. */
export function readTurn(
  deed: Deed,
  { at, message, toUs = false }: DoneIn,
  catalog: Catalog,
): Turn | 'malformed' | undefined {
  const meant = intentOf(deed, catalog, toUs)
  const intent = meant && ofSpeakers(meant)
  const { did } = deed
  if (!intent) return did.kind === 'message' ? undefined : 'malformed'
  const typed = did.kind === 'message' && isCommand(did.text)
  return {
    delivery: deed.delivery,
    at,
    by: { platform: 'web', tenant: channel.tenant, id: deed.as.id },
    name: deed.as.name,
    standing: deed.as.guest ? 'guest' : 'member',
    place: channel,
    placeName: channel.id,
    placeKind: 'channel',
    canOpen: did.kind !== 'message' || typed,
    intent,
    ...(deed.zone ? { zone: deed.zone } : {}),
    ...(deed.people ? { people: deed.people } : {}),
    ...(did.thread ? { thread: did.thread } : {}),
    ...(message ? { message: refTo(message), source: { message: message.id } } : {}),
    ...(typed ? { showsAsker: true } : {}),
    ...(isAlone(did) ? { alone: true } : {}),
    ...(did.kind !== 'message' && did.card && !isAlone(did)
      ? { card: { place: channel, id: did.card, thread: did.thread ?? did.card } }
      : {}),
  }
}

/** Where a message stands. */
export const refTo = ({ id, thread, at }: Posted): MessageRef => ({ place: channel, id, thread, at })

/** How the page calls what one person alone was told. */
const seenAlone = 'only-'
const isAlone = (one: Deed['did']): boolean => one.kind !== 'message' && one.card?.startsWith(seenAlone) === true

export const isCommand = (text: string): boolean => /^\/mcred(\s|$)/i.test(text)

function intentOf({ did }: Deed, catalog: Catalog, toUs: boolean): Intent | undefined {
  // A page of before does not say what was unticked; nothing is, rather than what others ticked.
  if (did.kind === 'press')
    return decodeIntent(did.press, did.ticked ? { ticked: did.ticked, unticked: did.unticked ?? [] } : {})
  if (did.kind === 'form') return decodeIntent(did.press, { values: did.values })
  if (isCommand(did.text)) return readCommand(did.text.slice('/mcred'.length), 'command', catalog)
  const own = ownLines(did.text)
  if (did.of || toUs || mentioned.test(withoutCode(own)))
    return readCommand(own.replace(mentioned, ' '), 'mention', catalog)
  return did.thread ? { do: 'say', text: did.text } : undefined
}

/** Whoever is named is somebody who can speak here. */
function ofSpeakers(intent: Intent): Intent {
  const known = (one: PersonNamed): PersonNamed =>
    one.id.startsWith('@') || speaks.safeParse(one.id).success ? one : { ...one, is: 'nobody' }
  if (intent.do === 'lead' || intent.do === 'unlead') return { ...intent, person: known(intent.person) }
  return intent.do === 'assign' && intent.to ? { ...intent, to: known(intent.to) } : intent
}

/** The bot's name, wherever it stands in the text, but for quotes and code. */
const mentioned = /(?<![\w@])@mcred\b/i
