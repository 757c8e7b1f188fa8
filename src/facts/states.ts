import { facts } from '../project/facts/catalog.ts'
import type { Fact } from '../project/facts/kinds.ts'
import { type FactValue, sameValue } from '../project/facts/value.ts'
import { isForeign } from '../project/foreign.ts'
import { meansTheSame } from '../project/meaning.ts'
import { currentAnswer, type Project, type RecordedAnswer, type StatedFact, stateOf } from '../project/project.ts'
import { dossierOf, type Said } from '../review/dossier.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { defaultOf, institutionOf, unitsFor } from './institution.ts'
import type { FactRead } from './read/reader.ts'
import { readers } from './read/readers.ts'

/** A value that an answer says, and nobody has confirmed. */
export type Proposal = FactRead & { readonly answer: RecordedAnswer }

/** Why a confirmed fact is to be looked at again: the answer it came from says something else now, or is gone. */
export type Again = {
  readonly was: RecordedAnswer | undefined
  readonly now: RecordedAnswer | undefined
  readonly proposal: Proposal | undefined
}

/** How a fact stands. Only what a person confirmed, or the institution has set, is a fact. */
export type FactState =
  | {
      readonly is: 'confirmed'
      readonly value: FactValue
      readonly entry: StatedFact
      readonly again: Again | undefined
    }
  | { readonly is: 'of the institution'; readonly value: FactValue }
  | { readonly is: 'proposed'; readonly proposal: Proposal }
  | { readonly is: 'open' }

export type StandingFact = { readonly fact: Fact; readonly state: FactState }

/** Every fact of a project as it stands. Pure: nothing that an answer says is taken for confirmed. */
export const factsOf = (project: Project, toolkit: Toolkit): StandingFact[] =>
  facts.map((fact) => ({ fact, state: stateOfFact(project, toolkit, fact) }))

export function stateOfFact(project: Project, toolkit: Toolkit, fact: Fact): FactState {
  const entry = project.facts.get(fact.id)
  if (entry) return { is: 'confirmed', value: entry.value, entry, again: againOf(project, toolkit, { fact, entry }) }
  const value = defaultOf(fact, institutionOf(project, toolkit))
  if (value !== undefined) return { is: 'of the institution', value }
  const proposal = proposalFor(project, toolkit, fact)
  return proposal ? { is: 'proposed', proposal } : { is: 'open' }
}

/** The value that stands: confirmed by a person, or set by the institution. */
export const settledValue = (state: FactState): FactValue | undefined =>
  state.is === 'confirmed' || state.is === 'of the institution' ? state.value : undefined

/** What the first answer that says it says of a fact. */
export function proposalFor(project: Project, toolkit: Toolkit, fact: Fact): Proposal | undefined {
  for (const answer of answersFor(project, toolkit, fact)) {
    const proposal = readFrom(project, toolkit, { fact, answer })
    if (proposal) return proposal
  }
  return undefined
}

/** The answers that stand to what a fact may be read from, likeliest first. */
export function answersFor(project: Project, { shared }: Toolkit, { from }: Fact): RecordedAnswer[] {
  return from.flatMap((id) => {
    const state = stateOf(project, id, shared.sameAs)
    const answer = currentAnswer(state)
    return answer && state.settled?.id === answer.id ? [answer] : []
  })
}

function readFrom(
  project: Project,
  toolkit: Toolkit,
  { fact, answer }: { readonly fact: Fact; readonly answer: RecordedAnswer },
): Proposal | undefined {
  const said = saidOf(answer)
  if (!said || isForeign(said.plain)) return undefined
  const read = readers[fact.id]?.(said, unitsFor(project, toolkit))
  return read && { ...read, answer }
}

/** An answer as the readers take it. */
const saidOf = ({ item, text }: RecordedAnswer): Said | undefined => asSaid(item, text)

export function asSaid(item: string, text: string): Said | undefined {
  return dossierOf({
    economy: '',
    today: '',
    ticked: new Set(),
    due: new Map(),
    leads: undefined,
    asks: new Map(),
    isNear: () => false,
    answers: { [item]: text },
    excused: {},
  }).answers.get(item)
}

/** One step deep, as with answers: where what it was read from means something else now, or is no more. */
function againOf(
  project: Project,
  toolkit: Toolkit,
  { fact, entry }: { readonly fact: Fact; readonly entry: StatedFact },
): Again | undefined {
  const was = project.entries.find(({ id }) => id === entry.from)
  const proposal = proposalFor(project, toolkit, fact)
  if (was?.kind !== 'answered') return sinceNone(entry, proposal)
  const now = answersFor(project, toolkit, { ...fact, from: [was.item] })[0]
  if (now && (now.id === was.id || !saysAnother(fact, was, now))) return undefined
  return { was: was.removed ? undefined : was, now, proposal }
}

/** Of a list, one line that means something else is enough. */
function saysAnother({ id, kind }: Fact, was: RecordedAnswer, now: RecordedAnswer): boolean {
  const [before, after] = [linesIn(id, was), linesIn(id, now)]
  if (kind !== 'lines' || !before || !after) return !meansTheSame(was.text, now.text)
  return before.length !== after.length || before.some((line, n) => !meansTheSame(line, after[n] ?? ''))
}

function linesIn(id: string, answer: RecordedAnswer): readonly string[] | undefined {
  const said = saidOf(answer)
  const value = said && readers[id]?.(said, noUnits)?.value
  return Array.isArray(value) ? value : undefined
}

const noUnits = { credit: '', framework: '', currency: '' }

/** It was stated before any answer was there; one that came since says another value. */
const sinceNone = (entry: StatedFact, proposal: Proposal | undefined): Again | undefined =>
  entry.from === null && proposal && proposal.answer.at > entry.at && !sameValue(proposal.value, entry.value)
    ? { was: undefined, now: proposal.answer, proposal }
    : undefined
