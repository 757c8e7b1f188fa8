import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { sureEnough } from '../../../src/conversation/pipeline/interpret/thresholds.ts'
import type { Guess, Utterance, Wish } from '../../../src/understanding/wishes.ts'
import { knowledge, memoryPorts } from '../../world.ts'
import { speaking, start } from '../speaking.ts'

type Situation = {
  readonly edge: number
  readonly words: string
  /** What is said of the words, or of their part; the rest of the chance goes to `rather`, or to many. */
  readonly wish: Wish
  readonly part?: string
  /** How sure the words beside that part are, where it is less than quite. */
  readonly besides?: number
  readonly rather?: readonly Guess[]
  /** Whether a question is open in the thread where it is said, and whose answer stands there. */
  readonly at?: 'a thread' | 'a question' | 'an answer of Ben’s'
  /** What is shown where it is just likely enough, and where it just is not. */
  readonly enough: RegExp
  readonly tooLittle: RegExp
}

const others: readonly Wish[] = ['mine', 'missing', 'export', 'summary', 'help']
const spread = (rest: number): Guess[] => others.map((wish) => ({ wish, chance: rest / others.length }))
const status = /are settled/
const whichWish = /What would you like\? Nothing is done yet/
const answerOrWish = /Is that your answer to 07\.1, or something for me\?/
const recorded = /clean small tables of a ward\n {2}\(Ana/
const nothing = /^$/

const situations: Record<Exclude<keyof typeof sureEnough, 'elsewhere'>, Situation> = {
  look: { edge: 0.32, words: 'tell me how it goes', wish: 'status', enough: status, tooLittle: whichWish },
  record: { edge: 0.5, words: '07.c1 is through now', wish: 'check', enough: /ticked 07\.c1/, tooLittle: whichWish },
  undo: { edge: 0.7, words: 'we had better not have that', wish: 'undo', enough: /\[Redo\]/, tooLittle: whichWish },
  forget: {
    edge: 0.8,
    words: 'let all of it be gone',
    wish: 'forget',
    enough: /This deletes everything/,
    tooLittle: whichWish,
  },
  project: {
    edge: 0.46,
    words: 'tell me how it goes',
    wish: 'status',
    rather: [{ wish: 'ask', chance: 0.3 }],
    enough: status,
    tooLittle: whichWish,
  },
  part: {
    edge: 0.62,
    words: 'tell me how it goes and send us all of it',
    part: 'tell me how it goes',
    besides: 0.85,
    wish: 'status',
    enough: status,
    tooLittle: /^whisper: Everything recorded/,
  },
  steer: {
    edge: 0.65,
    words: 'tell me now how it goes',
    wish: 'status',
    at: 'a question',
    enough: status,
    tooLittle: answerOrWish,
  },
  brief: { edge: 0.8, words: 'how goes it', wish: 'status', at: 'a question', enough: status, tooLittle: answerOrWish },
  silent: {
    edge: 0.9,
    words: 'see you all at the canteen',
    wish: 'none',
    at: 'a question',
    enough: nothing,
    tooLittle: answerOrWish,
  },
  thread: {
    edge: 0.7,
    words: 'tell us the status again',
    wish: 'status',
    at: 'a thread',
    enough: status,
    tooLittle: nothing,
  },
  answer: {
    edge: 0.4,
    words: 'clean small tables of a ward',
    wish: 'say',
    at: 'a question',
    enough: recorded,
    tooLittle: answerOrWish,
  },
  replace: {
    edge: 0.6,
    words: 'clean small tables of a ward',
    wish: 'say',
    at: 'an answer of Ben’s',
    enough: recorded,
    tooLittle: /Ben answered 07\.1 already/,
  },
}

/** What Ana is shown where her words are weighed so. */
async function shown(situation: Situation, chance: number): Promise<string> {
  const { words, wish, part = words, besides = 1, rather = [], at } = situation
  const ports = memoryPorts()
  const weigh = ({ said }: Utterance): Guess[] => {
    if (said !== part)
      return [
        { wish: 'export', chance: besides },
        { wish: 'help', chance: 1 - besides },
      ]
    const rest = 1 - chance - rather.reduce((sum, one) => sum + one.chance, 0)
    return [{ wish, chance }, ...rather, ...spread(rest)].toSorted((a, b) => b.chance - a.chance)
  }
  const people = speaking({
    ...ports,
    understanding: { ...knowledge.understanding, classify: weigh, isEnglish: () => true },
  })
  await people.says('Ana', start())
  await people.says('Ana', { do: 'check', item: 'C07.2' })
  if (at === 'an answer of Ben’s') await people.says('Ben', { do: 'answer', item: 'Q07.1', text: 'Read a chart' })
  if (at && at !== 'a thread') await people.says('Ana', { do: 'show', item: 'Q07.1' }, { thread: 't1' })
  const intent: Intent = at ? { do: 'say', text: words } : { do: 'plain', words }
  return people.says('Ana', intent, at ? { thread: at === 'a thread' ? 'other' : 't1' } : {})
}

describe.each(Object.entries(situations))('sure enough, as for “%s”,', (_, situation) => {
  const { edge, words, enough, tooLittle } = situation

  test(`is ${edge}: “${words}”`, async () => {
    expect(await shown(situation, edge + 0.005)).toMatch(enough)
    expect(await shown(situation, edge - 0.005)).toMatch(tooLittle)
  })
})

test('what was read elsewhere counts enough to be recorded, and not to take anything away', () => {
  expect(sureEnough.elsewhere).toBeGreaterThan(sureEnough.record)
  expect(sureEnough.elsewhere).toBeLessThan(sureEnough.undo)
})
