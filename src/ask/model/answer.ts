import { z } from 'zod'
import type { Passage } from '../../toolkit/passages.ts'
import type { Point } from '../answer.ts'
import { wordsOf } from '../index/words.ts'
import type { Called, CallModel } from './call.ts'
import { check, type Fault, type ShownPassages } from './check.ts'
import { type Filled, fill, type Prompt } from './prompts.ts'

export const shape = z.object({
  sentences: z.array(
    z.object({ text: z.string(), evidence: z.array(z.object({ passage: z.string(), quote: z.string() })) }),
  ),
  notCovered: z.string(),
})

/** What is left of a model's answer when it was checked: points that stand, what they cite, and why others fell. */
export type Checked = {
  readonly points: readonly Point[]
  readonly cited: readonly Passage[]
  readonly missing: string | undefined
  readonly dropped: readonly Fault[]
}

/** What the model is sent: the whole library in the part that stays the same, or the passages found in the part that changes. */
export const promptFor = (
  prompt: Prompt,
  { library, found, question }: { library: string; found: string; question: string },
): Filled => fill(prompt, { question }, { library, passages: found })

/** Asks the model and checks each sentence that it gives. */
export async function writeAnswer(
  prompt: Filled,
  { shown, question }: { readonly shown: ShownPassages; readonly question: string },
  { call, signal }: { readonly call: CallModel; readonly signal: AbortSignal },
): Promise<Called<Checked>> {
  const called = await call(prompt, { shape, name: 'answer', signal })
  return 'failed' in called ? called : { ...called, said: checked(called.said, shown, question) }
}

const mostPoints = 5
/** Checking takes its time, and everybody waits while it goes on. */
const mostSentences = 30

export function checked(
  { sentences, notCovered }: z.infer<typeof shape>,
  shown: ShownPassages,
  question: string,
): Checked {
  const cited: Passage[] = []
  const points: Point[] = []
  const dropped: Fault[] = []
  const number = (passage: Passage): number =>
    (cited.includes(passage) ? cited.indexOf(passage) : cited.push(passage) - 1) + 1
  for (const { text, evidence } of sentences.slice(0, mostSentences)) {
    const sentence = tidy(text)
    const verdict = check({ text: sentence, evidence }, shown)
    if (typeof verdict === 'string') dropped.push(verdict)
    else if (points.length < mostPoints) {
      const [citation = 1, ...also] = verdict.map(number)
      points.push({ text: sentence, citation, ...(also.length > 0 ? { also } : {}) })
    }
  }
  return { points, cited, missing: partOf(question, notCovered), dropped }
}

/** A sentence without bullets, line breaks and the ids that some models write into it. */
const tidy = (text: string): string =>
  text
    .replace(/\s*\[[A-Z][\w.,; -]*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^\s*(?:[-*•]|\d+[.)])\s+/, '')
    .trim()

/** What a model says is missing must be the question's own words. */
function partOf(question: string, missing: string): string | undefined {
  const words = wordsOf(missing)
  const asked = new Set(wordsOf(question))
  const own = words.filter((word) => !asked.has(word)).length
  return words.length > 0 && missing.length <= 300 && own <= 0.2 * words.length ? tidy(missing) : undefined
}
