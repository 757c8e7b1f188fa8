import { factCalled } from '../project/facts/catalog.ts'
import { isAmount } from '../project/facts/value.ts'
import { listed } from '../project/listed.ts'
import { type Matches, type Project, type RecordedAnswer, stateOf } from '../project/project.ts'
import { sha256 } from '../project/signoff/sha256.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { proposalFor, settledValue, stateOfFact } from './states.ts'

/** One line of a list, and the mark by which it is matched: the same as long as its words are. */
export type MarkedLine = { readonly mark: string; readonly text: string; readonly number: number }

/** A list as it stands: confirmed as a fact, or as an answer has it. */
export type Listing = {
  readonly lines: readonly MarkedLine[]
  readonly is: 'confirmed' | 'from the answer' | 'missing'
}

export type MatrixRow = {
  readonly outcome: MarkedLine
  readonly tasks: readonly MarkedLine[]
  readonly units: readonly MarkedLine[]
}

/** Which task assesses which outcome, and which unit teaches it. What was matched with words that are gone is left out. */
export type Matrix = {
  readonly outcomes: Listing
  readonly tasks: Listing
  readonly units: Listing
  readonly rows: readonly MatrixRow[]
  readonly isBegun: boolean
}

export function matrixOf(project: Project, toolkit: Toolkit): Matrix {
  const [outcomes, tasks, units] = [
    listing(project, toolkit, 'outcomes'),
    listing(project, toolkit, 'tasks'),
    listing(project, toolkit, 'units'),
  ]
  const rows = outcomes.lines.map((outcome): MatrixRow => {
    const has = project.matches.get(outcome.mark)
    return { outcome, tasks: among(tasks, has?.tasks), units: among(units, has?.units) }
  })
  return { outcomes, tasks, units, rows, isBegun: rows.some((row) => row.tasks.length + row.units.length > 0) }
}

const among = ({ lines }: Listing, marks: Matches['tasks'] = new Set()): MarkedLine[] =>
  lines.filter(({ mark }) => marks.has(mark))

function listing(project: Project, toolkit: Toolkit, id: 'outcomes' | 'tasks' | 'units'): Listing {
  const fact = factCalled(id)
  if (!fact) return { lines: [], is: 'missing' }
  const confirmed = settledValue(stateOfFact(project, toolkit, fact))
  if (typeof confirmed === 'object' && !isAmount(confirmed)) return { lines: confirmed.map(lineOf), is: 'confirmed' }
  const read = proposalFor(project, toolkit, fact)?.value ?? wholeAnswer(project, toolkit, fact.from)
  return typeof read === 'object' && !isAmount(read)
    ? { lines: read.map(lineOf), is: 'from the answer' }
    : { lines: [], is: 'missing' }
}

/** An answer that names one thing only is a list of one. */
function wholeAnswer(project: Project, { shared }: Toolkit, from: readonly string[]): string[] | undefined {
  const settled = from.map((id) => stateOf(project, id, shared.sameAs).settled)
  const answer = settled.find((one): one is RecordedAnswer => one?.kind === 'answered')
  const text = answer?.text.replace(/\s+/g, ' ').trim()
  return text && text.length <= 200 ? [text.replace(/\.$/, '')] : undefined
}

const lineOf = (text: string, at: number): MarkedLine => ({ mark: markOf(text), text, number: at + 1 })

const markOf = (text: string): string =>
  sha256((text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ')).slice(0, 16)

/** "Outcome 3 is assessed by nothing." Only what can be matched is missed: where no task is named, that alone is said. */
export function gapsIn({ rows, tasks, units, isBegun }: Matrix): string[] {
  const lacking = (which: 'tasks' | 'units') =>
    rows.filter((row) => !row[which].length).map(({ outcome }) => outcome.number)
  const idle = (list: Listing, which: 'tasks' | 'units') =>
    list.lines.filter(({ mark }) => !rows.some((row) => row[which].some((one) => one.mark === mark)))
  return [
    ...(tasks.lines.length ? inOne(lacking('tasks'), 'assessed by nothing') : ['No assessment task is named yet.']),
    ...(units.lines.length ? inOne(lacking('units'), 'taught in no unit') : []),
    ...(isBegun ? idle(tasks, 'tasks').map(({ text }) => `The task “${text}” assesses no outcome.`) : []),
  ]
}

function inOne(numbers: readonly number[], what: string): string[] {
  if (!numbers.length) return []
  if (numbers.length === 1) return [`Outcome ${numbers[0]} is ${what}.`]
  return [`Outcomes ${listed(numbers.map(String))} are ${what}.`]
}
