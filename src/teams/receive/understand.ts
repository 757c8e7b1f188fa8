import type { Author, Intent, IntentOf } from '../../conversation/intent.ts'
import { mention } from '../../conversation/language/mention.ts'
import { readCommand } from '../../conversation/language/parse-command.ts'
import { asksWho, goesAlone, topicOf } from '../../conversation/pipeline/topics.ts'
import { type KeptAside, writtenIn } from '../../conversation/put-aside.ts'
import { type Turn, wantsFile } from '../../conversation/turn.ts'
import { hasWords } from '../../conversation/words.ts'
import { inTime } from '../../platform/in-time.ts'
import { asideName } from '../../platform/put-aside-name.ts'
import type { Dialogues, KeyValueStore, Places } from '../../project/ports.ts'
import type { Catalog } from '../../toolkit/items.ts'
import { decode } from '../send/button-value.ts'
import type { Conversations } from '../send/conversations.ts'
import type { TeamsIncoming, WhoWrote } from './event.ts'
import type { Guests } from './guests.ts'
import { lookedUp } from './named.ts'
import { isPerson } from './person.ts'

/** What is needed to understand what was heard. */
export type TeamsInterpreter = {
  readonly catalog: Catalog
  readonly dialogues: Dialogues
  readonly aside: KeyValueStore<KeptAside>
  readonly rooms: Conversations
  readonly guests: Guests
  readonly places: Pick<Places, 'projectAt'>
}

/** Who it was and what they mean; undefined where a press carries nothing that is still known. */
export async function understand(incoming: TeamsIncoming, interpreter: TeamsInterpreter): Promise<Turn | undefined> {
  const input = await meaning(incoming, interpreter)
  if (!input) return undefined
  // Whoever is mentioned in words is named by Teams itself.
  const intent = incoming.input.by === 'pressing' ? await lookedUp(input, incoming, interpreter) : input
  const { answered, input: _, attached, ...rest } = incoming
  return {
    ...rest,
    ...(attached?.length && wantsFile(intent) ? { attached } : {}),
    standing: await standingFor(intent, incoming, interpreter),
    canOpen: true,
    ...(incoming.input.by === 'words' && isCommand(intent) ? { command: true } : {}),
    inCard: incoming.placeKind === 'personal' ? 'any message' : 'mentions',
    intent,
  }
}

/** A command, which in Teams takes a message; questions and plain words are for all who read them. */
const isCommand = ({ do: does }: Intent): boolean => !['plain', 'ask', 'say', 'small talk'].includes(does)

/** Asked only where it matters, or a project would have to be set up first. Who is no guest in a channel or group may be remembered as one from elsewhere only where that one's roster cannot be had. */
async function standingFor(
  intent: Intent,
  { place, by, placeKind }: TeamsIncoming,
  { rooms, places, guests }: TeamsInterpreter,
): Promise<Turn['standing']> {
  const project = (): Promise<unknown> => places.projectAt(place).catch(() => undefined)
  if (!asksWho(intent) && (goesAlone(topicOf(intent)) || (await project()))) return 'member'
  const said = await inTime(
    rooms.isGuest(place, by.id).catch(() => undefined),
    patience,
  )
  if (said !== undefined && placeKind !== 'personal') await guests.note(by, said)
  if (said || ((said === undefined || placeKind === 'personal') && (await guests.has(by)))) return 'guest'
  return said === undefined ? 'unknown' : 'member'
}

/** How long Teams may take to say who somebody is. */
const patience = 1_500

async function meaning(incoming: TeamsIncoming, interpreter: TeamsInterpreter): Promise<Intent | undefined> {
  const { input } = incoming
  switch (input.by) {
    case 'words':
      return spoken(input, incoming, interpreter)
    case 'pressing':
      return pressed(input.written, input.added, interpreter)
    case 'closing':
      return { do: 'dismiss' }
    case 'changing':
      return input.text === undefined
        ? { do: 'retract', message: input.message }
        : edited(input.message, input.text, interpreter.catalog)
    case 'recording': {
      const { looks } = incoming
      const author = await authorOf(input.author, incoming, interpreter)
      return { do: 'record', text: input.text, author, ...(looks?.length ? { looks: [...looks] } : {}) }
    }
    default:
      return input satisfies never
  }
}

