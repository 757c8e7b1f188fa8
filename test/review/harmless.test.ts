import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { reviewed, type Written } from './dossiers.ts'

/** Projects that hold together, all invented, with much in them that looks as though they did not. */
const projects = readFileSync(new URL('harmless.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Written & { readonly id: string } => JSON.parse(line))

test('of projects that hold together the review says at most two things in a hundred answers', () => {
  const answers = projects.flatMap(({ answers = {} }) => Object.keys(answers))
  const found = projects.flatMap((project) => reviewed(project).filter(({ tier }) => tier !== 'question'))
  expect(answers.length).toBeGreaterThan(250)
  expect(found.length).toBeLessThanOrEqual(0.02 * answers.length)
})
