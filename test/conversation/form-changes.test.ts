import { describe, expect, test } from 'vitest'
import { mergedWith } from '../../src/conversation/form-changes.ts'

const shown = { name: 'Data', zone: 'Asia/Manila', phases: ['1', '2', '6'] }

describe('a form that is sent', () => {
  test('changes only what its sender changed from what it had shown', () => {
    const now = { name: 'Data basics', zone: 'Asia/Manila', phases: ['1', '2', '6'] }
    const { values, changed } = mergedWith(now, { shown, values: { ...shown, zone: 'Asia/Tokyo' } })
    expect(values).toEqual({ name: 'Data basics', zone: 'Asia/Tokyo', phases: ['1', '2', '6'] })
    expect([...changed]).toEqual(['zone'])
  })

  test('changes only the boxes that were pressed among several', () => {
    const now = { ...shown, phases: ['1', '2', '3'] }
    const { values } = mergedWith(now, { shown, values: { ...shown, phases: ['2', '6', '4'] } })
    expect(values['phases']).toEqual(['2', '3', '4'])
  })

  test('takes a box ticked in another order, and white space around words, for no change', () => {
    const sent = { name: ' Data ', zone: 'Asia/Manila', phases: ['6', '1', '2'] }
    expect(mergedWith(shown, { shown, values: sent }).changed.size).toBe(0)
  })

  test('counts whole where it does not say what it had shown, as forms of before', () => {
    const now = { ...shown, name: 'Data basics' }
    const { values, changed } = mergedWith(now, { values: shown })
    expect(values).toEqual(shown)
    expect([...changed]).toEqual(['name', 'zone', 'phases'])
  })
})
