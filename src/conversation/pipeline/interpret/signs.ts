import { codeShape } from '../../../toolkit/items.ts'
import type { Reading } from '../../language/reading.ts'
import { doesNotKnow } from '../../words.ts'
import { sureEnough } from './thresholds.ts'

/** Who names a code means the bot, where the words surely want something of it. */
export const hasCode = new RegExp(String.raw`\b${codeShape}\b`, 'i')

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
  (/\?(?:\s|$)/.test(text.replace(frankly, '')) ||
    /^(?:so |and |but |hm+ |ok )?(?:does|do|did|is|are|can|could|should|would|will|has|have) (?:the|an?|we|i|it|this|that|they|you|there|our|anybody|anyone|somebody|someone)\b[^.!]*$/i.test(
      text,
    ) ||
    betweenTwo.test(text) ||
    notYet.test(text) ||
    (doesNotKnow.test(text) && !guesses.test(text)))

/** "Yes, senate in October" after "was that approved already?": people answering each other. */
export const repliesTo = (text: string, asked: string | undefined): boolean =>
  /\?/.test(asked ?? '') &&
  /^(?:yes|yeah|yep|yup|no|nope|nah|not (?:yet|really|sure)|most|some did|all of them|none of them|i (?:think|guess|believe|suppose)|probably|maybe|perhaps|he|she|they)\b/i.test(
    text.trim(),
  )

/** "The half that does video" after "which half?": a few words that take up those of a question. */
export function echoes(text: string, asked: string | undefined): boolean {
  const wordsOf = (some: string): Set<string> => new Set(some.toLowerCase().match(/\p{L}{4,}/gu))
  const isBriefly = text.trim().split(/\s+/).length <= 7 && !/\d/.test(text)
  return isBriefly && /\?/.test(asked ?? '') && wordsOf(text).intersection(wordsOf(asked ?? '')).size > 0
}

/** "Honestly? Not very.": nobody is asked. */
const frankly =
  /^\W*(?:honest(?:ly|[a-z]* answer)?|frankly|to be (?:honest|frank)|the truth|(?:the )?short answer)\?(?= )/i

/** "We don't know exactly, but 2000 is our guess", "not decided, probably two guest talks": an answer. */
const guesses =
  /\b(?:know|sure|idea|decided|settled|agreed|confirmed)\b(?:.*\bbut\b.*\d|.*(?:\bbut|[,;])[ \w]{0,12}? ?(?:probably|most likely|likely|around|roughly|for (?:me|us|now)\b|(?:i|we)(?: would|'d) (?:say|guess)|the \w+ (?:requires?|wants?|asks?|has|sets?))(?: \S+){3})/is

/** "Sure, by friday": somebody takes on what they were asked to do. */
export const accepts =
  /^(?:sure|will do|on it|no problem|np|happy to|can do|gladly)\b[\s,.!–-]*(?:(?:by|until|till|before|on) [\p{L}\d ]{1,20}|thing|mate|[\p{L}]+)?[\s.!]*$/iu

/** A sentence that tells something and neither asks nor orders: "assessment is a portfolio and one observed task". */
export const isStatement = (text: string): boolean =>
  text.trim().split(/\s+/).length > 3 && tells.test(text) && !asks.test(text) && !begs.test(text)

const tells =
  /\b(?:is|are|was|were|will|has|have|had|costs?|takes?|gets?|needs?|we|they|our|it['’]s|we['’](?:ll|re|ve))\b/i
const asks =
  /\?|\b(?:what|which|who|whom|whose|when|where|why|how|whether|if|tell|explain|define|describe|compare|list|give|show|remind|wonder\w*|curious|unsure|not sure|confus\w*|ask\w*|question|help|advi[cs]e|say|says|said|examples?|look\w*|find|search|ideas?|tips?|meaning|difference|(?:need|want|like) to know)\b/i
const begs = /^\W*(?:is|are|do|does|did|can|could|should|would|must|may|will|has|have|any|was|were|pls|please|and)\b/i

/** "Hmm, we haven't talked to them about that": what is not so yet answers nothing. */
const notYet =
  /^(?:hm+|um+|well|so|but|no)?[,. ]*(?:we|i|they|nobody|no one) (?:have(?:n['’]?t| not| never)|has(?:n['’]?t| not)?|did(?:n['’]?t| not)) (?:\w+ )?(?:talked|spoken|asked|discussed|decided|agreed|heard|checked|looked|met|thought|written|started)\b/i

/** Talk about who said what. */
const betweenTwo = /\b(?:yours and mine|mine and yours|we crossed|crossed (?:messages|wires|each other))\b/i

/** Names of files and nothing else, as they are sent without a word: "plan.pdf, budget.docx". */
export const isFiles = (text: string): boolean => /^\S+\.\w{2,5}(?:, \S+\.\w{2,5})*$/.test(text.trim())

/** How sure words under an open question must be to steer: surer where they are few, or only do not know. */
export const toSteer = (text: string): number =>
  isBrief(text) || doesNotKnow.test(text) ? sureEnough.brief : sureEnough.steer

/** A name, a figure or a word or two: too little to be weighed, and mostly an answer. */
export const isBrief = (text: string): boolean =>
  !/\p{L}{2}/u.test(text) || (text.trim().split(/\s+/).length <= 3 && !text.includes('?'))
