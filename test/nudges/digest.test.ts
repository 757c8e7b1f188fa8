import { describe, expect, test } from 'vitest'
import { digest } from '../../src/nudges/digest.ts'
import { privateDigest } from '../../src/nudges/private-digest.ts'
import type { Project } from '../../src/project/project.ts'
import { asText } from '../../src/view/plain-text.ts'
import { spansOf } from '../../src/view/text.ts'
import { book } from '../world.ts'
import { allDoneBut, answered, assigned, at, checked, type Did, named, projectOf } from './team.ts'

const monday = at('2026-11-23T01:00:00Z')
const before = { due: at('2026-11-16T01:00:00Z'), seen: at('2026-11-16T01:00:03Z') }
const told = (project: Project, now = monday, last = before) => digest(project, book.toolkit, book.items, last, now)
const text = (project: Project, now = monday, last = before): string => {
  const view = told(project, now, last)
  return view ? `(${view.summary})\n${asText(view)}\n` : '(silence)\n'
}

const begun: Did[] = [
  ['2026-11-10T02:00:00Z', 'Ana', answered('Q07.1')],
  ['2026-11-17T02:00:00Z', 'Ben', checked('C07.1')],
  ['2026-11-17T02:00:01Z', 'Ben', checked('C07.2')],
  ['2026-11-18T02:00:00Z', 'Ana', answered('Q08.1')],
  ['2026-11-18T03:00:00Z', 'Ana', { kind: 'excused', item: 'Q07.3', reason: 'None here.' }],
]
const owned: Did[] = [
  ...begun,
  ['2026-11-18T04:00:00Z', 'Ana', assigned('C09.1', 'Ben', '2026-11-20')],
  ['2026-11-18T04:00:01Z', 'Ana', assigned('Q09.2', 'Ben', '2026-11-27')],
  ['2026-11-18T04:00:02Z', 'Ana', assigned('Q10.1', 'Cho')],
]

describe('the weekly reminder', () => {
  const said: [name: string, text: () => string][] = [
    [
      'nothing-recorded-yet',
      () =>
        text(projectOf(), at('2026-11-09T01:00:00Z'), {
          due: at('2026-11-02T02:00:00Z'),
          seen: at('2026-11-02T02:00:00Z'),
        }),
    ],
    ['a-busy-week', () => text(projectOf(begun))],
    ['owners-and-dates', () => text(projectOf(owned))],
    ['a-quiet-week', () => text(projectOf(begun), at('2026-11-30T01:00:00Z'), { due: monday, seen: monday })],
    [
      'one-thing-left',
      () => text(projectOf(allDoneBut('Q10.2').map((what): Did => ['2026-11-18T02:00:00Z', 'Ana', what]))),
    ],
    ['everything-done', () => text(projectOf(allDoneBut().map((what): Did => ['2026-11-18T02:00:00Z', 'Ana', what])))],
    [
      'untouched-for-four-weeks',
      () =>
        text(projectOf(begun), at('2026-12-21T01:00:00Z'), {
          due: at('2026-12-14T01:00:00Z'),
          seen: at('2026-12-14T01:00:00Z'),
        }),
    ],
    [
      'to-one-person',
      () => {
        const view = privateDigest(projectOf(owned), book.toolkit, book.items, named('Ben'), monday)
        return view ? `(${view.summary})\n${asText(view)}\n` : '(silence)\n'
      },
    ],
  ]
  test.each(said)('reads as written: %s', async (name, say) => {
    await expect(say()).toMatchFileSnapshot(`wording/${name}.txt`)
  })

  test('calls an owner once, in the week before the date and once after it', () => {
    const calls = (project: Project, now = monday, last = before): string[] =>
      told(project, now, last)?.blocks.flatMap((block) =>
        block.kind === 'text'
          ? spansOf(block.text).flatMap((span) =>
              typeof span !== 'string' && span.kind === 'person' && span.mention ? span.name : [],
            )
          : [],
      ) ?? []
    expect(calls(projectOf(owned))).toEqual(['Ben'])
    const later = { due: monday, seen: monday }
    expect(
      calls(
        projectOf(owned.filter(([, , what]) => !('item' in what) || what.item !== 'Q09.2')),
        at('2026-11-30T01:00:00Z'),
        later,
      ),
    ).toEqual([])
    expect(
      calls(projectOf([...begun, ['2026-11-18T04:00:00Z', 'Ana', assigned('C09.1', 'Ben', '2026-12-20')]])),
    ).toEqual([])
  })

  test('congratulates once and is silent then', () => {
    const done = projectOf(allDoneBut().map((what): Did => ['2026-11-18T02:00:00Z', 'Ana', what]))
    expect(told(done)?.summary).toContain('everything is done')
    expect(told(done, at('2026-11-30T01:00:00Z'), { due: monday, seen: monday })).toBeUndefined()
  })

  test('asks once whether to pause and is silent then, until somebody records something', () => {
    const asked = { due: at('2026-12-21T01:00:00Z'), seen: at('2026-12-21T01:00:00Z') }
    expect(told(projectOf(begun), at('2026-12-28T01:00:00Z'), asked)).toBeUndefined()
    expect(
      told(projectOf([...begun, ['2026-12-22T01:00:00Z', 'Ben', checked('C07.3')]]), at('2026-12-28T01:00:00Z'), asked)
        ?.summary,
    ).toContain('still open')
  })

  test('names at most five things and leads to the rest', () => {
    const rows = told(projectOf(owned))?.blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : [])) ?? []
    expect(rows).toHaveLength(5)
    expect(rows.every(({ choice }) => choice)).toBe(true)
    expect(text(projectOf(owned))).toMatch(/\[\d+ more\]/)
  })

  test('names overdue items first, then those that fill most', () => {
    const rows = told(projectOf(owned))?.blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : [])) ?? []
    const codes = rows.map(({ text }) =>
      spansOf(text)
        .map((span) => (typeof span === 'string' ? '' : span.kind === 'strong' ? span.text.trim() : ''))
        .join(''),
    )
    expect(codes.slice(0, 4)).toEqual(['09.c1', '09.2', '07.2', '08.2'])
  })

  test('calls nobody by name who asked to be forgotten', () => {
    const project = projectOf(begun)
    const entries = project.entries.map((entry) =>
      entry.name === 'Ben' ? { ...entry, name: 'removed', removed: true as const } : entry,
    )
    expect(text({ ...project, entries })).not.toMatch(/removed|Ben/)
  })

  test('says nothing to a person who has nothing open', () => {
    expect(privateDigest(projectOf(owned), book.toolkit, book.items, named('Dee'), monday)).toBeUndefined()
  })
})
