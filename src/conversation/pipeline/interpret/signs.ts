import type { Reading } from '../../language/readings.ts'
import { doesNotKnow } from '../../words.ts'

/** Who names a code means the bot, where the words surely want something of it. */
export const hasCode = /\b\d{1,2}\.c?\d{1,2}\b/i

/**
 * Whether words in people's talk name something of the bot's: "let us skip lunch" is nothing to skip here, and
 * "ok, at 3pm" no reminder.
 */
export const namesOurs = (text: string, { details }: Pick<Reading, 'details'>): boolean =>
  hasCode.test(text) || Boolean(details.items?.length) || ours.test(text)

const ours =
  /\b(?:mcred|remind(?!\w* \w+ (?:to|about|of|that)\b)\w*|nudge\w*|notif\w*|questions?|checks?|checklists?|phases?|steps?|templates?|projects?|toolkit|micro-?credentials?|sign-?offs?|status|progress|missing|overdue|open items?|answers?|recorded|undo|export|paper|leads?|assigned?|help)\b/i

/** Wishes that words to be recorded are easily taken for. */
export const mayBeAnswer = new Set<Reading['wish']>(['answer', 'ask', 'chat', 'say', 'kpi', 'risk', 'decided'])

/** A question, or words of somebody who does not know: not taken for the team's answer unasked. */
export const soundsOpen = (text: string): boolean =>
  text.trim().length < 300 &&
  (/\?(?:\s|$)/.test(text) ||
    /^(?:so |and |but |hm+ |ok )?(?:does|do|did|is|are|can|could|should|would|will|has|have) (?:the|an?|we|i|it|this|that|they|you|there|our|anybody|anyone|somebody|someone)\b[^.!]*$/i.test(
      text,
    ) ||
    doesNotKnow.test(text))

/** A file or an address is an answer, whatever it is called. */
export const hasFile = /\w\.\w{2,5}\b|:\/\//

/** Names of files and nothing else, as they are sent without a word: "plan.pdf, budget.docx". */
export const isFiles = (text: string): boolean => /^\S+\.\w{2,5}(?:, \S+\.\w{2,5})*$/.test(text.trim())

/** A name, a figure or a word or two: too little to be weighed, and mostly an answer. */
export const isBrief = (text: string): boolean =>
  !/\p{L}{2}/u.test(text) || (text.trim().split(/\s+/).length <= 3 && !text.includes('?'))
