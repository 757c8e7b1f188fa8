import { listed } from '../../project/listed.ts'
import { overall, progressOf } from '../../project/progress.ts'
import type { Item } from '../../toolkit/items.ts'
import { briefly } from '../../view/text.ts'
import { weightiest } from '../committee-order.ts'
import { doubtsIn } from '../doubts.ts'
import { statedFacts, valueCell } from '../facts.ts'
import { frame } from '../frame.ts'
import { openIn, openInFigures } from '../open.ts'
import { named } from '../point.ts'
import { inWords, phasesPicture } from '../progress-picture.ts'
import { answerTo, byAndOn, dueInWords, isInScope, isShared, ownerOf, type Records } from '../records.ts'
import { aside, heading, missing, type Paper, type PaperBlock, type PaperWords, text } from '../tree.ts'
import { decisionsOn } from './decisions.ts'

/** How many decisions, and how many open points, one page holds. */
const mostDecisions = 12
const mostOpen = 8
const purposes = ['T06.2.1', 'T04.1.1', 'Q15.3', 'Q01.1']

/** A project on one page: what it is, how far, what is decided by whom, what is open, and what nobody has begun. */
export const summary = (records: Records): Paper => ({
  ...frame(records, 'summary', 'On one page'),
  onePage: true,
  blocks: [
    whatItIs(records),
    inFigures(records),
    picture(records),
    ...decisionsOn(records),
    ...doubted(records),
    ...decisions(records),
    ...open(records),
    ...untouched(records),
  ],
})

function whatItIs(records: Records): PaperBlock {
  const [answer] = purposes.flatMap((id) => {
    const item = records.items.byId.get(id)
    return (item && answerTo(records, item)) ?? []
  })
  return answer ? text(briefly(answer.text, 280)) : { kind: 'gap', text: 'What it is for is not answered yet.' }
}

const figures = ['hours', 'weeks', 'credit', 'level', 'mode', 'start', 'price']

/** "30 hours · NZQCF 4 · Online": confirmed values alone. */
function inFigures(records: Records): PaperBlock {
  const all = statedFacts(records, figures)
  return all.length
    ? text(all.flatMap((one, n) => [...(n ? [' · '] : []), ...valueCell(one)]))
    : { kind: 'gap', text: 'Nobody has stated its hours, credit or price as a value yet.' }
}

/** What the team knows of and has not settled. */
function doubted(records: Records): PaperBlock[] {
  const all = doubtsIn(records)
  return all.length ? [heading(2, 'In doubt'), { kind: 'list', items: all }] : []
}

function picture({ project, toolkit, items }: Records): PaperBlock {
  const phases = progressOf(project, toolkit, items)
  const { done, total } = overall(phases)
  return {
    kind: 'picture',
    picture: phasesPicture(`${done} of ${total} settled`, phases),
    alt: `How far each phase is. ${inWords(phases)}.`,
  }
}

function decisions(records: Records): PaperBlock[] {
  const all = decided(records)
  if (!all.length) return [heading(2, 'Decisions'), { kind: 'gap', text: 'Nothing is answered yet.' }]
  const more = all.length - mostDecisions
  return [
    heading(2, 'Decisions'),
    {
      kind: 'table',
      caption:
        more > 0 ? `${mostDecisions} of ${all.length}; the paper for the committee has all` : 'All answers so far',
      head: ['Point', 'Decision, in short', 'By'],
      rows: all.slice(0, mostDecisions).map((item): PaperWords[] => {
        const answer = answerTo(records, item)
        return [named(item), briefly(answer?.text ?? '', 110), answer ? byAndOn(records, answer) : '']
      }),
      widths: [2.6, 5, 2.4],
    },
  ]
}

/** What is answered, the weightiest first, then in the toolkit's order. */
function decided(records: Records): Item[] {
  const answered = records.items.all.filter(
    (item) => !isShared(records, item) && isInScope(records, item) && answerTo(records, item),
  )
  const weight = ({ id }: Item): number => (weightiest.includes(id) ? weightiest.indexOf(id) : weightiest.length)
  return answered.sort((a, b) => weight(a) - weight(b))
}

function open(records: Records): PaperBlock[] {
  const all = openIn(records)
  const given = all.filter(({ assignment }) => assignment)
  const late = all.filter(({ overdue }) => overdue).length
  const count = `${openInFigures(all)}; overdue: ${late}; with nobody yet: ${all.length - given.length}`
  if (!given.length) return [heading(2, 'Open and overdue'), text(`${count}.`)]
  return [
    heading(2, 'Open and overdue'),
    {
      kind: 'table',
      caption: count,
      head: ['What', 'Who has it', 'When'],
      rows: given.slice(0, mostOpen).map(({ item, assignment, overdue }): PaperWords[] => {
        const due = dueInWords(records, assignment?.due) || 'no date'
        return [named(item), ownerOf(records, item), overdue ? [missing(due)] : due]
      }),
      widths: [5, 2.2, 2.8],
    },
  ]
}

function untouched({ project, toolkit, items }: Records): PaperBlock[] {
  const none = progressOf(project, toolkit, items).filter(({ inScope, done }) => inScope && done === 0)
  return none.length
    ? [aside(`Nothing is settled yet in ${listed(none.map(({ phase }) => `${phase.roman} ${phase.name}`))}.`)]
    : []
}