/** Somebody who is not found stays without a name: a name that we cannot tie to a person could never be removed. */
async function authorOf(
  who: WhoWrote,
  { place, by, name, source }: TeamsIncoming,
  { rooms }: TeamsInterpreter,
): Promise<Author> {
  const where = source ? { source } : {}
  if (who.is === 'presser') return { id: by.id, name, ...where }
  if (who.is === 'bot') return { name: who.name, ...where }
  const found = await inTime(
    rooms.member(place, who.directoryId).catch(() => undefined),
    patience,
  )
  return { ...(found ?? { name: 'somebody' }), ...where }
}

type SpokenInput = Extract<TeamsIncoming['input'], { by: 'words' }>

/** How long a question of a chat, which has no threads, waits for words to answer it. */
const waits = 24 * 3_600_000

/** A command; else the answer to the question that is open there, for in Teams only what is addressed to us reaches us; else a question. */
async function spoken(
  { text, wish }: SpokenInput,
  { place, thread, placeKind, at, beside = [] }: TeamsIncoming,
  { catalog, dialogues }: TeamsInterpreter,
): Promise<Intent> {
  const intent = readCommand(wish, 'mention', catalog)
  const answers = hasWords(wish) ? couldAnswer(intent, text) : hasWords(text) || beside.length || intent.do === 'ask'
  if (!answers || !thread) return intent
  const newest = (await dialogues.pendingQuestions(place, thread)).filter((pending) => pending.at <= at).at(-1)
  const open = newest?.item && (placeKind === 'channel' || at - newest.at < waits)
  return open ? ({ do: 'say', text } satisfies IntentOf<'say'>) : intent
}

/** A message with other words: those of a command that answers are what it answers, and any other command is no answer. */
function edited(message: string, text: string, catalog: Catalog): Intent {
  const meant = readCommand(text, 'mention', catalog)
  if (meant.do === 'answer' && meant.text !== undefined) return { do: 'revise', message, text: meant.text }
  const isCommand = meant.do !== 'plain' && !couldAnswer(meant, text) && hasWords(text)
  return { do: 'revise', message, text, ...(isCommand ? { command: true } : {}) }
}

/** Words that are a command in a question's thread and nowhere else; plain words are understood by what is open there. */
function couldAnswer(intent: Intent, text: string): boolean {
  if (mention.test(text) || text.trim().endsWith('?') || /^ask\s/i.test(text)) return false
  return intent.do === 'unknown' && /^(skip|back|previous|n\/?a|not applicable)\b/i.test(text)
}

async function pressed(
  written: string,
  added: Extract<TeamsIncoming['input'], { by: 'pressing' }>['added'],
  { aside }: TeamsInterpreter,
): Promise<Intent | undefined> {
  const name = asideName(written)
  const whole = name ? writtenIn(await aside.get(name)) : written
  // What was put aside is as we wrote it; what stood on the card may not be.
  const intent = whole === undefined ? undefined : decode(whole, added, name !== undefined)
  return intent && toPeople(intent)
}

/** What is asked of people goes to people, whatever a button says. */
function toPeople(intent: Intent): Intent | undefined {
  if (intent.do === 'lead' || intent.do === 'unlead') return isPerson(intent.person.id) ? intent : undefined
  if (intent.do === 'ask sign-off')
    return intent.people?.every(({ id }) => isPerson(id) || id.startsWith('@')) === false ? undefined : intent
  if (intent.do !== 'assign' || !intent.to || isPerson(intent.to.id) || intent.to.id.startsWith('@')) return intent
  const { to: _, ...nobody } = intent
  return nobody
}
