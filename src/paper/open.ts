import { type Missing, missingIn } from '../project/progress.ts'
import { type Item, isBox } from '../toolkit/items.ts'
import { committeeOrder } from './committee-order.ts'
import { isInScope, isShared, itemState, type Records, todayOf } from './records.ts'

/** What is open: questions and checks of the phases in scope, and the prompts that a committee asks for or somebody has. Overdue first, then by date. */
export function openIn(records: Records): Missing[] {
  const today = todayOf(records)
  const prompts = records.items.all
    .filter((item) => isWanted(records, item))
    .map((item) => missed(records, item, today))
  return [...missingIn(records, today), ...prompts].sort((a, b) => compare(dueOf(a), dueOf(b)))
}

/** "72 open points (64 questions and checks, 8 template prompts that committees ask for)" */
export function openInFigures(open: readonly Missing[]): string {
  const ofTemplates = open.filter(({ item }) => 'section' in item).length
  const rest = open.length - ofTemplates
  const all = `${open.length} open ${open.length === 1 ? 'point' : 'points'}`
  return ofTemplates && rest
    ? `${all} (${rest} ${rest === 1 ? 'question or check' : 'questions and checks'}, ${ofTemplates} template ${ofTemplates === 1 ? 'prompt' : 'prompts'} that committees ask for)`
    : all
}

const asked = new Set(committeeOrder.flatMap(({ asks }) => asks))

function isWanted(records: Records, item: Item): boolean {
  if ('step' in item || isBox(item) || isShared(records, item)) return false
  const { settled, assignment } = itemState(records, item)
  return !settled && (assignment !== undefined || asked.has(item.id))
}

function missed(records: Records, item: Item, today: string): Missing {
  const { assignment } = itemState(records, item)
  return { item, assignment, overdue: assignment?.due !== undefined && assignment.due < today }
}

const dueOf = ({ assignment }: Missing): string => (assignment ? (assignment.due ?? '9998') : '9999')
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What was marked as not applicable, in the toolkit's order. */
export const setAsideIn = (records: Records): Item[] =>
  records.items.all.filter(
    (item) =>
      !isShared(records, item) && isInScope(records, item) && itemState(records, item).settled?.kind === 'excused',
  )
