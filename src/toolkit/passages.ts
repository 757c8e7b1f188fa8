import { composedOf } from './composed.ts'
import { stepName } from './items.ts'
import type { Case, Lines, Phase, Statement, Step, Template, Toolkit } from './toolkit.ts'

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
    ...toolkit.introduction.map((statement) => within('Introduction')(statement, '')),
    ...passagesOfFrameworks(toolkit),
    ...toolkit.phases.flatMap((phase) => passagesOfPhase(phase, toolkit)),
    ...toolkit.cases.flatMap(passagesOfCase),
    ...toolkit.templates.flatMap(passagesOfTemplate),
    ...toolkit.references.map((reference) => within('References')(reference, reference.title)),
    ...composedOf(toolkit).map(({ place, part, at, ...whole }) => ({
      ...within(place, at)(whole, part),
      composed: true as const,
    })),
  ]
}

function passagesOfFrameworks({ frameworks: { examples, table } }: Toolkit): Passage[] {
  const [told, compared] = [within('Frameworks'), within('Frameworks compared')]
  return [
    ...examples.flatMap(({ statements, economy }) => statements.map((statement) => told(statement, economy))),
    ...table.rows.flatMap(({ aspect, cells }) =>
      cells.map((cell) => compared(cell, `${aspect} · ${table.columns[cell.economy] ?? cell.economy}`)),
    ),
  ]
}

function passagesOfPhase(phase: Phase, { steps }: Toolkit): Passage[] {
  const here = within(`Phase ${phase.roman} ${phase.name}`, { phase: phase.number })
  return [
    here(phase.intro, 'Introduction'),
    ...phase.overview.map((statement) => here(statement, 'Overview')),
    ...steps.filter((step) => step.phase === phase.number).flatMap(passagesOfStep),
    ...phase.factors.map((factor) => here(factor, `Critical success factors · ${factor.title}`)),
  ]
}

function passagesOfStep(step: Step): Passage[] {
  const here = within(`Step ${stepName(step)}`, { phase: step.phase, step: step.number })
  return [
    here(step.summary, 'Summary'),
    ...step.purpose.map((statement) => here(statement, 'Purpose')),
    ...step.questions.map((question) => here(question, 'Guiding questions')),
    ...step.practices.map((practice) => here(practice, `Best practices · ${practice.title}`)),
    ...step.checks.map((check) => here(check, 'Checklist')),
  ]
}

function passagesOfCase({ name, phase, step, situation, factors, result }: Case): Passage[] {
  const here = within(`Case ${name}`, { phase, ...(step ? { step } : {}) })
  return [
    here(situation, 'Situation'),
    ...factors.map((factor) => here(factor, 'Success factors')),
    here(result, 'Result'),
  ]
}

function passagesOfTemplate({ template, name, intent, sections }: Template): Passage[] {
  const here = within(`Template ${template} ${name}`)
  return [
    here(intent, 'Purpose'),
    ...sections.flatMap((section) =>
      [...(section.lead ? [section.lead] : []), ...section.prompts].map((statement) => here(statement, section.name)),
    ),
  ]
}

const joint = ' · '

/** The address of a passage without its part: "Step 07 Learning goals". */
export const topOf = ({ place, part }: Pick<Passage, 'place' | 'part'>): string =>
  part ? place.slice(0, -(joint + part).length) : place

type StatementWithPoints = Statement & { readonly points?: readonly string[] | undefined }

/** Makes passages that stand in one place of the toolkit, each in a part of it. */
const within =
  (place: string, at: { readonly phase?: number; readonly step?: number } = {}) =>
  ({ id, lines, text, points }: StatementWithPoints, part: string): Passage => ({
    id,
    lines,
    text,
    ...(points?.length ? { points } : {}),
    ...at,
    part,
    place: part ? `${place}${joint}${part}` : place,
  })
