import { peopleIn } from '../language/details/people.ts'
import type { Reading } from '../language/reading.ts'
import { withoutPeople } from '../language/without-people.ts'
import type { Ports } from '../ports.ts'
import type { Interpretation } from './interpret/turn-step.ts'
import { interpretAs, type Understood } from './interpret.ts'

/** What the bot was told and could not be sure of, as a model reads it; undefined where none is asked, or it does not help. */
export async function readElsewhere(
  plain: Understood,
  { readWish }: Pick<Ports, 'readWish'>,
): Promise<Interpretation | undefined> {
  const { turn, project } = plain.context
  if (!readWish || turn.intent.do !== 'plain' || !mayBeRead(plain)) return undefined
  const people = [turn.name, ...peopleIn(project).map(({ name }) => name), ...plain.readings.flatMap(calledIn)]
  const words = withoutPeople(turn.intent.words, people).slice(0, mostSent)
  const wish = await readWish(words, turn.place.tenant)
  return wish && interpretAs(wish, plain)
}

const mostSent = 300

/** Not where a question stands open, whose answer it may be, nor where the bot asked something. */
const mayBeRead = ({ steps, context, recall }: Understood): boolean => {
  const [step, another] = steps
  const isUnsure = step !== undefined && 'isUnsure' in step && step.isUnsure === true && !another
  return isUnsure && !recall?.asks && !context.pendingQuestions.some(({ item }) => item)
}

/** Somebody whom the words seem to name, though they do not take part. */
const calledIn = ({ details: { to, who } }: Reading): string[] =>
  [to, who].flatMap((name) => (name && /^\p{Lu}/u.test(name) ? [name] : []))
