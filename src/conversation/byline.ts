import { shownDate } from '../calendar/dates.ts'
import { credit } from '../project/author.ts'
import type { Entry } from '../project/entry.ts'
import type { Text } from '../view/view.ts'
import type { ProjectContext } from './context.ts'

/** "Dan, recorded by Ben, 26 Nov", with the message that it was said in where there is a link to it, or the file that it was taken from. */
export function byline(entry: Entry, { project, turn }: ProjectContext, date?: string): Text {
  const { url, imported } = (entry.kind === 'answered' && entry.source) || {}
  const from = imported ? `, from ${imported.file} (${imported.at})` : ''
  const words = `${credit(entry)}, ${date ?? shownDate(entry.at, project.zone, turn.at)}${from}`
  return url ? [`${words} · `, { kind: 'link', text: 'message', url }] : words
}
