import type { Added, Intent, PersonNamed, Values } from '../../conversation/intent.ts'
import { withKnownPeople } from '../../conversation/known-people.ts'
import { readCommand } from '../../conversation/language/parse-command.ts'
import { type KeptAside, writtenIn } from '../../conversation/put-aside.ts'
import { type Turn, wantsFile } from '../../conversation/turn.ts'
import { hasWords } from '../../conversation/words.ts'
import { asideName } from '../../platform/put-aside-name.ts'
import type { Dialogues, KeyValueStore, Place } from '../../project/ports.ts'
import type { Catalog } from '../../toolkit/items.ts'
import { readCarried, type SlackActionValue } from '../send/button-value.ts'
import type { SlackOutbox } from '../send/outbox.ts'
import type { KnownPerson, People } from '../workspace/people.ts'
import type { Presence, PresenceAnswer } from '../workspace/presence.ts'
import { emojiNamed, withEmoji } from './emoji.ts'
import type { SlackIncoming } from './event.ts'
import { emojiIn, namedIn, wordsOf } from './words.ts'

/** What is needed to understand what was heard. */
export type SlackInterpreter = {
  readonly catalog: Catalog
  readonly dialogues: Dialogues
  readonly people: People
  readonly presence: Presence
  readonly aside: KeyValueStore<KeptAside>
}

/** `ground`: where it goes on, which is the person's own chat where App Home says so. */
export type UnderstoodEvent = {
  readonly turn: Turn
  readonly project?: string | undefined
  readonly ground: SlackIncoming['ground']
}

/** Who it was and what they mean; undefined where a press carries nothing that is still known, or something for another place than it was pressed in. */
export async function understand(
  incoming: SlackIncoming,
  workspace: Pick<SlackOutbox, 'call' | 'tenant' | 'enterprise'>,
  interpreter: SlackInterpreter,
): Promise<UnderstoodEvent | undefined> {
  const { call, tenant } = workspace
  const { people, presence } = interpreter
  const who: Who = (id, called) => people(workspace, id, called)
  const [{ is: _, ...person }, carried] = await Promise.all([
    who(incoming.user, incoming.called),
    meaning(incoming, { ...interpreter, who, tenant }),
  ])
  if (!carried || !fits(carried, incoming.ground)) return undefined
  const own = carried.chat ? await presence.chatOf(call, tenant, incoming.user) : undefined
  const ground = own ? { ...incoming.ground, channel: own, kind: 'personal' as const } : incoming.ground
  const place: Place = { platform: 'slack', tenant, id: carried.channel ?? ground.channel }
  if (!place.id) return undefined
  const isHere: IsHere = async (id) =>
    ground.kind === 'channel' && carried.intent.do === 'assign'
      ? presence.isIn(call, place, { person: id, patience: briefly })
      : 'unsure'
  const intent = await lookedUp(await withEmojis(carried.intent), who, isHere)
  return { project: carried.project, ground, turn: turnFrom({ ...incoming, ground }, { person, place, intent }) }
}

type MeantHere = { readonly person: Omit<KnownPerson, 'is'>; readonly place: Place; readonly intent: Intent }

/** What was heard as a turn. */
function turnFrom(incoming: SlackIncoming, { person, place, intent }: MeantHere): Turn {
  const { ground, attached } = incoming
  const at = (ref: { id: string; thread: string }) => ({ place, ...ref })
  return {
    delivery: incoming.delivery,
    at: incoming.at,
    ...(incoming.clock ? { clock: incoming.clock } : {}),
    by: { platform: 'slack', tenant: place.tenant, id: incoming.user },
    ...person,
    place,
    placeName: ground.name,
    placeKind: place.id.startsWith('D') ? 'personal' : ground.kind,
    ...(ground.thread ? { thread: ground.thread } : {}),
    ...(incoming.message ? { message: at(incoming.message) } : {}),
    ...(ground.card ? { card: at(ground.card) } : {}),
    ...(ground.ephemeral ? { alone: true } : {}),
    ...(ground.source ? { source: ground.source } : {}),
    ...(incoming.beside?.length ? { beside: incoming.beside } : {}),
    ...(incoming.looks?.length ? { looks: incoming.looks } : {}),
    ...(attached?.length && wantsFile(intent) ? { attached } : {}),
    canOpen: incoming.trigger !== undefined,
    intent,
  }
}

/** Only App Home names a channel, and only what goes on in a personal chat a project. */
const fits = ({ channel, project, chat }: SlackActionValue, ground: SlackIncoming['ground']): boolean =>
  (!channel || !ground.channel || channel === ground.channel) &&
  (!project || ground.kind === 'personal' || (chat === true && !ground.channel))

