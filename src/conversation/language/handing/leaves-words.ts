import type { Role, SaidRoles } from '../../../understanding/roles.ts'

/** Whether more is said beside what was found: somebody, a figure or a day, a "not", another matter. Then nothing is done on it. */
export function leavesWords({ said: found, beside, isUsual }: SaidRoles, said: string): boolean {
  const has = (...roles: readonly Role[]): boolean => found.some(({ role }) => roles.includes(role))
  const stands = (words: RegExp): boolean => beside.some((word) => words.test(word))
  return (
    (!isUsual && !has('sign')) ||
    asks.test(said) ||
    looks.test(said) ||
    reminds.test(said) ||
    found.some(({ role, text }) => role === 'because' && wants.test(text)) ||
    (leavesOut(said) ? !has('except') : has('except') && !/\b(?:but|not|without|keep)\b/i.test(said)) ||
    stands(/^leads?$/) ||
    stands(wantsElse) ||
    (has('free', 'clears') && has('to')) ||
    (has('to') && !has('from', 'whose') && stands(/^(?:not|never|no|nor|cannot|cant|wont|dont|isnt|\p{L}+n['’]t)$/u)) ||
    (has('by', 'span', 'free', 'clears') && !has('to', 'from', 'chase', 'away', 'sign') && stands(ofOthers)) ||
    (!has('chase', 'away') && (stands(tells) || (!has('by', 'span') && stands(/^(?:until|till|before|by)$/))))
  )
}

/** Whether something is left out, by whatever name. */
export const leavesOut = (said: string): boolean =>
  /\b(?:except(?:ing)?|excluding|apart from|other than|leaving out|all but|but (?:please )?(?:not|keep|leave|for)|minus)\s/i.test(
    said,
  )

const asks =
  /^\W*(?:(?:who|whom|which|when|where|why|how|if)\b|(?:whose|what|did|does|do|is|are|was|has|have|should|shall)\b.*\?)/i
/** "Open 14.2 for me": it is to be shown. */
const looks =
  /^\W*(?:(?:please|pls|can you|could you|can i|let me) )*(?:open|show|read|see|display|bring up|pull up)\b(?!.*\b(?:give|assign|hand)\b)/i
/** "Ping only me every Friday": what comes again and again is no date of an item's. */
const reminds = /\b(?:remind|ping|nudge)\b.*\b(?:every|each|daily|weekly)\b/i
const wants =
  /^(?:and|then|also|plus|but|or)\b|\?|\d|\b(?:please|pls|then|give|skip|show|open|tell|remind|tick|assign|move|undo|before|by|until|\w+day)\b/i
const wantsElse = /^(?:(?:un)?tick|untick|rename|undo|explain)$/
const ofOthers =
  /^(?:sign\w*|sign-?offs?|approv\w+|remind\w*|nudge\w*|meetings?|ticks?|phases?|off|leave|vacation|holidays?|away|put|me)$/
const tells = /^(?:@person|#day|#month|\d.*|tomorrow|today|tonight|weeks?|days?|months?)$/
