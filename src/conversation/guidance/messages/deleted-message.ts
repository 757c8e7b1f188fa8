import type { MessageRef } from '../../../project/ports.ts'
import { currentAnswer, stateOf } from '../../../project/project.ts'
import type { Item } from '../../../toolkit/items.ts'
import type { Message } from '../../../view/view.ts'
import { type Context, type Decision, type ProjectContext, say } from '../../context.ts'
import { notice } from '../../failures.ts'
import type { Intent, IntentOf } from '../../intent.ts'
import { posted, type Reply } from '../../reply.ts'
import { opens, questionCard } from '../question-card.ts'
import { standsNow } from '../stands-now.ts'
import { answersIn, beforeItCame, type FoundAnswer, wordingsIn } from './answers-in-message.ts'
import { onCard, opener } from './undeleted-message.ts'

/** The message that an answer came in is gone: so is the answer, to however many questions, with every wording that the message had. */
export function retract(context: Context, { message }: IntentOf<'retract'>): Decision {
  if (!context.project) return say()
  const here = { ...context, project: context.project }
  const found = answersIn(here, message)
  const what = found.length > 1 ? 'answers that it was' : 'answer that it was'
  if (!found.length) return beforeItCame(here, message) ?? say()
  return takeAlong(here, found, { message, why: `The message is gone, and with it the ${what}.` })
}

type Gone = { readonly message: string; readonly why: string }

/** Takes back all that came in the message. */
export const takeAlong = (here: ProjectContext, found: readonly FoundAnswer[], { message, why }: Gone): Decision => ({
  does: 'record',
  events: wordingsIn(here, message).map(({ id }) => ({ kind: 'withdrawn', entry: id, message })),
  say: (after) => {
    const [first, ...more] = found.map(({ item }) => item)
    const words = found.map(({ item }) => standsNow(here, after, item)).join(' ')
    if (!first) return []
    const gone = notice(`${why} ${words}`, 'info', opener(first))
    if (!more.length) return inPlace(after, first, gone) ?? [inThread(gone)]
    return [...[first, ...more].flatMap((item) => inPlace(after, item, undefined) ?? []), inThread(gone)]
  },
})

const inThread = (view: Message<Intent>): Reply => posted(view)

/** The card that asked it shows how it stands; undefined where no card does. */
function inPlace(after: ProjectContext, item: Item, gone: Message<Intent> | undefined): Reply[] | undefined {
  const state = stateOf(after.project, item.id, after.toolkit.shared.sameAs)
  const card = asking(after, item)
  if (!card || (state.settled && state.settled.kind !== 'answered')) return undefined
  const before = currentAnswer(state)
  return before ? onCard(after, item, before) : [reopenedCard(after, item, card, gone)]
}

/** The card that asked the item in the thread. */
const asking = ({ pendingQuestions }: ProjectContext, item: Item): MessageRef | undefined =>
  pendingQuestions.findLast((pending) => pending.item === item.id)?.card

/** The question stands on its card again, below why. */
function reopenedCard(after: ProjectContext, item: Item, card: MessageRef, gone: Message<Intent> | undefined): Reply {
  const asked = questionCard(after, item)
  const isOpen = after.pendingQuestions.at(-1)?.item === item.id
  return {
    show: 'replace',
    card,
    view: { ...asked, blocks: [...(gone?.blocks.slice(0, 1) ?? []), ...asked.blocks] },
    ...(isOpen ? { opens: opens(after, item) } : {}),
  }
}
