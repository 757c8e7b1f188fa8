/** A line of a document. `marked`: all of it is bold. */
export type DocumentLine = { readonly text: string; readonly marked?: true }

/** What a document is made of, in its order: headings, lines, and rows of tables, cell by cell. `at`: where it stands, for people. */
export type DocumentBlock =
  | { readonly kind: 'heading'; readonly depth: number; readonly text: string }
  | ({ readonly kind: 'line' } & DocumentLine)
  | {
      readonly kind: 'row'
      readonly cells: readonly (readonly DocumentLine[])[]
      readonly at: string
      readonly first?: true
    }

/** A file that was read. `notes`: what of it was left out, in words for whoever gave it. */
export type ReadFile = { readonly blocks: readonly DocumentBlock[]; readonly notes: readonly string[] }
