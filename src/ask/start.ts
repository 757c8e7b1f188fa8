import type { Keeper } from '../project/ports.ts'
import { loadToolkit } from '../toolkit/load.ts'
import { loadPublished } from '../toolkit/published.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { Ask } from './answer.ts'
import { answerer, type Sources } from './ask.ts'
import { type Corpus, loadCorpus } from './corpus.ts'
import type { Model, WithWishes } from './model/start.ts'
import { wordedBy } from './published.ts'
import { loadWeights } from './weights.ts'

/** Reads everything that answers are made from and is ready to answer. `published` is the kept copy of the published text, if there is one; nothing of `model/` is loaded where no model is configured. `keeper` forgets what answers were remembered. */
export async function startAsking(
  published?: string,
  model?: Model,
): Promise<
  { readonly toolkit: Toolkit; readonly corpus: Corpus; readonly ask: Ask; readonly keeper?: Keeper } & WithWishes
> {
  const [toolkit, corpus, text] = await Promise.all([loadToolkit(), loadCorpus(), loadPublished(published)])
  const sources = async (): Promise<Sources> => ({
    toolkit,
    corpus,
    weights: loadWeights(),
    worded: text && wordedBy(text),
  })
  if (!model) return { toolkit, corpus, ask: whenAsked(sources) }
  const { startWithModel } = await import('./model/start.ts')
  return { toolkit, corpus, ...(await startWithModel(model, await sources())) }
}

/** The index is built with the first question: it takes a tenth of a second and some memory, and many a day nobody asks. */
function whenAsked(sources: () => Promise<Sources>): Ask {
  let built: Promise<ReturnType<typeof answerer>> | undefined
  return async (question) => {
    built ??= sources().then((all) => answerer(all))
    return (await built)(question)
  }
}
