import type { Records } from '../../src/paper/records.ts'
import type { Entry, Person, ProjectEvent } from '../../src/project/entry.ts'
import { fold, type Project } from '../../src/project/project.ts'
import { started } from '../started.ts'
import { catalog, toolkit } from '../world.ts'

/** Wednesday 26 November 2026, 15:40 in Singapore. */
export const now = Date.parse('2026-11-26T07:40:00Z')
const day = 86_400_000

const person = (name: string, platform: Person['platform'] = 'slack'): Person => ({
  platform,
  tenant: platform === 'slack' ? 'T1' : 'workspace',
  id: `U${name.toUpperCase()}`,
})

/** What a team wrote over some weeks: plain, in lists, as chat, with signs that mean something elsewhere. */
export const answers: Readonly<Record<string, string>> = {
  'T06.1.1': 'Ward Data Basics',
  'T06.2.1':
    'Nurses and ward managers learn to read the dashboard of their ward, to see a trend before it becomes a problem, and to speak about it with the people who can act on it.',
  'T06.3.1': 'Online, with two live evenings per run. Recordings stay open for a year.',
  'T06.4.1':
    '1. What a ward dashboard shows\n2. Trends and chance\n3. Small data, large claims\n4. Saying it to others',
  'T06.5.1': 'Self-paced between two live sessions; a forum with a tutor in it, answers within two working days.',
  'T06.6.1': 'SGD 480, SkillsFuture credit can be used; 20 % less for members of the nursing association',
  'T04.1.1': 'Fewer surprises on the ward. 📈 People who see numbers daily should be able to read them.',
  'T04.4.2':
    'Portfolio of three dashboards from one’s own ward, each with a half-page reading.\n\nMarked against a rubric; two markers see every tenth one.',
  'T04.4.3': 'Build: SGD 42,000 once. Run: SGD 9,500 a year for 60 learners. Maintenance: about 3 days a year.',
  'T02.1.4': 'Yes, 3 credit points towards the Graduate Certificate in Health Informatics.',
  'T02.2.1': 'It is in the strategic plan 2025-2030 under “Learning for working life”, measure 4.',
  'T01.2.1': 'Nobody nearby teaches with the learner’s own dashboards, we do.',
  'T05.1.3': 'Completion, use of dashboards on the wards after 3 months (n = 40), what managers say',
  'Q01.1':
    'Ward staff see a dashboard every shift and were never taught to read one. Of 212 asked in spring, 161 said they “look at the colours”.',
  'Q01.2':
    'Survey of 212 nurses in four hospitals (March 2026), interviews with 9 ward managers, letters of two chief nurses.',
  'Q01.3': 'About 6,000 nurses in the region; we could reach 5 % in three years',
  'Q01.4':
    '- A vendor teaches its own product (1 day)\n- One university has a 12-credit certificate\n- nothing short that is independent',
  'Q01.5': 'Employers for two thirds, learners for the rest, see price',
  'Q02.1':
    'Registered nurses and ward managers with at least a year on a ward. Most are 28 to 55, work shifts, and study on the phone.',
  'Q02.2': 'short, after the shift, on the phone. and with people from the same kind of ward!!',
  'Q02.3': 'A first step: afterwards some go on to the Graduate Certificate, most will not, and that is fine.',
  'Q03.1': 'Chief nurses invite their wards; two webinars; alumni',
  'Q04.1':
    'Two public hospitals (1,200 and 340 beds), one group of nursing homes, and the nursing association. Small homes are the part we still miss.',
  'Q04.2':
    'they give real (anonymised) dashboards, one ward manager in each live evening, and a look at the tasks before each run',
  'Q05.1': 'University’s policy on short courses (2024), the law on health data for the anonymised dashboards',
  'Q05.2': 'Our own framework for micro-credentials; it follows the economy-wide one.',
  'Q06.1': 'SGD 42,000 from the teaching fund, granted in June; 0.2 of a lecturer for a year; the LMS we have.',
  'Q06.2': 'Health informatics has two lecturers for this; statistics lends one for topic 2.',
  'Q06.3': 'Counts as elective in the Graduate Certificate; replaces nothing.',
  'Q07.1':
    'Learners can\n- read a ward dashboard and say what is trend and what is chance\n- find the three most common errors in a chart\n- write half a page on what they see, for somebody who decides\n- say which data they would need to be sure',
  'Q07.3': 'Yes. Level and wording were checked against the framework’s descriptors by the quality office.',
  'Q08.1': 'None but a year on a ward and access to a dashboard.',
  'Q08.2': 'Yes: with two more of this size it makes the first unit of the Graduate Certificate.',
  'Q09.1': 'Thirty hours over six weeks: 12 h of material, 4 h live, 14 h on the portfolio',
  'Q09.2': 'Five hours a week is what shift workers said they can do.',
  'Q09.3': 'Yes, the portfolio is assessed, pass or not yet.',
  'Q10.1': 'Own material, two open chapters of a statistics text (CC BY), dashboards of the partners',
  'Q10.2': 'See partners: one ward manager per live evening, reads the tasks before each run',
  'Q11.1': 'Video with captions, upload from a phone, forum, a rubric that markers fill in <b>online</b>',
  'Q12.1': 'Short videos (under 6 min), worked examples, a workbook to print',
  'Q14.1': 'Rubric with four criteria & three levels; example portfolios at each level are shown.',
  'Q16.1': 'Helpdesk of the university 08:00-20:00, also Saturdays. mail + chat',
  'Q17.1': 'Once a year, before the budget round; a small look after each run.',
}

