import { shortened, strong } from '../../view/text.ts'
import type { Block, Choice, Message } from '../../view/view.ts'
import { asOf } from '../as-of-line.ts'
import { type Context, type Decision, say } from '../context.ts'
import { buttons, quiet } from '../failures.ts'
import { inBrief } from '../help/in-brief.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { type Reply, whispered } from '../reply.ts'
import type { Turn } from '../turn.ts'
import { onTop } from './asker.ts'
import { isChanging, topicOf } from './topics.ts'

/** Looking is private, recording is shared: what somebody looks at where others are is shown to them alone, until they share it. */

/** Whether a turn looks at something for its person alone. What was said where all can read it is answered there. */
export function isLook({ placeKind, intent, thread, alone, ...turn }: Turn): boolean {
  if (placeKind === 'personal' || isSaidOpenly(turn)) return false
  const where = topicOf(intent).shown.alone
  return where === 'anywhere' || (where === 'outside threads' && (!thread || alone === true))
}

const isLookedAtAlone = (intent: Intent): boolean => topicOf(intent).shown.alone !== 'nowhere'

const isSaidOpenly = ({ message, command }: Pick<Turn, 'message' | 'command'>): boolean =>
  message !== undefined && !command

/** What is asked back of somebody who typed a command, to them alone. */
export const aside = (decision: Decision, turn: Turn): Decision =>
  turn.placeKind === 'personal' || isSaidOpenly(turn)
    ? decision
    : withReplies(decision, (replies) =>
        replies.map((reply) => (reply.show === 'post' ? whispered(reply.view) : reply)),
      )

/** What is looked at, to the person alone, with the button that shares it. */
export const toAsker = (decision: Decision, context: Context): Decision =>
  withReplies(decision, (replies) => {
    const first = replies.findIndex(({ show }) => show === 'post')
    const { turn } = context
    const share = (view: Message<Intent>) => ({
      ...dated(shareable(view, turn), context),
      brief: inBrief(view, lookIn(turn.intent)),
    })
    return replies.map((reply, n) =>
      reply.show === 'post'
        ? whispered(n === first && turn.intent.do !== 'small talk' ? share(reply.view) : reply.view)
        : reply,
    )
  })

/** With its time, where it will say something else later. */
const dated = (view: Message<Intent>, { turn, project }: Context): Message<Intent> =>
  project && isChanging(turn.intent) ? { ...view, blocks: [...view.blocks, asOf({ turn, project })] } : view

/** The same as it is now, for all to see, with who shared it. */
export function shared(
  context: Context,
  { look, here }: IntentOf<'post'>,
  decide: (context: Context) => Decision,
): Decision {
  if (!isLookedAtAlone(look)) return say()
  const { card: _, alone: __, ...turn } = context.turn
  const seen = decide({ ...context, turn: { ...turn, intent: look } })
  return withReplies(seen, (replies) => {
    const first = replies.findIndex(({ show }) => show === 'post')
    return replies.map((reply, n) => {
      if (n !== first || reply.show !== 'post') return reply
      const said = named(reply, turn.name, look)
      return here && context.turn.card ? inPlace(said) : said
    })
  })
}

/** In place of the lines that stood for it. */
const inPlace = ({ view, opens, talk }: PostReply): Reply => ({
  show: 'replace',
  view,
  ...(opens ? { opens } : {}),
  ...(talk ? { talk } : {}),
})

type PostReply = Extract<Reply, { show: 'post' }>

const named = (reply: PostReply, name: string, look: Intent): PostReply => {
  const asked = 'question' in look ? look.question : undefined
  const by: Block<Intent> = asked
    ? { kind: 'text', text: [strong(`${name} asked: `), shortened(asked, 300)] }
    : quiet(`Shared by ${name}`)
  return { ...reply, view: onTop(reply.view, by) }
}

/** The button stands among the first ones, so that it is seen. */
function shareable(view: Message<Intent>, turn: Turn): Message<Intent> {
  const share: Choice<Intent> = {
    label: turn.placeKind === 'group' ? 'Post in the chat' : turn.thread ? 'Post in thread' : 'Post in channel',
    intent: { do: 'post', look: lookIn(turn.intent) },
    about: 'Show this to everybody here',
  }
  const rows = view.blocks.filter(({ kind }) => kind === 'choices')
  if (rows.length !== 1) return { ...view, blocks: [...view.blocks, buttons(share)] }
  const blocks = view.blocks.map((block) =>
    block.kind === 'choices'
      ? { ...block, choices: [...block.choices.slice(0, 2), share, ...block.choices.slice(2)] }
      : block,
  )
  return { ...view, blocks }
}

const lookIn = (intent: Intent): IntentOf<'post'>['look'] => intent as IntentOf<'post'>['look']

/** What is said of a decision that records nothing, changed. */
function withReplies(decision: Decision, change: (replies: readonly Reply[]) => readonly Reply[]): Decision {
  switch (decision.does) {
    case 'say':
      return say(...change(decision.replies))
    case 'ask':
      return { ...decision, say: (...said: Parameters<typeof decision.say>) => change(decision.say(...said)) }
    case 'form':
      return {
        ...decision,
        decide: (...read: Parameters<typeof decision.decide>) => withReplies(decision.decide(...read), change),
      }
    case 'fill':
      return { ...decision, say: (content: Uint8Array) => change(decision.say(content)) }
    case 'write':
      return { ...decision, say: (file: Parameters<typeof decision.say>[0]) => change(decision.say(file)) }
    default:
      return decision
  }
}
