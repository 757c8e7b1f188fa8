import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest'
import { removePerson, together } from '../../../src/conversation/project/delete.ts'
import type { Person } from '../../../src/project/entry.ts'
import { type Place, placeKey, type Trace } from '../../../src/project/ports.ts'
import type { kinds } from '../../../src/store/forget/kinds.ts'
import { keyOf } from '../../../src/store/keys.ts'
import { openStore, type Store } from '../../../src/store/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-kinds-'))
let [count, store] = [0, undefined as unknown as Store]
beforeEach(async () => {
  store = await openStore(`sqlite:${join(folder, `${count++}.db`)}`)
})
afterEach(() => store.close())
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const slack = (id: string): Place => ({ platform: 'slack', tenant: 'T1', id })
const teams = (id: string): Place => ({ platform: 'teams', tenant: 'guid', id })
const [ana, ben] = [slack('UANA'), slack('UBEN')] as const
const teamsAna: Person = teams('29:ana')
const [here, elsewhere, chat] = [slack('C1'), slack('C2'), slack('D1')]
/** Long enough for its key to be hashed. */
const long = teams(`19:${'x'.repeat(90)}@thread.tacv2`)

const turn = (place: Place, by: Person, intent: object = { do: 'say', text: 'words' }) => ({
  turn: { place, by, intent },
})
const aside = (place: Place, by: Person) => ({ written: 'words', place, by })

/** Rows of a kind: one that goes with project p (which lives in C1), one that goes with Ana, and one that stays. */
type Rows = Readonly<Record<string, readonly [goes: 'project' | 'person' | 'both' | 'never', value: unknown]>>

