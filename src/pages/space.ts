import { join } from 'node:path'
import { readWords } from '../ask/everyday/everyday.ts'
import { keptSpace, type Space } from '../ask/index/meaning.ts'
import { readLearnt } from '../toolkit/read-knowledge.ts'

/** The file that `npm run train` writes. */
export const spaceFile = join(import.meta.dirname, 'space.json')

/**
 * A space, and how much it counts how near a place and the whole passage lie in it to what is meant, and what is held word
 * by word. Those of the first were chosen on rules and parts of the toolkit that were not learnt from, those of the second on
 * questions of staff to made-up institutions' pages, and measured on others.
 */
export type WeighedSpace = {
  readonly space: Space
  readonly meant: number
  readonly whole: number
  readonly held: number
}

/** Where the words of rules and of those who ask for them lie, and then where the words of everyday English do. */
export const loadSpaces = (): readonly WeighedSpace[] => [
  { space: readLearnt(spaceFile, keptSpace), meant: 8, whole: 8, held: 4 },
  { space: readWords(), meant: 2, whole: 0, held: 3 },
]
