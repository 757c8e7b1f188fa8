import { mention } from '../conversation/commands.ts'
import type { Author, Intent, IntentOf } from '../conversation/intent.ts'
import { readCommand } from '../conversation/read-command.ts'
import type { Book } from '../conversation/scene.ts'
import type { Turn } from '../conversation/turn.ts'
import { hasWords } from '../conversation/words.ts'
import type { Dialogues, Shelf } from '../project/ports.ts'
import { asideName, decode } from './carry.ts'
import type { Guests } from './guests.ts'
import type { Heard, WhoWrote } from './heard.ts'
import type { Rooms } from './rooms.ts'

/** What is needed to understand what was heard. */
export type Ears = {
  readonly book: Book
  readonly dialogues: Dialogues
  readonly aside: Shelf<string>
  readonly rooms: Rooms
  readonly guests: Guests
}

/** Who it was and what they mean; undefined where a press carries nothing that is still known. */
export async function understand(heard: Heard, ears: Ears): Promise<Turn | undefined> {
  const intent = await meaning(heard, ears)
  if (!intent) return undefined
  const { answered, meant: _, ...rest } = heard
  return {
    ...rest,
    standing: mattersWho.has(intent.do) && (await isGuest(heard, ears)) ? 'guest' : 'member',
    canOpen: true,
    inCard: heard.placeKind === 'personal' ? 'any message' : 'mentions',
    intent,
  }
}

/** What guests may not do; only for these it is asked who is one. */
const mattersWho = new Set<Intent['do']>([
  'start',
  'settings',
  'rename',
  'scope',
  'archive',
  'reopen',
  'lead',
  'unlead',
  'forget',
  'nudge',
  'share',
  'link',
  'let in',
  'unlink',
  'unassign',
])

async function isGuest(heard: Heard, { rooms, guests }: Ears): Promise<boolean> {
  const { place, by, placeKind } = heard
  const said = await Promise.race([rooms.isGuest(place, by.id).catch(() => undefined), late(1_500)])
  if (said === undefined || placeKind === 'personal') return said || guests.has(by)
  await guests.note(by, said)
  return said
}

const late = (ms: number): Promise<undefined> => new Promise((done) => setTimeout(done, ms, undefined).unref())

async function meaning(heard: Heard, ears: Ears): Promise<Intent | undefined> {
  const { meant } = heard
  switch (meant.by) {
    case 'words':
      return spoken(meant, heard, ears)
    case 'pressing':
      return pressed(meant.written, meant.added, ears)
    case 'closing':
      return { do: 'dismiss' }
    case 'changing':
      return meant.text === undefined
        ? { do: 'retract', message: meant.message }
        : { do: 'revise', message: meant.message, text: meant.text.slice(0, 10_000) }
    case 'recording':
      return { do: 'record', text: meant.text, author: await authorOf(meant.author, heard, ears) }
    default:
      return meant satisfies never
  }
}

/** Somebody who is not found stays without a name: a name that we cannot tie to a person could never be removed. */
async function authorOf(who: WhoWrote, { place, by, name, source }: Heard, { rooms }: Ears): Promise<Author> {
  const where = source ? { source } : {}
  if (who.is === 'presser') return { id: by.id, name, ...where }
  if (who.is === 'bot') return { name: who.name, ...where }
  const nobody = (): Promise<undefined> => Promise.resolve(undefined)
  const found = await Promise.race([rooms.member(place, who.directoryId).catch(nobody), late(1_500).then(nobody)])
  return { ...(found ?? { name: 'somebody' }), ...where }
}

type Spoken = Extract<Heard['meant'], { by: 'words' }>

/** How long a question of a chat, which has no threads, waits for words to answer it. */
const waits = 24 * 3_600_000

/** A command; else the answer to the question that is open there, for in Teams only what is addressed to us reaches us; else a question. */
async function spoken(
  { text, wish }: Spoken,
  { place, thread, placeKind, at, beside = [] }: Heard,
  { book, dialogues }: Ears,
): Promise<Intent> {
  const intent = readCommand(wish, 'mention', book)
  const answers = hasWords(wish) ? couldAnswer(intent, text) : hasWords(text) || beside.length || intent.do === 'ask'
  if (!answers || !thread) return intent
  const newest = (await dialogues.openings(place, thread)).filter((opening) => opening.at <= at).at(-1)
  const open = newest?.item && (placeKind === 'channel' || at - newest.at < waits)
  return open ? ({ do: 'say', text: text.slice(0, 10_000) } satisfies IntentOf<'say'>) : intent
}

/** Words that are no command, no question and not about somebody else. */
function couldAnswer(intent: Intent, text: string): boolean {
  if (mention.test(text) || text.trim().endsWith('?') || /^ask\s/i.test(text)) return false
  return intent.do === 'ask' || (intent.do === 'unknown' && /^(skip|back|previous|n\/?a|not applicable)\b/i.test(text))
}

async function pressed(
  written: string,
  added: Extract<Heard['meant'], { by: 'pressing' }>['added'],
  { aside }: Ears,
): Promise<Intent | undefined> {
  const name = asideName(written)
  const whole = name ? await aside.get(name) : written
  // What was put aside is as we wrote it; what stood on the card may not be.
  return whole === undefined ? undefined : decode(whole, added, name !== undefined)
}
