import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { load as parseYaml } from 'js-yaml'
import type { z } from 'zod'
import { checkedBefore } from './checked-before.ts'

/** A knowledge file that is not as it must be; the message names file, field and what is expected. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError'
}

/** What to do where a file or folder is not there. */
const ofOurs = 'restore it from the repository'

/** Every YAML file of a folder, checked, in the order of their names. */
export async function readFolder<T>(path: string, schema: z.ZodType<T>, remedy = ofOurs): Promise<T[]> {
  const files = there((folder) => readdirSync(folder), path, remedy)
    .filter((file) => /\.ya?ml$/.test(file))
    .sort()
  return Promise.all(files.map((file) => readKnowledge(join(path, file), schema, remedy)))
}

/** A YAML file, checked. Rejects with a `KnowledgeError`. */
export async function readKnowledge<T>(path: string, schema: z.ZodType<T>, remedy = ofOurs): Promise<T> {
  // Sixty small files are read in a tenth of the time where none is waited for.
  const written = there((file) => readFileSync(file, 'utf8'), path, remedy)
  const check = () => checked(shown(path), schema, { text: written, as: 'YAML' })
  return remedy === ofOurs ? checkedBefore(path, written, check) : check()
}

/** The lines of a file, one JSON each, checked. Rejects with a `KnowledgeError` that names the line. */
export async function readLines<T>(path: string, schema: z.ZodType<T>, remedy = ofOurs): Promise<T[]> {
  const written = there((file) => readFileSync(file, 'utf8'), path, remedy)
  const line = (text: string, n: number): T[] =>
    text.trim() ? [checked(`${shown(path)} line ${n + 1}`, schema, { text, as: 'JSON' })] : []
  const check = () => written.split('\n').flatMap(line)
  return remedy === ofOurs ? checkedBefore(path, written, check) : check()
}

/** A file that `npm run train` wrote; throws where it is not there or does not fit this version, and says to train again. */
export function readLearnt<T>(path: string, schema: z.ZodType<T>, remedy = 'run "npm run train"'): T {
  const written = there((file) => readFileSync(file, 'utf8'), path, remedy)
  const read = schema.safeParse(jsonIn(written))
  if (read.success) return read.data
  const where = read.error.issues[0]?.path.join('.') || 'the file'
  throw new Error(`${path} does not fit this version (${where}); ${remedy}`)
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const parse = { YAML: parseYaml, JSON: (text: string): unknown => JSON.parse(text) } as const

type WrittenText = { readonly text: string; readonly as: keyof typeof parse }

function checked<T>(where: string, schema: z.ZodType<T>, { text, as }: WrittenText): T {
  let parsed: unknown
  try {
    parsed = parse[as](text)
  } catch (fault) {
    throw new KnowledgeError(`${where} is not readable as ${as}: ${String(fault).split('\n')[0]}`)
  }
  const result = schema.safeParse(parsed)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new KnowledgeError(`${where}: ${issue?.path.join('.') || 'the file'}: ${issue?.message}`)
}

function there<T>(read: (path: string) => T, path: string, remedy: string): T {
  try {
    return read(path)
  } catch {
    throw new KnowledgeError(`${shown(path)} is missing; ${remedy}`)
  }
}

/** A path as people in the project's folder would write it. */
export const shown = (path: string): string => relative(process.cwd(), path) || '.'
