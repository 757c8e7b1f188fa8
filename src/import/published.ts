import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { type Items, stopsAt } from '../toolkit/items.ts'
import type { Published } from '../toolkit/published.ts'
import { fingerprint } from './folded.ts'

/** Which items a line of the publication is, by its mark. The line itself stands nowhere here. */
export type Fingerprints = ReadonlyMap<string, readonly string[]>

const file = join(import.meta.dirname, '../../knowledge/fingerprints.json')
const written = z.record(z.string().regex(/^[0-9a-f]{16}$/), z.array(z.string()).min(1))

/** The marks of the published questions, prompts and checks. */
export const loadFingerprints = async (): Promise<Fingerprints> =>
  new Map(Object.entries(written.parse(JSON.parse(await readFile(file, 'utf8')))))

/** The marks of the publication's lines that items restate, as they are kept in `knowledge/fingerprints.json`. */
export function fingerprintsOf({ lines }: Published, { all }: Items): Record<string, string[]> {
  const marks: Record<string, string[]> = {}
  for (const item of all) {
    if (stopsAt(item) === 'never') continue
    const [from, to] = item.lines
    const mark = fingerprint(questionIn(lines.slice(from - 1, to).join(' ')))
    marks[mark] = [...(marks[mark] ?? []), item.id]
  }
  return marks
}

/** A line as people see it in a template: without markup, and where it is a cell of a table, its question. */
function questionIn(line: string): string {
  const parts = line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '\t')
    .replaceAll('**', '')
    .split(/[•\t]/)
    .map((part) => part.replace(/^[\s-]+/, '').trim())
    .filter(Boolean)
  return parts.length === 1 ? (parts[0] ?? '') : parts.filter((part) => part.length > 20).join(' ')
}
