import { answerWith } from './in-thread.ts'
import { readFile } from './read.ts'

await answerWith(readFile)
