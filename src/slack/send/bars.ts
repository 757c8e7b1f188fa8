import { type TableBlock, tableInWords } from '../../view/table.ts'
import { plain, shortened } from '../../view/text.ts'
import type { Bar, Picture } from '../../view/view.ts'

const width = 6
/** What a phone shows of a line. */
const longest = 24

/** Bars in letters of one width: "████░░  3/4  07 Learning goals". */
export const barsAsText = (bars: readonly Bar[]): string => bars.map(barAsText).join('\n')

/** A picture in letters of one width, a group after the other. */
export const pictureAsText = ({ groups }: Picture): string =>
  groups.map(({ label, bars }) => `${label}\n${barsAsText(bars)}`).join('\n\n')

/** What a table's picture shows, for whoever does not see it. */
export const rowsInWords = (table: TableBlock): string =>
  shortened(
    tableInWords(table)
      .map((row) => plain(row))
      .join('; '),
    900,
  )

function barAsText({ label, done, total, note }: Bar): string {
  const full = total ? Math.floor((done / total) * width) : 0
  const count = `${done}/${total}`.padStart(5)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} ${count}  ${shortened(label, longest)}${note ? ` (${note})` : ''}`
}
