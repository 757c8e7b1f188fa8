import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import { type Classify, classifierOf } from './classify.ts'
import { foldOf } from './fold.ts'
import { type ItemNamer, itemNamerOf } from './name-items.ts'
import { loadNaming } from './naming.ts'
import { type ReadSlots, slotReaderOf } from './spans.ts'
import { loadSaidWeights } from './weights.ts'

/** What is known of how people say things, learnt beforehand: pure functions, no model, no network. */
export type Understanding = {
  readonly classify: Classify
  readonly readSlots: ReadSlots
  readonly nameItems: ItemNamer
}

/** Reads what `npm run train` learnt. Rejects where a file does not fit this version. */
export async function loadUnderstanding(toolkit: Toolkit, items: Items): Promise<Understanding> {
  const [{ wish, span }, naming] = await Promise.all([loadSaidWeights(), loadNaming()])
  return {
    classify: classifierOf(foldOf(toolkit), wish),
    readSlots: slotReaderOf(span),
    nameItems: itemNamerOf(items, naming),
  }
}
