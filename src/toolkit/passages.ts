import { composedOf } from './composed.ts'
import { stepName } from './items.ts'
import type { Lines, Statement, Step, Toolkit } from './toolkit.ts'

/** One statement of the toolkit with its address: what an answer quotes and cites. */
export type Passage = {
  readonly id: string
  readonly lines: Lines
  readonly text: string
  /** A list, where `text` is only what leads to it; never to be joined with it to one sentence. */
  readonly points?: readonly string[]
  /** Laid together from other passages. */
  readonly composed?: true
  readonly phase?: number
  readonly step?: number
  /** The part alone: "Best practices · SMART". */
  readonly part: string
  /** The full address: "Step 07 Learning goals · Best practices · SMART". */
  readonly place: string
}

/** All that a passage says: its text and, a line each, its list. */
export const wholeOf = ({ text, points = [] }: Pick<Passage, 'text' | 'points'>): string =>
  [text, ...points].join('\n- ')

/** Every statement of the toolkit as a passage, in the order of the toolkit; laid out once a toolkit. */
export function passagesOf(toolkit: Toolkit): readonly Passage[] {
  const known = remembered.get(toolkit) ?? laidOut(toolkit)
  remembered.set(toolkit, known)
  return known
}

/** The passages that are statements of the toolkit, without those laid together from others. */
export const statementsOf = (toolkit: Toolkit): readonly Passage[] => passagesOf(toolkit).filter((one) => !one.composed)

const remembered = new WeakMap<Toolkit, readonly Passage[]>()

function laidOut(toolkit: Toolkit): Passage[] {
  return [
    ...toolkit.introduction.map((statement) => passage(statement, 'Introduction', '')),
    ...toolkit.frameworks.examples.flatMap((example) =>
      example.statements.map((statement) => passage(statement, 'Frameworks', example.economy)),
    ),
    ...toolkit.frameworks.table.rows.flatMap((row) =>
      row.cells.map((cell) =>
        passage(
          cell,
          'Frameworks compared',
          `${row.aspect} · ${toolkit.frameworks.table.columns[cell.economy] ?? cell.economy}`,
        ),
      ),
    ),
    ...toolkit.phases.flatMap((phase) => {
      const place = `Phase ${phase.roman} ${phase.name}`
      const at = { phase: phase.number }
      return [
        passage(phase.intro, place, 'Introduction', at),
        ...phase.overview.map((statement) => passage(statement, place, 'Overview', at)),
        ...toolkit.steps.filter((step) => step.phase === phase.number).flatMap(passagesOfStep),
        ...phase.factors.map((factor) => passage(factor, place, `Critical success factors · ${factor.title}`, at)),
      ]
    }),
    ...toolkit.cases.flatMap((story) => {
      const at = { phase: story.phase, ...(story.step ? { step: story.step } : {}) }
      return [
        passage(story.situation, `Case ${story.name}`, 'Situation', at),
        ...story.factors.map((factor) => passage(factor, `Case ${story.name}`, 'Success factors', at)),
        passage(story.result, `Case ${story.name}`, 'Result', at),
      ]
    }),
    ...toolkit.templates.flatMap((template) => {
      const place = `Template ${template.template} ${template.name}`
      return [
        passage(template.intent, place, 'Purpose'),
        ...template.sections.flatMap(({ name, lead, prompts }) =>
          [...(lead ? [lead] : []), ...prompts].map((statement) => passage(statement, place, name)),
        ),
      ]
    }),
    ...toolkit.references.map((reference) => passage(reference, 'References', reference.title)),
    ...composedOf(toolkit).map(({ place, part, at, ...whole }) => ({
      ...passage(whole, place, part, at),
      composed: true as const,
    })),
  ]
}

function passagesOfStep(step: Step): Passage[] {
  const place = `Step ${stepName(step)}`
  const at = { phase: step.phase, step: step.number }
  return [
    passage(step.summary, place, 'Summary', at),
    ...step.purpose.map((statement) => passage(statement, place, 'Purpose', at)),
    ...step.questions.map((question) => passage(question, place, 'Guiding questions', at)),
    ...step.practices.map((practice) => passage(practice, place, `Best practices · ${practice.title}`, at)),
    ...step.checks.map((check) => passage(check, place, 'Checklist', at)),
  ]
}

const passage = (
  { id, lines, text, points }: Statement & { readonly points?: readonly string[] | undefined },
  place: string,
  part: string,
  at: { phase?: number; step?: number } = {},
): Passage => ({
  id,
  lines,
  text,
  ...(points?.length ? { points } : {}),
  ...at,
  part,
  place: part ? `${place} · ${part}` : place,
})
