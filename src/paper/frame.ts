import { longDate, shownTime } from '../calendar/dates.ts'
import { markOf } from './mark.ts'
import type { Records } from './records.ts'
import type { Paper } from './tree.ts'

/** What every paper has around its contents. */
export const frame = (records: Records, file: string, kind: string): Omit<Paper, 'blocks'> => ({
  file,
  title: records.project.name,
  kind: `${kind} · state of ${momentOf(records)}`,
  language: 'en-GB',
  foot: `${records.project.name} · ${momentOf(records)} · mark ${markOf(records.project)}`,
})

/** "26 November 2026, 15:40 (Asia/Singapore)" */
const momentOf = ({ at, project: { zone } }: Records): string =>
  `${longDate(at, zone)}, ${shownTime(at, zone, at)} (${zone})`

/** How to hear what has changed since a paper was made. */
export const howToAsk = ({ project }: Records): string => {
  const mark = markOf(project)
  return `The mark ${mark} stands for what was recorded when this was made; “paper changes ${mark}”, typed to mcred in the project’s channel, says what has changed since.`
}
