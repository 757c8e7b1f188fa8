import type { Item } from '../../toolkit/items.ts'
import { statedFact, valueCell } from '../facts.ts'
import { frame } from '../frame.ts'
import { dayOf, itemState, type Records } from '../records.ts'
import { aside, heading, type Inline, missing, type Paper, type PaperWords, quiet, strong, text } from '../tree.ts'
import { fieldInWords, standingOf } from './standing.ts'

/** What Europass asks of a micro-credential, with the European Learning Model’s name where we know it, and the items in which it may stand. */
const fields: readonly (readonly [label: string, property: string, from: readonly string[], fact?: string])[] = [
  ['Title', 'title', ['T06.1.1']],
  ['Description', 'description', ['T06.2.1', 'T04.1.1']],
  ['Learning outcomes', 'learningOutcome', ['Q07.1'], 'outcomes'],
  ['Workload', 'volumeOfLearning', ['Q09.1'], 'hours'],
  ['Credit points', 'creditPoint', ['T02.1.4'], 'credit'],
  ['Level', '', [], 'level'],
  ['Kind of assessment', '', ['Q09.3', 'T04.4.2', 'Q14.1'], 'assessment'],
  ['Supervision and identity', '', ['Q14.2'], 'supervision'],
  ['Form of participation', 'mode', ['T06.3.1', 'T06.5.1'], 'mode'],
  ['Language', 'language', [], 'language'],
  ['Prerequisites', 'entryRequirement', ['Q08.1', 'T03.3.1', 'T06.8.1'], 'prerequisites'],
  ['Stacking', '', ['Q08.2'], 'stacking'],
  ['Quality assurance', '', ['Q05.2', 'Q18.1']],
  ['Subject', '', [], 'subject'],
  ['Awarding body and country', 'awardingBody', [], 'awarding-body'],
]

/** A table of what Europass will ask for, with what is recorded on it; it names nobody. */
export const europass = (records: Records): Paper => ({
  ...frame(records, 'europass', 'What Europass will ask for'),
  blocks: [
    aside(
      'A draft: mcred describes the course and issues nothing. Europass wants values where teams wrote words; whoever fills its form in decides on them.',
    ),
    heading(2, 'Field by field'),
    {
      kind: 'table',
      caption: 'What the European Learning Model asks, and what is recorded',
      head: ['Field', 'What is recorded', 'On'],
      rows: fields.map((field) => rowOf(records, field)),
      widths: [2.4, 5.4, 2.2],
    },
    heading(2, 'For any register of badges'),
    ...inList(records),
  ],
})

function rowOf(records: Records, [label, property, from, fact]: (typeof fields)[number]): PaperWords[] {
  const stated = fact === undefined ? undefined : statedFact(records, fact)
  const name: PaperWords = property ? [label, quiet(` ${property}`)] : label
  if (stated)
    return [name, valueCell(stated), stated.state.is === 'confirmed' ? dayOf(records, stated.state.entry.at) : '']
  const items = from.flatMap((id) => records.items.byId.get(id) ?? [])
  const settled = items.filter((item) => itemState(records, item).settled)
  const none = items.length ? 'Not answered yet.' : 'Nobody is asked for it here yet.'
  return [
    name,
    settled.length ? settled.flatMap((item, n) => saidOf(records, item, n > 0)) : [missing(none)],
    settled.map((item) => onOf(records, item)).join('\n'),
  ]
}

function saidOf(records: Records, item: Item, follows: boolean): Inline[] {
  const { settled } = itemState(records, item)
  const before = follows ? ['\n'] : []
  if (settled?.kind === 'answered') return [...before, settled.text, quiet(` ${item.code}`)]
  return settled?.kind === 'excused'
    ? [...before, strong('Does not apply.'), ` ${settled.reason}`, quiet(` ${item.code}`)]
    : []
}

const onOf = (records: Records, item: Item): string => {
  const { settled } = itemState(records, item)
  return settled ? dayOf(records, settled.at) : ''
}

function inList(records: Records): Paper['blocks'] {
  const { stops, missing: lacks } = standingOf(records)
  return [
    ...(stops.length
      ? [
          text([
            missing(`Without these there is no badge: ${stops.map((one) => fieldInWords(records, one)).join('; ')}.`),
          ]),
        ]
      : [text('Title, description and criteria are there.')]),
    text('Nobody has stated these as a value yet:'),
    {
      kind: 'list',
      items: lacks.map((one) => `${fieldInWords(records, one)}${one.but ? `: ${one.but}` : ''}`),
    },
  ]
}
