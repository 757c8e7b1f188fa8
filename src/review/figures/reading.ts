import { amountsIn, meets, type Range } from '../../project/numbers.ts'
import type { Dossier, Said } from '../dossier.ts'
import { countedIn } from '../read/outcomes.ts'
import { isOfOthersIn } from '../read/quantities.ts'
import type { Clause } from '../read/text.ts'
import { chancesOf } from './chances.ts'
import { type Figure, figuresIn as figuresOfClause } from './figure.ts'
import { type FigureKind, kinds } from './kinds.ts'
import { boundOf, perOf, type TimeUnit, timeOf } from './surroundings.ts'

/** A figure of an answer as one can reckon with it. */
export type FigureReading = {
  readonly said: Said
  readonly clause: Clause
  readonly sign: Figure['sign']
  /** From nothing where it is the most there can be, without end where it is the least. */
  readonly range: Range
  /** As it is written, whatever stands before it. */
  readonly value: Range
  readonly time: TimeUnit | undefined
  /** The words for what it is counted by: "week", "learner", "each". */
  readonly per: ReadonlySet<string>
  readonly before: string
  readonly after: string
  /** Said of a part, another time or another's course: it may excuse, and accuses nobody. */
  readonly aside: boolean
  chance(kind: FigureKind): number
}

/** A clause of another run, another time or another's course. */
const ofAnother =
  /\b(?:(?:the|our|a|first|in|during|small|short|free) (?:\w+ )?pilot(?= |$)|^pilot|pilots?(?: (?:run|group|with|in|test|phase|cohort|has|had|is|was|took|ran)|:)|trial|prototype|test run|rehears\w*|first version|last year|previous(?:ly)?|used to|at first|originally|instead of|rather than|planned before|elsewhere|next (?:year|season)|later (?:on )?(?:we|maybe|perhaps)|perhaps|maybe)\b/i

/** "4." before what it numbers. */
const isInAList = (plain: string, { at, end, sign, hi }: Figure): boolean =>
  !plain.slice(0, at).trim() && /^$|^\s?[.):/](?:\s|$)/.test(plain.slice(end)) && sign === 'plain' && hi <= 30

/** "2 Dressing / 8": the second line, and the second row of a table. */
const isRow = (said: Said, { plain, at }: Clause, { hi, end, at: own }: Figure): boolean =>
  own === 0 &&
  /^[1-9]\d?$/.test(plain.slice(0, end)) &&
  /^ \p{Lu}/u.test(plain.slice(end)) &&
  (said.plain.slice(0, at).match(rowStart)?.length ?? 0) === hi - 1
const rowStart = /(?:^|\n)[1-9]\d? (?=\p{Lu})/gu

/** "eight of these": a part of what is counted already. */
const ofThose = /^[^,;.]{0,16}\b(?<!\beach )(?:of|out of) (?:these|those|them|which|whom|it)\b/i

/** "Certify 200 of them", "takes 60 of them": those are counted here. */
const taken = /\b(?:takes?|holds?|certif(?:y|ies)|trains?|reach|enrol|admit|have|win) (?:only |about |up to )?$/i

/** No team writes more that could be weighed. */
const mostClauses = 400

/** The figures of all answers, read once a dossier. */
export function readingsOf(dossier: Dossier): readonly FigureReading[] {
  const known = readings.get(dossier.answers)
  if (known) return known
  const all = [...dossier.answers.values()]
    .filter(({ item }) => !/^(?:Q01\.[24]|T01\.1\.3|T03\.4\.[23]|T05\.3\.3)$/.test(item))
    .flatMap((said) => [...said.clauses.slice(0, 60).map((clause) => ({ said, clause }))])
    .slice(0, mostClauses)
  const read = [
    ...all.flatMap(({ said, clause }) => figuresOf(said, clause)),
    ...listed(dossier, 'Q07.1', 'outcomes'),
    ...listed(dossier, 'T06.4.1', 'units'),
  ]
  readings.set(dossier.answers, read)
  return read
}

const readings = new WeakMap<object, readonly FigureReading[]>()

