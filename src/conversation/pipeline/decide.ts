import type { Context, Decision } from '../context.ts'
import { inWords } from '../guidance/messages/wordless.ts'
import { asLead } from '../project/permission.ts'
import { offerStart } from '../project/setup.ts'
import { isLook, shared, toAsker } from './looking.ts'
import { ofAnother } from './of-another.ts'
import { relisted } from './relisted.ts'
import { goesAlone, topicOf } from './topics.ts'

/** What a turn comes to. Pure: it asks nothing and keeps nothing. */
export const decide = (context: Context): Decision => relisted(asIs(context), context, asIs)

function asIs(context: Context): Decision {
  const { turn } = context
  if (turn.intent.do === 'post') return shared(context, turn.intent, forAll)
  if (!isLook(turn) || !(context.project || goesAlone(topicOf(turn.intent)))) return forAll(context)
  const alone: Context = { ...context, turn: { ...turn, alone: true } }
  return toAsker(forAll(alone), context)
}

const forAll = (context: Context): Decision => ofAnother(context) ?? inWords(decided(context), context)

function decided(context: Context): Decision {
  const { project, turn } = context
  const { intent } = turn
  const topic = topicOf(intent)
  if (goesAlone(topic)) return topic.decide(context, intent)
  if (!project)
    return offerStart(context, 'look' in intent || 'deed' in intent || intent.do === 'start' ? undefined : intent)
  const there = { ...context, project }
  return topic.by === 'a lead' ? asLead(there, () => topic.decide(there, intent)) : topic.decide(there, intent)
}
