import type { Place } from '../../src/project/ports.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import type { Trial } from './trial.ts'

/** Ids as nobody gives them: separators, wildcards, NUL, very long ones, letters that look alike, and halves of letters. */
const parts = [
  ':',
  '_',
  '%',
  '/',
  '\0',
  '..',
  '~',
  ' ',
  '%2F',
  '%00',
  'T1',
  'T1:C1',
  'ａ',
  'а',
  'a',
  'é',
  'e\u0301',
  '\ud800',
  '\u{10ffff}',
]
const odd = (n: number): string => {
  const [a, b] = [parts[n % parts.length], parts[Math.floor(n / parts.length) % parts.length]]
  return n % 7 === 0 ? `${a}${'x'.repeat(300)}${b}${n}` : `${a}${b}${n % 3 ? n : ''}`
}

/** Pairs of neighbours whose ids are made to be mixed up: neither may read, count or delete what is the other's. */
export const tenant: Trial = async ({ long }) => {
  const pairs = long ? 1000 : 100
  const store = await openStore('sqlite::memory:')
  const places = Array.from({ length: pairs }, (_, n): [Place, Place] => [
    { platform: 'slack', tenant: odd(n), id: odd(n + 1) },
    { platform: 'slack', tenant: odd(n) + (parts[n % parts.length] ?? ''), id: odd(n + 1).slice(1) },
  ]).flat()
  const broken = places.filter((place) => !isWhole(place))
  const different = new Map(places.filter(isWhole).map((place) => [JSON.stringify(place), place]))
  const kv = [...different.values()]
  const nameOf = (n: number): string => `${JSON.stringify(kv[n]?.tenant)}${parts[n % parts.length]}${n}`
  const lost = { 'read across': 0, 'found nowhere': 0, 'gone with another': 0, 'broken ids accepted': 0 }
  try {
    for (const [n, place] of kv.entries()) {
      const by = { platform: 'slack', tenant: place.tenant, id: 'U1' } as const
      await store.journal.append(nameOf(n), { delivery: `d${n}`, at: n, by, name: 'Ana' }, [
        { kind: 'answered', item: 'Q07.1', text: `words ${n}`, basedOn: null },
      ])
      await store.places.bind(place, nameOf(n), undefined)
      await store.threadHistory.add(place, place.id, { by: { ...place, id: 'somebody' }, at: n }, [
        { role: 'user', content: `words ${n}` },
      ])
    }
    for (const [n, place] of kv.entries()) {
      const read = [
        (await store.journal.read(nameOf(n))).map((entry) => ('text' in entry ? entry.text : '')),
        (await store.threadHistory.of(place, place.id)).map(({ content }) => content),
      ]
      for (const words of read) {
        if (words.some((word) => word !== `words ${n}`)) lost['read across']++
        if (!words.length) lost['found nowhere']++
      }
      const project = await store.places.projectAt(place)
      if (project === undefined) lost['found nowhere']++
      else if (project !== nameOf(n)) lost['read across']++
    }
    for (const place of broken) if (await takes(store, place)) lost['broken ids accepted']++
    for (const [n] of kv.entries()) if (n % 2) await store.journal.forget(nameOf(n))
    for (const [n] of kv.entries())
      if (n % 2 === 0 && (await store.journal.read(nameOf(n))).length !== 1) lost['gone with another']++
    return {
      tried: `${kv.length} places with hostile ids: journals, threads, places and deletion; ${broken.length} ids that are no text`,
      lost,
    }
  } finally {
    await store.close()
  }
}

/** Half a letter is no text: such an id is refused, for it could not be told from another. */
const isWhole = ({ tenant, id }: Place): boolean => tenant.isWellFormed() && id.isWellFormed()

const takes = (store: Store, place: Place): Promise<boolean> =>
  store.places.bind(place, 'p', undefined).catch(() => false)
