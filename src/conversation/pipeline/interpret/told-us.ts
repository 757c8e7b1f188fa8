import { samePerson } from '../../../project/entry.ts'
import { type Item, isQuestion } from '../../../toolkit/items.ts'
import { type Context, say } from '../../context.ts'
import { buttons, notice } from '../../failures.ts'
import { statement } from '../../help/statement.ts'
import type { Reading } from '../../language/reading.ts'
import { isSmallTalk } from '../../language/small-talk.ts'
import { withName } from '../../language/with-name.ts'
import { whispered } from '../../reply.ts'
import { ownItems } from './own-items.ts'
import { hasCode, soundsOpen } from './signs.ts'
import { sureEnough } from './thresholds.ts'
import type { TurnStep } from './turn-step.ts'

/** Words that would pass for talk, and read as an answer or correct one: whether they are to be recorded is asked, never nodded at. */
export function toldUs(words: string, first: Reading | undefined, context: Context): TurnStep | undefined {
  const { project } = context
  const isTalk =
    !first || first.wish === 'chat' || first.wish === 'none' || first.wish === 'say' || first.wish === 'ask'
  if (!project || !isTalk || hasCode.test(words) || isSmallTalk(words) || soundsOpen(words)) return undefined
  const slipped = meant.test(words.trim()) ? lastAnswered(context) : undefined
  if (slipped) return correcting(slipped)
  const [own, other] = ownItems(context).filter(isQuestion)
  const only = other ? undefined : own
  const isNodded = nods.test(words.trim())
  if (!(only || isNodded) || (first?.wish === 'ask' && first.chance > sureEnough.steer && !isNodded)) return undefined
  return readsAsAnswer(words, context) ? statement({ ...context, project }, words, only) : undefined
}

const nods = /^(?:yes|yeah|yep|yup|no|nope|sure|ok(?:ay)?)\b[,.! ]+(?:\S+\s+){2}\S/i

/** "Sorry, meant july": said otherwise in a few words. */
const meant =
  /^(?:(?:oops|sorry|wait|no|ah|typo|correction)[,.!: ]+)*(?:i )?meant (?!to\b|it\b|that\b|this\b|you\b)\S+(?: \S+){0,6}$/i

const correcting = (item: Item): TurnStep => ({
  decision: say(
    whispered(
      notice(
        `Is that for the answer to ${item.code}? Nothing is changed yet.`,
        'info',
        buttons({
          label: `Change the answer to ${withName(item)}`,
          intent: { do: 'edit', item: item.id },
          style: 'primary',
        }),
      ),
    ),
  ),
  does: 'asks',
})

/** What whoever speaks answered last. */
function lastAnswered({ project, turn, items }: Context): Item | undefined {
  const last = project?.entries.findLast(
    (one) => one.kind === 'answered' && samePerson(one.by, turn.by) && !project.withdrawn.has(one.id),
  )
  return last?.kind === 'answered' ? items.byId.get(last.item) : undefined
}

/** Whether words read as an answer, were a question open. */
function readsAsAnswer(words: string, { understanding }: Context): boolean {
  const [said] = understanding.classify({ said: words, where: 'thread', isAsked: true })
  return said?.wish === 'say' && said.chance > sureEnough.record && words.trim().split(/\s+/).length > 2
}
