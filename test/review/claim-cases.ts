import type { Case } from './more-cases.ts'

/** What is said in other words, by a reason why something does not apply, or by numbers that only together do not fit. */
export const claimCases: readonly Case[] = [
  [
    'C14',
    { answers: { 'Q12.1': '24 short videos', 'Q12.4': 'We film 36 videos at 300 dollars each.' } },
    { answers: { 'Q12.1': '24 short videos', 'Q12.4': 'We film 24 videos; next year six more videos.' } },
  ],
  [
    'C15',
    { answers: { 'T06.3.1': 'The course runs from 3 to 28 August 2027.', 'Q09.1': '8 weeks, 32 hours in all' } },
    { answers: { 'T06.3.1': 'The course runs from 3 to 28 August 2027.', 'Q09.1': '4 weeks, 32 hours in all' } },
  ],
  [
    'C15',
    {
      answers: {
        'T06.3.1': 'The course runs from 3 to 28 August 2027.',
        'Q09.1': '40 hours in total',
        'T06.5.1': 'Four hours a week',
      },
    },
    {
      answers: {
        'T06.3.1': 'The course runs from 3 to 28 August 2027.',
        'Q09.1': '16 hours in total',
        'T06.5.1': 'Four hours a week',
      },
    },
  ],
  [
    'E15',
    {
      answers: {
        'T06.6.1': '$200',
        'Q01.3': 'We expect 40 learners a year.',
        'T04.4.3': 'It costs 15,000 a year, which fees cover.',
      },
    },
    {
      answers: {
        'T06.6.1': '$200',
        'Q01.3': 'We expect 90 learners a year.',
        'T04.4.3': 'It costs 15,000 a year, which fees cover.',
      },
    },
  ],
  [
    'E16',
    { answers: { 'Q06.1': 'We have NZD 40,000.', 'Q12.4': 'Video NZD 22,000, platform 9,000, authors 18,000' } },
    { answers: { 'Q06.1': 'We have NZD 50,000.', 'Q12.4': 'Video NZD 22,000, platform 9,000, authors 18,000' } },
  ],
  [
    'E13',
    { answers: { 'Q03.3': 'THB 70,000 for recruiting: radio 30,000, posters 15,000, school visits 35,000.' } },
    { answers: { 'Q03.3': 'THB 80,000 for recruiting: radio 30,000, posters 15,000, school visits 35,000.' } },
  ],
  [
    'E13',
    { answers: { 'Q01.3': 'There are 8,000 licensed bakers. We want 400 of them in year one, that is 10 %.' } },
    { answers: { 'Q01.3': 'There are 8,000 licensed bakers. We want 400 of them in year one, that is 5 %.' } },
  ],
  [
    'E13',
    { answers: { 'Q01.5': 'The employer pays 60 %, the ministry 30 %, the learner 20 %.' } },
    { answers: { 'Q01.5': 'The employer pays 60 %, the ministry 30 %, the learner 10 %.' } },
  ],
  [
    'E13',
    { answers: { 'T06.4.1': 'Six modules: soil, seed, water, pests, harvest.' } },
    { answers: { 'T06.4.1': 'Six modules, among them: soil, seed, water, pests, harvest.' } },
  ],
  [
    'E13',
    {
      answers: {
        'Q09.1': 'Theory six hours, practice eight, final task 4 hours. So the learner spends 24 hours in all.',
      },
    },
    {
      answers: {
        'Q09.1': 'Theory six hours, practice eight, final task 4 hours. So the learner spends 18 hours in all.',
      },
    },
  ],
  [
    'E13',
    { answers: { 'T04.4.3': 'Video $22,000, platform 9,000, authors 18,000, in all 45,000' } },
    { answers: { 'T04.4.3': 'Video $22,000, platform 9,000, authors 18,000, in all 49,000' } },
  ],
  [
    'D2',
    { answers: { 'Q09.3': 'There is no test of any kind.', 'Q14.2': 'The final is watched by webcam.' } },
    { answers: { 'Q09.3': 'There is a test.', 'Q14.2': 'The final is watched by webcam.' } },
  ],
  [
    'C7',
    {
      answers: { 'Q08.2': 'Two of our badges count towards the Certificate in Data.' },
      excused: { 'C08.2': 'It stands alone' },
    },
    {
      answers: { 'Q08.2': 'Two of our badges count towards the Certificate in Data.' },
      excused: { 'C08.2': 'The registry does it' },
    },
  ],
  [
    'F2',
    {
      answers: { 'Q04.2': 'The Chamber of Mines sits on our design group.' },
      excused: { 'C04.2': 'We have no partners' },
    },
    {
      answers: { 'Q04.2': 'The Chamber of Mines sits on our design group.' },
      excused: { 'C04.3': 'The legal office sees to it' },
    },
  ],
  [
    'I5',
    {
      answers: { 'Q04.1': 'Two shipyards; both gave a verbal yes.' },
      ticked: ['C04.3'],
    },
    {
      answers: { 'Q04.1': 'Two shipyards; both signed.' },
      ticked: ['C04.3'],
    },
  ],
]
