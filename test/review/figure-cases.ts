import type { Case } from './more-cases.ts'

/** Figures of different answers that do not fit each other, and beside them the same where another reading fits. */
export const figureCases: readonly Case[] = [
  [
    'C12',
    { answers: { 'Q09.1': '20 hours, everything included.', 'T06.4.1': 'Seven modules of four hours each.' } },
    { answers: { 'Q09.1': '28 hours, everything included.', 'T06.4.1': 'Seven modules of four hours each.' } },
  ],
  [
    'C12',
    {
      answers: {
        'Q09.1': '30 hours altogether.',
        'T06.4.1': 'Knots 4 h\nSplices 6 h\nRigging 8 h\nNight watch 6 h\nThat is everything.',
      },
    },
    {
      answers: {
        'Q09.1': '30 hours altogether.',
        'T06.4.1': 'Knots 4 h\nSplices 6 h\nRigging 8 h\nNight watch 6 h\nThen the crossing.',
      },
    },
  ],
  [
    'C12',
    {
      answers: { 'Q09.1': '50 hours in total.', 'T06.5.1': 'Five weeks. Count on six hours a week and nothing else.' },
    },
    {
      answers: { 'Q09.1': '50 hours in total.', 'T06.5.1': 'Five weeks. Count on ten hours a week and nothing else.' },
    },
  ],
  [
    'C12',
    { answers: { 'Q09.1': '9 hours: 3 weeks.', 'T06.4.1': 'Five weekly units: soil, seed, water, pests, market.' } },
    { answers: { 'Q09.1': '9 hours: 5 weeks.', 'T06.4.1': 'Five weekly units: soil, seed, water, pests, market.' } },
  ],
  [
    'C21',
    { answers: { 'Q09.1': '24 hours in total.', 'T03.3.3': 'In just 15 hours in total you learn to grade timber.' } },
    {
      answers: {
        'Q09.1': '24 hours in total.',
        'T03.3.3': 'In less than 30 hours in total you learn to grade timber.',
      },
    },
  ],
  [
    'C23',
    {
      answers: {
        'T05.3.6': 'The certificate is valid for three years.',
        'T05.3.7': 'The certificate is valid for 18 months.',
      },
    },
    {
      answers: {
        'T05.3.6': 'The certificate is valid for three years.',
        'T05.3.7': 'The certificate is valid for 36 months.',
      },
    },
  ],
  [
    'C24',
    {
      answers: {
        'Q17.3': 'Records are kept for seven years.',
        'T05.1.4': 'We keep the data for two years, then delete them.',
      },
    },
    {
      answers: {
        'Q17.3': 'Records are kept for two years.',
        'T05.1.4': 'We keep the data for 24 months, then delete them.',
      },
    },
  ],
  [
    'C25',
    { answers: { 'Q12.1': '30 videos of 4 minutes each, 200 minutes in total.' } },
    { answers: { 'Q12.1': '50 videos of 4 minutes each, 200 minutes in total.' } },
  ],
  [
    'C26',
    {
      answers: {
        'Q09.1': '40 hours.',
        'T02.1.4': '5 credits.',
        'Q05.2': 'One credit stands for 20 hours of learning.',
      },
    },
    {
      answers: {
        'Q09.1': '100 hours.',
        'T02.1.4': '5 credits.',
        'Q05.2': 'One credit stands for 20 hours of learning.',
      },
    },
  ],
  [
    'D24',
    { answers: { 'Q14.1': 'The pass mark is 75 percent.', 'T04.4.2': 'Whoever reaches 60 percent has passed.' } },
    { answers: { 'Q14.1': 'The pass mark is 75 percent.', 'T04.4.2': 'Whoever reaches 75 percent has passed.' } },
  ],
  [
    'D25',
    {
      answers: {
        'Q14.1': 'Learners have three attempts at the test.',
        'T04.4.2': 'Learners have two attempts at the test.',
      },
    },
    {
      answers: {
        'Q14.1': 'Learners have two attempts at the test.',
        'T04.4.2': 'Learners have two attempts at the test.',
      },
    },
  ],
  [
    'D27',
    { answers: { 'Q14.1': 'Logbook 45%, weld 50%, interview 25%.' } },
    { answers: { 'Q14.1': 'Logbook 45%, weld 30%, interview 25%.' } },
  ],
  [
    'D16',
    { answers: { 'Q14.1': 'Logbook 45%, weld 55%.', 'T04.4.2': 'The logbook counts a quarter of the mark.' } },
    { answers: { 'Q14.1': 'Logbook 25%, weld 75%.', 'T04.4.2': 'The logbook counts a quarter of the mark.' } },
  ],
  [
    'E13',
    { answers: { 'Q12.4': 'Video $12,000, platform $9,000, authors $18,000, in all $45,000.' } },
    { answers: { 'Q12.4': 'Video $12,000, platform $9,000, authors $18,000, in all $39,000.' } },
  ],
  [
    'E16',
    {
      answers: { 'Q03.3': '$8,000 for recruiting, fixed.', 'T01.4.1': 'Radio spots $6,000, stand at the fair $4,500.' },
    },
    {
      answers: {
        'Q03.3': '$12,000 for recruiting, fixed.',
        'T01.4.1': 'Radio spots $6,000, stand at the fair $4,500.',
      },
    },
  ],
  [
    'E24',
    { answers: { 'T06.6.1': '$240 per learner.', 'T01.4.3': 'One price for everybody: $310.' } },
    { answers: { 'T06.6.1': '$240 per learner.', 'T01.4.3': 'One price for everybody: $240.' } },
  ],
  [
    'E25',
    { answers: { 'Q03.3': '$20,000 for recruiting.', 'T02.2.2': 'Content $60,000, recruiting $9,000.' } },
    { answers: { 'Q03.3': '$9,000 for recruiting.', 'T02.2.2': 'Content $60,000, recruiting $9,000.' } },
  ],
  [
    'E26',
    {
      answers: {
        'T01.4.3': 'The price of $300 must cover delivery.',
        'T04.4.3': 'Delivery costs $520 per learner.',
      },
    },
    {
      answers: {
        'T01.4.3': 'The price of $600 must cover delivery.',
        'T04.4.3': 'Delivery costs $520 per learner.',
      },
    },
  ],
  [
    'E27',
    { answers: { 'Q06.1': 'We have $30,000, not one dollar more.', 'T04.4.3': 'Development costs $44,000.' } },
    { answers: { 'Q06.1': 'We have $50,000, not one dollar more.', 'T04.4.3': 'Development costs $44,000.' } },
  ],
  [
    'E28',
    { answers: { 'Q01.5': 'The learner pays $900.', 'T06.6.1': '$900, payable in four instalments of $250.' } },
    { answers: { 'Q01.5': 'The learner pays $1,000.', 'T06.6.1': '$900 at once or in four instalments of $250.' } },
  ],
  [
    'E29',
    {
      answers: {
        'Q01.5': 'The employer gives $400 and the learner $150; together that is the full price.',
        'T06.6.1': '$700 per learner.',
      },
    },
    {
      answers: {
        'Q01.5': 'The employer gives $400 and the learner $150; together that is the full price.',
        'T06.6.1': '$550 per learner.',
      },
    },
  ],
  [
    'F16',
    {
      answers: {
        'T06.5.1': 'Each intake has 40 learners.',
        'Q13.1': 'A tutor takes at most 15 learners.',
        'Q06.2': 'We have two tutors.',
      },
    },
    {
      answers: {
        'T06.5.1': 'Each intake has 40 learners.',
        'Q13.1': 'A tutor takes at most 25 learners.',
        'Q06.2': 'We have two tutors.',
      },
    },
  ],
  [
    'F17',
    {
      answers: {
        'Q03.1': 'Each run has 50 learners.',
        'Q16.3': 'Every learner gets three hours of coaching.',
        'T02.2.2': 'Two coaches with 30 hours each for a run.',
      },
    },
    {
      answers: {
        'Q03.1': 'Each run has 20 learners.',
        'Q16.3': 'Every learner gets three hours of coaching.',
        'T02.2.2': 'Two coaches with 30 hours each for a run.',
      },
    },
  ],
  [
    'F17',
    {
      answers: {
        'Q03.1': 'Each run has 50 learners.',
        'T05.3.1': 'Marking each portfolio takes two hours and is done within two weeks.',
        'T02.2.2': 'Two assessors, each with five hours a week.',
      },
    },
    {
      answers: {
        'Q03.1': 'Each run has 10 learners.',
        'T05.3.1': 'Marking each portfolio takes two hours and is done within two weeks.',
        'T02.2.2': 'Two assessors, each with five hours a week.',
      },
    },
  ],
  [
    'F23',
    {
      answers: {
        'Q01.3': 'We want 120 learners in the first year.',
        'Q06.1': 'Planned for 300 learners in the first year.',
      },
    },
    {
      answers: {
        'Q01.3': 'We want 120 learners in the first year.',
        'Q06.1': 'Planned for 120 learners in the first year.',
      },
    },
  ],
  [
    'F24',
    { answers: { 'Q13.1': 'A tutor takes at most ten learners.', 'T04.4.3': 'Each tutor has 18 learners.' } },
    { answers: { 'Q13.1': 'A tutor takes at most ten learners.', 'T04.4.3': 'Each tutor has eight learners.' } },
  ],
  [
    'F25',
    {
      answers: {
        'Q01.3': 'About 5,000 beekeepers live in the region.',
        'T01.1.2': 'There are some 2,000 beekeepers in these regions.',
      },
    },
    {
      answers: {
        'Q01.3': 'About 2,100 beekeepers live in the region.',
        'T01.1.2': 'There are some 2,000 beekeepers in these regions.',
      },
    },
  ],
  [
    'F26',
    {
      answers: {
        'Q08.1': 'Five years of experience in a kitchen.',
        'T03.3.1': 'Two years of experience in a kitchen.',
      },
    },
    {
      answers: { 'Q08.1': 'Two years of experience in a kitchen.', 'T03.3.1': 'Two years of experience in a kitchen.' },
    },
  ],
  [
    'F27',
    {
      answers: {
        'Q16.1': 'The help desk is open 50 hours a week.',
        'T05.3.5': 'The helpdesk is staffed 20 hours a week.',
      },
    },
    {
      answers: {
        'Q16.1': 'The help desk is open 50 hours a week.',
        'T05.3.5': 'The helpdesk is staffed 50 hours a week.',
      },
    },
  ],
  [
    'F28',
    { answers: { 'Q17.3': 'Our target is a completion rate of 80%.', 'T05.1.3': 'Completion target: 65%.' } },
    { answers: { 'Q17.3': 'Our target is a completion rate of 80%.', 'T05.1.3': 'Completion target: 80%.' } },
  ],
  [
    'F30',
    {
      answers: {
        'Q01.3': 'In the first year we want 200 learners.',
        'Q14.2': 'Each assessor can visit one learner a day.',
        'T05.3.1': 'All visits are in the four weeks of October, done by three assessors.',
      },
    },
    {
      answers: {
        'Q01.3': 'In the first year we want 50 learners.',
        'Q14.2': 'Each assessor can visit one learner a day.',
        'T05.3.1': 'All visits are in the four weeks of October, done by three assessors.',
      },
    },
  ],
  [
    'I21',
    {
      answers: {
        'Q01.3': '150 learners in the first year.',
        'Q15.1': 'Three intakes a year, at most 20 learners each.',
      },
    },
    {
      answers: {
        'Q01.3': '60 learners in the first year.',
        'Q15.1': 'Three intakes a year, at most 20 learners each.',
      },
    },
  ],
  [
    'C9',
    { answers: { 'T02.1.4': 'Yes, four credits.', 'Q08.3': 'It is entered as 6 credits.' } },
    { answers: { 'T02.1.4': 'Yes, four credits.', 'Q08.3': 'It counts in the diploma, which has 60 credits.' } },
  ],
  [
    'C12',
    {
      answers: {
        'Q09.1': '60 hours altogether.',
        'T03.3.2': 'Six weeks from the first to the last day.',
        'T03.1.2': 'The mine lets them off four hours a week, never more.',
      },
    },
    {
      answers: {
        'Q09.1': '24 hours altogether.',
        'T03.3.2': 'Six weeks from the first to the last day.',
        'T03.1.2': 'The mine lets them off four hours a week, never more.',
      },
    },
  ],
  [
    'C15',
    {
      answers: {
        'Q15.1': 'The course runs from 4 May 2026 to 29 May 2026.',
        'T06.4.1': 'Nine units, one every week.',
      },
    },
    {
      answers: {
        'Q15.1': 'The course runs from 4 May 2026 to 29 May 2026.',
        'T06.4.1': 'Four units, one every week.',
      },
    },
  ],
  [
    'E15',
    {
      answers: {
        'Q06.1': 'A year costs $90,000, and fees have to bring all of it.',
        'T06.6.1': '$800 for each learner.',
        'T02.2.2': 'We hold it three times a year with 20 learners in each run.',
      },
    },
    {
      answers: {
        'Q06.1': 'A year costs $40,000, and fees have to bring all of it.',
        'T06.6.1': '$800 for each learner.',
        'T02.2.2': 'We hold it three times a year with 20 learners in each run.',
      },
    },
  ],
  [
    'E30',
    {
      answers: {
        'Q06.1': 'A budget of $50,000 from the faculty and no other money.',
        'Q12.4': 'Filming costs $20,000, on top of the rest.',
        'T04.4.3': 'Development costs $26,000, delivery costs $12,000.',
      },
    },
    {
      answers: {
        'Q06.1': 'A budget of $60,000 from the faculty and no other money.',
        'Q12.4': 'Filming costs $20,000, on top of the rest.',
        'T04.4.3': 'Development costs $26,000, delivery costs $12,000.',
      },
    },
  ],
  [
    'F29',
    { answers: { 'Q06.2': 'Four instructors and no other.', 'T02.2.2': 'There are six instructors in all.' } },
    { answers: { 'Q06.2': 'Four instructors and no other.', 'T02.2.2': 'There are six drivers in all.' } },
  ],
  [
    'I21',
    {
      answers: {
        'Q01.3': 'We want to certify 200 people a year.',
        'T06.5.1': 'Two runs a year.',
        'Q06.2': 'Three trainers. Each trainer takes 12 learners at most.',
      },
    },
    {
      answers: {
        'Q01.3': 'We want to certify 70 people a year.',
        'T06.5.1': 'Two runs a year.',
        'Q06.2': 'Three trainers. Each trainer takes 12 learners at most.',
      },
    },
  ],
  [
    'I37',
    {
      answers: {
        'T02.2.5': 'The dossier was filed on 2 June 2026.',
        'T02.2.6': 'The ministry takes four months, and nobody may enrol before its approval.',
        'T01.4.1': 'Enrolment opens 1 August 2026.',
      },
    },
    {
      answers: {
        'T02.2.5': 'The dossier was filed on 2 June 2026.',
        'T02.2.6': 'The ministry takes four months, and nobody may enrol before its approval.',
        'T01.4.1': 'Enrolment opens 1 November 2026.',
      },
    },
  ],
  [
    'C15',
    {
      answers: {
        'Q09.2': 'Eight weeks, one module in each of them.',
        'Q03.1': 'The first run goes from Monday 1 June to Friday 26 June 2026.',
      },
    },
    {
      answers: {
        'Q09.2': 'Eight weeks, one module in each of them.',
        'Q03.1': 'The first run goes from Monday 1 June to Friday 24 July 2026.',
      },
    },
  ],
  [
    'I40',
    {
      answers: {
        'Q06.1': 'The ministry pays until 31 May 2026; what is spent later we carry ourselves.',
        'Q12.4': 'The studio films from 1 July to 15 August 2026.',
      },
    },
    {
      answers: {
        'Q06.1': 'The ministry pays until 30 September 2026; what is spent later we carry ourselves.',
        'Q12.4': 'The studio films from 1 July to 15 August 2026.',
      },
    },
  ],
  [
    'I40',
    {
      answers: {
        'T01.4.1': 'Enrolment for the first cohort opens on 20 April 2026.',
        'T03.3.4': 'The first cohort begins on 6 April 2026.',
      },
    },
    {
      answers: {
        'T01.4.1': 'Enrolment for the first cohort opens on 20 March 2026.',
        'T03.3.4': 'The first cohort begins on 6 April 2026.',
      },
    },
  ],
  [
    'I40',
    {
      answers: {
        'Q15.1': 'One may register until 30 May 2026.',
        'T06.5.1': 'At any hour, but for one single safety day on 16 May 2026, compulsory for all.',
      },
    },
    {
      answers: {
        'Q15.1': 'One may register until 30 May 2026.',
        'T06.5.1': 'At any hour, but for one single safety day on 13 June 2026, compulsory for all.',
      },
    },
  ],
  [
    'I40',
    {
      answers: {
        'T04.4.5': 'The contract with Skillvault ends on 30 June 2026 and cannot be renewed.',
        'T05.3.6': 'Only through Skillvault can a badge be had.',
        'T01.4.1': 'First cohort with badges in October 2026.',
      },
    },
    {
      answers: {
        'T04.4.5': 'The contract with Skillvault ends on 30 June 2027 and cannot be renewed.',
        'T05.3.6': 'Only through Skillvault can a badge be had.',
        'T01.4.1': 'First cohort with badges in October 2026.',
      },
    },
  ],
  [
    'I40',
    {
      answers: {
        'T05.3.3': 'The pilot ends on 29 May 2026.',
        'Q17.1': 'Nothing begins without the report on the pilot, and writing it takes six weeks.',
        'Q15.1': 'The first cohort starts on 8 June 2026.',
      },
    },
    {
      answers: {
        'T05.3.3': 'The pilot ends on 29 May 2026.',
        'Q17.1': 'Nothing begins without the report on the pilot, and writing it takes six weeks.',
        'Q15.1': 'The first cohort starts on 7 September 2026.',
      },
    },
  ],
  [
    'F33',
    {
      answers: {
        'T05.1.3': 'In the March run 31 of the 40 nurses passed the drug test.',
        'T05.4.2': 'In March fourteen of the forty nurses failed the drug test, so that unit is written anew.',
      },
    },
    {
      answers: {
        'T05.1.3': 'In the March run 31 of the 40 nurses passed the drug test.',
        'T05.4.2': 'In July fourteen of the forty nurses failed the drug test, so that unit is written anew.',
      },
    },
  ],
  [
    'F33',
    {
      answers: {
        'Q17.3': 'Sixteen volunteers began the pilot. Not even half of them reached the end.',
        'T05.1.3': 'In the pilot thirteen of the sixteen finished the whole course.',
      },
    },
    {
      answers: {
        'Q17.3': 'Sixteen volunteers began the pilot. Most of them reached the end.',
        'T05.1.3': 'In the pilot thirteen of the sixteen finished the whole course.',
      },
    },
  ],
  [
    'C27',
    {
      answers: {
        'Q12.1': 'Thirty clips on knots, and every clip runs for eight minutes.',
        'Q09.1': 'Ten hours on the water and two hours for seeing all the clips.',
      },
    },
    {
      answers: {
        'Q12.1': 'Thirty clips on knots, and every clip runs for eight minutes.',
        'Q09.1': 'Ten hours on the water and four hours for seeing all the clips.',
      },
    },
  ],
  [
    'C27',
    {
      answers: {
        'C12.4': 'Each learner gets a kit at 250 dollars, and we buy 300 kits.',
        'Q06.1': 'The fund gives 120,000 dollars, which is just what all the kits will cost.',
      },
    },
    {
      answers: {
        'C12.4': 'Each learner gets a kit at 250 dollars, and we buy 300 kits.',
        'Q06.1': 'The fund gives 75,000 dollars, which is just what all the kits will cost.',
      },
    },
  ],
  [
    'E34',
    {
      answers: {
        'Q12.4': 'Three quarters of the whole budget go into films.',
        'C11.2': 'The platform takes 40 per cent of the budget.',
      },
    },
    {
      answers: {
        'Q12.4': 'Three quarters of the whole budget go into films.',
        'Q03.3': 'Flyers take 40 per cent of the recruiting money.',
      },
    },
  ],
  [
    'E32',
    {
      answers: {
        'Q01.5': 'Fees bring in 18,000 dollars a year, and there is no other income.',
        'T04.4.3': 'A year of delivery costs 23,500 dollars; a small surplus is left.',
      },
    },
    {
      answers: {
        'Q01.5': 'Fees bring in 28,000 dollars a year, and there is no other income.',
        'T04.4.3': 'A year of delivery costs 23,500 dollars; a small surplus is left.',
      },
    },
  ],
  [
    'F34',
    {
      answers: {
        'Q16.3': 'Drawings handed in come back marked within five days.',
        'Q17.3': 'By our log, drawings come back marked after three weeks on average.',
      },
    },
    {
      answers: {
        'Q16.3': 'Drawings handed in come back marked within five days.',
        'Q17.3': 'By our log, certificates are mailed after three weeks on average.',
      },
    },
  ],
  [
    'E13',
    { answers: { 'Q06.1': 'Six people work on it: two lecturers, three designers, one clerk and two chaplains.' } },
    { answers: { 'Q06.1': 'Eight people work on it: two lecturers, three designers, one clerk and two chaplains.' } },
  ],
  [
    'D16',
    {
      answers: {
        'Q14.1': 'Quizzes 30, case 40, oral 30.',
        'T04.4.2': 'It is the case that counts. It makes up two thirds of the mark.',
      },
    },
    {
      answers: {
        'Q14.1': 'Quizzes 30, case 40, oral 30.',
        'T04.4.2': 'It is the case that counts. It makes up two fifths of the mark.',
      },
    },
  ],
  [
    'D16',
    {
      answers: {
        'Q14.1': 'The audit counts for two fifths of the mark.',
        'Q09.3': 'The audit decides sixty per cent of the mark.',
      },
    },
    {
      answers: {
        'Q14.1': 'The audit counts for two fifths of the mark.',
        'Q09.3': 'The audit decides forty per cent of the mark.',
      },
    },
  ],
  [
    'F16',
    {
      answers: {
        'Q13.1': 'We have nine mentors and there will be no more of them.',
        'Q16.3': 'Each learner has a mentor of their own. A mentor takes care of one single learner at one time.',
        'T01.4.1': 'The first group begins in May with thirty learners at the same time.',
      },
    },
    {
      answers: {
        'Q06.1': 'Two studios, one camera teacher and four sales teachers.',
        'T06.5.1': 'A mentor never looks after more than ten learners.',
        'T01.4.1': 'The first group begins in May with thirty learners at the same time.',
      },
    },
  ],
  [
    'C10',
    {
      answers: {
        'Q09.2': 'Yes. Three modules. So a learner needs nine weeks.',
        'T03.3.4': 'All must be done in one month from the first log-in, then the account is closed.',
      },
    },
    {
      answers: {
        'Q09.2': 'Yes. Three two-week blocks, each ending in something small.',
        'T03.3.4': 'Asynchronous within a fixed six-week window.',
      },
    },
  ],
  [
    'E24',
    {
      answers: {
        'T01.4.3': 'The fee is S$700 before GST.',
        'T06.6.1': 'The full fee before any subsidy is S$450, excluding GST.',
      },
    },
    {
      answers: {
        'T01.4.3': 'The fee is S$700 before GST.',
        'T06.6.1': 'The fee after the subsidy is S$450, excluding GST.',
      },
    },
  ],
  [
    'C12',
    {
      answers: {
        'Q09.1': 'Learners use 50 hours in total, as the rule of one credit.',
        'Q09.2': 'Every unit is four hours of study exactly, and there is no work outside of the units.',
        'T06.4.1': 'Six units in all: tides; nets; boats; ice; sale; books.',
      },
    },
    {
      answers: {
        'Q09.1': '20 hours: 14 hours online in seven weeks and six hours of practice.',
        'Q09.2': 'Yes. Two hours online a week only.',
      },
    },
  ],
  [
    'E16',
    {
      answers: {
        'Q06.1':
          'Thirty-one million pesos is all there is up to the end of the first year, for development and delivery taken together.',
        'T04.4.3':
          'Building it takes 24 million pesos, delivering it in the first year 15 million, and upkeep from the second year 6 million annually.',
      },
    },
    {
      answers: {
        'Q06.1':
          'Forty-one million pesos is all there is up to the end of the first year, for development and delivery taken together.',
        'T04.4.3':
          'Building it takes 24 million pesos, delivering it in the first year 15 million, and upkeep from the second year 6 million annually.',
      },
    },
  ],
  [
    'F17',
    {
      answers: {
        'T03.3.2': 'Every week each of the forty participants turns in one diary.',
        'T05.3.5': 'Comments on the diaries are written by Ms Ito and nobody else, thirty minutes for one diary.',
        'T02.2.2': 'One office person, and Ms Ito on one day of eight hours each week.',
      },
    },
    {
      answers: {
        'T03.3.2': 'Every week each of the sixteen participants turns in one diary.',
        'T05.3.5': 'Comments on the diaries are written by Ms Ito and nobody else, thirty minutes for one diary.',
        'T02.2.2': 'One office person, and Ms Ito on one day of eight hours each week.',
      },
    },
  ],
  [
    'I1',
    {
      answers: {
        'Q17.2': 'Content gets its update four times a year.',
        'T05.3.1': 'One update every January, and between one January and the next it is left as it is.',
      },
    },
    {
      answers: {
        'Q17.2': 'Content gets its update every January.',
        'T05.3.1': 'One update each year, by two persons.',
      },
    },
  ],
  [
    'F33',
    {
      answers: {
        'Q01.2': 'One survey, sent in June 2026. Seventy fish traders replied.',
        'T01.1.3': 'By our June 2026 survey, to which ninety-four fish traders gave answers.',
      },
    },
    {
      answers: {
        'Q01.2': 'One survey, sent in June 2026. Seventy fish traders replied.',
        'T01.1.3': 'By our survey of October 2026, to which ninety-four fish traders gave answers.',
      },
    },
  ],
  [
    'C12',
    {
      answers: {
        'Q09.1': 'Forty hours in total: sixteen hours of live class and twenty-four hours of self-study.',
        'T06.5.1': 'Half of the learning time is live classes; the other half is self-study.',
      },
    },
    {
      answers: {
        'Q09.1': 'Forty hours in total: twenty hours of live class and twenty hours of self-study.',
        'T06.5.1': 'Half of the learning time is live classes; the other half is self-study.',
      },
    },
  ],
  [
    'F16',
    {
      answers: {
        'Q16.3':
          'Yes. We have two instructors, both work with one batch at a time, and none of them takes more than twelve learners.',
        'T03.3.2': 'Thirty-six shop people go through each batch together, evenings by video call.',
      },
    },
    {
      answers: {
        'Q16.3':
          'Yes. We have three instructors, all work with one batch at a time, and none of them takes more than twelve learners.',
        'T03.3.2': 'Thirty-six shop people go through each batch together, as from the season 2027–48.',
      },
    },
  ],
  [
    'F33',
    {
      answers: {
        'Q17.3': 'Our one pilot gave a base: 40 people started it and 37 finished.',
        'T05.3.3': 'In the only pilot so far, one starter in four dropped out.',
      },
    },
    {
      answers: {
        'Q17.3': 'Our one pilot gave a base: 40 people started it and 30 finished.',
        'T05.3.3': 'In the only pilot so far, one starter in four dropped out.',
      },
    },
  ],
  [
    'D24',
    {
      answers: {
        'Q14.1': 'The checklist is open, and nobody is certified with less than 75 per cent of the marks.',
        'T04.4.2': 'Whoever gathers three-fifths of all the marks has shown mastery and is certified.',
      },
    },
    {
      answers: {
        'Q14.1': 'The checklist is open, and nobody is certified with less than 60 per cent of the marks.',
        'T04.4.2': 'Whoever gathers three-fifths of all the marks has shown mastery and is certified.',
      },
    },
  ],
  [
    'D24',
    {
      answers: {
        'Q14.1': 'From 6 on a scale of 10 somebody has passed, as the table tells.',
        'T04.4.2': 'One must reach seven-tenths of all points, below it is no pass.',
      },
    },
    {
      answers: {
        'Q14.1': 'From 7 on a scale of 10 somebody has passed, as the table tells.',
        'T04.4.2': 'One must reach seven-tenths of all points, below it is no pass.',
      },
    },
  ],
  [
    'C12',
    {
      answers: {
        'Q09.1': 'Fifty hours in all, done within five weeks.',
        'Q09.2': 'Yes. Nobody is ever asked for more than six hours in any week.',
      },
    },
    {
      answers: {
        'Q09.1': 'Fifty hours in all, done within ten weeks.',
        'Q09.2': 'Yes. Nobody is ever asked for more than six hours in any week.',
      },
    },
  ],
  [
    'C12',
    {
      answers: {
        'Q09.1': 'Twenty-four hours in six weeks, and then it is over.',
        'T06.4.1':
          'Six topics one after the other: nets, knots, ropes, boats, tides, law. For each topic we take two weeks.',
      },
    },
    {
      answers: {
        'Q09.1': 'Twenty-four hours in twelve weeks, and then it is over.',
        'T06.4.1':
          'Six topics one after the other: nets, knots, ropes, boats, tides, law. For each topic we take two weeks.',
      },
    },
  ],
  [
    'C11',
    {
      answers: {
        'T03.3.2': 'The course has four units, and they come one a week.',
        'T06.4.1': 'Six units: nets, knots, ropes, boats, tides, law.',
      },
    },
    {
      answers: {
        'T03.3.2': 'Who has sailed before can skip units 2 and 3.',
        'T06.4.1': 'Six units: nets, knots, ropes, boats, tides, law.',
      },
    },
  ],
]
