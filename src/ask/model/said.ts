import { stemOf, stemsOf, wordsOf } from '../index/words.ts'

/** What a text says, taken apart for comparing: the words that carry it, its figures, its names. */

/** The stems that carry meaning, in their order. */
export const contentOf = (text: string): string[] =>
  wordsOf(text)
    .filter((word) => !small.has(word) && !/^\d+$/.test(word))
    .map(stemOf)

/** Each figure with its unit, where one follows in the same breath: "6 minut", "20 percent", "2024". */
export function figuresOf(text: string): string[] {
  const marked = text
    .replace(/\bone\b/gi, ' ')
    .replace(/%|\bper cent\b/gi, ' percent ')
    .replace(/(?<=\d)[-–](?=[a-z])/gi, ' ')
  return marked.split(/[,.;:!?()]+\s/).flatMap((breath) => {
    const stems = stemsOf(breath)
    return stems.flatMap((stem, at) =>
      /^\d+$/.test(stem) ? [[stem, unitAfter(stems, at) ?? ''].join(' ').trim()] : [],
    )
  })
}

/** "5 to 10 minutes": the unit belongs to both. */
function unitAfter(stems: readonly string[], at: number): string | undefined {
  return stems.slice(at + 1, at + 4).find((stem) => units.has(stem))
}

const units = new Set(
  stemsOf(
    'minutes hours days weeks months years percent credits points learners students people dollars modules courses levels',
  ),
)

/**
 * Words written as names: a capital inside a sentence, several capitals, a figure among letters. The first word of a
 * sentence counts as one where the toolkit does not know it (`known`: its stems) and it looks like no verb or adverb.
 */
export function namesOf(text: string, known: ReadonlySet<string>): string[] {
  const found: string[] = []
  for (const sentence of text.split(/(?<=[.!?:])\s+/)) {
    const words = [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’.&-][\p{L}\p{N}]+)*/gu)].map(([word]) => word)
    for (const [at, word] of words.entries()) {
      const plain = word.replace(/['’]s$/, '')
      const odd = /^\p{Lu}[^\p{Lu}]*\p{Lu}|\p{L}\p{N}|\p{N}\p{L}|\p{Ll}\p{Lu}|\w\.\w/u.test(plain)
      const capital = /^\p{Lu}/u.test(plain) && plain !== 'I'
      const opens = at === 0 && !/ly$/.test(plain) && !object.test(words[1] ?? '')
      const strange = opens && !stemsOf(plain).every((stem) => known.has(stem) || small.has(stem))
      if (odd || (capital && (at > 0 || strange))) found.push(plain)
    }
  }
  return found.filter((name) => !wordsOf(name).every((word) => small.has(word)))
}

/** What follows a verb that opens a sentence ("Break the goals up"), and no name. */
const object =
  /^(the|a|an|your|their|its|each|every|all|any|both|them|it|how|what|which|whether|out|up|down|on|in|with|to|for)$/i

/** Words that a promise hangs on; a sentence has them only where its passage has one of the same kind, or a word that is as good. */
const weighty: readonly (readonly [kind: string, pattern: RegExp, asGood?: RegExp])[] = [
  [
    'duty',
    /\b(must|mandatory|compulsory|obligatory|require[sd]?|requirements?|have to|has to|needs? to)\b/i,
    /\bneed(s|ed)?\b/i,
  ],
  ['only', /\b(only|solely|exclusively)\b/i],
  ['always', /\b(always|every time|in all cases|guarantee[sd]?)\b/i],
  ['at least', /\b(at least|minimum|no less than|no fewer than|or more)\b/i],
  ['at most', /\b(at most|maximum|no more than|not exceed|up to|or less|or fewer|under|within)\b/i],
  ['before', /\b(before|prior to|ahead of|in advance)\b/i],
  ['after', /\b(after|afterwards|once|following|post-)\b/i],
  ['free', /\bfree\b/i],
  ['optional', /\b(optional|optionally|voluntary|need not|no need)\b/i],
]

/** Whether a sentence promises more than its passages do. */
export const isStronger = (sentence: string, passages: string): boolean =>
  weighty.some(([, pattern, asGood]) => pattern.test(sentence) && !pattern.test(passages) && !asGood?.test(passages))

const small = new Set(
  wordsOf(
    `a an the this that these those it its they them their theirs you your yours we our ours us i me my he she his her who whom whose which what when
    where why how and or but nor so yet if then than as at by for from in into of on onto off out over to toward towards up upon with within without
    via about above across along among around before after behind below beneath beside besides between beyond during since through throughout under until
    is are was were be been being am do does did doing done have has had having can could may might shall should will would must ought let lets
    not no never neither none nothing cannot any some each every both either all most more much many few fewer less least other others another same such own
    also just only even too very quite rather well still already again ever once here there now one ones etc eg ie e g i.e
    toolkit toolkits says say said states state advises advise recommends recommend suggests suggest example examples including include includes
    make makes made making take takes use uses used using need needs help helps way ways thing things`,
  ),
)
