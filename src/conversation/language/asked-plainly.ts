import type { Project } from '../../project/project.ts'
import type { Intent } from '../intent.ts'
import { ofOnePerson } from './of-one-person.ts'
import { dueAsked } from './timing/due-asked.ts'
import { weekLeftOut } from './timing/reminder-words.ts'

/** Questions about the work itself and one's part in it, which nothing that is recorded and no page of the toolkit answers. */
export function askedPlainly(said: string, project: Project): Intent | undefined {
  const words = said.trim().replace(/’/g, "'")
  if (!words || words.split(/\s+/).length > most || /\n/.test(words)) return undefined
  const due = dueAsked(words)
  const ofThem = due ?? ofOnePerson(words, project)
  if (ofThem) return ofThem
  const week = weekLeftOut(words)
  if (week) return { do: 'nudge', words: week }
  if (beforeSigning.test(words)) return { do: 'risks' }
  const topic = asked.find(([, shapes]) => shapes.some((shape) => shape.test(words)))?.[0]
  return topic === undefined ? undefined : topic === 'mine' ? { do: 'mine' } : { do: 'help', topic }
}

const beforeSigning =
  /\b(?:what|which|anything|why)\b.{1,50}\b(?:before|if|when) i (?:sign|approve)(?: (?:it|this|that|off))*\W*$/i

/** Who says more says it of something else. */
const most = 16

const it =
  '(?:it|this|that|these|those|them|my (?:answers?|words?|repl(?:y|ies)|text|input)|what i (?:say|said|write|wrote|answer|answered|type|typed))'
/** Colleagues, named or not. */
const some =
  '(?:my |our |a |an |more |another |new |other |some |the )*(?:colleagues?|people|somebody|someone|members?|team ?mates?|team|persons?|users?|everyone|others)'
