import { workspaceOf } from '../../pages/workspace.ts'
import { lastOf } from '../../project/order.ts'
import { type Place, placeKey } from '../../project/ports.ts'
import type { Project } from '../../project/project.ts'
import type { Context, Decision, DecisionTo, ProjectContext } from '../context.ts'
import { forgotten, putAway, somebodyWasFaster } from '../failures.ts'
import { type Ports, projectOf } from '../ports.ts'
import { removePerson, removeProject } from '../project/delete.ts'
import { askNoMore, knock, letIn, link, share, unlink } from '../project/execute-link.ts'
import { deleted } from '../project/link-wording.ts'
import { repliesFor } from '../project/made-for.ts'
import { tellElsewhere, toEach } from '../project/tell-elsewhere.ts'
import type { Reminder } from '../reminder-port.ts'
import type { Reply } from '../reply.ts'
import { signOff } from '../signoff/execute.ts'
import { reopened } from '../signoff/reopened.ts'
import { deliveryOf, metadataOf } from '../turn.ts'
import { marked } from './cards/mark.ts'
import { decide } from './decide.ts'
import { withForms } from './forms.ts'
import { importing } from './importing.ts'
import { withNews } from './told.ts'

/** Does what was decided, and resolves to what is said then. Rejects with `NotStored` where something could not be kept; nothing is said then. */
export async function carryOut(decision: Decision, context: Context, ports: Ports): Promise<readonly Reply[]> {
  switch (decision.does) {
    case 'say':
      return marked(decision.replies, context)
    case 'wait':
      return []
    case 'ask':
      return ask(decision, context, ports)
    case 'note':
      await ports.feedback.keep(notesOf(context), decision.noted)
      return decision.replies
    case 'write':
      return marked(decision.say(await ports.write(decision.paper, decision.format)), context)
    case 'import':
      return carryOut(decision.decide(await importing(decision.wants, context, ports)), context, ports)
    case 'form':
      return carryOut(decision.decide(await withForms(decision.wants, context, ports)), context, ports)
    case 'fill':
      return decision.say(await ports.forms.fill(decision.form, decision.words))
    case 'list feedback':
      return decision.say(await ports.feedback.of(notesOf(context)))
    default:
      return change(decision, context, ports)
  }
}

type Change = DecisionTo<
  'record' | 'remind' | 'found' | 'sign off' | 'share' | 'link' | 'let in' | 'knock' | 'unlink' | 'forget' | 'erase'
>

/** Changes a project, who takes part in it, or where it lives. */
async function change(decision: Change, context: Context, ports: Ports): Promise<readonly Reply[]> {
  switch (decision.does) {
    case 'record':
      return record(decision, context, ports)
    case 'remind':
      return remind(decision, context, ports)
    case 'found':
      return found(decision, context, ports)
    case 'sign off':
      return signedOff(decision, context, ports)
    case 'share':
      return share(decision, context, ports)
    case 'link':
      return link(decision, context, ports)
    case 'let in':
      return letIn(decision, context, ports)
    case 'knock':
      return knock(decision, context, ports)
    case 'unlink':
      return unlink(decision, context, ports)
    case 'forget':
      return forget(decision, context, ports)
    case 'erase':
      await askNoMore(context.turn.by, ports)
      return decision.say(await removePerson(context.turn.by, ports))
    default:
      return decision satisfies never
  }
}

async function signedOff(decision: DecisionTo<'sign off'>, context: Context, ports: Ports): Promise<readonly Reply[]> {
  const { replies, now } = await signOff(decision, context, ports)
  return now ? repliesFor(now.project.id, marked(replies, now)) : replies
}

/** Where feedback is kept: with the project, or with the place while it has none. */
const notesOf = ({ project, turn }: Context): string => project?.id ?? placeKey(turn.place)

async function ask(decision: DecisionTo<'ask'>, context: Context, ports: Ports): Promise<readonly Reply[]> {
  const { question } = decision
  const [answer, found] = await Promise.all([
    ports.ask(question),
    ports.pages.find(workspaceOf(context.turn.place), question.text),
  ])
  const noted = decision.note?.(answer, found)
  if (noted) await ports.feedback.keep(notesOf(context), noted)
  return decision.say(answer, found)
}

