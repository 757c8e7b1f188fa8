import { codeOf, type Found, type Said } from '../../../dossier.ts'
import type { Rule } from '../../../rule.ts'
import { wrongCounts } from './count.ts'
import { sharesOverAll, wrongShares } from './share.ts'
import { wrongSums } from './sum.ts'

const figure = (value: number): string => Number(value.toFixed(1)).toLocaleString('en')
const percent = (share: number): string => `${figure(share * 100)} %`

/** What an answer says, and what its own figures come to. */
const slips = (plain: string): { readonly says: string; readonly at: number; readonly end: number }[] => [
  ...wrongSums(plain).map((sum) => ({
    ...sum,
    says: `the parts come to ${figure(sum.comes)}, not ${figure(sum.said)}`,
  })),
  ...wrongShares(plain).map((share) => ({
    ...share,
    says: `that is ${percent(share.comes)}, not ${percent(share.said)}`,
  })),
  ...sharesOverAll(plain).map((share) => ({ ...share, says: `the shares come to ${percent(share.comes)}` })),
  ...wrongCounts(plain).map((count) => ({ ...count, says: `${count.said} are announced and ${count.listed} listed` })),
]

/** An answer that reckons wrongly: sums, shares, lists that are longer or shorter than it says. */
const reckonsWrongly: Rule = {
  id: 'E13',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => [...dossier.answers.values()].flatMap(slipIn),
}

function slipIn({ item, plain, text }: Said): Found[] {
  const [slip] = slips(plain)
  return slip
    ? [
        {
          rule: 'E13',
          says: `In ${codeOf(item)} ${slip.says}.`,
          quotes: [{ item, text: text.slice(slip.at, slip.end) }],
        },
      ]
    : []
}

export const reckoned: readonly Rule[] = [reckonsWrongly]
