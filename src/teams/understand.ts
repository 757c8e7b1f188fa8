import { mention } from '../conversation/commands.ts'
import type { Intent, IntentOf } from '../conversation/intent.ts'
import { readCommand } from '../conversation/read-command.ts'
import type { Book } from '../conversation/scene.ts'
import type { Turn } from '../conversation/turn.ts'
import type { Dialogues, Places, Shelf } from '../project/ports.ts'
import { asideName, decode } from './carry.ts'
import type { Heard } from './heard.ts'
import { isPerson } from './person.ts'
import type { Rooms } from './rooms.ts'

/** What is needed to understand what was heard. */
export type Ears = {
  readonly book: Book
  readonly dialogues: Dialogues
  readonly aside: Shelf<string>
  readonly rooms: Rooms
  readonly places: Pick<Places, 'projectAt'>
}

/** Who it was and what they mean; undefined where a press carries nothing that is still known. */
export async function understand(heard: Heard, ears: Ears): Promise<Turn | undefined> {
  const intent = await meaning(heard, ears)
  if (!intent) return undefined
  const { answered, meant: _, ...rest } = heard
  return {
    ...rest,
    standing: await standingFor(intent, heard, ears),
    canOpen: true,
    inCard: heard.placeKind === 'personal' ? 'any message' : 'mentions',
    intent,
  }
}

/** What guests may not do; only for these, and where a project would have to be set up first, it is asked who is one. */
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

/** What goes without a project. */
const needsNone = new Set<Intent['do']>([
  'help',
  'unknown',
  'ask',
  'more',
  'feedback',
  'feedbacks',
  'say',
  'revise',
  'retract',
  'forget me',
  'dismiss',
])

async function standingFor(
  { do: wanted }: Intent,
  { place, by, placeKind }: Heard,
  { rooms, places }: Ears,
): Promise<Turn['standing']> {
  if (placeKind === 'personal') return 'member'
  const project = (): Promise<unknown> => places.projectAt(place).catch(() => undefined)
  if (!mattersWho.has(wanted) && (needsNone.has(wanted) || (await project()))) return 'member'
  const asked = rooms.isGuest(place, by.id).then((guest) => (guest ? 'guest' : 'member'))
  return Promise.race([asked.catch(() => 'unknown' as const), late(1_500)])
}

const late = (ms: number): Promise<'unknown'> => new Promise((done) => setTimeout(done, ms, 'unknown').unref())

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
  const whole = name ? await aside.get(name) : written
  const intent = whole === undefined ? undefined : decode(whole, added)
  return intent && toPeople(intent)
}

/** What is asked of people goes to people, whatever a button says. */
function toPeople(intent: Intent): Intent | undefined {
  if (intent.do === 'lead' || intent.do === 'unlead') return isPerson(intent.person.id) ? intent : undefined
  if (intent.do !== 'assign' || !intent.to || isPerson(intent.to.id) || intent.to.id.startsWith('@')) return intent
  const { to: _, ...nobody } = intent
  return nobody
}
