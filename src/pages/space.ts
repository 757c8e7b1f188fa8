import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Space } from '../ask/index/meaning.ts'
import { keptSpace } from '../ask/weights.ts'

/** The file that `npm run train` writes. */
export const spaceFile = join(import.meta.dirname, 'space.json')

/** Where the words of rules and of those who ask for them lie. */
export const loadSpace = async (file = spaceFile): Promise<Space> =>
  keptSpace.parse(JSON.parse(await readFile(file, 'utf8')))
