import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { openApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { storeCommand } from '../../src/store/copy/command.ts'
import { kinds } from '../../src/store/forget/kinds.ts'
import { postgres } from '../stand-ins/postgres.ts'
import { secret, token } from '../stand-ins/slack/slack.ts'
import { marks, slackDoor, teamsDoor, webDoor } from './forget-day.ts'
import { filesIn, freshDatabase, type Place, postgresFolder, rowsIn, unpacked } from './forget-look.ts'
import type { Outcome, Trial } from './trial.ts'

const sorts = ['words', 'names', 'ids', 'title'] as const
type Sort = (typeof sorts)[number]
/** What was found, by place. */
type Found = ReadonlyMap<string, ReadonlySet<Sort>>
type Forgotten = 'before' | 'project' | 'person'

/** Where a day like that leaves something; a day that does not shows nothing. */
const lived = [
  ...['feedback', 'journal', 'slack-aside', 'slack-whereabouts', 'talk', 'teams-aside', 'teams-chats', 'web'].map(
    (kind) => `\`${kind}\``,
  ),
  'handed-out files',
]

/** How long it may take until what the turns themselves left is overwritten. */
const settled = 4_000

export const forgetOnSqlite: Trial = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-forget-'))
  try {
    return await trial('SQLite', async (n) => `sqlite:${join(folder, `${n}`, 'mcred.db')}`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

export const forgetOnPostgres: Trial = async () => {
  const server = await postgres()
  if (!('address' in server)) return { tried: `nothing: ${server.why}`, lost: {} }
  try {
    return await trial('PostgreSQL', (n) => freshDatabase(server.address, `day${n}`))
  } finally {
    await server.stop()
  }
}

/** Two days alike: after one the project is forgotten, after the other a person; and everywhere is looked for what they left. */
async function trial(store: string, addressOf: (n: number) => Promise<string>): Promise<Outcome> {
  const after = await day(await addressOf(1), 'person')
  const gone = await day(await addressOf(2), 'project')
  const found: Record<Forgotten, Found> = { before: after.before, person: after.after, project: gone.after }
  const admitted = admittedIn(readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8'))
  const rows = [...new Set(Object.values(found).flatMap((places) => [...places.keys()]))]
    .sort()
    .map((where) => ({ where, ...cellsOf(found, where) }))
  const left = (when: 'project' | 'person') =>
    [...found[when]].flatMap(([where, sorts]) =>
      [...sorts].filter((sort) => !admitted(when, where).includes(sort)).map((sort) => `${where}: ${sort}`),
    )
  const excess = { project: left('project'), person: left('person') }
  return {
    tried: `${store}: a day in Slack, Teams and the workspace, twice; then "forget this project" and "forget me"`,
    lost: {
      'left by "forget this project" and not admitted': excess.project.length,
      'left by "forget me" and not admitted': excess.person.length,
      'kinds without a rule': [...after.kinds, ...gone.kinds].filter((kind) => !(kind in kinds)).length,
      'links that still answer': after.links + gone.links,
      'places that held nothing before': lived.filter((where) => !found.before.has(where)).length,
    },
    notes: [
      '| where | before | after `forget this project` | after `forget me` |',
      '| --- | --- | --- | --- |',
      ...rows.map(({ where, before, project, person }) => `| ${where} | ${before} | ${project} | ${person} |`),
      ...[...excess.project, ...excess.person].map((one) => `not admitted: ${one}`),
    ],
  }
}

const cell = (found: ReadonlySet<Sort> | undefined): string =>
  found?.size ? sorts.filter((sort) => found.has(sort)).join(', ') : 'nothing'

const cellsOf = (found: Record<Forgotten, Found>, where: string) => ({
  before: cell(found.before.get(where)),
  project: cell(found.project.get(where)),
  person: cell(found.person.get(where)),
})

/** What the table in SECURITY.md says that stays, by place. */
function admittedIn(page: string): (when: 'project' | 'person', where: string) => string[] {
  const rows = page
    .split('\n')
    .filter((line) => /^\| .* \|$/.test(line))
    .map((line) => line.slice(2, -2).split(' | '))
  return (when, where) => {
    const row = rows.find(([place, ...cells]) => place === where && cells.length === 3)
    return (row?.[when === 'project' ? 2 : 3] ?? '').split(', ')
  }
}

type Day = { readonly before: Found; readonly after: Found; readonly kinds: readonly string[]; readonly links: number }

async function day(address: string, which: 'project' | 'person'): Promise<Day> {
  const [slack, teams] = [await slackDoor(), await teamsDoor()]
  const log: string[] = []
  const app = await openApp(configOf(address, slack.slack.api), (line) => void log.push(line))
  const doors = { slack: slack.door(app.url), teams: teams.door(app.url), web: webDoor(app.url) }
  const look = async (): Promise<Place[]> => [
    ...(await storeAt(address)),
    ...(await linksAt(app.url, doors.teams.links())),
    { where: 'the log', text: log.join('\n') },
  ]
  try {
    await doors.slack.begin()
    for (const door of [doors.teams, doors.web]) {
      await door.begin(await doors.slack.code())
      await doors.slack.letIn()
    }
    for (const door of Object.values(doors)) await door.work()
    const before = await look()
    if (which === 'project') await doors.web.forgetProject()
    else for (const door of Object.values(doors)) await door.forgetMe()
    await pause(settled)
    const after = await look()
    const whose = which === 'person' ? [marks.ana] : Object.values(marks)
    return {
      before: foundIn(before, Object.values(marks)),
      after: foundIn(after, whose),
      kinds: [...before, ...after].filter(({ where }) => where.startsWith('`')).map(({ where }) => where.slice(1, -1)),
      links: after.filter(({ where }) => where === 'handed-out files').length,
    }
  } finally {
    await app.close()
    await Promise.all([slack.close(), teams.close()])
  }
}

function configOf(address: string, slack: string) {
  const read = readConfig({
    PORT: '0',
    MCRED_STORE: address,
    WEB: '1',
    SLACK_BOT_TOKEN: token,
    SLACK_SIGNING_SECRET: secret,
    SLACK_API_URL: slack,
    TEAMS_DEV: '1',
    TEAMS_ADDRESS: 'https://mcred.example.org',
  })
  if ('problems' in read) throw new Error(read.problems.join('\n'))
  return read.config
}

/** The rows by kind, the store's files, and a backup made now. */
async function storeAt(address: string): Promise<Place[]> {
  const rows = (await rowsIn(address)).map(({ where, text }) => ({ where: `\`${where}\``, text }))
  if (!address.startsWith('sqlite:')) {
    const files = filesIn(await postgresFolder(address), () => 'PostgreSQL’s own files')
    return [...rows, ...files]
  }
  const path = address.slice('sqlite:'.length)
  const nameOf = (file: string): string =>
    file.endsWith('-wal')
      ? 'the SQLite file’s log (`-wal`)'
      : file.endsWith('-shm')
        ? 'the log’s index (`-shm`)'
        : 'the SQLite file'
  const files = filesIn(join(path, '..'), nameOf)
  const folder = mkdtempSync(join(tmpdir(), 'mcred-forget-backup-'))
  try {
    await storeCommand(['backup', join(folder, 'backup.db')], address, () => undefined)
    return [...rows, ...files, ...filesIn(folder, () => 'a backup made then')]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** What links to handed-out files give, for those that still answer. */
async function linksAt(url: string, links: readonly string[]): Promise<Place[]> {
  const all = await Promise.all(links.map(async (link) => fetch(url + link)))
  const good = all.filter(({ status }) => status === 200)
  return Promise.all(
    good.map(async (one) => {
      const isText = one.headers.get('content-type')?.includes('charset')
      return {
        where: 'handed-out files',
        text: isText ? await one.text() : unpacked(new Uint8Array(await one.arrayBuffer())),
      }
    }),
  )
}

type Marks = { readonly [S in Sort]?: readonly string[] }

/** The stand-in for Slack names personal chats after people, which Slack does not. */
const chats = /D(?=U(ANA|BEN)MARK)\w+/g

function foundIn(places: readonly Place[], whose: readonly Marks[]): Found {
  const found = new Map<string, Set<Sort>>()
  for (const { where, text } of places.map((one) => ({ ...one, text: one.text.replace(chats, '') })))
    for (const sort of sorts)
      if (whose.some((one) => one[sort]?.some((mark) => text.includes(mark))))
        found.set(where, (found.get(where) ?? new Set()).add(sort))
  return found
}
