import { describe, expect, test } from 'vitest'
import type { ProjectContext } from '../../../src/conversation/context.ts'
import { check } from '../../../src/conversation/guidance/checklist.ts'
import type { Intent } from '../../../src/conversation/intent.ts'
import { digest, digestAsked } from '../../../src/conversation/reminder/digest.ts'
import { privateDigest } from '../../../src/conversation/reminder/personal-digest.ts'
import type { Last } from '../../../src/conversation/reminder-port.ts'
import type { Project } from '../../../src/project/project.ts'
import { asText } from '../../../src/view/plain-text.ts'
import { plain, spansOf } from '../../../src/view/text.ts'
import type { Message } from '../../../src/view/view.ts'
import { allDoneBut, answered, assigned, at, checked, type Did, named, projectOf } from '../../scheduler/team.ts'
import { catalog } from '../../world.ts'

const monday = at('2026-11-23T01:00:00Z')
const nextMonday = at('2026-11-30T01:00:00Z')
const lastOf = (due: number, unheard = 0, asked = false): Last => ({ due, seen: due + 3000, unheard, asked })
const before = lastOf(at('2026-11-16T01:00:00Z'))
const told = (project: Project, now = monday, last = before): Message<Intent> | undefined => {
  const said = digest({ ...catalog, project, last, now })
  return 'view' in said ? said.view : undefined
}
const text = (project: Project, now = monday, last = before): string => {
  const view = told(project, now, last)
  return view ? `(${view.summary})\n${asText(view)}\n` : '(silence)\n'
}
const rowsOf = (view: Message<Intent> | undefined) =>
  view?.blocks.flatMap((block) => (block.kind === 'rows' ? block.rows : [])) ?? []
const codesOf = (view: Message<Intent> | undefined): string[] =>
  rowsOf(view).map(({ text }) => plain(text).split(' ')[0] ?? '')
const callsIn = (view: Message<Intent> | undefined): string[] =>
  view?.blocks.flatMap((block) =>
    block.kind === 'text'
      ? spansOf(block.text).flatMap((span) =>
          typeof span !== 'string' && span.kind === 'person' && span.mention ? span.name : [],
        )
      : [],
  ) ?? []

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

const day = 86_400_000

/** The reminder as it stands after Cho pressed Tick on it. */
function afterTicking(project: Project): Message<Intent> {
  const tick = rowsOf(told(project)).find(({ choice }) => choice?.label === 'Tick')?.choice?.intent
  if (tick?.do !== 'check') throw new Error('There is nothing to tick')
  const card = { place: { platform: 'slack', tenant: 'T1', id: 'C1' }, id: 'm1', thread: 'm1' } as const
  const context = {
    ...catalog,
    project,
    openings: [],
    said: [],
    turn: { at: monday + 60_000, card },
  } as unknown as ProjectContext
  const decision = check(context, tick)
  if (decision.does !== 'record') throw new Error('Nothing is recorded')
  const after = projectOf([...owned, ['2026-11-23T01:01:00Z', 'Cho', checked('C09.1')]])
  const [reply] = decision.say({ ...context, project: after }, [])
  if (reply?.show !== 'replace') throw new Error('The card stays as it is')
  return reply.view
}

