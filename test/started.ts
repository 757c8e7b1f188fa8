import type { EntryOf, Setup } from '../src/project/entry.ts'

type Started = Pick<EntryOf<'started'>, 'kind' | 'title' | Exclude<keyof Setup, 'name'>>

/** The entry that a project begins with, with what a test needs to be otherwise. */
export const started = (otherwise: Partial<Omit<Started, 'kind'>> = {}): Started => ({
  kind: 'started',
  title: 'Data basics',
  zone: 'UTC',
  economy: 'Peru',
  phases: [1, 2, 3, 4, 5, 6],
  ...otherwise,
})