const samples: Readonly<Record<keyof typeof kinds, Rows>> = {
  journal: { [keyOf('p', 'e')]: ['never', {}] },
  tombstone: { [keyOf('p')]: ['never', {}] },
  place: { [keyOf(placeKey(elsewhere))]: ['never', { place: elsewhere, project: 'q' }] },
  lives: { [keyOf('q', placeKey(elsewhere))]: ['never', { place: elsewhere, project: 'q' }] },
  dialogue: {
    [keyOf(placeKey(here), 't', '1')]: ['project', { project: 'p' }],
    [keyOf(placeKey(chat), 't', '1')]: ['project', { project: 'p' }],
    [keyOf(placeKey(elsewhere), 't', '1')]: ['never', { project: 'q' }],
  },
  talk: {
    [keyOf(placeKey(here), 't', '1')]: ['both', []],
    [keyOf(placeKey(chat), 't', '1')]: ['both', []],
    [keyOf(placeKey(long), 't', '1')]: ['both', []],
    [keyOf(placeKey(elsewhere), 't', '1')]: ['never', { by: ben, said: [] }],
    [keyOf(placeKey(elsewhere), 't', '2')]: ['person', { by: ana, said: [] }],
    [keyOf(placeKey(elsewhere), 't', '3')]: ['person', []],
    [keyOf(placeKey({ ...chat, tenant: 'T2' }), 't', '1')]: ['never', []],
  },
  schema: { '': ['never', 1] },
  page: { [keyOf('web', '1')]: ['never', []] },
  pages: { [keyOf('web')]: ['never', []] },
  recall: {
    [keyOf('1')]: ['project', { by: ben, project: 'p' }],
    [keyOf('2')]: ['person', { by: ana, project: 'q' }],
    [keyOf('3')]: ['person', { by: ben, project: 'q', choices: [{ intent: { author: { id: ana.id } } }] }],
    [keyOf('4')]: ['never', { by: ben, project: 'q' }],
  },
  feedback: {
    [keyOf('p', '1')]: ['project', { by: ben }],
    [keyOf(placeKey(here), '1')]: ['project', { by: ben }],
    [keyOf('q', '1')]: ['person', { by: ana }],
    [keyOf('q', '2')]: ['never', { by: ben }],
  },
  form: {
    'project/p': ['project', { whose: 'project/p', project: 'p' }],
    'workspace/slack%3AT1': ['never', { whose: 'workspace/slack%3AT1' }],
  },
  import: {
    [keyOf('1')]: ['project', { by: ben, project: 'p' }],
    [keyOf('2')]: ['person', { by: ana, project: 'q' }],
    [keyOf('3')]: ['never', { by: ben, project: 'q' }],
  },
  card: {
    'p/1': ['project', { project: 'p', shows: [{ kind: 'checks', step: 7 }] }],
    'q/2': ['person', { project: 'q', shows: [{ kind: 'sign-off', request: 'r' }], person: ana }],
    'q/3': ['never', { project: 'q', shows: [{ kind: 'sign-off', request: 'r' }], person: ben }],
    'at/4': ['never', { shows: [{ kind: 'start' }] }],
  },
  claim: { 'turn%2Fslack%2FT1%2Fd': ['never', {}] },
  agreed: { 'mark/journal/p/e': ['never', 'print'] },
  copied: { mark: ['never', {}] },
  code: {
    hash: ['project', { project: 'p' }],
    made: ['person', { project: 'q', maker: { by: ana, place: elsewhere } }],
    other: ['never', { project: 'q' }],
  },
  joining: { r: ['project', { project: 'p', by: ben }], s: ['never', { project: 'q', by: ana }] },
  later: {
    a: ['project', turn(here, ben)],
    b: ['project', { ...turn(elsewhere, ben), project: 'p' }],
    c: ['person', turn(elsewhere, ana)],
    d: ['never', turn(here, ana, { do: 'forget me', sure: 1 })],
  },
  'model-spent': { 'T1/2026-11-24/1': ['never', { tokens: 1 }] },
  notice: {
    'deleted/p/x': ['never', { ways: [{ place: here }], gone: 'p' }],
    'd/x': ['person', { ways: [{ person: ana }] }],
    'signoff/p/x': ['both', { ways: [{ person: ben }], project: 'p' }],
    'signoff/q/x': ['person', { ways: [{ person: ben }], project: 'q' }],
  },
  nudge: {
    [`${placeKey(here)}/2026-W48`]: ['project', {}],
    [`person/${placeKey(ben)}/p/2026-W48`]: ['project', {}],
    [`person/${placeKey(ana)}/q/2026-W48`]: ['person', {}],
    [`${placeKey(elsewhere)}/2026-W48`]: ['never', {}],
  },
  plan: { [placeKey(here)]: ['project', { project: 'p' }], [placeKey(elsewhere)]: ['never', { project: 'q' }] },
  redraw: { p: ['project', { project: 'p' }], q: ['never', { project: 'q' }] },
  replan: { 'slack/p': ['project', {}], 'slack/q': ['never', {}] },
  web: { '1': ['never', { text: 'words' }] },
  'web-delivery': { d: ['never', '000000000000001'] },
  'web-inbox': { a: ['project', turn(here, ben)], b: ['never', turn(elsewhere, ben)] },
  'slack-aside': {
    a: ['both', aside(here, ben)],
    b: ['both', aside(chat, ben)],
    c: ['person', aside(elsewhere, ana)],
    'said by ana': ['person', { ...aside(elsewhere, ben), written: JSON.stringify({ author: { id: 'UANA' } }) }],
    d: ['never', aside(elsewhere, ben)],
    'of 0.2.0': ['both', 'words'],
  },
  'slack-chats': { 'T1/UANA': ['person', 'D1'], 'T1/UBEN': ['never', 'D2'] },
  'slack-groups': { 'T1/G1': ['never', true] },
  'slack-chosen': { 'T1/D1': ['project', 'p'], 'T1/D2': ['never', 'q'] },
  'slack-departed': { T1: ['never', 1] },
  'slack-inbox': {
    a: ['project', turn(here, ben)],
    b: ['person', turn(elsewhere, ana)],
    c: ['never', turn(elsewhere, ben)],
    d: ['never', turn(here, ana, { do: 'forget', sure: 2 })],
    e: ['person', turn(elsewhere, ben, { do: 'record', author: { id: ana.id, name: 'Ana' } })],
  },
  'slack-installations': { T1: ['never', 'sealed'] },
  'slack-presses': { 'T1/UANA/x/1': ['person', true], 'T1/UBEN/x/1': ['never', true] },
  'slack-threads': { 'T1/C1/t': ['project', {}], 'T1/C2/t': ['never', {}] },
  'slack-welcomed': { 'T1/C1': ['never', true] },
  'slack-whereabouts': {
    'T1/UBEN/C1': ['project', true],
    'T1/UANA/C2': ['person', true],
    'T1/UBEN/C2': ['never', true],
    'T2/UANA/C2': ['never', true],
  },
  'teams-aside': { a: ['both', aside(here, ben)], b: ['never', aside(elsewhere, ben)] },
  'teams-chats': { 'guid/29%3Aana': ['person', 'a:1'], 'guid/29%3Aben': ['never', 'a:2'] },
  'teams-advised': { 'guid/29%3Aana': ['person', true], 'guid/29%3Aben': ['never', true] },
  'teams-guests': { 'guid/29%3Aana': ['person', true], 'guid/29%3Aben': ['never', true] },
  'teams-files': {
    a: ['both', { content: 'words', place: here, by: ben }],
    b: ['never', { content: 'words', place: elsewhere, by: ben }],
    'of 0.2.0': ['both', { content: 'words' }],
  },
  'teams-inbox': { a: ['project', turn(here, ben)], b: ['never', turn(elsewhere, ben)] },
  'teams-references': { [placeKey(long)]: ['never', {}] },
  'teams-chosen': { 'guid/a%3A1': ['project', 'p'], 'guid/a%3A2': ['never', 'q'] },
  'teams-whereabouts': {
    'guid/29%3Aben/19%3Acourse%40thread.tacv2': ['never', true],
    'guid/29%3Aana/19%3Acourse%40thread.tacv2': ['person', true],
  },
}

