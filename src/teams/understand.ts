import { type KeptAside, writtenIn } from '../conversation/aside.ts'
import { mention } from '../conversation/commands.ts'
import type { Intent, IntentOf } from '../conversation/intent.ts'
import { readCommand } from '../conversation/read-command.ts'
import type { Book } from '../conversation/scene.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Dialogues, Shelf } from '../project/ports.ts'
import { asideName, decode } from './carry.ts'
import type { Heard } from './heard.ts'
import type { Rooms } from './rooms.ts'

/** What is needed to understand what was heard. */
export type Ears = {
  readonly book: Book
  readonly dialogues: Dialogues
  readonly aside: Shelf<KeptAside>
  readonly rooms: Rooms
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
  'unassign',
])

async function isGuest({ place, by, placeKind }: Heard, { rooms }: Ears): Promise<boolean> {
  if (placeKind === 'personal') return false
  return Promise.race([rooms.isGuest(place, by.id).catch(() => false), late(1_500)])
}

const late = (ms: number): Promise<false> => new Promise((done) => setTimeout(done, ms, false).unref())

async function meaning(heard: Heard, ears: Ears): Promise<Intent | undefined> {
  const { meant } = heard
  switch (meant.by) {
    case 'words':
      return spoken(meant.text, heard, ears)
    case 'pressing':
      return pressed(meant.written, meant.added, ears)
    case 'closing':
      return { do: 'dismiss' }
    case 'changing':
      return meant.text === undefined
        ? { do: 'retract', message: meant.message }
        : { do: 'revise', message: meant.message, text: meant.text.slice(0, 10_000) }
    case 'recording':
      return { do: 'record', text: meant.text }
    default:
      return meant satisfies never
  }
}

/** How long a question of a chat, which has no threads, waits for words to answer it. */
const waits = 24 * 3_600_000

/** A command; else the answer to the question that is open there, for in Teams only what is addressed to us reaches us; else a question. */
async function spoken(
  text: string,
  { place, thread, placeKind, at }: Heard,
  { book, dialogues }: Ears,
): Promise<Intent> {
  const intent = readCommand(text, 'mention', book)
  if (!couldAnswer(intent, text) || !thread) return intent
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
  const whole = name ? writtenIn(await aside.get(name)) : written
  return whole === undefined ? undefined : decode(whole, added)
}
