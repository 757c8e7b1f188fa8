import type { Choice } from '../../view/view.ts'
import type { Intent } from '../intent.ts'

export const turningOn = {
  label: 'Turn on',
  intent: { do: 'nudge', words: 'on' },
  about: 'Turn the weekly reminder on',
} as const satisfies Choice<Intent>

export const turningOff = {
  label: 'Pause',
  intent: { do: 'nudge', words: 'off' },
  about: 'Pause the weekly reminder',
} as const satisfies Choice<Intent>
