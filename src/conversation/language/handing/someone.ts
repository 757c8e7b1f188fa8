import type { PersonNamed } from '../../intent.ts'
import { personCalled } from '../details/people.ts'
import { mention } from '../mention.ts'
import { byName, speaker } from '../typed/assignment.ts'
import type { Setting } from '../wishes.ts'

/** What a sentence is read in view of. `asked`: a question stands open, which a figure may answer. */
export type HandingSetting = { readonly setting: Setting; readonly asked?: boolean }

/** Who is meant by some words and nothing else; undefined where they are nobody's name. */
export function someone(words: string, { setting }: HandingSetting): PersonNamed | undefined {
  const said = words
    .trim()
    .replace(/[.,;:!?]+$/, '')
    .replace(/['’]s$/, '')
  if (!said) return undefined
  if (/^(?:i|me|my|mine|myself)$/i.test(said)) return speaker
  if (pronoun.test(said)) return setting.lastPerson ? nameOrPerson(setting.lastPerson, setting) : undefined
  const isMention = new RegExp(`^${mention.source}$`).test(said)
  const known = isMention || !/[<>]/.test(said) ? personCalled(said.replace(/^@/, ''), setting) : undefined
  if (known) return isSpeaker(known) ? undefined : known
  return /^@?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?$/u.test(said) && !noName.test(said.replace(/^@/, ''))
    ? { id: byName, name: said.replace(/^@/, '').slice(0, 60) }
    : undefined
}

const nameOrPerson = (said: string, setting: Setting): PersonNamed =>
  personCalled(said, setting) ?? { id: byName, name: said.slice(0, 60) }

/** Begins with a capital at the head of a sentence, or always, and is nobody's name. */
const noName =
  /^(?:all|any\w*|each|every\w*|some\w*|nobody|none|no|we|you|it|its|this|that|these|those|the|our|your|what\w*|who\w*|which|when|where|why|how|if|there|here|step|phase|please|yes|and|or|but|not|now|then|so|also|next|skip|mcred|course|team|staff|learners?|students?|teachers?|mentors?|instructors?|industry|university|office|school|christmas|xmas|easter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i

/** Whether it is certain who that is. */
export const isCertain = ({ id }: PersonNamed): boolean => id !== byName

/** A person, or what nobody is known by as it was said. */
export const asMeant = (one: PersonNamed): PersonNamed | string => (isCertain(one) ? one : one.name)

export const isSpeaker = ({ id }: PersonNamed): boolean => id === speaker.id

const pronoun = /^(?:he|him|his|she|hers?|they|them|theirs?)$/i

/** The one whom some words mean: "Ben is ill, … his" is Ben; `unclear` where they are two people, or nobody known. */
export function peopleCalled(words: readonly string[], of: HandingSetting): PersonNamed | undefined | 'unclear' {
  const named = words.filter((one) => !pronoun.test(one))
  const found = (named.length ? named : words.slice(0, 1)).map((one) => someone(one, of))
  const [first] = found
  return found.every((one) => one && one.id === first?.id && one.name === first.name) ? first : 'unclear'
}

/** Whoever will, but not who. */
export const anybody =
  /^(?:an?|some|any|the|my)? ?(?:other |another )?(?:colleague|person|somebody|someone|anybody|anyone|team ?mate|body|one)(?: else)?(?: in (?:the|my|our) team)?$/i
