import { join } from 'node:path'
import { readLearnt } from '../../toolkit/read-knowledge.ts'
import { keptSpace, type Space } from '../index/meaning.ts'

/** The file that `train/everyday-words.ts` writes. */
export const wordsFile = join(import.meta.dirname, 'words.json')

/** Where the words of everyday English lie. */
export const readWords = (file = wordsFile): Space =>
  readLearnt(file, keptSpace, 'restore it from the repository, or make it again with src/ask/train/everyday-words.ts')
