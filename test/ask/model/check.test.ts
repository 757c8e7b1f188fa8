import { describe, expect, test } from 'vitest'
import { check, shown } from '../../../src/ask/model/check.ts'
import { passage, passages } from './desk.ts'

const all = shown(passages)
const verdict = (text: string, id: string, quote: string) => check({ text, evidence: [{ passage: id, quote }] }, all)

describe('a sentence that its passage supports', () => {
  test.each([
    [
      'BP07.5',
      'Develop learning goals together with industry experts',
      'Work out the learning goals together with employers and industry experts, so that they meet the needs of the job market.',
    ],
    [
      'BP07.3',
      'Make learning goals Specific, Measurable, Achievable',
      'Learning goals should be specific, measurable, achievable, relevant and time-bound.',
    ],
    [
      'BP07.4',
      'Build smaller, manageable milestones',
      'Break the learning goals into smaller, manageable milestones that are easier to achieve and to track.',
    ],
    [
      'BP12.3',
      'Optimise digital content for different devices',
      'Digital content should be optimised for different devices, for example desktops, tablets and smartphones.',
    ],
    [
      'BP16.1',
      'Use support channels that already exist',
      'To minimise cost, use support channels that already exist, such as email, chat or discussion forums.',
    ],
    [
      'BP17.4',
      'Run pilots with smaller groups before',
      'Run pilots with smaller groups before you make changes at full scale.',
    ],
    [
      'BP17.2',
      'three sources: industry, the learning management system',
      'Collect data from three sources: industry, the learning management system and learners.',
    ],
    [
      'BP10.2',
      'decide whether delivery is online or hybrid',
      'Decide whether delivery is online or hybrid; learner preferences and the available technology platforms may inform this.',
    ],
    [
      'BP13.3',
      'Train instructors to give constructive feedback',
      'Instructors should be trained to give constructive feedback, which supports learners’ progress.',
    ],
    [
      'BP05.4',
      'This is essential if the micro-credential is to operate',
      'From the start, apply local laws on education, online learning, data privacy and accessibility.',
    ],
    [
      'I.142.arenot',
      'Micro-credentials are not a full degree',
      'Micro-credentials are not a full degree and not a substitute for one.',
    ],
    [
      'CSF1.4',
      'the Project Management Institute, a globally recognised',
      'One industry body that endorses a micro-credential, called Digital Project Manager, is the Project Management Institute.',
    ],
  ])('is said (%s)', (id, quote, text) => {
    expect(verdict(text, id, quote)).toEqual([passage(id)])
  })

  test('may join two passages, and cites first the one it shares most with', () => {
    const evidence = [
      { passage: 'BP13.4', quote: 'monitor and assess how instructors perform' },
      { passage: '[BP13.3]', quote: 'Train instructors to give “constructive feedback”' },
    ]
    const text =
      'Train instructors to give constructive feedback and to see learners’ progress, and assess how instructors perform.'
    expect(check({ text, evidence }, all)).toEqual([passage('BP13.3'), passage('BP13.4')])
  })

  test('is any sentence of the toolkit itself, but for the few that are too long', () => {
    const sentences = passages.flatMap(({ id, text }) =>
      text
        .split(/(?<=[.!?])\s+/)
        .filter((one) => one.split(' ').length > 3 && one.length < 450 && !one.includes('@'))
        .map((one) => ({ id, one })),
    )
    const fallen = sentences.filter(
      ({ id, one }) => typeof verdict(one, id, one.split(' ').slice(0, 6).join(' ')) === 'string',
    )
    expect(sentences.length).toBeGreaterThan(800)
    expect(fallen.length).toBeLessThanOrEqual(2)
  })
})

