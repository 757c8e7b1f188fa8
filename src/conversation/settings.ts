import type { Project } from '../project/project.ts'
import { command, shortened, strong } from '../view/text.ts'
import type { Block, Form } from '../view/view.ts'
import { nobodyToAsk } from './assigning-doubts.ts'
import type { Intent, IntentOf, PersonNamed, Values } from './intent.ts'
import { openOrPost } from './open-or-post.ts'
import { asLead } from './permission.ts'
import { type Decision, type ProjectScene, type Scene, say } from './scene.ts'
import { readSetup, setupFields } from './setup-form.ts'
import { message, notice } from './trouble.ts'

/** Shows the settings to change, or changes them. */
export function settings(scene: ProjectScene, intent: IntentOf<'settings'>): Decision {
  return asLead(scene, () => {
    if (!intent.values) return openOrPost(scene, 'Settings', { do: 'settings' }, settingsForm(scene, {}, {}))
    const read = readSetup(intent.values)
    if ('errors' in read) return say({ show: 'open', view: settingsForm(scene, intent.values, read.errors) })
    const { name, zone, economy, phases } = read
    return {
      does: 'record',
      happenings: [
        { kind: 'renamed', title: name },
        { kind: 'set', zone, economy },
        { kind: 'scoped', phases },
      ],
      say: ({ project }) => [
        {
          show: 'post',
          where: 'thread',
          view: message(`${scene.turn.name} changed the settings.`, [
            { kind: 'notice', tone: 'good', text: 'Settings saved.' },
            facts(project, scene),
          ]),
        },
      ],
    }
  })
}

export const rename = (scene: ProjectScene, { name }: IntentOf<'rename'>): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'renamed', title: shortened(name, 120) }],
    say: ({ project }) => [
      { show: 'post', where: 'thread', view: notice(['From now on this is ', strong(project.name), '.'], 'good') },
    ],
  }))

/** Changes the phases that the team goes through; the others no longer count. */
export function scope(scene: ProjectScene, intent: IntentOf<'scope'>): Decision {
  return asLead(scene, () => {
    const { phases } = intent
    if (!phases?.length) return settings(scene, { do: 'settings' })
    return {
      does: 'record',
      happenings: [{ kind: 'scoped', phases }],
      say: ({ project }) => [
        {
          show: 'post',
          where: 'thread',
          view: notice(
            [
              'In scope now: ',
              namesOfPhases(scene, project.phases),
              '. Answers in other phases are kept, they just no longer count.',
            ],
            'good',
          ),
        },
      ],
    }
  })
}

export const archive = (scene: ProjectScene): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'archived' }],
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
  }))

export const reopen = (scene: ProjectScene): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [{ kind: 'reopened' }],
    say: ({ project }) => [
      {
        show: 'post',
        where: 'channel',
        view: notice([strong(project.name), ' is open again. ', command('next'), ' goes on where you were.'], 'good'),
      },
    ],
  }))

export const lead = (scene: ProjectScene, { person }: IntentOf<'lead'>): Decision =>
  asLead(scene, () => {
    const nobody = nobodyToAsk(person)
    return nobody ? say({ show: 'whisper', view: notice(nobody, 'warning') }) : makeLead(scene, person)
  })

const makeLead = (scene: ProjectScene, person: PersonNamed): Decision => ({
  does: 'record',
  happenings: [
    {
      kind: 'led',
      lead: { platform: scene.turn.by.platform, tenant: scene.turn.by.tenant, id: person.id },
      leadName: person.name,
    },
  ],
  say: () => [
    {
      show: 'post',
      where: 'thread',
      view: notice([strong(person.name), ' is a lead now and may change settings here.'], 'good'),
    },
  ],
})

export const unlead = (scene: ProjectScene, { person }: IntentOf<'unlead'>): Decision =>
  asLead(scene, () => ({
    does: 'record',
    happenings: [
      { kind: 'unled', lead: { platform: scene.turn.by.platform, tenant: scene.turn.by.tenant, id: person.id } },
    ],
    say: () => [
      { show: 'post', where: 'thread', view: notice([strong(person.name), ' is no longer a lead.'], 'good') },
    ],
  }))

/** What a project is set to. */
export const facts = ({ name, economy, zone, phases }: Project, scene: Pick<Scene, 'toolkit'>): Block<Intent> => ({
  kind: 'facts',
  facts: [
    { label: 'Micro-credential', value: name },
    { label: 'Economy', value: economy },
    { label: 'Time zone', value: zone },
    { label: 'Phases', value: phases.length === 6 ? 'all six' : namesOfPhases(scene, phases) },
  ],
})

const settingsForm = (
  { project, toolkit }: ProjectScene,
  values: Values,
  errors: Record<string, string>,
): Form<Intent> => ({
  kind: 'form',
  title: 'Settings',
  submit: 'Save',
  intent: { do: 'settings' },
  fields: setupFields(
    { name: project.name, zone: project.zone, economy: project.economy, phases: project.phases.map(String), ...values },
    { toolkit },
  ),
  errors,
})

const namesOfPhases = ({ toolkit }: Pick<Scene, 'toolkit'>, phases: readonly number[]): string =>
  toolkit.phases
    .filter(({ number }) => phases.includes(number))
    .map(({ roman, name }) => `${roman} ${name}`)
    .join(', ')
