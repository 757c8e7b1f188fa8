import type { Context, Decision } from '../conversation/context.ts'
import type { Intent } from '../conversation/intent.ts'
import { decide } from '../conversation/pipeline/decide.ts'
import type { TurnStep } from '../conversation/pipeline/interpret/turn-step.ts'
import type { Turn } from '../conversation/turn.ts'
import { personCalled, place } from './world.ts'

/** What somebody says: in the channel, in a chat of their own (`dm`) or in a thread. */
export const turnOf = (
  name: string,
  intent: Intent,
  { where, thread, at, delivery }: Pick<Turn, 'at' | 'delivery'> & { where: string; thread?: string | undefined },
): Turn => ({
  delivery,
  at,
  by: personCalled(name),
  name,
  standing: 'member',
  place,
  placeName: 'course-team',
  placeKind: where === 'dm' ? 'personal' : 'channel',
  ...(thread ? { thread } : {}),
  canOpen: false,
  intent,
})

/** A step together with what it is decided to come to. */
export type DecidedStep = TurnStep & {
  readonly decided?: Decision | undefined
  /** The item whose answer it moves. */
  readonly moved?: string | undefined
}

/** What each step is decided to come to. */
export const decidedIn = (context: Context, steps: readonly TurnStep[]): DecidedStep[] =>
  steps.map((step) => ({
    ...step,
    decided: 'intent' in step ? decide({ ...context, turn: { ...context.turn, intent: step.intent } }) : undefined,
    moved: 'intent' in step ? movedBy(step.intent, context) : undefined,
  }))

function movedBy(intent: Intent, { project }: Context): string | undefined {
  const moved = intent.do === 'move' && project?.entries.find(({ id }) => id === intent.entry)
  return moved && 'item' in moved ? moved.item : undefined
}
