import type { Written } from './dossiers.ts'
import type { Case } from './more-cases.ts'

type Answers = NonNullable<Written['answers']>
const of = (rule: string, fires: Answers, silent: Answers): Case => [rule, { answers: fires }, { answers: silent }]

/** What two answers claim of one thing, in words that no phrase has. */
export const laterCases: readonly Case[] = [
  of(
    'J25',
    {
      'T04.4.5': 'Every lesson lies open on the web, and any passer-by reads it without signing up.',
      'Q11.1': 'Only enrolled people with a password see the lessons.',
    },
    {
      'T04.4.5': 'Every lesson lies open on the web, and any passer-by reads it without signing up.',
      'Q11.1': 'A forum and a calendar.',
    },
  ),
  of(
    'J26',
    {
      'T03.2.2': 'Learners keep their account and come back to the lessons for years after the course.',
      'T04.4.4': 'On the last day all accounts are shut and nobody gets back in.',
    },
    {
      'T03.2.2': 'Learners keep their account and come back to the lessons for years after the course.',
      'T04.4.4': 'Their accounts stay open for good.',
    },
  ),
  of(
    'J27',
    {
      'Q10.2': 'Boat builders from the industry teach half of the lessons.',
      'T04.2.2': 'Only our own lecturers teach; nobody from outside ever stands before the class.',
    },
    {
      'Q10.2': 'Boat builders from the industry teach half of the lessons.',
      'T04.2.2': 'Learners like that boat builders teach them.',
    },
  ),
  of(
    'J28',
    {
      'Q05.2': 'The regional qualifications authority sets the framework, and we follow it.',
      'T02.1.3': 'Our own house rules alone; no outside yardstick.',
    },
    {
      'Q05.2': 'The regional qualifications authority sets the framework, and we follow it.',
      'T02.1.3': 'Besides it, our own house rules.',
    },
  ),
  of(
    'J29',
    {
      'Q04.1': 'Our partners are only big shipping corporations, not one small firm among them.',
      'T05.4.3': 'Two small family boatyards are among our partners.',
    },
    {
      'Q04.1': 'Our partners are big shipping corporations and some small boatyards.',
      'T05.4.3': 'Two small family boatyards are among our partners.',
    },
  ),
  of(
    'J30',
    {
      'Q06.3': 'The subject is new to us; nobody at this college has ever taught it.',
      'T02.2.3': 'Our faculty has taught a class on this subject for ten years.',
    },
    {
      'Q06.3': 'The subject is new to us; nobody at this college has ever taught it.',
      'T02.2.3': 'It stands beside the diploma in seamanship.',
    },
  ),
  of(
    'J31',
    {
      'T06.6.1': 'Learners pay 100 a month for four months.',
      'T01.4.3': 'The whole fee is paid in a single sum before the first day.',
    },
    { 'T06.6.1': 'Learners pay 100 a month for four months.', 'T01.4.3': '400 dollars in all.' },
  ),
  of(
    'J32',
    {
      'T05.3.7': 'The registry prints it on the academic record of each graduate.',
      'T05.3.6': 'The university enters it nowhere in its student records.',
    },
    {
      'T05.3.7': 'The registry prints it on the academic record of each graduate.',
      'T05.3.6': 'It holds for five years.',
    },
  ),
  of(
    'J33',
    {
      'Q10.1': 'All cases and data in the lessons are made up by our team; nothing is real.',
      'T03.3.2': 'Learners study authentic accident files from the harbour court.',
    },
    {
      'Q10.1': 'All cases and data in the lessons are made up by our team; nothing is real.',
      'T03.3.2': 'We work in small groups.',
    },
  ),
  of(
    'J34',
    {
      'Q17.3': 'After every lesson learners fill in a feedback survey.',
      'T05.1.4': 'We never ask learners for their opinion of the course.',
    },
    { 'Q17.3': 'After every lesson learners fill in a feedback survey.', 'T05.1.4': 'By that survey.' },
  ),
  of(
    'J35',
    {
      'Q15.2': 'After an interview each learner gets tasks that fit their own ship.',
      'T03.3.2': 'Everybody does exactly the same tasks in the same way; nothing can be chosen.',
    },
    { 'Q15.2': 'After an interview each learner gets tasks that fit their own ship.', 'T03.3.2': 'A friendly one.' },
  ),
  of(
    'J36',
    {
      'T05.3.5': 'Who is ill or at sea gets an extension of two weeks.',
      'T03.3.4': 'Deadlines are never extended, for nobody and for no reason.',
    },
    { 'T05.3.5': 'Who is ill or at sea gets an extension of two weeks.', 'T03.3.4': 'One task a week.' },
  ),
  of(
    'J37',
    {
      'Q03.1': 'A campaign manager runs adverts and recruits for the course.',
      'T01.4.2': 'Nobody promotes the course, and there is no advertising at all.',
    },
    { 'Q03.1': 'A campaign manager runs adverts and recruits for the course.', 'T01.4.2': 'One person, full time.' },
  ),
  of(
    'J38',
    {
      'T03.3.1': 'Bring your own laptop, boots and gloves.',
      'T02.2.4': 'Learners buy nothing: kits and books are handed out.',
    },
    { 'T03.3.1': 'Bring your own laptop, boots and gloves.', 'T02.2.4': 'A hall and a quay.' },
  ),
  of(
    'J39',
    {
      'Q13.1': 'All teachers are unpaid volunteers.',
      'T05.2.3': 'Our teachers are salaried staff and are paid for each lesson.',
    },
    { 'Q13.1': 'All teachers are unpaid volunteers.', 'T05.2.3': 'A weekend of training each spring.' },
  ),
  of(
    'J40',
    {
      'T03.3.3': 'Shipowners give their crews two paid mornings a week for the course.',
      'T03.1.2': 'They study at night and on Sundays, since no boss gives them an hour off.',
    },
    {
      'T03.3.3': 'Shipowners give their crews two paid mornings a week for the course.',
      'T03.1.2': 'They are proud of their ships.',
    },
  ),
  of(
    'J41',
    {
      'T04.4.4': 'A recording of each meeting is online the next day.',
      'T03.3.2': 'We record no session, so who was away has no way to see it.',
    },
    { 'T04.4.4': 'A recording of each meeting is online the next day.', 'T03.3.2': 'A friendly one.' },
  ),
  of(
    'J42',
    {
      'T04.4.2': 'Attendance at every session is required for the certificate.',
      'T06.5.1': 'Sessions are optional, and staying away has no effect on the result.',
    },
    { 'T04.4.2': 'Attendance at every session is required for the certificate.', 'T06.5.1': 'Five Mondays.' },
  ),
  of(
    'J43',
    {
      'T05.3.3': 'A trial run with twelve skippers comes before the first intake.',
      'T01.4.1': 'It goes live without any trial; no test group comes first.',
    },
    { 'T05.3.3': 'A trial run with twelve skippers comes before the first intake.', 'T01.4.1': 'It starts in May.' },
  ),
  of(
    'J45',
    {
      'T06.4.1': 'Start with whichever unit you like and go on in any order.',
      'Q09.2': 'Units unlock one after the other; the second stays shut until the first is done.',
    },
    { 'T06.4.1': 'Start with whichever unit you like and go on in any order.', 'Q09.2': 'Six small units.' },
  ),
  of(
    'K3',
    {
      'Q10.1': 'All cases are invented by our team, and we have never used a real file of any bank.',
      'T03.4.1': 'Learners work through real files of partner banks in every lesson, which no rival can offer.',
    },
    {
      'Q10.1': 'All cases are invented by our team, and we have never used a real file of any bank.',
      'T03.4.1': 'Every lesson comes in two languages, which no rival can offer.',
    },
  ),
  of(
    'K3',
    {
      'T02.2.4': 'No lesson can be opened without the internet, and nothing can be kept on the phone.',
      'T04.4.4':
        'After one download at the office every lesson can be opened on the phone without the internet, for good.',
    },
    {
      'T02.2.4': 'No lesson can be opened without the internet, and nothing can be kept on the phone.',
      'T04.4.4': 'There is internet at the office and on the phone, for good.',
    },
  ),
  of(
    'E8',
    {
      'Q06.1': 'For 2027 we have a budget of CLP 38 million in all, a laboratory and a drone.',
      'T02.2.2': 'Three teachers. The whole budget for 2027 amounts to twenty-five million pesos.',
    },
    {
      'Q06.1': 'For 2027 we have a budget of CLP 38 million in all, a laboratory and a drone.',
      'T02.2.2': 'Three teachers. The whole budget for 2027 amounts to thirty-eight million pesos.',
    },
  ),
  of(
    'F29',
    {
      'Q04.1': 'Seven municipalities, namely four cities and three towns, and a supermarket chain.',
      'Q07.2':
        'Validation forms came back from all eleven of our partner municipalities, and the faculty discussed them.',
    },
    {
      'Q04.1': 'Seven municipalities, namely four cities and three towns, and a supermarket chain.',
      'Q07.2':
        'Validation forms came back from all seven of our partner municipalities, and the faculty discussed them.',
    },
  ),
]
