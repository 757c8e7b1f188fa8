import type { Command } from './command.ts'

/** What is typed of the reminder. */
export const reminding: readonly Command[] = [
  {
    words: ['nudge', 'nudges', 'reminder', 'reminders'],
    usage: 'nudge',
    first: true,
    says: 'the weekly reminder: see it, change it, pause it',
    group: 'Reminders',
    read: (rest) => ({ do: 'nudge', ...(rest ? { words: rest.slice(0, 300) } : {}) }),
  },
]
