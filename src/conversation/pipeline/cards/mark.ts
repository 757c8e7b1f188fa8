import type { Entry } from '../../../project/entry.ts'
import type { CardMark } from '../../cards.ts'
import type { Context } from '../../context.ts'
import type { Intent } from '../../intent.ts'
import { speaker } from '../../language/typed/assignment.ts'
import type { Reply } from '../../reply.ts'
import { apart, type Shown } from '../../shown.ts'
import type { Turn } from '../../turn.ts'
import { isChanging } from '../topics.ts'
import { printOf } from './draw.ts'

/** Replies with a mark on each that shows what changes later: what it shows, and how that stood. `kept`: what was recorded for them. */
export const marked = (replies: readonly Reply[], context: Context, kept: readonly Entry[] = []): readonly Reply[] =>
  replies.map((reply, n) => markedReply(reply, context, { looks: n ? [] : lookedUp(context), kept }))

function markedReply(
  reply: Reply,
  context: Context,
  { looks, kept }: { looks: readonly Shown[]; kept: readonly Entry[] },
): Reply {
  if (reply.show === 'open') return reply
  const { shows, bare } = apart(reply.view)
  const all = partsOf(reply, { shows, kept, looks, here: isHere(context) })
  const plain = { ...reply, view: bare }
  const view =
    plain.show === 'post' && plain.once?.other && kept.length
      ? { ...plain, once: { ...plain.once, mark: markFor(deedIn(kept), reply, context) } }
      : plain
  return all.length ? { ...view, mark: markFor(all, reply, context) } : view
}

type MarkedParts = {
  readonly shows: readonly Shown[]
  readonly kept: readonly Entry[]
  readonly looks: readonly Shown[]
  readonly here: boolean
}

/** What was looked up may be for one person alone; where a platform has no such way, all see what stands for it. */
function partsOf(reply: Exclude<Reply, { show: 'open' }>, { shows, kept, looks, here }: MarkedParts): readonly Shown[] {
  if (reply.show === 'whisper' && reply.view.brief) return looks.map(inBrief)
  if (shows.length) return shows
  if (reply.show === 'post' && kept.length) return deedIn(kept)
  return (reply.show === 'replace' && !here) || kept.length ? [] : looks
}

const inBrief = (one: Shown): Shown => (one.kind === 'look' ? { ...one, brief: true } : one)

/** Whether it is shown in place of the lines that stood for it. */
const isHere = ({ turn: { intent } }: Context): boolean => intent.do === 'post' && intent.here === true

function markFor(shows: readonly Shown[], reply: Extract<Reply, { view: unknown; opens?: unknown }>, context: Context) {
  const { turn, project } = context
  const { at, place, placeKind, inCard } = turn
  const asked = ('opens' in reply && reply.opens?.item) || null
  const mark = { shows, at, placeKind, ...(inCard ? { inCard } : {}) }
  const drawn = printOf({ ...mark, place }, { project, asked, at }, context)
  const isOld = project && shows.some((one) => one.kind === 'item' && one.as && !isCurrent(one.item, one.as, context))
  return { ...mark, ...(project ? { project: project.id } : {}), drawn: isOld ? '' : drawn } satisfies CardMark
}

/** Whether the answer that a card was drawn with is the one that counts. */
function isCurrent(item: string, answer: string, { project, toolkit }: Context): boolean {
  const settled = project?.items.get(toolkit.shared.sameAs.get(item) ?? item)?.settled
  return settled?.id === answer
}

/** Of what was recorded at once, what it comes to: an answer that was moved, not that it was taken away. */
function deedIn(kept: readonly Entry[]): Shown[] {
  const entry = kept.findLast(({ kind }) => kind !== 'withdrawn') ?? kept.at(-1)
  return entry ? [{ kind: 'deed', entry: entry.id }] : []
}

/** What is looked up, and says something else later. Whom it depends on who looks is for them alone. */
function lookedUp({ turn, project }: Pick<Context, 'turn' | 'project'>): Shown[] {
  const { intent, name } = turn
  const shares = intent.do === 'post'
  if (!project || !isChanging(shares ? intent.look : intent)) return []
  const lasting: Intent = shares ? { ...intent, look: namingWhoever(intent.look, turn) } : namingWhoever(intent, turn)
  return [{ kind: 'look', intent: lasting, ...(shares ? { by: name } : {}) }]
}

/** "Me" is nobody once the card is drawn again. */
const namingWhoever = <I extends Intent>(look: I, { by, name }: Turn): I =>
  'person' in look && typeof look.person === 'object' && look.person.id === speaker.id
    ? { ...look, person: { id: by.id, name } }
    : look
