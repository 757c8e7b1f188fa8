import type { Joint } from '../../project/ports.ts'
import type { Intent } from '../intent.ts'
import { speaker } from '../language/typed/assignment.ts'
import type { Ports } from '../ports.ts'
import { knownTo, openKey, type Recall, recallAfter, recallFor, recallKeys, threadKey } from '../recall.ts'
import type { Turn } from '../turn.ts'

/** What was last shown in the thread, else to this person or to all in the place; asked for where words may point to it. */
export async function recalled(turn: Turn, { recalls }: Pick<Ports, 'recalls'>): Promise<Recall | undefined> {
  if (turn.intent.do !== 'plain' && turn.intent.do !== 'say') return undefined
  for (const key of recallKeys(turn)) {
    const known = knownTo(turn, await recalls.get(key))
    if (known) return newer(known, await openIn(turn, recalls))
  }
  return openIn(turn, recalls)
}

const openIn = async (turn: Turn, recalls: Ports['recalls']): Promise<Recall | undefined> => {
  const key = openKey(turn)
  return key === undefined ? undefined : knownTo(turn, await recalls.get(key))
}

/** What all saw counts where it came later than what one was shown alone, unless that waits for an answer. */
const newer = (own: Recall, open: Recall | undefined): Recall =>
  open && !own.asks && (open.at ?? 0) > (own.at ?? 0) ? open : own

/** Keeps what was shown, for its thread (`threads`: those begun by it) and for whoever asked, for the words that follow. */
export async function remember(
  turn: Turn,
  { threads, shown, before }: ShownInTurn,
  { recalls, joint }: Pick<Ports, 'recalls'> & { readonly joint: Joint },
): Promise<void> {
  const isForgettable = [turn.intent, ...shown.done.map(({ intent }) => intent)].some((one) => forgettable.has(one.do))
  const after = isForgettable ? undefined : recallAfter(turn, shown, before)
  if (!after) return
  const posted = [...threads].map((thread) => threadKey(turn.place, thread))
  const all = new Map([...recallKeys(turn), ...posted].map((key) => [key, after]))
  const open = shown.replies.some(({ show }) => show === 'post') ? openKey(turn) : undefined
  if (open) all.set(open, openly(after, turn))
  await Promise.all([...all].map(([key, one]) => recalls.set(key, one, recallFor, joint)))
}

/** The same as all saw it: what is asked is asked of one person, and offered to them; "me" is whoever spoke. */
const openly = ({ said: _, before: __, ...kept }: Recall, turn: Turn): Recall => ({
  ...kept,
  done: kept.done.map((one) => ({ ...one, intent: naming(one.intent, turn) })),
  choices: [],
  asks: false,
})

function naming(one: Intent, { by, name }: Turn): Intent {
  const isSpeaker = (who: unknown): boolean => (who as { id?: string } | undefined)?.id === speaker.id
  const person = { id: by.id, name }
  if ('to' in one && isSpeaker(one.to)) return { ...one, to: person } as Intent
  return 'person' in one && isSpeaker(one.person) ? ({ ...one, person } as Intent) : one
}

type ShownInTurn = {
  readonly threads: Iterable<string>
  readonly shown: Parameters<typeof recallAfter>[1]
  readonly before: Recall | undefined
}

/** What follows points to nothing that these show: the open question of the thread says it already. */
const forgettable: ReadonlySet<Turn['intent']['do']> = new Set([
  'tick',
  'options',
  'forget',
  'forget me',
  'revise',
  'retract',
  // A project's name would stay behind when the project goes.
  'start',
  'link',
])
