import { z } from 'zod'
import { listed } from './listed.ts'

/** Every platform. The compiler says what one that is added here lacks, and a test of each whether it can be connected; what is stored of it is read. */
export const platforms = ['web', 'slack', 'teams'] as const
export type Platform = (typeof platforms)[number]

/** What people call each in a sentence, and what stands before the name of a place there. */
export const platformRows: Readonly<Record<Platform, { readonly called: string; readonly mark: string }>> = {
  web: { called: 'the workspace', mark: '' },
  slack: { called: 'Slack', mark: '#' },
  teams: { called: 'Microsoft Teams', mark: '' },
}

/** Those besides our own: "Slack or Microsoft Teams". */
export const chatsNamed = (last: 'and' | 'or'): string =>
  listed(
    platforms.flatMap((one) => (one === 'web' ? [] : [platformRows[one].called])),
    last,
  )

/** A place or a person as it is stored: an id within a tenant of a platform. */
export const storedPlace = z.object({ platform: z.enum(platforms), tenant: z.string(), id: z.string() })

/** A message that was sent, as it is stored. */
export const storedRef = z.object({ place: storedPlace, id: z.string(), thread: z.string(), at: z.number().optional() })
