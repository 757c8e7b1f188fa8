import { economyOfZone } from '../../calendar/economies.ts'
import { isZoneOf } from '../../calendar/zone-choices.ts'
import type { ProjectEvent, Setup } from '../../project/entry.ts'
import type { Project } from '../../project/project.ts'
import { command, strong } from '../../view/text.ts'
import type { Choice, Form, Message } from '../../view/view.ts'
import { type Context, type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent, IntentOf, Values } from '../intent.ts'
import { emptyHome } from '../overview/home.ts'
import { holidaysApart } from '../reminder/holidays.ts'
import { posted, whispered } from '../reply.ts'
import { asCard, type Card } from '../shown.ts'
import type { Turn } from '../turn.ts'
import { kindOf } from './link-wording.ts'
import { asMember } from './permission.ts'
import { facts } from './settings.ts'
import { readSetup, setupFields } from './setup-form.ts'

type Onward = IntentOf<'start'>['onward']

/** Sets up the project of a place: a form first, then the project, then what the person had wanted. */
export function start(context: Context, intent: IntentOf<'start'>): Decision {
  const { project } = context
  if (project && !project.archived) return say(whispered(alreadyStarted(project, here(context))))
  const { values } = intent
  if (!values) return offerStart(context, intent.onward, intent.name)
  return toMembers(context, () => {
    const read = readSetup(inItsZone(values, context.turn))
    if ('errors' in read) return say({ show: 'open', view: startForm(context, intent, { values, ...read }) })
    const onward = intent.onward ?? atOnce(read)
    return {
      does: 'found',
      events: [startedWith(read)],
      onward,
      say: (after) => [{ show: 'post', where: 'channel', view: started(after, onward !== undefined) }],
    }
  })
}

/** Whoever chose one phase begins there; of several it is asked. */
function atOnce({ phases: [phase, other] }: Setup): Onward {
  return phase !== undefined && other === undefined ? { do: 'phase', phase, begun: true } : undefined
}

/** Opens the form where it can be opened, else posts a button that opens it. What the person wanted is remembered; a guest is told at once. Who only looks, in a chat of their own, is told how to get in. */
export const offerStart = (context: Context, onward: Onward, name?: string): Decision =>
  onward && !begins.has(onward.do) && context.turn.placeKind === 'personal'
    ? say(posted(emptyHome))
    : toMembers(context, () => offer(context, onward, name))

/** Work can begin anywhere; who only looks in a chat of their own looks for what their team has. */
const begins: ReadonlySet<Intent['do']> = new Set(['phase', 'next', 'answer', 'edit', 'settings', 'scope', 'rename'])

const toMembers = (context: Context, decide: () => Decision): Decision =>
  asMember(
    context,
    'A guest can answer, but not set a channel up. Ask a colleague from the organisation to type start.',
    decide,
  )

function offer(context: Context, onward: Onward, name: string | undefined): Decision {
  const intent: IntentOf<'start'> = { do: 'start', ...(name ? { name } : {}), ...(onward ? { onward } : {}) }
  if (context.turn.canOpen) return say({ show: 'open', view: startForm(context, intent, { values: {}, errors: {} }) })
  return say(
    posted(
      asCard(
        message(`Set up the micro-credential of this ${here(context)} first.`, [
          {
            kind: 'text',
            text: `This ${here(context)} has no micro-credential yet. It takes half a minute: a name, where you are, and the phases you want to go through.`,
          },
          buttons({ label: 'Start', intent, style: 'primary' }),
        ]),
        { kind: 'start' },
      ),
    ),
  )
}

const here = ({ turn }: Context): string => kindOf(turn.placeKind)

/** The first words in a channel that the bot was invited to. */
export const welcome: Card = asCard(
  message('mcred is here: it walks your team through building a micro-credential.', [
    { kind: 'heading', text: 'Hello, I am mcred' },
    {
      kind: 'text',
      text: 'I know APEC’s online micro-credentials toolkit. Ask me about it, or answer its questions one at a time: I keep your answers and remind you weekly of what is missing.',
    },
    buttons(
      { label: 'Start', intent: { do: 'start' }, style: 'primary' },
      { label: 'What can you do?', intent: { do: 'help' } },
    ),
  ]),
  { kind: 'start' },
)

const startedWith = ({ name, ...rest }: Setup): ProjectEvent => ({ kind: 'started', title: name, ...rest })

function startForm(
  context: Context,
  { values: _, ...wanted }: IntentOf<'start'>,
  { values, errors }: { readonly values: Values; readonly errors: Record<string, string> },
): Form<Intent> {
  const economy = economyOfZone(context.turn.zone)
  return {
    kind: 'form',
    title: `Set up this ${here(context)}`,
    submit: 'Start',
    intent: wanted,
    fields: setupFields(
      {
        name: wanted.name ?? '',
        zone: context.turn.zone === 'UTC' ? '' : (context.turn.zone ?? ''),
        economy: economy ?? '',
        phases: [],
        ...values,
      },
      context,
    ),
    errors,
  }
}

/** A zone that was filled in for whoever speaks is none that they chose, where it is not one of the economy's. */
function inItsZone(values: Values, { zone }: Turn): Values {
  const economy = values['economy']
  return zone && values['zone'] === zone && typeof economy === 'string' && !isZoneOf(zone, economy)
    ? { ...values, zone: '' }
    : values
}

/** What a place that has a project says in place of the way in. */
export function alreadyStarted(project: Project, where: string): Message<Intent> {
  return message(`This ${where} works on ${project.name}.`, [
    { kind: 'text', text: [`This ${where} works on `, strong(project.name), '.'] },
    buttons(
      { label: 'Go on', intent: { do: 'next' }, style: 'primary' },
      { label: 'Status', intent: { do: 'status' } },
      { label: 'Settings', intent: { do: 'settings' } },
    ),
  ])
}

function started(context: ProjectContext, goesOn: boolean): Message<Intent> {
  const { project, turn } = context
  const who = turn.placeKind === 'personal' ? 'You can answer' : `Anybody in this ${here(context)} can answer,`
  return message(`${project.name} is set up.`, [
    { kind: 'heading', text: project.name },
    { kind: 'notice', tone: 'good', text: `All set, led by ${turn.name}. ${who} in any order.` },
    facts(project, context, 'name'),
    quiet([`Reminders: Mondays 09:00${holidaysApart(project.economy)} (`, command('nudge'), ')']),
    ...(goesOn ? [] : [buttons(...beginnings(context))]),
  ])
}

function beginnings({ project, toolkit }: ProjectContext): Choice<Intent>[] {
  const first = project.phases[0] ?? 1
  const { roman = 'I' } = toolkit.phases[first - 1] ?? {}
  return [
    { label: `Begin with phase ${roman}`, intent: { do: 'phase', phase: first }, style: 'primary' },
    { label: 'Choose a phase', intent: { do: 'phase' } },
    { label: 'What can you do?', intent: { do: 'help' } },
  ]
}