describe('the weekly reminder', () => {
  const said: [name: string, text: () => string][] = [
    ['nothing-recorded-yet', () => text(projectOf(), at('2026-11-09T01:00:00Z'), lastOf(at('2026-11-02T02:00:00Z')))],
    ['a-busy-week', () => text(projectOf(begun))],
    ['owners-and-dates', () => text(projectOf(owned))],
    ['a-quiet-week', () => text(projectOf(begun), nextMonday, lastOf(monday, 1))],
    ['another-quiet-week', () => text(projectOf(begun), at('2026-12-07T01:00:00Z'), lastOf(nextMonday, 2))],
    ['after-a-break', () => text(projectOf(begun), at('2027-01-11T01:00:00Z'), lastOf(nextMonday, 2))],
    [
      'one-thing-left',
      () => text(projectOf(allDoneBut('Q10.2').map((what): Did => ['2026-11-18T02:00:00Z', 'Ana', what]))),
    ],
    [
      'everything-done',
      () =>
        text(
          projectOf(
            allDoneBut().map((what, n): Did => ['2026-11-18T02:00:00Z', ['Ana', 'Ben', 'Ana'][n % 3] ?? '', what]),
          ),
        ),
    ],
    [
      'untouched-for-four-weeks',
      () => text(projectOf(begun), at('2026-12-21T01:00:00Z'), lastOf(at('2026-12-14T01:00:00Z'), 3)),
    ],
    [
      'to-one-person',
      () => {
        const view = privateDigest(named('Ben'), { ...catalog, project: projectOf(owned), now: monday })
        return view ? `(${view.summary})\n${asText(view)}\n` : '(silence)\n'
      },
    ],
    ['after-somebody-ticked', () => asText(afterTicking(projectOf(owned)))],
  ]
  test.each(said)('reads as written: %s', async (name, say) => {
    await expect(say()).toMatchFileSnapshot(`wording/${name}.txt`)
  })

  test('calls an owner once in the week before the date and once after it, whatever the weekday', () => {
    expect(callsIn(told(projectOf(owned)))).toEqual(['Ben'])
    const due = (date: string, given = '2026-11-10T04:00:00Z') =>
      projectOf([...begun, [given, 'Ana', assigned('C09.1', 'Ben', date)]])
    const weeks = [
      monday,
      nextMonday,
      at('2026-12-07T01:00:00Z'),
      at('2026-12-14T01:00:00Z'),
      at('2026-12-21T01:00:00Z'),
    ]
    const calledIn = (project: Project): number[] =>
      weeks.flatMap((now, n) => (callsIn(told(project, now, lastOf(now - 7 * day))).length ? [n] : []))
    expect(calledIn(due('2026-12-09'))).toEqual([2, 3])
    expect(calledIn(due('2026-12-07'))).toEqual([1, 3])
    // Given out on a Monday for the same day: called on it, and once after it.
    expect(calledIn(due('2026-12-07', '2026-12-06T04:00:00Z'))).toEqual([1, 2, 3])
  })

  test('congratulates when something was open at the last reminder, and is silent then, whatever is changed', () => {
    const all = allDoneBut().map((what): Did => ['2026-11-18T02:00:00Z', 'Ana', what])
    expect(told(projectOf(all))?.summary).toContain('everything is done')
    const after: Did[] = [
      ['2026-11-24T02:00:00Z', 'Ana', { kind: 'renamed', title: 'Another name' }],
      ['2026-11-24T03:00:00Z', 'Ana', answered('Q07.1')],
    ]
    expect(
      digest({ ...catalog, project: projectOf([...all, ...after]), last: lastOf(monday), now: nextMonday }),
    ).toEqual({ silent: 'done' })
  })

  test('asks once whether to pause and is silent then, until somebody records something', () => {
    const christmas = at('2026-12-28T01:00:00Z')
    const asked = lastOf(at('2026-12-21T01:00:00Z'), 4, true)
    expect(digest({ ...catalog, project: projectOf(begun), last: asked, now: christmas })).toEqual({
      silent: 'resting',
    })
    const again: Did = ['2026-12-22T01:00:00Z', 'Ben', checked('C07.3')]
    expect(told(projectOf([...begun, again]), christmas, lastOf(asked.due))?.summary).toContain('Ben moved it on')
    expect(digestAsked({ ...catalog, project: projectOf(begun), last: asked, now: christmas })?.summary).toContain(
      'still open',
    )
  })

  test('takes no week that was left out for one in which nobody cared', () => {
    const said = digest({
      ...catalog,
      project: projectOf(begun),
      last: lastOf(nextMonday, 1),
      now: at('2027-02-01T01:00:00Z'),
    })
    expect(said).toMatchObject({ what: 'reminder' })
  })

  test('names at most five things and leads to the rest', () => {
    const rows = rowsOf(told(projectOf(owned)))
    expect(rows).toHaveLength(5)
    expect(rows.every(({ choice }) => choice)).toBe(true)
    expect(text(projectOf(owned))).toMatch(/\[\d+ more\]/)
  })

  test('names overdue items first, then by date, then what somebody has, then those that fill most', () => {
    expect(codesOf(told(projectOf(owned)))).toEqual(['09.c1', '09.2', '10.1', '07.2', '08.2'])
  })

  test('lets items that are long overdue hide neither the team’s next step nor whoever must be called', () => {
    const stale = ['C09.1', 'C09.2', 'C09.3', 'C10.1', 'C10.2'].map(
      (item): Did => ['2026-11-03T02:00:00Z', 'Ana', assigned(item, 'Ben', '2026-11-06')],
    )
    const near: Did = ['2026-11-18T02:00:00Z', 'Ana', assigned('Q09.2', 'Cleo', '2026-11-27')]
    const view = told(projectOf([...begun, ...stale, near]))
    expect(callsIn(view)).toEqual(['Cleo'])
    expect(codesOf(view)).toEqual(['09.c1', '09.c2', '09.2', '07.2', '08.2'])
  })

  test('is one thing in a second quiet week, another each week', () => {
    const weeks = [0, 7, 14, 21].map((days) =>
      codesOf(told(projectOf(begun), nextMonday + days * day, lastOf(nextMonday + (days - 7) * day, 2))),
    )
    expect(weeks.map((codes) => codes.length)).toEqual([1, 1, 1, 1])
    expect(new Set(weeks.flat()).size).toBe(4)
    const pressing = projectOf([...begun, ['2026-11-10T04:00:00Z', 'Ana', assigned('C09.1', 'Ben', '2026-12-04')]])
    expect(text(pressing, nextMonday, lastOf(monday, 2))).not.toContain('One small thing')
  })

  test('never drops what is overdue, however many weeks are quiet, and says it once more before it is silent', () => {
    const late: Did[] = [...begun, ['2026-11-18T04:00:00Z', 'Ana', assigned('Q09.1', 'Ben', '2026-11-20')]]
    const third = told(projectOf(late), at('2026-12-14T01:00:00Z'), lastOf(at('2026-12-07T01:00:00Z'), 2))
    expect(codesOf(third)).toEqual(['09.1'])
    const last = text(projectOf(late), at('2026-12-21T01:00:00Z'), lastOf(at('2026-12-14T01:00:00Z'), 3))
    expect(last).toContain('items are still open, overdue 09.1 (Ben). That is fine')
    expect(text(projectOf(begun), at('2026-12-21T01:00:00Z'), lastOf(at('2026-12-14T01:00:00Z'), 3))).toContain(
      'items are still open. That is fine',
    )
  })

  test('calls nobody by name who asked to be forgotten', () => {
    const project = projectOf(begun)
    const entries = project.entries.map((entry) =>
      entry.name === 'Ben' ? { ...entry, name: 'removed', removed: true as const } : entry,
    )
    expect(text({ ...project, entries })).not.toMatch(/removed|Ben/)
  })

  test('says nothing to a person who has nothing open', () => {
    expect(privateDigest(named('Dee'), { ...catalog, project: projectOf(owned), now: monday })).toBeUndefined()
  })
})

