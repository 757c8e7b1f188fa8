import { hash } from 'node:crypto'
import { z } from 'zod'
import type { SlackReading, Us } from '../event.ts'
import { ground } from '../event.ts'
import type { held, Submission } from './payload.ts'

/** What a form keeps: what it is for and where it was opened. */
const kept = z.object({ carried: z.string(), ground })

export const writeKept = (carried: string, at: z.infer<typeof ground>): string =>
  JSON.stringify({ carried, ground: at })

/**
 * A form that was sent. The same words sent again are the same delivery; a corrected form is another one, though Slack
 * gives both the same view and hash.
 */
export function readSubmission({ view, user, trigger_id }: Submission, us: Us): SlackReading {
  if (view.callback_id !== 'form') return { is: 'ignored', why: 'a form that is not ours' }
  const about = kept.safeParse(parse(view.private_metadata))
  if (!about.success) return { is: 'malformed', what: 'view.private_metadata' }
  const values = Object.fromEntries(
    Object.entries(view.state?.values ?? {}).map(([name, fields]) => [name, heldIn(Object.values(fields)[0])]),
  )
  return {
    is: 'heard',
    incoming: {
      delivery: `form/${view.id}/${hash('sha256', JSON.stringify(values)).slice(0, 24)}`,
      at: us.now,
      clock: 'ours',
      user: user.id,
      called: user.username ?? user.name,
      ground: about.data.ground,
      trigger: trigger_id,
      form: view.id,
      input: { by: 'pressing', written: about.data.carried, added: { values } },
    },
  }
}

/** People's names are looked up later. */
function heldIn(field: z.infer<typeof held> | undefined): unknown {
  switch (field?.type) {
    case 'static_select':
    case 'radio_buttons':
      return field.selected_option?.value ?? ''
    case 'checkboxes':
    case 'multi_static_select':
      return (field.selected_options ?? []).map(({ value }) => value)
    case 'datepicker':
      return field.selected_date ?? null
    case 'timepicker':
      return field.selected_time ?? ''
    case 'users_select':
      return field.selected_user ? { id: field.selected_user, name: '' } : null
    default:
      return field?.value ?? ''
  }
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written)
  } catch {
    return undefined
  }
}
