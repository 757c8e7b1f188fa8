import type { HistoryMessage } from '../answer.ts'
import { leadingUpTo } from '../question/follow-up.ts'
import type { Checked } from './answer.ts'

/** The newest answers, so that "Show more" shows more of the same one and nothing is paid for twice within the hour. */
export type Memory = {
  get(question: string, history: readonly HistoryMessage[] | undefined): Checked | undefined
  keep(question: string, history: readonly HistoryMessage[] | undefined, answer: Checked): void
  clear(): void
}

export function remembering(now: () => number): Memory {
  const kept = new Map<string, { answer: Checked; until: number }>()
  return {
    get(question, history) {
      const found = kept.get(keyOf(question, history))
      return found && found.until > now() ? found.answer : undefined
    },
    keep(question, history, answer) {
      kept.set(keyOf(question, history), { answer, until: now() + hour })
      const oldest = kept.size > most ? kept.keys().next().value : undefined
      if (oldest !== undefined) kept.delete(oldest)
    },
    clear: () => kept.clear(),
  }
}

const hour = 3_600_000
const most = 500

/** A follow-up is only the same question after the same words. */
const keyOf = (question: string, history: readonly HistoryMessage[] = []): string =>
  JSON.stringify([question.trim().toLowerCase(), leadingUpTo(question, history)])
