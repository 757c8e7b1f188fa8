import * as choices from './choices.ts'
import type { Fact, FactGroup, FactKind } from './kinds.ts'

export const groups: readonly { readonly id: FactGroup; readonly label: string }[] = [
  { id: 'size', label: 'Size and credit' },
  { id: 'content', label: 'Outcomes and content' },
  { id: 'assessment', label: 'Assessment' },
  { id: 'delivery', label: 'Delivery' },
  { id: 'dates', label: 'Dates and money' },
  { id: 'award', label: 'Award' },
  { id: 'people', label: 'People and bodies' },
  { id: 'institution', label: 'Institution' },
]

type FactRow = readonly [id: string, label: string, step: number, from: string, kind: FactKind]

const number = ([one, unit]: readonly [one: string, several: string], most: number, zero?: string): FactKind => ({
  kind: 'number',
  one,
  unit,
  most,
  ...(zero ? { zero } : {}),
})
const text = (hint?: string): FactKind => ({ kind: 'text', ...(hint ? { hint } : {}) })
const lines = (hint: string): FactKind => ({ kind: 'lines', hint })
const choice = (options: typeof choices.modes): FactKind => ({ kind: 'choice', options })
const several = (options: typeof choices.modes): FactKind => ({ kind: 'choices', options })

const rows: Readonly<Record<FactGroup, readonly FactRow[]>> = {
  size: [
    ['hours', 'Hours in all', 9, 'Q09.1 Q09.2 T03.3.4 T06.5.1', number(['hour', 'hours'], 5000)],
    ['weekly', 'Hours a week', 9, 'Q09.1 T03.3.4 T06.5.1 Q09.2', number(['hour a week', 'hours a week'], 100)],
    [
      'credit',
      'Credit',
      8,
      'T02.1.4 Q09.1 Q08.2 Q08.3',
      { kind: 'amount', unitLabel: 'Unit of credit', zero: 'No credit', hint: 'A number; 0 where it gives none' },
    ],
    [
      'level',
      'Level',
      5,
      'T02.1.4 T02.1.3 Q05.2 Q05.3',
      {
        kind: 'amount',
        unitLabel: 'Framework of the level',
        zero: 'No level',
        before: true,
        hint: 'A number; 0 where it has none',
      },
    ],
  ],
  content: [
    ['outcomes', 'Learning outcomes', 7, 'Q07.1', lines('One to a line, as a learner does it')],
    ['units', 'Units', 10, 'T06.4.1', lines('One to a line, with its hours if you like')],
    ['subject', 'Subject code', 6, '', text('The scheme and the code, as “NZSCED 080901”')],
    ['skills', 'Skills frameworks', 5, '', lines('One to a line: the name and its address')],
    ['stacking', 'Stacking', 8, 'Q08.2 T02.2.3', choice(choices.stackings)],
    ['prerequisites', 'Prerequisites', 8, 'Q08.1 T06.8.1 T03.3.1', text('“None” where anybody may come')],
  ],
  assessment: [
    ['tasks', 'Assessment tasks', 14, 'T04.4.2', lines('One to a line')],
    ['assessment', 'Kinds of assessment', 14, 'T04.4.2 Q09.3 Q14.1', several(choices.assessmentKinds)],
    ['supervision', 'Supervision and identity', 14, 'Q14.2 Q09.3', choice(choices.supervisions)],
    ['result', 'Result', 14, 'Q14.1 Q09.3', choice(choices.results)],
    ['pass-mark', 'Pass mark', 14, 'Q14.1 T04.4.2', number(['per cent', 'per cent'], 100)],
  ],
  delivery: [
    ['language', 'Language of instruction', 12, '', choice(choices.languages)],
    ['mode', 'Mode', 12, 'T06.3.1 T06.5.1 T04.4.1 Q12.1', choice(choices.modes)],
    ['pace', 'Pace', 12, 'T06.5.1 T06.3.1 T03.3.4', choice(choices.paces)],
    ['place', 'Place', 12, '', text('Where it is held; “Online” where nowhere')],
    ['weeks', 'Weeks', 9, 'Q09.1 Q09.2 T06.5.1 T03.3.4', number(['week', 'weeks'], 200)],
    ['runs', 'Runs a year', 15, 'T01.4.1', number(['run a year', 'runs a year'], 366)],
  ],
  dates: [
    ['start', 'First start', 15, 'T01.4.1 Q03.1 T06.5.1', { kind: 'date' }],
    ['end', 'First end', 15, '', { kind: 'date' }],
    [
      'price',
      'Price',
      3,
      'T06.6.1 T01.4.3',
      { kind: 'amount', unitLabel: 'Currency', zero: 'Free', before: true, hint: 'A number; 0 where it is free' },
    ],
    ['tax', 'Tax', 3, '', choice(choices.taxes)],
    ['review', 'Reviewed every', 17, 'Q17.1 T05.1.7', number(['month', 'months'], 120)],
  ],
  award: [
    ['award', 'What is issued', 9, 'T05.3.6 T05.3.7 Q08.3', several(choices.awards)],
    ['valid', 'Valid for', 17, 'T05.3.6 T05.3.7', number(['month', 'months'], 600, 'Without end')],
    ['evidence', 'Evidence employers can see', 14, '', choice(choices.yesOrNo)],
    ['page', 'Page of the course', 15, '', text('Its public address, https://…')],
    ['image', 'Picture of the badge', 15, '', text('Its address, https://…')],
  ],
  people: [
    ['need', 'Who confirmed the need', 1, '', lines('One to a line: name, organisation, date')],
    ['consulted', 'Who was consulted', 6, '', lines('One to a line: unit, person, date')],
    ['recognition', 'Who recognises it', 4, '', lines('One to a line: body, kind of recognition, date')],
    ['contact', 'Contact', 6, '', text('A person or unit, and how they are reached')],
  ],
  institution: [
    ['provider', 'Provider', 6, '', text('Its legal name')],
    ['awarding-body', 'Awarding body', 6, '', text('Who awards it, where that is another')],
    ['country', 'Country', 6, '', text()],
    ['website', 'Web address of the institution', 6, '', text('https://…')],
    ['quality', 'Quality statement', 5, '', text('One sentence on who assures quality, and how')],
  ],
}

/** Every fact that a project can have, group by group. */
export const facts: readonly Fact[] = groups.flatMap(({ id: group }) =>
  rows[group].map(
    ([id, label, step, from, kind]): Fact => ({
      ...kind,
      id,
      label,
      group,
      step,
      from: from.split(' ').filter(Boolean),
    }),
  ),
)

const byId = new Map(facts.map((fact) => [fact.id, fact]))

export const factCalled = (id: string): Fact | undefined => byId.get(id)
