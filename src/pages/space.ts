import { join } from 'node:path'
import { keptSpace, type Space } from '../ask/index/meaning.ts'
import { readLearnt } from '../toolkit/read-knowledge.ts'

/** The file that `npm run train` writes. */
export const spaceFile = join(import.meta.dirname, 'space.json')

/** Where the words of rules and of those who ask for them lie. */
export const loadSpace = (): Space => readLearnt(spaceFile, keptSpace)
