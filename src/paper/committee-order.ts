/**
 * In which order a committee reads: the points that proposal forms of universities have in common. `asks`: its absence is
 * said. `also`: it stands there where it is answered.
 */
export const committeeOrder: readonly {
  readonly title: string
  readonly asks: readonly string[]
  readonly also: readonly string[]
}[] = [
  {
    title: 'What it is and why',
    asks: ['T06.1.1', 'T06.2.1', 'Q01.1', 'Q01.2', 'Q01.3', 'Q01.4'],
    also: ['T04.1.1', 'T01.1.2', 'T01.1.3', 'T01.2.1', 'T01.2.2', 'T01.2.3', 'T03.4.1'],
  },
  {
    title: 'Learners',
    asks: ['Q02.1', 'Q02.2', 'Q02.3'],
    also: ['T01.3.1', 'T01.3.2', 'T03.1.2', 'T03.1.3', 'T03.2.1', 'T03.2.2', 'T04.2.2'],
  },
  { title: 'Learning outcomes', asks: ['Q07.1', 'Q07.2', 'Q07.3'], also: ['T04.1.2'] },
  {
    title: 'Size, credit and pathways',
    asks: ['Q09.1', 'Q09.2', 'T02.1.4', 'Q08.1', 'Q08.2', 'Q08.3'],
    also: ['T03.3.1', 'T04.3.1', 'T06.8.1'],
  },
  { title: 'Assessment', asks: ['Q09.3', 'Q14.1', 'Q14.2'], also: ['T04.4.2', 'T05.3.2'] },
  {
    title: 'Content and delivery',
    asks: ['T06.3.1', 'T06.4.1', 'Q10.1', 'Q10.2', 'Q11.1', 'Q12.1', 'Q12.2'],
    also: ['T02.2.4', 'T03.3.2', 'T03.3.4', 'T04.4.1', 'T04.4.5', 'T04.4.6', 'T06.5.1'],
  },
  { title: 'Partners', asks: ['Q04.1', 'Q04.2'], also: [] },
  {
    title: 'Regulation and quality',
    asks: ['Q05.1', 'Q05.2', 'Q05.3', 'Q12.3', 'Q18.1', 'Q18.2'],
    also: ['T02.1.1', 'T02.1.2', 'T02.1.3', 'T05.4.1', 'T05.4.2', 'T05.4.3'],
  },
  { title: 'Fit with the institution', asks: ['T02.2.1', 'Q06.3', 'T02.2.6'], also: ['T02.2.5'] },
  {
    title: 'Resources and money',
    asks: ['Q06.1', 'Q06.2', 'Q12.4', 'Q13.1', 'T04.4.3', 'Q01.5', 'T06.6.1'],
    also: ['T01.4.3', 'T02.2.2', 'T03.3.3'],
  },
  { title: 'How learners are won', asks: ['Q03.1', 'Q03.2', 'Q03.3'], also: ['T01.4.1', 'T01.4.2'] },
  {
    title: 'Learner experience and support',
    asks: ['Q15.1', 'Q15.2', 'Q15.3', 'Q16.1', 'Q16.2', 'Q16.3'],
    also: ['T04.4.4'],
  },
  {
    title: 'Review and improvement',
    asks: ['Q17.1', 'Q17.2', 'Q17.3', 'Q17.4', 'Q17.5'],
    also: [
      'T05.1.1',
      'T05.1.2',
      'T05.1.3',
      'T05.1.4',
      'T05.1.5',
      'T05.1.6',
      'T05.1.7',
      'T05.2.1',
      'T05.2.2',
      'T05.3.1',
      'T05.3.3',
      'T05.3.4',
      'T05.3.5',
      'T05.3.6',
      'T05.3.7',
    ],
  },
]

/** What stands at the top of page 1: what it is, for whom, how large, what it gives, how it is tested, what it costs. */
export const atAGlance = ['T06.1.1', 'T06.2.1', 'Q02.1', 'Q09.1', 'T02.1.4', 'Q09.3', 'T06.6.1', 'T02.2.6']

/** Without these a committee cannot decide. */
export const cannotDecideWithout = [
  'Q07.1',
  'Q09.1',
  'T02.1.4',
  'Q09.3',
  'Q14.1',
  'Q05.1',
  'Q05.2',
  'Q06.1',
  'T04.4.3',
  'T06.6.1',
]

/** What a page of decisions begins with, the weightiest first. */
export const weightiest = [
  'Q07.1',
  'Q09.1',
  'T02.1.4',
  'Q09.3',
  'Q14.1',
  'T06.6.1',
  'Q02.1',
  'Q08.1',
  'Q08.2',
  'Q04.1',
  'Q05.2',
  'Q06.1',
  'Q11.1',
  'Q17.1',
]
