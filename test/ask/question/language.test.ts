import { describe, expect, test } from 'vitest'
import { isForeign } from '../../../src/ask/question/language.ts'

describe('a question', () => {
  test.each([
    ['マイクロクレデンシャルとは何ですか', 0],
    ['что такое микроквалификация', 0],
    ['qué es una microcredencial?', 0.5],
    ['apa itu kredensial mikro', 0.5],
    ['¿Cuánto debe durar una microcredencial?', 1],
  ])('is in another language where its letters or most of its words are strange: %s', (question, unread) => {
    expect(isForeign(question, unread)).toBe(true)
  })

  test.each([
    ['how long shoud a micro-credntial be', 0.3],
    ['Zigna UDD', 1],
    ['What does 学び mean here?', 0.2],
    ['which frameworks cover Vietnam and die cutting?', 0.3],
    ['', 0],
  ])('is taken for English otherwise: %s', (question, unread) => {
    expect(isForeign(question, unread)).toBe(false)
  })
})
