import { describe, expect, test } from 'vitest'
import { rules } from '../../src/review/review.ts'
import { claimCases } from './claim-cases.ts'
import { claimedCases } from './claimed-cases.ts'
import { rulesIn, type Written } from './dossiers.ts'
import { figureCases } from './figure-cases.ts'
import { laterCases } from './later-cases.ts'
import { type Case, moreCases } from './more-cases.ts'
import { narrowCases } from './narrow-cases.ts'
import { spokenCases, wholeCases } from './whole-cases.ts'

const of = (answers: Record<string, string>, more: Omit<Written, 'answers'> = {}): Written => ({ answers, ...more })

/** What a committee finds, and beside it what reads nearly the same and holds together. */
const cases: readonly Case[] = [
  ...moreCases,
  ...claimCases,
  ...laterCases,
  ...claimedCases,
  ...wholeCases,
  ...spokenCases,
  ...narrowCases,
  ['A1', of({ 'Q05.1': 'TBD' }), of({ 'Q05.1': 'TBC clinics follow the health act.' })],
  [
    'A1',
    of({ 'Q04.1': 'not yet decided' }),
    of({ 'Q02.1': 'Nurses who are not yet registered but about to be, in their last year' }),
  ],
  ['A2', of({ 'Q10.1': 'books' }), of({ 'Q09.1': '30 hours' })],
  ['A3', of({ 'Q07.3': 'Yes.' }), of({ 'Q07.3': 'Yes, the standards of the quality office.' })],
  [
    'A4',
    of({ 'Q12.3': 'Your content will meet quality standards' }),
    of({ 'Q12.3': 'Two colleagues read every page against our checklist' }),
  ],
  [
    'A5',
    of({
      'Q12.2': 'We will use short videos and quizzes with feedback.',
      'Q16.2': 'We will use short videos and quizzes with feedback.',
    }),
    of({
      'Q08.1': 'A licence as an electrician and two years of work',
      'T06.8.1': 'A licence as an electrician and two years of work',
    }),
  ],
  ['A6', of({ 'Q09.1': 'Not too long, so that people finish.' }), of({ 'Q09.1': 'About thirty hours' })],
  ['A7', of({ 'Q02.1': 'Anyone who is interested in data' }), of({ 'Q02.1': 'Clerks who are interested in data' })],
  [
    'A9',
    of({ 'Q01.2': 'We plan to run a poll in spring.' }),
    of({ 'Q01.2': 'We asked 14 clinics and will ask more in spring.' }),
  ],
  ['A10', of({ 'Q16.1': 'Someone will answer e-mails.' }), of({ 'Q16.1': 'Mei answers e-mails when someone writes.' })],
  [
    'B1',
    of({ 'Q07.1': 'Learners will understand data protection.' }),
    of({ 'Q07.1': 'Learners will explain data protection to a client.' }),
  ],
  ['B2', of({ 'Q07.1': 'Confidence with money and better days' }), of({ 'Q07.1': 'Compare two loans' })],
  [
    'B3',
    of({ 'Q07.1': 'Introduction to Python\nOverview of pandas' }),
    of({ 'Q07.1': 'Clean a table in Python\nPlot two variables' }),
  ],
  [
    'B4',
    of({
      'Q07.1': 'Explain a loan. Compare two loans. Calculate interest. Plan a budget. Choose a bank.',
      'Q09.1': '3 hours',
    }),
    of({ 'Q07.1': 'Explain a loan. Compare two loans. Calculate interest.', 'Q09.1': '9 hours' }),
  ],
  [
    'B5',
    of({ 'Q07.1': 'Design a garden plan for a client.', 'T04.4.2': 'A multiple-choice quiz at the end' }),
    of({ 'Q07.1': 'Design a garden plan for a client.', 'T04.4.2': 'A quiz, then a plan for a real garden' }),
  ],
  [
    'B6',
    of({
      'Q07.1': 'Explain a loan. Compare two loans. Calculate interest. Plan a budget. Choose a bank.',
      'T04.4.2': 'One quiz',
    }),
    of({ 'Q07.1': 'Explain a loan. Compare two loans.', 'T04.4.2': 'One quiz' }),
  ],
  [
    'C1',
    of({
      'Q09.1': 'Around forty-five hours over nine weeks.',
      'T06.2.1': 'In just 30 hours you can run a stock count.',
    }),
    of({
      'Q09.1': '45 hours in all: 29 at home and a weekend of 16 hours',
      'T06.5.1': 'About 16 hours on site, the rest at home',
    }),
  ],
  [
    'C1',
    of({ 'Q09.1': '30 hours', 'T06.5.1': 'Roughly a dozen hours in total' }),
    of({ 'Q09.1': '30 hours', 'Q16.1': 'Answers within 24 hours', 'T06.5.1': 'Five hours a week' }),
  ],
  [
    'C12',
    of({ 'Q09.1': '6 weeks at 2 hours a week, 30 hours in total' }),
    of({ 'Q09.1': 'four 2-hour lessons, then one half day of four hours: 12 hours in total' }),
  ],
  [
    'C3',
    of({ 'Q09.1': '40 hours', 'T02.1.4': 'Yes, 10 credits' }, { economy: 'New Zealand' }),
    of({ 'Q09.1': '40 hours', 'T02.1.4': 'Yes, 10 credits' }, { economy: 'Peru' }),
  ],
  ['C3', of({ 'Q09.1': '20 hours', 'T02.1.4': 'Yes, 3 ECTS' }), of({ 'Q09.1': '80 hours', 'T02.1.4': 'Yes, 3 ECTS' })],
  ['C4', of({ 'Q09.1': '900 hours' }, { economy: 'Australia' }), of({ 'Q09.1': '90 hours' }, { economy: 'Australia' })],
  ['C5', of({ 'Q09.1': '320 hours', 'Q09.2': 'Yes, very' }), of({ 'Q09.1': '320 hours', 'Q09.2': 'No, it is long' })],
  [
    'C6',
    of({ 'T02.1.4': 'No credit is attached.' }, { ticked: ['T06.9.o1'] }),
    of({ 'T02.1.4': 'Yes, 2 credits' }, { ticked: ['T06.9.o1'] }),
  ],
  [
    'C7',
    of({ 'Q08.2': 'It is complete in itself and does not count towards any other award.' }, { ticked: ['T06.9.o2'] }),
    of({ 'Q08.2': 'Not at first. It may count towards the diploma later.' }, { ticked: ['T06.9.o2'] }),
  ],
  [
    'C8',
    of({ 'T02.1.4': 'Yes, 3 credits' }, { excused: { 'C08.3': 'no credit' } }),
    of({ 'T02.1.4': 'No' }, { excused: { 'C08.3': 'no credit' } }),
  ],
  [
    'C10',
    of({ 'T06.5.1': 'Runs over eight weeks.', 'T03.3.4': 'Fit the six weeks around your shifts.' }),
    of({ 'T06.5.1': 'Runs over eight weeks.', 'T03.3.4': 'Access for six weeks after it' }),
  ],
  [
    'C11',
    of({
      'Q09.1': '24 hours: four modules, six hours each.',
      'T06.4.1': '1. Soil\n2. Sampling\n3. Reports\n4. Plans\n5. Records',
    }),
    of({ 'Q09.1': '24 hours: four modules, six hours each.', 'T06.4.1': '1. Soil\n2. Sampling\n3. Reports\n4. Plans' }),
  ],
  [
    'C12',
    of({ 'Q09.1': '40 hours', 'T03.3.4': 'Plan four hours a week.', 'T06.5.1': 'It lasts six weeks.' }),
    of({ 'Q09.1': '24 hours', 'T03.3.4': 'Plan four hours a week.', 'T06.5.1': 'It lasts six weeks.' }),
  ],
  [
    'D1',
    of({
      'Q09.3': 'Nothing is tested, taking part is enough.',
      'T03.2.2': 'Holders have proof that they are competent in infection control.',
    }),
    of({
      'Q09.3': 'Nothing is tested, taking part is enough.',
      'T03.2.2': 'Holders have a badge that shows they took part.',
    }),
  ],
  [
    'D2',
    of({ 'Q09.3': 'No, nothing is graded.', 'T04.4.2': 'Students submit a portfolio which two examiners mark.' }),
    of({ 'Q09.3': 'No exam. A conversation with a tutor decides.', 'T04.4.2': 'A conversation that is assessed' }),
  ],
  [
    'D3',
    of({ 'Q09.3': 'There is no assessment' }, { economy: 'Australia' }),
    of({ 'Q09.3': 'There is no assessment' }, { economy: 'Peru' }),
  ],
  [
    'D5',
    of({ 'Q09.3': 'Yes, a project', 'T06.2.1': 'Read dashboards and act' }),
    of({ 'Q09.3': 'Yes, a project', 'T06.2.1': 'Earn a badge' }),
  ],
  [
    'D6',
    of({ 'T04.4.2': 'Learners need 80 % in the simulation to pass.', 'Q14.1': 'The pass mark is 65 per cent.' }),
    of({ 'T04.4.2': 'The quiz counts 20 % and the project 80 %.', 'Q14.1': 'The pass mark is 65 per cent.' }),
  ],
  [
    'D7',
    of({ 'Q14.2': 'The test is invigilated over webcam.', 'T04.4.2': 'A take-home paper' }),
    of({ 'Q14.2': 'Nobody is proctored, a call follows.', 'T04.4.2': 'A paper and a call' }),
  ],
  [
    'D8',
    of({ 'T05.3.7': 'They get no certificate.', 'T06.2.1': 'Earn a certificate after ten hours.' }),
    of({ 'T05.3.7': 'A badge, no paper certificate.', 'T06.2.1': 'Earn a badge.' }),
  ],
  [
    'D9',
    of({ 'T04.4.2': 'An open-book test', 'Q14.2': 'Closed book, one hour' }),
    of({ 'T04.4.2': 'An open-book test', 'Q14.2': 'Open book, one hour' }),
  ],
  [
    'D10',
    of({ 'T04.4.2': 'A group assignment, one mark for the team.', 'Q14.1': 'Everyone is judged on work done alone.' }),
    of({ 'T04.4.2': 'A group assignment', 'Q14.1': 'Each team gets a grid' }),
  ],
  [
    'D11',
    of({ 'T05.3.6': 'The badge expires after two years.', 'T06.2.1': 'Your badge never expires.' }),
    of({ 'T05.3.6': 'The badge expires after two years.', 'T06.2.1': 'A badge for two years' }),
  ],
  [
    'E1',
    of({ 'T06.6.1': 'AUD 690, GST included.', 'T01.4.3': 'We ask $890, a bit under our competitors.' }),
    of({ 'T06.6.1': '$120, or $90 for members', 'T01.4.3': 'Competitors ask $400; we ask 120.00 dollars' }),
  ],
  [
    'E1',
    of({ 'T06.6.1': 'No charge to learners.', 'T01.4.3': 'Participants are billed CAD 350.' }),
    of({ 'T06.6.1': 'Free for partners, 345 dollars otherwise', 'T01.4.3': '$345; partners pay nothing' }),
  ],
  ['E2', of({ 'T06.6.1': 'Free', 'Q01.5': 'The learner' }), of({ 'T06.6.1': 'Free', 'Q01.5': 'The ministry' })],
  [
    'E3',
    of({ 'Q01.5': 'Trainees meet it themselves.', 'T01.1.4': 'The ministry covers it.' }),
    of({ 'Q01.5': 'The province, then towns', 'T01.1.4': 'Towns and the province' }),
  ],
  [
    'E4',
    of({ 'Q03.1': 'Sponsored posts on LinkedIn', 'Q03.3': 'We have no money for it.' }),
    of({ 'Q03.1': 'Word of mouth, no paid ads', 'Q03.3': 'None' }),
  ],
  [
    'E5',
    of({ 'Q03.3': 'CAD 75,000', 'Q06.1': 'CAD 60,000 and a designer' }),
    of({ 'Q03.3': 'CAD 7,500', 'Q06.1': 'CAD 60,000 and a designer' }),
  ],
  [
    'E6',
    of({ 'T06.6.1': 'A subscription of $20', 'T01.4.3': 'No subscription, $20 once' }),
    of({ 'T06.6.1': '$20, no subscription', 'T01.4.3': '$20 once' }),
  ],
  [
    'E8',
    of({ 'Q06.1': '$120,000 and three people', 'T02.2.2': '80,000 dollars' }),
    of({ 'Q06.1': '$120,000 and three people', 'T02.2.2': '120,000 dollars' }),
  ],
  [
    'F1',
    of({ 'Q04.1': 'Northside Health', 'Q04.2': 'The Canadian Nurses Association reviews cases' }),
    of({ 'Q04.1': 'Canadian Nurses Association', 'Q04.2': 'The Canadian Nurses Association reviews cases' }),
  ],
  [
    'F2',
    of({ 'Q04.1': 'We have no industry partners.', 'Q10.2': 'Our partner companies each lend an engineer.' }),
    of({ 'Q04.1': 'Two mills', 'Q10.2': 'Our partner companies each lend an engineer.' }),
  ],
  [
    'F4',
    {
      answers: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`Q${n}`, 'x'])),
      ticked: Array.from({ length: 30 }, (_, n) => `C${n}`),
      leads: 0,
    },
    of({ 'Q02.1': 'Clerks' }, { leads: 0 }),
  ],
  [
    'F5',
    of({ 'T03.3.2': 'Cohorts of 20 learners', 'T06.5.1': 'Groups of 45 learners' }),
    of({ 'T03.3.2': 'Cohorts of 20 learners', 'T06.5.1': 'Groups of 18 to 22 learners' }),
  ],
  [
    'F6',
    of({ 'Q16.3': 'No, it is entirely self-guided.', 'T06.5.1': 'A personal mentor answers questions.' }),
    of({ 'Q16.3': 'Yes', 'T06.5.1': 'A personal mentor answers questions.' }),
  ],
  [
    'F7',
    of({ 'Q16.1': 'No desk and no team; there is a FAQ.', 'T06.5.1': 'Round-the-clock support from our help team.' }),
    of({ 'Q16.1': 'No, a forum and e-mail.', 'T06.5.1': 'Learners help each other.' }),
  ],
  [
    'F8',
    of({ 'T05.2.2': 'An external panel meets yearly.', 'T05.4.3': 'Only internal staff review it.' }),
    of({ 'T05.2.2': 'An external panel meets yearly.', 'T05.4.3': 'The panel reviews it.' }),
  ],
  ['G1', of({ 'T02.2.4': 'Moodle; privacy notice ready' }), of({ 'T02.2.4': 'Moodle, with captions' })],
  ['G2', of({ 'T04.4.5': 'On Coursera, with captions' }), of({ 'T04.4.5': 'On Coursera, privacy notice read' })],
  [
    'G3',
    of({ 'T02.2.4': 'Blackboard', 'T04.4.5': 'We host it on FutureLearn.' }),
    of({ 'T02.2.4': 'Canvas', 'T04.4.5': 'On Canvas, not Moodle' }),
  ],
  [
    'G4',
    of({ 'T06.3.1': 'Wholly over the internet.', 'T04.4.2': 'Participants come to our Hamilton workshop.' }),
    of({ 'T06.3.1': 'Online', 'T04.4.2': 'A practical in your own workplace' }),
  ],
  [
    'G5',
    of({ 'T06.5.1': 'Study whenever it suits you.', 'T03.3.2': 'The class meets on Zoom every Wednesday evening.' }),
    of({ 'T06.5.1': 'Self-paced', 'T03.3.2': 'A live session on Wednesdays is optional.' }),
  ],
  [
    'G6',
    of({ 'Q02.1': 'Care workers who read only Tagalog.', 'T06.5.1': 'All lessons and the test are in English.' }),
    of({ 'Q02.1': 'Care workers who read only Tagalog.', 'T06.5.1': 'All lessons are in Tagalog and English.' }),
  ],
  [
    'G7',
    of({ 'Q02.1': 'Health workers with patchy signal', 'T02.2.4': 'Needs a fast broadband connection.' }),
    of({ 'Q02.1': 'Health workers with patchy signal', 'T02.2.4': 'Lessons can be downloaded.' }),
  ],
  [
    'G8',
    of({ 'Q02.2': 'On a phone, on the bus.', 'T06.8.1': 'You must have a laptop.' }),
    of({ 'Q02.2': 'On a phone, on the bus.', 'T06.8.1': 'You need no laptop.' }),
  ],
  [
    'G9',
    of({ 'T04.4.4': 'There are no captions.', 'Q12.1': 'Captioned videos' }),
    of({ 'T04.4.4': 'Captions throughout', 'Q12.1': 'Captioned videos' }),
  ],
  [
    'G10',
    of({ 'Q15.1': 'Enrol at any time.', 'T03.3.2': 'Two cohorts a year begin in February and August.' }),
    of({ 'Q15.1': 'Enrol on one page.', 'T03.3.2': 'Two cohorts a year' }),
  ],
  [
    'G11',
    of({ 'T06.5.1': 'You have access for 6 months.', 'T06.6.1': 'Includes access for 12 months.' }),
    of({ 'T06.5.1': 'You have access for one year.', 'T06.6.1': 'Includes access for 12 months.' }),
  ],
  [
    'H1',
    of({ 'Q08.1': 'None at all; anyone may join.', 'T06.8.1': 'Applicants hold a trade certificate and a licence.' }),
    of({ 'Q08.1': 'None.', 'T06.8.1': 'Nothing beyond basic reading.' }),
  ],
  [
    'H2',
    of({ 'Q08.1': 'Ten years as a licensed electrician.' }, { ticked: ['T06.7.o1'] }),
    of({ 'Q08.1': 'No degree is needed.' }, { ticked: ['T06.7.o1'] }),
  ],
  [
    'H2',
    of({ 'Q02.1': 'School leavers who have never programmed.' }, { ticked: ['T06.7.o5'] }),
    of({ 'Q02.1': 'Senior programmers' }, { ticked: ['T06.7.o5'] }),
  ],
  [
    'H3',
    of({ 'Q02.1': 'Novices who start from zero', 'T06.2.1': 'An advanced course for experienced sommeliers.' }),
    of({ 'Q02.1': 'Novices', 'T06.2.1': 'Taught by experienced sommeliers.' }),
  ],
  [
    'H4',
    of({ 'Q08.1': 'Two years of work experience.', 'T06.8.1': 'You need five years of experience.' }),
    of({ 'Q08.1': 'Two years of work experience.', 'T06.8.1': 'You need 2 years of experience.' }),
  ],
  [
    'H5',
    of({ 'T01.3.1': 'Open to the general public.', 'T06.8.1': 'Only employees of member hospitals may enrol.' }),
    of({ 'T01.3.1': 'Nurses', 'T06.8.1': 'Only employees of member hospitals may enrol.' }),
  ],
  [
    'H6',
    of({ 'T04.3.1': 'No recognition of prior learning.', 'Q15.2': 'RPL is offered to everybody.' }),
    of({ 'T04.3.1': 'RPL on request.', 'Q15.2': 'RPL is offered to everybody.' }),
  ],
  [
    'H7',
    of({ 'Q05.2': 'MQF level 4', 'Q07.3': 'Outcomes are pitched at level 6.' }),
    of({ 'Q05.2': 'MQF level 4', 'Q07.3': 'That is EQF level 5.' }),
  ],
  [
    'I1',
    of({ 'Q17.1': 'Every year in June.', 'T05.1.7': 'Every three years.' }),
    of({ 'Q17.1': 'Every year in June.', 'T05.1.7': 'Annually, in June.' }),
  ],
  ['I2', of({ 'Q17.1': 'Every five years' }), of({ 'Q17.1': 'Every three years' }, { economy: 'New Zealand' })],
  ['I3', of({ 'T05.1.3': 'Completion and satisfaction' }), of({ 'T05.1.3': 'Completion of 70 %' })],
  [
    'I4',
    of({ 'Q05.2': 'AQF', 'Q07.3': 'Measured against HKQF.' }),
    of({ 'Q05.2': 'AQF', 'Q07.3': 'Measured against TEQSA’s standards.' }),
  ],
  [
    'I5',
    of({ 'Q04.2': 'Two firms help, on a handshake; nothing is on paper.' }, { ticked: ['C04.3'] }),
    of({ 'Q04.2': 'Two firms help, under a contract.' }, { ticked: ['C04.3'] }),
  ],
  [
    'I5',
    of({ 'Q12.1': 'Everything is a slide deck, one format throughout.' }, { ticked: ['C02.3'] }),
    of({ 'Q12.1': 'Slides, audio, cards' }, { ticked: ['C02.3'] }),
  ],
  [
    'I6',
    of({ 'Q07.2': 'We will send them to three employers in January.' }, { ticked: ['C07.2'] }),
    of({ 'Q07.2': 'Three employers have read them; a fourth will.' }, { ticked: ['C07.2'] }),
  ],
  ['I7', of({ 'T01.4.1': 'Launch in March 2026' }), of({ 'Q01.2': 'A survey was done by March 2026' })],
  [
    'I8',
    of({ 'T01.4.1': 'The first class begins in March 2027.', 'Q03.1': 'The first intake starts in September 2027.' }),
    of({ 'T01.4.1': 'Pilot launch in March 2027.', 'Q03.1': 'The first intake starts in September 2027.' }),
  ],
  [
    'I9',
    of({ 'T01.4.1': 'First intake January 2027' }, { due: { 'Q12.1': '2027-03-01' } }),
    of({ 'T01.4.1': 'First intake January 2027' }, { due: { 'Q17.1': '2027-03-01' } }),
  ],
  ['I10', of({ 'T06.1.1': 'Diploma of Coffee' }), of({ 'T06.1.1': '360-degree feedback' })],
  [
    'I10',
    of({ 'T06.1.1': '"Diploma of Tea"' }),
    of({ 'T06.1.1': '"Tea in 9 Hours", as nobody then expects a diploma.' }),
  ],
  ['I7', of({ 'Q07.2': 'Ready by March 2026' }), of({ 'Q07.2': 'By academic council in March 2026' })],
  ['I11', of({ 'T03.2.1': 'A job is guaranteed.' }), of({ 'T03.2.1': 'There is no guarantee of a job.' })],
  [
    'I12',
    of({
      'T06.2.1': 'Accredited by the Canadian Nurses Association',
      'Q05.1': 'Rules on colleges',
      'Q05.2': 'Our own',
    }),
    of({
      'T06.2.1': 'Accredited by the Canadian Nurses Association',
      'Q05.1': 'Rules on colleges',
      'Q05.2': 'That of the CNA',
    }),
  ],
  ['I13', of({ 'Q01.3': '120 % of the market' }), of({ 'Q01.3': 'A market that grew by 120 %' })],
  [
    'I14',
    of({ 'Q01.4': 'Nobody else teaches this.', 'T03.4.1': 'Shorter than the two courses at Simon Fraser.' }),
    of({ 'Q01.4': 'Two courses', 'T03.4.1': 'Shorter than both' }),
  ],
  [
    'I15',
    of({ 'T06.2.1': 'Nationally accredited training.', 'Q18.2': 'It is not accredited.' }),
    of({ 'T06.2.1': 'Training for installers.', 'Q18.2': 'It is not accredited.' }),
  ],
  [
    'I37',
    of({
      'T01.4.1': 'The first intake starts in February 2027',
      'T02.2.6': 'The academic board decides in April 2027',
    }),
    of({
      'T01.4.1': 'The first intake starts in February 2027',
      'T02.2.6': 'The academic board decides in January 2027',
    }),
  ],
  [
    'I18',
    of({ 'Q17.3': 'We keep no data on learners.', 'T05.4.2': 'Completion rates decide what we rewrite.' }),
    of({ 'Q17.3': 'Completion', 'T05.4.2': 'Completion rates decide.' }),
  ],
  [
    'I19',
    of({
      'Q10.1': 'We write and film all of it ourselves.',
      'T04.4.3': 'Mostly the licence for the publisher’s videos.',
    }),
    of({ 'Q10.1': 'Half ours, half licensed', 'T04.4.3': 'Mostly the licence for the publisher’s videos.' }),
  ],
  [
    'I20',
    of({ 'Q05.1': 'None', 'T02.1.1': 'The Private Colleges Act applies.' }),
    of({ 'Q05.1': 'The Private Colleges Act', 'T02.1.1': 'The Private Colleges Act applies.' }),
  ],
  [
    'I21',
    of({
      'Q01.3': 'We expect 400 learners a year.',
      'T03.3.2': 'Cohorts of 20 learners',
      'T06.5.1': 'Three intakes a year.',
    }),
    of({
      'Q01.3': 'We expect 60 learners a year.',
      'T03.3.2': 'Cohorts of 20 learners',
      'T06.5.1': 'Three intakes a year.',
    }),
  ],
  [
    'D12',
    of({ 'T02.1.4': 'Yes, 3 credits', 'Q09.3': 'Nothing is assessed' }),
    of({ 'T02.1.4': 'Yes, 3 credits', 'Q09.3': 'Yes' }),
  ],
  [
    'G12',
    of({ 'Q12.1': 'Only text, no video', 'T03.3.2': 'Learners watch short films.' }),
    of({ 'Q12.1': 'Text and video', 'T03.3.2': 'Learners watch short films.' }),
  ],
  [
    'F25',
    of({ 'Q01.3': 'A market of 600 firms', 'T01.1.2': 'Around 9,000 firms' }),
    of({ 'Q01.3': 'We could win 600 of them', 'T01.1.2': 'Around 9,000 firms' }),
  ],
]

describe('each rule of the review', () => {
  test.each(cases)('%s finds what does not hold together', (rule, fires) => expect(rulesIn(fires)).toContain(rule))
  test.each(cases.map(([rule, , silent]) => [rule, silent] as const))('%s is silent where it does', (rule, silent) =>
    expect(rulesIn(silent)).not.toContain(rule),
  )
  test('has a case', () => {
    const tried = new Set([...cases, ...figureCases].map(([rule]) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual([])
  })
})
