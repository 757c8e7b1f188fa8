import type { Intent } from '../../conversation/intent.ts'
import type { Turn } from '../../conversation/turn.ts'
import type { Block, Message } from '../../view/view.ts'

/** What was to be whispered in a channel or group, as it is said in the person's own chat; undefined where it can only stand where it was asked. */
export function inOwnChat(view: Message<Intent>, { placeKind, placeName }: Turn): Message<Intent> | undefined {
  if (placeKind === 'personal' || view.blocks.flatMap(intentsOf).some(isOfPlace)) return undefined
  const where = placeName || (placeKind === 'channel' ? 'the channel' : 'the group chat')
  return { ...view, blocks: [{ kind: 'text', text: `In ${where}:`, tone: 'quiet' }, ...view.blocks] }
}

/** A press acts on the project of the place that its card stands in. */
const isOfPlace = ({ do: does }: Intent): boolean => !ofPeople.has(does)

const ofPeople: ReadonlySet<Intent['do']> = new Set(['forget me', 'dismiss', 'sign', 'read sign-off', 'delegate'])

function intentsOf(block: Block<Intent>): Intent[] {
  if (block.kind === 'choices') return block.choices.map(({ intent }) => intent)
  if (block.kind === 'rows') return block.rows.flatMap(({ choice }) => choice?.intent ?? [])
  return block.kind === 'checks' ? [block.intent] : []
}
