import type { PhaseProgress } from '../project/progress.ts'
import { stepCode } from '../toolkit/items.ts'
import type { Picture } from '../view/view.ts'

/** How far each phase is, with a bar for each of its steps. */
export const progressPicture = (title: string, phases: readonly PhaseProgress[]): Picture => ({
  title,
  groups: phases.map(({ phase, steps, inScope }) => ({
    label: `${phase.roman} ${phase.name}`,
    bars: steps.map(({ step, done, total }) => ({
      label: `${stepCode(step.number)} ${step.name}`,
      done,
      total,
      ...(inScope ? {} : { note: 'not in scope' }),
    })),
  })),
})

/** The same with one bar a phase, where there is little room. */
export const phasesPicture = (title: string, phases: readonly PhaseProgress[]): Picture => ({
  title,
  groups: phases.map(({ phase, done, total, inScope }) => ({
    label: `${phase.roman} ${phase.name}`,
    bars: [{ label: 'Questions and checks settled', done, total, ...(inScope ? {} : { note: 'not in scope' }) }],
  })),
})

/** What the picture of the steps shows, for those who cannot see it. */
export const stepsInWords = (phases: readonly PhaseProgress[]): string =>
  phases
    .map(({ phase, steps, done, total, inScope }) => {
      const each = steps.map(({ step, done, total }) => `${stepCode(step.number)} ${step.name} ${done} of ${total}`)
      const name = `${phase.roman} ${phase.name}`
      return inScope ? `${name}: ${done} of ${total} (${each.join(', ')})` : `${name}: not in scope`
    })
    .join('; ')

/** What the picture of the phases shows, for those who cannot see it. */
export const inWords = (phases: readonly PhaseProgress[]): string =>
  phases
    .map(
      ({ phase, done, total, inScope }) =>
        `${phase.roman} ${phase.name}: ${inScope ? `${done} of ${total}` : 'not in scope'}`,
    )
    .join('; ')
