import type { Written } from './dossiers.ts'
import type { Case } from './more-cases.ts'

const of = (answers: Record<string, string>, more: Omit<Written, 'answers'> = {}): Written => ({ answers, ...more })

/** What is read by what was learnt: nothing in it is a phrase of a lexicon. */
export const claimedCases: readonly Case[] = [
  [
    'J1',
    of({
      'Q14.1': 'An examiner from the guild, not one of ours, decides on each barrel.',
      'Q14.2': 'Assessment stays in the house: only our own tutors judge the barrels.',
    }),
    of({
      'Q14.1': 'An examiner from the guild, not one of ours, decides on each barrel.',
      'Q14.2': 'The rehearsal stays in the house: a tutor looks at the barrel a week before.',
    }),
  ],
  [
    'J3',
    of({
      'Q14.1': 'Below that line they may repeat the whole exam.',
      'T04.4.2': 'The exam cannot be repeated.',
    }),
    of({
      'Q14.1': 'Below that line they may repeat the whole exam.',
      'T04.4.2': 'The exam cannot be sat in gloves.',
    }),
  ],
  [
    'J4',
    of({
      'Q02.1': 'Novices who have yet to see a hive from inside.',
      'T03.1.1': 'Meant for seasoned keepers with years of practice.',
    }),
    of({
      'Q02.1': 'Novices who have yet to see a hive from inside.',
      'Q13.2': 'The teachers are seasoned keepers with years of practice.',
    }),
  ],
  [
    'J5',
    of({
      'Q02.1': 'Lighthouse crews who cannot leave their rock for months on end.',
      'T03.3.2': 'For the practical everyone has to come to our hall in Hobart.',
    }),
    of({
      'Q02.1': 'Lighthouse crews who cannot leave their rock for months on end.',
      'T03.3.2': 'For the practical a helicopter takes the kit out to them.',
    }),
  ],
  [
    'J8',
    of({
      'Q12.1': 'It exists in one language, and no translation is planned.',
      'T04.4.4': 'Each unit can be had in two languages.',
    }),
    of({
      'Q12.1': 'It exists in one language, and no translation is planned.',
      'T04.4.4': 'Each unit opens with two pictures and a riddle.',
    }),
  ],
  [
    'J9',
    of({
      'Q02.1': 'Deckhands from Kiribati, most of whom speak very little English.',
      'T03.3.4': 'There is one language, no interpreter and no translation.',
    }),
    of({
      'Q02.1': 'Deckhands from Kiribati, most of whom speak very little English.',
      'T03.3.4': 'There is one boat, no lift and no stairs.',
    }),
  ],
  [
    'J10',
    of({
      'T03.3.4': 'No reading or writing is needed by the diggers.',
      'T04.4.2': 'They study a manual of ninety pages and write an essay.',
    }),
    of({
      'T03.3.4': 'No reading or writing is needed by the diggers.',
      'T04.4.2': 'They lay a drain of ninety feet and tell the foreman why it falls.',
    }),
  ],
  [
    'J11',
    of({
      'Q04.1': 'We signed a memorandum of understanding with the port in June.',
      'T02.3.1': 'Nothing has been signed with the port, we trust their word.',
    }),
    of({
      'Q04.1': 'We signed a memorandum of understanding with the port in June.',
      'T02.3.1': 'With the pilots we talk in September about a second course.',
    }),
  ],
  [
    'J12',
    of({
      'Q07.2': 'Arborists from five councils confirmed the learning outcomes.',
      'T03.2.2': 'No arborist has seen the learning outcomes so far.',
    }),
    of({
      'Q07.2': 'Arborists from five councils confirmed the learning outcomes.',
      'T03.2.2': 'An arborist has seen the trees on the campus.',
    }),
  ],
  [
    'J13',
    of({
      'Q10.1': 'All rights to the films belong to our institute.',
      'T04.4.3': 'The studio remains the owner of the films and can withdraw them.',
    }),
    of({
      'Q10.1': 'All rights to the films belong to our institute.',
      'T04.4.3': 'The studio remains open on Mondays for the editing.',
    }),
  ],
  [
    'J14',
    of({
      'T02.2.5': 'We wipe all names and scores a month after the end.',
      'Q17.2': 'Five years later we ring every graduate and ask what became of them.',
    }),
    of({
      'T02.2.5': 'We wipe all names and scores a month after the end.',
      'Q17.2': 'Five years later we look at the lesson plans again.',
    }),
  ],
  [
    'J15',
    of({
      'T02.2.5': 'Data about learners are given to nobody outside the college.',
      'Q17.2': 'Each company receives a monthly list of how its people scored.',
    }),
    of({
      'T02.2.5': 'Data about learners are given to nobody outside the college.',
      'Q17.2': 'Each company receives a yearly invitation to the open day.',
    }),
  ],
  [
    'J16',
    of({
      'Q14.2': 'Each learner is recorded on video while carving.',
      'T02.2.5': 'No photo, video or voice of a learner is ever stored.',
    }),
    of({
      'Q12.1': 'The carving tools are drawn by hand, on video one sees them too.',
      'T02.2.5': 'No photo, video or voice of a learner is ever stored.',
    }),
  ],
  [
    'J17',
    of({
      'Q11.1': 'The campus bought Sakai last winter, and the units already sit on it.',
      'T03.4.2': 'Three learning platforms are being compared, none is picked.',
    }),
    of({
      'Q11.1': 'The campus bought Sakai last winter, and the units already sit on it.',
      'T03.4.2': 'Three colours for the banner are being compared.',
    }),
  ],
  [
    'J18',
    of({
      'Q06.3': 'The senate approved the course in October.',
      'T02.3.2': 'The senate will only rule in November whether the course is approved.',
    }),
    of({
      'Q06.3': 'The senate approved the course in October.',
      'T02.3.2': 'The senate moves to the new building in November.',
    }),
  ],
  [
    'J19',
    of({
      'Q06.3': 'The rector stands fully behind the course and opened it in person.',
      'T02.1.5': 'Our rector doubts the course and will not support it.',
    }),
    of({
      'Q06.3': 'The rector stands fully behind the course and opened it in person.',
      'T02.1.5': 'Our registrar prints the labels for the folders.',
    }),
  ],
  [
    'J21',
    of({
      'Q01.4': 'Two colleges in Cebu teach almost the same seaweed course.',
      'T01.4.1': 'Nobody else in the country teaches seaweed farming.',
    }),
    of({
      'Q01.4': 'Two colleges in Cebu teach almost the same seaweed course.',
      'T01.4.1': 'Learners get a line of their own on the reef.',
    }),
  ],
  [
    'J22',
    of({
      'Q13.1': 'We pay the visiting joiners 300 dollars a day.',
      'T04.4.3': 'No outside person may be paid for their work.',
    }),
    of({
      'Q13.1': 'We pay the visiting joiners 300 dollars a day.',
      'T04.4.3': 'No outside timber may be stored in the yard.',
    }),
  ],
  [
    'J23',
    of({
      'Q02.1': 'Baggage handlers whose airline sends them and pays their wage meanwhile.',
      'T03.3.1': 'Learners are out of work, none of them is employed.',
    }),
    of({
      'Q02.1': 'Baggage handlers whose airline sends them and pays their wage meanwhile.',
      'T03.3.1': 'Learners live on the island, none of them far away.',
    }),
  ],
  [
    'J24',
    of({
      'Q13.2': 'Before they begin, our tutors attend a seminar on digital teaching.',
      'T04.4.1': 'Tutors begin unprepared, without any seminar on digital teaching.',
    }),
    of({
      'Q13.2': 'Before they begin, our tutors attend a seminar on digital teaching.',
      'T04.4.1': 'Tutors begin in March, two for each group.',
    }),
  ],
  [
    'I39',
    of({ 'Q16.3': 'There is a help desk by phone and chat.' }, { excused: { 'C16.1': 'Too small for it.' } }),
    of({ 'Q16.3': 'There is a desk by the window.' }, { excused: { 'C16.1': 'Too small for it.' } }),
  ],
]
