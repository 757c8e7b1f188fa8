import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { type FigureReading, readingsOf } from '../../figures/reading.ts'
import { shown } from '../../figures/shown.ts'
import { mattersOf } from '../../read/strict.ts'
import type { Clause } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'

/** A thing of which learners need one, or which serves several of them. */
type Serving = { readonly said: Said; readonly clause: Clause; readonly serves: number; readonly atOnce: boolean }

const learner =
  '(?:learners?|participants?|students?|trainees?|people|persons?|technicians?|workers?|apprentices?|members?)'
const servesSome = new RegExp(
  `\\b(?:each|every|one|an?) (?:[a-z-]+ ){1,2}(?:takes?|holds?|serves?|fits?|seats?|is (?:enough )?for|can take|has room for) (?:at most |up to |only )?(?:[\\w-]+) ${learner}\\b`,
  'i',
)
const eachHasOne = new RegExp(
  `\\b(?:each|every|all)(?: of the)? (?:\\w+ )?${learner}\\b.{0,60}?\\b(?:one|an?|(?:his|her|their) own)\\b|\\byou (?:get|have|receive) an? (?:[a-z-]+ ){1,3}of your own\\b`,
  'i',
)
const atOnce =
  /\b(?:at (?:once|the same (?:time|moment|date|day))|same (?:\w+ )?(?:day|days|time|weeks?|date)|all together|together|simultaneously|side by side|for (?:him|her|them)sel(?:f|ves)|of (?:their|his|her|your) own|throughout|in parallel)\b/i

/** As many things as there are, for more learners than they serve at once. */
const tooFew: Rule = {
  id: 'F35',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const readings = readingsOf(dossier)
    return servingsIn(dossier, readings)
      .flatMap((serving) => {
        const run = runIn(readings.filter(({ clause }) => clause !== serving.clause))
        const there = run && readings.find((one) => areThere(one, serving, run))
        return there && (serving.atOnce || atOnce.test(run.clause.plain)) ? foundOf(there, serving, run) : []
      })
      .slice(0, 1)
  },
}

function foundOf(there: FigureReading, serving: Serving, run: FigureReading): Found[] {
  const saids = [...new Set([there.said, serving.said, run.said])]
  const says = `${codeOf(there.said.item)} has ${shown(there.value)}, which serve ${shown(all(there, serving))} at once; ${codeOf(run.said.item)} has ${shown(run.value)} together.`
  return saids.length > 1 ? [{ rule: 'F35', says, quotes: saids.map(quoteOf) }] : []
}

const all = ({ value }: FigureReading, { serves }: Serving) => ({ lo: value.lo * serves, hi: value.hi * serves })

const isOfRun = (one: FigureReading): boolean =>
  one.chance('learners_run') > 0.6 || (one.chance('learners_run') > 0.25 && inEachRun.test(one.after))
const inEachRun = /^ (?:\w+ )?in (?:each|every) (?:of|intake|group|cohort|run|class|batch)\b/i

/** The fewest that come in one run, where that is sure. */
const runIn = (readings: readonly FigureReading[]): FigureReading | undefined =>
  readings
    .filter((one) => isOfRun(one) && one.value.hi > 3 && one.range.lo > 0 && !one.time)
    .sort((a, b) => a.value.hi - b.value.hi)[0]

function servingsIn({ answers }: Dossier, readings: readonly FigureReading[]): Serving[] {
  return [...answers.values()].flatMap((said) =>
    said.clauses.flatMap((clause): Serving[] => {
      const serves = servesSome.test(clause.plain)
        ? readings.find((one) => one.clause === clause && new RegExp(`^ ${learner}\\b`, 'i').test(one.after))?.value.hi
        : eachHasOne.test(clause.plain)
          ? 1
          : undefined
      return serves ? [{ said, clause, serves, atOnce: atOnce.test(clause.plain) }] : []
    }),
  )
}

/** So many of the thing, and too few for the run. */
function areThere(one: FigureReading, { clause, serves }: Serving, run: FigureReading): boolean {
  const [head] = mattersOf(/^ (?:[a-z-]+ ?){1,3}/i.exec(one.after)?.[0] ?? '')
  return (
    one !== run &&
    one.clause !== clause &&
    one.sign === 'plain' &&
    !one.time &&
    !one.aside &&
    one.per.size === 0 &&
    one.value.hi > 1 &&
    head !== undefined &&
    mattersOf(clause.plain).has(head) &&
    one.chance('learners_run') + one.chance('learners_year') + one.chance('staff') < 0.5 &&
    one.value.hi * serves < run.value.lo * 0.98
  )
}

export const things: readonly Rule[] = [tooFew]
