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
  [
    'E10',
    of({
      'Q01.5': 'Bakeries pay the whole fee.',
      'T03.3.3': 'Half of the fee is borne by the baker personally.',
    }),
    of({
      'Q01.5': 'Bakeries pay the whole fee.',
      'T03.3.3': 'Half of the flour is milled by the baker personally.',
    }),
  ],
  [
    'I5',
    of({ 'Q17.4': 'In a chat group. A guide to lively lessons does not exist.' }, { ticked: ['C13.3'] }),
    of({ 'Q17.4': 'In a chat group. A guide to lively lessons exists, and nobody complained.' }, { ticked: ['C13.3'] }),
  ],
  [
    'I5',
    of(
      { 'Q10.1': 'We started afresh. Whether a course existed that we could adapt was never examined.' },
      { ticked: ['C01.4'] },
    ),
    of({ 'Q10.1': 'We started afresh. We examined two courses that we could adapt.' }, { ticked: ['C01.4'] }),
  ],
  [
    'I5',
    of(
      { 'T02.1.2': 'We do not know whether any domestic guidelines on micro-credentials exist.' },
      { ticked: ['C05.1'] },
    ),
    of({ 'T02.1.2': 'We do not know whether the harbour has guidelines on mooring.' }, { ticked: ['C05.1'] }),
  ],
  [
    'I5',
    of(
      { 'T05.1.4': 'By a survey; how instructors perform is neither evaluated nor supported by anyone.' },
      { ticked: ['C13.4'] },
    ),
    of(
      { 'T05.1.4': 'By a survey; how instructors dress is neither asked nor noted by anyone.' },
      { ticked: ['C13.4'] },
    ),
  ],
  [
    'I5',
    of({ 'T04.4.4': 'We have not asked who has a phone or a signal, or who reads English.' }, { ticked: ['C02.5'] }),
    of({ 'T04.4.4': 'We have not asked for a second boat.' }, { ticked: ['C02.5'] }),
  ],
  [
    'C12',
    of({
      'Q09.1': 'Thirty hours in six weeks.',
      'T06.4.1': 'Five parts; in each part four hours, and nothing is added.',
    }),
    of({
      'Q09.1': 'Thirty hours in six weeks.',
      'T06.4.1': 'Five parts; in each part four hours, and ten more at the pier.',
    }),
  ],
  [
    'C12',
    of({ 'Q09.1': 'Forty hours in ten weeks.', 'T06.4.1': 'There are seven weekly lessons from first to last.' }),
    of({ 'Q09.1': 'Forty hours in ten weeks.', 'T06.4.1': 'There are seven weekly lessons, then three weeks at sea.' }),
  ],
  [
    'F29',
    of({
      'Q06.1': 'Two lecturers and three assistants.',
      'T02.2.2': 'The staff consists of two lecturers and six assistants in total.',
    }),
    of({
      'Q06.1': 'Two lecturers and three assistants.',
      'T02.2.2': 'The staff consists of two lecturers, three assistants and six mentors in total.',
    }),
  ],
  [
    'D6',
    of({
      'T04.4.2': 'A test of 40 knots; pass with 36 right.',
      'Q14.1': 'Seventy per cent is needed to pass the test.',
    }),
    of({
      'T04.4.2': 'A test of 40 knots; pass with 28 right.',
      'Q14.1': 'Seventy per cent is needed to pass the test.',
    }),
  ],
  [
    'E35',
    of({
      'Q12.4': 'Content takes SGD 40,000 in total.',
      'T02.2.2': 'The budget gives SGD 60,000 to content and the rest to tutors.',
    }),
    of({
      'Q12.4': 'Content takes SGD 40,000 in total.',
      'T02.2.2': 'The budget gives SGD 60,000 to tutors and the rest to content.',
    }),
  ],
  [
    'C6',
    of({ 'T02.1.4': 'It carries three academic credits.', 'Q08.3': 'No academic credit is given for it.' }),
    of({ 'T02.1.4': 'It carries three academic credits.', 'Q06.3': 'The credit officer has no part in it.' }),
  ],
  [
    'C7',
    of({
      'Q08.2': 'It counts towards the diploma in baking.',
      'T03.1.4': 'It stands alone and leads to nothing larger.',
    }),
    of({ 'Q08.2': 'It counts towards the diploma in baking.', 'T02.2.4': 'The server stands alone in our cellar.' }),
  ],
  [
    'E10',
    of({ 'Q01.5': 'Learners pay nothing at all.', 'T06.6.1': 'Each learner pays 90 dollars out of pocket.' }),
    of({ 'Q01.5': 'Learners pay nothing at all.', 'T04.4.3': 'Each oven pays for itself within a year.' }),
  ],
  [
    'F2',
    of({
      'Q04.2': 'Two bakeries write cases and sit on the panel.',
      'T02.2.5': 'There is no industry partner at all.',
    }),
    of({
      'Q04.2': 'Two bakeries write cases and sit on the panel.',
      'T03.3.2': 'Learners stand at the oven without a partner.',
    }),
  ],
  [
    'G4',
    of({
      'T06.3.1': 'All of it is online and nobody has to come.',
      'T03.3.2': 'Learners come to our bakery in person for the last day.',
    }),
    of({
      'T06.3.1': 'All of it is online and nobody has to come.',
      'Q04.2': 'The guild meets us in person once a year.',
    }),
  ],
  [
    'G5',
    of({
      'T06.5.1': 'Everyone learns at their own pace, whenever they like.',
      'T03.3.2': 'Live class each Monday at nine, which learners must attend.',
    }),
    of({
      'T06.5.1': 'Everyone learns at their own pace, whenever they like.',
      'T05.1.4': 'The team sits together each Monday at nine.',
    }),
  ],
  [
    'I19',
    of({
      'Q10.1': 'We made all of the content ourselves, nothing is bought.',
      'T05.2.1': 'The content is licensed from a publisher in Oslo.',
    }),
    of({
      'Q10.1': 'We made all of the content ourselves, nothing is bought.',
      'T02.2.2': 'The ovens came second-hand from a mill in Oslo.',
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
      'Q04.2': 'The supplier comes to our hall with new lamps.',
    }),
  ],
  [
    'J11',
    of({
      'Q04.1': 'The agreement with the guild is signed.',
      'Q04.2': 'Nothing is signed with the guild or anybody else.',
    }),
    of({ 'Q04.1': 'The agreement with the guild is signed.', 'Q15.1': 'No learner has signed a form so far.' }),
  ],
  [
    'F35',
    of({
      'T02.2.2': 'We own 14 diving masks, and no more can be had.',
      'T03.3.2': 'Each learner has a diving mask of their own throughout the swim.',
      'T01.1.2': 'Two intakes of 20 learners each.',
    }),
    of({
      'T02.2.2': 'We own 24 diving masks, and no more can be had.',
      'T03.3.2': 'Each learner has a diving mask of their own throughout the swim.',
      'T01.1.2': 'Two intakes of 20 learners each.',
    }),
  ],
  [
    'F35',
    of({
      'T02.2.2': 'A yard with two smoke ovens.',
      'T03.3.2': 'Every smoke oven takes five learners, and all of them smoke on the same day.',
      'T01.1.2': 'Two intakes of 20 learners each.',
    }),
    of({
      'T02.2.2': 'A yard with two smoke ovens.',
      'T03.3.2': 'Every smoke oven takes five learners, in turns over a week.',
      'T01.1.2': 'Two intakes of 20 learners each.',
    }),
  ],
]
