import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { decodeIntent, intent } from '../../src/conversation/intent.ts'
import { readCommand } from '../../src/conversation/language/parse-command.ts'
import type { Entry, ProjectEvent } from '../../src/project/entry.ts'
import { fold } from '../../src/project/project.ts'
import { read } from '../../src/slack/receive/read/read.ts'
import { readDeed } from '../../src/web/read.ts'
import { answer, command, press } from '../bench/payloads.ts'
import { started } from '../started.ts'
import { catalog } from '../world.ts'
import { shown } from './race.ts'
import type { Trial } from './trial.ts'

/** Words, payloads and journals that nobody thought of: nothing throws, no entry is lost, and the order of arrival changes nothing. */
export const fuzz: Trial = async ({ long }) => {
  const runs = long ? 20_000 : 300
  const lost: Record<string, number> = {}
  const found: string[] = []
  for (const [name, property] of Object.entries<unknown>(properties)) {
    const { failed, counterexample, seed } = fc.check(property as fc.IProperty<[unknown]>, { numRuns: runs })
    lost[name] = failed ? 1 : 0
    if (failed) found.push(`${name}: ${JSON.stringify(counterexample)?.slice(0, 300)} (seed ${seed})`)
  }
  return { tried: `${Object.keys(properties).length} properties, ${runs} cases each`, lost, notes: found }
}

const us = { user: 'U0BOT', url: 'https://x.example/', now: 1 }
const readings = new Set(['heard', 'home', 'chat', 'invited', 'left', 'uninstalled', 'ignored', 'malformed'])

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .tuple(
      fc.constantFrom(
        'status',
        'start',
        'ask',
        'phase',
        'checks',
        'assign',
        'nudge',
        'answer',
        'scope',
        'link',
        'q07.1',
      ),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
    )
    .map((parts) => parts.join(' ')),
)

/** A payload as Slack sends it. */
const genuine = [
  answer('Q07.1'),
  command('status', 'https://x.example'),
  press({ do: 'status' }, 'https://x.example'),
].map((make) => {
  const fields = Object.fromEntries(new URLSearchParams(make(1, 1)))
  return fields['payload'] ? JSON.parse(fields['payload']) : fields
})

/** A genuine payload with anything at all in one of its places. */
const bent = fc
  .tuple(fc.constantFrom(...genuine), fc.nat(60), fc.jsonValue())
  .map(([payload, at, value]) => bend(structuredClone(payload), at, value))

function bend(payload: unknown, at: number, value: unknown): unknown {
  const spots: [Record<string, unknown>, string][] = []
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const key of Object.keys(node)) {
      spots.push([node as Record<string, unknown>, key])
      walk((node as Record<string, unknown>)[key])
    }
  }
  walk(payload)
  const [holder, key] = spots[at % spots.length] ?? []
  if (holder && key) holder[key] = value
  return payload
}

const item = fc.constantFrom('Q07.1', 'Q07.2', 'C07.1', 'C08.1', 'Q01.1')
const event: fc.Arbitrary<ProjectEvent> = fc.oneof(
  fc.record({ kind: fc.constant('answered' as const), item, text: fc.string(), basedOn: fc.constant(null) }),
  fc.record({ kind: fc.constant('checked' as const), item }),
  fc.record({ kind: fc.constant('unchecked' as const), item }),
  fc.record({ kind: fc.constant('excused' as const), item, reason: fc.string() }),
  fc.record({ kind: fc.constant('needed' as const), item }),
  fc.record({ kind: fc.constant('renamed' as const), title: fc.string() }),
  fc.record({ kind: fc.constant('withdrawn' as const), entry: fc.nat(30).map(String) }),
)

const start = started({ title: 'Data', economy: 'Singapore' })

/** Entries of a few moments only, so that many share theirs. */
const journal = fc
  .array(fc.tuple(event, fc.nat(5)), { maxLength: 30 })
  .map((all) => [[start, 0] as const, ...all].map(([happened, at], id) => entryOf(happened, at, id)))

const entryOf = (happened: ProjectEvent, at: number, id: number): Entry => ({
  ...happened,
  id: String(id),
  version: 1,
  at,
  by: { platform: 'web', tenant: 'w', id: `u${id % 3}` },
  name: 'Ana',
})

const folded = (entries: readonly Entry[]): unknown => shown(fold('p', entries, catalog.toolkit.shared.sameAs))

const properties = {
  'commands that are no intent': fc.property(
    words,
    fc.constantFrom('command' as const, 'mention' as const),
    (text, spoken) => intent.safeParse(readCommand(text, spoken, catalog)).success,
  ),
  'buttons that throw': fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (written, values) => {
    decodeIntent(written, { values })
  }),
  'Slack payloads without a verdict': fc.property(fc.oneof(bent, fc.jsonValue()), (payload) =>
    readings.has(read(payload, us).is),
  ),
  'workspace requests that throw': fc.property(fc.jsonValue(), (sent) => {
    readDeed(sent)
  }),
  'folds that hang on the order of arrival': fc.property(journal, fc.infiniteStream(fc.nat()), (entries, order) => {
    const mixed = entries
      .map((entry) => ({ entry, at: order.next().value ?? 0 }))
      .sort((a, b) => a.at - b.at)
      .map(({ entry }) => entry)
    return isDeepStrictEqual(folded(entries), folded(mixed))
  }),
  'entries lost in a fold': fc.property(journal, (entries) => {
    const project = fold('p', entries, catalog.toolkit.shared.sameAs)
    return project === undefined || project.entries.length === entries.length
  }),
}
