import { describe, expect, test } from 'vitest'
import { paperKinds } from '../../src/paper/choices.ts'
import { committeeOrder } from '../../src/paper/committee-order.ts'
import { labelOf } from '../../src/paper/labels.ts'
import { markOf, whenMarked } from '../../src/paper/mark.ts'
import { paperOf, papersOf } from '../../src/paper/papers.ts'
import type { Paper, PaperBlock } from '../../src/paper/tree.ts'
import { type Entry, removedName } from '../../src/project/entry.ts'
import { seenFrom } from '../../src/store/forget/erasing.ts'
import { catalog } from '../world.ts'
import { answers, now, projectOf, recordsOf, sampleEntries } from './sample.ts'

const committee = (entries?: readonly Entry[], names = true): Paper => paperOf(recordsOf(entries, names), 'committee')
const saidIn = ({ blocks }: Paper): string[] => blocks.flatMap((block) => (block.kind === 'answer' ? [block.text] : []))
const words = (part: unknown): string =>
  typeof part === 'string' ? part : part && typeof part === 'object' ? Object.values(part).map(words).join('') : ''
/** What stands under a heading, up to the next of its level. */
function under({ blocks }: Paper, title: string): readonly PaperBlock[] {
  const from = blocks.findIndex((block) => block.kind === 'heading' && block.text === title)
  const head = blocks[from]
  const level = head?.kind === 'heading' ? head.level : 0
  const rest = blocks.slice(from + 1)
  const end = rest.findIndex((block) => block.kind === 'heading' && block.level <= level)
  return from < 0 ? [] : rest.slice(0, end < 0 ? undefined : end)
}
const start = sampleEntries().slice(0, 1)

