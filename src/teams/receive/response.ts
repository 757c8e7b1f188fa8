import { type AdaptiveCard, cardType } from '../send/card.ts'

/** What a request that waits for an answer is told: a card in place of the pressed one, or a line that leaves it as it is. */
export type Response = { readonly status: number; readonly body?: unknown }

/** Takes the answer as it comes; false where it is too late. */
export type InvokeAnswer = {
  card(card: AdaptiveCard, title: string): boolean
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
      if (!put(kind === 'action' ? { statusCode: 200, type: cardType, value: card } : dialogOf(title, 'large', card)))
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
    : dialogOf('mcred', 'small', said(words.slice(0, longest)))

/** Not every client of Teams draws a dialog's message; a card that says the same stands in all of them. */
const dialogOf = (title: string, height: 'small' | 'large', card: AdaptiveCard): unknown => ({
  task: {
    type: 'continue',
    value: { title: title.slice(0, 60), height, width: 'medium', card: { contentType: cardType, content: card } },
  },
})

const said = (words: string): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body: [{ type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: words }] }],
  fallbackText: words,
  msteams: { width: 'Full' },
})
