import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import type { Details } from '../../../src/conversation/language/around.ts'
import { rowOf, type Setting } from '../../../src/conversation/language/wishes.ts'
import { topics } from '../../../src/conversation/pipeline/topics.ts'
import { saidLines } from '../../../src/understanding/train/lines.ts'
import { wishes } from '../../../src/understanding/wishes.ts'
import { catalog } from '../../world.ts'

/** What no wish comes to. A new command stands here until lines in `knowledge/said.jsonl` teach how people say it. */
const onlyTyped: readonly Intent['do'][] = [
  'edit',
  'tick',
  'home',
  'facts',
  'state facts',
  'matrix',
  'look again',
  'form',
  'form setup',
  'form add',
  'credential',
  'sign-off log',
  'recall sign-off',
  'unlink',
]

const setting = {
  ...catalog,
  ...{ open: undefined, recent: [], listed: [], lastItems: [], lastPerson: undefined, people: [], last: undefined },
  ...{ by: { platform: 'web', tenant: 'workspace', id: 'ana' }, said: 'remind me on Wednesday' },
  project: { phases: [1, 2], entries: [], items: new Map(), leads: [], withdrawn: new Set() },
} as unknown as Setting
const said: readonly Details[] = [
  ...['Q07.1', 'C07.1'].map((id) => ({
    items: [catalog.items.byId.get(id)].filter((one) => !!one),
    text: 'Two days.',
  })),
  { to: '<@ben|Ben>', name: 'Course', code: 'K7QD-22PM', phases: [1, 2], template: 1, act: 'request', step: 7 },
  {},
]

const spoken = wishes.filter((wish) => wish !== 'say' && wish !== 'none')
const intentsOf = (wish: (typeof spoken)[number]): Intent['do'][] =>
  said.flatMap((details) => {
    const one = rowOf(wish).meant(details, setting)
    return 'intents' in one ? one.intents.map((intent) => intent.do) : []
  })
const meant = new Set<string>(spoken.flatMap(intentsOf))

describe('what can be typed', () => {
  test('can be said in plain words too, or is only typed and named here', () => {
    const typed = Object.entries(topics).flatMap(([name, { typed }]) => (typed === 'never' ? [] : [name]))
    expect(typed.filter((name) => !meant.has(name)).toSorted()).toEqual(onlyTyped.toSorted())
  })
})

describe('what is a lead’s alone', () => {
  const ofLeads = spoken.filter((wish) => intentsOf(wish).some((one) => topics[one].by === 'a lead'))
  const afterPress = spoken.filter((wish) => rowOf(wish).stake === 'grave')

  test('is not done without a press, but for what only shows or is as soon taken back', () => {
    expect(ofLeads.filter((wish) => !afterPress.includes(wish))).toEqual(['rename', 'reopen', 'settings', 'share'])
  })

  test('is all that needs a press, besides what touches others or cannot be taken back', () => {
    expect(afterPress.filter((wish) => !ofLeads.includes(wish))).toEqual(['forget me', 'link', 'nudge-off'])
  })
})

describe('what can be said', async () => {
  const lines = await saidLines()
  test.each(wishes)('has lines to learn it from: %s', (wish) => {
    expect(lines.filter(({ wants }) => wants === wish).length).toBeGreaterThan(100)
  })
})
