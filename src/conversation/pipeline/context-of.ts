import { type Person, samePerson } from '../../project/entry.ts'
import type { PendingQuestion } from '../../project/ports.ts'
import { isAskedAnew } from '../../project/progress.ts'
import { fold, idsOf, type Project, stateOf } from '../../project/project.ts'
import type { Context } from '../context.ts'
import { type Ports, withNewer } from '../ports.ts'
import { deliveryOf, type Turn } from '../turn.ts'
import { mostSteps } from './interpret/thresholds.ts'

/** What a turn is decided on, as things stand; `about`: the project, where it is not that of the place. */
export async function contextOf(turn: Turn, ports: Ports, about?: string): Promise<Context> {
  const id = about ?? (await ports.places.projectAt(turn.place))
  const [project, pendingQuestions, said] = await Promise.all([
    id ? projectBefore(turn, id, ports) : undefined,
    turn.thread ? ports.dialogues.pendingQuestions(turn.place, turn.thread) : [],
    turn.thread ? ports.threadHistory.of(turn.place, turn.thread) : [],
  ])
  const { toolkit, items, understanding, operator } = ports
  return {
    toolkit,
    items,
    understanding,
    operator,
    turn,
    project,
    pendingQuestions: ownLast(
      pendingQuestions.filter((pending) => pending.project === id),
      { project, turn, toolkit },
    ),
    said,
  }
}

/** Where several were handed out in one thread, of those the one that whoever speaks has is open to them, not the one that somebody else has. */
function ownLast(
  all: readonly PendingQuestion[],
  { project, turn: { by }, toolkit }: Pick<Context, 'project' | 'turn' | 'toolkit'>,
): readonly PendingQuestion[] {
  const holderOf = (item: string | null | undefined): Person | undefined => {
    const state = item && project ? stateOf(project, item, toolkit.shared.sameAs) : undefined
    return state && (!state.settled || isAskedAnew(state)) ? state.assignment?.to : undefined
  }
  const other = holderOf(all.at(-1)?.item)
  if (!other || samePerson(other, by)) return all
  const own = all.findLast(({ item }) => {
    const holder = holderOf(item)
    return holder && samePerson(holder, by)
  })
  return own ? [...all.filter((one) => one !== own), own] : all
}

/**
 * The project as it stood before the turn. What the turn itself recorded is left out where it was interrupted after it,
 * so that it comes to the same decision again: what it records is known then, and what it says is said.
 */
async function projectBefore(turn: Turn, id: string, ports: Ports): Promise<Project | undefined> {
  const entries = await ports.journal.read(id, isForgetting(turn) ? 'what can be read' : undefined)
  const own = new Set<string>()
  const there = idsOf(entries)
  for (const delivery of deliveriesFrom(turn)) {
    const idAt = (position: number): string => ports.entryId(deliveryOf({ ...turn, delivery }), position)
    for (let position = 0; there.has(idAt(position)); position++) own.add(idAt(position))
  }
  const before = own.size ? entries.filter((entry) => !own.has(entry.id)) : entries
  return withNewer(fold(id, before, ports.toolkit.shared.sameAs), ports.journal)
}

/** Words, and what is left to be answered of them, may be one wish of several. */
const inWords: ReadonlySet<Turn['intent']['do']> = new Set(['plain', 'say', 'ask', 'more'])

/** The deliveries of a turn's wishes, from this one on. */
function deliveriesFrom({ delivery, intent }: Turn): string[] {
  const [, whole = delivery, at] = /^(.*)#(\d)$/s.exec(delivery) ?? []
  if (!at && !inWords.has(intent.do)) return [delivery]
  return Array.from({ length: mostSteps }, (_, n) => (n ? `${whole}#${n + 1}` : whole)).slice(Number(at ?? 1) - 1)
}

/** A project can be deleted, and a person forgotten, though an entry of it comes from a newer mcred. */
const isForgetting = ({ intent }: Turn): boolean => intent.do === 'forget' || intent.do === 'forget me'
