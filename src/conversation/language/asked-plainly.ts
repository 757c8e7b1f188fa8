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
  return ofMe.some((shape) => shape.test(words)) ? { do: 'help', topic: 'asked' } : undefined
}

const beforeSigning =
  /\b(?:what|which|anything|why)\b.{1,50}\b(?:before|if|when) i (?:sign|approve)(?: (?:it|this|that|off))*\W*$/i

/** Who says more says it of something else. */
const most = 16

const it =
  '(?:it|this|that|these|those|them|my (?:answers?|words?|repl(?:y|ies)|text|input)|what i (?:say|said|write|wrote|answer|answered|type|typed))'
/** Where a question begins: not behind whom it tells of. */
const begins = String.raw`(?:^|[.!?]\s+)(?:(?:hi|hello|hey|ok|so|and|sorry)[, ]+)*`
const shapes: readonly string[] = [
  // What it is, said alone or after a name and a greeting.
  String.raw`(?:^|[.!,;:]\s*|\b(?:hi|hello|hey|so|and|sorry|ok)\s+)what(?:'s| is| are)(?: all)? (?:this|these)(?: (?:thing|bot|app|channel|thread|card|message|place))?(?: (?:for|about|here|all about|please))?\W*$`,
  String.raw`^\W*(?:so |and |ok |hi |hello )?what(?:'s| is) this\b(?: \w+)? and (?:what|who|why|how)\b`,
  // What is wanted, and of whom.
  String.raw`\bwhat (?:exactly )?(?:do|does|did|is|are|would|will|should|can) (?:you|they|she|he|[a-z]+|everybody)? ?(?:all )?(?:want|need|expect|require|ask)(?:ed|ing)? (?:from|of) me\b`,
  String.raw`\bwhat(?:'s| is| am i) (?:my (?:role|part|task|job)|expected of me|wanted from me|asked of me|required of me|(?:supposed|expected|meant) to do) ?(?:here|in this|in all this|with this)?\W*$`,
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
]
const ofMe = shapes.map((shape) => new RegExp(shape, 'i'))
