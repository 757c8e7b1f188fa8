import { join } from 'node:path'
import { z } from 'zod'
import { knowledgeFolder } from '../../toolkit/load.ts'
import { readLines } from '../../toolkit/read-knowledge.ts'
import { ofPeople, type Role, roles } from '../roles.ts'

/** A message with what stands in it: "give [what:08.1] to [to:Ben]"; one without marks wants nothing of the kind. */
export type MarkedLine<R extends string = Role> = { readonly said: string; readonly marks: readonly Mark<R>[] }
export type Mark<R extends string> = { readonly role: R; readonly from: number; readonly to: number }

/** The lines of a file that are learnt from. */
export const markedLines = async <R extends string>(file: string, names: readonly R[]): Promise<MarkedLine<R>[]> =>
  (await readLines(join(knowledgeFolder, file), z.object({ said: z.string() }))).map(({ said }) =>
    markedOf(said, names),
  )
export const handingLines = (): Promise<MarkedLine[]> => markedLines('handing.jsonl', roles)

/** Reads the marks of a line. */
export function markedOf<R extends string>(written: string, names: readonly R[]): MarkedLine<R> {
  const mark = new RegExp(`\\[(${names.join('|')}):((?:<@[^>]*>|[^\\]])*)\\]`, 'g')
  const marks: Mark<R>[] = []
  let [said, end] = ['', 0]
  for (const { 0: whole, 1: role, 2: text = '', index } of written.matchAll(mark)) {
    said += written.slice(end, index)
    marks.push({ role: role as R, from: said.length, to: said.length + text.length })
    said += text
    end = index + whole.length
  }
  return { said: said + written.slice(end), marks }
}

/** The names in some lines, each word of them; none that is an everyday word too. */
export function namesIn(lines: readonly MarkedLine[]): Set<string> {
  const words = lines.flatMap(({ said, marks }) =>
    [...said.matchAll(/\p{L}{2,}/gu)].map(({ 0: word, index }) => ({
      word,
      isOf: marks.some(({ role, from, to }) => ofPeople.has(role) && index >= from && index < to),
    })),
  )
  const everyday = new Set(words.flatMap(({ word, isOf }) => (isOf ? [] : [word])))
  const names = words.flatMap(({ word, isOf }) => (isOf && /^\p{Lu}\p{Ll}/u.test(word) ? [word.toLowerCase()] : []))
  return new Set(names.filter((name) => !everyday.has(name)))
}

type Part = { readonly role: Role; readonly text: string }

/** Says lines as others would: with another name, item or date in its place, begun and ended in another way. */
export function retelling(lines: readonly MarkedLine[], called: readonly string[], chance: () => number) {
  const any = (some: readonly string[]): string => some[Math.floor(chance() * some.length)] ?? ''
  const parts = lines.flatMap(({ said, marks }) =>
    marks.map(({ role, from, to }) => ({ role, text: said.slice(from, to) })),
  )
  const others = Map.groupBy(parts.filter(mayStandFor), ({ role }) => role)
  const another = ({ role, text }: Part): string => any((others.get(role) ?? []).map((one) => one.text)) || text
  const inPlaceOf = (one: Part): string => {
    if (!mayStandFor(one) || chance() < 0.2) return one.text
    if (one.role !== 'what' || chance() < 0.5) return another(one)
    const name = `${any(['the ', 'the ', ''])}${any(called)}${any([' question', ' one', ' check', ''])}`
    return chance() < 0.25 ? `${another(one)} and ${name}` : name
  }
  return (line: MarkedLine): MarkedLine => kindly(withOthers(line, inPlaceOf), any)
}

/** Whoever speaks, and what only points, stand elsewhere in a sentence than a name. */
function mayStandFor({ role, text }: Part): boolean {
  if (ofPeople.has(role)) return /^(?:<@|@?\p{Lu}\p{Ll})/u.test(text)
  return role === 'by' || role === 'on' || role === 'span' || (role === 'what' && /\d|\bthe\b/.test(text))
}

/** With other words in place of what is marked. */
export function withOthers<R extends string>(
  { said, marks }: MarkedLine<R>,
  inPlaceOf: (one: { readonly role: R; readonly text: string }) => string,
): MarkedLine<R> {
  let [text, end] = ['', 0]
  const moved = marks.map(({ role, from, to }): Mark<R> => {
    const put = inPlaceOf({ role, text: said.slice(from, to) })
    const at = text.length + from - end
    text += said.slice(end, from) + put
    end = to
    return { role, from: at, to: at + put.length }
  })
  return { said: text + said.slice(end), marks: moved }
}

const few = Array(6).fill('')
const leads = [
  ...few,
  'please ',
  'pls ',
  'kindly ',
  'ok, ',
  'hi, ',
  'can you ',
  'could you please ',
  'and ',
  'then ',
  'so ',
]
const tails = [...few, ' please', ' pls', ', thanks', ' thank you', '.', '!', '?', ' ok?']

function kindly({ said, marks }: MarkedLine, any: (some: readonly string[]) => string): MarkedLine {
  const lead = any(leads)
  const whole = `${lead}${said}${/[.?!]$/.test(said) ? '' : any(tails)}`
  const text = any(['', 'capital']) ? whole.charAt(0).toUpperCase() + whole.slice(1) : whole
  return {
    said: text,
    marks: marks.map(({ role, from, to }) => ({ role, from: from + lead.length, to: to + lead.length })),
  }
}
