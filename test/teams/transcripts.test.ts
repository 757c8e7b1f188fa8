import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/project/entry.ts'
import { actionsIn, conversations, type Form, idOf } from '../stand-ins/teams/client.ts'
import { type Deed, readScript } from '../transcripts/script.ts'
import { place, stage } from '../transcripts/stage.ts'
import { memoryPorts } from '../world.ts'
import { wrongIn, wrongInCard } from './card-check.ts'
import { type TeamsStage, teamsStage } from './stage.ts'

const folder = new URL('../transcripts/dialogues/', import.meta.url)
const from = Date.parse('2026-11-24T01:00:00Z')
const dialogues = readdirSync(folder).filter((name) => name.endsWith('.txt'))

describe.each(['personal', 'group', 'channel'] satisfies Form[])('a dialogue in Teams, %s', (form) => {
  test.each(dialogues)('records what it records elsewhere: %s', async (file) => {
    const deeds = readScript(readFileSync(new URL(file, folder), 'utf8')).map(({ deed }) => deed)
    const { entries, wrong } = await playInTeams(deeds, form, file.startsWith('signed'))
    expect(wrong).toEqual([])
    expect(entries.map(told)).toEqual((await playElsewhere(deeds)).map(told))
  })
})

async function playElsewhere(deeds: readonly Deed[]): Promise<readonly Entry[]> {
  const ports = memoryPorts()
  const actors = stage(ports, { from })
  for (const deed of deeds) await actors.play(deed)
  const project = await ports.places.projectAt(place)
  return project ? ports.journal.read(project) : []
}

/** `alone`: nobody has a chat of their own with the bot, so that who is to sign does so in the conversation. */
async function playInTeams(
  deeds: readonly Deed[],
  form: Form,
  alone: boolean,
): Promise<{ entries: readonly Entry[]; wrong: string[] }> {
  let now = from
  const teams = await teamsStage(form, { now: () => now, sleep: async () => undefined })
  const wrong: string[] = []
  const chats = new Map<string, Chat>()
  try {
    if (form !== 'personal' && !alone)
      for (const who of ['Ana', 'Ben', 'Guest']) {
        chats.set(who, teams.chatOf(who))
        await chats.get(who)?.type(who, 'help')
      }
    for (const deed of deeds) {
      now += deed.does === 'passes' ? deed.minutes * 60_000 : 5_000
      wrong.push(...(await act(deed, { teams, chats })))
    }
    wrong.push(
      ...teams.connector.received.filter(({ body }) => body['type'] === 'message').flatMap(({ body }) => wrongIn(body)),
      ...teams.logged,
    )
    const project = await teams.ports.places.projectAt(teams.place(conversations[form]))
    return { entries: project ? await teams.ports.journal.read(project) : [], wrong }
  } finally {
    await teams.close()
  }
}

/** Does the deed as people do it in Teams; resolves to what was wrong with the answer. */
type Chat = ReturnType<TeamsStage['chatOf']>
/** The conversation, and each person's own chat with the bot. */
type There = { readonly teams: TeamsStage; readonly chats: ReadonlyMap<string, Chat> }

async function act(deed: Deed, there: There): Promise<string[]> {
  if (deed.does === 'passes') return []
  const said = await sent(deed, there)
  if (said.status !== 200) return [`status ${said.status}`]
  const { type, value } = said.body ?? {}
  return type === 'application/vnd.microsoft.card.adaptive'
    ? wrongInCard(value)
    : type && !value
      ? ['an empty answer to a press']
      : []
}

async function sent(deed: Exclude<Deed, { does: 'passes' }>, there: There) {
  const { who } = deed
  const { teams } = there
  const words = (text: string): string =>
    text.replace(/^[/@]mcred ?/, '').replace(/<@(\w+)\|(\w+)>/g, (_, id, name) => `<@${idOf(id)}|${name}>`)
  switch (deed.does) {
    case 'types': {
      const said = await teams.type(who, words(deed.text))
      const last = teams.connector.messages.at(-1)
      const shows = actionsIn(last ? teams.cardOf(last) : {}).find(({ title }) => title === 'Show it here')
      return last && shows ? teams.press(who, { message: last, action: shows, inputs: {} }) : said
    }
    case 'replies':
      return teams.type(who, words(deed.text), lastRoot(teams))
    case 'presses':
      return pressed(who, deed.label, deed.about, there)
    case 'fills in': {
      const { at, found } = newest(there, who, ({ verb }) => verb === 'send')
      return at.press(who, { ...found, inputs: { ...found.inputs, ...filledIn(deed.values) } })
    }
    case 'ticks': {
      const { at, found } = newest(there, who, (action, card) => {
        const named = idsOf(deed.ids, card)
        return (
          action['verb'] === 'tick' && (!named.length || named.some((id) => JSON.stringify(action).includes(`"${id}"`)))
        )
      })
      const ids = idsOf(deed.ids, at.cardOf(found.message, who))
      const inputs = Object.fromEntries(Object.keys(found.inputs).map((id) => [id, String(ids.includes(id))]))
      return at.press(who, { ...found, inputs })
    }
    default:
      return deed satisfies never
  }
}

