import type { IntentOf, PersonNamed } from '../../intent.ts'
import { readPerson } from '../mention.ts'
import { speaker } from './assignment.ts'

/** "What did I say?", "what has Ben answered so far?", "is it saved?": what somebody recorded last, whatever it is about. */
export function recordedInWords(said: string): IntentOf<'decided'> | undefined {
  const words = said.trim().replaceAll('’', "'")
  const person = askedOf(words)
  if (person !== undefined) return { do: 'decided', about: '', ...(person === 'all' ? {} : { person }) }
  return isKept.test(words) ? { do: 'decided', about: '', person: speaker, kept: true } : undefined
}

function askedOf(words: string): 'all' | PersonNamed | string | undefined {
  const [, did, have] = whatDid.exec(words) ?? []
  const who = (did ?? have)?.trim()
  if (!who) return undefined
  if (/^(?:we|the team|our team)$/i.test(who)) return 'all'
  if (/^i$/i.test(who)) return speaker
  return (
    readPerson(who) ?? (/^(?:you|it|they|he|she|that|this|the toolkit)$/i.test(who) ? undefined : who.replace(/^@/, ''))
  )
}

const saying =
  '(?:sa(?:y|id)|answer(?:ed)?|wr(?:i|o)te|written|put|record(?:ed)?|enter(?:ed)?|type[d]?|submit(?:ted)?|told you|tell you|give you|gave you|given you)'
const soFar =
  '(?: (?:so far|last|here|before|already|just now|yet|for my answers?|as (?:an |my )?answers?|in here|until now))*'
const opening = '^(?:(?:sorry|hey|hi|ok|so|and|but|wait|mcred|please|remind me|tell me|show me|hm+)[ ,]+)*'
const whatDid = new RegExp(
  `${opening}what (?:all )?(?:(?:exactly )?did (\\S+(?: \\p{Lu}\\S+)?) ${saying}|(?:have|has) (\\S+(?: \\p{Lu}\\S+)?) ${saying})${soFar}[ ?!.]*$`,
  'iu',
)
const kept = '(?:saved|recorded|kept|stored|written down|safe|in|there|noted|registered)'
const mine =
  '(?:it|that|this|everything|all of it|my (?:last )?(?:answers?|work|texts?|words|reply|replies|input)|what i (?:said|wrote|typed|answered))'
const isKept = new RegExp(
  `${opening}(?:${[
    `(?:is|are|was|were|has|have) ${mine}(?: now| already| all| been| really)* ${kept}`,
    `(?:did|do|have|will|are|can) (?:you|u) (?:really |already )?(?:sav(?:e|ed|ing)|ke(?:ep|pt)|record(?:ed|ing)?|g[eo]t|stor(?:e|ed|ing)|remember(?:ed)?|notice|not(?:e|ed)|have) ${mine}`,
    `(?:do|must|should|need) i (?:have to |need to |must )?(?:save|press save|submit|send)(?: (?:it|this|that|something|anything|my answers?))*`,
  ].join('|')})(?: (?:now|already|yet|somewhere|anywhere|please|down|or not|automatically))*[ ?!.]*$`,
  'i',
)
