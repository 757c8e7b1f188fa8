import { shownDay } from '../../calendar/dates.ts'
import { plusDays } from '../../calendar/weeks.ts'
import type { GivenItem } from '../../project/given.ts'
import type { Missing } from '../../project/progress.ts'
import type { Project } from '../../project/project.ts'
import { command, strong } from '../../view/text.ts'
import type { Block, Span } from '../../view/view.ts'
import { quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'

/** "overdue since Fri 20 Nov", "due today", "due Fri 4 Dec"; nothing where there is no date. */
export function dueInWords({ assignment: { due }, overdue }: GivenItem, today: string): string {
  if (!due) return ''
  if (overdue) return `overdue since ${shownDay(due, today)}`
  if (due === today) return 'due today'
  return due === plusDays(today, 1) ? 'due tomorrow' : `due ${shownDay(due, today)}`
}

/** The date behind an item, what is overdue in bold. */
export function when(one: GivenItem, today: string): Span[] {
  const words = dueInWords(one, today)
  return words ? [' · ', one.overdue ? strong(words) : words] : []
}

/** "one item", "3 items, 1 overdue" */
export function countInWords(some: readonly Missing[]): string {
  const late = some.filter(({ overdue }) => overdue).length
  const all = some.length === 1 ? 'one item' : `${some.length} items`
  return `${all}${late ? `, ${late === some.length ? (late === 1 ? '' : 'all ') : `${late} `}overdue` : ''}`
}

/** Below what is asked of a team whose project was put away. */
export const ifArchived = ({ archived, name }: Project): Block<Intent>[] =>
  archived ? [quiet([`${name} is archived; `, command('reopen'), ' takes it out again.'])] : []
