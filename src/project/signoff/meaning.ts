/** Whether a text still says the same: no number, name or denial differs, and less than a fifth of the words. */
export function meansTheSame(before: string, after: string): boolean {
  const [one, other] = [plainly(before), plainly(after)]
  const [was, now] = [wordsOf(one), wordsOf(other)]
  const names = new Set([...namesOf(one), ...namesOf(other)])
  return (
    same(numbersOf(one), numbersOf(other)) &&
    same(was.filter(isIn(names)), now.filter(isIn(names))) &&
    same(denialsOf(was), denialsOf(now)) &&
    mostlyIn(was, now)
  )
}

/** "1,200" is 1200, and apostrophes and minus signs are of one kind. */
const plainly = (text: string): string =>
  text
    .replaceAll('’', "'")
    .replaceAll('−', '-')
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, '')

/** Where no spaces part words, each sign counts as one. */
const word =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]|[\p{L}\p{M}\p{N}]+(?:'\p{L}+)?/gu

const wordsOf = (text: string): string[] => (text.toLowerCase().match(word) ?? []).map(String)

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

/** Figures, with what stands before and after them and turns them into others: "-5", "< 20", "10 %". */
const numbersOf = (text: string): string[] =>
  (text.match(/(?:(?<![\p{L}\p{N}])-)?(?:[<>≤≥±~$€£¥]\s*)*\d(?:[\d.,:/]*\d)?\s*[%‰]?/gu) ?? []).map((number) =>
    number.replace(/\s/g, ''),
  )

const isDenial = /^(?:not?|never|none|nobody|nothing|neither|nor|without|cannot|\w+n't)$/

/** Each denial with the word that it denies. */
const denialsOf = (words: readonly string[]): string[] =>
  words.flatMap((one, n) => (isDenial.test(one) ? [`${one} ${words[n + 1] ?? ''}`] : []))

const isIn =
  (some: ReadonlySet<string>) =>
  (one: string): boolean =>
    some.has(one)

const same = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, n) => one === others[n])

/** Whether fewer than a fifth of the words differ, in their order. */
function mostlyIn(was: readonly string[], now: readonly string[]): boolean {
  const longest = Math.max(was.length, now.length)
  return longest === 0 || 5 * (longest - common(was, now)) < longest
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