/** The figures of one answer. */
export const figuresIn = (dossier: Dossier, said: Said): readonly FigureReading[] =>
  readingsOf(dossier).filter((one) => one.said === said)

/** Whether an answer says a figure, of whatever kind it seemed to be, or of one that it may be. */
export const saysToo = (dossier: Dossier, said: Said, other: FigureReading, kind?: FigureKind): boolean =>
  figuresIn(dossier, said).some(
    ({ value, sign, time, chance }) =>
      (!kind || chance(kind) > 0.02) &&
      (sign === other.sign || (sign === 'plain' && other.sign === 'money')) &&
      (!time || time === other.time) &&
      meets(value, other.value, 0.005),
  )

/** Whether two figures of an answer, one of them money, make up another: parts of it, what is left, or so many times so much. */
export function makesUp(dossier: Dossier, said: Said, { value: { hi: all } }: Pick<FigureReading, 'value'>): boolean {
  const figures = figuresIn(dossier, said).slice(0, 20)
  const isAll = (sum: number): boolean => Math.abs(sum - all) < 0.01 * all
  return figures.some(
    (one) =>
      one.sign === 'money' &&
      figures.some(
        ({ value: { hi } }) =>
          hi !== one.value.hi &&
          (isAll(one.value.hi + hi) ||
            isAll(one.value.hi - hi) ||
            isAll(one.value.hi * hi) ||
            isAll(one.value.hi / hi)),
      ),
  )
}

/** What a pilot showed holds for the course. */
const shownByPilot =
  /\b(?:check|test|tim|measur|tri|prov|show|confirm)(?:ed|en|n) (?:it )?(?:in|by|during|with) (?:the|our|a) (?:trial|pilot)\w*\b/i

const isLeftOut = (plain: string): boolean => isOfOthersIn(plain) || ofAnother.test(plain.replace(shownByPilot, ''))

/** "Each week one problem only, with three lessons": what follows is of a week. */
const eachWeek = /^\W*(?:each|every) week\b(?! of)/i

function figuresOf(said: Said, clause: Clause): FigureReading[] {
  const { plain } = clause
  const aside = isLeftOut(plain)
  return figuresOfClause(plain)
    .filter((one) => !isInAList(plain, one) && !isRow(said, clause, one))
    .map((figure) => {
      const [before, after] = [
        plain.slice(Math.max(0, figure.at - 64), figure.at),
        plain.slice(figure.end, figure.end + 90),
      ]
      let chances: Float64Array | undefined
      const [time, per] = [timeOf(plain.slice(figure.at, figure.end), after), perOf(before, after)]
      if (eachWeek.test(plain.slice(0, figure.at))) per.add('week')
      return {
        said,
        clause,
        sign: figure.sign,
        value: { lo: figure.lo, hi: figure.hi },
        range: boundOf(figure, before, after),
        time,
        per,
        before,
        after,
        aside: aside || (figure.sign === 'plain' && ofThose.test(after) && !taken.test(before)),
        chance: (kind) => {
          chances ??= chancesOf({ figure, time, per, before, after }, plain, said.item)
          return chances[kinds.indexOf(kind)] ?? 0
        },
      }
    })
}

/** "There are four: …", "Five. …" */
const toldFirst = ({ plain }: Said): number | undefined => {
  const [lead = ''] = /^[^:.]{0,24}(?=[:.])/.exec(plain) ?? []
  const [one, other] = amountsIn(lead)
  return other ? undefined : one?.hi
}

/** What a list counts off, as if its number were said. */
function listed({ answers }: Dossier, item: string, kind: FigureKind): FigureReading[] {
  const said = answers.get(item)
  const count = said && (countedIn(said) ?? (item === 'Q07.1' ? toldFirst(said) : undefined))
  const [clause] = said?.clauses ?? []
  if (!said || !count || !clause) return []
  const range = { lo: count, hi: count }
  return [
    {
      said,
      clause,
      sign: 'plain',
      range,
      value: range,
      time: undefined,
      per: new Set(),
      before: '',
      after: '',
      aside: false,
      chance: (one) => (one === kind ? 0.8 : 0),
    },
  ]
}