async function record(decision: DecisionTo<'record'>, context: Context, ports: Ports): Promise<readonly Reply[]> {
  const { project, turn } = context
  if (!project) return []
  const metadata = metadataOf(turn, project)
  const ids = decision.events.map((_, position) => ports.entryId(metadata.delivery, position))
  const reopens = decision.events.every(({ kind }) => kind === 'reopened')
  if (!reopens && (await isPutAway(project, ids, ports))) return putAway(project, turn)
  const fate = await ports.journal.append(project.id, metadata, decision.events)
  const after = await projectOf(project.id, ports)
  if (fate === 'forgotten' || !after) return forgotten()
  const now: ProjectContext = { ...context, project: after }
  if (decision.elsewhere) await tellElsewhere(decision.elsewhere(now), { project: after, turn }, ports)
  const kept = lastOf(after.entries, ids)
  return [
    ...marked(withNews(decision.say(now, kept), now, kept), now, kept),
    ...marked(reopened({ ...context, project }, now), now),
  ]
}

/** Whether nothing may be recorded, for the project is archived; what was, before a process died that did not say so, is told. */
const isPutAway = async ({ id, archived }: Project, entries: readonly string[], ports: Ports): Promise<boolean> =>
  archived && !(await ports.journal.read(id)).some((entry) => entries.includes(entry.id))

async function remind(decision: DecisionTo<'remind'>, context: Context, ports: Ports): Promise<readonly Reply[]> {
  const { project, turn } = context
  if (!project) return []
  const before = await reminderOf(project, context, ports)
  const events = decision.events(before)
  const here = { ...context, project }
  if (!events.length) return marked(decision.say(here, before), here)
  const metadata = metadataOf(turn, project)
  const own = ports.entryId(metadata.delivery, 0)
  if (await isPutAway(project, [own], ports)) return putAway(project, turn)
  const fate = await ports.journal.append(project.id, metadata, events)
  const after = await projectOf(project.id, ports)
  if (fate === 'forgotten' || !after) return forgotten()
  const now = { ...context, project: after }
  const kept = lastOf(after.entries, [own])
  return marked(decision.say(now, await reminderOf(after, context, ports)), now, kept)
}

async function reminderOf(project: Project, { turn }: Context, { reminders, notices }: Ports): Promise<Reminder> {
  const [reminder, tells] = await Promise.all([reminders.of(project, turn.place, turn.at), notices.reaches(turn.by)])
  return { ...reminder, tells }
}

async function found(decision: DecisionTo<'found'>, context: Context, ports: Ports): Promise<readonly Reply[]> {
  const { turn } = context
  const id = ports.projectId(deliveryOf(turn))
  await ports.journal.append(id, metadataOf(turn, undefined), decision.events)
  const instead = context.project?.id ?? (await forgottenAt(turn.place, ports))
  if (!(await ports.places.bind(turn.place, id, instead))) {
    await ports.journal.forget(id)
    return somebodyWasFaster()
  }
  const project = await projectOf(id, ports)
  if (!project) {
    await ports.places.unbind(turn.place, id)
    return forgotten()
  }
  const after: ProjectContext = { ...context, project }
  const first = marked(decision.say(after), after)
  if (!decision.onward) return repliesFor(id, first)
  const next = { ...after, turn: { ...turn, intent: decision.onward } }
  return repliesFor(id, [...first, ...(await carryOut(decide(next), next, ports))])
}

/** The id that a place kept of a project that is no more, where whoever deleted it died before letting the place go. */
async function forgottenAt(place: Place, ports: Ports): Promise<string | undefined> {
  const id = await ports.places.projectAt(place)
  return id !== undefined && !(await projectOf(id, ports)) ? id : undefined
}

async function forget(decision: DecisionTo<'forget'>, context: Context, ports: Ports): Promise<readonly Reply[]> {
  const { project, turn } = context
  if (!project) return []
  const places = await ports.places.of(project.id)
  const news = toEach(places, `deleted/${project.id}`, deleted(project, turn.name))
  const notices = news.map((one) => ({ ...one, gone: project.id }))
  await ports.notices.keep(notices)
  const entries = await removeProject(project.id, ports)
  // Where it was asked, the answer says so.
  const here = `deleted/${project.id}/${placeKey(turn.place)}`
  await ports.notices.tell(notices.filter(({ id }) => id !== here))
  await ports.notices.drop(notices.filter(({ id }) => id === here))
  return decision.say(entries)
}