describe('the paper for a committee', () => {
  test('holds every answer that stands as it was written, each once, and no other', () => {
    const own = Object.values(answers)
    expect(saidIn(committee()).sort()).toEqual([...own, 'Forty hours, I think. Thirty was for the short form.'].sort())
  })

  test('says on its first page what it is, what could stop it, and how far it is', () => {
    const first = words(under(committee(), 'At a glance'))
    expect(first).toContain('Ward Data Basics')
    expect(first).toContain(
      'Yes, 3 credit points towards the Graduate Certificate in Health Informatics.Ben, 30 October 2026',
    )
    expect(first).toContain('Not answered yet. Ana has it, without a date.')
    const stops = words(under(committee(), 'What could stop it'))
    expect(stops).toContain('Overdue: 2. ')
    expect(stops).toContain('Validity of results')
    expect(stops).toContain('(Ben, due 20 November 2026)')
    expect(stops).toContain('Two answers stand side by side: ')
    expect(stops).toContain('open points (')
    expect(words(under(committee(), 'How far it is'))).toContain('V Deliver' + 'not in scope')
  })

  test('names what a decision rests on where it is not answered', () => {
    const stops = words(under(committee(start), 'What could stop it'))
    expect(stops).toContain('Not answered, though a decision rests on it: ')
    expect(stops).toContain('Learning outcomes')
  })

  test('says each gap in words, whose it is and when it is due', () => {
    expect(under(committee(), 'Validation of the outcomes').at(-1)).toEqual({
      kind: 'gap',
      text: 'Not answered yet. Ben has it, due 20 November 2026 (overdue).',
    })
    expect(under(committee(), 'Updates').at(-1)).toEqual({ kind: 'gap', text: 'Not answered yet. Nobody has it yet.' })
    const open = words(under(committee(), 'What is not settled'))
    expect(open).toContain('Validity of results')
    expect(open).toContain('due 18 November 2026 (overdue)')
    for (const code of ['08.3', '12.2', '17.2', '07.c2', '18.c2']) expect(open).toContain(code)
    expect(open).not.toContain('15.1')
  })

  test('names what was answered and is to be answered anew, on the first page too', () => {
    const [first] = sampleEntries()
    if (!first) throw new Error('The sample is empty')
    const to = { kind: 'assigned', item: 'Q01.1', to: first.by, toName: 'Ben', due: '2026-12-04' } as const
    const anew = committee([...sampleEntries(), { ...first, ...to, id: 'e9999', at: now }])
    expect(words(under(anew, 'What is not settled'))).toContain('Answered, and to be answered anew')
    expect(words(under(anew, 'What could stop it'))).toContain('To be answered anew: ')
    expect(words(under(committee(), 'What could stop it'))).not.toContain('anew')
  })

  test('gives the reason of what does not apply, who said so and when', () => {
    const aside = words(under(committee(), 'Put aside as not applicable'))
    expect(aside).toContain('the hospitals pay for what invites their wardsBen, 8 November 2026')
    expect(words(under(committee(), 'Budget for recruiting'))).toContain(
      'Does not apply. the hospitals pay for what invites their wards',
    )
  })

  test('says of each answer who gave it, when, where, and links the message', () => {
    const note = (title: string) => {
      const said = under(committee(), title).find(({ kind }) => kind === 'answer')
      return said?.kind === 'answer' ? said.note : undefined
    }
    expect(note('Industry partners')?.text).toBe('04.1: Dan, recorded by Mei, 2 November 2026, in Slack.')
    expect(note('Title')).toEqual({
      text: 't6.1.1: Ana, 28 October 2026, in Slack.',
      url: 'https://team.slack.com/archives/C1/p179560?thread_ts=1&cid=C1',
    })
  })

  test('shows both where two answered at the same time', () => {
    expect(under(committee(), 'Hours').flatMap((block) => (block.kind === 'answer' ? block.text : []))).toEqual([
      'Forty hours, I think. Thirty was for the short form.',
      answers['Q09.1'],
    ])
  })

  test('names nobody where that is wanted', () => {
    const said = words(committee(sampleEntries(), false))
    for (const name of ['Ana', 'Ben', 'Mei', 'Chi', 'Dan']) expect(said).not.toMatch(new RegExp(`\\b${name}\\b`))
    expect(said).not.toContain('slack.com')
    expect(said).toContain('Not answered yet. Somebody has it, due 20 November 2026 (overdue).')
  })

  test('calls those who asked to be forgotten “removed”, and has nothing of what they wrote', () => {
    const ben = { platform: 'slack', tenant: 'T1', id: 'UBEN' } as const
    const left = sampleEntries().map((entry): Entry => {
      const seen = seenFrom(JSON.stringify(entry), ben)
      return seen.is === 'theirs' ? JSON.parse(seen.without) : entry
    })
    const said = words(committee(left))
    expect(said).not.toContain('Nurses and ward managers learn')
    expect(said).toContain(removedName)
    expect(said).not.toMatch(/Ben has it/)
  })

  test('of a project in which nothing is recorded has only gaps, and no note', () => {
    const { blocks } = committee(start)
    expect(blocks.filter(({ kind }) => kind === 'answer')).toEqual([])
    expect(JSON.stringify(blocks)).not.toContain('"note"')
    expect(words(under(committee(start), 'What is it and why'))).toBe('')
    expect(blocks.filter(({ kind }) => kind === 'gap').length).toBeGreaterThan(40)
  })

  test('has a place for every question and prompt, one each', () => {
    const placed = committeeOrder.flatMap(({ asks, also }) => [...asks, ...also])
    const asked = catalog.items.all.filter(
      ({ id, kind }) => (kind === 'question' || kind === 'prompt') && !catalog.toolkit.shared.sameAs.has(id),
    )
    expect([...placed].sort()).toEqual(asked.map(({ id }) => id).sort())
  })

  test('calls every question and prompt by a label of its own', () => {
    const asked = catalog.items.all.filter(({ kind }) => kind === 'question' || kind === 'prompt')
    const own = asked.filter(({ id }) => !catalog.toolkit.shared.sameAs.has(id))
    expect(own.filter((item) => labelOf(item) === item.text)).toEqual([])
    expect(new Set(own.map(labelOf)).size).toBe(own.length)
  })
})

