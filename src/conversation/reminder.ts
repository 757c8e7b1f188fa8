import type { Place } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Message } from '../view/view.ts'
import type { Intent } from './intent.ts'

/** What became of one week's reminder. `at` is the moment it was for. */
export type Logged = {
  readonly at: number
  readonly fate: 'sent' | 'by hand' | 'silent' | 'unclear' | 'gone' | 'missed' | 'under way'
  readonly why?: string | undefined
}

/** What the schedule knows of a place's reminder. */
export type Reminder = {
  /** When the next one comes; undefined where none does. */
  readonly next: number | undefined
  /** What it would say if it came now; undefined where it would be silent. */
  readonly preview: Message<Intent> | undefined
  /** Newest first. */
  readonly log: readonly Logged[]
  /** Whether people can be written to alone on this platform. */
  readonly tells: boolean
}

/** `at` is the time of the turn that asks. */
export type Reminders = {
  of(project: Project, place: Place, at: number): Promise<Reminder>
  /** Counts what is posted by hand as this week's reminder, so that no second one comes. */
  serve(project: Project, place: Place, at: number): Promise<void>
}
