import { expect, test } from 'vitest'
import { wordByWord } from '../../src/pages/word-by-word.ts'

const space = {
  dimensions: 2,
  rows: new Map([
    ['flunk', 0],
    ['fail', 1],
    ['often', 2],
    ['park', 3],
  ]),
  words: Float32Array.from([3, 0, 1.6, 1.2, 0, 1, -2, 0]),
  names: [],
  places: new Float32Array(),
}
const held = wordByWord(space)(['flunk', 'often', 'unheard'])

test.each([
  ['all of it', ['flunk', 'often'], 1],
  ['a word by one that lies near, as much as it is long', ['fail'], (3 * 0.8 + 1 * 0.6) / 4],
  ['nothing by words that lie apart or are not known', ['park', 'unheard'], 0],
  ['nothing where nothing stands', [], 0],
])('a text holds of what is asked: %s', (_, text, share) => {
  expect(held(text)).toBeCloseTo(share)
})