describe('every paper', () => {
  const all = [sampleEntries(), start].flatMap((entries) =>
    paperKinds.flatMap((kind) => [...papersOf(recordsOf(entries), kind), paperOf(recordsOf(entries), kind)]),
  )

  test('has one title, headings without jumps, and none with nothing under it', () => {
    for (const { title, file, blocks } of all) {
      expect(title).not.toBe('')
      let level = 1
      blocks.forEach((block, n) => {
        if (block.kind !== 'heading') return
        expect(block.level, `${file}: ${block.text}`).toBeLessThanOrEqual(level + 1)
        level = block.level
        const next = blocks[n + 1]
        expect(next && (next.kind !== 'heading' || next.level > block.level), `${file}: ${block.text}`).toBe(true)
      })
    }
  })

  test('has tables whose rows are as long as their head', () => {
    for (const { blocks } of all)
      for (const block of blocks)
        if (block.kind === 'table')
          for (const row of [block.widths, ...block.rows]) expect(row).toHaveLength(block.head.length)
  })
})

describe('the six templates', () => {
  test('are the toolkit’s, filled, with shared answers in both places', () => {
    const all = papersOf(recordsOf(), 'templates')
    expect(all.map(({ file }) => file)).toEqual([1, 2, 3, 4, 5, 6].map((n) => `template-${n}`))
    expect(saidIn(all[0] as Paper)).toContain(answers['Q01.1'])
    expect(saidIn(all[3] as Paper).filter((said) => said === answers['T04.1.1'])).toHaveLength(2)
    expect(words(all[1])).toMatch(/What is recorded for Regulatory policies\w* 05\.1 may fit here\./)
    expect(words(all[5])).toContain('☑ Novice: ticked')
    expect(words(all[5])).toContain('☐ Expert: not ticked')
  })
})

describe('the advert', () => {
  test('is called by its title, holds what learners are told, and names nobody', () => {
    const paper = paperOf(recordsOf(), 'advert')
    expect(paper.title).toBe('Ward Data Basics')
    expect(saidIn(paper)).toEqual(['T06.2.1', 'T06.3.1', 'T06.4.1', 'T06.5.1', 'T06.6.1'].map((id) => answers[id]))
    expect(words(paper)).not.toMatch(/\bAna\b|\bBen\b/)
    expect(words(under(paper, 'Learning type'))).toContain('Novice')
    expect(words(paperOf(recordsOf(start), 'advert'))).toContain(
      'Not answered yet: What is your micro-credential’s price'.replace('’', "'"),
    )
  })
})

describe('the page', () => {
  test('has the decisions with names and dates, the weightiest first, and what is open', () => {
    const paper = paperOf(recordsOf(), 'summary')
    const said = words(under(paper, 'Decisions'))
    expect(said).toContain('12 of 42; the paper for the committee has all')
    expect(said.indexOf('Learning outcomes')).toBeLessThan(said.indexOf('Price'))
    expect(said).toContain('Yes, the portfolio is assessed, pass or not yet.Chi, 5 November 2026')
    expect(words(under(paper, 'Open and overdue'))).toContain(
      '84 open points (83 questions and checks, 1 template prompt that committees ask for); overdue: 2; with nobody yet: 78',
    )
    expect(words(paperOf(recordsOf(start), 'summary'))).toContain('Nothing is settled yet in I New micro-credential')
  })
})

describe('the mark', () => {
  test('is the same for the same records, and another once something is recorded or taken back', () => {
    const entries = sampleEntries()
    const mark = markOf(projectOf(entries))
    expect(markOf(projectOf(entries.toReversed()))).toBe(mark)
    const last = entries.at(-1) as Entry
    const withdrawn: Entry = { ...last, kind: 'withdrawn', entry: last.id, id: 'f1', at: now } as Entry
    expect(markOf(projectOf([...entries, withdrawn]))).not.toBe(mark)
    const reminder: Entry = { ...last, kind: 'nudging', nudging: { state: 'off' }, id: 'f2', at: now } as Entry
    expect(markOf(projectOf([...entries, reminder]))).toBe(mark)
  })

  test('leads back to when it stood', () => {
    const entries = sampleEntries()
    const before = markOf(projectOf(entries.slice(0, 20)))
    expect(whenMarked(projectOf(entries), before.toLowerCase())).toBe(entries[19]?.at)
    expect(whenMarked(projectOf(entries), 'FFFFFFFF')).toBeUndefined()
  })
})
