import { asking } from './commands/ask.ts'
import type { Command } from './commands/command.ts'
import { writing } from './commands/documents.ts'
import { settling } from './commands/project.ts'
import { reminding } from './commands/reminders.ts'
import { looking } from './commands/standing.ts'
import { working } from './commands/work.ts'

/** Everything that can be typed, in the order in which help shows it; a file for each of its groups. */
export const commands: readonly Command[] = [...asking, ...working, ...looking, ...writing, ...reminding, ...settling]
