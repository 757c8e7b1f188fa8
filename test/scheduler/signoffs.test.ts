import { describe, expect, test } from 'vitest'
import type { Entry, ProjectEvent } from '../../src/project/entry.ts'
import type { Reach } from '../../src/scheduler/ports.ts'
import { tick } from '../../src/scheduler/tick.ts'
import { plain } from '../../src/view/text.ts'
import type { Block } from '../../src/view/view.ts'
import { kept, schedulerPorts } from './nudge-world.ts'
import { at, named } from './team.ts'

const day = 86_400_000
/** Monday 23 November 2026, 09:00 in Singapore. */
const monday = at('2026-11-23T01:00:00Z')
const week = (n: number): number => monday + 7 * n * day
const entry = (moment: number, what: ProjectEvent, who = 'Ana'): Entry => ({
  ...what,
  id: `n${moment}`,
  version: 1,
  at: moment,
  by: named(who),
  name: who,
})
const request = (...names: string[]): Extract<ProjectEvent, { kind: 'asked for sign-off' }> => ({
  kind: 'asked for sign-off',
  gate: '3',
  phases: [3],
  snapshot: 's',
  seen: [],
  approvers: names.map((name) => ({ person: named(name), name })),
  needs: names.length,
  order: 'together',
})

/** A project whose reminders are looked at week by week; `there`: who is in its channel. What is said, to whom, in words. */
async function room(entries: Entry[], there: readonly string[] = []) {
  const one = kept('C1', 'Asia/Singapore', entries)
  const { ports, plan } = schedulerPorts([one])
  const said: string[] = []
  const { slack } = ports.reach
  if (!slack) throw new Error('Slack is not connected')
  const post: Reach['post'] = async (place, view, key) => {
    said.push(`channel: ${wordsIn(view.blocks)}`)
    return slack.post ? slack.post(place, view, key) : { did: 'sent' }
  }
  const tell: Reach['tell'] = async (person, view) => {
    said.push(`${person.id}: ${wordsIn(view.blocks)}`)
    return { did: 'sent' }
  }
  const isThere: Reach['isThere'] = async (_, { id }) => (there.includes(id) ? 'yes' : 'no')
  const talking = { ...ports, reach: { slack: { ...slack, post, tell, isThere } } }
  const look = async (now: number): Promise<string[]> => {
    plan.now = now
    await tick(talking, now)
    return said.splice(0)
  }
  plan.now = monday - 3 * day
  await tick(talking, monday - 3 * day, { all: true })
  return { one, look }
}

const wordsIn = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) =>
      'text' in block
        ? [plain(block.text)]
        : block.kind === 'rows'
          ? block.rows.map((row) => `${plain(row.text)} (${plain(row.note ?? '')}) [${row.choice?.label ?? ''}]`)
          : [],
    )
    .join(' | ')
const to = (who: string, said: readonly string[]): string[] => said.filter((one) => one.startsWith(`${who}: `))

describe('a sign-off that is waited for', () => {
  const dated = { ...request('Dean'), due: '2026-12-11' }

  test('is told whoever signs and is not in the channel once before its date and once after it, in other words', async () => {
    const { look } = await room([entry(monday + 3 * day, dated)])
    const weeks = []
    for (const n of [0, 1, 2, 3, 4]) weeks.push(await look(week(n)))
    const dean = weeks.map((said) => to('dean', said))
    expect(dean.map((some) => some.length)).toEqual([0, 0, 1, 1, 0])
    expect(dean[2]?.[0]).toContain('Phase III Design, by Fri 11 Dec')
    expect(dean[3]?.[0]).toContain('Phase III Design, overdue since Fri 11 Dec')
  })

  test('is at most five messages a month for anybody in the channel, which calls them before the date', async () => {
    const { look } = await room([entry(monday + 3 * day, dated)], ['dean', 'ana', 'ben'])
    const month: string[] = []
    for (const n of [1, 2, 3, 4]) month.push(...(await look(week(n))))
    const channel = to('channel', month)
    expect(channel).toHaveLength(4)
    expect(channel[0]).toMatch(/Phase III Design waits for Dean’s decision, by Fri 11 Dec \([^)]*\) \[\]/)
    expect(channel[1]).toMatch(/waits for Dean’s decision, by Fri 11 Dec \([^)]*\) \[Look at it\]/)
    expect(channel[2]).toContain('Phase III Design waits for Dean’s decision, overdue since Fri 11 Dec')
    expect(to('dean', month)).toHaveLength(1)
    expect(to('ana', month)).toEqual([
      'ana: A course waits for a decision that you asked for | Phase III Design, overdue since Fri 11 Dec: Dean has not decided. () [See how it stands]',
    ])
    expect(new Set(month).size).toBe(month.length)
  })

  test('says who else is waited for, and what has changed since it was sent', async () => {
    const { one, look } = await room([entry(monday + 3 * day, { ...request('Dean', 'Mei'), due: '2026-12-11' })])
    one.entries.push(entry(monday + 9 * day, { kind: 'answered', item: 'Q09.1', text: '30 hours', basedOn: null }))
    const [dean] = to('dean', await look(week(2)))
    expect(dean).toContain('asked by Ana 26 Nov; Mei is waited for too; changed since it was sent to you: 07.1, 09.1')
    expect(dean).toContain('[Read it again]')
  })

  test('without a date is told once after two weeks, to whoever signs and whoever asked, with what has their name on it', async () => {
    const { one, look } = await room(
      [
        entry(monday - 4 * day, { kind: 'assigned', item: 'Q07.2', to: named('Ben'), toName: 'Ben' }),
        entry(monday - 4 * day + 1, { kind: 'private digest', wanted: true }, 'Ben'),
        entry(monday - day, request('Dean')),
      ],
      ['ben'],
    )
    const weeks = []
    for (const n of [0, 1, 2, 3]) weeks.push(await look(week(n)))
    expect(weeks.map((said) => to('dean', said).length)).toEqual([0, 0, 1, 0])
    expect(weeks.map((said) => to('ana', said).length)).toEqual([0, 0, 1, 0])
    expect(weeks.map((said) => to('ben', said).length)).toEqual([1, 1, 1, 1])
    one.entries.push(entry(week(3) + day, { kind: 'recalled', request: `n${monday - day}` }))
    expect((await look(week(4))).join()).not.toContain('decision')
  })

  test('is no news to whoever has signed it', async () => {
    const asked = entry(monday + 3 * day, { ...request('Dean', 'Mei'), due: '2026-12-11' })
    const { one, look } = await room([asked])
    const yes = { kind: 'signed', request: asked.id, approver: 0, verdict: 'yes', snapshot: 's', seen: [] } as const
    one.entries.push(entry(monday + 8 * day, yes, 'Dean'))
    const said = await look(week(2))
    expect(to('dean', said)).toEqual([])
    expect(to('mei', said)).toHaveLength(1)
    expect(to('channel', said)[0]).toContain('waits for Mei’s decision')
  })
})
