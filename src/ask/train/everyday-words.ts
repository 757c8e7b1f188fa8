import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { wordsFile } from '../everyday/everyday.ts'
import { packed } from '../index/meaning.ts'
import { everydaySpace, type WordVector } from './everyday.ts'

/**
 * `node src/ask/train/everyday-words.ts FILE`: makes `words.json` from a file of word vectors, a word and its numbers a line, the
 * most frequent first, as GloVe's are. No part of `npm run train`, which has no such file.
 */
const most = { words: 25_000, dimensions: 64 } as const

const [file] = process.argv.slice(2)
if (!file) throw new Error('node src/ask/train/everyday-words.ts FILE, a word and its numbers a line')
await writeFile(wordsFile, `${JSON.stringify(packed(everydaySpace(await readVectors(file), most.dimensions)))}\n`)

/** The first words of the file; rejects at a line that is no word with numbers, as many as in the others. */
async function readVectors(path: string): Promise<WordVector[]> {
  const read: WordVector[] = []
  for await (const line of createInterface(createReadStream(path))) {
    const [word = '', ...numbers] = line.split(' ')
    const vector = Float64Array.from(numbers, Number)
    if (vector.length < 2 || vector.length !== (read[0]?.vector ?? vector).length || vector.some(Number.isNaN))
      throw new Error(`${path} line ${read.length + 1} is no word with its numbers`)
    if (read.push({ word, vector }) === most.words) break
  }
  if (!read.length) throw new Error(`${path} has no words`)
  return read
}
