import { z } from 'zod'
import type { HistoryMessage } from '../answer.ts'
import { stemsOf } from '../index/words.ts'
import { leadingUpTo } from '../question/follow-up.ts'
import type { Called, CallModel } from './call.ts'
import { fill, type Prompt } from './prompts.ts'
import { contentOf, figuresOf } from './said.ts'

export const shape = z.object({ question: z.string() })

/** How much of a conversation is told, newest last. */
const mostTurns = 6
const mostOfTurn = 600

/** The question as one that can be understood alone. It stays as it is where it is no follow-up, and where the model brought in something of its own. */
export async function standAlone(
  question: string,
  history: readonly HistoryMessage[],
  { call, prompt, signal }: { call: CallModel; prompt: Prompt; signal: AbortSignal },
): Promise<Called<string>> {
  if (!leadingUpTo(question, history)) return { said: question, tokens: 0, cached: 0 }
  const conversation = history
    .slice(-mostTurns)
    .map(({ role, content }) => ({ [role === 'user' ? 'person' : 'toolkit']: content.slice(0, mostOfTurn) }))
  const called = await call(fill(prompt, { conversation, question }), { shape, name: 'rewritten', signal })
  if ('failed' in called) return called
  const rewritten = called.said.question.trim()
  return { ...called, said: isTrue(rewritten, question, history) ? rewritten : question }
}

/** Nothing but what was said: its words, and each of its figures. */
function isTrue(rewritten: string, question: string, history: readonly HistoryMessage[]): boolean {
  if (!rewritten || rewritten.length > 500) return false
  const told = [question, ...history.slice(-mostTurns).map(({ content }) => content)].join(' ')
  const known = new Set(stemsOf(told))
  const words = contentOf(rewritten)
  const figures = figuresOf(told)
  return (
    words.filter((word) => known.has(word)).length >= 0.7 * words.length &&
    figuresOf(rewritten).every((one) => figures.includes(one))
  )
}
