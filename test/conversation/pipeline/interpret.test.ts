import { beforeEach, describe, expect, test } from 'vitest'
import { message } from '../../../src/conversation/failures.ts'
import type { Intent } from '../../../src/conversation/intent.ts'
import { recallFor, recallOf, threadKey } from '../../../src/conversation/recall.ts'
import { place } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'
import { speaking, start } from '../speaking.ts'

let people: ReturnType<typeof speaking>
beforeEach(async () => {
  people = speaking()
  await people.says('Ana', start())
})

const plain = (words: string): Intent => ({ do: 'plain', words })
const kinds = async (): Promise<string[]> => (await people.entries()).map(({ kind }) => kind)

describe('in the thread of a reminder', () => {
  const view = message('This week', [
    {
      kind: 'rows',
      rows: ['C07.2', 'C07.3'].map((item) => ({
        text: item,
        choice: { label: 'Tick', intent: { do: 'check', item } satisfies Intent },
      })),
    },
  ])
  const said = (text: string) => people.says('Ana', { do: 'say', text }, { thread: 'r1' })

  beforeEach(async () => {
    const mcred = { platform: 'web', tenant: 'workspace', id: 'mcred' } as const
    await people.ports.recalls.set(
      threadKey(place, 'r1'),
      recallOf(view, { by: mcred, project: 'p', delivery: 'week-1' }),
      recallFor,
    )
  })

  test('a check that is said to be done is ticked', async () => {
    expect(await said('07.c2 is done, please tick it')).toContain('ticked 07.c2')
    expect(await kinds()).toContain('checked')
  })

  test('talk between colleagues gets silence', async () => {
    expect(await said('haha see you all at lunch then')).toBe('')
    expect(await kinds()).not.toContain('checked')
  })
})

test('an answer is asked about where it would go into a phase that does not count', async () => {
  const change = plain('change the price to 180')
  expect(await people.says('Ana', change)).toContain('What would you like? Nothing is done yet.')
  expect(await kinds()).not.toContain('answered')
  await people.says('Ana', { do: 'scope', phases: [1, 3] })
  expect(await people.says('Ana', change)).toContain('01 Market assessment')
  expect(await kinds()).toContain('answered')
})

test('who wonders what becomes of their words is told, with a project and without', async () => {
  for (const ask of ['who can see what we type?', 'are you storing what we type?', 'where do our answers go?'])
    for (const all of [people, speaking()]) expect(await all.says('Ana', plain(ask))).toContain('## Your data')
})

describe('a message with several wishes', () => {
  test('has all of them done, and nothing twice where it is delivered again', async () => {
    const both = plain('tick 07.c1 and give 08.1 to me')
    const about = { delivery: 'both' }
    expect(await people.says('Ana', both, about)).toMatch(/ticked 07\.c1[\s\S]*Ana took 08\.1/)
    const before = await kinds()
    expect(await people.says('Ana', both, about)).toBe('')
    expect(await kinds()).toEqual(before)
  })

  test('that was interrupted after the first is done to its end, and nothing twice', async () => {
    const ports = memoryPorts()
    const { journal } = ports
    let left = 2
    const dying = {
      ...ports,
      journal: {
        ...journal,
        append: async (...all: Parameters<typeof journal.append>) => {
          if (left-- > 0) return journal.append(...all)
          throw new Error('the process dies')
        },
      },
    }
    people = speaking(dying)
    await people.says('Ana', start())
    const both = plain('tick 07.c1 and give 08.1 to me')
    await expect(people.says('Ana', both, { delivery: 'both' })).rejects.toThrow('the process dies')
    left = 9
    await people.says('Ana', both, { delivery: 'both' })
    expect((await kinds()).slice(1)).toEqual(['checked', 'assigned'])
  })
})

test('“the same” is what was done last, by whoever did it', async () => {
  await people.says('Ana', plain('give the prerequisites question to me by friday'))
  expect(await people.says('Ana', plain('same for 08.2'))).toContain('Ana took 08.2')
  expect(await people.says('Ben', plain('same for 08.3'))).not.toContain('has 08.3 now')
})

test('“the same” has the reason of what was done last', async () => {
  await people.says('Ana', plain('08.2 not relevant, we are not accredited'))
  await people.says('Ana', plain('same for the question about credit in the learning pathways step'))
  const excused = (await people.entries()).flatMap((one) => (one.kind === 'excused' ? [[one.item, one.reason]] : []))
  expect(excused).toEqual([
    ['Q08.2', 'we are not accredited'],
    ['Q08.3', 'we are not accredited'],
  ])
})

