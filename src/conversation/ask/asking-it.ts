import type { Choice } from '../../view/view.ts'
import type { Intent } from '../intent.ts'

/** Puts what somebody said to the toolkit as a question. */
export const askingIt = (question: string): Choice<Intent> => ({
  label: 'Ask the toolkit',
  intent: { do: 'ask', question },
  about: 'Ask the toolkit this',
})
