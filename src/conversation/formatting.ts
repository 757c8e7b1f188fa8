import { z } from 'zod'
import { isSafeLink, type SaidMark } from '../view/said.ts'

const kinds = ['bold', 'italic', 'strike', 'code', 'link'] as const

/** A stretch of a message that looked like something, in the order in which they stood: found again in whatever of it is recorded. */
export const looks = z
  .array(
    z.object({
      text: z.string().min(1).max(3000),
      as: z.array(z.enum(kinds)).max(5),
      url: z.string().max(2000).optional(),
    }),
  )
  .max(200)
export type Look = z.infer<typeof looks>[number]

/** What of a text looked like something. What is not in it any more is left out. */
export function marksIn(text: string, all: readonly Look[] = []): SaidMark[] {
  const marks: SaidMark[] = []
  let from = 0
  for (const { text: part, as, url } of all) {
    const at = text.indexOf(part, from)
    if (at < 0) continue
    from = at + part.length
    const kept = as.filter((one) => one !== 'link' || isSafeLink(url ?? ''))
    marks.push(...kept.map((one) => ({ at, length: part.length, as: one, ...(one === 'link' && url ? { url } : {}) })))
  }
  return marks
}

/** The marks of a text as an entry keeps them: nothing where there are none. */
export function marked(text: string, all: readonly Look[] | undefined): { readonly marks?: readonly SaidMark[] } {
  const marks = marksIn(text, all)
  return marks.length ? { marks } : {}
}

/** What a text that is kept looks like, to be found again in a newer one. */
export const looksOf = (text: string, marks: readonly SaidMark[] = []): Look[] =>
  marks.map(({ at, length, as, url }) => ({ text: text.slice(at, at + length), as: [as], ...(url ? { url } : {}) }))
