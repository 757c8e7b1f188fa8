import { describe, expect, test } from 'vitest'
import { loadCorpus } from '../../src/ask/corpus.ts'
import type { PageHead } from '../../src/pages/page.ts'
import { findIn, indexOf } from '../../src/pages/search.ts'
import { loadSpaces } from '../../src/pages/space.ts'

const head: PageHead = {
  id: 'p',
  title: 'Policy',
  file: 'p.md',
  added: '2026-11-26',
  passages: 6,
  hidden: 0,
  instructs: 0,
}
const says = {
  resit: 'An assessment that was not passed may be attempted once more within 20 working days.',
  money: 'The enrolment charge is returned in full where notice is given ten days before the first session.',
  captions: 'Audiovisual material carries captions that have been verified by a member of staff.',
  parking: 'Visitors obtain a parking permit from the security desk at the east gate.',
  conduct: 'Unauthorised use of generative software is dealt with as academic misconduct.',
  minimum: 'A course proceeds where at least twelve participants have enrolled.',
}
const meanings = { synonyms: (await loadCorpus()).synonyms, spaces: loadSpaces() }
const index = indexOf([{ head, passages: Object.values(says).map((text) => ({ text, under: [] })) }], meanings)
const first = (question: string) => findIn(index, question)[0]

describe('pages of an institution', () => {
  test.each([
    ['she flunked the test, does she get another go?', says.resit],
    ['he dropped out before we began, does he get his cash back?', says.money],
    ['only seven people signed up, does it run?', says.minimum],
    ['he let chatgpt write the whole essay', says.conduct],
  ])('are pointed at where none of their words are used: %s', (question, text) => {
    expect(first(question)).toMatchObject({ passage: { text }, sure: false, nearest: text })
  })

  test('are found by what is meant before what only shares words', () => {
    const shares = 'Before each test another member of staff walks through the room.'
    const passages = [shares, says.resit].map((text) => ({ text, under: [] }))
    const two = indexOf([{ head, passages }], meanings)
    const [found] = findIn(two, 'she flunked the test, does she get another go?')
    expect(found?.passage.text).toBe(says.resit)
  })

  test('are quoted where what is asked stands in one place', () => {
    expect(first('Who gives a parking permit to visitors?')).toMatchObject({
      passage: { text: says.parking },
      sure: true,
    })
  })

  test('say nothing to what they do not speak of', () => {
    expect(findIn(index, 'what is the weather like in Lima')).toEqual([])
  })

  test('come beside another answer only where they are close', () => {
    expect(first('Which assessment may be attempted once more?')?.close).toBe(true)
    expect(first('only seven people signed up, does it run?')?.close).toBe(false)
  })
})
