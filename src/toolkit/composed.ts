import { stepCode, stepName } from './items.ts'
import type { Lines, Phase, Statement, Toolkit } from './toolkit.ts'

/** A part of the toolkit told as a whole: what leads to its list, and the list. */
export type Composed = Statement & {
  readonly points: readonly string[]
  readonly place: string
  readonly part: string
  readonly at?: { readonly phase?: number; readonly step?: number }
}

/** The parts that people ask for as a whole, laid together from their statements. */
export const composedOf = (toolkit: Toolkit): Composed[] => [
  ...toolkit.phases.flatMap((phase) => [stepsOf(phase, toolkit), factorsOf(phase)]),
  ...toolkit.steps.map(checklistOf),
  ...toolkit.templates.map(templateOf),
  ...toolkit.cases.map(caseOf),
  casesOf(toolkit),
  ...toolkit.frameworks.table.rows.map(rowOf),
  ...Object.entries(toolkit.frameworks.table.columns).map((column) => columnOf(column, toolkit)),
  publicationsOf(toolkit),
]

const placeOf = ({ roman, name }: Phase): string => `Phase ${roman} ${name}`

function stepsOf(phase: Phase, { steps }: Toolkit): Composed {
  const own = steps.filter((step) => step.phase === phase.number)
  return {
    id: `P${phase.number}.steps`,
    lines: around(own.map(({ summary }) => summary)),
    text: `The ${phase.name} phase has ${own.length} steps:`,
    points: own.map(stepName),
    place: placeOf(phase),
    part: 'Steps',
    at: { phase: phase.number },
  }
}

const factorsOf = (phase: Phase): Composed => ({
  id: `P${phase.number}.factors`,
  lines: around(phase.factors),
  text: `The ${phase.name} phase has ${phase.factors.length} critical success factors:`,
  points: phase.factors.map(({ title }) => title),
  place: placeOf(phase),
  part: 'Critical success factors',
  at: { phase: phase.number },
})

const checklistOf = (step: Toolkit['steps'][number]): Composed => ({
  id: `S${stepCode(step.number)}.checks`,
  lines: around(step.checks),
  text: `The checklist of step ${stepName(step)} has ${step.checks.length} things to check:`,
  points: step.checks.map(({ label }) => label),
  place: `Step ${stepName(step)}`,
  part: 'Checklist',
  at: { phase: step.phase, step: step.number },
})

const templateOf = ({ template, name, lines, sections }: Toolkit['templates'][number]): Composed => ({
  id: `T${stepCode(template)}.sections`,
  lines,
  text: `Template ${template}, ${name}, has ${sections.length} sections:`,
  points: sections.map((section) => section.name),
  place: `Template ${template} ${name}`,
  part: 'Sections',
})

const caseOf = ({
  case: id,
  name,
  phase,
  step,
  lines,
  situation,
  factors,
  result,
}: Toolkit['cases'][number]): Composed => ({
  id: `${id}.case`,
  lines,
  text: situation.text,
  points: [...factors.map(({ text }) => text), result.text],
  place: `Case ${name}`,
  part: '',
  at: { phase, ...(step ? { step } : {}) },
})

const casesOf = ({ cases }: Toolkit): Composed => ({
  id: 'I.cases',
  lines: around(cases),
  text: `The toolkit has ${cases.length} case studies:`,
  points: cases.map(({ name, economy }) =>
    name.includes(economy) || economy.startsWith('Multinational') ? name : `${name} (${economy})`,
  ),
  place: 'Case studies',
  part: '',
})

const rowOf = ({ aspect, line, cells }: Toolkit['frameworks']['table']['rows'][number]): Composed => ({
  id: `TB.${aspect.toLowerCase().replaceAll(' ', '-')}`,
  lines: [line, line],
  text: `${aspect}, in the three frameworks that the toolkit compares:`,
  points: cells.map(({ text }) => text),
  place: 'Frameworks compared',
  part: aspect,
})

const columnOf = ([economy, name]: readonly [string, string], { frameworks: { table } }: Toolkit): Composed => ({
  id: `TB.${economy}`,
  lines: table.lines,
  text: `${name}, as the toolkit compares it with others:`,
  points: table.rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.economy === economy ? cell.text : []))),
  place: 'Frameworks compared',
  part: name,
})

const publicationsOf = ({ references }: Toolkit): Composed => ({
  id: 'R.all',
  lines: around(references),
  text: `The toolkit lists ${references.length} publications:`,
  points: references.map(({ title }) => title),
  place: 'References',
  part: '',
})

/** From the first line of the first to the last line of the last. */
const around = (parts: readonly { readonly lines: Lines }[]): Lines => [
  Math.min(...parts.map(({ lines }) => lines[0])),
  Math.max(...parts.map(({ lines }) => lines[1])),
]
