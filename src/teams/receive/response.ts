import { type Card, cardType } from '../send/card.ts'

/** What a request that waits for an answer is told: a card in place of the pressed one, or a line that leaves it as it is. */
export type Response = { readonly status: number; readonly body?: unknown }

/** Takes the answer as it comes; false where it is too late. */
export type InvokeAnswer = {
  card(card: Card, title: string): boolean
  note(words: string): boolean
  has(): boolean
  hasCard(): boolean
  /** The answer, from now on closed. */
  close(): Response
}

const longest = 300

export function answering(kind: 'action' | 'dialog'): InvokeAnswer {
  let answer: unknown
  let closed = false
  let isCard = false
  const put = (value: unknown): boolean => {
    if (closed) return false
    answer = value
    return true
  }
  return {
    card(card, title) {
      if (
        !put(
          kind === 'action'
            ? { statusCode: 200, type: cardType, value: card }
            : {
                task: {
                  type: 'continue',
                  value: {
                    title: title.slice(0, 60),
                    height: 'large',
                    width: 'medium',
                    card: { contentType: cardType, content: card },
                  },
                },
              },
        )
      )
        return false
      isCard = true
      return true
    },
    note: (words) => !isCard && put(noteOf(kind, words)),
    has: () => answer !== undefined,
    hasCard: () => isCard,
    close() {
      closed = true
      return { status: 200, body: answer ?? noteOf(kind, 'Done.') }
    },
  }
}

const noteOf = (kind: 'action' | 'dialog', words: string): unknown =>
  kind === 'action'
    ? { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: words.slice(0, longest) }
    : { task: { type: 'message', value: words.slice(0, longest) } }
