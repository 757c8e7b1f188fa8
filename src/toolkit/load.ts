import { join } from 'node:path'
import { z } from 'zod'
import { bounds } from './bounds.ts'
import { frameFile } from './frames.ts'
import { noInstitution } from './institution.ts'
import { KnowledgeError, readFolder, readKnowledge, shown } from './read-knowledge.ts'
import type { SharedAnswers, Toolkit } from './toolkit.ts'

/** Where the project's own knowledge lies. */
export const knowledgeFolder = join(import.meta.dirname, '../../knowledge')

/** Reads and checks all of `knowledge/`. Rejects with a `KnowledgeError` that names file, field and what is expected. */
export async function loadToolkit(folder = knowledgeFolder): Promise<Toolkit> {
  const [folders, files] = await Promise.all([readFolders(folder), readFiles(folder)])
  const toolkit: Toolkit = { ...folders, ...files, institution: noInstitution }
  checkWhole(folder, toolkit)
  return toolkit
}

async function readFolders(folder: string) {
  const all = <T>(name: string, schema: z.ZodType<T>): Promise<T[]> => readFolder(join(folder, name), schema)
  const [phases, steps, cases, templates, frames] = await Promise.all([
    all('phases', phase),
    all('steps', step),
    all('cases', story),
    all('templates', template),
    all('frames', frameFile),
  ])
  return { phases, steps, cases, templates, frames }
}

async function readFiles(folder: string) {
  const one = <T>(name: string, schema: z.ZodType<T>): Promise<T> => readKnowledge(join(folder, `${name}.yaml`), schema)
  const [{ statements: introduction }, frameworks, { references }, shared, economies, { dependencies }, plain] =
    await Promise.all([
      one('introduction', introductionFile),
      one('frameworks', frameworksFile),
      one('references', referencesFile),
      one('shared-answers', sharedFile),
      one('economies', economiesFile),
      one('dependencies', dependenciesFile),
      one('plain-questions', plainFile),
    ])
  const inPlainWords = new Map(plain.questions.map(({ id, ...words }) => [id, words]))
  return { introduction, frameworks, references, shared: asMaps(shared), economies, dependencies, inPlainWords }
}

const lines = z
  .tuple([z.int().positive(), z.int().positive()])
  .refine(([first, last]) => first <= last, 'expected the first line before the last')
const text = z.string().trim().min(1)
const statement = z.strictObject({ id: text, lines, text })
const introductionFile = z.object({ statements: z.array(statement.extend({ points: z.array(text).optional() })) })
const titled = statement.extend({ title: text })
const question = statement.extend({ why: text, advice: z.array(text).min(1).optional() })
const check = question.extend({ label: text.max(70) })
const phase = z
  .strictObject({
    phase: z.int().min(1).max(bounds.phases),
    roman: text,
    name: text,
    lines,
    steps: z.array(z.int()).min(1),
    intro: statement,
    overview: z.array(statement),
    factors: z.array(titled),
  })
  .transform(({ phase, ...rest }) => ({ number: phase, ...rest }))
const step = z
  .strictObject({
    step: z.int().min(1).max(bounds.steps),
    name: text,
    phase: z.int().min(1).max(bounds.phases),
    lines,
    summary: statement,
    purpose: z.array(statement).min(1),
    questions: z.array(question).min(1),
    practices: z.array(titled).min(1),
    checks: z.array(check).min(1),
  })
  .transform(({ step, ...rest }) => ({ number: step, ...rest }))
