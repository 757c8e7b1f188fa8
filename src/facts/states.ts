import { facts } from '../project/facts/catalog.ts'
import type { Fact } from '../project/facts/kinds.ts'
import { type FactValue, sameValue } from '../project/facts/value.ts'
import { meansTheSame } from '../project/meaning.ts'
import { currentAnswer, type Project, type RecordedAnswer, type StatedFact, stateOf } from '../project/project.ts'
import { dossierOf, type Said } from '../review/dossier.ts'
import { isForeign } from '../toolkit/foreign.ts'
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
  /** It was stated in view of that answer, which did not say that value, or not so that it can be read. */
  readonly inView?: true
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
  /** `others`: what other answers say instead. */
  | { readonly is: 'proposed'; readonly proposal: Proposal; readonly others: readonly Proposal[] }
  | { readonly is: 'open' }

export type StandingFact = { readonly fact: Fact; readonly state: FactState }

/** Every fact of a project as it stands. Pure: nothing that an answer says is taken for confirmed. */
export const factsOf = (project: Project, toolkit: Toolkit): StandingFact[] => standing(project, toolkit, facts)

/** Those that somebody stated. */
export const statedFacts = (project: Project, toolkit: Toolkit): StandingFact[] =>
  standing(
    project,
    toolkit,
    facts.filter(({ id }) => project.facts.has(id)),
  )

const standing = (project: Project, toolkit: Toolkit, some: readonly Fact[]): StandingFact[] =>
  some.map((fact) => ({ fact, state: stateOfFact(project, toolkit, fact) }))

export function stateOfFact(project: Project, toolkit: Toolkit, fact: Fact): FactState {
  const entry = project.facts.get(fact.id)
  if (entry) return { is: 'confirmed', value: entry.value, entry, again: againOf(project, toolkit, { fact, entry }) }
  const value = defaultOf(fact, institutionOf(project, toolkit))
  if (value !== undefined) return { is: 'of the institution', value }
  const [proposal, ...others] = proposalsFor(project, toolkit, fact)
  return proposal ? { is: 'proposed', proposal, others } : { is: 'open' }
}

/** The value that stands: confirmed by a person, or set by the institution. */
export const settledValue = (state: FactState): FactValue | undefined =>
  state.is === 'confirmed' || state.is === 'of the institution' ? state.value : undefined

/** What the first answer that says it says of a fact. */
export const proposalFor = (project: Project, toolkit: Toolkit, fact: Fact): Proposal | undefined =>
  proposalsFor(project, toolkit, fact)[0]

/** What answers say of a fact, likeliest first; of numbers, amounts and dates each that is said, of anything else the first. */
export function proposalsFor(project: Project, toolkit: Toolkit, fact: Fact): Proposal[] {
  const found: Proposal[] = []
  for (const answer of answersFor(project, toolkit, fact)) {
    const proposal = readFrom(project, toolkit, { fact, answer })
    if (proposal && !found.some(({ value }) => sameValue(value, proposal.value))) found.push(proposal)
    if (found.length && !isOneOf(fact)) break
  }
  return found
}

/** Whether two answers that say different values of it contradict each other. */
const isOneOf = ({ kind }: Fact): boolean => kind === 'number' || kind === 'amount' || kind === 'date'

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

const taken = new WeakMap<RecordedAnswer, Said>()

/** An answer as the readers take it: each of them takes the same. */
function saidOf(answer: RecordedAnswer): Said | undefined {
  const said = taken.get(answer) ?? asSaid(answer.item, answer.text)
  if (said) taken.set(answer, said)
  return said
}

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
  const said = cameFrom(project, toolkit, { fact, entry })
  const was = said?.answer
  const proposals = proposalsFor(project, toolkit, fact)
  const [proposal] = proposals
  if (!was) return saidSince(entry, proposals)
  const now = answersFor(project, toolkit, { ...fact, from: [was.item] })[0]
  if (now && (now.id === was.id || !saysAnother(fact, was, now)))
    return saidSince(entry, isOneOf(fact) ? proposals.filter(({ answer }) => answer.item !== was.item) : [])
  const inView = said.says ? {} : ({ inView: true } as const)
  return { was: was.removed ? undefined : was, now, proposal, ...inView }
}

/** The answer in view of which a value was stated, and whether it says that value. */
export type CameFrom = { readonly answer: RecordedAnswer; readonly says: boolean }

/** Undefined where the answer neither asks for the fact first of all nor says anything of it: the value has nothing to do with it then. */
export function cameFrom(
  project: Project,
  toolkit: Toolkit,
  { fact, entry }: { readonly fact: Fact; readonly entry: StatedFact },
): CameFrom | undefined {
  const answer = project.entries.find(({ id }) => id === entry.from)
  if (answer?.kind !== 'answered') return undefined
  // Of words that were taken away nobody can tell any more.
  if (answer.removed) return { answer, says: true }
  const read = readFrom(project, toolkit, { fact, answer })
  if (read) return { answer, says: sameValue(read.value, entry.value) }
  return asksFirst(toolkit, fact, answer) ? { answer, says: false } : undefined
}

/** Whether the answer is to the question that asks for the fact itself, and not only for something near. */
export function asksFirst({ shared }: Toolkit, { from: [first = ''] }: Fact, { item }: RecordedAnswer): boolean {
  const own = (id: string): string => shared.sameAs.get(id) ?? id
  return own(item) === own(first)
}

/** Why a fact is to be looked at again. */
export function whyAgain({ was, now, inView }: Again): string {
  const answer = inView ? 'the answer in view of which it was stated' : 'the answer it came from'
  if (was && now) return `${answer} has changed since`
  return now ? 'an answer given since says otherwise' : `${answer} does not stand any more`
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

/** An answer that came after it was stated says another value. */
function saidSince(entry: StatedFact, proposals: readonly Proposal[]): Again | undefined {
  const proposal = proposals.find(({ answer, value }) => answer.at > entry.at && !sameValue(value, entry.value))
  return proposal && { was: undefined, now: proposal.answer, proposal }
}
