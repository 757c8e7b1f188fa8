import { credit } from '../../../project/author.ts'
import { type ProjectEvent, samePerson } from '../../../project/entry.ts'
import { listed } from '../../../project/listed.ts'
import { isSameClock } from '../../../project/order.ts'
import { currentAnswer, type RecordedAnswer, stateOf } from '../../../project/project.ts'
import type { Block } from '../../../view/view.ts'
import { notKept } from '../../beside-words.ts'
import { type Context, type Decision, type ProjectContext, say } from '../../context.ts'
import { buttons, notice } from '../../failures.ts'
import { marked } from '../../formatting.ts'
import type { Intent, IntentOf } from '../../intent.ts'
import { withoutJoint, withoutLeadIn } from '../../language/answers/lead-in.ts'
import { mention } from '../../language/mention.ts'
import { isSmallTalk } from '../../language/small-talk.ts'
import { type Reply, whispered } from '../../reply.ts'
import { hasWords, isOnlyQuote } from '../../words.ts'
import { longestByMessage, tooLong } from '../answer.ts'
import { standsNow } from '../stands-now.ts'
import { isSteering } from '../thread-reply.ts'
import { answersIn, beforeItCame, type FoundAnswer } from './answers-in-message.ts'
import { takeAlong } from './deleted-message.ts'
import { bringBack, onCard } from './undeleted-message.ts'

/**
 * The message that an answer came in was edited: the answer follows, to however many questions, unless somebody has
 * answered since. One that went with its words comes back with them.
 */
export function revise(context: Context, intent: IntentOf<'revise'>): Decision {
  const { message } = intent
  if (!context.project) return say()
  const here = { ...context, project: context.project }
  const now = withoutLeadIn(intent.text.trim().replace(new RegExp(mention, 'g'), '@$2'), context.understanding)
  const found = answersIn(here, message)
  const isEmpty = !hasWords(now) || isOnlyQuote(now) || now.startsWith('//')
  const early = found.length ? undefined : beforeItCame(here, message)
  if (early) return early
  if (!found.length) return isEmpty || isTalk(intent) || isLong(now) ? say() : bringBack(here, message, now)
  if (found.some(({ answer }) => isSameClock(answer, here.turn) && answer.at > here.turn.at)) return say()
  const why = `The message holds no answer any more, so ${found.length > 1 ? 'they are' : 'it is'} not recorded any more.`
  if (isEmpty) return takeAlong(here, found, { message, why })
  const others = found.filter(({ answer }) => answer.text !== now)
  if (!others.length) return say()
  const isAddressed = mention.test(intent.text) && !others.some(({ answer }) => answer.text.includes('@'))
  if (isTalk(intent) || isAddressed)
    return told(`That edit is no answer to ${codesOf(others)}, so ${stay(others)}.`, others)
  if (isLong(now)) return told(`${tooLong(now, longestByMessage)} Until then ${stay(others)}.`, others)
  return reword(here, others, now)
}

/** Words that would not be recorded as a new reply either: a command, a nod, thanks. */
const isTalk = ({ text, command }: IntentOf<'revise'>): boolean =>
  command === true || isSmallTalk(text) || isSteering(text)

const isLong = (text: string): boolean => text.length > longestByMessage

const codesOf = (found: readonly FoundAnswer[]): string => listed(found.map(({ item }) => item.code))

const stay = (found: readonly FoundAnswer[]): string =>
  found.length > 1 ? 'the answers stay as they were' : `the answer to ${codesOf(found)} stays as it was`

/** Said to whoever edited it, with the ways on. */
const told = (words: string, found: readonly FoundAnswer[]): Decision =>
  say(whispered(notice(words, 'warning', ways(found))))

const ways = ([one]: readonly FoundAnswer[]): Block<Intent> =>
  one
    ? buttons(
        { label: `Edit ${one.item.code}`, intent: { do: 'edit', item: one.item.id } },
        { label: 'Take it back', intent: { do: 'undo', entry: one.answer.id } },
      )
    : buttons()

