import { expect, test } from 'vitest'
import { passagesOf } from '../../src/toolkit/passages.ts'
import type { Statement } from '../../src/toolkit/toolkit.ts'
import { toolkit } from '../world.ts'

function* statementsIn(value: unknown): Generator<Statement> {
  if (typeof value !== 'object' || value === null) return
  if ('id' in value && 'text' in value && 'lines' in value) yield value as Statement
  for (const part of Object.values(value)) yield* statementsIn(part)
}

test('whatever the toolkit states is a passage that answers may cite, but for the boxes of templates', () => {
  const passages = new Set(passagesOf(toolkit).map(({ id }) => id))
  const boxes = toolkit.templates.flatMap(({ sections }) => sections.flatMap(({ options }) => options))
  const others = [...statementsIn(toolkit)].filter(({ id }) => !passages.has(id))
  expect(others.map(({ id }) => id)).toEqual(boxes.map(({ id }) => id))
})
