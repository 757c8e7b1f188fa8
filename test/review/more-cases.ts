import type { Written } from './dossiers.ts'

export type Case = readonly [rule: string, fires: Written, silent: Written]
const of = (answers: Record<string, string>, more: Omit<Written, 'answers'> = {}): Written => ({ answers, ...more })

/** What several people wrote over months: one changed something, and another's answer stayed. */
export const moreCases: readonly Case[] = [
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
    'F23',
    of({ 'Q01.3': 'We expect 90 learners a year.', 'T05.1.3': '300 learners in the first year' }),
    of({ 'Q01.3': 'We expect 90 learners a year.', 'Q06.1': 'The 300 ropes bought in 2024 serve for a year.' }),
  ],
  [
    'D2',
    of({ 'Q14.1': 'Nothing is assessed.', 'T04.4.2': 'An examiner decides who passes.' }),
    of({ 'Q14.1': 'No marks and no points: done or not yet.', 'T04.4.2': 'An examiner decides who passes.' }),
  ],
  [
    'I5',
    of({ 'Q16.1': 'For personal trouble there is no service.' }, { ticked: ['C16.4'] }),
    of({ 'Q16.1': 'The counsellor of the port. No service on Sundays.' }, { ticked: ['C16.4'] }),
  ],
  [
    'I5',
    of({ 'Q01.5': 'Who will pay has not been decided.' }, { ticked: ['C01.7'] }),
    of({ 'Q01.5': 'The yards pay. There is no public money in it.' }, { ticked: ['C01.7'] }),
  ],
  [
    'F13',
    of({ 'T05.3.7': 'The college issues the certificate.', 'Q08.3': 'It is issued by the guild, not by the college.' }),
    of({ 'T05.3.7': 'The guild issues the certificate.', 'Q08.3': 'It is issued by the guild, not by the college.' }),
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
    'H3',
    of({ 'Q02.1': 'Sailors who have ten years at sea', 'T06.2.1': 'For complete beginners' }),
    of({ 'Q02.1': 'Deck hands with 0–2 years at sea', 'T06.8.1': 'Pitched at advanced beginners' }),
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
    'F31',
    of({
      'T06.5.1': 'Led by a teacher; an intake is 24 persons at most.',
      'Q01.3': 'Our first intake will be 60 in one class.',
    }),
    of({
      'T06.5.1': 'Led by a teacher; an intake is 24 persons at most.',
      'Q01.3': 'Our first intake will be 20 in one class.',
    }),
  ],
  [
    'F12',
    of({ 'T06.5.1': 'Cohorts of 40 learners', 'T02.2.4': 'The lab has only 24 seats.' }),
    of({ 'T06.5.1': 'Cohorts of 20 learners', 'T02.2.4': 'The lab has only 24 seats.' }),
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
    'E1',
    { answers: { 'T06.6.1': '$500; 20% off for members', 'T01.4.1': 'Members of the guild pay $450.' } },
    { answers: { 'T06.6.1': '$500; 20% off for members', 'T01.4.1': 'Members of the guild pay $400.' } },
  ],
  [
    'E12',
    of({ 'T06.6.1': 'The fee is $200.', 'T04.4.3': '50 learners bring $15,000 in fees.' }),
    of({ 'T06.6.1': 'The fee is $200.', 'T04.4.3': '50 learners bring $10,000 in fees.' }),
  ],
  [
    'E13',
    of({ 'T04.4.3': 'Trainer 1,200 + platform 300 + room 500 = 2,500 a year' }),
    of({ 'T04.4.3': 'Trainer 1,200 + platform 300 + room 500 = 2,000 a year' }),
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
    'D18',
    of({ 'Q14.1': 'Essay 40%, project 60%', 'T04.4.2': 'Done or not done, no marks are given.' }),
    of({ 'Q14.1': 'Criteria for the project', 'T04.4.2': 'Done or not done, no marks are given.' }),
  ],
  [
    'C15',
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
  [
    'F13',
    of({
      'Q08.3': 'The certificate is signed by the ministry alone.',
      'T05.3.6': 'Our registrar issues every certificate.',
    }),
    of({
      'Q08.3': 'The certificate is issued by the registrar.',
      'T05.3.6': 'Our registrar issues every certificate.',
    }),
  ],
  [
    'F14',
    of({ 'Q10.1': 'The copyright stays with the hotel group.', 'T05.3.1': 'The college owns all the material.' }),
    of({ 'Q10.1': 'The copyright stays with the college.', 'T05.3.1': 'The college owns all the material.' }),
  ],
  [
    'F15',
    of({ 'T04.4.2': 'The essay is marked by peers only.', 'Q16.3': 'The tutor marks every essay.' }),
    of({ 'T04.4.2': 'The essay is marked by the tutor.', 'Q16.3': 'The tutor marks every essay.' }),
  ],
  [
    'E10',
    of({ 'Q01.5': 'Participants are never charged.', 'Q15.1': 'At the end the participant pays the fee by card.' }),
    of({ 'Q01.5': 'The employer pays.', 'Q15.1': 'At the end the form asks for the invoice address.' }),
  ],
  [
    'G13',
    of({ 'T02.2.5': 'Only totals are kept.', 'Q17.3': 'Each manager receives a list of scores by name.' }),
    of({ 'T02.2.5': 'Only totals are kept.', 'Q17.3': 'Each manager receives the average.' }),
  ],
  [
    'G14',
    of({ 'T03.3.4': 'All sessions are recorded.', 'T05.3.5': 'We never record the live classes.' }),
    of({ 'T03.3.4': 'All sessions are recorded.', 'T05.3.5': 'We answer within a day.' }),
  ],
  [
    'G17',
    of({ 'Q12.2': 'Learners discuss each case with one another.', 'T03.3.2': 'Learners never meet each other.' }),
    of({ 'Q12.2': 'Learners discuss each case with one another.', 'T03.3.2': 'Learners never meet their examiner.' }),
  ],
  [
    'G16',
    of({ 'T03.3.2': 'We send a kit to everybody.', 'T06.8.1': 'Learners must buy their own kit.' }),
    of({ 'T03.3.2': 'We send a kit to everybody.', 'T06.8.1': 'Learners need a table to work at.' }),
  ],
  [
    'G15',
    of({ 'Q09.2': 'They learn during working hours.', 'T03.3.4': 'It is done outside work, in unpaid time.' }),
    of({ 'Q09.2': 'They learn during working hours.', 'T03.3.4': 'It is done in short pieces.' }),
  ],
  [
    'F9',
    of({ 'Q16.1': 'Someone answers day and night.', 'T05.3.5': 'The support desk is there on weekdays only.' }),
    of({ 'Q16.1': 'Someone answers on weekdays.', 'T05.3.5': 'The support desk is there on weekdays only.' }),
  ],
  [
    'I27',
    of({ 'T06.2.1': 'Content that is always up to date', 'Q17.2': 'Once filmed, it stays as it is.' }),
    of({ 'T06.2.1': 'Content that is always up to date', 'Q17.2': 'Every spring' }),
  ],
  [
    'I28',
    of({ 'T06.2.1': 'With it you are licensed to drive a crane.', 'Q05.1': 'The badge is not a licence.' }),
    of({ 'T06.2.1': 'With it you know how a crane is driven.', 'Q05.1': 'The badge is not a licence.' }),
  ],
  [
    'I29',
    of({ 'Q01.2': 'We have not asked employers.', 'T01.1.3': 'We interviewed 30 employers.' }),
    of({ 'Q01.2': 'We asked employers.', 'T01.1.3': 'We interviewed 30 employers.' }),
  ],
  [
    'D15',
    of({
      'T05.3.6': 'The holder has demonstrated the weld in front of an examiner.',
      'Q14.2': 'All of it is multiple choice, on a screen.',
    }),
    of({
      'T05.3.6': 'The holder has demonstrated the weld in front of an examiner.',
      'Q14.2': 'An examiner looks at the weld.',
    }),
  ],
  [
    'F11',
    of({ 'Q13.1': 'Every trainer must be a licensed nurse.', 'Q16.3': 'Student volunteers teach the groups.' }),
    of({ 'Q13.1': 'Every trainer must be a licensed nurse.', 'Q16.3': 'The nurse calls once a week.' }),
  ],
  [
    'G18',
    of({ 'T02.2.4': 'On our own server in the basement', 'T04.4.5': 'It is hosted by a commercial provider.' }),
    of({ 'T02.2.4': 'On our own server in the basement', 'T04.4.5': 'There, and access is free.' }),
  ],
  [
    'E11',
    of({ 'Q03.1': 'Facebook ads in May', 'T01.4.2': 'We have no money for promotion.' }),
    of({ 'Q03.1': 'Word of mouth in May', 'T01.4.2': 'We have no money for promotion.' }),
  ],
  [
    'I30',
    of({
      'Q05.2': 'We follow the national qualifications framework.',
      'T05.4.1': 'Our only reference is the in-house checklist, nothing national.',
    }),
    of({
      'Q05.2': 'We follow the national qualifications framework.',
      'T05.4.1': 'Each change is held against its level.',
    }),
  ],
  [
    'I31',
    of({ 'Q05.2': 'The institute’s own quality manual', 'T02.1.3': 'There is nothing institutional that we use.' }),
    of({ 'Q05.2': 'The institute’s own quality manual', 'T02.1.3': 'The manual of the quality office' }),
  ],
  [
    'I32',
    of({ 'T05.3.3': 'The pilot is finished: 15 people took part.', 'Q12.3': 'Nobody has tried any part of it.' }),
    of({ 'T05.3.3': 'The pilot is finished: 15 people took part.', 'Q12.3': 'Two colleagues read each page.' }),
  ],
  [
    'I33',
    of({ 'T06.2.1': 'Every graduate gets a job interview.', 'Q04.2': 'They do not interview anyone because of it.' }),
    of({ 'T06.2.1': 'Every graduate gets a badge.', 'Q04.2': 'They do not interview anyone because of it.' }),
  ],
  [
    'H8',
    of({ 'Q02.1': 'Most left school after grade 5.', 'Q07.1': 'Appraise research papers on soil' }),
    of({ 'Q02.1': 'Most left school after grade 12.', 'Q07.1': 'Test a soil' }),
  ],
  [
    'K1',
    of({
      'Q04.2': 'The kiln shed is closed from May until the end of August 2027.',
      'Q09.3': 'Every pot has to be fired in the kiln shed; there is no other way.',
      'T01.4.1': 'The first intake runs from 1 June to 9 July 2027.',
    }),
    of({
      'Q04.2': 'The kiln shed is closed from May until the end of August 2027.',
      'Q09.3': 'Every pot has to be fired in the kiln shed; there is no other way.',
      'T01.4.1': 'The first intake runs from 6 September to 15 October 2027.',
    }),
  ],
  [
    'K1',
    of({
      'T05.2.2': 'The glacier can be walked only from July to September.',
      'T04.4.2': 'Nobody passes without a day on the glacier.',
      'T01.4.1': 'First group: starts Monday 1 February 2027, last day and exam on 26 March 2027.',
    }),
    of({
      'T05.2.2': 'The glacier can be walked only from July to September.',
      'T04.4.2': 'Nobody passes without a day on the glacier.',
      'T01.4.1': 'First group: starts Monday 5 July 2027, last day and exam on 27 August 2027.',
    }),
  ],
  [
    'K1',
    of({
      'T02.2.5': 'The harbour council looks at our permit on 12 May 2027 for the first time.',
      'T02.2.6': 'No lesson may begin before the harbour council has given its permit.',
      'T01.4.1': 'The first lesson begins on 5 April 2027.',
    }),
    of({
      'Q17.1': 'The harbour council looks at it once a year in October.',
      'T02.2.6': 'No lesson may begin before the harbour council has given its permit, which we hold.',
      'T01.4.1': 'The first lesson begins on 5 April 2027.',
    }),
  ],
  [
    'K2',
    of({
      'Q02.1':
        'Bakers of the town. They work from 2 am to 10 am, Monday to Saturday, and no bakery gives them time off.',
      'T06.5.1': 'The live class on Wednesdays at 9 in the morning is compulsory.',
    }),
    of({
      'Q02.1':
        'Bakers of the town. They work from 2 am to 10 am, Monday to Saturday, and no bakery gives them time off.',
      'T06.5.1': 'The live class on Wednesdays at 7 in the evening is compulsory.',
    }),
  ],
  [
    'K2',
    of({
      'Q02.1': 'Drivers who are on duty from 8:00 to 18:00 on weekdays; nobody is released.',
      'T04.4.4': 'The crane simulator is open only Monday to Friday, 9:00 to 17:00.',
      'T04.4.2': 'Each driver must pass a test on the crane simulator.',
    }),
    of({
      'Q02.1': 'Drivers who are on duty from 8:00 to 18:00 on weekdays; nobody is released.',
      'T04.4.4': 'The crane simulator is open only Saturday and Sunday, 9:00 to 17:00.',
      'T04.4.2': 'Each driver must pass a test on the crane simulator.',
    }),
  ],
  [
    'K2',
    of({
      'Q02.1': 'They can only go online in the village library.',
      'T04.4.4': 'The village library is open from 9 in the morning until noon and locked after that.',
      'T06.5.1': 'One session a week at 7 pm, online, which nobody may miss.',
    }),
    of({
      'Q02.1': 'They can only go online in the village library.',
      'T04.4.4': 'The village library is open from 9 in the morning until noon and locked after that.',
      'T06.5.1': 'One session a week at 10 am, online, which nobody may miss.',
    }),
  ],
  [
    'C15',
    of({
      'T01.4.1': 'The first group starts on Monday 1 March 2027.',
      'T03.3.4': 'It takes ten full weeks without a pause.',
      'T05.3.7': 'All of the first group get their certificate on 30 April 2027.',
    }),
    of({
      'T01.4.1': 'The first group starts on Monday 1 March 2027.',
      'T03.3.4': 'It takes about ten weeks.',
      'T05.3.7': 'All of the first group get their certificate on 30 April 2027.',
    }),
  ],
  [
    'C15',
    of({
      'Q15.1': 'Two pages. We begin on Monday 1 February 2027.',
      'T06.4.1': 'Four units one after the other, three weeks for each: hull, mast, sail, rope.',
      'T05.3.6': 'Badges go out on 10 March 2027, after the last unit.',
    }),
    of({
      'Q15.1': 'Two pages. We begin on Monday 1 February 2027.',
      'T06.4.1': 'Four units one after the other, one week for each: hull, mast, sail, rope.',
      'T05.3.6': 'Badges go out on 3 March 2027, after the last unit.',
    }),
  ],
  [
    'H7',
    of({ 'Q07.3': 'They sit at level 3 of the national framework.', 'T02.1.3': 'Aligned with level 5.' }),
    of({
      'Q07.3': 'They sit at level 3 of the national framework.',
      'Q14.1': 'The rubric has four levels; a pass is level 2 in all of them.',
    }),
  ],
  [
    'C12',
    of({ 'Q09.1': '40 hours of work in all.', 'Q09.2': 'Eight weeks, and no week asks for more than four hours.' }),
    of({ 'Q09.1': '32 hours of work in all.', 'Q09.2': 'Eight weeks, and no week has more than one task to hand in.' }),
  ],
  [
    'C12',
    of({
      'Q09.1': '30 hours, everything included.',
      'T03.3.4': 'The whole course is two shifts of ten hours, no more.',
    }),
    of({
      'Q09.1': '20 hours, everything included.',
      'T03.3.4': 'The whole course is two shifts of ten hours, no more.',
    }),
  ],
  [
    'C26',
    of({
      'T02.1.4': 'Yes, two credits of the college.',
      'Q05.3': 'By our rules each credit needs at least 20 hours of study.',
      'Q09.1': 'The whole learning time is 24 hours.',
    }),
    of({
      'T02.1.4': 'Yes, two credits of the college.',
      'Q05.3': 'By our rules each credit needs at least 12 hours of study.',
      'Q09.1': 'The whole learning time is 24 hours.',
    }),
  ],
  [
    'D24',
    of({
      'Q14.1': 'A learner must reach at least 80 out of 100.',
      'T04.4.2': 'Two tasks, together one hundred points. A learner who obtains half of those points is through.',
    }),
    of({
      'Q14.1': 'A learner must reach at least 50 out of 100.',
      'T04.4.2': 'Cuts under 2 mm pass, 2 to 5 mm are good enough.',
    }),
  ],
  [
    'F16',
    of({
      'Q01.3': 'We aim at 45 learners in the first intake, all of them at the same time.',
      'T02.2.2': 'Two tutors in total.',
      'Q13.1': 'One tutor never has more than 15 learners at a time.',
    }),
    of({
      'Q01.3': 'We aim at 45 learners in the first intake, all of them at the same time.',
      'T02.2.2': 'Three tutors in total.',
      'Q13.1': 'One tutor never has more than 15 learners at a time.',
    }),
  ],
  [
    'E15',
    of({
      'Q01.5': 'What comes in as fees must cover all that a run costs.',
      'T06.6.1': '$400 a seat. There are never more than 12 people in a run.',
      'T04.4.3': 'One run costs $9,000.',
    }),
    of({
      'Q01.5': 'Fees and a grant of the port.',
      'T06.6.1': '$400 a seat. There are never more than 12 people in a run.',
      'T04.4.3': 'One run costs $9,000.',
    }),
  ],
  [
    'F35',
    of({
      'T01.4.1': 'The first run begins on 1 February 2027 with 18 learners, all at once.',
      'T02.2.4': 'We have ten sewing machines and cannot get more.',
      'T03.3.2': 'You get a sewing machine of your own for all six weeks.',
    }),
    of({
      'T01.4.1': 'The first run begins on 1 February 2027 with 10 learners, all at once.',
      'T02.2.4': 'We have ten sewing machines and cannot get more.',
      'T03.3.2': 'You get a sewing machine of your own for all six weeks.',
    }),
  ],
  [
    'F36',
    of({
      'T03.1.1': 'An intake has 40 learners, all of whom do the lab session.',
      'T06.5.1': 'Every session can take only eight learners.',
      'T04.4.4': 'We have the lab for four sessions in each intake, no more.',
    }),
    of({
      'T03.1.1': 'An intake has 32 learners, all of whom do the lab session.',
      'T06.5.1': 'Every session can take only eight learners.',
      'T04.4.4': 'We have the lab for four sessions in each intake, no more.',
    }),
  ],
  [
    'F25',
    of({ 'Q01.3': 'There are about 1,500 boat owners in the market.', 'T01.1.2': 'The market is 4,000 boat owners.' }),
    of({
      'Q01.3': 'There are about 1,500 boat owners in the market.',
      'T01.4.2': 'A page with 21,000 followers, which the market reads.',
    }),
  ],
  [
    'C12',
    of({
      'Q09.1': '33 hours in all, eleven weeks of three hours',
      'T06.4.1': 'Four units of five hours each: hull, mast, sail, rope',
    }),
    of({
      'Q09.1': '20 hours in all, five weeks of four hours',
      'T06.4.1': 'Four units of five hours each: hull, mast, sail, rope',
    }),
  ],
]