function reword(here: ProjectContext, answers: readonly FoundAnswer[], text: string): Decision {
  const stateIn = ({ item }: FoundAnswer) => stateOf(here.project, item.id, here.toolkit.shared.sameAs)
  const found = answers.map((one) => withPieces(one, here))
  const isCurrent = (one: FoundAnswer): boolean => currentAnswer(stateIn(one))?.id === one.answer.id
  const [mine, taken] = [found.filter(isCurrent), found.filter((one) => !isCurrent(one))]
  const lost = taken.map((one) => {
    const by = currentAnswer(stateIn(one))
    return `You edited the message that was an answer to ${one.item.code}, but ${by ? credit(by) : 'somebody'} has answered since, so nothing was changed.`
  })
  const edits = editing(taken)
  if (!mine.length) return say(whispered(notice(lost.join(' '), 'info', edits)))
  const settled = mine.filter((one) => stateIn(one).settled?.id !== one.answer.id)
  return {
    does: 'record',
    events: mine.map((one) => rewordedTo(text, one, here)),
    say: (after, kept) => {
      const shown = mine.flatMap((one): Reply[] => {
        const answer = kept.find((entry) => entry.kind === 'answered' && entry.item === one.item.id)
        return settled.includes(one) ? [] : onCard(after, one.item, answer?.kind === 'answered' ? answer : undefined)
      })
      const still = settled.map(({ item }) => `Your edit is kept in the history. ${standsNow(after, after, item)}`)
      const both = found.length > 1 ? [`Your edit is recorded for ${codesOf(mine)}.`] : []
      const alone = after.turn.beside?.length && !both.length && !still.length ? ['Your edit is recorded.'] : []
      const words = [...both, ...still, ...lost, ...alone].join(' ')
      if (!words) return shown
      const view = notice(words, 'info', ...notKept(after.turn), ...(taken.length ? [edits] : []))
      return [...shown, whispered(view)]
    },
  }
}

const editing = (taken: readonly FoundAnswer[]): Block<Intent> => ({
  kind: 'choices',
  choices: taken.slice(0, 3).map(({ item }) => ({ label: `Edit ${item.code}`, intent: { do: 'edit', item: item.id } })),
})

const rewordedTo = (
  text: string,
  { item, before, after, answer: { id, source } }: PieceOfAnswer,
  { turn }: ProjectContext,
): ProjectEvent => ({
  kind: 'answered',
  item: item.id,
  text: `${before}${before ? withoutJoint(text) : text}${after}`,
  basedOn: id,
  edits: true,
  ...(before || after ? {} : marked(text, turn.looks)),
  ...(source ? { source } : {}),
})

/** An answer that the message holds all or a piece of: `before` and `after`, what other messages said of it. */
type PieceOfAnswer = FoundAnswer & { readonly before: string; readonly after: string }

/** The same with what was added to it, and what it was added to: that stays where the message is reworded. */
function withPieces(one: FoundAnswer, { project, toolkit }: ProjectContext): PieceOfAnswer {
  const all = stateOf(project, one.item.id, toolkit.shared.sameAs).answers
  const first = (answer: RecordedAnswer): RecordedAnswer => firstWording(answer, project)
  const under = (answer: RecordedAnswer): string | undefined => {
    const found = project.entries.find(({ id }) => id === first(answer).basedOn)
    return found?.kind === 'answered' ? first(found).id : undefined
  }
  const from = all.find((answer) => first(answer).id === under(one.answer))
  const before = from && one.answer.text.startsWith(`${from.text}\n`) ? `${from.text}\n` : ''
  const now = all.at(-1)
  const isAddedTo =
    now !== undefined && under(now) === first(one.answer).id && now.text.startsWith(`${one.answer.text}\n`)
  return isAddedTo && samePerson(now.by, one.answer.by)
    ? { ...one, answer: now, before, after: now.text.slice(one.answer.text.length) }
    : { ...one, before, after: '' }
}

/** An answer as it was before its message was edited. */
function firstWording(answer: RecordedAnswer, project: ProjectContext['project']): RecordedAnswer {
  const before = answer.edits ? project.entries.find(({ id }) => id === answer.basedOn) : undefined
  return before?.kind === 'answered' ? firstWording(before, project) : answer
}
