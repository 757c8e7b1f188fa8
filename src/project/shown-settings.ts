import type { PlainSettings } from './entry.ts'

/** On which documents each setting stands, in the order in which it does. */
const standsOn: { readonly [K in keyof PlainSettings]: readonly ('export' | 'paper')[] } = {
  economy: ['export', 'paper'],
  zone: ['export'],
}
const names = Object.keys(standsOn) as (keyof PlainSettings)[]

/** "Singapore, Asia/Singapore": the settings of a project, besides its name and phases, as such a document has them. */
export const settingsOn = (document: 'export' | 'paper', settings: PlainSettings): string =>
  names.flatMap((name) => (standsOn[name].includes(document) ? [settings[name]] : [])).join(', ')
