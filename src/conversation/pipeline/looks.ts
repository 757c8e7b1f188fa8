import type { Intent } from '../intent.ts'

/**
 * What only looks, and records nothing. `outside threads`: in a thread it goes on with what people do there together.
 */
export const looks: { readonly [D in Intent['do']]?: 'anywhere' | 'outside threads' } = {
  ask: 'anywhere',
  more: 'anywhere',
  status: 'anywhere',
  missing: 'anywhere',
  who: 'anywhere',
  changed: 'anywhere',
  ready: 'anywhere',
  decided: 'anywhere',
  summary: 'anywhere',
  review: 'anywhere',
  'look again': 'anywhere',
  answers: 'anywhere',
  history: 'anywhere',
  template: 'anywhere',
  paper: 'anywhere',
  form: 'anywhere',
  credential: 'anywhere',
  export: 'anywhere',
  'sign-off': 'anywhere',
  'sign-off log': 'anywhere',
  advice: 'anywhere',
  explain: 'anywhere',
  'small talk': 'anywhere',
  next: 'outside threads',
  show: 'outside threads',
  back: 'outside threads',
}
