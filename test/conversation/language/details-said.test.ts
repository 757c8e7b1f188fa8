import { describe, expect, test } from 'vitest'
import { understandLine } from '../../../src/eval/understand.ts'

describe('what a sentence says besides its wish', () => {
  test.each([
    ['Kindly withhold all reminders until after Hari Raya, i.e. 15 April.', { until: '15 April' }],
    ['Hold your tongue until term ends, 12 December.', { until: '12 December' }],
    ['snooze it until next Friday please', { until: 'next Friday' }],
    ['call it Leading Through AI instead', { name: 'Leading Through AI' }],
    ['give 15.1 to Mei, they only meet on 3 December so make it the 4th', { item: '15.1', to: 'Mei', by: 'the 4th' }],
    ['give 08.2 to Mei by Friday, 4 December', { item: '08.2', to: 'Mei', by: 'Friday 4 December' }],
    ['give 08.2 to Mei, before the Lunar New Year break', { to: 'Mei', by: 'before the Lunar New Year break' }],
    ['I’ve run three of these, put me down for 08.2', { item: '08.2', to: 'me' }],
    ['Nobody looks after 08.2, so Mei it is', { item: '08.2', to: 'Mei' }],
    ['14.2 is too much for me this week, pass it to Ravi', { item: '14.2', to: 'Ravi' }],
    ['template II pls', { template: 2 }],
    ['can we complete the fifth template together', { template: 5 }],
    ['lets do template number IV', { template: 4 }],
    ['call it Data Essentials from now', { name: 'Data Essentials' }],
    ['put 07.2 on Jo for me please', { item: '07.2', to: 'Jo' }],
    ['bring phase VI back in', { add: [6] }],
    ['for 08.1 I want to write a driving licence', { item: '08.1', text: 'a driving licence' }],
    ['01.1 people cannot juggle', { item: '01.1' }],
    ['show seven two', { item: '07.2' }],
    ['give 12.2 to Lin, two weeks from now', { by: 'two weeks from now' }],
    ['Paolo gets 12.3, 2027-01-15', { by: '2027-01-15' }],
    ['08.2 to Jo, thursday at the latest', { by: 'thursday' }],
    ['tick 8c2', { item: '08.c2' }],
    ['take the tick off the platform cost box, the vendor changed the price', { item: '11.c2' }],
    ['tick the one about measurable outcomes and the assessment type one also', { item: ['07.c3', '07.c4'] }],
    ['07.c2 mine pls. deadline monday', { item: '07.c2', to: 'me', by: 'monday' }],
    ['add 5 to our scope', { add: [5] }],
    ['07.c2 done, the panel said yes last night', { item: '07.c2', note: 'the panel said yes last night' }],
    [
      'contracts were signed yesterday so the commercial agreements box is fine now',
      { note: 'contracts were signed yesterday' },
    ],
    ['18.2 n/a no accreditation', { item: '18.2', reason: 'no accreditation' }],
    ['let #hk-partners work on this too', { to: '#hk-partners' }],
    ['we got the code KX7-22 from the other channel, connect us', { code: 'KX7-22' }],
    ['call it Everyday Data please, marketing insisted', { name: 'Everyday Data' }],
    ['chinese new year week the office is closed so no reminder', { dates: 'chinese new year week' }],
    ['my reply on prerequisites landed in the wrong place, should sit under 02.1', { item: '08.1', to: '02.1' }],
    [
      'two guest speakers from banks, that’s for the experts one',
      { item: '10.2', text: 'two guest speakers from banks' },
    ],
    ['all of step 13 is for Jo', { to: 'Jo', step: '13' }],
    ['show me form V so far', { template: 5 }],
    ['Thursday would be better for those of us who teach Mondays, for the reminder', { day: 'Thursday' }],
  ])('is read: %s', (said, details) => {
    const { also, ...read } = understandLine({ said }).details
    expect(also).toBeUndefined()
    expect(read).toMatchObject(details)
  })
})

test('a name for it is no remark', () =>
  expect(understandLine({ said: 'tick 09.c5, the badge one' }).details).not.toHaveProperty('note'))