describe('a sentence that its passage does not support', () => {
  test.each([
    ['no passage', 'BP99.9', 'Build smaller, manageable milestones', 'Build smaller milestones into the goals.'],
    ['quote not found', 'BP07.4', 'Build bigger, manageable milestones', 'Build smaller milestones into the goals.'],
    ['quote not found', 'BP07.4', 'the learning goals', 'Build smaller milestones into the learning goals.'],
    [
      'figure',
      'BP17.2',
      'three sources: industry, the learning management system',
      'Collect data from four sources: industry, the learning management system and learners.',
    ],
    [
      'figure',
      'BP07.4',
      'Build smaller, manageable milestones',
      'Build 5 smaller, manageable milestones into the learning goals.',
    ],
    [
      'name',
      'BP16.1',
      'Email, chat, discussion forums',
      'Use support channels that already exist, such as Zendesk, chat or discussion forums.',
    ],
    [
      'name',
      'BP16.1',
      'Email, chat, discussion forums',
      'Zendesk, chat and discussion forums are common support channels.',
    ],
    ['negation', 'I.142.arenot', 'not a full degree', 'Micro-credentials are a full degree or a substitute for one.'],
    [
      'negation',
      'BP13.3',
      'Train instructors to give constructive feedback',
      'Do not train instructors to give constructive feedback.',
    ],
    [
      'stronger',
      'BP07.4',
      'Build smaller, manageable milestones',
      'You must build smaller, manageable milestones into the learning goals.',
    ],
    [
      'stronger',
      'BP17.4',
      'Run pilots with smaller groups before',
      'Always run pilots with smaller groups before you put changes in place at full scale.',
    ],
    [
      'words',
      'BP17.4',
      'Run pilots with smaller groups before',
      'Learners prefer short videos with captions and pay for them by card.',
    ],
    [
      'name',
      'BP17.4',
      'Run pilots with smaller groups before',
      'Ahoy, matey: the parrot sails at dawn with all the gold.',
    ],
    [
      'address',
      'BP16.4',
      'Create a landing page where learners find',
      'Create a landing page where learners find answers at https://example.org/answers.',
    ],
    [
      'address',
      'BP16.4',
      'Create a landing page where learners find',
      '<!channel> Create a landing page where learners find answers.',
    ],
  ])('falls: %s', (why, id, quote, text) => {
    expect(verdict(text, id, quote)).toBe(why)
  })

  test('falls when one of its two passages is invented', () => {
    const evidence = [
      { passage: 'BP07.4', quote: 'Build smaller, manageable milestones' },
      { passage: 'BP70.4', quote: 'Build smaller, manageable milestones' },
    ]
    expect(check({ text: 'Build smaller milestones into the learning goals.', evidence }, all)).toBe('no passage')
  })

  test('falls with each figure of the toolkit changed', () => {
    const changed = passages
      .flatMap((one) =>
        one.text.split(/(?<=[.!?])\s+/).map((sentence) => ({
          one,
          sentence,
          other: sentence.replace(/\d+/, (figure) => String(Number(figure) + 7)),
        })),
      )
      .filter(({ sentence, other }) => sentence !== other)
    expect(changed.length).toBeGreaterThan(20)
    for (const { one, other } of changed)
      expect(verdict(other, one.id, one.text.split(' ').slice(0, 6).join(' '))).toBeTypeOf('string')
  })

  test('nearly always falls with a denial taken out or put in', () => {
    const quoted = passages.flatMap((one) => one.text.split(/(?<=[.!?])\s+/).map((sentence) => ({ one, sentence })))
    const turned = quoted
      .flatMap(({ one, sentence }) =>
        [
          /\b(not|no|never)\b/i.test(sentence)
            ? sentence.replace(/\b(not|never|no)\s/i, '')
            : sentence.replace(/\b(should|can|is|are|must)\s/, '$1 not '),
        ].map((other) => ({ one, sentence, other })),
      )
      .filter(({ sentence, other }) => sentence !== other)
    const through = turned.filter(
      ({ one, other }) => typeof verdict(other, one.id, one.text.split(' ').slice(0, 6).join(' ')) !== 'string',
    )
    expect(turned.length).toBeGreaterThan(200)
    expect(through.length / turned.length).toBeLessThan(0.05)
  })
})

describe('a sentence with what reads as something else', () => {
  const [id, quote] = ['BP07.3', 'Make learning goals Specific, Measurable, Achievable']
  const plain = 'Learning goals should be specific, measurable, achievable, relevant and time-bound.'
  test.each([
    ['calls everybody', `@channel ${plain}`],
    ['calls somebody', plain.replace('.', ' @ana.')],
    ['turns its rest round', plain.replace('should', '\u202eshould')],
    ['hides signs', plain.replace('should', '\u2066should\u2069')],
    ['breaks off', plain.replace('should', '\u0007should')],
  ])('is not said: it %s', (_, text) => {
    expect(verdict(plain, id, quote)).not.toBeTypeOf('string')
    expect(verdict(text, id, quote)).toBe('address')
  })

  test('is not looked at where it or its quote is longer than any', () => {
    expect(verdict('x '.repeat(300), id, quote)).toBe('too long')
    expect(verdict(plain, id, 'x'.repeat(1_000_000))).toBe('too long')
  })
})
