import { factCalled } from '../project/facts/catalog.ts'
import type { Fact } from '../project/facts/kinds.ts'
import { type Project, stateOf } from '../project/project.ts'
import type { Frame, FrameAsk } from '../toolkit/frames.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { gapsIn, matrixOf } from './matrix.ts'
import { type FactState, stateOfFact } from './states.ts'

/**
 * How far one thing is that a frame asks. `in words`: an answer says it, and its value is not confirmed. `again`: what it was
 * confirmed from has changed.
 */
export type FrameNeed = {
  readonly ask: FrameAsk
  readonly must: boolean
  readonly is: 'there' | 'again' | 'in words' | 'missing' | 'elsewhere'
  readonly fact: Fact | undefined
  readonly state: FactState | undefined
  /** The item that is answered, or the first to answer. */
  readonly item: string | undefined
}

/** What a frame asks, and how far each is, in its order: what must be there first. */
export const askedBy = (frame: Frame, project: Project, toolkit: Toolkit): FrameNeed[] => [
  ...frame.must.map((ask) => asked(ask, true, { project, toolkit })),
  ...frame.may.map((ask) => asked(ask, false, { project, toolkit })),
]

type FramedProject = { readonly project: Project; readonly toolkit: Toolkit }

function asked(ask: FrameAsk, must: boolean, { project, toolkit }: FramedProject): FrameNeed {
  const fact = ask.fact === undefined ? undefined : factCalled(ask.fact)
  const state = fact && stateOfFact(project, toolkit, fact)
  const answered = ask.from.find((id) => stateOf(project, id, toolkit.shared.sameAs).settled)
  const is = isNow(ask, state, { answered, project, toolkit })
  return { ask, must, is, fact, state, item: answered ?? ask.from[0] }
}

function isNow(
  { elsewhere, matrix }: FrameAsk,
  state: FactState | undefined,
  { answered, project, toolkit }: FramedProject & { readonly answered: string | undefined },
): FrameNeed['is'] {
  if (elsewhere) return 'elsewhere'
  if (matrix) {
    const all = matrixOf(project, toolkit)
    return all.isBegun && !gapsIn(all).some((gap) => /assessed by nothing|No assessment/.test(gap))
      ? 'there'
      : 'missing'
  }
  if (!state) return answered ? 'there' : 'missing'
  if (state.is === 'confirmed') return state.again ? 'again' : 'there'
  if (state.is === 'of the institution') return 'there'
  return answered ? 'in words' : 'missing'
}
