import type { Case } from './more-cases.ts'

/** What takes something back, and beside it the same words in passing, of a part, of one kind or of somebody else. */
export const narrowCases: readonly Case[] = [
  [
    'E5',
    { answers: { 'Q06.1': 'VND 1.4 billion and four trainers.', 'Q03.3': 'VND 1.6 billion for 2027.' } },
    { answers: { 'Q06.1': 'VND 1.4 billion and four trainers.', 'Q03.3': 'VND 150 million for 2027.' } },
  ],
  [
    'I10',
    { answers: { 'T06.1.1': 'Diploma in Home Care. For families.' } },
    { answers: { 'T06.1.1': 'Companions at Home. The word diploma is avoided.' } },
  ],
  [
    'C9',
    { answers: { 'T02.1.4': 'It carries three credits.', 'Q08.3': 'Two credits, on the transcript.' } },
    {
      answers: {
        'T02.1.4': 'It carries three credits.',
        'Q08.3': 'One credit equals 30 hours of work, as the ministry says.',
      },
    },
  ],
  [
    'C15',
    {
      answers: {
        'Q15.1': 'The course runs from 2 March 2026 to 20 March 2026.',
        'Q09.1': '36 hours in nine weeks, 4 hours a week.',
      },
    },
    {
      answers: {
        'Q15.1': 'The list opens 2 March 2026 and closes 20 March 2026.',
        'Q09.1': '36 hours in nine weeks, 4 hours a week.',
      },
    },
  ],
  [
    'I7',
    { answers: { 'Q15.1': 'The first cohort starts on 3 May 2026.' } },
    { answers: { 'Q15.1': 'Free for whoever was hit by the March 2023 quake.' } },
  ],
  [
    'A6',
    { answers: { 'Q18.1': 'Soon, with a checklist.' } },
    { answers: { 'Q18.1': 'At the same meeting, with a checklist.' } },
  ],
  [
    'C12',
    { answers: { 'Q09.1': '10 weeks, 3 hours a week, 45 hours in all.' } },
    { answers: { 'Q09.1': '10 weeks, one evening each, 4 hours = 40 hours.' } },
  ],
  [
    'E1',
    { answers: { 'T06.6.1': 'RM 300 for everybody.', 'T01.4.3': 'The price is RM 450.' } },
    { answers: { 'T06.6.1': 'RM 300 for everybody.', 'T02.2.2': 'Income of the first year: RM 45,000.' } },
  ],

  [
    'I5',
    { answers: { 'Q16.1': 'E-mail. We have no counselling so far, and nobody to send people to.' }, ticked: ['C16.4'] },
    {
      answers: {
        'Q16.1': 'E-mail, daily. A tutor rings whoever is silent. No counsellor of our own; the union has one.',
      },
      ticked: ['C16.4'],
    },
  ],
  [
    'I5',
    { answers: { 'Q09.3': 'Not decided yet.' }, ticked: ['C09.4'] },
    { answers: { 'Q09.3': 'No written test as many do not read. Show it by hand.' }, ticked: ['C09.4', 'C07.4'] },
  ],
  [
    'I5',
    { answers: { 'Q01.2': 'No. We just believe it.' }, ticked: ['C01.1'] },
    { answers: { 'Q01.2': 'No-show logs from 19 clinics: 1 in 4 visits fails.' }, ticked: ['C01.1'] },
  ],
  [
    'I5',
    { answers: { 'Q03.3': 'No budget has been agreed.' }, ticked: ['C03.3'] },
    {
      answers: { 'Q03.3': "$12,500, signed by the bursar. There's no budget for 2028 yet." },
      ticked: ['C03.3'],
    },
  ],
  [
    'I5',
    { answers: { 'Q06.1': 'Not enough money for any of it.' }, ticked: ['C06.5'] },
    {
      answers: {
        'Q06.1': '$52,000, a designer half-time, one lecturer one day a week. There is no other money for it.',
      },
      ticked: ['C06.5'],
    },
  ],
  [
    'I5',
    { answers: { 'T04.4.2': 'Not decided yet' }, ticked: ['C14.4'] },
    { answers: { 'T04.4.2': 'One practical. No essay: met or not yet met.' }, ticked: ['C14.4'] },
  ],
  [
    'C7',
    { answers: { 'Q08.2': 'It leads nowhere.' }, ticked: ['C06.7'] },
    { answers: { 'Q08.1': 'A licence. Other badges do not count.' }, ticked: ['C06.7'] },
  ],
  [
    'D2',
    { answers: { 'Q09.3': 'No test and no grades.' }, ticked: ['C14.2'] },
    { answers: { 'Q09.3': 'No test and no grades. A tutor hears a telling and says yes.' }, ticked: ['C14.2'] },
  ],
  [
    'F2',
    { answers: { 'Q04.1': 'We have no partners.' }, ticked: ['C04.2'] },
    { answers: { 'Q04.1': 'Two trusts. The tourism body is informed, not a partner.' }, ticked: ['C04.2'] },
  ],
  [
    'F6',
    { answers: { 'Q16.3': 'There is no tutor.', 'T03.3.2': 'Your tutor rings every week.' } },
    { answers: { 'T06.3.1': 'You never meet us in person.', 'Q16.3': 'Learners can call a tutor at any time.' } },
  ],
  [
    'H1',
    { answers: { 'Q08.1': 'A diploma in nursing is required.', 'T06.5.1': 'No qualification is needed.' } },
    { answers: { 'Q08.1': 'A high-school diploma is required.', 'Q02.1': 'Clerks. Two-thirds have no degree.' } },
  ],
  [
    'E1',
    { answers: { 'Q01.5': 'Learners pay $390.', 'Q15.1': 'They see a price of $250.' } },
    { answers: { 'Q01.5': 'Members: free. All others pay $390.', 'Q15.1': 'Members see a price of $0.00.' } },
  ],
  [
    'C12',
    { answers: { 'Q09.1': '40 hours in total: 5 weeks at 4 hours a week.' } },
    { answers: { 'Q09.1': '9 hours of learning in three weeks. One hour of it is the live role-play.' } },
  ],
  [
    'C10',
    { answers: { 'Q09.1': 'Seven weeks of 2 hours.', 'T03.3.4': 'It takes thirteen weeks.' } },
    { answers: { 'Q09.1': 'Seven weeks of 2 hours.', 'T03.3.4': 'Thirteen weeks to finish, whenever one wants.' } },
  ],
  [
    'D6',
    { answers: { 'T04.4.2': 'Pass mark 60 %.', 'Q09.3': 'One passes with 80 %.' } },
    { answers: { 'T04.4.2': 'Pass mark 60 %.', 'Q09.3': 'Trainers watch. Two of three right is a pass.' } },
  ],
]
