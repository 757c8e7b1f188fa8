import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { z } from 'zod'
import { folded } from './folded.ts'

/** What a label of a form or an outline stands for: a question, a value, or both. */
export type LabelMeaning = { readonly item?: string | undefined; readonly fact?: string | undefined }

/** What labels mean, by their folded words. */
export type Labels = ReadonlyMap<string, LabelMeaning>

const file = join(import.meta.dirname, '../../knowledge/labels.yaml')
const written = z.array(
  z.object({ item: z.string().optional(), fact: z.string().optional(), called: z.array(z.string()).min(1) }).strict(),
)

/** What course outlines and forms call what we ask. */
export async function loadLabels(): Promise<Labels> {
  const rows = written.parse(load(await readFile(file, 'utf8')))
  return new Map(rows.flatMap(({ called, ...meant }) => called.map((label) => [shortLabel(label), meant] as const)))
}

/** A label without the words that every label may have: "Learning outcomes of the course:" is "learning outcomes". */
export const shortLabel = (label: string): string =>
  folded(label)
    .replace(
      /\b(?:please (?:describe|list|give|state)|(?:of|for) (?:the |this |your )?(?:course|micro credential|programme|program|unit)|the|your|this)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim()
