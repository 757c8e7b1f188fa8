import { NotTaken } from '../../pages/read/limits.ts'

/** The rows of a .csv: fields between commas, semicolons or tabs, in quotes or not. */
export function rowsOfCsv(bytes: Uint8Array): string[][] {
  const text = decoded(bytes)
  const parted = partedBy(text.split('\n', 1)[0] ?? '')
  const rows: string[][] = [[]]
  let [field, quoted] = ['', false]
  const end = (): void => {
    rows.at(-1)?.push(field.trim())
    field = ''
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] ?? ''
    if (quoted && sign === '"' && text[at + 1] === '"') {
      field += '"'
      at++
    } else if (sign === '"' && (quoted || !field.trim())) quoted = !quoted
    else if (!quoted && sign === parted) end()
    else if (!quoted && sign === '\n') {
      end()
      rows.push([])
    } else field += sign
  }
  end()
  return rows
}

/** The sign that stands most often in the first line. */
const partedBy = (line: string): string =>
  [',', ';', '\t'].toSorted((one, other) => line.split(other).length - line.split(one).length)[0] ?? ','

function decoded(bytes: Uint8Array): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  try {
    return new TextDecoder(wide, { fatal: true }).decode(bytes).replaceAll('\r\n', '\n').replaceAll('\r', '\n')
  } catch {
    throw new NotTaken('Its letters cannot be read. Save it as “CSV UTF-8”, or as .xlsx.')
  }
}
