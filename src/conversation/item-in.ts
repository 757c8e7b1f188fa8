import type { Intent } from './intent.ts'

/** The item that an intent is about, where it is about one. */
export const itemIn = (wanted: Intent): string[] =>
  'item' in wanted && typeof wanted.item === 'string'
    ? [wanted.item, ...('with' in wanted ? (wanted.with ?? []) : [])]
    : wanted.do === 'due'
      ? (wanted.items ?? [])
      : []
