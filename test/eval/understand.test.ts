import { describe, expect, test } from 'vitest'
import { understandLine } from '../../src/eval/understand.ts'
import { started } from '../started.ts'

describe('what is hard to take back is never done on a guess', () => {
  test.each([
    ['delete the whole project, all of it', 'forget'],
    ['please remove everything you know about me', 'forget me'],
    ['archive this project, we are done', 'archive'],
    ['limit us to design and develop', 'scope'],
    ['make Mei a lead', 'lead'],
    ['turn the weekly reminder off', 'nudge-off'],
  ])('“%s” is shown with a button', (said, wish) => {
    const world = {
      entries: [
        {
          ...started({ zone: 'Asia/Singapore', economy: 'Singapore' }),
          at: 0,
          id: 'e',
          version: 1,
          by: { platform: 'web', tenant: 'eval', id: 'ben' },
          name: 'Ben',
        },
        {
          kind: 'private digest',
          wanted: false,
          at: 1,
          id: 'f',
          version: 1,
          by: { platform: 'web', tenant: 'eval', id: 'mei' },
          name: 'Mei',
        },
      ],
    }
    const { wants, does } = understandLine({ said, world })
    expect(wants).toBe(wish)
    expect(does).toBe('confirms')
  })

  test('nor is another’s answer replaced', () => {
    expect(understandLine({ said: 'put as the answer to 07.1: read a ward chart' })).toMatchObject({
      wants: 'answer',
      does: 'confirms',
      details: { item: '07.1' },
    })
  })
})

describe('several wishes in one message', () => {
  test.each([
    ['tick 07.c1 and show me what is missing', ['check', 'missing']],
    ['what is on my plate? and when does the reminder come?', ['mine', 'nudge-show']],
    ['status, then next', ['status', 'next']],
  ])('“%s” are done in order', (said, wishes) => {
    const { wants, details } = understandLine({ said })
    const also = (details['also'] ?? []) as { wants: string }[]
    expect([wants, ...also.map((one) => one.wants)]).toEqual(wishes)
  })

  test.each(['tick 07.c1 and 07.c2', 'give 08.1 and 08.2 to Mei'])('“%s” is one, of two items', (said) => {
    const { details } = understandLine({ said })
    expect(details['also']).toBeUndefined()
  })
})

describe('in the thread of an open question', () => {
  const inThread = (said: string) => understandLine({ said, where: 'thread', open: '08.1' })

  test.each(['No formal prerequisites, a laptop is enough.', 'Basic spreadsheet skills and B1 English', 'None'])(
    '“%s” is recorded',
    (said) => expect(inThread(said).does).toBe('recorded'),
  )

  test.each([
    ['skip it for now', 'skip'],
    ['back to the previous question please', 'back'],
    ['I’ll take this one', 'assign'],
  ])('“%s” steers', (said, wish) => expect(inThread(said).wants).toBe(wish))

  test.each(['I’ll ask finance tomorrow and come back to you', 'what does the toolkit say about prerequisites?'])(
    '“%s” is not recorded',
    (said) => expect(inThread(said).does).not.toBe('recorded'),
  )
})

test('words in another language are told what can be done', () => {
  expect(understandLine({ said: '¿cuántas preguntas nos faltan todavía en esta fase?' }).does).toBe('asks')
})
