import { samePerson } from '../project/entry.ts'
import type { Project } from '../project/project.ts'
import { plain } from '../view/text.ts'
import type { Reply } from './reply.ts'
import type { Decision, ProjectScene } from './scene.ts'
import { say } from './scene.ts'
import { notice } from './trouble.ts'
import type { Turn } from './turn.ts'

/** Whether the person may change settings, delete, link or take others' assignments back: the starter and the leads may. */
export const mayAdminister = ({ starter, leads }: Project, { by, standing }: Turn): boolean =>
  standing === 'member' && (samePerson(starter, by) || leads.some(({ person }) => samePerson(person, by)))

/** Decides as asked for those who may, and tells the others who could do it for them. */
export function asLead(scene: ProjectScene, decide: () => Decision): Decision {
  return mayAdminister(scene.project, scene.turn) ? decide() : say(onlyLeads(scene.project))
}

/** Tells somebody who may not which people could do it for them. */
export const onlyLeads = (project: Project): Reply => ({
  show: 'whisper',
  view: notice(plain(['Only ', leadNames(project), ' can do that here. Ask them, or ask to be made a lead.'])),
})

function leadNames(project: Project): string {
  const started = project.entries.find(({ kind }) => kind === 'started')
  const names = [...new Set([started?.name ?? 'the person who started this', ...project.leads.map(({ name }) => name)])]
  return names.length === 1 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`
}
