import type { Happening } from '../project/entry.ts'
import type { Project } from '../project/project.ts'
import { command, shortened, strong } from '../view/text.ts'
import type { Block, Form, Message } from '../view/view.ts'
import { economies, economyOfZone } from './economies.ts'
import type { Intent, IntentOf, Values } from './intent.ts'
import { asLead } from './permission.ts'
import { readZone, zonesLike } from './read-zone.ts'
import { type Decision, type ProjectScene, type Scene, say } from './scene.ts'
import { message, notice } from './trouble.ts'

type Then = IntentOf<'start'>['then']

/** Sets up the project of a place: a form first, then the project, then what the person had wanted. */
export function start(scene: Scene, intent: IntentOf<'start'>): Decision {
  const { project, turn } = scene
  if (project && !project.archived) return say({ show: 'whisper', view: alreadyStarted(project) })
  if (turn.standing === 'guest') return say({ show: 'whisper', view: notice('A guest can answer, but not set a channel up. Ask a colleague from the organisation to type start.') })
  if (!intent.values) return offerStart(scene, intent.then, intent.name)
  const read = readSetup(intent.values)
  if ('errors' in read) return say({ show: 'open', view: startForm(scene, intent, intent.values, read.errors) })
  return {
    does: 'found',
    happenings: [startedWith(read)],
    then: intent.then,
    say: (after) => [{ show: 'post', where: 'channel', view: started(after, intent.then !== undefined) }],
  }
}

/** Opens the form where it can be opened, else posts a button that opens it. What the person wanted is remembered. */
export function offerStart(scene: Scene, then: Then, name?: string): Decision {
  const intent: IntentOf<'start'> = { do: 'start', ...(name ? { name } : {}), ...(then ? { then } : {}) }
  if (scene.turn.canOpen) return say({ show: 'open', view: startForm(scene, intent, {}, {}) })
  return say({
    show: 'post',
    where: 'thread',
    view: message('Set up the micro-credential of this channel first.', [
      { kind: 'text', text: 'This channel has no micro-credential yet. It takes half a minute: a name, where you are, and the phases you want to go through.' },
      { kind: 'choices', choices: [{ label: 'Start', intent, style: 'primary' }] },
    ]),
  })
}

/** The first words in a channel that the bot was invited to. */
export const welcome: Message<Intent> = message('mcred is here: it walks your team through building a micro-credential.', [
  { kind: 'heading', text: 'Hello, I am mcred' },
  { kind: 'text', text: 'I know APEC’s online micro-credentials toolkit. Ask me anything about it, go through its six phases with me one question at a time, and I keep what you decide and remind you once a week of what is missing.' },
  { kind: 'choices', choices: [{ label: 'Start', intent: { do: 'start' }, style: 'primary' }, { label: 'What can you do?', intent: { do: 'help' } }] },
])

/** Shows the settings to change, or changes them. */
export function settings(scene: ProjectScene, intent: IntentOf<'settings'>): Decision {
  return asLead(scene, () => {
    if (!intent.values) return openOrPost(scene, 'Settings', { do: 'settings' }, settingsForm(scene.project, {}, {}))
    const read = readSetup(intent.values)
    if ('errors' in read) return say({ show: 'open', view: settingsForm(scene.project, intent.values, read.errors) })
    const { name, zone, economy, phases } = read
    return {
      does: 'record',
      happenings: [{ kind: 'renamed', title: name }, { kind: 'set', zone, economy }, { kind: 'scoped', phases }],
      say: ({ project }) => [{ show: 'post', where: 'thread', view: message(`${scene.turn.name} changed the settings.`, [{ kind: 'notice', tone: 'good', text: 'Settings saved.' }, facts(project)]) }],
    }
  })
}

export const rename = (scene: ProjectScene, { name }: IntentOf<'rename'>): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'renamed', title: shortened(name, 120) }],
    say: ({ project }) => [{ show: 'post', where: 'thread', view: notice(['From now on this is ', strong(project.name), '.'], 'good') }],
  }))

