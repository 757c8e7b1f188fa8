import { inFigures } from './numbers.ts'

/**
 * Whether a text still says the same: nothing that tells differs, and less than a fifth of the words. What tells are
 * numbers and what they count, names, denials, words of degree, and whatever we cannot read: in another language than
 * English every word does.
 */
export function meansTheSame(before: string, after: string): boolean {
  if (before === after) return true
  const [one, other] = [plainly(before), plainly(after)]
  if (!same(numbersOf(one), numbersOf(other)) || !same(signsOf(one), signsOf(other))) return false
  const [was, now] = [wordsOf(one), wordsOf(other)]
  const telling = tellingIn([one, other], [was, now])
  return (
    same(was.filter(telling), now.filter(telling)) &&
    same(denialsOf(was, now), denialsOf(now, was)) &&
    mostlyIn(was, now)
  )
}

/** One way of writing: "1,200", "１２００" and "١٢٠٠" are 1200, "two" is 2, and apostrophes and minus signs are of one kind. */
const plainly = (text: string): string =>
  inFigures((/\P{ASCII}/u.test(text) ? inAscii(text) : text).replace(/(?<=\d),(?=\d{3}(?!\d))/g, ''))

const inAscii = (text: string): string =>
  text
    .replace(/(?=[¼-¾⅐-⅞])/g, ' ')
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\P{Nd}\d]/gu, figureOf)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[−‐‑]/g, '-')
    .replaceAll('٪', '%')
    .replaceAll('٫', '.')
    .replaceAll('٬', ',')

/** The figures of every script stand in a row, from nought to nine. */
function figureOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0
  let before = 0
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before++
  return String(before % 10)
}

/** Where no spaces part words, each sign counts as one. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?/gu

const wordsOf = (text: string): string[] => (text.toLowerCase().match(word) ?? []).map(String)

/** Which words may not differ. */
function tellingIn(texts: readonly string[], words: readonly string[][]): (one: string) => boolean {
  if (!words.every(isEnglish)) return () => true
  const names = new Set(texts.flatMap(namesOf))
  return (one) => names.has(one) || degrees.has(one) || /\P{ASCII}/u.test(one)
}

const linking = new Set(
  'the and of to for with that this these those their they them are were by from our your which who what how when where while we it'.split(
    ' ',
  ),
)

/** Whether one word in ten is one that English is held together by. */
const isEnglish = (words: readonly string[]): boolean =>
  10 * words.filter((one) => linking.has(one)).length >= words.length

/** How much, how often, which one, and what is asked of whom. */
const degrees = new Set(
  'all any both each every few half many more most less least none only some quarter double twice once dozen dozens hundreds thousands million millions billion first second third fourth fifth last next must may might can could shall should will would required optional mandatory voluntary before after until always sometimes never hourly daily weekly monthly yearly annually second seconds minute minutes hour hours day days week weeks month months year years percent'.split(
    ' ',
  ),
)

/** Words with a capital, however they are written elsewhere; at the head of a sentence, those that are no mere link. */
const namesOf = (text: string): string[] =>
  [...text.matchAll(/\p{Lu}[\p{L}\p{M}\p{N}]*/gu)]
    .map(([name]) => name.toLowerCase())
    .filter((name) => !links.has(name))

const links = new Set(
  'a an the and or but if in on at by of to for from with as is are was were be it its this that these those there we our us you your they their them he she his her i my all each every some any when where while after before then so also because since until how what which who'.split(
    ' ',
  ),
)

/** Figures, with what stands before and after them and turns them into others, and what they count: "-5", "< 20", "10 %", "20k", "2 weeks". */
const numbersOf = (text: string): string[] =>
  (
    text.match(/(?:(?<![\p{L}\p{N}])-)?(?:[<>≤≥±~$€£¥]\s*)*\d(?:[\d.,:/⁄]*\d)?(?:\s*[%‰]|\s?[\p{L}\p{M}]+)?/gu) ?? []
  ).map((number) => number.replace(/\s/g, '').toLowerCase())

/** Ticks, boxes and currencies. */
const signsOf = (text: string): string[] => (text.match(/[\p{So}\p{Sc}]/gu) ?? []).map(String)

const isDenial = /^(?:not?|non|un|never|none|nobody|nothing|neither|nor|without|cannot|\w+n't)$/
const prefix = /^(?:un|non|in|im|ir|il|dis|mis)(\p{L}{3,})$/u

/** Each denial with the word that it denies; "unassessed" is one where "assessed" stands in the other text. */
function denialsOf(words: readonly string[], others: readonly string[]): string[] {
  const there = new Set(others)
  return words.flatMap((one, n) => {
    if (isDenial.test(one)) return [`${one} ${words[n + 1] ?? ''}`]
    return there.has(prefix.exec(one)?.[1] ?? '') && !there.has(one) ? [one] : []
  })
}

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, n) => one === others[n])

/** Whether fewer than a fifth of the words differ, in their order. */
function mostlyIn(was: readonly string[], now: readonly string[]): boolean {
  const longest = Math.max(was.length, now.length)
  return same(was, now) || 5 * (longest - common(was, now)) < longest
}

/** How many words both have in the same order. */
function common(was: readonly string[], now: readonly string[]): number {
  let row = new Uint16Array(now.length + 1)
  for (const one of was) {
    const next = new Uint16Array(row.length)
    for (const [n, other] of now.entries())
      next[n + 1] = one === other ? (row[n] ?? 0) + 1 : Math.max(row[n + 1] ?? 0, next[n] ?? 0)
    row = next
  }
  return row.at(-1) ?? 0
}
