import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from '../../../src/project/signoff/sha256.ts'

test('a hash is what everybody else computes, of texts of every length and sign', () => {
  const same = (text: string): void => {
    expect(sha256(text)).toBe(createHash('sha256').update(text.toWellFormed()).digest('hex'))
  }
  for (let length = 0; length < 200; length++) same('é'.repeat(length))
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), same), { numRuns: 300 })
})
