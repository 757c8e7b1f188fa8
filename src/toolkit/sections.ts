import type { Lines, Statement, Toolkit } from './toolkit.ts'

/** A part of the toolkit told as a whole: what leads to its list, and the list. */
export type Section = Statement & {
  readonly points: readonly string[]
  readonly place: string
  readonly part: string
  readonly at: { readonly phase?: number; readonly step?: number }
}

/** The parts that people ask for as a list, laid together from their statements. */
export function sectionsOf(toolkit: Toolkit): Section[] {
  return [...toolkit.phases.map(factorsOf), casesOf(toolkit)]
}

const factorsOf = ({ number, roman, name, factors }: Toolkit['phases'][number]): Section => ({
  id: `P${number}.factors`,
  lines: around(factors),
  text: `The ${name} phase has ${factors.length} critical success factors.`,
  points: factors.map(({ title }) => title),
  place: `Phase ${roman} ${name}`,
  part: 'Critical success factors',
  at: { phase: number },
})

const casesOf = ({ cases }: Toolkit): Section => ({
  id: 'I.cases',
  lines: around(cases),
  text: `The toolkit has ${cases.length} case studies.`,
  points: cases.map(({ name, economy }) =>
    name.includes(economy) || economy.startsWith('Multinational') ? name : `${name} (${economy})`,
  ),
  place: 'Case studies',
  part: '',
  at: {},
})

/** From the first line of the first to the last line of the last. */
const around = (parts: readonly { readonly lines: Lines }[]): Lines => [
  Math.min(...parts.map(({ lines }) => lines[0])),
  Math.max(...parts.map(({ lines }) => lines[1])),
]
