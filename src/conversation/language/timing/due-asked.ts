import type { IntentOf } from '../../intent.ts'
import { month, number, weekday } from './dates-in.ts'

const span = `((?:by |until |before )?)(?:(?:on|in|within|for) )?(?:the )?(today|tomorrow|(?:this|next|coming) (?:week|month)|(?:end of (?:the |this )?)(?:week|month)|(?:this |next )?${weekday}|${month} ${number}|${number} (?:of )?${month}|${month})`
const asks =
  "(?:what|what's|whats|which|anything|something|is there anything|are there any|show|list|who has|how much|how many)"
const named = new RegExp(
  String.raw`^(?:\W*(?:and|so|ok|hi|hey|please)[, ]+)*${asks}\b.{0,40}?\b(?:due|deadlines?|fall(?:s|ing)? due|to be (?:done|finished|handed in))\b.{0,20}?\b${span}\W*$`,
  'i',
)
const deadline =
  /^(?:\W*(?:and|so|ok|hi|hey)[, ]+)*(?:how (?:many days|much time|long|many weeks)\b.{0,30}\b(?:until|till|to|before|left)\b.*\bdeadlines?|when (?:is|are|'s) (?:the |our |the next |our next )?(?:next )?deadlines?|what (?:is|are|'s) (?:the |our )?(?:next |coming |upcoming )?(?:deadlines?|due dates?)|what(?:'s| is) due(?: next| soon| first)?)\W*$/i

/** "What is due next week?", "how many days until the deadline?": what somebody has with a date, soonest first. */
export function dueAsked(said: string): IntentOf<'who'> | undefined {
  const [, before = '', span] = named.exec(said) ?? []
  if (span) return { do: 'who', due: `${before ? 'until ' : ''}${span}`.toLowerCase() }
  return deadline.test(said) ? { do: 'who', due: '' } : undefined
}
