import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { load as parseYaml } from 'js-yaml'
import { z } from 'zod'

/** One task for a model. `fixed` is the part that stays the same from question to question, so that providers can keep it. */
export type Prompt = {
  readonly name: string
  readonly inputs: readonly string[]
  /** Field → what stands in it. */
  readonly output: Readonly<Record<string, string>>
  readonly fixed: string
  readonly asked: string
}

/** What a model is sent. */
export type Filled = { readonly fixed: string; readonly asked: string }

/** Where the prompts lie. */
const promptsFolder = join(import.meta.dirname, '../../../prompts')

const head = z.strictObject({
  name: z.string().min(1),
  inputs: z.array(z.string()).min(1),
  output: z.record(z.string(), z.string()),
})

/** Reads `prompts/NAME.md`: front matter, the fixed part, and below a line `## Now` what changes. Rejects with the file and what is wrong in it. */
export async function readPrompt(name: string, folder = promptsFolder): Promise<Prompt> {
  const text = await readFile(join(folder, `${name}.md`), 'utf8').catch(() =>
    wrong(name, 'the file is missing; restore it from the repository'),
  )
  const [, front, fixed, asked] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*?)\n## Now\n([\s\S]*)$/.exec(text) ??
    wrong(name, 'expected front matter between --- lines and a line "## Now"')
  const read = head.safeParse(parseYaml(front ?? ''))
  if (!read.success) return wrong(name, `${read.error.issues[0]?.path.join('.')}: ${read.error.issues[0]?.message}`)
  const prompt = { ...read.data, fixed: (fixed ?? '').trim(), asked: (asked ?? '').trim() }
  const used = new Set([...`${prompt.fixed}${prompt.asked}`.matchAll(place)].map(([, input]) => input))
  const odd = prompt.inputs.find((input) => !used.delete(input)) ?? [...used][0]
  return prompt.name === name && odd === undefined
    ? prompt
    : wrong(name, odd ? `"${odd}" stands only in one of inputs and text` : 'the name is not that of the file')
}

const place = /\{\{(\w+)\}\}/g

/** Puts the inputs in their places: `ours` as they are, and `data`, which others wrote, as JSON that nobody's words can break out of. */
export function fill(
  { fixed, asked, inputs }: Prompt,
  data: Readonly<Record<string, unknown>>,
  ours: Readonly<Record<string, string>> = {},
): Filled {
  const left = inputs.find((input) => data[input] === undefined && ours[input] === undefined)
  if (left) throw new Error(`The prompt needs "${left}", which was not given.`)
  const put = (text: string): string =>
    text.replace(place, (_, input: string) => ours[input] ?? JSON.stringify(data[input])).trim()
  return { fixed: put(fixed), asked: put(asked) }
}

function wrong(name: string, why: string): never {
  throw new Error(`prompts/${name}.md: ${why}`)
}
