import type { Answer as FromToolkit, Question, Said } from '../ask/answer.ts'
import type { Entry, Happening } from '../project/entry.ts'
import type { Erased, Noted, Opening } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Items } from '../toolkit/items.ts'
import type { Toolkit } from '../toolkit/toolkit.ts'
import type { IntentOf } from './intent.ts'
import type { Reminder } from './reminder.ts'
import type { Reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** What the bot knows: the toolkit and its items, once. */
export type Book = { readonly toolkit: Toolkit; readonly items: Items }

/** All that is known when a turn is answered. */
export type Scene = Book & {
  readonly turn: Turn
  readonly project: Project | undefined
  /** The questions that the turn's thread had open, oldest first. */
  readonly openings: readonly Opening[]
  /** What was asked and answered in the turn's thread, oldest first. */
  readonly said: readonly Said[]
}

/** A scene in a place that has a project. */
export type ProjectScene = Scene & { readonly project: Project }

/** What a turn comes to. Only `say` is final; the others are done first and then say. */
export type Decision =
  | { readonly does: 'say'; readonly replies: readonly Reply[] }
  /** Keeps what happened; `say` sees the project after it. */
  | {
      readonly does: 'record'
      readonly happenings: readonly Happening[]
      readonly say: (after: ProjectScene, kept: readonly Entry[]) => readonly Reply[]
    }
  /** Starts a project and binds the place to it. */
  | {
      readonly does: 'found'
      readonly happenings: readonly Happening[]
      readonly say: (after: ProjectScene) => readonly Reply[]
      readonly onward: IntentOf<'start'>['onward']
    }
  /** Asks the schedule, keeps what happens in view of it, and says what it is then. */
  | {
      readonly does: 'remind'
      readonly happenings: (before: Reminder) => readonly Happening[]
      readonly say: (after: ProjectScene, reminder: Reminder) => readonly Reply[]
    }
  /** Makes a code with which another place joins the project. */
  | { readonly does: 'share'; readonly say: (code: string) => readonly Reply[] }
  /** Binds the place to the project that a code is for, and makes the person a lead of it; undefined where the code is for none. */
  | {
      readonly does: 'link'
      readonly code: string
      readonly happenings: readonly Happening[]
      readonly say: (after: ProjectScene | undefined) => readonly Reply[]
    }
  | { readonly does: 'forget'; readonly say: (entries: number) => readonly Reply[] }
  | { readonly does: 'erase'; readonly say: (erased: Erased) => readonly Reply[] }
  /** Keeps what a person said about an answer. */
  | { readonly does: 'note'; readonly noted: Noted; readonly replies: readonly Reply[] }
  | { readonly does: 'list feedback'; readonly say: (noted: readonly Noted[]) => readonly Reply[] }
  | {
      readonly does: 'ask'
      readonly question: Question
      readonly say: (answer: FromToolkit) => readonly Reply[]
      readonly note?: (answer: FromToolkit) => Noted | undefined
    }

export const say = (...replies: readonly Reply[]): Decision => ({ does: 'say', replies })
