import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { loadLabels } from '../../src/import/labels.ts'
import { matcherOf } from '../../src/import/match.ts'
import { fingerprintsOf, loadFingerprints } from '../../src/import/published.ts'
import { facts } from '../../src/project/facts/catalog.ts'
import { catalog, knowledge } from '../world.ts'

const [fingerprints, labels] = await Promise.all([loadFingerprints(), loadLabels()])
const matcher = matcherOf({ ...knowledge, fingerprints, labels })
const publication = '../shared/toolkit/toolkit.txt'

describe('what a label asks for', () => {
  test('is known of every question, prompt and check by the mark of its published wording, and by ours', () => {
    const asked = catalog.items.all.filter(({ kind }) => kind !== 'option').map(({ id }) => id)
    expect(new Set([...fingerprints.values()].flat())).toEqual(new Set(asked))
    for (const item of catalog.items.all.filter(({ kind }) => kind === 'question' || kind === 'prompt')) {
      const { sure, likely } = matcher.match({ labels: [item.text], under: [], text: 'words', at: '' })
      expect({ sure, likely }).toEqual({
        sure: true,
        likely: [knowledge.toolkit.shared.sameAs.get(item.id) ?? item.id],
      })
    }
  })

  test.skipIf(!existsSync(publication))('has the marks of the publication (needs ../shared)', () => {
    const lines = readFileSync(publication, 'utf8').split('\n')
    expect(new Map(Object.entries(fingerprintsOf({ lines }, catalog.items)))).toEqual(fingerprints)
  })

  test('is known by its code, unless a chapter may be numbered so', () => {
    const match = (label: string) => matcher.match({ labels: [label], under: [], text: 'words', at: '' })
    expect(match('07.1 Outcomes')).toMatchObject({ sure: true, likely: ['Q07.1'] })
    expect(match('Mastery (t4.4.2)')).toMatchObject({ sure: true, likely: ['T04.4.2'] })
    expect(match('4.1 Approval of courses').sure).toBe(false)
  })

  test('is proposed from what outlines call it, and only ever of items and facts that exist', () => {
    for (const { item, fact } of labels.values()) {
      if (item) expect(catalog.items.byId.has(item)).toBe(true)
      if (fact) expect(facts.some(({ id }) => id === fact)).toBe(true)
    }
    const match = (label: string) => matcher.match({ labels: [label], under: [], text: 'words', at: '' }).likely[0]
    expect(['Learning outcomes of the course', 'FEES', 'Notional hours:', 'Entry requirements'].map(match)).toEqual([
      'Q07.1',
      'T06.6.1',
      'Q09.1',
      'Q08.1',
    ])
  })
})
