import { madeWith } from '../../project/documents.ts'
import { committeeOrder } from '../committee-order.ts'
import { factsTable } from '../facts.ts'
import { frame, howToAsk } from '../frame.ts'
import { pointOf } from '../point.ts'
import { isInScope, itemState, type Records } from '../records.ts'
import { aside, heading, type Paper, type PaperBlock } from '../tree.ts'
import { notSettled, setAside, ticked, whoRecorded } from './appendix.ts'
import { firstPage } from './first-page.ts'
import { matrixTable } from './matrix.ts'

/** The paper that a committee decides on: the short of it first, then every point in the order of their forms, then what is open and who recorded what. */
export const committee = (records: Records): Paper => ({
  ...frame(records, 'committee', 'Paper for the committee'),
  blocks: [
    ...firstPage(records),
    ...onNewPage(committeeOrder.flatMap((section) => sectionOf(records, section))),
    ...factsTable(records),
    ...matrixTable(records),
    ...notSettled(records),
    ...setAside(records),
    ...ticked(records),
    ...whoRecorded(records),
    aside(`${madeWith} ${howToAsk(records)}`),
  ],
})

/** A section of which nothing is asked in this project, and nothing recorded, is left out whole. */
function sectionOf(records: Records, { title, asks, also }: (typeof committeeOrder)[number]): PaperBlock[] {
  const items = [...asks, ...also].flatMap((id) => records.items.byId.get(id) ?? [])
  const shown = items.filter(
    (item) => itemState(records, item).settled !== undefined || (asks.includes(item.id) && isInScope(records, item)),
  )
  return shown.length ? [heading(2, title), ...shown.flatMap((item) => pointOf(records, item))] : []
}

/** The first page stands alone, for whoever reads no further. */
const onNewPage = ([first, ...rest]: PaperBlock[]): PaperBlock[] =>
  first ? [first.kind === 'heading' ? { ...first, newPage: true } : first, ...rest] : []
