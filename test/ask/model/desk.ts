import type { ToolkitAnswer } from '../../../src/ask/answer.ts'
import { answerer, indexFor, type Sources } from '../../../src/ask/ask.ts'
import { loadCorpus } from '../../../src/ask/corpus.ts'
import { askWithModel } from '../../../src/ask/model/ask.ts'
import { callerOf } from '../../../src/ask/model/call.ts'
import type { ModelConfig } from '../../../src/ask/model/config.ts'
import { finderOf } from '../../../src/ask/model/find.ts'
import { remembering } from '../../../src/ask/model/remember.ts'
import { type Spent, spendingOver } from '../../../src/ask/model/spending.ts'
import { loadWeights } from '../../../src/ask/weights.ts'
import { statementsOf } from '../../../src/toolkit/passages.ts'
import { memoryKv } from '../../memory-kv.ts'
import { toolkit } from '../../world.ts'

export const sources: Sources = { toolkit, corpus: await loadCorpus(), weights: await loadWeights() }
export const plainAsk = answerer(sources)
export const passages = statementsOf(toolkit)
export const find = finderOf(indexFor(sources), sources.weights.ranking)

export const passage = (id: string) => {
  const found = passages.find((one) => one.id === id)
  if (!found) throw new Error(`There is no passage ${id}`)
  return found
}

export const configFor = (url: string, more: Partial<ModelConfig> = {}): ModelConfig =>
  ({
    provider: 'openai',
    model: 'test-model',
    url,
    key: 'test-key',
    reads: 'toolkit',
    dailyTokens: 1_000_000,
    timeout: 5000,
    readsWishes: false,
    ...more,
  }) as ModelConfig

/** The whole of answering with a model, over the server at `url`. */
export async function modelDesk(url: string, more: Partial<ModelConfig> = {}) {
  const config = configFor(url, more)
  const kv = memoryKv<Spent>()
  const lines: string[] = []
  let count = 0
  const now = Date.now
  const spending = spendingOver({ kv, limit: config.dailyTokens, now, id: () => String(++count) })
  const ask = await askWithModel({
    config,
    withoutModel: plainAsk,
    toolkit,
    find,
    call: callerOf(config),
    spending,
    now,
    say: (line) => lines.push(line),
    memory: remembering(now),
  })
  return { ask, lines, spending, today: () => new Date().toISOString().slice(0, 10) }
}

export const question = 'Should our credentials stack?'
export const sentence = (text: string, id: string, quote: string) => ({ text, evidence: [{ passage: id, quote }] })
export const stack = sentence(
  'Design with stackability in mind, so that learners can accumulate certifications and credits.',
  'BP08.2',
  'Design with stackability in mind',
)
export const bundle = sentence(
  'A micro-credential can be bundled with a larger credential.',
  'BP08.2',
  'can be bundled with a larger credential',
)
export const says = (sentences: readonly unknown[], notCovered = '') =>
  ({ does: 'say', said: { sentences, notCovered } }) as const

export const answered = (answer: ToolkitAnswer) => {
  if (answer.kind !== 'answered') throw new Error(`expected an answer, was "${answer.kind}"`)
  return answer
}
