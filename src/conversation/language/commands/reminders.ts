import type { Commands } from './command.ts'

/** What is typed of the reminder. */
export const reminding = {
  nudge: {
    also: ['nudges', 'reminder', 'reminders'],
    first: true,
    says: 'the weekly reminder: see it, change it, pause it',
    read: (rest) => ({ do: 'nudge', ...(rest ? { words: rest.slice(0, 300) } : {}) }),
  },
} satisfies Commands
