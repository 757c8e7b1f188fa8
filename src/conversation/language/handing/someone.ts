import type { PersonNamed } from '../../intent.ts'
import { personCalled } from '../details/people.ts'
import { mention } from '../mention.ts'
import { byName, speaker } from '../typed/assignment.ts'
import type { Setting } from '../wishes.ts'

/** What a sentence is read in view of. `spoken`: who was named before in it, which "his" means. `verb`: handing out was said before. */
export type HandingSetting = {
  readonly setting: Setting
  readonly spoken?: PersonNamed | undefined
  readonly verb?: true
  /** A question stands open, which a figure may answer. */
  readonly asked?: boolean
}

/** Who is meant by some words and nothing else; undefined where they are nobody's name. */
export function someone(words: string, { setting, spoken }: HandingSetting): PersonNamed | undefined {
  const said = words.trim().replace(/[.,;:!?]+$/, '')
  if (!said) return undefined
  if (/^(?:i|me|myself)$/i.test(said)) return speaker
  if (/^(?:he|him|she|her|they|them)$/i.test(said))
    return spoken ?? (setting.lastPerson ? nameOrPerson(setting.lastPerson, setting) : undefined)
  const isMention = new RegExp(`^${mention.source}$`).test(said)
  const known = isMention || !/[<>]/.test(said) ? personCalled(said.replace(/^@/, ''), setting) : undefined
  if (known) return known.id === speaker.id && !/^(?:i|me|myself)$/i.test(said) ? undefined : known
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

/** The words split where a name of one to three words ends: who, what follows, and the name as it was said. */
export function leadingName(words: string, of: HandingSetting): readonly [PersonNamed, string, string] | undefined {
  const parts = words.trim().match(/<@[^>]*>|\S+/g) ?? []
  for (let many = Math.min(3, parts.length); many > 0; many--) {
    const said = parts.slice(0, many).join(' ')
    const found = many > 1 && !isKnownAs(said, of) ? undefined : someone(said, of)
    if (found)
      return [found, parts.slice(many).join(' '), found.id === speaker.id ? 'me' : said.replace(/[.,;:!?]+$/, '')]
  }
  return undefined
}

/** A name of several words, as a whole. */
const isKnownAs = (said: string, { setting }: HandingSetting): boolean =>
  personCalled(said.replace(/[.,;:!?]+$/, ''), setting) !== undefined

/** Whoever will, but not who. */
export const anybody =
  /^(?:an?|some|any|the|my)? ?(?:other |another )?(?:colleague|person|somebody|someone|anybody|anyone|team ?mate|body|one)(?: else)?(?: in (?:the|my|our) team)?$/i
