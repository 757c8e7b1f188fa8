import type { Economies } from '../toolkit/economies.ts'
import { isForeign } from '../toolkit/foreign.ts'
import type { Dossier, Finding, Tier } from './dossier.ts'
import type { Rule } from './rule.ts'
import { ages } from './rules/ages.ts'
import { answers } from './rules/answers.ts'
import { claimed } from './rules/claimed.ts'
import { claims } from './rules/claims.ts'
import { clashes } from './rules/clashing.ts'
import { dates } from './rules/dates.ts'
import { clock } from './rules/days/clock.ts'
import { lengths } from './rules/days/length.ts'
import { onOneDay } from './rules/days/once.ts'
import { inOrder } from './rules/days/orders.ts'
import { seasons } from './rules/days/seasons.ts'
import { deals } from './rules/deals.ts'
import { entry } from './rules/entry.ts'
import { capacity } from './rules/figures/capacity.ts'
import { cohorts } from './rules/figures/cohorts.ts'
import { counts } from './rules/figures/counts.ts'
import { each } from './rules/figures/each.ts'
import { costs } from './rules/figures/learnt/costs.ts'
import { hours } from './rules/figures/learnt/hours.ts'
import { weights } from './rules/figures/learnt/marks.ts'
import { money as moneyFigures } from './rules/figures/learnt/money.ts'
import { people } from './rules/figures/learnt/people.ts'
import { same } from './rules/figures/learnt/same.ts'
import { parts } from './rules/figures/parts.ts'
import { reckoned } from './rules/figures/reckoned/reckoned.ts'
import { shares } from './rules/figures/shares.ts'
import { size } from './rules/figures/size.ts'
import { sums } from './rules/figures/sums.ts'
import { things } from './rules/figures/things.ts'
import { languages } from './rules/languages.ts'
import { marks } from './rules/marks.ts'
import { money } from './rules/money.ts'
import { outcomes } from './rules/outcomes.ts'
import { platform } from './rules/platform.ts'
import { reward } from './rules/reward.ts'
import { roles } from './rules/roles.ts'
import { shortfalls } from './rules/shortfalls.ts'
import { terms } from './rules/terms.ts'
import { ticks } from './rules/ticks/ticks.ts'
import { titled } from './rules/titled.ts'
import { topics } from './rules/topics.ts'
import { upkeep } from './rules/upkeep.ts'

/** All rules, conflicts first. */
export const rules: readonly Rule[] = [
  ...size,
  ...counts,
  ...cohorts,
  ...each,
  ...shares,
  ...marks,
  ...parts,
  ...capacity,
  ...things,
  ...sums,
  ...reckoned,
  ...shortfalls,
  ...ages,
  ...languages,
  ...roles,
  ...money,
  ...deals,
  ...topics,
  ...claims,
  ...dates,
  ...inOrder,
  ...onOneDay,
  ...seasons,
  ...clock,
  ...lengths,
  ...entry,
  ...titled,
  ...ticks,
  ...upkeep,
  ...terms,
  ...platform,
  ...reward,
  ...outcomes,
  ...claimed,
  ...hours,
  ...people,
  ...moneyFigures,
  ...costs,
  ...weights,
  ...same,
  ...clashes,
  ...answers,
]

const order: readonly Tier[] = ['conflict', 'single', 'question']
/** Questions are few, or nobody reads them. */
const mostQuestions = 3

/** What does not hold together, conflicts first, at most three questions last. Where most is not in English, only what needs none is looked at. */
export function review(dossier: Dossier, economies: Economies): Finding[] {
  const english: Dossier = {
    ...dossier,
    answers: new Map([...dossier.answers].filter(([, { plain }]) => !isForeign(plain))),
  }
  const found = rules
    .filter(({ reads }) => !dossier.foreign || reads !== 'words')
    .flatMap((rule) =>
      rule.look(rule.reads === 'words' ? english : dossier, economies).map((one) => ({ ...one, tier: rule.tier })),
    )
  const once = found.filter((one, at) => !found.slice(0, at).some((before) => isOfTheSame(before, one)))
  return order.flatMap((tier) => {
    const those = once.filter((one) => one.tier === tier)
    return tier === 'question' ? those.slice(0, mostQuestions) : those
  })
}

/** Two findings on the same items of the same tier say one thing twice. */
const isOfTheSame = (a: Finding, b: Finding): boolean =>
  a.tier === b.tier && itemsIn(a) === itemsIn(b) && (a.rule === b.rule || a.tier === 'conflict')

const itemsIn = ({ quotes }: Finding): string =>
  quotes
    .map(({ item }) => item)
    .sort()
    .join()