type Who = (id: string, called?: string) => Promise<KnownPerson>

type Interpreting = SlackInterpreter & { readonly who: Who; readonly tenant: string }

async function meaning(incoming: SlackIncoming, within: Interpreting): Promise<SlackActionValue | undefined> {
  const { input } = incoming
  const { who, catalog, aside } = within
  switch (input.by) {
    case 'intent':
      return { intent: input.intent }
    case 'pressing':
      return pressed(input.written, input.added, aside)
    case 'words':
      return { intent: readCommand(await plainly(input.text, who), input.spoken, catalog) }
    case 'editing':
      return { intent: await edited(input, who, catalog) }
    case 'recording':
      return { intent: await recorded(input, incoming, who) }
    case 'saying':
      return { intent: await said(await plainly(input.text, who), incoming, within) }
    default:
      return input satisfies never
  }
}

async function recorded(input: Recording, { looks }: SlackIncoming, who: Who): Promise<Intent> {
  const text = (await plainly(input.text, who)).replace(/<@[^|>]+\|([^>]*)>/g, '@$1')
  return { do: 'record', text, author: await authorOf(input, who), ...(looks?.length ? { looks: [...looks] } : {}) }
}

type Recording = Extract<SlackIncoming['input'], { by: 'recording' }>

/** In a personal chat everything is addressed to us, except the answer to a question that stands open in the thread. */
async function said(text: string, { ground }: SlackIncoming, within: Interpreting): Promise<Intent> {
  const place: Place = { platform: 'slack', tenant: within.tenant, id: ground.channel }
  return ground.kind !== 'personal' || (await isAsked(place, ground.thread, within))
    ? { do: 'say', text }
    : readCommand(text, 'mention', within.catalog)
}

/** A message with other words: those of a command that answers are what it answers, and any other command is no answer. */
async function edited({ message, text, wish }: Editing, who: Who, catalog: Catalog): Promise<Intent> {
  if (wish === undefined) return { do: 'revise', message, text: await plainly(text, who) }
  const words = await plainly(wish, who)
  const meant = readCommand(words, 'mention', catalog)
  if (meant.do === 'answer' && meant.text !== undefined) return { do: 'revise', message, text: meant.text }
  return { do: 'revise', message, text: words, ...(hasWords(words) ? { command: true } : {}) }
}

type Editing = Extract<SlackIncoming['input'], { by: 'editing' }>

const authorOf = async ({ author, bot = 'somebody' }: { author?: string; bot?: string }, who: Who) =>
  author ? { id: author, name: (await who(author)).name.slice(0, 300) } : { name: bot.slice(0, 300) }

async function isAsked(place: Place, thread: string | undefined, { dialogues }: SlackInterpreter): Promise<boolean> {
  const pendingQuestions = thread ? await dialogues.pendingQuestions(place, thread) : []
  return Boolean(pendingQuestions.at(-1)?.item)
}

async function pressed(
  written: string,
  added: Added,
  aside: KeyValueStore<KeptAside>,
): Promise<SlackActionValue | undefined> {
  const name = asideName(written)
  const whole = name ? writtenIn(await aside.get(name)) : written
  return whole === undefined ? undefined : readCarried(whole, added)
}

/** Emoji typed in a form come by name. */
async function withEmojis(intent: Intent): Promise<Intent> {
  if (!('values' in intent) || !intent.values) return intent
  const values: Values = {}
  for (const [name, value] of Object.entries(intent.values))
    values[name] = typeof value === 'string' ? await withEmoji(value) : value
  return { ...intent, values }
}

type IsHere = (id: string) => Promise<PresenceAnswer>
const briefly = 300

/** Everybody whom an intent names, as Slack knows them now: people chosen in a form come without names, and buttons may be old. */
async function lookedUp(intent: Intent, who: Who, isHere: IsHere): Promise<Intent> {
  const known = async ({ id, name }: PersonNamed): Promise<PersonNamed> => {
    if (id.startsWith('@')) return { id, name }
    if (!/^[UW]/.test(id)) return { id, name, is: 'nobody' }
    const [found, here] = await Promise.all([who(id), isHere(id)])
    const is = found.is ?? (found.standing === 'unknown' ? 'unsure' : here === 'no' ? 'not here' : undefined)
    return { id, name: found.name, ...(is ? { is } : {}) }
  }
  return withKnownPeople(intent, known)
}

async function plainly(text: string, who: Who): Promise<string> {
  const ids = namedIn(text)
  const names = new Map(await Promise.all(ids.map(async (id) => [id, (await who(id)).name] as const)))
  return wordsOf(text, names, await emojiNamed(emojiIn(text)))
}
