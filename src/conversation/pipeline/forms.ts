import { workspaceOf } from '../../pages/workspace.ts'
import type { Context, FormOutcome, FormWish } from '../context.ts'
import type { Ports } from '../ports.ts'

/** Looks a form up, takes the one that came with a turn, or changes the project's own. */
export async function withForms(
  wants: FormWish,
  { turn, project }: Context,
  { forms, attached }: Ports,
): Promise<FormOutcome> {
  if (!project) return undefined
  if (wants.do === 'add') {
    const file = await attached?.(turn)
    return !file || 'why' in file ? file : forms.add(file, { project: project.id })
  }
  const kept = await forms.of(project.id, workspaceOf(turn.place))
  if (!kept || wants.do === 'look') return kept
  if (kept.project !== project.id) return { why: 'of the workspace' }
  if (wants.do === 'change') {
    const changed = await forms.change(kept.whose, wants.change, wants.seen)
    return changed === 'another' ? { why: 'another' } : changed
  }
  await forms.remove({ project: project.id })
  return kept
}
