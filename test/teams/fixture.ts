import { readFileSync } from 'node:fs'

/** An activity as Teams would send it, without the note that says after what it was made. */
export function fixture(name: string): Record<string, unknown> {
  const { constructed, ...activity } = JSON.parse(
    readFileSync(new URL(`../fixtures/teams/${name}.json`, import.meta.url), 'utf8'),
  )
  if (typeof constructed !== 'string') throw new Error(`${name} does not say where it is from`)
  return activity
}
