import { fixedChance } from '../chance.ts'

/** What people say around a question, whatever it is about. Put before answered and unanswered ones alike, so that manner and length do not decide. */
const before = [
  'quick one:',
  'quick question -',
  'hi all,',
  'hey, sorry if this is obvious but',
  'newbie here.',
  'stupid question maybe:',
  'asking for a colleague:',
  'following up from this morning,',
  'our dean wants to know:',
  'the steering group keeps asking me this.',
  'my boss asked and I had no answer:',
  'someone in the workshop asked',
  'I am new to the team and',
  'we are a small polytechnic with four staff.',
  'we are planning a short course for nurses and',
  'for our cybersecurity micro-credential,',
  'we are halfway through the design phase and stuck.',
  'context: six weeks, online only, working adults.',
  'there was a long argument about this in the meeting yesterday.',
  'before I write this up,',
  'can you help?',
  'could you tell me',
  'I have read the whole thing twice and still wonder:',
  'not sure where to look:',
  'one of our industry partners raised this.',
  'according to the toolkit,',
  'what does the toolkit say:',
  'for the course proposal I need to know',
  'my colleague thinks otherwise, so',
  'we have a deadline on Friday.',
  'as the learning designer on this,',
  'I look after marketing for the faculty.',
  'last time we got this wrong.',
  'in plain words,',
  'just checking,',
]
const after = [
  'thanks!',
  'any ideas?',
  'please',
  'asap',
  'cheers',
  'what would you suggest?',
  'or am I overthinking it?',
  'I need this for tomorrow.',
  'does the toolkit cover that?',
  'thx',
]

/** The question as somebody might wrap it; half of them stay as they are. */
export function wrapped(question: string, seed: number): string {
  const chance = fixedChance(seed * 31 + question.length)
  const pick = (list: readonly string[]): string => list[Math.floor(chance() * list.length)]!
  if (chance() < 0.5) return question
  const opened = chance() < 0.8 ? `${pick(before)} ${question}` : question
  return chance() < 0.3 ? `${opened} ${pick(after)}` : opened
}
