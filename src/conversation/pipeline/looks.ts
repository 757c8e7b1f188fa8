import type { Intent } from '../intent.ts'

/**
 * What only looks, and records nothing. `alone`: where it is shown to whoever looks alone; `outside threads`, for in a
 * thread it goes on with what people do there together. `changes`: it says how the project stands, so that it is drawn
 * again where all see it, and says its time where one person does.
 */
export type Looking = {
  readonly alone: 'anywhere' | 'outside threads' | 'nowhere'
  readonly changes?: true
  /** It is looked at beside the card that it was pressed on, which stays. */
  readonly beside?: true
}

const changing = { alone: 'anywhere', changes: true } as const
const lasting = { alone: 'anywhere' } as const
const outside = { alone: 'outside threads' } as const
const worked = { alone: 'nowhere', changes: true } as const

export const looks: { readonly [D in Intent['do']]?: Looking } = {
  ask: lasting,
  more: lasting,
  'small talk': lasting,
  export: lasting,
  credential: lasting,
  paper: lasting,
  form: lasting,
  'sign-off log': lasting,
  status: changing,
  missing: changing,
  who: changing,
  changed: lasting,
  ready: changing,
  decided: changing,
  summary: changing,
  review: { ...changing, beside: true },
  'look again': { ...changing, beside: true },
  answers: changing,
  history: changing,
  template: changing,
  'sign-off': changing,
  advice: changing,
  explain: changing,
  next: outside,
  show: outside,
  back: outside,
  phase: worked,
  facts: worked,
  matrix: worked,
}

/** Whether the card that it was pressed on stays as it is for whoever looks. */
export const isBeside = ({ do: what }: Intent): boolean => looks[what]?.beside === true

/** Whether what is looked up says how the project stands. A template as a file is what it was. */
export const isChanging = (intent: Intent): boolean =>
  looks[intent.do]?.changes === true && !(intent.do === 'template' && intent.markdown)
