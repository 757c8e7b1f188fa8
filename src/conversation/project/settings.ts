import { type Entry, type Person, type ProjectEvent, type Setup, samePerson } from '../../project/entry.ts'
import type { Project } from '../../project/project.ts'
import { bounds, inWords } from '../../toolkit/bounds.ts'
import { command, shortened, strong } from '../../view/text.ts'
import type { Block, Form } from '../../view/view.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice } from '../failures.ts'
import { mergedWith, shownIn } from '../form-changes.ts'
import { nobodyToAsk } from '../guidance/assign/assign-clarify.ts'
import type { Intent, IntentOf, PersonNamed, Values } from '../intent.ts'
import { openOrPost } from '../open-form.ts'
import { posted, whispered } from '../reply.ts'
import { isLedIn } from './permission.ts'
import { readSetup, setupFields } from './setup-form.ts'

/** Shows the settings to change, or changes those that the person changed. */
export function settings(context: ProjectContext, intent: IntentOf<'settings'>): Decision {
  if (!intent.values) return openOrPost(context, 'Settings', { do: 'settings' }, settingsForm(context, {}, {}))
  const { values, changed } = mergedWith(shownIn(fieldsOf(context)), intent)
  const read = readSetup(values)
  if ('errors' in read) return say({ show: 'open', view: settingsForm(context, values, read.errors) })
  const events = changesOf(context.project, read, changed)
  if (!events.length) return say(whispered(notice('You changed nothing.', 'good')))
  return {
    does: 'record',
    events,
    say: ({ project }, kept) => [
      posted(
        message(`${context.turn.name} changed the settings.`, [
          { kind: 'notice', tone: 'good', text: 'Settings saved.' },
          facts(project, context),
          ...undoing(kept),
        ]),
      ),
    ],
  }
}

function changesOf({ phases: before }: Project, read: Setup, changed: ReadonlySet<string>): ProjectEvent[] {
  const { name, phases, ...plain } = read
  const set = Object.fromEntries(Object.entries(plain).filter(([field]) => changed.has(field)))
  const adds = phases.filter((phase) => !before.includes(phase))
  const drops = before.filter((phase) => !phases.includes(phase))
  return [
    ...(changed.has('name') ? [{ kind: 'renamed', title: name } as const] : []),
    ...(Object.keys(set).length ? [{ kind: 'set', ...set } as const] : []),
    ...(changed.has('phases') ? [{ kind: 'scoped', phases, adds, drops } as const] : []),
  ]
}

export const rename = (_: ProjectContext, { name }: IntentOf<'rename'>): Decision => ({
  does: 'record',
  events: [{ kind: 'renamed', title: shortened(name, 120) }],
  say: ({ project }, kept) => [
    posted(notice(['From now on this is ', strong(project.name), '.'], 'good', ...undoing(kept))),
  ],
})

/** The way back stands on the card itself: a bare "undo" leaves settings as they are. */
const undoing = (kept: readonly Entry[]): Block<Intent>[] => {
  const [entry, other] = kept
  return entry && !other ? [buttons({ label: 'Undo', intent: { do: 'undo', entry: entry.id } })] : []
}

/** Changes the phases that the team goes through; the others no longer count. */
export function scope(context: ProjectContext, intent: IntentOf<'scope'>): Decision {
  const { phases } = intent
  if (!phases?.length) return settings(context, { do: 'settings' })
  if (String(phases) === String(context.project.phases))
    return say(whispered(notice(['Nothing changes: in scope is already ', namesOfPhases(context, phases), '.'])))
  return {
    does: 'record',
    events: [{ kind: 'scoped', phases }],
    say: ({ project }, kept) => [
      posted(
        notice(
          [
            'In scope now: ',
            namesOfPhases(context, project.phases),
            '. Answers in other phases are kept, they just no longer count.',
          ],
          'good',
          ...undoing(kept),
        ),
      ),
    ],
  }
}

export const archive = (context: ProjectContext): Decision =>
  unlessSo(context.project.archived && `${context.project.name} is archived already.`, {
    does: 'record',
    events: [{ kind: 'archived' }],
    elsewhere: ({ project }) =>
      notice([
        strong(context.turn.name),
        ' archived ',
        strong(project.name),
        '. Nothing is lost and no reminders come.',
      ]),
    say: ({ project }) => [
      {
        show: 'post',
        where: 'channel',
        view: notice(
          [
            strong(project.name),
            ' is archived. Nothing is lost and no reminders come. ',
            command('reopen'),
            ' takes it out again, ',
            command('start'),
            ' begins another.',
          ],
          'good',
        ),
      },
    ],
  })

