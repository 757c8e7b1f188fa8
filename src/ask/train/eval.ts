import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { loadToolkit } from '../../toolkit/load.ts'
import { readLines } from '../../toolkit/read-knowledge.ts'
import { answerer } from '../ask.ts'
import { loadCorpus } from '../corpus.ts'
import { figuresOf, type KnownQuestion, known, outcomeOf } from '../score.ts'
import { loadWeights } from '../weights.ts'

/** `npm run eval -- questions.jsonl [--out FILE]`: how well questions are answered whose answers are known. */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } })
if (positionals[0] === undefined) {
  process.stderr.write('Say which file holds the questions: npm run eval -- questions.jsonl [--out FILE]\n')
  process.exitCode = 1
} else await evaluate(positionals[0], values.out)

async function evaluate(file: string, out: string | undefined): Promise<void> {
  const questions = await readLines(file, known, 'say which file holds the questions')
  const [toolkit, corpus] = await Promise.all([loadToolkit(), loadCorpus()])
  const weights = loadWeights()
  const build = (): ReturnType<typeof answerer> => answerer({ toolkit, corpus, weights })
  const [built, answer] = timed(build)
  const asked = ({ question, history }: KnownQuestion) => ({ text: question, ...(history ? { history } : {}) })
  for (let round = 0; round < 5; round++) for (const question of questions) answer(asked(question))
  const outcomes = questions.map((question) => {
    const [milliseconds, given] = timed(() => answer(asked(question)))
    return outcomeOf(question, given, milliseconds)
  })
  const figures = { questions: questions.length, ...figuresOf(outcomes), 'index ms': built }
  for (const [name, value] of Object.entries(figures))
    process.stdout.write(`${name.padEnd(20)} ${Number.isNaN(value) ? '-' : Number(value.toFixed(3))}\n`)
  if (out)
    await writeFile(
      out,
      outcomes.map(({ known: { id, question }, ...rest }) => `${JSON.stringify({ id, question, ...rest })}\n`).join(''),
    )
}

function timed<T>(work: () => T): [milliseconds: number, result: T] {
  const from = performance.now()
  const result = work()
  return [performance.now() - from, result]
}
