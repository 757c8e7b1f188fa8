import { readFile } from 'node:fs/promises'

/** The rows of a file, one JSON each. */
export async function rows(file: string): Promise<unknown[]> {
  return (await readFile(file, 'utf8')).split('\n').flatMap((row) => (row.trim() ? [JSON.parse(row)] : []))
}
