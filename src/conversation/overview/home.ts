import { localDate } from '../../calendar/dates.ts'
import type { Person } from '../../project/entry.ts'
import { samePerson } from '../../project/entry.ts'
import { type GivenItem, givenOut } from '../../project/given.ts'
import { overall, progressOf } from '../../project/progress.ts'
import type { Project } from '../../project/project.ts'
import { type Catalog, nounOf, placeOf, stepName, stopsAt } from '../../toolkit/items.ts'
import { command, shortened, strong } from '../../view/text.ts'
import type { Block, Message, Row, Span, Text } from '../../view/view.ts'
import { asOf } from '../as-of-line.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import { nextStop } from '../guidance/stops.ts'
import type { Intent } from '../intent.ts'
import { madeFor } from '../project/made-for.ts'
import { whispered } from '../reply.ts'
import { dueInWords } from './given.ts'
import { newerLine } from './newer.ts'
import { namedItem, settling } from './status.ts'

/** A project with where it is worked on, as the platform shows places. */
export type HomeProject = { readonly project: Project; readonly where: readonly Span[] }

/** Who looks, when, and what the toolkit holds. */
export type HomeView = { readonly person: Person; readonly now: number; readonly catalog: Catalog }

const most = { rows: 8, projects: 8 }

/** A person's page: what has their name on it in all their projects, by date, then each project with where the team goes on. Every button is made for its project. */
export function homeOf(mine: readonly HomeProject[], looking: HomeView): Block<Intent>[] {
  const shown = mine.slice(0, most.projects)
  return [
    ...listOf(mine, looking),
    ...shown.flatMap((one) => madeFor([{ kind: 'divider' } as const, ...projectOf(one, looking)], one.project.id)),
    ...more(mine.length - shown.length, 'project'),
  ]
}

/** The page as a message, in a chat of one person. `about`: the project that the chat is about. */
export function homeMessage(mine: readonly HomeProject[], looking: HomeView, about?: string): Message<Intent> {
  const name = mine.find(({ project }) => project.id === about)?.project.name
  const several: Text = [
    ...(name ? ['In this chat we speak about ', strong(name), '. '] : []),
    'Go on with another one, and this chat is about that; ',
    command('home'),
    ' shows them all again.',
  ]
  return message(titleOf(mine, looking), [...homeOf(mine, looking), ...(mine.length > 1 ? [quiet(several)] : [])])
}

/** The page of the project that a channel works on, to whoever asks there. */
export function home({ project, turn, ...catalog }: ProjectContext): Decision {
  const view = homeMessage([{ project, where: [] }], { person: turn.by, now: turn.at, catalog })
  return say(whispered({ ...view, blocks: [...view.blocks, asOf({ turn, project })] }))
}

/** The page of somebody who takes part in nothing yet: how to get in. */
export const emptyHome: Message<Intent> = message('You are in no project yet.', [
  { kind: 'heading', text: 'Hello, I am mcred' },
  {
    kind: 'text',
    text: 'I walk course teams through building a micro-credential, one question at a time. You are in no project yet.',
  },
  {
    kind: 'list',
    items: [
      'Does your team work with me already? Ask them to add you to their channel, and say anything to me there.',
      ['To begin with your team, add me to its channel and type ', command('start'), ' there.'],
      'To look around, or to work alone, start here.',
    ],
  },
  buttons(
    { label: 'Start', intent: { do: 'start' }, style: 'primary' },
    { label: 'Ask', intent: { do: 'ask', question: '' }, about: 'Ask the toolkit a question' },
    { label: 'What can you do?', intent: { do: 'help' } },
  ),
])

type Theirs = GivenItem & { readonly project: Project; readonly today: string }

function theirs(mine: readonly HomeProject[], { person, now, catalog }: HomeView): Theirs[] {
  return mine
    .flatMap(({ project }) => {
      const today = localDate(now, project.zone)
      return givenOut(project, catalog, today)
        .filter(({ assignment }) => samePerson(assignment.to, person))
        .map((one) => ({ ...one, project, today }))
    })
    .sort((a, b) => (a.assignment.due ?? '9999').localeCompare(b.assignment.due ?? '9999'))
}

