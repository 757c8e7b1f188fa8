import { readFileSync } from 'node:fs'

/** A recorded or constructed activity's own part: what differs from one conversation to the next is put around it. */
export function fixture(name: string): Record<string, unknown> {
  const { constructed: _, ...activity } = JSON.parse(
    readFileSync(new URL(`../fixtures/teams/${name}.json`, import.meta.url), 'utf8'),
  )
  return activity
}
