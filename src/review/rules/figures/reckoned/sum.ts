import { type Term, type TermUnit, termsIn } from './terms.ts'

/** What a text says some parts come to, and what they do come to. */
export type WrongSum = {
  readonly said: number
  readonly comes: number
  readonly unit: TermUnit
  readonly at: number
  readonly end: number
}

const result =
  /(?:=|\b(?:total(?:s|ling|ing)?(?: of| is| comes to)?|in all|altogether|all told|all in all|all in|comes? to|makes?(?: up)?|adds? up to|sum(?:s)?(?: is| to)?|together(?: (?:it|they|that))?(?: is| are| make)?|that makes|which makes|out of(?: an?)?(?= 100| hundred|$)))[\s:]*(?:(?:only|exactly|just|the|our|full|a) )*(?:(?:[A-Z]{1,3}|Rp|RM)?[$€£¥₱฿₫₩]?|[A-Z]{2,4} ?)$/i
const resultAfter =
  /^[^,.;:()\d]{0,18}?\b(?:in all|in total|altogether|all told|total|together|overall|in sum|all in)\b/i
const about =
  /\b(?:about|around|roughly|nearly|almost|some|approx\w*\.?|circa|ca\.?|close to|just (?:under|over)|over|under|up to|at (?:least|most)|more than|less than|within|max\w*|min\w*) (?:(?:[A-Z]{1,3}|Rp|RM)?[$€£¥₱฿₫₩]?|[A-Z]{2,4} ?)$/i
const open =
  /\b(?:includ\w*|among|of (?:these|those|them|which|whom)|e\.g|for example|for instance|such as|etc|others?|extra|besides|more than one|could|can tick|reserve|rest|last|unspent|unallocated|spare|remain\w*|left|not counted|without|minus|less|off|discount|twice|overlap\w*|either|or|alternativ\w*|if|average|per|each|every|min(?:ute)?s?|balance)\b|[?…]/i

/** What is reached, and is no part. */
const ofPass = /\bpass(?:es|ing|ed)?\b|\bneed(?:s|ed)?\b/i

/** The parts of a list, each with one figure of its own or so many times one; nothing where it is no such list. */
function partsIn(plain: string, from: number, to: number, terms: readonly Term[]): readonly Term[] | undefined {
  const text = plain.slice(from, to)
  const parts: Term[] = []
  let at = from
  for (const piece of text.split(/((?<!\d),(?!\d{3}\b)|(?<=\d),(?=\s)|[;\n|+/]| and | plus )/)) {
    const own = ofPass.test(piece) ? [] : terms.filter((term) => term.at >= at && term.end <= at + piece.length)
    const [one, other, more] = own
    // A number that could not be read leaves the sum open.
    if (more || (!one && /\d/.test(piece) && !ofPass.test(piece))) return undefined
    const last = other && one ? timesOf(plain, one, other) : one
    if (other && !last) return undefined
    if (last) parts.push(last)
    at += piece.length
  }
  return parts
}

