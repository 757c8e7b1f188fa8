import type { Place } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Message } from '../view/view.ts'
import type { Intent } from './intent.ts'

/** A list of what is open, the question whether to pause, or the congratulation. */
export type What = 'reminder' | 'last word' | 'well done'

/**
 * The last reminder: the moment it was for, and when what it says was read. Since anybody recorded anything, `unheard` is
 * how many came, and `asked` whether one of them asked whether to pause.
 */
export type Last = {
  readonly due: number
  readonly seen: number
  readonly unheard: number
  readonly asked: boolean
}

/** What became of one week's reminder. `at` is the moment it was for. */
export type Logged = {
  readonly at: number
  readonly result: 'sent' | 'by hand' | 'silent' | 'unclear' | 'gone' | 'missed' | 'under way'
  readonly why?: string | undefined
  /** A list of what is open, the question whether to pause, or the congratulation. */
  readonly what?: 'reminder' | 'last word' | 'well done' | undefined
}

/** What the schedule knows of a place's reminder. */
export type Reminder = {
  /** When the next one comes; undefined where none does. */
  readonly next: number | undefined
  /** What it would say if somebody posted it now; undefined where there is nothing to say. */
  readonly preview: Message<Intent> | undefined
  /** Why none comes by itself just now: everything is done, or nobody recorded anything for weeks. */
  readonly silent: 'done' | 'resting' | undefined
  /** Newest first. */
  readonly log: readonly Logged[]
  /** Whether the person who asks can be told something alone. */
  readonly tells: boolean
}

/** `at` is the time of the turn that asks. */
export type Reminders = {
  of(project: Project, place: Place, at: number): Promise<Omit<Reminder, 'tells'>>
  /** Counts what is posted by hand as this week's reminder, so that no second one comes. */
  serve(project: Project, place: Place, at: number): Promise<void>
}
