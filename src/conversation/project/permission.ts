import { isNobody, samePerson } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { platformRows } from '../../project/place.ts'
import type { Place } from '../../project/ports.ts'
import type { Project } from '../../project/project.ts'
import type { Context, Decision, ProjectContext } from '../context.ts'
import { say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import { type Reply, whispered } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { askedOfLeads, askingLeads } from './ask-leads.ts'

/**
 * Whether the person may change settings, delete, link or take others' assignments back: the starter and the leads may.
 * Where all of these asked to be forgotten, every member of its places may, so that no project is left to nobody.
 */
export const mayAdminister = (project: Project, turn: Turn): boolean =>
  mayLead(project, turn) || (turn.standing === 'member' && isNobody(project.starter) && !project.leads.length)

/** Whether the person started the project or leads it, wherever they speak. */
export const mayLead = ({ starter, leads }: Project, { by, standing }: Turn): boolean =>
  standing === 'member' && (samePerson(starter, by) || leads.some(({ person }) => samePerson(person, by)))

/** Whether somebody who leads the project is where one of the places is; where nobody leads it, every member does. */
export const isLedIn = ({ starter, leads }: Pick<Project, 'starter' | 'leads'>, places: readonly Place[]): boolean => {
  const all = [starter, ...leads.map(({ person }) => person)].filter((person) => !isNobody(person))
  const isThere = ({ platform, tenant }: Place): boolean =>
    all.some((person) => person.platform === platform && person.tenant === tenant)
  return !all.length || places.some(isThere)
}

/** Decides as asked for those who may, and tells the others who could do it for them. */
export function asLead(context: ProjectContext, decide: () => Decision): Decision {
  const { project, turn } = context
  if (mayAdminister(project, turn)) return decide()
  if (turn.standing === 'unknown' && mayAdminister(project, { ...turn, standing: 'member' })) return notChecked(turn)
  return say(onlyLeads(project, turn))
}

/** Tells somebody who may not which people could do it for them. */
export function onlyLeads(project: Project, turn: Turn): Reply {
  const leads = leadNames(project)
  const choices = askingLeads(leads, turn)
  const what = askedOfLeads(turn.intent)?.replace(/\bmake me\b/, 'make you')
  return whispered(
    notice(
      `Only ${leads} can do that here${what ? `: ${what}` : ''}.`,
      'info',
      ...(choices.length ? [buttons(...choices)] : []),
    ),
  )
}

/** Decides as asked for members; a guest is told who can do it, and whoever could not be looked up, to try again. */
export function asMember({ turn }: Pick<Context, 'turn'>, toGuests: string, decide: () => Decision): Decision {
  if (turn.standing === 'member') return decide()
  return turn.standing === 'unknown' ? notChecked(turn) : say(whispered(notice(toGuests)))
}

const notChecked = ({ place }: Turn): Decision =>
  say(
    whispered(
      notice(
        `I could not check with ${platformRows[place.platform].called} who you are, and this is for members of the organisation. Nothing was changed; try again in a moment.`,
        'warning',
      ),
    ),
  )

export function leadNames(project: Project): string {
  const started = project.entries.find(({ kind, removed }) => kind === 'started' && !removed)
  const leads = project.leads.map(({ name }) => name)
  const names = [...new Set([...(started ? [started.name] : []), ...leads])]
  return listed(names, 'or') || 'the person who started this'
}