const secondThoughts = 'Forty hours, I think. Thirty was for the short form.'

/** The entries of "Ward Data Basics": answers, ticks, what does not apply, who has what by when, and two who answered at once. */
export function sampleEntries(): Entry[] {
  const names = ['Ana', 'Ben', 'Mei', 'Chi']
  const events: [who: string, event: ProjectEvent][] = [
    [
      'Ana',
      started({ title: 'Ward Data Basics', zone: 'Asia/Singapore', economy: 'Singapore', phases: [1, 2, 3, 4, 6] }),
    ],
    ['Ana', { kind: 'led', lead: person('Ben'), leadName: 'Ben' }],
    ...Object.entries(answers).map(([item, text], n): [string, ProjectEvent] => [
      names[n % names.length] ?? 'Ana',
      {
        kind: 'answered',
        item,
        text,
        basedOn: null,
        ...(n % 3 === 0 ? { source: { url: `https://team.slack.com/archives/C1/p17956${n}?thread_ts=1&cid=C1` } } : {}),
        ...(item === 'Q04.1' ? { said: { person: person('Dan'), name: 'Dan' } } : {}),
      },
    ]),
    ['Mei', { kind: 'answered', item: 'Q09.1', text: secondThoughts, basedOn: null }],
    ['Ben', { kind: 'excused', item: 'Q03.3', reason: 'the hospitals pay for what invites their wards' }],
    ['Ana', { kind: 'excused', item: 'Q18.2', reason: 'nothing here is accredited from outside' }],
    ['Mei', { kind: 'excused', item: 'T06.8.1', reason: 'see 08.1' }],
    ...['C01.1', 'C01.2', 'C01.6', 'C02.1', 'C02.5', 'C04.1', 'C05.1', 'C06.1', 'C06.3', 'C07.1', 'C07.3'].map(
      (item, n): [string, ProjectEvent] => [
        names[n % names.length] ?? 'Ana',
        { kind: 'checked', item, ...(n === 4 ? { note: 'asked in the survey, question 7' } : {}) },
      ],
    ),
    ['Ana', { kind: 'checked', item: 'T06.7.o1' }],
    ['Ana', { kind: 'checked', item: 'T06.9.o1' }],
    ['Ana', assigned('Q07.2', 'Ben', '2026-11-20')],
    ['Ana', assigned('Q05.3', 'Mei', '2026-12-04')],
    ['Ben', assigned('Q08.3', 'Ben', '2026-12-11')],
    ['Ana', assigned('Q14.2', 'Chi', '2026-11-18')],
    ['Mei', assigned('T02.2.6', 'Ana')],
    ['Ana', assigned('C07.2', 'Ben', '2026-12-04')],
  ]
  return events.map(([name, event], n) => ({
    ...event,
    id: `e${String(n).padStart(4, '0')}`,
    version: 1,
    at: now - 30 * day + n * 6 * 3_600_000,
    by: person(name, n % 7 === 6 ? 'web' : 'slack'),
    name,
  }))
}

const assigned = (item: string, name: string, due?: string): ProjectEvent => ({
  kind: 'assigned',
  item,
  to: person(name),
  toName: name,
  ...(due ? { due } : {}),
})

/** The entries with the other answer to 09.1 given at the same moment as the first. */
export const projectOf = (entries: readonly Entry[]): Project => {
  const project = fold('sample', entries, toolkit.shared.sameAs)
  if (!project) throw new Error('The sample has no start')
  return project
}

export const recordsOf = (entries: readonly Entry[] = sampleEntries(), names = true): Records => ({
  ...catalog,
  project: projectOf(entries),
  at: now,
  names,
})
