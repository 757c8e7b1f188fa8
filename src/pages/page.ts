import { z } from 'zod'

/** A paragraph, a list item or a row as it stands in a document, below the headings that lead to it. */
export type Piece = {
  readonly under: readonly string[]
  readonly text: string
  readonly page?: number
  readonly listed?: true
}

/** What is read from a document: its pieces in order, how many hidden ones were left out, and what whoever adds it should know. */
export type PageReading = {
  readonly pieces: readonly Piece[]
  readonly hidden: number
  readonly notes: readonly string[]
}

/** What is searched and quoted: the words of a place in a page. `instructs`: it holds instructions to a machine. */
const passage = z.object({
  under: z.array(z.string()),
  text: z.string(),
  page: z.int().optional(),
  instructs: z.literal(true).optional(),
})
export type PagePassage = z.infer<typeof passage>

/** A page of an institution, without its passages. Dates are local ones, YYYY-MM-DD. */
export const pageHead = z.object({
  id: z.string(),
  title: z.string(),
  file: z.string(),
  from: z.url().optional(),
  validUntil: z.iso.date().optional(),
  added: z.iso.date(),
  passages: z.int(),
  hidden: z.int(),
  instructs: z.int(),
})
export type PageHead = z.infer<typeof pageHead>

/** The pages of one workspace. */
export const pageListKv = ['pages', z.array(pageHead)] as const

/** The passages of one page, by workspace and id. */
export const pageKv = ['page', z.array(passage)] as const

/** Where a page's passages lie. */
export const pageKey = (workspace: string, id: string): string => `${encodeURIComponent(workspace)}/${id}`
