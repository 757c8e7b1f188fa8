import { fixedChance } from '../chance.ts'

/** What people say around a question, whatever it is about. Put before answered and unanswered ones alike, so that manner and length do not decide. */
const before = [
  'quick one:',
  'hey, sorry if this is obvious but',
  'asking for a colleague:',
  'the steering group keeps asking me this.',
  'I am new to the team and',
  'for our cybersecurity micro-credential,',
  'there was a long argument about this in the meeting yesterday.',
  'could you tell me',
  'one of our industry partners raised this.',
  'for the course proposal I need to know',
  'as the learning designer on this,',
  'in plain words,',
]
const after = ['thanks!', 'asap', 'or am I overthinking it?', 'thx']

/** The question as somebody might wrap it; half of them stay as they are. */
export function wrapped(question: string, seed: number): string {
  const chance = fixedChance(seed * 31 + question.length)
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)]!
  if (chance() < 0.5) return question
  const opened = chance() < 0.8 ? `${pick(before)} ${question}` : question
  return chance() < 0.3 ? `${opened} ${pick(after)}` : opened
}
