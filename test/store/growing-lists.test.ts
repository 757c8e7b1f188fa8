import { expect, test } from 'vitest'
import { GrowingLists } from '../../src/store/growing-lists.ts'

const row = (key: string, value = key) => ({ key, value })

test('of a list that was read only what is new or was changed is read, wherever it stands', () => {
  const read: string[] = []
  const lists = new GrowingLists(({ value }) => {
    read.push(value)
    return value
  })
  const below = (...rows: { key: string; value: string }[]) => {
    read.length = 0
    return lists.below('p/', rows)
  }
  expect(below(row('a'), row('b'), row('c'), row('d'))).toEqual(['a', 'b', 'c', 'd'])
  expect(read).toEqual(['a', 'b', 'c', 'd'])
  expect(below(row('b'), row('c', 'C'), row('d'), row('e'))).toEqual(['b', 'C', 'd', 'e'])
  expect(read).toEqual(['C', 'e'])
  expect(below(row('a'), row('b'), row('e'))).toEqual(['a', 'b', 'e'])
  expect(read).toEqual(['a'])
  expect(below()).toEqual([])
  expect(below(row('b'))).toEqual(['b'])
  expect(read).toEqual(['b'])
})
