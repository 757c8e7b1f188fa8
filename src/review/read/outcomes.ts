import type { Said } from '../dossier.ts'
import { wordsOf } from './text.ts'

/** One outcome as it stands, and what it says a learner does. */
export type Outcome = { readonly text: string; readonly does: string }

const lead =
  /^\s{0,3}(?:[-*•·–]|\(?\d{1,2}[.):]|\(?[a-h][.)]|C?LO ?\d{1,2} ?[:.)-]?)?\s{0,3}(?:(?:by the end|on completion|upon completion|after (?:completing|the course|this|finishing)|on finishing|at the end)[^,:]{0,60}[,:]? )?(?:(?:the |our |all |each )?(?:learners?|students?|participants?|graduates?|you|they|nurses?|teachers?|managers?|staff|people|attendees|supervisors?|owners?|workers?|completers?)\b[^,:.]{0,30}?\b(?:will|can|should|are|shall|must)\b ?(?:be able to|be capable of|able to|have learn(?:ed|t) to)? ?[:,]? ?)?(?:(?:to|and|or|then|also|be able to|able to) ){0,2}/i

/** What learners are to do after it, one by one: lines, sentences, or parts between semicolons. */
export function outcomesIn({ text, plain }: Said): Outcome[] {
  const outcomes: Outcome[] = []
  let from = 0
  for (const end of [
    ...[...plain.matchAll(/\n+|;|[.!?](?=\s)(?!\s+[a-z])|(?<=[,;:] ?|^)(?=\(\d\))/g)].map(({ index }) => index),
    plain.length,
  ]) {
    const raw = text.slice(from, end)
    const trimmed = raw.replace(/^[\s;.!?]+|[\s;.!?]+$/g, '')
    from = end
    if (!trimmed || /[:：]$/.test(trimmed)) continue
    const does = plainLead(trimmed)
    if (wordsOf(does).length >= 2 && !/^(?:it|this|that|we|nobody|not|none|no)\b/i.test(does))
      outcomes.push({ text: trimmed, does })
  }
  return outcomes
}

const plainLead = (line: string): string => line.replace(lead, '').trim()

const inOrder = 'one two three four five six seven eight nine ten'.split(' ')

/** How many outcomes an answer counts off by numbers, bullets or lines of their own; undefined where one cannot be sure. */
export function countedIn({ plain }: Said): number | undefined {
  const numbers = [
    ...plain.matchAll(
      /(?:^|[\s(])(?:C?LO ?|outcome ?|module ?|unit ?|week ?|part ?|topic ?|session ?|M|U)?(\d{1,2})(?:[.):]|\s[-–—:]|(?= [A-Z][a-z]+)(?<=(?:^|\/ |\n)\d{1,2})) ?(?=\S)(?!\d)/gi,
    ),
  ].map(([, n]) => Number(n))
  if (numbers.length >= 2 && numbers.every((n, at) => n === at + 1)) return numbers.length
  const lines = plain.split('\n').filter((line) => line.trim() && !/:\s*$/.test(line))
  const worded = [
    ...plain.matchAll(/\b(?:part|unit|module|week|step|block) (one|two|three|four|five|six|seven|eight|nine|ten)\b/gi),
  ].map(([, one = '']) => inOrder.indexOf(one.toLowerCase()) + 1)
  if (worded.length >= 2 && worded.every((n, at) => n === at + 1)) return worded.length
  const letters = [...plain.matchAll(/(?:^|[\s(])([A-Za-h])[.)] ?(?=\S{2})/g)].map(([, one = '']) => one.toLowerCase())
  if (letters.length >= 3 && letters.every((one, at) => one === 'abcdefgh'[at])) return letters.length
  const counted = lines.flatMap((line) => /^\s*\(?(\d{1,2})[.):]?\s+[a-z]/i.exec(line)?.[1] ?? [])
  if (counted.length >= 2 && counted.every((n, at) => Number(n) === at + 1)) return counted.length
  const bullets = lines.filter((line) => /^\s*[-*•·–] /.test(line))
  if (bullets.length >= 2 && lines.length - bullets.length <= 1) return bullets.length
  return lines.length >= 3 && lines.every((line) => line.trim().split(' ').length >= 2) ? lines.length : undefined
}
