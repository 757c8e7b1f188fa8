import type { HistoryMessage, Question, ToolkitAnswer } from '../ask/answer.ts'
import type { KeptForm } from '../forms/form.ts'
import type { AddedForm, FormChange } from '../forms/forms.ts'
import type { FoundInFile } from '../import/found.ts'
import type { FoundPassage } from '../pages/search.ts'
import type { Format } from '../paper/choices.ts'
import type { PaperFile } from '../paper/render/written.ts'
import type { Paper } from '../paper/tree.ts'
import type { Entry, ProjectEvent, SignOffEvent } from '../project/entry.ts'
import type { Erased, Noted, PendingQuestion, Place } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Catalog } from '../toolkit/items.ts'
import type { Understanding } from '../understanding/understanding.ts'
import type { Message } from '../view/view.ts'
import type { Intent, IntentOf } from './intent.ts'
import type { Reminder } from './reminder-port.ts'
import type { Reply } from './reply.ts'
import type { Turn } from './turn.ts'

/** The catalog, and what was learnt of how people say things. */
export type Knowledge = Catalog & {
  readonly understanding: Understanding
  readonly operator?: Operator | undefined
}

/** Who runs this mcred, as far as the configuration says. */
export type Operator = {
  /** An e-mail address or a page. */
  readonly contact?: string | undefined
  /** The page with the privacy notice. */
  readonly privacy?: string | undefined
  /** Where the data lie: "the university’s own data centre". */
  readonly place?: string | undefined
  /** The language model that questions are sent to; none where there is none. */
  readonly model?: string | undefined
}

/** All that is known when a turn is answered. */
export type Context = Knowledge & {
  readonly turn: Turn
  readonly project: Project | undefined
  /** The questions that the turn's thread had open, oldest first. */
  readonly pendingQuestions: readonly PendingQuestion[]
  /** What was asked and answered in the turn's thread, oldest first. */
  readonly said: readonly HistoryMessage[]
}

/** A context in a place that has a project. */
export type ProjectContext = Context & { readonly project: Project }

export type DecisionTo<D extends Decision['does']> = Extract<Decision, { does: D }>

/** What a turn comes to. Only `say` is final; the others are done first and then say. */
export type Decision =
  | { readonly does: 'say'; readonly replies: readonly Reply[] }
  /** What it is about may not have come yet; `isOurs`: it was said in a thread in which something is asked. */
  | { readonly does: 'wait'; readonly isOurs: boolean }
  /** Keeps what happened; `say` sees the project after it. */
  | {
      readonly does: 'record'
      readonly events: readonly ProjectEvent[]
      readonly say: (after: ProjectContext, kept: readonly Entry[]) => readonly Reply[]
      /** Said in the project's other places too. */
      readonly elsewhere?: (after: ProjectContext) => Message<Intent>
    }
  /** Starts a project and binds the place to it. */
  | {
      readonly does: 'found'
      readonly events: readonly ProjectEvent[]
      readonly say: (after: ProjectContext) => readonly Reply[]
      readonly onward: IntentOf<'start'>['onward']
    }
  /** Asks the schedule, keeps what happens in view of it, and says what it is then. */
  | {
      readonly does: 'remind'
      readonly events: (before: Reminder) => readonly ProjectEvent[]
      readonly say: (after: ProjectContext, reminder: Reminder) => readonly Reply[]
    }
  /** Makes a code with which another place asks to join the project; none where the person cannot be told it alone. */
  | { readonly does: 'share'; readonly say: (code: string | undefined) => readonly Reply[] }
  /** Asks the leads of the project that a code is for whether the place may join; a lead of it joins the place at once. */
  | { readonly does: 'link'; readonly code: string; readonly say: (outcome: Linked) => readonly Reply[] }
  /** Answers a place that asks, where a lead does. */
  | { readonly does: 'let in'; readonly request: string; readonly as: IntentOf<'let in'>['as'] }
  | { readonly does: 'knock'; readonly request: string }
  | {
      readonly does: 'unlink'
      readonly place: Place
      readonly named: string | undefined
      readonly say: (outcome: 'here' | 'there' | 'not in it' | 'the last' | 'no lead left') => readonly Reply[]
    }
  | { readonly does: 'forget'; readonly say: (entries: number) => readonly Reply[] }
  | { readonly does: 'erase'; readonly say: (erased: Erased) => readonly Reply[] }
  /** Judges something about a sign-off as it stands when it is carried out, keeps it, and puts its cards right wherever they stand. */
  | { readonly does: 'sign off'; readonly project: string; readonly judge: (now: ProjectContext) => Judged }
  /** Keeps what a person said about an answer. */
  | { readonly does: 'note'; readonly noted: Noted; readonly replies: readonly Reply[] }
  /** Writes a paper as a file, and hands it out. */
  | {
      readonly does: 'write'
      readonly paper: Paper
      readonly format: Format
      readonly say: (file: PaperFile) => readonly Reply[]
    }
  /** Reads a file that came with the turn, or looks up what was found in one; what it comes to follows from that. */
  | {
      readonly does: 'import'
      readonly wants: ImportWish
      readonly decide: (read: FoundInFile | { readonly why: string } | undefined) => Decision
    }
  /** Looks up the institution's form, or changes it; what it comes to follows from that. */
  | { readonly does: 'form'; readonly wants: FormWish; readonly decide: (read: FormOutcome) => Decision }
  /** Fills a form with the words of each tag, and hands it out. */
  | {
      readonly does: 'fill'
      readonly form: KeptForm
      readonly words: ReadonlyMap<string, string>
      readonly say: (content: Uint8Array) => readonly Reply[]
    }
  | { readonly does: 'list feedback'; readonly say: (noted: readonly Noted[]) => readonly Reply[] }
  | {
      readonly does: 'ask'
      readonly question: Question
      /** `found`: what the institution's own pages say to it. */
      readonly say: (answer: ToolkitAnswer, found: readonly FoundPassage[]) => readonly Reply[]
      readonly note?: (answer: ToolkitAnswer, found: readonly FoundPassage[]) => Noted | undefined
    }

/** What is wanted of a form; only the project's own can be changed. */
export type FormWish =
  | { readonly do: 'add' }
  | { readonly do: 'look' }
  /** `seen`: the mark of the form that was looked at. */
  | { readonly do: 'change'; readonly change: FormChange; readonly seen: string }
  | { readonly do: 'remove' }
export type FormOutcome = AddedForm | { readonly why: string } | undefined

/** What is wanted of a file. `leave`: puts rows aside, or takes them up again. */
export type ImportWish =
  | { readonly do: 'read' }
  | { readonly do: 'look'; readonly id: string }
  | { readonly do: 'leave'; readonly id: string; readonly rows: readonly number[]; readonly back?: 'back' }

/**
 * What comes of a deed about a sign-off: words alone, or something to be kept; what is said of that follows from what was
 * kept. `delivery` names it, so that it is kept once from wherever it comes.
 */
export type Judged =
  | { readonly replies: readonly Reply[]; readonly request?: string }
  | { readonly event: SignOffEvent; readonly delivery?: string }

/** What comes of a code that is typed somewhere. */
export type Linked =
  | { readonly is: 'unknown' }
  | { readonly is: 'asked'; readonly request: string }
  | { readonly is: 'joined'; readonly project: Project }

export const say = (...replies: readonly Reply[]): Decision => ({ does: 'say', replies })
