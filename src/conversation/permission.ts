import { isNobody, samePerson } from '../project/entry.ts'
import type { Project } from '../project/project.ts'
import { plain } from '../view/text.ts'
import type { Decision, ProjectScene } from './scene.ts'
import { say } from './scene.ts'
import { notice } from './trouble.ts'
import type { Turn } from './turn.ts'

/**
 * Whether the person may change settings, delete, link or take others' assignments back: the starter and the leads may.
 * Where all of these asked to be forgotten, every member may, so that no project is left to nobody.
 */
export const mayAdminister = ({ starter, leads }: Project, { by, standing }: Turn): boolean =>
  standing === 'member' &&
  (samePerson(starter, by) ||
    leads.some(({ person }) => samePerson(person, by)) ||
    (isNobody(starter) && !leads.length))

/** Decides as asked for those who may, and tells the others who could do it for them. */
export function asLead(scene: ProjectScene, decide: () => Decision): Decision {
  if (mayAdminister(scene.project, scene.turn)) return decide()
  const names = leadNames(scene.project)
  return say({
    show: 'whisper',
    view: notice(plain(['Only ', names, ' can do that here. Ask them, or ask to be made a lead.'])),
  })
}

function leadNames(project: Project): string {
  const started = project.entries.find(({ kind, removed }) => kind === 'started' && !removed)
  const leads = project.leads.map(({ name }) => name)
  const names = [...new Set([...(started ? [started.name] : []), ...leads])]
  if (!names.length) return 'the person who started this'
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
