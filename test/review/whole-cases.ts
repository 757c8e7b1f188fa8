import type { Written } from './dossiers.ts'
import type { Case } from './more-cases.ts'

const of = (answers: Record<string, string>, more: Omit<Written, 'answers'> = {}): Written => ({ answers, ...more })

/** Wholes and their parts, days in their order, seats and those who are to sit on them. */
export const wholeCases: readonly Case[] = [
  [
    'C11',
    of({
      'Q07.1': 'A. Splice a rope. B. Read a chart. C. Hoist a sail.',
      'T04.1.2': 'All five outcomes were checked.',
    }),
    of({
      'Q07.1': 'A. Splice a rope. B. Read a chart. C. Hoist a sail.',
      'T04.1.2': 'The first two outcomes were checked.',
    }),
  ],
  [
    'C19',
    of({
      'T06.4.1': '1 Soil\n2 Water\n3 Seed\n4 Pests\nTwo weeks for each, one after another.',
      'T03.3.2': 'Five weeks from the first day to the last',
    }),
    of({
      'T06.4.1': '1 Soil\n2 Water\n3 Seed\n4 Pests\nTwo weeks for each, one after another.',
      'T03.3.2': 'Eight weeks from the first day to the last',
    }),
  ],
  [
    'D16',
    of({ 'T04.4.2': 'Weld 50%, report 40%', 'Q14.1': 'The quiz carries 20% of the final mark.' }),
    of({ 'T04.4.2': 'Weld 50%, report 40%', 'Q14.1': 'The quiz carries 10% of the final mark.' }),
  ],
  [
    'D16',
    of({ 'T04.4.2': 'Final case 70 points, quiz 30 points', 'Q14.1': 'The quiz makes up half of the grade.' }),
    of({ 'T04.4.2': 'Final case 70 points, quiz 30 points', 'Q14.1': 'The quiz makes up 30% of the grade.' }),
  ],
  [
    'D22',
    of({
      'Q14.1': 'Project 50 points, quizzes 20, drill 30',
      'T04.4.2': 'Certificate from 80 points upwards',
      'T03.3.4': 'Who has no time may leave the drill out.',
    }),
    of({
      'Q14.1': 'Project 50 points, quizzes 20, drill 30',
      'T04.4.2': 'Certificate from 60 points upwards',
      'T03.3.4': 'Who has no time may leave the drill out.',
    }),
  ],
  [
    'D23',
    of({
      'Q07.1': '(1) Splice a rope. (2) Read a chart. (3) Hoist a sail.',
      'Q14.1': 'Each outcome has a task of its own.',
      'T04.4.2': 'Two tasks: a splice and a chart.',
    }),
    of({
      'Q07.1': '(1) Splice a rope. (2) Read a chart. (3) Hoist a sail.',
      'Q14.1': 'Each outcome has a task of its own.',
      'T04.4.2': 'Three tasks: a splice, a chart and a sail.',
    }),
  ],
  [
    'F20',
    of({
      'Q06.1': '12 booths, one learner a booth',
      'T03.3.4': 'The workshop is ours two Saturdays a year.',
      'Q01.3': 'We want 60 of them in the first year.',
    }),
    of({
      'Q06.1': '12 booths, one learner a booth',
      'T03.3.4': 'The workshop is ours six Saturdays a year.',
      'Q01.3': 'We want 60 of them in the first year.',
    }),
  ],
  [
    'F21',
    of({
      'Q01.3': 'We have 40 seats per year.',
      'Q03.2': 'The city sends people: 15 seats every year are theirs.',
      'Q04.2': 'By contract 30 seats in each year are kept for the yard.',
    }),
    of({
      'Q01.3': 'We have 40 seats per year.',
      'Q03.2': 'The city sends people: 15 seats every year are theirs.',
      'Q04.2': 'By contract 20 seats in each year are kept for the yard.',
    }),
  ],
  [
    'E25',
    of({ 'Q03.3': '$30,000 altogether', 'T02.2.2': 'Development 60,000; promotion and recruitment 18,000' }),
    of({ 'Q03.3': '$30,000 altogether', 'T02.2.2': 'Development 60,000; promotion and recruitment 30,000' }),
  ],
  [
    'E21',
    of({ 'T06.6.1': '$450 at once or in three instalments of $160', 'Q01.5': '$450; instalments cost nothing extra.' }),
    of({ 'T06.6.1': '$450 at once or in three instalments of $150', 'Q01.5': '$450; instalments cost nothing extra.' }),
  ],
  [
    'E24',
    of({ 'T06.6.1': '$180', 'Q01.5': 'The fund gives $120, the learner adds 40. No third payer.' }),
    of({ 'T06.6.1': '$160', 'Q01.5': 'The fund gives $120, the learner adds 40. No third payer.' }),
  ],
  [
    'E26',
    of({
      'T01.4.3': '$120. The price alone has to carry the delivery.',
      'T04.4.3': 'To deliver: $310 for each learner (tutors, support)',
    }),
    of({
      'T01.4.3': '$120. The price alone has to carry the delivery.',
      'T04.4.3': 'To deliver: $90 for each learner (tutors, support)',
    }),
  ],
  [
    'I37',
    of({
      'Q05.2': 'The file was handed in for its very first reading on 2 June 2026.',
      'T02.2.6': 'The approval was signed on 14 April 2026.',
    }),
    of({
      'Q05.2': 'The file was handed in for its very first reading on 2 June 2025.',
      'T02.2.6': 'The approval was signed on 14 April 2026.',
    }),
  ],
  [
    'I37',
    of({
      'T02.2.6': 'The dean signs on 15 July 2027 with the results of the pilot.',
      'T05.3.3': 'A pilot with 20 sailors starts on 3 August 2027.',
    }),
    of({
      'T02.2.6': 'The dean signs on 15 July 2027 with the results of the pilot.',
      'T05.3.3': 'A pilot with 20 sailors starts on 3 March 2027.',
    }),
  ],
  [
    'I40',
    of({
      'Q03.1': 'Registration opens on 1 September 2027, nobody is entered before.',
      'T05.1.3': 'On 31 July 2027 there were already 64 registered.',
    }),
    of({
      'Q03.1': 'Registration opens on 1 September 2027, nobody is entered before.',
      'T05.1.3': 'On 31 October 2027 there were already 64 registered.',
    }),
  ],
  [
    'I38',
    of({ 'Q15.1': 'Last day for the form is 18 December.', 'T01.4.1': 'The poster says: register until 8 January!' }),
    of({ 'Q15.1': 'Last day for the form is 18 December.', 'T01.4.1': 'The poster says: register until 18 December!' }),
  ],
  [
    'F22',
    of({
      'Q05.3': 'It is issued only when an accredited evaluator has seen the work.',
      'Q14.2': 'No evaluator comes, and none of us is accredited.',
    }),
    of({
      'Q05.3': 'It is issued only when an accredited evaluator has seen the work.',
      'Q14.2': 'Two evaluators come; the course is not accredited.',
    }),
  ],
  [
    'C1',
    of({ 'Q09.1': '18 hours in total', 'Q09.2': 'No homework.', 'T06.5.1': 'Three evenings, 7 to 9 pm, live' }),
    of({ 'Q09.1': '18 hours in total', 'Q09.2': 'And homework.', 'T06.5.1': 'Three evenings, 7 to 9 pm, live' }),
  ],
  [
    'H10',
    of({ 'Q02.1': 'All of them are 18 to 20 years old.', 'Q05.1': 'It is issued only to persons who have turned 21.' }),
    of({ 'Q02.1': 'All of them are 22 to 30 years old.', 'Q05.1': 'It is issued only to persons who have turned 21.' }),
  ],
  [
    'I39',
    of({ 'Q05.3': 'We aim that 90% complete.', 'T05.1.3': 'Completion (our target is 75%)' }),
    of({ 'Q05.3': 'We aim that 90% complete.', 'T05.1.3': 'Completion of the pilot was 75%' }),
  ],
]

