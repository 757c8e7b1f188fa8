import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Entry } from '../../src/project/entry.ts'
import { conversations, type Form, idOf } from '../stand-ins/teams/client.ts'
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
    const { entries, wrong } = await playInTeams(deeds, form)
    expect(wrong).toEqual([])
    expect(entries.map(told)).toEqual((await playElsewhere(deeds)).map(told))
  })
})

async function playElsewhere(deeds: readonly Deed[]): Promise<Entry[]> {
  const ports = memoryPorts()
  const actors = stage(ports, { from })
  for (const deed of deeds) await actors.play(deed)
  const project = await ports.places.projectAt(place)
  return project ? ports.journal.read(project) : []
}

async function playInTeams(deeds: readonly Deed[], form: Form): Promise<{ entries: Entry[]; wrong: string[] }> {
  let now = from
  const teams = await teamsStage(form, { now: () => now, sleep: async () => undefined })
  const wrong: string[] = []
  try {
    for (const deed of deeds) {
      now += deed.does === 'passes' ? deed.minutes * 60_000 : 5_000
      wrong.push(...(await act(deed, teams)))
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
async function act(deed: Deed, teams: TeamsStage): Promise<string[]> {
  if (deed.does === 'passes') return []
  const said = await sent(deed, teams)
  if (said.status !== 200) return [`status ${said.status}`]
  const { type, value } = said.body ?? {}
  return type === 'application/vnd.microsoft.card.adaptive'
    ? wrongInCard(value)
    : type && !value
      ? ['an empty answer to a press']
      : []
}

async function sent(deed: Exclude<Deed, { does: 'passes' }>, teams: TeamsStage) {
  const { who } = deed
  const words = (text: string): string =>
    text.replace(/^[/@]mcred ?/, '').replace(/<@(\w+)\|(\w+)>/g, (_, id, name) => `<@${idOf(id)}|${name}>`)
  switch (deed.does) {
    case 'types':
      return teams.type(who, words(deed.text))
    case 'replies':
      return teams.type(who, words(deed.text), lastRoot(teams))
    case 'presses':
      return pressed(who, deed.label, deed.about, teams)
    case 'fills in': {
      const found = teams.find(who, ({ verb }) => verb === 'send')
      return teams.press(who, { ...found, inputs: { ...found.inputs, ...filledIn(deed.values) } })
    }
    case 'ticks': {
      let ids: readonly string[] = []
      const found = teams.find(who, (action, card) => {
        ids = idsOf(deed.ids, card)
        return (
          action['verb'] === 'tick' && (!ids.length || ids.some((id) => JSON.stringify(action).includes(`"${id}"`)))
        )
      })
      const inputs = Object.fromEntries(Object.keys(found.inputs).map((id) => [id, String(ids.includes(id))]))
      return teams.press(who, { ...found, inputs })
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
async function pressed(who: string, label: string, about: string | undefined, teams: TeamsStage) {
  if (label === 'Answer' && !about) return { status: 200, body: undefined }
  return teams.press(
    who,
    teams.find(
      who,
      (action) =>
        action['title'] === label && (!about || JSON.stringify([action['tooltip'], action['data']]).includes(about)),
    ),
  )
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

const lastRoot = ({ connector }: TeamsStage): string | undefined => {
  const last = connector.messages.at(-1)
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
