import { asking } from './commands/ask.ts'
import type { Command, Commands } from './commands/command.ts'
import { writing } from './commands/documents.ts'
import { settling } from './commands/project.ts'
import { reminding } from './commands/reminders.ts'
import { looking } from './commands/standing.ts'
import { working } from './commands/work.ts'

/** A file for each group, in the order in which help shows them. */
const groups = {
  Ask: asking,
  'Work through the toolkit': working,
  'See where you stand': looking,
  Documents: writing,
  Reminders: reminding,
  Project: settling,
} satisfies Readonly<Record<Command['group'], Commands>>

type RowIn<G> = G extends unknown ? G[keyof G] : never

/** What commands come to; all else is only said or pressed. */
export type Typeable = NonNullable<ReturnType<RowIn<(typeof groups)[Command['group']]>['read']>>['do']

/** Everything that can be typed. */
export const commands: readonly Command[] = Object.entries<Commands>(groups).flatMap(([group, rows]) =>
  Object.entries(rows).map(([word, { also = [], ...row }]) => ({
    group: group as Command['group'],
    usage: word,
    ...row,
    words: [word, ...also],
  })),
)