describe('sentences that name each their own', () => {
  test('are two wishes', () =>
    expect(understandLine({ said: 'Write for 09.3: no exam, a portfolio. Mei should take 09.2' }).details).toEqual({
      item: '09.3',
      text: 'no exam, a portfolio',
      also: [{ wants: 'assign', details: { item: '09.2', to: 'Mei' } }],
    }))

  test('are two where a paper is wanted and a signature', () =>
    expect(understandLine({ said: 'paper for the curriculum committee pls, and get Ana to approve it' })).toMatchObject(
      { wants: 'document', details: { also: [{ wants: 'signoff', details: { to: 'Ana' } }] } },
    ))

  test('are two where each is for somebody else', () =>
    expect(understandLine({ said: 'sofia → 12.3, paolo → 12.4' }).details).toEqual({
      item: '12.3',
      to: 'sofia',
      also: [{ wants: 'assign', details: { item: '12.4', to: 'Paolo' } }],
    }))

  test('are two where phases go and another is begun', () =>
    expect(understandLine({ said: 'drop phase VI for this run and let’s begin with phase IV' })).toMatchObject({
      wants: 'scope',
      details: { remove: [6], also: [{ wants: 'phase', details: { phase: 4 } }] },
    }))

  test.each([
    ['I was sick since Friday, which items are waiting for me', 'mine'],
    ['phase IV, still to do?', 'missing'],
    ['not this, the one before', 'back'],
    ['can you ping only me every friday 4pm with my stuff', 'nudge-me'],
    ['open 14.2 for me pls', 'show'],
    ['7.1?', 'show'],
    ['move the monday thing to thursday please', 'nudge-when'],
    ['11.1, 12.1 and 13.1 all Ravi', 'assign'],
    ['ok sorry. who did tick the 07.c1?', 'history'],
    ['the budget one, leave it with Paolo, he likes numbers', 'assign'],
    ['7.1??', 'show'],
    ['badge or certificate, what was the outcome?', 'decided'],
    ['I need the OK of Sofia and Ravi before friday', 'signoff'],
    [
      'For the question on keeping the lecturers current, I would say: half a day each semester plus a record.',
      'answer',
    ],
  ])('are one where the other only leads up to it: %s', (said, wants) => {
    const read = understandLine({ said })
    expect(read.wants).toBe(wants)
    expect(read.details['also']).toBeUndefined()
  })

  test('are one where a move says from where and where to', () =>
    expect(understandLine({ said: 'what is in 02.1 is about how they learn, it belongs in 02.2' })).toMatchObject({
      wants: 'move',
      details: { item: '02.1', to: '02.2' },
    }))
})

describe('who is to sign', () => {
  test.each([
    'ask <@dean|Dean Hartley> to sign the proposal by next Friday',
    'ask Dean Hartley and Mei to sign the proposal by next Friday',
    'please have the proposal signed by <@a|Ann> and <@b|Bob>',
  ])('is asked to, and given nothing else: %s', (said) => expect(understandLine({ said }).wants).toBe('signoff'))

  test('is a question where it is asked', () =>
    expect(understandLine({ said: 'ask who needs to sign off a micro-credential?' }).wants).toBe('ask'))
})

describe('items that are named together', () => {
  test.each([
    ['show me 02.1 and 2', ['02.1', '02.2']],
    ['07.c2 and c3 done', ['07.c2', '07.c3']],
    ['8.c1 thru c3 are all good', ['08.c1', '08.c2', '08.c3']],
    ['tick the first two checks of step 8', ['08.c1', '08.c2']],
    ['give everything in step 11 to Mei', ['11.1', '11.c1', '11.c2', '11.c3', '11.c4', '11.c5']],
    ['all three questions of step 8 to Ben', ['08.1', '08.2', '08.3']],
    ['give the learning goals checks to Ben', ['07.c1', '07.c2', '07.c3', '07.c4']],
    ['all the questions of step 14 go to Mei, by 3/12', ['14.1', '14.2']],
    ['checks 2 to 4 under 14: done', ['14.c2', '14.c3', '14.c4']],
    ['tick all of step 7’s checks except c4', ['07.c1', '07.c2', '07.c3']],
  ])('are all meant: %s', (said, items) => expect(understandLine({ said }).details['item']).toEqual(items))

  test.each(['09.1 is 30 to 40 hours', '09.1: 20 and 30 learners', '09.1 is 40 hours with 1.5 people'])(
    'are no figures of an answer: %s',
    (said) => expect(understandLine({ said }).details['item']).toBe('09.1'),
  )
})

describe('an answer before its code', () => {
  test.each([
    ['about 40 contact hours in total, that goes under 09.1', 'about 40 contact hours in total'],
    ['we review it every spring - that’s our answer to 17.1', 'we review it every spring'],
    [
      'it builds to a formal assessment, a 45 min open book quiz <- 09.3',
      'it builds to a formal assessment, a 45 min open book quiz',
    ],
  ])('ends where the code is said: %s', (said, text) =>
    expect(understandLine({ said }).details).toMatchObject({ text }),
  )
})

test.each([
  ['tick 14.c6 too, with the note “pool of 80 questions”', 'pool of 80 questions'],
  ['tick 07.c2, note: panel met on 24 Nov', 'panel met on 24 Nov'],
])('a remark is kept without what leads up to it: %s', (said, note) => {
  const { wants, details } = understandLine({ said })
  expect({ wants, note: details['note'], also: details['also'] }).toEqual({ wants: 'check', note, also: undefined })
})

test.each([
  ['what i just said was for 06.2 not 06.1', 'move', { item: '06.1', to: '06.2' }],
  [
    'add to 07.1: can name three risks of using personal data',
    'answer',
    { item: '07.1', text: 'can name three risks of using personal data' },
  ],
  ['I can’t do 10.2 this week, pass it to Jo', 'assign', { item: '10.2', to: 'Jo' }],
  ['06.2 -> Tomas pls, 15/12', 'assign', { item: '06.2', to: 'Tomas', by: '15/12' }],
  ['for 09.3 instead: ends in a graded case study', 'answer', { item: '09.3', text: 'ends in a graded case study' }],
])('goes where it is said to: %s', (said, wants, details) => {
  const read = understandLine({ said })
  expect(read.wants).toBe(wants)
  expect(read.details).toMatchObject(details)
})
