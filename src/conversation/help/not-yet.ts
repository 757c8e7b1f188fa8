import type { Choice } from '../../view/view.ts'
import { type Decision, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { whispered } from '../reply.ts'

type NotYet = IntentOf<'not yet'>['what']

const files: Choice<Intent> = { label: 'Everything as files', intent: { do: 'export' } }

const today: Readonly<Record<NotYet, { text: string; choices: readonly Choice<Intent>[] }>> = {
  kpi: {
    text: 'I keep no figures yet. Targets can stand in your answers; step 17 asks what you measure.',
    choices: [{ label: 'Checks of step 17', intent: { do: 'checks', step: 17 } }],
  },
  portfolio: {
    text: 'I know the project of this place alone, not all of them side by side. Here is how far this one is.',
    choices: [{ label: 'Status', intent: { do: 'status' }, style: 'primary' }, files],
  },
}

/** What cannot be done yet, and what there is today in its place. */
export const notYet = ({ what }: IntentOf<'not yet'>): Decision =>
  say(whispered(notice(today[what].text, 'info', buttons(...today[what].choices))))
