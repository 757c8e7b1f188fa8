import { spelt } from '../../view/typos.ts'
import type { Catalog } from '../context.ts'
import type { Intent } from '../intent.ts'
import { readPhase } from './parse-phase.ts'
import { ours } from './parse-reminder.ts'
import { readPlainWish } from './parse-reminder-sentence.ts'
import { withoutCourtesy } from './small-talk.ts'

/**
 * What people mean who know no command: a wish about the reminder, what is open, who has an item. Whole sentences only, so
 * that a question about micro-credentials ("how often should learners be reminded?") still goes to the toolkit.
 */
export function readPlainly(typed: string, catalog: Catalog): Intent | undefined {
  const text = typed.replace(/\s+/g, ' ').trim()
  if (text.length > 200 || isOfCourses(text)) return undefined
  const bare = withoutCourtesy(text.replace(ends, '').toLowerCase()).replace(ends, '')
  const said = spelt(bare.replaceAll('’', "'"), ours)
  const words = readPlainWish(said, text.includes('?'))
  if (words !== undefined) return words ? { do: 'nudge', words: words.slice(0, 300) } : { do: 'nudge' }
  return onStanding(said, catalog)
}

const ends = /[\s?!.…]+$/

/** Whether somebody speaks of their course, not of us. */
export const isOfCourses = (text: string): boolean =>
  /\b(learn\w*|students?|participants?|employers?|employees|courses?|micro-?credentials?|modules?|enrol\w*|assess\w*|deadlines?|e?mails?|lecturers?|completion)\b/i.test(
    text,
  )

/** "what is missing?", "what's left to do?", "anything overdue?", "who has 09.1?", "what is next?" */
function onStanding(said: string, { items, toolkit }: Catalog): Intent | undefined {
  const asked = open.find((shape) => shape.test(said))
  const where = asked?.exec(said)?.[1]
  const [phase, other] = where ? readPhase(where, toolkit) : []
  if (asked && !where) return { do: 'missing' }
  if (asked) return phase && !other ? { do: 'missing', phase: phase.number } : undefined
  if (/^what(?:'s| is|s)? (?:the )?next(?: question| step)?(?: for us)?$/.test(said)) return { do: 'next' }
  const item = items.find(owner.exec(said)?.[1] ?? '')
  return item && { do: 'show', item: item.id }
}

const state =
  '(?:missing|left|open|overdue|late|outstanding|due|pending|remaining|unanswered|still to do|to do|to be done|not done)'
const around =
  '(?: (?:to do|now|today|here|for us|this week|at the moment|so far|yet|still|in total))*(?: (?:in|from|for|of) (phase [\\w ]+))?'

const open: readonly RegExp[] = [
  `what(?:'s| is|s| are| do we have)?(?: still| all| else)* ${state}`,
  `(?:is |are )?(?:there )?(?:anything|something)(?: is| still| that is)* ${state}`,
  `which (?:ones |items |questions |checks )?(?:is|are) (?:still )?${state}`,
  'what (?:do|must|should) we still (?:have to |need to )?(?:do|answer)',
  'what have we not (?:done|answered)',
  'how much is (?:left|missing|open)',
  `(?:show|tell) (?:me |us )?(?:what is |what's )${state}`,
].map((shape) => new RegExp(`^${shape}${around}$`))

const owner =
  /^(?:who (?:owns|has|does|is doing|is on|got|took|is responsible for|is assigned to|is looking after|settles|answers)|whose is|who'?s (?:got|on|doing)|(?:the )?owner of)(?: item| question| check)? ([\w.]+)(?: now)?$/
