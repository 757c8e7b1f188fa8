import { describe, expect, test } from 'vitest'
import { matrixOf } from '../../src/facts/matrix.ts'
import { achievementDraft, ctdlDraft } from '../../src/paper/credential/drafts.ts'
import { europass } from '../../src/paper/credential/europass.ts'
import { achievement, ctdl } from '../../src/paper/credential/schema.ts'
import { standingOf } from '../../src/paper/credential/standing.ts'
import { paperOf } from '../../src/paper/papers.ts'
import { readExport } from '../../src/paper/read-export.ts'
import { exportAsJson, exportAsMarkdown } from '../../src/project/documents.ts'
import type { Entry } from '../../src/project/entry.ts'
import type { FactValue } from '../../src/project/facts/value.ts'
import { catalog, toolkit } from '../world.ts'
import { now, projectOf, recordsOf, sampleEntries } from './sample.ts'

const answered = (item: string): Entry | undefined =>
  sampleEntries().findLast((entry) => entry.kind === 'answered' && entry.item === item)

const values: readonly (readonly [fact: string, value: FactValue, from?: string])[] = [
  ['hours', 30, 'Q09.1'],
  ['credit', { amount: 3, unit: 'credit points' }],
  ['language', 'en'],
  ['price', { amount: 480, unit: 'SGD' }, 'T06.6.1'],
  ['provider', 'Sample Polytechnic'],
  ['website', 'https://sample.example'],
  ['page', 'https://sample.example/ward-data'],
  ['skills', ['ESCO data literacy https://data.europa.eu/esco/skill/1']],
  ['contact', 'Ana in the quality office'],
]

const [first] = sampleEntries()
const stated: Entry[] = values.map(([fact, value, from], n) => ({
  ...(first as Entry),
  kind: 'stated',
  fact,
  value,
  from: from ? (answered(from)?.id ?? null) : null,
  id: `fact${n}`,
  at: now - 1000 + n,
  name: 'Chi',
}))
const withFacts = [...sampleEntries(), ...stated]
const words = (part: unknown): string =>
  typeof part === 'string'
    ? part
    : part && typeof part === 'object'
      ? Object.entries(part)
          .map(([key, value]) => (key === 'kind' ? '' : words(value)))
          .join('')
      : ''