function titleOf(mine: readonly HomeProject[], looking: HomeView): string {
  const count = theirs(mine, looking).length
  const waits = count === 0 ? 'nothing waits for you' : `${count} ${count === 1 ? 'item waits' : 'items wait'} for you`
  return `${mine.length === 1 ? mine[0]?.project.name : `Your ${mine.length} projects`}: ${waits}`
}

function listOf(mine: readonly HomeProject[], looking: HomeView): Block<Intent>[] {
  const all = theirs(mine, looking)
  const title: Block<Intent> = { kind: 'heading', text: 'Yours to settle' }
  if (!all.length) return [title, quiet('Nothing has your name on it just now.')]
  const rows = all.slice(0, most.rows)
  return [
    title,
    ...rows.flatMap((one) => madeFor([{ kind: 'rows', rows: [rowOf(one, mine.length > 1)] }] as const, one.project.id)),
    ...more(all.length - rows.length, 'item'),
    quiet('What you save here is shown where the project is worked on.'),
  ]
}

function rowOf(one: Theirs, named: boolean): Row<Intent> {
  const { item, project, today } = one
  const place = placeOf(item)
  const note = [dueInWords(one, today), named ? project.name : '', place].filter(Boolean).join(' · ')
  return { text: namedItem(item), note, choice: settling(item) }
}

function projectOf({ project, where }: HomeProject, { catalog }: HomeView): Block<Intent>[] {
  const { toolkit, items } = catalog
  const phases = progressOf(project, toolkit, items)
  const { done, total } = overall(phases)
  return [
    { kind: 'heading', text: project.name },
    ...(where.length ? [quiet(['In ', ...where])] : []),
    { kind: 'text', text: nextIn(project, catalog) },
    { kind: 'text', text: [strong(`${done} of ${total}`), ' questions and checks are settled.'] },
    ...newerLine(project),
    {
      kind: 'progress',
      bars: phases
        .filter(({ inScope }) => inScope)
        .map(({ phase, done, total }) => ({ label: `${phase.roman} ${phase.name}`, done, total })),
    },
    { kind: 'rows', rows: [reminder(project)] },
    buttons(...choicesOf(project)),
  ]
}

/** The same that `next` gives. */
function nextIn(project: Project, catalog: Catalog): Text {
  const stop = nextStop({ ...catalog, project })
  if (!stop) return 'Nothing is open in your phases.'
  const what =
    stopsAt(stop) === 'once a step' && 'step' in stop ? `The ${nounOf(stop)}s of ${stepName(stop.step)}` : undefined
  return [strong('Next for the team: '), ...(what ? [what] : [strong(`${stop.code} `), shortened(stop.text, 160)])]
}

const choicesOf = ({ name }: Project) => [
  { label: 'Go on', intent: { do: 'next' }, style: 'primary', about: `Go on with ${name}` } as const,
  { label: 'What is missing', intent: { do: 'missing' }, about: `What is missing in ${name}` } as const,
  { label: 'Ask', intent: { do: 'ask', question: '' }, about: `Ask the toolkit a question for ${name}` } as const,
]

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const reminder = ({ name, nudging: { state, weekday, time, every }, zone }: Project): Row<Intent> => ({
  text:
    state === 'on'
      ? `Reminder: ${every === 1 ? 'every' : `every ${every} weeks on`} ${weekdays[weekday - 1]} at ${time} (${zone}).`
      : 'The reminder is paused.',
  choice: { label: 'Reminder settings', intent: { do: 'nudge' }, about: `Reminder settings of ${name}` },
})

const more = (count: number, what: string): Block<Intent>[] =>
  count > 0 ? [quiet(`… ${count} more ${what}${count === 1 ? '' : 's'}`)] : []
