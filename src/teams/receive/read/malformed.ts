import type { z } from 'zod'
import type { TeamsReading } from '../event.ts'

/** What was wrong with what Teams sent: the names of fields, never what was in them. */
export const malformed = (error: z.ZodError): TeamsReading => ({
  is: 'malformed',
  what: error.issues
    .map(({ path }) => path.join('.') || 'all of it')
    .join(', ')
    .slice(0, 200),
})
