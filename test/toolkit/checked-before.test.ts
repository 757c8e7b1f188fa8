import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checksKeptIn } from '../../src/toolkit/checked-before.ts'

const file = (): string => join(mkdtempSync(join(tmpdir(), 'mcred-checked-')), 'deep/knowledge.json')

test('what was checked is checked again only once it says something else', () => {
  const kept = file()
  const first = checksKeptIn(kept)
  expect(first.checkedBefore('a.yaml', 'one', () => ({ says: 'one' }))).toEqual({ says: 'one' })
  first.keepChecked()
  const check = vi.fn(() => ({ says: 'two' }))
  const next = checksKeptIn(kept)
  expect(next.checkedBefore('a.yaml', 'one', check)).toEqual({ says: 'one' })
  expect(check).not.toHaveBeenCalled()
  expect(next.checkedBefore('a.yaml', 'two', check)).toEqual({ says: 'two' })
  expect(next.checkedBefore('b.yaml', 'two', check)).toEqual({ says: 'two' })
  expect(check).toHaveBeenCalledTimes(2)
})

test('what is wrong is not kept', () => {
  const checks = checksKeptIn(file())
  const wrong = (): never => {
    throw new Error('a.yaml: the file: expected more')
  }
  expect(() => checks.checkedBefore('a.yaml', 'one', wrong)).toThrow('expected more')
  expect(() => checks.checkedBefore('a.yaml', 'one', wrong)).toThrow('expected more')
})

test.each([
  ['was checked by other code', (kept: string) => kept.replace(/"by":"../, '"by":"--')],
  ['is torn', (kept: string) => kept.slice(0, -3)],
])('all is checked anew where what was kept %s', (_, spoilt) => {
  const kept = file()
  const first = checksKeptIn(kept)
  first.checkedBefore('a.yaml', 'one', () => 1)
  first.keepChecked()
  writeFileSync(kept, spoilt(readFileSync(kept, 'utf8')))
  expect(checksKeptIn(kept).checkedBefore('a.yaml', 'one', () => 2)).toBe(2)
})

test('where nothing can be written, nothing is kept and nobody is troubled', () => {
  const checks = checksKeptIn('/dev/null/knowledge.json')
  expect(checks.checkedBefore('a.yaml', 'one', () => 1)).toBe(1)
  expect(() => checks.keepChecked()).not.toThrow()
})
