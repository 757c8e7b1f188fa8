import { createReadStream } from 'node:fs'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { wordsFile } from '../everyday/everyday.ts'
import { packed } from '../index/meaning.ts'
import { everydaySpace, type WordVector } from './everyday.ts'

/**
 * `node src/ask/train/everyday-words.ts FILE`: makes `words.json` from a file of word vectors, a word and its numbers a line, the
 * most frequent first, as GloVe's are. No part of `npm run train`, which has no such file. Of rare words those are kept that
 * somebody wrote in `knowledge/`.
 */
const most = { frequent: 25_000, words: 50_000, dimensions: 64 } as const

const [file] = process.argv.slice(2)
if (!file) throw new Error('node src/ask/train/everyday-words.ts FILE, a word and its numbers a line')
const space = everydaySpace(await readVectors(file, await writtenWords()), most.dimensions, most.frequent)
await writeFile(wordsFile, `${JSON.stringify(packed(space))}\n`)

/** The first words of the file and those of `besides`; rejects at a line that is no word with numbers, as many as in the others. */
async function readVectors(path: string, besides: ReadonlySet<string>): Promise<WordVector[]> {
  const read: WordVector[] = []
  let [line, length] = [0, 0]
  for await (const one of createInterface(createReadStream(path))) {
    line++
    const [word = '', ...numbers] = one.split(' ')
    if (line > most.words && !besides.has(word)) continue
    const vector = Float64Array.from(numbers, Number)
    length ||= vector.length
    if (vector.length < 2 || vector.length !== length || vector.some(Number.isNaN))
      throw new Error(`${path} line ${line} is no word with its numbers`)
    read.push({ word, vector })
  }
  if (!read.length) throw new Error(`${path} has no words`)
  return read
}

/** The words of all lines that the repository learns from. */
async function writtenWords(): Promise<Set<string>> {
  const folder = join(import.meta.dirname, '../../../knowledge')
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.jsonl'))
  const texts = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')))
  return new Set(texts.flatMap((text) => text.toLowerCase().match(/[a-z]+/g) ?? []))
}
