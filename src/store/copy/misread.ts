import type { Backend } from '../backend.ts'
import { readAs } from '../read-value.ts'
import { noted } from '../threads.ts'

/** What words were wrongly taken for, most often first, with the words of those who passed them on; in lines to be read. */
export async function misreadings(backend: Backend): Promise<string> {
  const rows = await backend.range('feedback/')
  const some = rows.flatMap(({ value }) => readAs(noted, value) ?? []).filter(({ verdict }) => verdict === 'misread')
  if (!some.length) return 'Nobody said that their words were misread.'
  const byWish = [...Map.groupBy(some, ({ question }) => question)].sort((a, b) => b[1].length - a[1].length)
  return byWish
    .flatMap(([wish, those]) => [
      `${those.filter(({ reason }) => !reason).length} × taken for: ${wish}`,
      ...those.flatMap(({ reason }) => (reason ? [`    ${JSON.stringify(reason)}`] : [])),
    ])
    .join('\n')
}
