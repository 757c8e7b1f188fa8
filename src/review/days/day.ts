/** A day, month or quarter that a clause names, as its first and last local date, and where it stands there. */
export type NamedDay = {
  readonly from: string
  readonly to: string
  readonly at: number
  readonly end: number
  /** Its year is not said, and is the one that lies nearest after `around`. */
  readonly yearless: boolean
}

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const order = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const day = '\\d{1,2}(?:st|nd|rd|th)?'
const pattern = new RegExp(
  `\\b(?<iso>20\\d\\d-\\d\\d(?:-\\d\\d)?)\\b|\\bQ(?<quarter>[1-4]),?(?: of)? (?<ofQuarter>20\\d\\d)\\b|\\b(?:(?<first>${day}) ?(?:to|until|till|and|–|-) ?)?(?<day>${day}) (?:of )?(?<month>${month})\\b\\.?(?:,? (?<year>20\\d\\d))?|\\b(?:(?<part>end|start|beginning|middle|mid|early|late)[ -](?:of |in )?)?(?<other>${month})\\b\\.? ?(?:(?<after>${day})(?:(?: to |–|-)(?<last>${day}))?(?![\\d:.]*\\d|,\\d| ?(?:%|hours?|weeks?|people|learners|to )))?(?:,? ?(?<otherYear>20\\d\\d))?`,
  'giu',
)

/** The days that a text names; one without a year is of the year of its neighbours, or else of the one that lies nearest after `around`, a local date. */
export function daysIn(plain: string, around: string): NamedDay[] {
  const days = read(plain, around)
  return days.map((day, n) => {
    if (!day.yearless) return day
    const [next, last] = [days.slice(n + 1).find(hasYear), days.slice(0, n).findLast(hasYear)]
    if (next && next.at - day.end < beside) return inYearOf(day, next, day.from.slice(4) > next.to.slice(4) ? -1 : 0)
    return last ? inYearOf(day, last, day.to.slice(4) < last.from.slice(4) ? 1 : 0) : day
  })
}

const hasYear = ({ yearless }: NamedDay): boolean => !yearless
/** How far from each other two days of one stretch stand. */
const beside = 40

function inYearOf(day: NamedDay, { from }: NamedDay, more: number): NamedDay {
  const year = String(Number(from.slice(0, 4)) + more)
  return { ...day, from: `${year}${day.from.slice(4)}`, to: `${year}${day.to.slice(4)}` }
}

function read(plain: string, around: string): NamedDay[] {
  return [...plain.matchAll(pattern)].flatMap((found): NamedDay[] => {
    const { index: at, groups = {} } = found
    const text = found[0].trimEnd()
    const span = spanOf(groups, plain.slice(at, at + 3), around)
    return span ? [{ ...span, at, end: at + text.length }] : []
  })
}

type Parts = Readonly<Record<string, string | undefined>>

function spanOf(parts: Parts, written: string, around: string): Pick<NamedDay, 'from' | 'to' | 'yearless'> | undefined {
  if (parts['iso']) return ofIso(parts['iso'])
  if (parts['quarter']) {
    const last = Number(parts['quarter']) * 3
    return {
      from: iso(parts['ofQuarter'] ?? '', last - 2, 1),
      to: iso(parts['ofQuarter'] ?? '', last, 30),
      yearless: false,
    }
  }
  const name = parts['month'] ?? parts['other'] ?? ''
  const inMonth = order.indexOf(name.slice(0, 3).toLowerCase()) + 1
  const [one, last] = [parts['day'] ?? parts['after'], parts['last'] ?? parts['day'] ?? parts['after']]
  const said = parts['year'] ?? parts['otherYear']
  // "may", "march" and "mar" are words too.
  if (!one && !said && !parts['part'] && !/^\p{Lu}/u.test(written)) return undefined
  const [from, to] = one
    ? [Number.parseInt(parts['first'] ?? one, 10), Number.parseInt(last ?? one, 10)]
    : (inPart[parts['part']?.toLowerCase() ?? ''] ?? [1, 28])
  if (to > 31 || from > to) return undefined
  const year = said ?? nearest(inMonth, to, around)
  return { from: iso(year, inMonth, from), to: iso(year, inMonth, to), yearless: !said }
}

const inPart: Readonly<Record<string, readonly [number, number]>> = {
  end: [21, 30],
  late: [21, 30],
  start: [1, 10],
  beginning: [1, 10],
  early: [1, 10],
  middle: [10, 20],
  mid: [10, 20],
}

function ofIso(text: string): Pick<NamedDay, 'from' | 'to' | 'yearless'> | undefined {
  const [year = '', inMonth, one] = text.split('-')
  if (Number(inMonth) > 12 || Number(inMonth) < 1) return undefined
  const [from, to] = one ? [Number(one), Number(one)] : [1, 28]
  return { from: iso(year, Number(inMonth), from), to: iso(year, Number(inMonth), to), yearless: false }
}

/** Plans look ahead, and a little back. */
function nearest(inMonth: number, one: number, around: string): string {
  const year = Number(around.slice(0, 4))
  const back = new Date(Date.parse(around) - 75 * 86_400_000).toISOString().slice(0, 10)
  return String(iso(String(year), inMonth, one) >= back ? year : year + 1)
}

const iso = (year: string, inMonth: number, one: number): string =>
  `${year}-${String(inMonth).padStart(2, '0')}-${String(one).padStart(2, '0')}`
