import { randomUUID } from 'node:crypto'
import type { Keeper, KeyValueStore } from '../../project/ports.ts'
import type { Ask } from '../answer.ts'
import { answerer, indexFor, type Sources } from '../ask.ts'
import { askWithModel } from './ask.ts'
import { callerOf } from './call.ts'
import type { ModelConfig } from './config.ts'
import { finderOf } from './find.ts'
import { type WishReader, wishReaderOver } from './read-wish.ts'
import { remembering } from './remember.ts'
import { type Spent, spendingOver } from './spending.ts'

/** A configured model and what it needs of the house: `spent` keeps what it cost (`store.kv(...spentKv)`). */
export type Model = {
  readonly config: ModelConfig
  readonly spent: KeyValueStore<Spent>
  readonly say: (line: string) => void
}

/** Where a model may read wishes too. */
export type WithWishes = { readonly wishReader?: WishReader }

/** Ready to answer with a model. LangChain is loaded with the first question. */
export async function startWithModel(
  { config, spent, say }: Model,
  sources: Sources,
): Promise<{ readonly ask: Ask; readonly keeper: Keeper } & WithWishes> {
  const now = Date.now
  const spending = spendingOver({ kv: spent, limit: config.dailyTokens, now, id: randomUUID })
  const index = indexFor(sources)
  const { toolkit, worded } = sources
  const memory = remembering(now)
  const call = callerOf(config)
  const withoutModel = answerer(sources, index)
  const find = finderOf(index, sources.weights.ranking)
  const ask = await askWithModel({ config, withoutModel, toolkit, worded, find, call, spending, now, say, memory })
  // Nobody knows whose questions these are; they are asked again.
  const wishes = wishReaderOver({ call, spending, now, say })
  const forget = async (): Promise<void> => {
    memory.clear()
    wishes.clear()
  }
  return { ask, keeper: { forget, erase: forget }, ...(config.readsWishes ? { wishReader: wishes.reader } : {}) }
}