describe('a paper', () => {
  test('for a committee has confirmed facts with who confirmed them, and says which nobody has stated', () => {
    const paper = words(paperOf(recordsOf(withFacts), 'committee'))
    expect(paper).toContain('Hours in all30 hoursChi, 26 November 2026')
    expect(paper).toContain('Hours 09.130 hoursChi')
    expect(paper).toContain('Nobody has stated as a value yet: ')
    expect(paper).toMatch(/value yet: [^.]*Mode/)
  })

  test('that has a certain value where nobody answered in words says no gap of it, on page 1 nor further down', () => {
    const credit = stated.filter((entry) => entry.kind === 'stated' && entry.fact === 'credit')
    const start = sampleEntries().slice(0, 1)
    const [bare, full] = [start, [...start, ...credit]].map((entries) =>
      words(paperOf(recordsOf(entries), 'committee')),
    )
    const stops = (paper = ''): string => paper.split('a decision rests on it: ')[1]?.split(' open points')[0] ?? ''
    expect(stops(bare)).toContain('t2.1.4')
    expect(stops(full)).not.toContain('t2.1.4')
    expect(stops(full)).toContain('09.1')
    expect(full).toContain('3 credit points. Confirmed as a value: Chi, 26 November 2026; not answered in words.')
  })

  test('never has as a fact what an answer only proposes', () => {
    const paper = words(paperOf(recordsOf(), 'committee'))
    expect(paper).not.toContain('Hours in all30')
    expect(paper).toMatch(/value yet: .*Hours in all/)
    expect(words(paperOf(recordsOf(), 'advert'))).toMatch(/Nobody has stated yet: Hours in all;/)
  })

  test('says of a fact that the answer in view of which it was stated has changed since', () => {
    const answer = answered('Q09.1') as Extract<Entry, { kind: 'answered' }>
    const changed: Entry = { ...answer, id: 'later', text: 'Fifty hours over nine weeks', at: now }
    expect(words(paperOf(recordsOf([...withFacts, changed]), 'committee'))).toContain(
      '30 hours (the answer in view of which it was stated has changed since)',
    )
  })

  test('leaves such a value out of the drafts of the credential, and says why', () => {
    const answer = answered('Q09.1') as Extract<Entry, { kind: 'answered' }>
    const changed: Entry = { ...answer, id: 'later', text: 'Fifty hours over nine weeks', at: now }
    const [before, after] = [recordsOf(withFacts), recordsOf([...withFacts, changed])]
    expect(ctdlDraft(before)).toHaveProperty('ceterms:estimatedDuration')
    expect(ctdlDraft(after)).not.toHaveProperty('ceterms:estimatedDuration')
    expect(standingOf(after).missing.find(({ label }) => label === 'Hours as a number')?.but).toBe(
      '30 hours, but the answer in view of which it was stated has changed since',
    )
    expect(words(europass(after))).toContain('30 hours (the answer in view of which it was stated has changed since)')
  })

  test('says on page 1 what an answer says by now, not what was confirmed of it before', () => {
    const answer = answered('Q09.1') as Extract<Entry, { kind: 'answered' }>
    const changed: Entry = { ...answer, id: 'later', text: 'Fifty hours over nine weeks', at: now }
    const records = recordsOf([...withFacts, changed])
    const paper = words(paperOf(records, 'committee'))
    expect(paper).toContain(
      'Hours 09.1Fifty hours over nine weeks Confirmed as 30 hours; the answer in view of which it was stated has changed since.',
    )
    expect(paper).not.toContain('Hours 09.130 hours')
    expect(words(paperOf(records, 'summary'))).toContain(
      '30 hours (the answer in view of which it was stated has changed since) · ',
    )
    expect(words(paperOf(records, 'committee'))).toContain('Facts to look at again: Hours in all (')
  })

  test('names for its readers what does not fit together, and what is to be looked at again', () => {
    const at = (item: string, text: string, when: number): Entry => {
      const answer = answered(item) ?? answered('Q09.1')
      return { ...(answer as Extract<Entry, { kind: 'answered' }>), item, id: `${item}-${when}`, text, at: when }
    }
    const entries = [
      ...sampleEntries(),
      at('Q09.1', '30 hours in all.', now - 3000),
      at('Q09.2', '40 hours in all.', now - 2000),
      at('Q07.1', 'Learners can build a dashboard from nothing.', now - 1000),
    ]
    for (const kind of ['committee', 'summary'] as const) {
      const paper = words(paperOf(recordsOf(entries), kind))
      expect(paper).toMatch(/(One thing does|things do) not fit together: .*09\.1 .*30 hours.*09\.2 .*40/)
      expect(paper).toMatch(/to look at again: what they hang on has changed: Goals and quality frameworks 07\.3/)
    }
  })

  test('without names leaves out facts that name people', () => {
    const paper = words(paperOf(recordsOf(withFacts, false), 'committee'))
    expect(paper).toContain('30 hours')
    expect(paper).not.toMatch(/Ana in the quality office|\bChi\b/)
  })

  test('for the advert begins with what learners decide by, and one page with its figures', () => {
    expect(words(paperOf(recordsOf(withFacts), 'advert'))).toContain('Price: SGD 480')
    expect(words(paperOf(recordsOf(withFacts), 'summary'))).toContain('30 hours · 3 credit points · SGD 480')
  })

  test('has the matrix once somebody has begun it, with its gaps in words', () => {
    expect(words(paperOf(recordsOf(withFacts), 'committee'))).not.toContain('Taught in')
    const { outcomes, tasks } = matrixOf(projectOf(withFacts), toolkit)
    const match: Entry = {
      ...(first as Entry),
      kind: 'matched',
      outcome: outcomes.lines[0]?.mark ?? '',
      to: 'tasks',
      adds: [tasks.lines[0]?.mark ?? ''],
      drops: [],
      id: 'm',
      at: now,
    }
    const paper = paperOf(recordsOf([...withFacts, match]), 'committee')
    expect(words(paper)).toContain('Which task assesses which outcome, and which unit teaches it')
    expect(words(paper)).toContain('Outcomes 2, 3 and 4 are assessed by nothing.')
    const table = paper.blocks.find((block) => block.kind === 'table' && block.head.includes('Assessed by'))
    expect(table).toMatchObject({ rows: { length: 4 } })
  })
})

describe('a draft of the credential', () => {
  test('has the facts that stand, and is still what the standard wants', () => {
    const draft = achievement.parse(achievementDraft(recordsOf(withFacts)))
    expect(draft).toMatchObject({
      inLanguage: 'en',
      creditsAvailable: 3,
      alignment: [{ targetName: 'ESCO data literacy', targetUrl: 'https://data.europa.eu/esco/skill/1' }],
      creator: { id: 'https://sample.example', name: 'Sample Polytechnic' },
    })
    expect(ctdl.parse(ctdlDraft(recordsOf(withFacts)))).toMatchObject({
      'ceterms:subjectWebpage': 'https://sample.example/ward-data',
      'ceterms:estimatedDuration': [{ 'ceterms:exactDuration': 'PT30H' }],
    })
    const labels = standingOf(recordsOf(withFacts)).missing.map(({ label }) => label)
    expect(labels).not.toContain('Hours as a number')
    expect(labels).toContain('Level in a qualifications framework')
    expect(words(europass(recordsOf(withFacts)))).toContain('Workload volumeOfLearning30 hours')
  })

  test('takes nothing from what is only proposed', () => {
    expect(achievementDraft(recordsOf())).not.toHaveProperty('creditsAvailable')
  })
})

describe('an export', () => {
  test('carries the facts and what holds for the institution, and papers are made from it', () => {
    const own = { ...catalog, toolkit: { ...toolkit, institution: { values: { country: 'Peru' }, workspaces: {} } } }
    const read = readExport(exportAsJson(projectOf(withFacts), own, now), toolkit.shared.sameAs)
    if ('why' in read) throw new Error(read.why)
    expect(read.institution).toEqual({ country: 'Peru' })
    expect(read.project.facts.get('hours')).toMatchObject({ value: 30 })
    const records = { ...recordsOf(), project: read.project, toolkit: own.toolkit }
    expect(words(paperOf(records, 'committee'))).toContain('CountryPeruThe institution')
    expect(exportAsMarkdown({ ...catalog, project: projectOf(withFacts) }, now)).toContain(
      '- **Price**: SGD 480 (Chi, ',
    )
  })
})