/** Changes the phases that the team goes through; the others no longer count. */
export function scope(scene: ProjectScene, intent: IntentOf<'scope'>): Decision {
  return asLead(scene, () => {
    const { phases } = intent
    if (!phases?.length) return settings(scene, { do: 'settings' })
    return {
      does: 'record',
      happenings: [{ kind: 'scoped', phases }],
      say: ({ project }) => [{ show: 'post', where: 'thread', view: notice(['In scope now: ', namesOfPhases(scene, project.phases), '. Answers in other phases are kept, they just no longer count.'], 'good') }],
    }
  })
}

export const archive = (scene: ProjectScene): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'archived' }],
    say: ({ project }) => [{ show: 'post', where: 'channel', view: notice([strong(project.name), ' is archived. Nothing is lost and no reminders come. ', command('reopen'), ' takes it out again, ', command('start'), ' begins another.'], 'good') }],
  }))

export const reopen = (scene: ProjectScene): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'reopened' }],
    say: ({ project }) => [{ show: 'post', where: 'channel', view: notice([strong(project.name), ' is open again. ', command('next'), ' goes on where you were.'], 'good') }],
  }))

export const lead = (scene: ProjectScene, { person }: IntentOf<'lead'>): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'led', lead: { platform: scene.turn.by.platform, tenant: scene.turn.by.tenant, id: person.id }, leadName: person.name }],
    say: () => [{ show: 'post', where: 'thread', view: notice([strong(person.name), ' is a lead now and may change settings here.'], 'good') }],
  }))

export const unlead = (scene: ProjectScene, { person }: IntentOf<'unlead'>): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'unled', lead: { platform: scene.turn.by.platform, tenant: scene.turn.by.tenant, id: person.id } }],
    say: () => [{ show: 'post', where: 'thread', view: notice([strong(person.name), ' is no longer a lead.'], 'good') }],
  }))

/** A form where one can be opened, else a button for it. */
export function openOrPost(scene: Scene, label: string, intent: Intent, form: Form<Intent>): Decision {
  if (scene.turn.canOpen) return say({ show: 'open', view: form })
  return say({
    show: 'post',
    where: 'thread',
    view: message(form.title, [{ kind: 'text', text: form.title }, { kind: 'choices', choices: [{ label, intent, style: 'primary' }] }]),
  })
}

const startedWith = ({ name, ...rest }: Setup): Happening => ({ kind: 'started', title: name, ...rest })

type Setup = { name: string; zone: string; economy: string; phases: number[] }

function readSetup(values: Values): Setup | { errors: Record<string, string> } {
  const errors: Record<string, string> = {}
  const name = typed(values['name'])
  if (!name) errors['name'] = 'Give it a name; a working title is fine.'
  if (name.length > 120) errors['name'] = 'At most 120 characters, please.'
  const economy = typed(values['economy']) || 'Another economy'
  const said = typed(values['zone'])
  const zone = said ? readZone(said) : economies.find((one) => one.name === economy)?.zone
  if (!zone) errors['zone'] = zoneHelp(said)
  const phases = Array.isArray(values['phases']) ? values['phases'].map(Number).filter((n) => n >= 1 && n <= 6) : [1, 2, 3, 4, 5, 6]
  if (!phases.length) errors['phases'] = 'Choose at least one phase.'
  return Object.keys(errors).length || !zone ? { errors } : { name, zone, economy, phases: phases.sort() }
}

const typed = (value: Values[string] | undefined): string => (typeof value === 'string' ? value.trim() : '')

export function zoneHelp(said: string): string {
  const like = zonesLike(said)
  return like.length ? `There are several: ${like.join(', ')}.` : 'No such time zone. A city is enough, for example Kuala Lumpur; or a name such as Asia/Tokyo.'
}

