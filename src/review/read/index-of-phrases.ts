import type { Clause } from './text.ts'

/** One phrase of several: it can only be in a clause that has, for each of `needs`, a word that begins so. */
type Phrase = { readonly of: RegExp; readonly pattern: RegExp; readonly needs: readonly (readonly number[])[] }

/** How words begin, each with a number of its own. */
const heads = new Map<string, number>()
const byHead = new Map<number, Phrase[]>()
const anywhere = new Map<RegExp, Phrase[]>()
const indexed = new Set<RegExp>()

/** Whether the phrases of a pattern are kept one by one. */
export const isIndexed = (whole: RegExp): boolean => indexed.has(whole)

/** Keeps one phrase of a pattern under the words of which it needs the rarest. */
export function keep(whole: RegExp, pattern: string, needs: readonly (readonly string[])[]): void {
  const numbered = needs.map((need) => need.map(numberOf))
  const phrase = { of: whole, pattern: new RegExp(pattern, 'gi'), needs: numbered }
  indexed.add(whole)
  const [rarest] = [...needs].sort((a, b) => frequency(a) - frequency(b))
  if (!rarest) add(anywhere, whole, phrase)
  for (const head of rarest ?? []) add(byHead, numberOf(head), phrase)
}

function numberOf(head: string): number {
  const number = heads.get(head) ?? heads.size
  heads.set(head, number)
  return number
}

function add<Key>(kept: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void {
  const others = kept.get(key)
  if (others) others.push(phrase)
  else kept.set(key, [phrase])
}

const common = new Set(
  'a an the of to in is are be by at on or and it as we no not nev wit for the our you all can cou any eac eve onl one has hav wil fro tha thi the'.split(
    ' ',
  ),
)
const frequency = (heads: readonly string[]): number =>
  heads.reduce((sum, head) => sum + (common.has(head) ? 12 : 1), 0)

const found = new WeakMap<Clause, Map<RegExp, Phrase[]>>()

/** The phrases of a pattern that may stand in a clause, by the words that it has. */
export function mayStandIn(clause: Clause, whole: RegExp): readonly Phrase[] {
  const known = found.get(clause) ?? candidatesIn(clause)
  found.set(clause, known)
  const [there, besides] = [known.get(whole), anywhere.get(whole)]
  return there && besides ? [...there, ...besides] : (there ?? besides ?? none)
}

const none: readonly Phrase[] = []

function candidatesIn({ plain }: Clause): Map<RegExp, Phrase[]> {
  const begun = new Set((plain.toLowerCase().match(/[a-z0-9]+/g) ?? []).map((word) => word.slice(0, 3)))
  const there = [...begun].flatMap((head) => heads.get(head) ?? [])
  const has = new Uint8Array(heads.size)
  for (const head of there) has[head] = 1
  const [candidates, tried] = [new Map<RegExp, Phrase[]>(), new Set<Phrase>()]
  for (const head of there)
    for (const phrase of byHead.get(head) ?? none) {
      if (!isCarried(phrase, has) || tried.has(phrase)) continue
      tried.add(phrase)
      add(candidates, phrase.of, phrase)
    }
  return candidates
}

/** Whether a clause that begins words so has all that a phrase needs. */
function isCarried({ needs }: Phrase, has: Uint8Array): boolean {
  for (const need of needs) {
    let isMet = false
    for (const head of need) isMet ||= has[head] === 1
    if (!isMet) return false
  }
  return true
}

/** How the words may begin that a written phrase cannot do without, a set for each. */
export function needsOf(written: string, classes: Readonly<Record<string, string>>): string[][] {
  const tokens = written.split(/\s+/).filter((token) => !/^(?:[\^$~>&]|\[.*\])$/.test(token))
  return tokens.flatMap((token) => {
    const heads = token.split('|').flatMap((word) => headsOf(word, classes))
    return heads.includes('') ? [] : [[...new Set(heads)]]
  })
}

/** How a word begins; '' where that may be anyhow. */
function headsOf(word: string, classes: Readonly<Record<string, string>>): string[] {
  const named = /^\{(\w+)\}$/.exec(word)?.[1]
  if (named) return (classes[named] ?? '').split('|').map(headOf)
  return [word === '#' ? '' : headOf(word)]
}

function headOf(word: string): string {
  const [first = '', open = ''] = /^[a-z0-9]+(\*|\?)?/i.exec(word) ?? []
  const letters = first.replace(/[*?]$/, '')
  if (open === '*' && letters.length < 3) return ''
  return letters.slice(0, open === '?' && letters.length < 4 ? letters.length - 1 : 3).toLowerCase()
}
