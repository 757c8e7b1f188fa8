import type { Carried, Choice } from './view.ts'

/** What a screen reader says of a button: what stands on it, so that it can be called by that, and what it does. */
export const readerLabel = ({ label, about }: Pick<Choice<Carried>, 'label' | 'about'>): string =>
  about === undefined || about === '' ? label : about.includes(label) ? about : `${label}: ${about}`