/** Boxes by id, or by what stands beside them. */
const idsOf = (named: readonly string[], card: unknown): string[] =>
  [...JSON.stringify(card).matchAll(/"id":"([^"]+)","title":"([^"]+)"/g)].flatMap(([, id = '', title = '']) =>
    named.includes(id) || named.includes(title) ? [id] : [],
  )

/** The card that asks carries its own input, so nobody presses Answer first. */
async function pressed(who: string, label: string, about: string | undefined, there: There) {
  if (label === 'Answer' && !about) return { status: 200, body: undefined }
  const posts = label === 'Post in channel'
  // What a group chat or one's own shows already needs no sharing.
  const isOwn = there.teams.connector.messages.at(-1)?.conversation.startsWith('a:')
  if (posts && (there.teams.form === 'personal' || !isOwn)) return { status: 200, body: undefined }
  const chat = posts && there.chats.get(who)
  if (chat) return chat.press(who, lastShared(chat, there))
  const { at, found } = newest(
    there,
    who,
    (action) =>
      (posts ? /^Post in/.test(String(action['title'])) : action['title'] === label) &&
      (!about || JSON.stringify([action['tooltip'], action['data']]).includes(about)),
    `: ${label}`,
  )
  return at.press(who, found)
}

/** The button that shares what was looked at last. */
function lastShared(chat: Chat, { teams }: There) {
  for (const message of teams.connector.messages.toReversed()) {
    const action = actionsIn(chat.cardOf(message)).find(({ title }) => /^Post in/.test(String(title)))
    if (action) return { message, action, inputs: {} }
  }
  throw new Error('Nothing was looked at')
}

/** The newest action that fits, in the conversation or in the person's own chat. */
function newest({ teams, chats }: There, who: string, fits: Parameters<TeamsStage['find']>[1], what = '') {
  const all = [teams, chats.get(who)].flatMap((at) => {
    try {
      return at ? [{ at, found: at.find(who, fits) }] : []
    } catch {
      return []
    }
  })
  const [first] = all.sort((a, b) => Number(b.found.message.id) - Number(a.found.message.id))
  if (!first) throw new Error(`${who} sees no such action${what}`)
  return first
}

const filledIn = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      value.includes(', ') && ['phases', 'award'].includes(name)
        ? value.replaceAll(', ', ',')
        : name === 'to' && /^[A-Z][a-z]+$/.test(value)
          ? `${idOf(value)}|${value}`
          : value,
    ]),
  )

const lastRoot = ({ connector, form }: TeamsStage): string | undefined => {
  // What was said to one person alone has no thread that others reply in.
  const last = connector.messages.findLast(({ conversation }) => form === 'personal' || !conversation.startsWith('a:'))
  return last?.conversation.split(';messageid=')[1] ?? last?.id
}

/** An entry without what differs between platforms: ids, tenants and moments. */
function told(entry: Entry): unknown {
  const { id: _, at: __, by, ...rest } = entry
  return JSON.parse(
    JSON.stringify({ ...rest, by: by.id.replace(/^29:/, '') }, (key, value) =>
      drop.has(key) || isEntry(key, value) ? undefined : value,
    ),
    (_, value) => (typeof value === 'string' ? value.replace(/^29:/, '') : value),
  )
}

/** A fact names the answer that it comes from. */
const isEntry = (key: string, value: unknown): boolean => key === 'from' && /^[0-9a-f]{20,}$/.test(String(value))

const drop = new Set(['source', 'basedOn', 'entry', 'platform', 'tenant', 'request', 'renews', 'seen', 'snapshot'])
