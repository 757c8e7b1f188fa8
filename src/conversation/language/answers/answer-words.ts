import type { Understanding } from '../../../understanding/understanding.ts'
import type { Details } from '../around.ts'
import { withoutCourtesy } from '../small-talk.ts'
import { setAnew } from './put-right.ts'
import { surelyTold, wordsOf } from './told.ts'

export const itemCode = /t?\d{1,2}(?:\.\d{1,2}){1,2}/.source

/** "07.3: Level 5. Five credits.": a code with a sign at the head; what follows is its answer, word for word. */
export const headed = new RegExp(
  `^(?:(?:ok(?:ay)?|right|so|and|also|then|no|sorry|q)[.,! ]+)?(?:(?:for|on|re|answer(?: to)?)\\s+)?${itemCode}(?:\\s*(?:=>|[:=→])\\s*|\\s+(?:[-–—]|->|→)\\s+)(?=\\S)`,
  'i',
)

/**
 * The words of an answer: what was surely learnt to be it; what stands behind its code; what was read in two ways, and is the
 * same, or all of the message. `slot`: what the wish itself was learnt to hold.
 */
export function textIn(said: string, slot: string | undefined, { readTelling }: Understanding): Pick<Details, 'text'> {
  const anew = setAnew(said)
  if (anew) return { text: anew }
  const { said: found, chance } = readTelling(said)
  const [own, other] = found.filter(({ part }) => part === 'text')
  const text = own && !other && found.every(({ part }) => part !== 'more') ? wordsOf(said, own, found) : undefined
  const isAll = text !== undefined && bare(text) === bare(said)
  if (text && !isAll && chance >= surelyTold) return { text }
  const [head] = headed.exec(said) ?? []
  if (head) return { text: withoutCourtesy(said.slice(head.length)) }
  if (slot && (text ? isAll || bare(slot) === bare(text) : chance < surelyTold)) return { text: text ?? slot }
  const [, before] = thatIsFor.exec(said) ?? []
  if (before) return { text: withoutCourtesy(before) }
  return goesOn.test(said) && !slot ? { text: withoutCourtesy(said) } : {}
}

/** "Two guest speakers, that's for the experts one": the answer, and behind it whose it is. */
const thatIsFor =
  /^(.+?)[,.;–-]? (?:that|this|it)(?:['’]?s| is| goes| belongs)? (?:for|to|under|in|(?:the|my|our) answer (?:for|to)) (?:the|our|my) [^,.;:]{3,60}[.!]*$/i
const bare = (text: string): string => text.toLowerCase().replace(/^\W+|\W+$/g, '')

/** "Add that …", "it should also say …": more of an answer, not another one, by the words beside its own. */
export const addsTo = (said: string, text: string): boolean =>
  /\b(?:add|also|supplement)\b/i.test(said.replace(text, ''))

/** "And a laptop", "plus two weeks": more of the answer that is spoken of. */
export const goesOn = /^(?:oh,? )?(?:and|plus) (?!here\b|the answer\b|it[’']?s\b|then\b)/i

const joint = '(?:\\s*[\\n;]\\s*|[.!?,]\\s+(?:and |then |also )?|\\s+and\\s+)'
const lead = '(?:(?:for|on|re|question|and|answer(?: to)?|record|note|put) )*'
const ofFigure = '(?:hours?|hrs?|days?|weeks?|months?|years?|credits?|percent|points?|people|million|k)\\b'

/** "1.5 instructional designers": half of one more. */
const andAHalf = '(?![1-9]\\.5 (?:[a-z]+ ){0,2}?(?:staff|fte|[a-z]{3,}(?<!s)s)\\b)'

/** "Answer 7.3 yes and 8.1 none": an exact command whose words may go on to another question; or, to the bot, to another wish. */
export const mayGoOn = new RegExp(`${joint}${lead}${andAHalf}${itemCode}(?:\\s*[:=→]|\\s(?!${ofFigure})\\S)`, 'i')
export const mayWantMore =
  /\S(?:[\s,;]+|[.!]\s+)(?:and|also|then|plus)\s+(?:(?:also|then|please|pls) )?(?:what|next|show|tell|skip|undo|remind|who|give|assign|tick)\b[^.;]*$/i
