import { z } from 'zod'
import { withoutInstructions } from '../question/inject.ts'
import { type CallModel, tokensOf } from './call.ts'
import { fill, type Prompt, readPrompt } from './prompts.ts'
import { resting } from './rest.ts'
import { type Paying, paid } from './spending.ts'

/** Which wish words are, as a model reads them; undefined where it does not say, fails, or may not be asked. Never rejects. */
export type ReadWish<Wish extends string> = (words: string, workspace: string) => Promise<Wish | undefined>

/** Reads one of these wishes. */
export type WishReader = <Wish extends string>(wishes: readonly Wish[]) => ReadWish<Wish>

type Means = Omit<Paying, 'rest'> & {
  readonly call: CallModel
  /** Milliseconds that somebody is kept waiting for it, at most. */
  readonly patience?: number
}

export const shapeOf = <Wish extends string>(wishes: readonly Wish[]) => z.object({ wish: z.enum(wishes) })

/** Reads wishes with a model. What was read is remembered until `clear`, so that a turn that is taken again comes to the same. */
export function wishReaderOver(means: Means): { readonly reader: WishReader; clear(): void } {
  const { patience = longest } = means
  const known = new Map<string, string>()
  const rest = resting(means.now)
  let prompt: Promise<Prompt> | undefined
  const reader: WishReader = (wishes) => async (words, workspace) => {
    const before = wishes.find((wish) => wish === known.get(words))
    if (before || rest.isResting() || withoutInstructions(words).tampered) return before
    try {
      prompt ??= readPrompt('read-wish')
      const filled = fill(await prompt, { words })
      const order = { workspace, tokens: tokensOf(filled), what: 'reading a wish', outcome: () => 'a wish was read' }
      const called = await paid({ ...means, rest }, order, () =>
        means.call(filled, { shape: shapeOf(wishes), name: 'wish', signal: AbortSignal.timeout(patience) }),
      )
      if (!called || 'failed' in called) return undefined
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