const names = String.raw`(?:<@[^>]+>|@?[\p{L}'-]{3,}(?:(?:,| and|, and) (?:<@[^>]+>|@?[\p{L}'-]{3,}))+|(?:<@[^>]+>|@\p{L}+))`
/** Where a question begins: not behind whom it tells of. */
const begins = String.raw`(?:^|[.!?]\s+)(?:(?:hi|hello|hey|ok|so|and|sorry)[, ]+)*`
/** Said first of all. */
const opens = '^(?:(?:hi|hello|hey|ok|so|and|sorry)[, ]+)*'
/** What is asked, by the topic of `help` that says it. */
const shapes: Readonly<Record<string, readonly string[]>> = {
  effort: [
    String.raw`${begins}how (?:long|much time|many hours|much work) (?:will|does|would|is|might|should) (?:it|this|that|all (?:of )?this|the whole thing|everything|the project) (?=.*\b(?:us|me|team|all|altogether|overall|total|finish|through|left)\b|(?<=thing |everything |project |this ))(?:all )?(?:going to )?(?:take|need|cost)(?: (?:from )?(?:us|me|our team|a team))?(?: (?:in all|altogether|all in all|overall|in total|to (?:finish|get through|do)(?: (?:it|this|that|them))?(?: all)?))?\W*$`,
    String.raw`${begins}how (?:long|much time|many hours|much work) (?:is|are) (?:still )?(?:left|ahead of us|to go)\W*$`,
  ],
  asked: [
    // What it is, said alone or after a name and a greeting.
    String.raw`(?:^|[.!,;:]\s*|\b(?:hi|hello|hey|so|and|sorry|ok)\s+)what(?:'s| is| are)(?: all)? (?:this|these)(?: (?:thing|bot|app|channel|thread|card|message|place))?(?: (?:for|about|here|all about|please))?\W*$`,
    String.raw`^\W*(?:so |and |ok |hi |hello )?what(?:'s| is) this\b(?: \w+)? and (?:what|who|why|how)\b`,
    // What is wanted, and of whom.
    String.raw`\bwhat (?:exactly )?(?:do|does|did|is|are|would|will|should|can) (?:you|they|she|he|[a-z]+|everybody)? ?(?:all )?(?:want|need|expect|require|ask)(?:ed|ing)? (?:from|of) me\b`,
    String.raw`\bwhat(?:'s| is| am i) (?:my (?:role|part|task|job)|expected of me|wanted from me|asked of me|required of me|(?:supposed|expected|meant) to do) ?(?:here|in this|in all this|with this)?\W*$`,
    // "They ask me to sign": what that is, and where.
    String.raw`^(?:(?:hi|hello|hey|ok|so)[, ]+)*(?:(?:i am|i'm) (?:the|an?|your) [^.,!?]{2,40}[,.] (?:and )?)?(?:they|you|she|he|somebody|someone|\p{L}+) (?:asks?|asked|wants?|told|tells?|needs?) me to (?:sign|approve)(?: (?:it|this|that|off|something|here))*\W*$`,
    String.raw`\bwhy (?:me\?\W*$|am i (?:here|asked|in this|added|getting this)\b|(?:did|do|does) (?:you|i|she|he|they|[a-z]+) (?:ask|get|add|need|want|tag) (?:me|this)\b)`,
    // Who asked.
    String.raw`${begins}who (?:has |have )?(?:asked|invited|added|assigned|tagged|wants|put|named|picked|chose) (?:this (?:of|to|from) )?me(?: (?:and why|why|to (?:do )?(?:this|that|it)|for (?:this|that|it)|here|in|on this))*\W*$`,
    String.raw`${begins}who (?:is|'s) (?:asking|behind this)\b(?!.*\bfor\b)`,
    // Who sees it.
    String.raw`${begins}who (?:else )?(?:can |could |will |would |gets? to |is going to |all )?(?:see|sees|read|reads|looks? at|have access to|has access to) ${it}\b`,
    String.raw`\b(?:is|are|will|would|does) ${it} (?:be |stay |kept |all )*(?:confidential|private|public|anonymous|published|secret)\b`,
    String.raw`\b(?:can|could|will|does|do) (?:the )?(?:others|other people|everyone|everybody|anyone|anybody|my (?:boss|manager|employer|company|competitors)) (?:else )?(?:see|read) ${it}\b`,
    // How much of it.
    String.raw`\bhow (?:much time|long) (?:do|will|would|should|does|is|must) (?:i|this|it|that|they) (?:need|take|have|going to take|cost)(?: from)? ?(?:me|us|here|for this|to answer|to answer this)\b`,
    String.raw`^(?:\W*(?:and|so|ok|hi|hello)[, ]+)?how (?:much time|long) (?:do|should|must|will|would) i (?:need|spend|have)(?: for (?:this|it|that)| to answer| to give)?\W*$`,
  ],
  rights: [
    String.raw`${opens}who (?:can|may|could|is allowed to|gets to) (?:do )?(?:what|everything|anything)(?: here| in here| in this (?:channel|chat|project))?\W*$`,
    String.raw`${opens}who (?:else )?(?:can|may|is allowed to) (?:change|edit|delete|remove|overwrite|answer|record|tick|undo|assign|take back)(?: (?:an? |the |my |our |all |these |other people's )?(?:answers?|questions?|settings?|checks?|items?|things?|it|this|that))?(?: here)?\W*$`,
    String.raw`${opens}what (?:are (?:my|our|the) (?:rights|permissions|roles)|(?:rights|permissions|roles) (?:do|does) .{1,20} have|am i allowed to do|may i do)(?: here)?\W*$`,
    String.raw`${opens}(?:can|may) (?:anyone|anybody|everyone|everybody|somebody else|others) (?:else )?(?:change|edit|delete|answer|overwrite) (?:it|this|that|my answers?|our answers?|answers?|anything|everything)(?: here)?\W*$`,
  ],
  leads: [
    String.raw`(?:^|[.!?,]\s+)(?:(?:hi|hello|hey|ok|so|and|sorry|thanks|thank you)[.,! ]+(?:and )?)*who(?:'s| is| are)? (?:the |our )?(?:leads?|leader|leading|project lead|in charge|running|responsible)(?: (?:of|for|on))?(?: (?:here|this|it|us|the (?:project|course|team)|this (?:project|course|channel)))?\W*$`,
  ],
  people: [
    String.raw`${begins}(?:how (?:do|can|could|should)|can|could|may) (?:i|we) (?:add|invite|bring in|include|involve) (?:${some}|${names})(?: else)?(?: (?:here|in|to (?:this|the|our|it).{0,20}))?\W*$`,
    String.raw`${begins}how (?:do|can|could) (?:${some}|${names}) (?:join|take part|get in|come in|participate)(?: (?:here|in this|us|too))*\W*$`,
  ],
  late: [
    String.raw`${begins}what (?:(?:happens|will happen|would happen) )?(?:if|when) (?:\S+ )?(?:i|we|it|they|he|she|somebody|someone|one|\p{L}+)(?:'m|'re|'s| am| are| is| gets?)(?: too| a bit)? (?:late|overdue|behind)\W*$`,
    String.raw`${begins}what (?:(?:happens|will happen|would happen) )?(?:if|when) (?:i|we|they|he|she|somebody|someone|one|\p{L}+) (?:miss(?:es)?|(?:do|does|can|will)(?: not|n't|not) (?:make|meet|keep)) (?:the|a|my|our|this|that|it|his|her)(?: (?:deadlines?|due dates?|dates?))?\W*$`,
  ],
  must: [
    String.raw`${begins}(?:is|are) (?:this|it|that|these|they|(?:all|each|every|this|the|that|these)(?: of)?(?: the| these| them| this)?(?: (?:one|questions?|checks?|items?|steps?|phases?))?) (?:really |all )?(?:mandatory|compulsory|required|obligatory|optional|a must)\W*$`,
    String.raw`${begins}(?:do|must|should) (?:i|we) (?:really )?(?:have to |need to |must )?(?:answer|do|fill in|tick) (?:all|everything|every(?: single)?|each|all (?:of )?(?:them|these|this|the))(?: (?:one|questions?|checks?|items?))?\W*$`,
  ],
  mine: [
    String.raw`^(?:(?:ok|so|hi|great)[, ]+)*(?:am i|are we) (?:done|finished|through)(?: (?:now|here|with (?:it|this|everything)))*\?+\W*$`,
    String.raw`^(?:finish(?:ed)?|done)\?+\W*$`,
  ],
}
const asked = Object.entries(shapes).map(
  ([topic, all]) => [topic, all.map((shape) => new RegExp(shape, 'iu'))] as const,
)

/** "I'm done", "finished": said alone, it asks whether anything is left. */
export const saysDone = (said: string): boolean => alone.test(said.trim().replace(/’/g, "'"))
const alone =
  /^(?:(?:ok|okay|so|yes|well|right)[, ]+)?(?:i(?:'m| am) )?(?:all )?(?:done|finished)(?: (?:now|here|with (?:everything|all of it|mine|my (?:part|share|items|questions))))*[\s.!]*$/i
