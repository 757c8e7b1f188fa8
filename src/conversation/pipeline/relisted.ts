import type { Context, Decision } from '../context.ts'
import type { Intent, ListRow } from '../intent.ts'
import { type Reply, replaced } from '../reply.ts'

/** What was pressed on a row of a list that one person alone sees: the list as it is then stands in its place. */
export function relisted(decision: Decision, context: Context, decide: (context: Context) => Decision): Decision {
  const { alone, card, placeKind, intent } = context.turn
  const isOwn = alone || (placeKind === 'personal' && card !== undefined)
  const list = isOwn && listIn(intent)
  if (!list) return decision
  const now = (after: Context): Reply[] => listed(list, after, decide)
  if (decision.does === 'record') {
    const { say } = decision
    return { ...decision, say: (...kept: Parameters<typeof say>) => [...now(kept[0]), ...say(...kept)] }
  }
  const isSaid = decision.does === 'say' && decision.replies.every(({ show }) => show === 'whisper')
  return isSaid ? { does: 'say', replies: now(context) } : decision
}

const listIn = (intent: Intent): ListRow | undefined =>
  'row' in intent && typeof intent.row === 'object' && 'list' in intent.row ? intent.row : undefined

function listed({ list, phase }: ListRow, context: Context, decide: (context: Context) => Decision): Reply[] {
  const { alone: _, card: __, ...turn } = context.turn
  const intent: Intent = { do: list, ...(list === 'missing' && phase ? { phase } : {}) }
  const seen = decide({ ...context, turn: { ...turn, intent } })
  return seen.does === 'say'
    ? seen.replies.flatMap((reply) => (reply.show === 'whisper' ? [replaced(reply.view)] : []))
    : []
}
