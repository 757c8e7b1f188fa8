import { parseArgs } from 'node:util'
import { readLines } from '../toolkit/read-knowledge.ts'
import { citationWords, sourcesWords } from '../view/citation.ts'
import type { Ask, ToolkitAnswer } from './answer.ts'
import { narrow } from './same-place.ts'
import { known } from './score.ts'
import { startAsking } from './start.ts'

/** `npm run --silent ask -- "question"`, with `--json` for one object, `--batch FILE` for a file of questions. */
const usage =
  'Ask a question: npm run --silent ask -- "How long should a video be?"   (--json for one object, --batch FILE for one question a line)'
const asked = known.pick({ id: true, question: true, history: true })

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
  for (const { id, question: text, history } of await readLines(file, asked, 'say which file holds the questions'))
    print(JSON.stringify({ id, ...flat(await ask({ text, ...(history ? { history } : {}) })) }))
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

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
