import { describe, expect, test } from 'vitest'
import { check, shown } from '../../../src/ask/model/check.ts'
import { passage, passages } from './desk.ts'

/** Sentences as a model words them, each with the passage that says so. */
const faithful: [id: string, text: string][] = [
  [
    'BP01.1',
    'Start by collecting data on what the market needs, so that the micro-credential meets a genuine demand for skills or knowledge.',
  ],
  ['BP01.2', 'Look at the existing market, its gaps and similar offerings to work out how you will position yours.'],
  ['BP01.2', 'Estimating the size of the market helps you decide on design, marketing and where to put resources.'],
  [
    'BP01.3',
    'Your price depends on competitive pricing, on market demand and on what return learners get on their investment.',
  ],
  ['BP01.3', 'If the micro-credential can be used across borders, you could offer it internationally.'],
  ['BP05.1', 'Identify the industry and government bodies that oversee education and credentialing in your region.'],
  ['BP05.2', 'If the micro-credential will carry credit, meeting the domestic accreditation criteria is vital.'],
  ['BP05.3', 'Check whether there are industry-specific standards or guidelines for educational programs.'],
  [
    'BP05.4',
    'Learn about licensing and certification requirements, such as copyright law, so that you can draw on content and protect your IP.',
  ],
  ['BP07.1', 'Your learning goals should match the overall purpose of the micro-credential.'],
  ['BP07.2', 'Focus on outcomes and on what learners might do afterwards, which makes success measurable.'],
  ['BP07.4', 'Smaller, manageable milestones make learning easier to achieve and to track.'],
  ['BP09.1', 'An educational developer or instructional designer can help you build the table of contents.'],
  [
    'BP09.2',
    'Organise it into modular units so that learners can pick the modules that suit their goals and prior knowledge.',
  ],
  [
    'BP09.3',
    'Formative assessments give learners ongoing feedback, while summative assessments evaluate their overall achievement.',
  ],
  ['BP09.4', 'Think about what learners earn at the end, for example a digital badge.'],
  ['BP10.1', 'Plan early who will help curate the content; this shows how much effort is needed.'],
  ['BP10.4', 'Involve employers and industry experts to validate that the structure and content are relevant.'],
  ['BP12.1', 'Different formats suit different objectives, so weigh the pros and cons of each.'],
  ['BP12.4', 'Content should be accessible to learners of diverse abilities.'],
  ['BP12.5', 'Use interactive elements, including videos, audio, simulations and short questions.'],
  [
    'BP13.1',
    'Instructors and facilitators need thorough training in technical and non-technical skills and in teaching online.',
  ],
  ['BP13.2', 'Provide instructors with resources like teaching guides, lesson plans and multimedia assets.'],
  ['BP13.4', 'Monitoring how instructors perform keeps delivery consistent and credible.'],
  ['BP16.1', 'Remind learners who are not progressing as expected.'],
  ['BP16.2', 'Offer dedicated support for learners with disabilities or accessibility issues.'],
  ['BP16.4', 'A landing page with answers to common queries can take pressure off other support channels.'],
  ['BP17.1', 'Gather input from participants to find what to improve.'],
  ['BP17.5', 'Because micro-credentials have a shorter shelf life, review and update content regularly.'],
  ['BP17.6', 'Keep involving industry partners, subject matter experts and learners.'],
  [
    'BP18.1',
    'Consider all quality frameworks that apply, such as those of accreditation bodies or your institution’s internal standards.',
  ],
  ['BP18.3', 'Hold regular audits to check whether the micro-credential matches the standards.'],
  ['I.116', 'A 2023 LinkedIn report says that 25% of the skill sets for jobs have changed since 2015.'],
  ['I.118', 'By 2027, 50 per cent of skill sets for jobs are expected to have changed since 2015.'],
  ['I.245', 'The six phases are divided into 18 steps.'],
  ['I.142.arenot', 'They do not replace the knowledge that a full degree gives.'],
  ['I.139', 'Not carrying credit does not rule a course out.'],
  [
    'FW1.1',
    'Australia defines a micro-credential as certification of assessed learning or competency, with at least one hour of learning.',
  ],
  [
    'CS01.result',
    'As of December 2023, 12,446 micro-credential courses were registered on the portal of the Malaysian Qualifications Agency.',
  ],
  ['CS05.f1', 'Universidad del Desarrollo offers self-contained courses that take 20 to 45 hours.'],
  ['CS03.result', 'RMIT Online has more than 50 credentials and over 80 leading industry partners.'],
]

/** Sentences that go beyond their passage in one word or two. */
const unfaithful: [id: string, text: string][] = [
  ['BP05.2', 'Meeting the domestic accreditation criteria is optional even if the micro-credential carries credit.'],
  ['BP01.3', 'If the micro-credential is portable across borders, never offer it internationally.'],
  ['BP09.3', 'Summative assessments give learners ongoing feedback every 2 weeks.'],
  ['I.245', 'The six phases hold 21 steps.'],
  ['I.249', 'You must follow the phases strictly in order.'],
  ['CS05.f1', 'Universidad del Desarrollo offers self-contained courses that take 20 to 45 minutes.'],
  ['FW1.1', 'Australia defines a micro-credential as certification without assessed learning.'],
  ['CS01.result', 'As of December 2024, 12,446 micro-credential courses were registered.'],
  ['BP16.1', 'Remind learners who are progressing as expected.'],
  ['I.116', 'A 2023 LinkedIn report says that 25 jobs have changed.'],
  ['BP18.3', 'Hold weekly audits with Ernst & Young based on the quality framework.'],
]
const all = shown(passages)
const verdict = (id: string, text: string) =>
  check({ text, evidence: [{ passage: id, quote: passage(id).text.split(' ').slice(0, 5).join(' ') }] }, all)

describe('the check', () => {
  test.each(faithful)('lets through what %s says in other words: %s', (id, text) => {
    expect(verdict(id, text)).toEqual([passage(id)])
  })

  test.each(unfaithful)('stops what %s does not say: %s', (id, text) => {
    expect(verdict(id, text)).toBeTypeOf('string')
  })
})
