import { samePerson } from '../../../project/entry.ts'
import { type Item, isQuestion } from '../../../toolkit/items.ts'
import { type Context, say } from '../../context.ts'
import { notice } from '../../failures.ts'
import { toldByCode } from '../../language/answers/told-by-code.ts'
import { readingsOf } from '../../language/readings.ts'
import type { Setting } from '../../language/wishes.ts'
import { whispered } from '../../reply.ts'
import { stepOf } from './by-stake.ts'
import type { TurnStep } from './turn-step.ts'

/**
 * "1. yes 2. none", "the first: yes, the second: none": what is said of several items by their numbers, as they were listed or
 * given to whoever speaks; where it is not clear which they are, that is asked, and nothing is recorded.
 */
export function numbered(words: string, setting: Setting, context: Context): readonly TurnStep[] | undefined {
  const said = setting.open ? [] : numberedIn(words)
  const own = ownItems(context)
  if (!context.project || said.length < 2 || !(own.length || setting.listed.length)) return undefined
  const items = inOrder(own, setting.listed, said.length)
  if (!items) return [whichAre(said, own.length ? own : setting.listed)]
  return items.flatMap((item, at) => stepsOf(item, said[at] ?? '', { setting, context }))
}

/** Their own in the order in which they were listed; what was listed alone where they have nothing to settle. */
function inOrder(own: readonly Item[], listed: readonly Item[], many: number): readonly Item[] | undefined {
  const isListed = own.length === listed.length && own.every((item) => listed.includes(item))
  const items = isListed || !own.length ? listed : own
  return items.length === many && items.every(isQuestion) ? items : undefined
}

/** What stands behind each number, from 1 on. */
export function numberedIn(words: string): readonly string[] {
  const text = words.trim()
  const marks = [...text.matchAll(mark)]
  const isInOrder = marks.every(({ groups = {} }, at) => numberOf(groups) === at + 1)
  if (!isInOrder || !text.startsWith(marks[0]?.[0] ?? '\n')) return []
  const said = marks.map(({ 0: { length }, index }, at) => text.slice(index + length, marks[at + 1]?.index))
  return said.map((one) => one.replace(/[\s,;.]*(?:\b(?:and|then)\s*)?$/i, '').trim()).filter((one) => one)
}

const mark =
  /(?:(?<=^|[\s,;])(?:number |no\.? ?|#)?\(?(?<n>\d)[.):] +|(?<=^|[\s,;])(?:(?:and|then) )?(?:to |for )?the (?<word>first|second|third|fourth|fifth)(?: one)?(?: is)? ?[:=–-] *)(?=\S)/gi
const ordinals = ['first', 'second', 'third', 'fourth', 'fifth']
const numberOf = ({ n, word = '' }: Partial<Record<string, string>>): number =>
  n ? Number(n) : ordinals.indexOf(word.toLowerCase()) + 1

/** What whoever speaks has to settle still, in the order of the toolkit. */
export const ownItems = ({ project, items, turn }: Context): readonly Item[] =>
  items.all.filter(({ id }) => {
    const { assignment, settled } = project?.items.get(id) ?? {}
    return assignment && !settled && samePerson(assignment.to, turn.by)
  })

function stepsOf(
  { code }: Item,
  rest: string,
  { setting, context }: { setting: Setting; context: Context },
): readonly TurnStep[] {
  const [told] = toldByCode(`${code}: ${rest}`, setting)
  const said = told?.said ?? `${code} ${rest}`
  const readings = told?.readings ?? readingsOf({ said, where: 'addressed', isAsked: false }, setting)
  return stepOf(readings, { ...setting, said }, context)
}

function whichAre(said: readonly string[], items: readonly Item[]): TurnStep {
  const rows = items.filter(isQuestion).map(({ id, code, text }) => ({
    text: `${code} ${text}`,
    choice: { label: 'Answer', intent: { do: 'edit', item: id } as const, about: `Answer ${code}` },
  }))
  const shown = rows.length ? [{ kind: 'rows', rows } as const] : []
  const text = `Which are your ${said.length} numbers? Nothing is recorded yet. Put the code before each, such as 07.1: yes.`
  return { decision: say(whispered(notice(text, 'info', ...shown))), does: 'asks' }
}
