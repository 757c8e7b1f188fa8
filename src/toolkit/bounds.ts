/** How many of each the published toolkit has. */
export const bounds = { phases: 6, steps: 18, templates: 6 } as const

/** The numbers from 1 to N. */
type UpTo<N extends number, Found extends number[] = []> = Found['length'] extends N
  ? Found[number]
  : UpTo<N, [...Found, [0, ...Found]['length']]>

export type TemplateNumber = UpTo<typeof bounds.templates>
