import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reviewed, type Written } from './dossiers.ts'

/** Projects that hold together, all invented, with much in them that looks as though they did not. */
const projects = readFileSync(new URL('harmless.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Written & { readonly id: string } => JSON.parse(line))

test.each(projects)('the review leaves alone what holds together: $id', (project) =>
  expect(reviewed(project).filter(({ tier }) => tier !== 'question')).toEqual([]),
)