export const reopen = (context: ProjectContext): Decision =>
  unlessSo(!context.project.archived && `${context.project.name} is not archived, so it is open.`, {
    does: 'record',
    events: [{ kind: 'reopened' }],
    elsewhere: ({ project }) => notice([strong(context.turn.name), ' took ', strong(project.name), ' out again.']),
    say: ({ project }) => [
      {
        show: 'post',
        where: 'channel',
        view: notice([strong(project.name), ' is open again. ', command('next'), ' goes on where you were.'], 'good'),
      },
    ],
  })

export function lead(context: ProjectContext, { person }: IntentOf<'lead'>): Decision {
  const one = theirs(context, person)
  const nobody = nobodyToAsk(person)
  if (nobody) return say(whispered(notice(nobody, 'warning')))
  return unlessSo(isLead(context, one) && `${person.name} is a lead already.`, {
    does: 'record',
    events: [{ kind: 'led', lead: one, leadName: person.name }],
    elsewhere: ({ project, turn }) =>
      notice([strong(person.name), ' leads ', strong(project.name), ` too now; ${turn.name} asked for it.`]),
    say: (_, kept) => [
      posted(notice([strong(person.name), ' is a lead now and may change settings here.'], 'good', ...undoing(kept))),
    ],
  })
}

export function unlead(context: ProjectContext, { person }: IntentOf<'unlead'>): Decision {
  const one = theirs(context, person)
  const so = samePerson(context.project.starter, one)
    ? `${person.name} started this micro-credential, so they stay a lead.`
    : !isLead(context, one)
      ? `${person.name} is no lead.`
      : !isLedWithout(context, one) &&
        `Nobody else here leads this, and somebody must be able to change its settings. Make somebody else a lead first.`
  return unlessSo(so, {
    does: 'record',
    events: [{ kind: 'unled', lead: one }],
    elsewhere: ({ project, turn }) =>
      notice([strong(person.name), ' leads ', strong(project.name), ` no longer; ${turn.name} asked for it.`]),
    say: (_, kept) => [posted(notice([strong(person.name), ' is no longer a lead.'], 'good', ...undoing(kept)))],
  })
}

/** Where it is so already, nothing is recorded, and the one who asked is told. */
const unlessSo = (so: string | false, decision: Decision): Decision => (so ? say(whispered(notice(so))) : decision)

const theirs = ({ turn }: Context, { id }: PersonNamed): Person => ({
  platform: turn.by.platform,
  tenant: turn.by.tenant,
  id,
})

const isLead = ({ project }: ProjectContext, person: Person): boolean =>
  [project.starter, ...project.leads.map((one) => one.person)].some((one) => samePerson(one, person))

/** Whoever is asked where they speak stays in reach of a lead. */
const isLedWithout = ({ project: { starter, leads }, turn }: ProjectContext, one: Person): boolean =>
  isLedIn({ starter, leads: leads.filter(({ person }) => !samePerson(person, one)) }, [turn.place])

/** What a project is set to. */
export function facts(
  { name, economy, zone, phases }: Setup,
  context: Pick<Context, 'toolkit'>,
  except?: keyof Setup,
): Block<Intent> {
  const said: { readonly [K in keyof Setup]: { readonly label: string; readonly value: string } } = {
    name: { label: 'Micro-credential', value: name },
    economy: { label: 'Economy', value: economy },
    zone: { label: 'Time zone', value: zone },
    phases: {
      label: 'Phases',
      value: phases.length === bounds.phases ? `all ${inWords(bounds.phases)}` : namesOfPhases(context, phases),
    },
  }
  return { kind: 'facts', facts: Object.values(said).filter((one) => !except || one !== said[except]) }
}

const settingsForm = (context: ProjectContext, values: Values, errors: Record<string, string>): Form<Intent> => ({
  kind: 'form',
  title: 'Settings',
  submit: 'Save',
  intent: { do: 'settings', shown: shownIn(fieldsOf(context)) },
  fields: fieldsOf(context, values),
  errors,
})

const fieldsOf = ({ project, toolkit }: ProjectContext, values: Values = {}): Form<Intent>['fields'] =>
  setupFields(
    { name: project.name, zone: project.zone, economy: project.economy, phases: project.phases.map(String), ...values },
    { toolkit },
  )

const namesOfPhases = ({ toolkit }: Pick<Context, 'toolkit'>, phases: readonly number[]): string =>
  toolkit.phases
    .filter(({ number }) => phases.includes(number))
    .map(({ roman, name }) => `${roman} ${name}`)
    .join(', ')
