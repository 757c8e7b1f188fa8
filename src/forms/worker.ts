import { answerWith } from '../import/read/in-thread.ts'
import { readForm } from './read-form.ts'

await answerWith(readForm)
