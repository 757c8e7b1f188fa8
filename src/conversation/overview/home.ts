import { localDate } from '../../calendar/dates.ts'
import type { Person } from '../../project/entry.ts'
import { samePerson } from '../../project/entry.ts'
import { missingIn, overall, progressOf } from '../../project/progress.ts'
import type { Project } from '../../project/project.ts'
import { strong } from '../../view/text.ts'
import type { Block } from '../../view/view.ts'
import type { Catalog } from '../context.ts'
import type { Intent } from '../intent.ts'
import { madeFor } from '../project/made-for.ts'
import { givenOut } from './given.ts'
import { rowOf } from './status.ts'

/** A person's page of one project: the next thing to do, what they have been asked to settle, progress and the reminder. */
export function homeOf(project: Project, person: Person, now: number, { toolkit, items }: Catalog): Block<Intent>[] {
  const phases = progressOf(project, toolkit, items)
  const { done, total } = overall(phases)
  const today = localDate(now, project.zone)
  const missing = missingIn(project, toolkit, items, today)
  const mine = givenOut(project, { items }, today).filter(({ assignment }) => samePerson(assignment.to, person))
  const next = missing.find(({ item }) => !mine.some((one) => one.item === item))
  const page: Block<Intent>[] = [
    { kind: 'heading', text: project.name },
    ...(mine.length
      ? ([
          { kind: 'text', text: [strong('Yours to settle')] },
          { kind: 'rows', rows: mine.slice(0, 8).map(rowOf) },
          ...more(mine.length - 8),
        ] as const)
      : []),
    ...(next
      ? ([
          { kind: 'text', text: [strong(mine.length ? 'Next for the team' : 'Next')] },
          { kind: 'rows', rows: [rowOf(next)] },
        ] as const)
      : []),
    ...(missing.length ? [] : [{ kind: 'notice', tone: 'good', text: 'Nothing is open in your phases.' } as const]),
    { kind: 'text', text: [strong(`${done} of ${total}`), ' questions and checks are settled.'] },
    {
      kind: 'progress',
      bars: phases
        .filter(({ inScope }) => inScope)
        .map(({ phase, done, total }) => ({ label: `${phase.roman} ${phase.name}`, done, total })),
    },
    { kind: 'text', tone: 'quiet', text: reminder(project) },
    {
      kind: 'choices',
      choices: [{ label: 'Reminder settings', intent: { do: 'nudge' }, about: `Reminder settings of ${project.name}` }],
    },
  ]
  return madeFor(page, project.id)
}

/** The page of somebody who takes part in nothing yet. */
export const emptyHome: readonly Block<Intent>[] = [
  { kind: 'heading', text: 'Hello, I am mcred' },
  {
    kind: 'text',
    text: 'I walk course teams through building a micro-credential. Invite me to your team’s channel and type /mcred start there; what you work on then shows up here, with the next thing to do.',
  },
]

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

const reminder = ({ nudging: { state, weekday, time, every }, zone }: Project): string =>
  state === 'on'
    ? `Reminder: ${every === 1 ? 'every' : `every ${every} weeks on`} ${weekdays[weekday - 1]} at ${time} (${zone}).`
    : 'The reminder is paused.'

const more = (count: number): Block<Intent>[] =>
  count > 0 ? [{ kind: 'text', tone: 'quiet', text: `… ${count} more` }] : []
