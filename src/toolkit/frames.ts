import { z } from 'zod'

/** One thing that a frame asks: answered by a fact, by any of some items, by the matrix, or not by mcred at all. */
export type FrameAsk = {
  readonly what: string
  readonly fact?: string | undefined
  readonly from: readonly string[]
  readonly matrix?: true | undefined
  /** Why it is nothing that mcred holds. */
  readonly elsewhere?: string | undefined
}

/** What an authority, a standard or a committee asks of a micro-credential; in our own words, with the year and the source. */
export type Frame = {
  readonly frame: string
  readonly name: string
  /** What people call it, in small letters. */
  readonly called: readonly string[]
  readonly year: number
  readonly source: string
  readonly url?: string | undefined
  /** What of it was not read in the original. */
  readonly unverified?: string | undefined
  readonly must: readonly FrameAsk[]
  readonly may: readonly FrameAsk[]
}

const text = z.string().trim().min(1)
const ask = z
  .strictObject({
    what: text.max(90),
    fact: text.optional(),
    from: z.array(text).default([]),
    matrix: z.literal(true).optional(),
    elsewhere: text.optional(),
  })
  .refine(
    ({ fact, from, matrix, elsewhere }) => fact || from.length || matrix || elsewhere,
    'expected at least one of fact, from, matrix or elsewhere',
  )

/** A file in `knowledge/frames/`, or in an institution's own folder of frames. */
export const frameFile = z.strictObject({
  frame: z.string().regex(/^[a-z0-9][a-z0-9-]{0,30}$/, 'expected a short name in small letters, for example “nzqa”'),
  name: text.max(60),
  called: z.array(text.toLowerCase()).default([]),
  year: z.int().min(1990).max(2100),
  source: text,
  url: z.url().optional(),
  unverified: text.optional(),
  must: z.array(ask).min(1),
  may: z.array(ask).default([]),
})

/** The frame that words name, the longest name first: "the nzqa listing", "EU Annex I". */
export function frameIn(words: string, frames: readonly Frame[]): Frame | undefined {
  const said = words.toLowerCase().replace(/[’']s\b/g, '')
  return frames
    .flatMap((frame) => [frame.frame, frame.name.toLowerCase(), ...frame.called].map((name) => ({ frame, name })))
    .filter(({ name }) => new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u').test(said))
    .sort((a, b) => b.name.length - a.name.length)[0]?.frame
}
