import type { Project } from '../../project/project.ts'
import type { IntentOf } from '../intent.ts'
import { sinceIn } from './details/narrowed.ts'
import { personCalled } from './details/people.ts'

const name = String.raw`(<@[^>]+>|@?[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+)?)`
const start = '^(?:(?:and|so|ok|hi|hey|please)[, ]+)*'
const did = new RegExp(
  String.raw`${start}what (?:all )?(?:did|has|have) ${name} (?:all |already |really |actually )*(?:do|done|record|recorded|change|changed|write|written|contribute|contributed|settle|settled|work|worked|been doing|been up to)\b(.{0,60})$`,
  'iu',
)
const does = new RegExp(
  String.raw`${start}what(?:'s| is| are) ${name} (?:doing|working on|busy with|up to|supposed to do|on)(?: (?:now|just now|at the moment|currently|here|today))?\W*$`,
  'iu',
)

/** "What did Ben do this month?", "what is Mei working on?": of one person who takes part, or who writes. */
export function ofOnePerson(words: string, project: Project): IntentOf<'changed' | 'who'> | undefined {
  const [, who = '', rest = ''] = did.exec(words) ?? []
  const doer =
    who && onlyWhen.test(rest)
      ? (personIn(who, project) ?? (rest.trim().length > 2 ? nameIn(who) : undefined))
      : undefined
  if (doer) return { do: 'changed', person: doer, ...sinceIn(rest) }
  const busy = personIn(does.exec(words)?.[1] ?? '', project)
  return busy ? { do: 'who', person: busy } : undefined
}

/** "What did Harvard do with edX?" is of no colleague, "what did Mei write on the exam?" of an answer. */
const onlyWhen =
  /^(?: (?:so far|here|yet|already|recently|lately|for us|today|yesterday|this (?:morning|afternoon|week|month|quarter|year)|last (?:week|month)|since .{3,30}|(?:in |over )?(?:the )?(?:last|past) (?:\w+ )?(?:days?|weeks?|months?)|(?:in|on) this (?:project|channel)))*\W*$/i

/** A name that nobody here has is told to be so. */
const nameIn = (who: string): string | undefined =>
  /^\p{Lu}\p{Ll}/u.test(who) && !/^(?:We|They|You|She|He|It|This|That|The|Our|Every\w+|Any\w+|Some\w+)\b/.test(who)
    ? who
    : undefined

const personIn = (who: string, project: Project): IntentOf<'who'>['person'] =>
  who ? personCalled(who.replace(/^@/, ''), { project }) : undefined