test('one’s own reminder put right is no change of everybody’s', async () => {
  await people.says('Ana', plain('pls remind me, only me, thursdays at 4pm'))
  await people.says('Ana', plain('make it friday'))
  expect((await kinds()).filter((kind) => kind.includes('nudge') || kind.includes('remind'))).toEqual([])
})

test('what is hard to take back is done once it is said yes to, and by nobody else’s yes', async () => {
  expect(await people.says('Ana', plain('please archive this project'))).toContain('[Put it away] [No]')
  expect(await people.says('Ben', plain('yes'))).not.toContain('archived')
  expect(await kinds()).not.toContain('archived')
  await people.says('Ana', plain('yes, do it'))
  expect(await kinds()).toContain('archived')
})

describe('the words of a button', () => {
  beforeEach(async () => {
    await people.says('Mei', { do: 'answer', item: 'Q07.1', text: 'Read a chart' })
    const asked = await people.says('Ana', plain('for 07.1 put: clean a table'))
    expect(asked).toContain('Mei answered 07.1 already')
  })
  const answers = async (): Promise<string[]> =>
    (await people.entries()).flatMap((one) => (one.kind === 'answered' ? one.text : []))

  test('press it: a colleague’s answer is replaced', async () => {
    await people.says('Ana', plain('replace it, the old one can go'))
    expect(await answers()).toEqual(['Read a chart', 'clean a table'])
  })

  test('press it: a colleague’s answer is added to', async () => {
    await people.says('Ana', plain('add to what Mei wrote'))
    expect((await answers()).at(-1)).toMatch(/Read a chart[\s\S]*clean a table/)
  })

  test('press nothing where they say more', async () => {
    await people.says('Ana', plain('replace the batteries of the projector on Monday'))
    expect(await answers()).toEqual(['Read a chart'])
  })

  test('press nothing for whom was not asked', async () => {
    await people.says('Mei', plain('replace it'))
    expect(await answers()).toEqual(['Read a chart'])
  })
})

test('“him” and “it” after a lead was offered are of the lead', async () => {
  await people.says('Ben', { do: 'assign', item: 'Q07.1', to: { id: '@me', name: 'me' } })
  await people.says('Mei', { do: 'assign', item: 'Q07.2', to: { id: '@me', name: 'me' } })
  await people.says('Ana', plain('make Mei a lead'))
  expect(await people.says('Ana', plain('Ben has agreed, so make it him'))).toContain('Ben')
  expect((await people.entries()).filter(({ kind }) => kind === 'assigned')).toHaveLength(2)
})

test('in a channel without a project, whoever asks what this is is welcomed, and whoever sets out is led to Start', async () => {
  people = speaking()
  expect(await people.says('Ana', plain('hi, what is this?'))).toContain('Hello, I am mcred')
  expect(await people.says('Ana', plain('we want to build a short course called Solar basics'))).toContain(
    'Solar basics',
  )
})

describe('“not what I meant”', () => {
  test('is noted without the words, and shows the way back and what else it could have been', async () => {
    await people.says('Ana', plain('give 08.1 to me'))
    const shown = await people.says('Ana', plain("no, that's not what I meant"))
    expect(shown).toMatch(/whisper: Sorry, I misread that[\s\S]*\[Undo\][\s\S]*\[Pass my words on\]/)
    expect((await kinds()).at(-1)).toBe('assigned')
  })

  test('passes the words on only where somebody presses for it', async () => {
    const kept: unknown[] = []
    const ports = memoryPorts()
    people = speaking({ ...ports, feedback: { ...ports.feedback, keep: async (_, one) => void kept.push(one) } })
    await people.says('Ana', start())
    await people.says('Ana', plain('what changed this week?'))
    await people.says('Ana', plain('You misunderstood me'))
    expect(kept).toMatchObject([{ question: 'changed', verdict: 'misread' }])
    expect(JSON.stringify(kept)).not.toContain('this week')
    await people.says('Ana', people.pressable('misread'))
    expect(kept).toMatchObject([{}, { question: 'changed', reason: 'what changed this week?' }])
  })

  test('means nothing where nothing was understood before', async () => {
    expect(await people.says('Ana', { do: 'say', text: 'not what I meant' }, { thread: 'elsewhere' })).toBe('')
  })
})
