/** What people can want of the bot, besides talking to each other (`none`) and answering the open question (`say`). */
export const wishes = [
  'answer',
  'answers',
  'archive',
  'ask',
  'assign',
  'back',
  'changed',
  'chat',
  'check',
  'checks',
  'decided',
  'document',
  'excuse',
  'export',
  'feedback-list',
  'forget',
  'forget me',
  'help',
  'history',
  'import',
  'kpi',
  'lead',
  'link',
  'mine',
  'missing',
  'move',
  'need',
  'next',
  'none',
  'nudge-log',
  'nudge-me',
  'nudge-now',
  'nudge-off',
  'nudge-on',
  'nudge-show',
  'nudge-skip',
  'nudge-snooze',
  'nudge-when',
  'phase',
  'portfolio',
  'ready',
  'rename',
  'reopen',
  'review',
  'risk',
  'say',
  'scope',
  'settings',
  'share',
  'show',
  'signoff',
  'skip',
  'start',
  'status',
  'summary',
  'template',
  'unassign',
  'uncheck',
  'undo',
  'unlead',
  'who-has-what',
] as const

export type Wish = (typeof wishes)[number]

/** One thing that was said, as far as its words tell what is wanted. */
export type Utterance = {
  readonly said: string
  /** `addressed`: by a mention, a command or in a chat of their own; `thread`: among people, in a thread of ours. */
  readonly where: 'addressed' | 'thread'
  /** A question stands open in the thread. */
  readonly isAsked: boolean
}

/** A wish and how likely it is the one that was meant, 0 to 1. */
export type Guess = { readonly wish: Wish; readonly chance: number }