describe('a reminder of a project that contradicts itself', () => {
  const said = (item: string, text: string): Did => [
    '2026-11-18T05:00:00Z',
    'Ana',
    { kind: 'answered', item, text, basedOn: null },
  ]

  test('names at most one thing that does not fit together, with the way to the review', () => {
    const twice = [
      ...begun,
      said('Q09.1', '40 hours in all'),
      said('T06.5.1', 'About 18 hours in total'),
      said('T06.6.1', 'Free'),
      said('T01.4.3', '$95 a seat'),
    ]
    const words = text(projectOf(twice))
    expect(words.match(/Does it fit together\?/g)).toHaveLength(1)
    expect(words).toContain('Does it fit together? 09.1 comes to 40 hours, t6.5.1 to 18. [Look]')
    expect(text(projectOf(begun))).not.toContain('fit together')
  })

  test('names what is to be looked at again where nothing contradicts itself', () => {
    const later: Did = [
      '2026-11-19T05:00:00Z',
      'Ben',
      { kind: 'answered', item: 'Q09.1', text: '50 hours', basedOn: null },
    ]
    const changed = [...begun, said('Q09.1', '40 hours'), said('Q09.2', 'They are busy'), later]
    expect(text(projectOf(changed))).toContain('1 to look at again: what it hangs on has changed. [Look]')
    expect(text(projectOf(changed.slice(0, -1)))).not.toContain('look at again')
  })
})