function startForm(scene: Scene, intent: IntentOf<'start'>, values: Values, errors: Record<string, string>): Form<Intent> {
  const { values: _, ...wanted } = intent
  const economy = economyOfZone(scene.turn.zone)
  return {
    kind: 'form',
    title: 'Set up this channel',
    submit: 'Start',
    intent: wanted,
    fields: fields({ name: intent.name ?? '', zone: scene.turn.zone ?? '', ...(economy ? { economy } : {}), phases: ['1', '2', '3', '4', '5', '6'], ...values }, scene),
    errors,
  }
}

const settingsForm = (project: Project, values: Values, errors: Record<string, string>): Form<Intent> => ({
  kind: 'form',
  title: 'Settings',
  submit: 'Save',
  intent: { do: 'settings' },
  fields: fields({ name: project.name, zone: project.zone, economy: project.economy, phases: project.phases.map(String), ...values }),
  errors,
})

const phaseNames = ['I New micro-credential strategy', 'II Operating context', 'III Design', 'IV Develop', 'V Deliver', 'VI Continuous improvement']

function fields(values: Values, _scene?: Scene): Form<Intent>['fields'] {
  const { name, zone, economy, phases } = values
  return [
    { kind: 'text', name: 'name', label: 'Name of the micro-credential', hint: 'A working title is fine; you can change it later.', value: typed(name), max: 120 },
    { kind: 'choice', name: 'economy', label: 'Economy', options: economies.map((one) => ({ value: one.name, label: one.name })), ...(typed(economy) ? { value: typed(economy) } : {}) },
    { kind: 'text', name: 'zone', label: 'Time zone', hint: 'A city or a name such as Asia/Tokyo. Left empty: the capital’s.', optional: true, value: typed(zone), max: 60 },
    { kind: 'choices', name: 'phases', label: 'Phases you want to go through', options: phaseNames.map((label, n) => ({ value: String(n + 1), label })), value: Array.isArray(phases) ? phases : [] },
  ]
}

function alreadyStarted(project: Project): Message<Intent> {
  return message(`This channel works on ${project.name}.`, [
    { kind: 'text', text: ['This channel works on ', strong(project.name), ' already.'] },
    { kind: 'choices', choices: [{ label: 'Go on', intent: { do: 'next' }, style: 'primary' }, { label: 'Status', intent: { do: 'status' } }, { label: 'Settings', intent: { do: 'settings' } }] },
  ])
}

function started(scene: ProjectScene, goesOn: boolean): Message<Intent> {
  const { project } = scene
  const first = project.phases[0] ?? 1
  const choices: Block<Intent>[] = goesOn
    ? []
    : [{ kind: 'choices', choices: [{ label: `Begin with phase ${scene.toolkit.phases[first - 1]?.roman ?? 'I'}`, intent: { do: 'phase', phase: first }, style: 'primary' }, { label: 'Choose a phase', intent: { do: 'phase' } }, { label: 'What can you do?', intent: { do: 'help' } }] }]
  return message(`${project.name} is set up.`, [
    { kind: 'heading', text: project.name },
    { kind: 'notice', tone: 'good', text: 'All set. Anybody in this channel can answer, in any order; what you record is kept with name and date.' },
    facts(project),
    ...choices,
  ])
}

const facts = ({ name, economy, zone, phases }: Project): Block<Intent> => ({
  kind: 'facts',
  facts: [
    { label: 'Micro-credential', value: name },
    { label: 'Economy', value: economy },
    { label: 'Time zone', value: zone },
    { label: 'Phases', value: phases.length === 6 ? 'all six' : phases.map((phase) => phaseNames[phase - 1] ?? '').join(', ') },
  ],
})

const namesOfPhases = ({ toolkit }: Scene, phases: readonly number[]): string =>
  toolkit.phases.filter(({ number }) => phases.includes(number)).map(({ roman, name }) => `${roman} ${name}`).join(', ')