const story = z.strictObject({
  case: text,
  name: text,
  economy: text,
  phase: z.int(),
  step: z.int().optional(),
  lines,
  situation: statement,
  factors: z.array(statement).min(1),
  result: statement,
})
const section = z.strictObject({
  section: z.int(),
  name: text,
  line: z.int(),
  lead: statement.optional(),
  prompts: z.array(question).default([]),
  options: z.array(statement).default([]),
})
const template = z.strictObject({
  template: z.int().min(1).max(bounds.templates),
  name: text,
  alsoCalled: text,
  lines,
  intent: statement,
  sections: z.array(section).min(1),
})
const frameworksFile = z.strictObject({
  examples: z.array(z.strictObject({ framework: text, economy: text, lines, statements: z.array(statement) })),
  table: z.strictObject({
    caption: text,
    lines,
    columns: z.record(z.string(), text),
    rows: z.array(z.strictObject({ aspect: text, line: z.int(), cells: z.array(statement.extend({ economy: text })) })),
  }),
})
const reference = statement.extend({ group: text, title: text, url: z.url().optional(), urlNote: text.optional() })
const referencesFile = z.object({ references: z.array(reference) })
const sharedFile = z.strictObject({
  sameAs: z.array(z.strictObject({ item: text, as: text })),
  prefills: z.array(z.strictObject({ item: text, into: text })),
  offers: z.array(z.strictObject({ item: text, check: text })),
  fits: z.array(z.strictObject({ prompt: text, from: text, how: z.enum(['part', 'related']) })),
  templates: z.array(z.strictObject({ phase: z.int(), fills: z.array(z.int()) })),
  near: z.array(z.strictObject({ item: text, like: text })),
})
const authority = { year: z.int().min(1990).max(2100), source: text, url: z.url().optional() }
const range = z.tuple([z.number().positive(), z.number().positive()])
const credit = z.strictObject({ name: text, hours: range })
const economiesFile = z.strictObject({
  economies: z.array(
    z.strictObject({
      economy: text,
      credit: credit.optional(),
      credits: range.optional(),
      hours: range.optional(),
      assessed: z.literal(true).optional(),
      review: z.number().positive().optional(),
      title: z.array(text).optional(),
      ...authority,
    }),
  ),
  systems: z.array(z.strictObject({ credit, ...authority })),
})
const ids = z.array(text).default([])
const dependenciesFile = z.object({
  dependencies: z.array(z.strictObject({ when: text, look: ids, perhaps: ids, because: text })),
})

const plainFile = z.strictObject({ questions: z.array(z.strictObject({ id: text, plain: text, example: text })) })

function asMaps(file: z.infer<typeof sharedFile>): SharedAnswers {
  const prefilledBy = new Map<string, string[]>()
  for (const { item, into } of file.prefills) prefilledBy.set(into, [...(prefilledBy.get(into) ?? []), item])
  return {
    sameAs: new Map(file.sameAs.map(({ item, as }) => [item, as])),
    prefilledBy,
    offers: new Map(file.offers.map(({ item, check }) => [item, check])),
    fits: Map.groupBy(file.fits, ({ prompt }) => prompt),
    templatesOf: new Map(file.templates.map(({ phase, fills }) => [phase, fills])),
    near: file.near.map(({ item, like }) => [item, like] as const),
  }
}

/** There are as many of each as the bounds say, ids are unique, and what `shared-answers.yaml` and the phases name exists. */
function checkWhole(folder: string, toolkit: Toolkit): void {
  for (const part of ['phases', 'steps', 'templates'] as const)
    if (toolkit[part].length !== bounds[part])
      throw new KnowledgeError(`${shown(join(folder, part))}: ${toolkit[part].length} files; expected ${bounds[part]}`)
  const ids = new Set<string>()
  const parts = [...partsOf({ ...toolkit, shared: undefined })]
  for (const { id } of parts) {
    if (typeof id !== 'string') continue
    if (ids.has(id)) throw new KnowledgeError(`${shown(folder)}: the id ${id} stands twice; expected once`)
    ids.add(id)
  }
  const unknown = [...advisedIn(parts), ...named(toolkit)].find((id) => !ids.has(id))
  if (unknown)
    throw new KnowledgeError(
      `${shown(folder)}: ${unknown} is named in shared answers, as advice, in dependencies, in plain questions or in frames, but nothing has that id`,
    )
  for (const { number, steps } of toolkit.phases)
    for (const code of steps)
      if (toolkit.steps.find((one) => one.number === code)?.phase !== number)
        throw new KnowledgeError(
          `${shown(join(folder, 'phases'))}: phase ${number} lists step ${code}, which is not a step of that phase`,
        )
}

type AnyPart = { readonly id?: unknown; readonly advice?: unknown }

/** All that stands in a value, however deep. */
function* partsOf(value: unknown): Generator<AnyPart> {
  if (typeof value !== 'object' || value === null || value instanceof Map) return
  yield value
  for (const part of Object.values(value)) yield* partsOf(part)
}

/** What advises on anything, whatever it is. */
const advisedIn = (parts: readonly AnyPart[]): string[] =>
  parts.flatMap(({ advice }) => (Array.isArray(advice) ? advice : []))

/** The ids by which one thing of the toolkit names another. */
const named = (toolkit: Toolkit): string[] => {
  const { sameAs, prefilledBy, offers, fits, near } = toolkit.shared
  return [
    ...sameAs,
    ...[...prefilledBy].map(([into, items]) => [into, ...items]),
    ...offers,
    ...[...fits].map(([prompt, some]) => [prompt, ...some.map(({ from }) => from)]),
    ...near,
    [...toolkit.inPlainWords.keys()],
    ...toolkit.dependencies.map(({ when, look, perhaps }) => [when, ...look, ...perhaps]),
    ...toolkit.frames.flatMap(({ must, may }) => [...must, ...may].map(({ from }) => [...from])),
  ].flat()
}
