import type { Intent } from '../conversation/intent.ts'
import { message } from '../conversation/trouble.ts'
import { localDate } from '../conversation/when.ts'
import { type Person, samePerson } from '../project/entry.ts'
import { missingIn } from '../project/progress.ts'
import type { Project } from '../project/project.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { command } from '../view/text.ts'
import type { Message } from '../view/view.ts'
import { rowOf } from './row.ts'

const most = 8

/** What one person has to settle in a project, for them alone; undefined where there is nothing. It carries no buttons: the project is not at home where it is read. */
export function privateDigest(
  project: Project,
  toolkit: Toolkit,
  items: Items,
  person: Person,
  now: number,
): Message<Intent> | undefined {
  const today = localDate(now, project.zone)
  const mine = missingIn(project, toolkit, items, today)
    .filter(({ assignment }) => assignment && samePerson(assignment.to, person))
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : dueOf(a) > dueOf(b) ? 1 : 0))
  if (!mine.length) return undefined
  const title = `${project.name}: ${mine.length === 1 ? 'one item has' : `${mine.length} items have`} your name on ${mine.length === 1 ? 'it' : 'them'}`
  const left = mine.length - most
  return message(title, [
    { kind: 'heading', text: title },
    { kind: 'rows', rows: mine.slice(0, most).map((one) => bare(rowOf(one, toolkit, items, today))) },
    ...(left > 0 ? [{ kind: 'text', text: `… ${left} more` } as const] : []),
    {
      kind: 'text',
      text: ['You asked for this. In the project’s channel, ', command('nudge me off'), ' ends it.'],
      tone: 'quiet',
    },
  ])
}

const dueOf = ({ assignment }: { assignment: { due: string | undefined } | undefined }): string =>
  assignment?.due ?? '9999'

const bare = <R extends { choice?: unknown }>({ choice: _, ...row }: R): Omit<R, 'choice'> => row
