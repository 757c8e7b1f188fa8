import { describe, expect, test } from 'vitest'
import { roleReaderOf, roles } from '../../src/understanding/roles.ts'
import { markedOf } from '../../src/understanding/train/marked.ts'
import { readRoleWeights } from '../../src/understanding/weights.ts'

const read = roleReaderOf(readRoleWeights())
const team = new Set(['ben', 'mei', 'tala', 'wiremu'])

/** The sentence of marks, with what is found in it marked again. */
function asRead(marked: string): string {
  const { said } = markedOf(marked, roles)
  let [text, end] = ['', 0]
  for (const { role, text: words } of read(said, (word) => team.has(word.toLowerCase())).said) {
    const at = said.indexOf(words, end)
    text += `${said.slice(end, at)}[${role}:${words}]`
    end = at + words.length
  }
  return text + said.slice(end)
}

describe('what each word of a message is', () => {
  test.each([
    'pls give [what:06.2 and 06.3] to [to:tala] by [by:next wednesday]',
    '[to:Wiremu] takes over everything [whose:Tala] has',
    'take [what:step 9] from [from:Wiremu] and give it to [to:Mei]',
    'push the deadline of [what:04.1] back by [span:two weeks]',
    'hand all of [whose:Ben]’s items to [to:Mei] except [except:07.1]',
    'chase [chase:Wiremu] about his items',
    'give [what:03.1] to [to:Wiremu], [because:she knows the numbers]',
    '[what:11.1] for [to:Tala], [what:12.1] for [to:Ben]',
  ])('is found: %s', (marked) => {
    expect(asRead(marked)).toBe(marked)
  })

  test('is likely all that is said, or not', () => {
    const isPerson = (word: string): boolean => team.has(word.toLowerCase())
    expect(read('give 06.2 to Tala by friday', isPerson).chance).toBeGreaterThan(0.8)
    expect(read('Ben teaches step aerobics to nurses', isPerson).chance).toBeLessThan(0.5)
    expect(read('translate 06.2 for Tala into Spanish', isPerson).isUsual).toBe(false)
  })
})
