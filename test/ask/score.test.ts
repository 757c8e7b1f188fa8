import { describe, expect, test } from 'vitest'
import type { ToolkitAnswer } from '../../src/ask/answer.ts'
import { figuresOf, outcomeOf } from '../../src/ask/score.ts'

const citing = (...lines: [number, number][]): ToolkitAnswer => ({
  kind: 'answered',
  points: [],
  team: [],
  citations: lines.map((one) => ({ id: 'x', place: '', part: '', lines: one, quote: '', quoted: false })),
})
const nothing: ToolkitAnswer = { kind: 'nothing', team: [] }
const question = { id: 1, question: 'q', answerable: true, gold_lines: [[10, 12]] as [number, number][] }

describe('a score', () => {
  test('is the rank of the first citation at a right place', () => {
    expect(outcomeOf(question, citing([1, 2], [12, 20]), 1).rank).toBe(2)
    expect(outcomeOf(question, citing([1, 2]), 1).rank).toBe(0)
    expect(outcomeOf(question, nothing, 1).rank).toBe(0)
  })

  test('counts wrong and right refusals apart', () => {
    const outcomes = [
      outcomeOf(question, citing([10, 10]), 1),
      outcomeOf(question, nothing, 1),
      outcomeOf({ ...question, answerable: false }, nothing, 1),
      outcomeOf({ ...question, answerable: false, kind: 'injection' }, citing([10, 10]), 1),
    ]
    expect(figuresOf(outcomes)).toMatchObject({
      'hit@1': 0.5,
      'MRR@10': 0.5,
      'wrongly refused': 0.5,
      'rightly refused': 0.5,
      'injections refused': 0,
    })
  })
})
