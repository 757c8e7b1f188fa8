import { amountsIn, unitAfter } from '../../../project/numbers.ts'

/**
 * An answer that stands with a part of it said otherwise: "3 managers instead of 2", "make that 26 hours", "48 should be
 * 52". Undefined where the words are an answer of their own, or it is not plain which part they mean.
 */
export function putRight(standing: string, said: string): string | undefined {
  const words = (setAnew(said) ?? said)
    .trim()
    .replace(/[.!\s]+$/, '')
    .replace(inThatOne, '')
    .replace(leadIn, '')
    .replace(/ now(?=$|,? (?:and )?not )/i, '')
  return named(standing, words) ?? changed(standing, said) ?? likeFigure(standing, words)
}

/** "Change 20 hours to 24, Ana needs more": the reason is no part of it. */
function changed(standing: string, said: string): string | undefined {
  const { old = '', now = '' } = changeTo.exec(said.trim())?.groups ?? {}
  const figure = /^[\d.,]+$/.test(now) ? /^[\d.,]+(?= \p{L})/u.exec(old)?.[0] : undefined
  const unit = figure ? old.slice(figure.length) : ''
  return now ? named(standing, `${old} → ${now}${unit}`) : undefined
}
const changeTo =
  /^(?:(?:please|pls|can you|could you|ok|no|and)[, ]+)*(?:change|correct|update|fix|amend|turn) (?:the |our |my )?(?<old>[^,;?\n]{1,80}?) (?:to|into) (?<now>[^,;?\n]{1,120}?)(?:(?:[,;]| because| since| as) .*)?[.!]*$/i

/** "Correct the hours to 24": what is to stand there, "24 hours". */
export function setAnew(said: string): string | undefined {
  const { unit, now } = setTo.exec(said.trim())?.groups ?? {}
  return unit && now && /^[\d.,]+$/.test(now) ? `${now} ${unit}` : now
}
const setTo =
  /^(?:(?:please|pls|can you|could you|ok|no|and)[, ]+)*(?:correct|change|set|update|fix|amend) (?:the |our |my )(?<unit>[a-z]{3,})(?: (?:from|of) [^,;]{1,30}?)? to (?<now>[^?\n]{1,200}?)[.!]*$/i

const inThatOne = / (?:in|for|on|of) (?:that|the|my) (?:last |previous |first )?(?:one|answer|question)$/i

/** "Oops, it is …", "no, make that …" */
const leadIn =
  /^(?:(?:oh|no|nope|ok|actually|sorry|oops|wait|typo|correction|so|now|well|i mean(?:t)?)[,.!: ]+)*(?:(?:it(?:[’']?s| is| should be)|that(?:[’']?s| is| should be)|make (?:it|that)) (?:now )?)?/i

const instead = /^(?<now>.+?)(?:,? (?:instead of|rather than|and not|not)) (?<old>[^,;]+)$/is
const into = /^(?<old>[^,;]+?) (?:should (?:be|read|say)|(?:has|have) to be|becomes|to|→|->) (?<now>.+)$/is

/** Both are said: what stood there once is found, and what stands behind it is not said twice. */
function named(standing: string, words: string): string | undefined {
  const { now, old } = (instead.exec(words) ?? into.exec(words))?.groups ?? {}
  if (!now || !old) return undefined
  const found = [...standing.matchAll(new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(old)}(?![\\p{L}\\d])`, 'giu'))]
  const [only, other] = found
  if (!only || other) return undefined
  return put(standing, only.index, only.index + only[0].length, now)
}

/** One figure, of what one figure of the answer is of, or of nothing where the answer has only one. */
function likeFigure(standing: string, words: string): string | undefined {
  const [figure, another] = amountsIn(words)
  if (!figure || another || wordCount(standing) < wordCount(words) + 2) return undefined
  const [lead, unit] = [words.slice(0, figure.at), words.slice(figure.end).trim()]
  if (/\p{L}/u.test(lead.replace(currency, ''))) return undefined
  const all = amountsIn(standing)
  const [only, other] = unit ? all.filter(({ end }) => isOfSame(standing.slice(end), unit)) : all
  return only && !other && !/\bbetween $/i.test(standing.slice(0, only.at))
    ? put(standing, only.at, only.end, words.slice(figure.at))
    : undefined
}

/** In place of what stands there; words that stand before or behind it anyway are left out. */
function put(standing: string, at: number, end: number, now: string): string {
  const [before, after] = [standing.slice(0, at), standing.slice(end)]
  const bounds = [...now.matchAll(/(?<![\p{L}\d])(?=[\p{L}\d])|(?<=[\p{L}\d])(?![\p{L}\d])/gu)].map(
    ({ index }) => index,
  )
  const from = bounds.findLast((one) => one > 0 && one < now.length && isTail(before, now.slice(0, one))) ?? 0
  const to = bounds.find((one) => one > from && one < now.length && isHead(after, now.slice(one))) ?? now.length
  const text = now.slice(from, to)
  // Where a sentence begins it goes on beginning so.
  const isHeadOf = /(?:^|[.!?]\s+)$/.test(before) && /^\p{Lu}/u.test(standing.slice(at))
  return `${before}${isHeadOf ? text.replace(/^\p{Ll}/u, (first) => first.toUpperCase()) : text}${after}`
}

const isHead = (text: string, part: string): boolean =>
  text.toLowerCase().startsWith(part.toLowerCase()) && !/^\p{L}/u.test(text.slice(part.length))
const isTail = (text: string, part: string): boolean =>
  text.toLowerCase().endsWith(part.toLowerCase()) && !/\p{L}$/u.test(text.slice(0, -part.length))

const isOfSame = (after: string, unit: string): boolean =>
  unitAfter(after) !== undefined && unitAfter(after) === unitAfter(unit)

const currency = /^(?:[A-Z]{1,3}\$?|[$€£¥₱฿₫₩])\s?$/
const wordCount = (text: string): number => text.trim().split(/\s+/).length