/** Claims of one thing in other words. */
export const spokenCases: readonly Case[] = [
  [
    'D19',
    of({
      'T05.3.6': 'Paper only; we do not produce anything electronic.',
      'T05.3.7': 'She puts the badge in her wallet app.',
    }),
    of({ 'T05.3.6': 'On paper and as a link.', 'T05.3.7': 'She puts the badge in her wallet app.' }),
  ],
  [
    'F18',
    of(
      { 'Q16.1': 'Every learner can call the counselling line.' },
      { excused: { 'C16.4': 'There is no such service' } },
    ),
    of(
      { 'Q16.1': 'Every learner can call the counselling line.' },
      { excused: { 'C16.4': "The employer's service does it" } },
    ),
  ],
  [
    'H12',
    of({ 'Q02.1': 'One third of them are blind.' }, { excused: { 'C16.3': 'No disability in the group' } }),
    of({ 'Q02.1': 'One third of them are young.' }, { excused: { 'C16.3': 'No disability in the group' } }),
  ],
  [
    'D20',
    of({ 'T04.4.2': 'Everything is scored by the computer.', 'Q14.1': 'Two chemists read each dossier.' }),
    of({ 'T04.4.2': 'The quiz is scored by the computer.', 'Q14.1': 'Two chemists read each dossier.' }),
  ],
  [
    'I34',
    of({
      'Q10.1': 'Under a licence; we may not pass on the material.',
      'T05.3.1': 'All of it goes out under Creative Commons, for anyone to copy.',
    }),
    of({ 'Q10.1': 'Our own.', 'T05.3.1': 'All of it goes out under Creative Commons, for anyone to copy.' }),
  ],
  [
    'E17',
    of({ 'T06.6.1': '$200, no other fees', 'T06.8.1': 'Learners buy a kit for $60.' }),
    of({ 'T06.6.1': '$200', 'T06.8.1': 'Learners buy a kit for $60.' }),
  ],
  [
    'E19',
    of({ 'T06.6.1': '$200, non-refundable', 'Q15.1': 'Money back within 14 days' }),
    of({ 'T06.6.1': '$200', 'Q15.1': 'Money back within 14 days' }),
  ],
  [
    'C17',
    of({ 'T03.3.2': 'No homework.', 'Q09.1': '20 hours: 12 in class, 8 hours of self-study' }),
    of({ 'T03.3.2': 'Some homework.', 'Q09.1': '20 hours: 12 in class, 8 hours of self-study' }),
  ],
  [
    'D21',
    of({ 'Q14.2': 'ChatGPT is forbidden.', 'Q12.2': 'Learners may use ChatGPT for every exercise.' }),
    of({ 'Q14.2': 'Notes are forbidden.', 'Q12.2': 'Learners may use ChatGPT for every exercise.' }),
  ],
  [
    'H13',
    of({ 'T01.2.1': 'A gentle first taste', 'T06.2.1': 'Specialist judgement on a par with senior nurses' }),
    of({ 'T01.2.1': 'A gentle first taste', 'T06.2.1': 'Enough to help a neighbour' }),
  ],
  [
    'F19',
    of({
      'T01.4.1': 'There is no limit on the number of learners.',
      'Q15.1': 'At most 20 learners; there is a waiting list.',
    }),
    of({ 'T01.4.1': 'There is no limit on age.', 'Q15.1': 'At most 20 learners; there is a waiting list.' }),
  ],
  [
    'I35',
    of({ 'T02.2.6': 'No approval is needed for short courses.', 'Q05.3': 'The senate must approve every new course.' }),
    of({ 'T02.2.6': 'The faculty decides.', 'Q05.3': 'The senate must approve every new course.' }),
  ],
  [
    'G21',
    of({ 'T03.3.4': 'Take all the time you need.', 'T06.5.1': 'After 42 days the account locks.' }),
    of({ 'T03.3.4': 'Study at night or by day.', 'T06.5.1': 'After 42 days the account locks.' }),
  ],
  [
    'G22',
    of({ 'Q11.1': 'Nothing to install on the phone.', 'Q16.2': 'First download our 900 MB client.' }),
    of({ 'Q11.1': 'It has a forum.', 'Q16.2': 'First download our 900 MB client.' }),
  ],
  [
    'H15',
    of({ 'Q15.1': 'Whoever comes first is in.', 'Q03.1': 'A jury picks the strongest twenty.' }),
    of({ 'Q15.1': 'One page, five minutes.', 'Q03.1': 'A jury picks the strongest twenty.' }),
  ],
  [
    'G23',
    of({ 'Q12.1': 'Short videos, audio and a poster' }, { excused: { 'C12.1': 'A single format only' } }),
    of({ 'Q12.1': 'A book' }, { excused: { 'C12.1': 'A single format only' } }),
  ],
  [
    'G20',
    of({ 'T06.3.1': 'Wholly online' }, { excused: { 'C05.5': 'There is no online delivery' } }),
    of({ 'T06.3.1': 'In the boat shed' }, { excused: { 'C05.5': 'There is no online delivery' } }),
  ],
]
