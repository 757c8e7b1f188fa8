import type { z } from 'zod'

/** A kept value as its schema reads it; undefined where there is none or it does not fit. */
export const readAs = <T>(schema: z.ZodType<T>, value: string | undefined): T | undefined =>
  fitting(schema, parsed(value))

/** The same of what was parsed before. What is not there need not be refused, which costs more than to read what is. */
export const fitting = <T>(schema: z.ZodType<T>, value: unknown): T | undefined =>
  value === undefined ? undefined : schema.safeParse(value).data

/** JSON's own errors quote what they could not read, and nobody's text may reach a log: so this one says nothing. */
export function parsed(value: string | undefined): unknown {
  try {
    return value === undefined ? undefined : JSON.parse(value)
  } catch {
    return undefined
  }
}
