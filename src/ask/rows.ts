import type { SearchIndex } from './index/search-index.ts'
import { stemOf } from './index/words.ts'
import type { QuestionReading } from './question/reading.ts'
import { isCell } from './same-place.ts'

/** The passages found, with a table's row whole in place of its cells where the question names no economy. */
export function withWholeRows(
  { passages, vocabulary }: SearchIndex,
  { said }: QuestionReading,
): (found: number) => number {
  const named = compared.some((economy) => said.has(vocabulary.get(stemOf(economy)) ?? -1))
  return (found) => {
    const cell = passages[found]
    if (named || !cell || !isCell(cell)) return found
    const row = passages.findIndex(({ id }) => id === `TB.${cell.id.split('.')[2]}`)
    return row < 0 ? found : row
  }
}

/** The economies whose frameworks the toolkit's table compares, by the word that names them. */
const compared = ['australia', 'malaysia', 'zealand']
