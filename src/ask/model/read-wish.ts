import { z } from 'zod'
import { withoutInstructions } from '../question/inject.ts'
import { type Called, type CallModel, tokensOf } from './call.ts'
import { type Filled, fill, type Prompt, readPrompt } from './prompts.ts'
import { resting } from './rest.ts'
import type { Spending } from './spending.ts'

/** Which wish words are, as a model reads them; undefined where it does not say, fails, or may not be asked. Never rejects. */
export type ReadWish<Wish extends string> = (words: string, workspace: string) => Promise<Wish | undefined>

/** Reads one of these wishes. */
export type WishReader = <Wish extends string>(wishes: readonly Wish[]) => ReadWish<Wish>

type Means = {
  readonly call: CallModel
  readonly spending: Spending
  readonly now: () => number
  /** One line for the administrator, without anybody's words. */
  readonly say: (line: string) => void
  /** Milliseconds that somebody is kept waiting for it, at most. */
  readonly patience?: number
}

export const shapeOf = <Wish extends string>(wishes: readonly Wish[]) => z.object({ wish: z.enum(wishes) })

/** Reads wishes with a model. What was read is remembered until `clear`, so that a turn that is taken again comes to the same. */
export function wishReaderOver(means: Means): { readonly reader: WishReader; clear(): void } {
  const known = new Map<string, string>()
  const rest = resting(means.now)
  let prompt: Promise<Prompt> | undefined
  const reader: WishReader = (wishes) => async (words, workspace) => {
    const before = wishes.find((wish) => wish === known.get(words))
    if (before || rest.isResting() || withoutInstructions(words).tampered) return before
    try {
      prompt ??= readPrompt('read-wish')
      const called = await paid(fill(await prompt, { words }), workspace, { ...means, shape: shapeOf(wishes) })
      if (!called) return undefined
      rest.note(!('failed' in called))
      if ('failed' in called) return undefined
      if (known.size >= most) known.clear()
      known.set(words, called.said.wish)
      return called.said.wish
    } catch (fault) {
      means.say(`model: a wish could not be read: ${fault instanceof Error ? fault.name : 'fault'}`)
      return undefined
    }
  }
  return { reader, clear: () => known.clear() }
}

const most = 200
const longest = 4000

/** One call within the day's limit of a workspace; undefined where that is used up. */
async function paid<T>(
  filled: Filled,
  workspace: string,
  { call, spending, now, say, shape, patience = longest }: Means & { readonly shape: z.ZodType<T> },
): Promise<Called<T> | undefined> {
  const settle = await spending.reserve(workspace, tokensOf(filled))
  if (!settle) return undefined
  const from = now()
  const called = await call(filled, { shape, name: 'wish', signal: AbortSignal.timeout(patience) })
  const { tokens, cached } = called
  const ms = now() - from
  const failed = 'failed' in called ? { failed: called.failed } : {}
  await settle({ tokens, cached, ms, ...failed }).catch(() =>
    say('model: what reading a wish cost could not be kept; its estimate counts'),
  )
  say(
    `model: ${failed.failed ?? 'a wish was read'} in ${(ms / 1000).toFixed(1)} s, ${tokens} tokens (${cached} cached)`,
  )
  return called
}
