/** How many of each the published toolkit has. */
export const bounds = { phases: 6, steps: 18, templates: 6 } as const

/** The numbers that its parts have, as words; and how many there are of some: "six". */
export const cardinals =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  )
/** The same where they are counted off: "the third". */
export const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth']

export const inWords = (count: number): string => cardinals[count - 1] ?? String(count)

/** The numbers from 1 to N. */
type UpTo<N extends number, Found extends number[] = []> = Found['length'] extends N
  ? Found[number]
  : UpTo<N, [...Found, [0, ...Found]['length']]>

export type TemplateNumber = UpTo<typeof bounds.templates>
