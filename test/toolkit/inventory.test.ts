import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { itemsOf } from '../../src/toolkit/items.ts'
import { passagesOf } from '../../src/toolkit/passages.ts'
import { toolkit } from '../world.ts'

const file = '../shared/toolkit/inventory.json'
const here = existsSync(file)
const inventory = here ? JSON.parse(readFileSync(file, 'utf8')) : undefined

type Listed = { id: string; line: number }
const ids = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id)

describe.skipIf(!here)(`the knowledge beside the inventory${here ? '' : ' (skipped: needs ../shared/toolkit)'}`, () => {
  test('has its phases with their factors', () => {
    expect(toolkit.phases.map(({ name }) => name)).toEqual(
      inventory.phases.map((phase: { name: string }) => phase.name),
    )
    expect(toolkit.phases.map(({ factors }) => ids(factors))).toEqual(
      inventory.phases.map((phase: { criticalSuccessFactors: Listed[] }) => ids(phase.criticalSuccessFactors)),
    )
  })

  test('has its steps with their questions, practices and checks', () => {
    for (const listed of inventory.steps) {
      const step = toolkit.steps[listed.number - 1]
      expect(step?.name).toBe(listed.name)
      expect(ids(step?.questions ?? [])).toEqual(ids(listed.guidingQuestions))
      expect(ids(step?.practices ?? [])).toEqual(ids(listed.bestPractices))
      expect(step?.practices.map(({ title }) => title)).toEqual(
        listed.bestPractices.map(({ title }: { title: string }) => title),
      )
      expect(ids(step?.checks ?? [])).toEqual(ids(listed.checklist))
    }
  })

  test('has its cases with all their factors', () => {
    for (const listed of inventory.caseStudies) {
      const story = toolkit.cases.find((one) => one.case === listed.id)
      expect([story?.economy, story?.phase, story?.step ?? null]).toEqual([listed.economy, listed.phase, listed.step])
      expect(story?.factors).toHaveLength(listed.criticalSuccessFactors.length)
    }
  })

  test('has its frameworks, its table and its references', () => {
    expect(toolkit.frameworks.examples.map(({ framework, economy }) => [framework, economy])).toEqual(
      inventory.frameworkCases.map((one: { id: string; economy: string }) => [one.id, one.economy]),
    )
    expect(toolkit.frameworks.table.rows.map(({ aspect }) => aspect)).toEqual(
      inventory.table2.rows.map((row: { aspect: string }) => row.aspect),
    )
    expect(ids(toolkit.references)).toEqual(ids(inventory.references))
  })

  test('has its templates with their sections, prompts and options', () => {
    for (const listed of inventory.templates) {
      const template = toolkit.templates[listed.number - 1]
      expect(template?.name).toBe(listed.heading)
      expect(template?.sections.map(({ name }) => name)).toEqual(
        listed.sections.map((section: { name: string }) => section.name),
      )
      expect(template?.sections.flatMap(({ prompts }) => ids(prompts))).toEqual(
        listed.sections.flatMap((section: { questions: Listed[] }) => ids(section.questions)),
      )
      expect(template?.sections.flatMap(({ options }) => options.map(({ text }) => text))).toEqual(
        listed.sections.flatMap((section: { options?: string[] }) => section.options ?? []),
      )
    }
  })

  test('cites the lines that the inventory names', () => {
    const lines = new Map(passagesOf(toolkit).map((passage) => [passage.id, passage.lines]))
    const named: Listed[] = inventory.steps.flatMap((step: Record<string, Listed[]>) => [
      ...(step['guidingQuestions'] ?? []),
      ...(step['bestPractices'] ?? []),
      ...(step['checklist'] ?? []),
    ])
    const off = named.filter(({ id, line }) => {
      const [first = 0, last = 0] = lines.get(id) ?? []
      return line < first || line > last
    })
    expect(off).toEqual([])
  })

  test('shares answers between the items that ask the same', () => {
    const exact = inventory.duplicates
      .filter(({ kind }: { kind: string }) => kind === 'exact')
      .map(({ a, b }: { a: string; b: string }) => [b, a])
    const { sameAs, offers } = toolkit.shared
    for (const [item, as] of exact)
      expect(sameAs.get(item) === as || offers.get(as) === item, `${item} = ${as}`).toBe(true)
  })
})

describe('the knowledge', () => {
  test('counts six phases, 18 steps, 51 questions, 90 checks, 79 practices, 12 cases, six templates, 74 prompts and 8 options', () => {
    const { all } = itemsOf(toolkit)
    const count = (kind: string) => all.filter((item) => item.kind === kind).length
    expect([toolkit.phases.length, toolkit.steps.length, toolkit.cases.length, toolkit.templates.length]).toEqual([
      6, 18, 12, 6,
    ])
    expect([count('question'), count('check'), count('prompt'), count('option')]).toEqual([51, 90, 74, 8])
    expect(toolkit.steps.flatMap(({ practices }) => practices)).toHaveLength(79)
    expect(toolkit.phases.flatMap(({ factors }) => factors)).toHaveLength(32)
  })

  test('has a label beside each check box, a reason for each item and advice for each question', () => {
    for (const item of itemsOf(toolkit).all) {
      if (item.kind === 'check') expect(item.label.length).toBeLessThanOrEqual(70)
      if ('why' in item) expect(item.why).toMatch(/^(so|because|to)\b.*[^.]$/)
      if (item.kind === 'question' || item.kind === 'prompt') expect(item.advice?.length, item.id).toBeGreaterThan(0)
    }
  })

  test('finds items however their codes are written', () => {
    const { find } = itemsOf(toolkit)
    for (const [written, id] of [
      ['07.1', 'Q07.1'],
      ['7.1', 'Q07.1'],
      ['Q07.1', 'Q07.1'],
      ['07.c3', 'C07.3'],
      ['C7.3', 'C07.3'],
      ['t4.2.2', 'T04.2.2'],
      ['T04.2.2', 'T04.2.2'],
      ['#12.4', 'Q12.4'],
    ])
      expect(find(written ?? '')?.id, written).toBe(id)
    expect(find('99.1')).toBeUndefined()
  })

  test('keeps a list apart from the sentence that leads to it, so that "are not" covers nothing that is', () => {
    const not = passagesOf(toolkit).find(({ id }) => id === 'I.142.arenot')
    expect(not?.text).toMatch(/are not/)
    expect(not?.text).not.toContain(not?.points?.[0])
    for (const point of not?.points ?? []) expect(point).toMatch(/^No/)
  })

  test('tells as lists what people ask for as lists', () => {
    const points = (id: string) => passagesOf(toolkit).find((one) => one.id === id)?.points
    expect(points('P5.factors')).toHaveLength(6)
    expect(points('I.cases')).toHaveLength(12)
  })

  test('says where it stands: no step or phase is "this" one, names are written one way', () => {
    for (const { id, text } of passagesOf(toolkit))
      expect(text, id).not.toMatch(/\b[Tt]his (step|phase)\b|[a-z] Phase\b|\bprograms\b|\be\.g\./)
  })
})