const rows = Object.entries(samples).flatMap(([kind, all]) =>
  Object.entries(all).map(([key, [goes, value]]) => ({ key: `${kind}/${key}`, goes, value: JSON.stringify(value) })),
)
const trace = (person: Person): Trace => ({ person, projects: ['p'], names: [], texts: [], places: [here] })

async function gone(): Promise<string[]> {
  const left = new Set((await store.backend.range('')).map(({ key }) => key))
  return rows.filter(({ key }) => !left.has(key)).map(({ key }) => key)
}
const going = (...whose: string[]): string[] => rows.filter(({ goes }) => whose.includes(goes)).map(({ key }) => key)

describe('what lies in the store', () => {
  beforeEach(async () => {
    for (const { key, value } of rows) await store.backend.set(key, value)
  })

  test('goes with its project, and nothing of others does', async () => {
    await store.keeper.forget('p', [here])
    expect(await gone()).toEqual(going('project', 'both'))
  })

  test('of a place that another project has by now stays, but for what people asked there', async () => {
    await store.backend.set(keyOf('place', placeKey(elsewhere)), JSON.stringify({ place: elsewhere, project: 'q' }))
    await store.keeper.forget('p', [here, elsewhere])
    const more = await gone()
    const expected = going('project', 'both')
    expect(expected.filter((key) => !more.includes(key))).toEqual([])
    expect(more.filter((key) => !expected.includes(key)).map((key) => key.split('/')[0])).toEqual([
      'talk',
      'talk',
      'talk',
      'slack-aside',
      'slack-aside',
      'slack-aside',
      'teams-aside',
      'teams-files',
    ])
  })

  test('goes with a person, and nothing of others does', async () => {
    await store.keeper.erase(trace(ana))
    expect(await gone()).toEqual(
      going('person', 'both').filter((key) => !/^teams-(advised|chats|guests|whereabouts)\//.test(key)),
    )
    await store.keeper.erase(trace(teamsAna))
    expect(await gone()).toEqual(going('person', 'both'))
  })

  test('goes though its time is over and nobody swept it yet', async () => {
    await store.backend.set('slack-aside/old', '"words"', 1)
    await store.keeper.forget('p', [here])
    await store.backend.addAll([{ key: 'slack-aside/old', value: '"other"' }])
    expect(await store.backend.get('slack-aside/old')).toBe('"other"')
  })
})

describe('a place', () => {
  test('is one of a project’s as long as the project lives, though another took its place', async () => {
    await store.places.bind(here, 'p', undefined)
    await store.places.bind(elsewhere, 'p', undefined)
    await store.places.bind(here, 'q', 'p')
    expect(await store.places.of('p')).toEqual([elsewhere])
    expect(await store.places.everOf('p')).toEqual([here, elsewhere])
    await store.places.release('p')
    expect(await store.places.everOf('p')).toEqual([])
    expect(await store.places.projectAt(here)).toBe('q')
    expect(await store.places.projectAt(elsewhere)).toBeUndefined()
  })
})

test('what somebody asked goes with them though they stand in no project, whoever works there', async () => {
  await store.places.bind(elsewhere, 'q', undefined)
  const asked = (content: string) => [{ role: 'user', content }] as const
  await store.threadHistory.add(elsewhere, 't', { by: ana, at: 1 }, asked('May I ask something?'))
  await store.threadHistory.add(elsewhere, 't', { by: ben, at: 2 }, asked('How long is it?'))
  await removePerson(ana, { ...store, keepers: together([store.keeper], store.scrub) })
  expect(await store.threadHistory.of(elsewhere, 't')).toEqual(asked('How long is it?'))
})

test('what an earlier version kept of a thread is read as before', async () => {
  const said = [{ role: 'user', content: 'How long is it?' }]
  await store.backend.set(keyOf('talk', placeKey(here), 't', '1'), JSON.stringify(said))
  expect(await store.threadHistory.of(here, 't')).toEqual(said)
})
