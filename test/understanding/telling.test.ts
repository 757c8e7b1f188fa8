import { describe, expect, test } from 'vitest'
import { type Part, parts, tellingReaderOf } from '../../src/understanding/telling.ts'
import { markedOf } from '../../src/understanding/train/marked.ts'
import { readTellingWeights } from '../../src/understanding/weights.ts'

const read = tellingReaderOf(readTellingWeights())

/** The sentence of marks, with what is found in it marked again. */
function asRead(marked: string): string {
  const { said } = markedOf<Part>(marked, parts)
  let [text, end] = ['', 0]
  for (const { part, from, to } of read(said).said) {
    text += `${said.slice(end, from)}[${part}:${said.slice(from, to)}]`
    end = to
  }
  return text + said.slice(end)
}

describe('what of a message is the answer that it tells', () => {
  test.each([
    'ok so for [code:14.1] put [text:two markers and a moderator] pls',
    '[code:06.2]: [text:our own staff, plus Dr Tan for step 3 of the lab]',
    '[text:a short film for each unit] ([code:12.1])',
    '[code:04.1] [text:two hotels], [code:04.2] [text:they lend us a kitchen]',
    '[code:09.1] is not [old:30 hours] but [text:36 hours]',
    'let’s go with: [text:forty hours: ten at home, thirty at sea]',
    '[text:Learners put on gloves first, then they should ask the nurse]',
    'give 14.1 to Priya',
  ])('is found: %s', (marked) => expect(asRead(marked)).toBe(marked))

  test('is more or less sure', () => {
    expect(read('09.1: 24 hours').chance).toBeGreaterThan(0.95)
    expect(read('hm, 09.1 I would say, or was it the other, 24 or so').chance).toBeLessThan(0.9)
  })

  test('is not looked for in what is very long', () => {
    expect(read('a long answer of many words '.repeat(100))).toEqual({ said: [], chance: 0 })
  })
})
