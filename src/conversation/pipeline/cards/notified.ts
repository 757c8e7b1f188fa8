import { type Items, labelOf } from '../../../toolkit/items.ts'
import { briefly } from '../../../view/text.ts'
import type { Reply } from '../../reply.ts'

/** Phones cut what is longer. */
const longest = 120
const code = /(?<![\w.])(?:t\d\.\d{1,2}\.\d{1,2}|\d\d\.c?\d{1,2})(?!\w|\.\w)/g

/** The replies that all can see, each with a line for lock screens and screen readers that names the project and what it is about, not a code alone. */
export const notified = (replies: readonly Reply[], project: string, items: Pick<Items, 'find'>): readonly Reply[] =>
  replies.map((reply) => {
    if (reply.show !== 'post' && reply.show !== 'replace') return reply
    return { ...reply, view: { ...reply.view, summary: lineOf(reply.view.summary, project, items) } }
  })

/** "Data basics: Chi answered “Which skills gap does your …”" */
export function lineOf(summary: string, project: string, { find }: Pick<Items, 'find'>): string {
  const words = summary.replace(code, (written) => {
    const item = find(written)
    if (!item) return written
    const named = labelOf(item)
    return summary.includes(named) ? '' : `“${briefly(named, 60)}”`
  })
  const line = words
    .replace(/\s+/g, ' ')
    .replace(/ (?=[:,;.])/g, '')
    .trim()
  return briefly(line.includes(project) ? line : `${briefly(project, 40)}: ${line}`, longest)
}
