import { readFile } from 'node:fs/promises'

/** The rows of a file, one JSON each. */
export async function rows(file: string): Promise<unknown[]> {
  return (await readFile(file, 'utf8')).split('\n').flatMap((row) => (row.trim() ? [JSON.parse(row)] : []))
}

/** Prints a row, as JSON. */
export function print(one: unknown): void {
  process.stdout.write(`${JSON.stringify(one)}\n`)
}
