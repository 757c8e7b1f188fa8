import type { Written } from './dossiers.ts'

export type Case = readonly [rule: string, fires: Written, silent: Written]
const of = (answers: Record<string, string>, more: Omit<Written, 'answers'> = {}): Written => ({ answers, ...more })

/** What several people wrote over months: one changed something, and another's answer stayed. */
export const moreCases: readonly Case[] = [
  [
    'S1',
    of({
      'T06.3.1': 'Everything is online and nobody ever has to travel to the campus.',
      'Q14.2': 'Every learner must come to the campus for the final exam, no exceptions.',
    }),
    of({
      'T06.3.1': 'Everything is online and nobody ever has to travel to the campus.',
      'Q14.2': 'The final exam is done from home on the same platform.',
    }),
  ],
  [
    'S1',
    of({
      'T05.3.6': 'The badge lapses after two years unless the test is taken again.',
      'T06.2.1': 'This badge is yours for life and never has to be renewed.',
    }),
    of({
      'T05.3.6': 'The badge lapses after two years unless the test is taken again.',
      'T06.2.1': 'This badge shows employers what you can do.',
    }),
  ],
  [
    'S2',
    of({ 'Q16.1': 'For personal trouble there is no counsellor and nobody to talk to.' }, { ticked: ['C16.4'] }),
    of({ 'Q16.1': 'The counsellor of the port calls back within a day.' }, { ticked: ['C16.4'] }),
  ],
  [
    'S2',
    of({ 'Q04.2': 'Nothing is signed yet with any of the firms, it is a handshake.' }, { ticked: ['C04.3'] }),
    of({ 'Q04.2': 'Both contracts were signed in May.' }, { ticked: ['C04.3'] }),
  ],
  [
    'S3',
    of({ 'T02.1.4': 'No, it carries no credit.' }, { ticked: ['T06.9.o1'] }),
    of({ 'T02.1.4': 'Yes, 2 credits' }, { ticked: ['T06.9.o1'] }),
  ],
  [
    'G11',
    of({ 'T06.5.1': 'You have access for 6 months.', 'T06.6.1': 'Includes access for 12 months.' }),
    of({ 'T06.5.1': 'You have access for one year.', 'T06.6.1': 'Includes access for 12 months.' }),
  ],
  [
    'C1',
    of({ 'Q09.1': '30 hours in total', 'T06.4.1': 'Knots (9 h), sails (12 h), weather (14 h). That is all.' }),
    of({ 'Q09.1': '30 hours in total', 'T06.4.1': 'Knots (9 h), sails (8 h), weather (8 h). Then the day at sea.' }),
  ],
  [
    'C1',
    of({ 'Q09.1': '20 hours in total', 'T06.3.1': 'On the lake: five mornings of six hours.' }),
    of({ 'Q09.1': '20 hours in total', 'T06.3.1': 'On the lake: two mornings of four hours, the rest at home.' }),
  ],
  [
    'F5',
    of({ 'T06.5.1': 'Groups of 16 learners', 'Q01.3': 'We take 40 learners in each group.' }),
    of({ 'T06.5.1': 'Groups of 16 learners', 'T06.6.1': 'Free for at most three learners in each group.' }),
  ],
  [
    'F5',
    of({ 'Q01.3': 'We expect 90 learners a year.', 'T05.1.3': '300 learners in the first year' }),
    of({ 'Q01.3': 'We expect 90 learners a year.', 'Q06.1': 'The 300 ropes bought in 2024 serve for a year.' }),
  ],
  [
    'E5',
    of({
      'Q06.1': '$20,000, and that is all there is.',
      'Q12.4': 'All of it from the grant: boats $12,000, films $14,000.',
    }),
    of({
      'Q06.1': '$20,000, and that is all there is.',
      'Q12.4': 'All of it from the grant: boats $8,000, films $11,000.',
    }),
  ],
  [
    'F17',
    of({
      'T06.5.1': 'Groups of 20 learners',
      'Q16.3': 'Each learner has half an hour with the tutor every week.',
      'T02.2.2': 'One tutor with four hours a week',
    }),
    of({
      'T06.5.1': 'Groups of 8 learners',
      'Q16.3': 'Each learner has half an hour with the tutor every week.',
      'T02.2.2': 'One tutor with four hours a week',
    }),
  ],
  [
    'D16',
    of({ 'T04.4.2': 'Quiz 30%, report 40%, presentation 45% of the final mark' }),
    of({ 'T04.4.2': 'Quiz 30%, report 40%, presentation 30% of the final mark; 60% to pass' }),
  ],
  [
    'D17',
    of({
      'Q07.1': '1. plan a dive 2. check the gear 3. lead a rescue',
      'T04.4.2': 'A dive plan (outcome 1) and a check on video (outcome 2).',
    }),
    of({
      'Q07.1': '1. plan a dive 2. check the gear 3. lead a rescue',
      'T04.4.2': 'A dive plan (outcome 1), a check on video and a rescue (outcomes 2 and 3).',
    }),
  ],
  [
    'F12',
    of({ 'T06.5.1': 'Cohorts of 40 learners', 'T02.2.4': 'The lab has only 24 workstations.' }),
    of({ 'T06.5.1': 'Cohorts of 20 learners', 'T02.2.4': 'The lab has only 24 workstations.' }),
  ],
  [
    'F16',
    of({ 'T06.5.1': 'Cohorts of 45 learners', 'Q16.3': 'One tutor per 15 learners', 'Q06.1': 'We have two tutors.' }),
    of({ 'T06.5.1': 'Cohorts of 30 learners', 'Q16.3': 'One tutor per 15 learners', 'Q06.1': 'We have two tutors.' }),
  ],
  [
    'F17',
    of({
      'T06.5.1': 'Cohorts of 30 learners',
      'Q16.3': 'Every learner gets one hour one-to-one with the tutor.',
      'Q06.1': 'The tutor has 12 hours for each cohort.',
    }),
    of({
      'T06.5.1': 'Cohorts of 30 learners',
      'Q16.3': 'Every learner gets 20 minutes one-to-one with the tutor.',
      'Q06.1': 'The tutor has 12 hours for each cohort.',
    }),
  ],
  [
    'E12',
    of({ 'T06.6.1': '$200', 'T04.4.3': 'Income from 50 learners is $15,000.' }),
    of({ 'T06.6.1': '$200', 'T04.4.3': 'Income from 50 learners is $10,000.' }),
  ],
  [
    'E13',
    of({ 'T04.4.3': 'Trainer 1,200 + platform 300 + room 500 = 2,500 a year' }),
    of({ 'T04.4.3': 'Trainer 1,200 + platform 300 + room 500 = 2,000 a year' }),
  ],
  [
    'E14',
    of({
      'T06.6.1': '$1,000',
      'Q01.5': 'The fund pays back 40% of the fee.',
      'T01.4.1': 'After the refund it leaves less than $400.',
    }),
    of({
      'T06.6.1': '$1,000',
      'Q01.5': 'The fund pays back 40% of the fee.',
      'T01.4.1': 'After the refund it leaves $600.',
    }),
  ],
  [
    'C13',
    of({
      'T06.4.1': '1. Soil\n2. Water\n3. Seed\n4. Pests\n5. Harvest\n6. Market',
      'T06.5.1': 'One unit opens each Monday.',
      'T01.4.1': 'Done in three weeks!',
      'T06.2.1': 'It takes three weeks.',
    }),
    of({
      'T06.4.1': '1. Soil\n2. Water\n3. Seed\n4. Pests\n5. Harvest\n6. Market',
      'T06.5.1': 'One unit opens each Monday.',
      'T06.2.1': 'It takes six weeks.',
    }),
  ],
  [
    'I17',
    of({
      'T01.4.1': 'The first intake starts on 3 May 2027.',
      'T06.5.1': 'It runs for ten weeks.',
      'T05.3.7': 'The first graduates receive their certificate at a ceremony on 4 June 2027.',
    }),
    of({
      'T01.4.1': 'The first intake starts on 3 May 2027.',
      'T06.5.1': 'It runs for ten weeks.',
      'T05.3.7': 'The first graduates receive their certificate at a ceremony on 20 July 2027.',
    }),
  ],
  [
    'H10',
    of({ 'Q08.1': 'Must be 18 or older', 'T01.3.1': 'School pupils aged 16 to 17' }),
    of({ 'Q08.1': 'Must be 18 or older', 'T01.3.1': 'Young adults aged 18 to 24' }),
  ],
]
