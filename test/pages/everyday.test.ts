import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/ask/corpus.ts'
import { readWords, wordsFile } from '../../src/ask/everyday/everyday.ts'
import { closeness, directionOf, toLengthOne } from '../../src/ask/index/meaning.ts'
import { everydaySpace } from '../../src/ask/train/everyday.ts'
import type { PageHead } from '../../src/pages/page.ts'
import { findIn, indexOf } from '../../src/pages/search.ts'
import { loadSpaces } from '../../src/pages/space.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-words-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const written = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}

describe('words that mean alike in everyday English', () => {
  const head: PageHead = {
    id: 'p',
    title: 'House',
    file: 'p.md',
    added: '2026-11-27',
    passages: 6,
    hidden: 0,
    instructs: 0,
  }
  const says = {
    dogs: 'Dogs and other animals remain outside the building.',
    choir: 'The choir rehearses on Tuesday evenings.',
    physician: 'A physician is in the infirmary each morning.',
    garage: 'Automobiles stand in the garage beneath the hall.',
    toys: 'Toys in the nursery are washed each week.',
  }
  const passages = Object.values(says).map((text) => ({ text, under: [] }))
  const spaces = loadSpaces()
  const found = async (question: string, of = spaces) => {
    const index = indexOf([{ head, passages }], { synonyms: (await loadCorpus()).synonyms, spaces: of })
    return findIn(index, question).map(({ passage, sure }) => ({ text: passage.text, sure }))
  }

  test.each([
    ['can the cat come along?', says.dogs],
    ['I need a doctor, where to?', says.physician],
    ['where can I sing?', says.choir],
  ])('bring what shares no word with the question, which rules did not teach: %s', async (question, text) => {
    expect((await found(question))[0]).toEqual({ text, sure: false })
    expect(await found(question, spaces.slice(0, 1))).toEqual([])
  })

  test('bring nothing where none is near', async () => {
    expect(await found('what is the rate of interest?')).toEqual([])
  })
})

describe('the file of everyday words', () => {
  const kept = JSON.parse(readFileSync(wordsFile, 'utf8')) as Record<string, unknown>
  const words = String(kept['words'])

  test('is small', () => {
    expect(statSync(wordsFile).size).toBeLessThan(2_200_000)
  })

  test.each([
    ['a row is missing', { words: `${words} more` }, 'wordVectors'],
    ['a scale is missing', { scales: [] }, 'wordVectors'],
    ['a name has no place', { names: ['nowhere'] }, 'placeVectors'],
    ['a field is missing', { dimensions: undefined }, 'dimensions'],
  ])('is refused where %s', (_, wrong, where) => {
    const file = written('wrong.json', JSON.stringify({ ...kept, ...wrong }))
    expect(() => readWords(file)).toThrow(`${file} does not fit this version (${where}); restore it`)
  })

  test('is refused where it is cut off or not there', () => {
    const cut = written('cut.json', JSON.stringify(kept).slice(0, -20))
    expect(() => readWords(cut)).toThrow(`${cut} does not fit this version (the file); restore it`)
    expect(() => readWords(join(folder, 'none.json'))).toThrow(
      /none\.json is missing; restore it .*train\/everyday-words\.ts/,
    )
  })

  test.each([
    ['a line has fewer numbers', 'the 1 2 3\nof 1 2\n', 'line 2 is no word with its numbers'],
    ['what should be a number is none', 'the 1 2 three\n', 'line 1 is no word with its numbers'],
    ['there is none', '', 'has no words'],
  ])('is not made anew where %s', async (_, text, why) => {
    const before = readFileSync(wordsFile, 'utf8')
    const made = promisify(execFile)(process.execPath, [
      'src/ask/train/everyday-words.ts',
      written('vectors.txt', text),
    ])
    await expect(made).rejects.toThrow(why)
    expect(readFileSync(wordsFile, 'utf8')).toBe(before)
  })
})

describe('a space of everyday words', () => {
  const shared = [9, -9].flatMap((far) => [
    [far, 6, far / 30],
    [far, -6, -far / 30],
  ])
  const meaning = (words: readonly string[], own: readonly number[]) =>
    words.map((word, at) => ({ word, vector: Float64Array.from([...(shared[at] ?? []), ...own]) }))
  const animals = meaning(['cat', 'dog', 'pony', 'hen'], [0, 1, 2])
  const houses = meaning(['house', 'cottage', 'barn', 'hut'], [1, 0, -2])
  const others = meaning(['cats', 'x9'], [1, 0, -2])
  const space = everydaySpace([...animals, ...others, ...houses], 2)
  const rowOf = (stem: string): Float32Array => {
    const from = (space.rows.get(stem) ?? Number.NaN) * 2
    return space.words.subarray(from, from + 2)
  }
  const towards = (one: string, other: string): number =>
    closeness(directionOf(space, new Map([[one, 1]])), toLengthOne(rowOf(other).slice()))[0] ?? 0

  test('has a row a stem, that of its most frequent word', () => {
    expect([...space.rows.keys()]).toEqual(['cat', 'dog', 'poni', 'hen', 'hous', 'cottag', 'barn', 'hut'])
  })

  test('tells words by what they mean and not by what all words share', () => {
    expect(towards('cat', 'dog')).toBeGreaterThan(0.9)
    expect(towards('cat', 'hous')).toBeLessThan(-0.9)
  })

  test('has rare words in the directions of the frequent ones', () => {
    const words = [...animals, ...others, ...houses]
    const rare = meaning(['lynx', 'ferret', 'ibex', 'stoat'], [0, 5, -9])
    const more = everydaySpace([...words, ...rare], 2, words.length)
    expect([...more.rows.keys()].slice(-4)).toEqual(['lynx', 'ferret', 'ibex', 'stoat'])
    expect([...more.words.subarray(0, space.words.length)]).toEqual([...space.words])
  })

  test('has what is frequent shorter', () => {
    const far = Array.from({ length: 900 }, (_, at) => ({ word: `x${at}`, vector: Float64Array.of(0, 0, 0, 0, 0, 0) }))
    const { words } = everydaySpace([...animals, ...far, ...houses], 2)
    expect(Math.hypot(...words.subarray(0, 2))).toBeCloseTo(0.08)
    expect(Math.hypot(...words.subarray(-2))).toBeCloseTo((Math.log(927) - 3) / 7)
  })
})
