import type { Reminder } from '../reminder-port.ts'

/** Why none comes by itself. */
export const silentWhy = {
  done: 'everything in your phases is done, and I have said so. If something opens again, I am back.',
  resting: 'nothing was recorded for weeks. Once somebody records something, I am back.',
} as const satisfies Record<NonNullable<Reminder['silent']>, string>