/** "3 writers × 12 days", "two quizzes at 10 % each"; "a third (6,000)" is 6,000. */
function timesOf(plain: string, one: Term, other: Term): Term | undefined {
  const between = plain.slice(one.end, other.at)
  if (
    /\(\s*[A-Z]{0,3}[$€£¥₱฿₫₩]?$/.test(between) &&
    between.length < 24 &&
    one.unit === 'share' &&
    other.unit !== 'share'
  )
    return other
  return one.unit === 'count' &&
    other.unit !== 'count' &&
    /^[^,;.]{0,24}(?:[×x*]|\bat|\bof|@|à)\s?[^\d,;.]{0,4}$/i.test(between)
    ? { ...other, value: one.value * other.value, at: one.at }
    : undefined
}

/** Parts leave out what their sum says: "90 million: radio 40, visits 50". */
function areOfOneUnit(parts: readonly Term[], total: Term): boolean {
  const units = new Set(parts.map(({ unit }) => unit).filter((unit) => unit !== 'count'))
  const others = [...units].filter((unit) => unit !== total.unit)
  return others.length === 0 || (total.unit === 'count' && others.length === 1)
}

/** The sums that a text says of the parts that it names, where they come to something else. */
export function wrongSums(plain: string): WrongSum[] {
  const terms = termsIn(plain)
  return terms.flatMap((total): WrongSum[] => {
    const parts = listAfter(plain, total, terms) ?? listBefore(plain, total, terms)
    if (!parts || parts.length < 2 || !areOfOneUnit(parts, total) || !isTotal(plain, total, parts)) return []
    const scale = scaleOf(total, parts)
    const comes = parts.reduce((sum, { value }) => sum + value, 0) * scale
    const said =
      total.unit === 'count' && total.value === 100 && parts.every(({ unit }) => unit === 'share') ? 1 : total.value
    const leave = about.test(plain.slice(Math.max(0, total.at - 24), total.at)) ? 0.16 : 0.012
    return Math.abs(comes - said) <= leave * Math.max(comes, said) || comes > 3 * said || said > 3 * comes
      ? []
      : [
          {
            said,
            comes,
            unit: total.unit,
            at: Math.min(total.at, parts[0]?.at ?? total.at),
            end: Math.max(total.end, parts.at(-1)?.end ?? 0),
          },
        ]
  })
}

/** Money, time, marks: what is shared out; or things of one name, "eight firms: two hotels, six homestays". */
function isTotal(plain: string, total: Term, parts: readonly Term[]): boolean {
  if (total.unit === 'money' || total.unit === 'hour' || total.unit === 'day') return true
  if (total.unit !== 'count') return false
  if (/\+/.test(plain.slice(parts[0]?.at, total.at))) return true
  const people = /^ (?:people|persons|staff|learners|participants|employees)\b/i
  const marks = /^ ?(?:points|marks|percent|%|days|person-days|seats|places)\b/i
  const after = plain.slice(total.end)
  return (
    marks.test(after) ||
    (people.test(after) && parts.length > 2 && parts.reduce((sum, { value }) => sum + value, 0) > total.value) ||
    (parts.length > 2 &&
      (total.value === 100 || total.value >= 10_000) &&
      parts.every(({ value }) => value >= total.value / 30))
  )
}

/** "90 million: 40, 35, 25": bare numbers of a sum in thousands or millions. */
function scaleOf(total: Term, parts: readonly Term[]): number {
  const most = Math.max(...parts.map(({ value }) => value))
  return total.unit === 'money' && parts.every(({ unit }) => unit === 'count') && most < 1000 && total.value >= 1000
    ? total.value >= 1_000_000
      ? 1_000_000
      : 1000
    : 1
}

/** "40,000: radio 15,000, visits 25,000." */
function listAfter(plain: string, total: Term, terms: readonly Term[]): readonly Term[] | undefined {
  const lead = /^[^.;:()\d\n]{0,64}?(?::|\()\s*/.exec(plain.slice(total.end))
  if (!lead) return undefined
  const from = total.end + lead[0].length
  const close = lead[0].trimEnd().endsWith('(') ? /\)/ : /[.!?](?=\s|$)|\n\n/
  const found = close.exec(plain.slice(from))
  const to = found ? from + found.index : plain.length
  const after = plain
    .slice(to)
    .split(/[.!?](?=\s)/, 2)
    .join('.')
  if (open.test(plain.slice(from, to)) || open.test(after) || /\bper\b|\beach\b|\bsteps?\b/.test(lead[0]))
    return undefined
  return partsIn(plain, from, to, terms)
}

/** "Radio 15,000, visits 25,000, in all 40,000." */
function listBefore(plain: string, total: Term, terms: readonly Term[]): readonly Term[] | undefined {
  const [before, after] = [plain.slice(Math.max(0, total.at - 60), total.at), plain.slice(total.end, total.end + 40)]
  if (!result.test(before) && !resultAfter.test(after)) return undefined
  const [lead = ''] =
    /(?:^|[.!?\n]\s*|(?<!\d),\s*|[;:–—-]\s*)[^,;.:!?\n]*(?:\d,\d[^,;.:!?\n]*)*$/.exec(plain.slice(0, total.at)) ?? []
  const from = total.at - lead.length
  const head = plain.slice(0, terms.some(({ at, end }) => at >= from && end < total.at) ? total.at : from)
  const start = Math.max(
    ...[...head.replace(/[.!?\s]+$/, '').matchAll(/[.!?](?=\s)|\n\n|:\s/g)].map(({ index }) => index + 1),
    0,
  )
  if (open.test(plain.slice(start, total.end + 24))) return undefined
  return partsIn(plain, start, head.length, terms)
}
