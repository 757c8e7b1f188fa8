import { describe, expect, test } from 'vitest'
import { wasAndIs } from '../../../src/conversation/signoff/difference.ts'
import { entry } from '../../project/signoff/world.ts'

const said = (text: string) => entry({ kind: 'answered', item: 'Q07.1', text, basedOn: null }, text.slice(0, 8), 1)
const rest =
  'Write an alert of at most sixty words that the public understands, and say when it is over, in all four languages of the region.'

describe('what was and what is', () => {
  test('is whole where it is short', () => {
    expect(wasAndIs(said('Read one dashboard alone.'), said('Read two dashboards alone.'))).toBe(
      'was “Read one dashboard alone.”, is now “Read two dashboards alone.”',
    )
  })

  test('is of long answers what differs, with a few words around it', () => {
    const one = `Read a tide table and a storm-surge forecast and say when the two coincide. Decide which of three levels applies. ${rest}`
    const shown = wasAndIs(said(one), said(one.replace('three', 'four')))
    expect(shown).toMatch(/was “… .*of three levels applies.*…”, is now “… .*of four levels applies.*…”$/)
    expect(shown.length).toBeLessThan(260)
  })

  test('says that something is open now, or was', () => {
    expect(wasAndIs(undefined, said('NZ$680'))).toBe('was open, is now “NZ$680”')
  })
})
