import { localDate, shownDate } from '../../../calendar/dates.ts'
import { listed } from '../../../project/listed.ts'
import { missingIn, overall, type PhaseProgress, progressOf } from '../../../project/progress.ts'
import type { Project } from '../../../project/project.ts'
import type { ProjectContext } from '../../context.ts'
import { nameOf } from '../deeds.ts'

export type SummaryFact = { readonly label: string; readonly value: string }

/** A project in four lines: since when, who leads it, how far it is, and what nobody has begun. */
export function factsOf(context: ProjectContext): SummaryFact[] {
  const phases = phasesOf(context)
  const untouched = phases.filter(({ done }) => done === 0).map(({ phase }) => `${phase.roman} ${phase.name}`)
  return [
    { label: 'Begun', value: begun(context) },
    { label: 'Led by', value: leadsOf(context.project) },
    { label: 'Settled', value: settled(context, phases) },
    ...(untouched.length ? [{ label: 'Nothing settled in', value: listed(untouched) }] : []),
  ]
}

/** How far the phases in scope are. */
export const phasesOf = ({ project, toolkit, items }: ProjectContext): PhaseProgress[] =>
  progressOf(project, toolkit, items).filter(({ inScope }) => inScope)

function begun({ project, turn }: ProjectContext): string {
  const start = project.entries.find(({ kind }) => kind === 'started')
  return start ? `${shownDate(start.at, project.zone, turn.at)} by ${nameOf(start.name)}` : ''
}

/** The starter, who leads for good, and whoever leads too. */
function leadsOf({ entries, leads }: Project): string {
  const start = entries.find(({ kind, removed }) => kind === 'started' && !removed)
  const names = [...new Set([...(start ? [start.name] : []), ...leads.map(({ name }) => name)])]
  return listed(names) || 'nobody any more'
}

/** "5 of 31; 26 open, 2 overdue" */
function settled(context: ProjectContext, phases: readonly PhaseProgress[]): string {
  const { done, total } = overall(phases)
  const open = missingIn(context, localDate(context.turn.at, context.project.zone))
  const late = open.filter(({ overdue }) => overdue).length
  return `${done} of ${total}${open.length ? `; ${open.length} open` : ''}${late ? `, ${late} overdue` : ''}`
}
