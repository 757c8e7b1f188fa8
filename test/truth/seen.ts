import type { Intent } from '../../src/conversation/intent.ts'
import { type Ports, projectOf } from '../../src/conversation/ports.ts'
import type { Place } from '../../src/project/ports.ts'
import type { Project } from '../../src/project/project.ts'

/** A message that all can see, as a platform shows it: its words, what its buttons ask for, and its boxes. */
export type Seen = {
  readonly id: string
  readonly place: number
  readonly text: string
  readonly buttons: readonly { readonly label: string; readonly intent: Intent }[]
  readonly boxes: readonly { readonly id: string; readonly done: boolean }[]
}

/** What a button carries; undefined where it is a name for something that was put aside. */
export function intentIn(written: unknown): Intent | undefined {
  if (typeof written !== 'string' || !written.startsWith('{')) return undefined
  const parsed = JSON.parse(written)
  return parsed.intent ?? parsed
}

/** People and two places of one project on one platform, or on two. */
export type Room = {
  /** The project as it is recorded. */
  project(): Promise<Project>
  /** The messages of both places. */
  seen(): Promise<Seen[]>
  /** Presses a button, and fills in the form that it opens. */
  press(who: string, message: Seen, n: number, words: string): Promise<void>
  tick(who: string, message: Seen, ids: readonly string[]): Promise<void>
  /** Replies in the thread of a message. */
  reply(who: string, message: Seen, words: string): Promise<void>
  command(who: string, place: number, words: string): Promise<void>
  /** Changes or deletes the message that somebody wrote last, where the platform tells. */
  revise(who: string, words: string | undefined): Promise<void>
  /** Time goes by, and everything that is under way comes to an end. */
  rest(): Promise<void>
  close(): Promise<void>
}

/** The project that a place works on. */
export async function projectAt(place: Place, ports: Ports): Promise<Project> {
  const project = await projectOf((await ports.places.projectAt(place)) ?? '', ports)
  if (!project) throw new Error('There is no project')
  return project
}
