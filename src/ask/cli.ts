import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { citationWords, sourcesWords } from '../view/citation.ts'
import type { Ask, ToolkitAnswer } from './answer.ts'
import { longestPlace } from './same-place.ts'
import { startAsking } from './start.ts'

/** `npm run --silent ask -- "question"`, with `--json` for one object, `--batch FILE` for a file of questions. */
const usage =
  'Ask a question: npm run --silent ask -- "How long should a video be?"   (--json for one object, --batch FILE for one question a line)'
const asked = z.object({
  id: z.union([z.string(), z.number()]),
  question: z.string(),
  history: z.array(z.object({ role: z.enum(['user', 'assistant']), content: z.string() })).optional(),
})

await main()

async function main(): Promise<void> {
  const options = { json: { type: 'boolean' }, batch: { type: 'string' }, help: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const question = positionals.join(' ').trim()
  if (values.help || (!question && values.batch === undefined)) {
    print(usage)
    process.exitCode = values.help ? 0 : 1
    return
  }
  const { ask } = await startAsking()
  if (values.batch !== undefined) return batch(ask, values.batch)
  const answer = await ask({ text: question })
  print(values.json ? JSON.stringify(flat(answer)) : readable(answer))
}

async function batch(ask: Ask, file: string): Promise<void> {
  let at = 0
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
    at += 1
    if (!line.trim()) continue
    const read = asked.safeParse(parsed(line))
    if (!read.success) throw new Error(`${file} line ${at} is no question: expected { id, question, history? }`)
    const { id, question: text, history } = read.data
    print(JSON.stringify({ id, ...flat(await ask({ text, ...(history ? { history } : {}) })) }))
  }
}

/** One object that says it all, for other programs. Help and "the toolkit does not say" are both refusals. */
function flat(answer: ToolkitAnswer): object {
  if (answer.kind !== 'answered') return { refused: true, answer: said(answer), citations: [] }
  const citations = answer.citations.map(({ id, step, place, part, lines, quote }) => ({
    id,
    step: step ?? null,
    place,
    part,
    lines: narrow(lines),
    quote,
  }))
  return { refused: false, answer: said(answer), citations }
}

/** No citation covers more than fifteen lines. */
function narrow([first, last]: readonly [number, number]): [number, number] {
  return [first, Math.min(last, first + longestPlace - 1)]
}

function said(answer: ToolkitAnswer): string {
  if (answer.kind === 'help')
    return `The toolkit does not say: this is about me. In a channel, "help ${answer.topic}" answers it.`
  if (answer.kind === 'nothing')
    return `The toolkit does not say.${answer.nearest === undefined ? '' : ` The nearest it comes is step ${String(answer.nearest).padStart(2, '0')}.`}`
  const points = answer.points.map(
    ({ text, citation, points = [] }) => `- ${[`${text} ${sourcesWords([citation])}`, ...points].join('\n  - ')}`,
  )
  return [...points, ...(answer.missing ? [`The toolkit does not say: ${answer.missing}`] : [])].join('\n')
}

function readable(answer: ToolkitAnswer): string {
  if (answer.kind !== 'answered') return said(answer)
  const sources = answer.citations
    .slice(0, answer.points.length)
    .map(({ place, lines, quoted }, at) => citationWords({ number: at + 1, place, ...(quoted ? { lines } : {}) }))
  return `${said(answer)}\n\n${sources.join('\n')}`
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
