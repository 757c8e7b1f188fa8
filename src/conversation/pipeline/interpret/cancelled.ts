import { samePerson } from '../../../project/entry.ts'
import { wishes } from '../../../understanding/wishes.ts'
import { type Context, say } from '../../context.ts'
import { buttons, notice } from '../../failures.ts'
import { speaker } from '../../language/typed/assignment.ts'
import { rowOf } from '../../language/wishes.ts'
import type { Recall } from '../../recall.ts'
import { whispered } from '../../reply.ts'
import type { TurnStep } from './turn-step.ts'

/** "Cancel that": what was asked or done last and nothing before it; where that was neither, so much is said. */
export function cancelled(words: string, recall: Recall | undefined, { turn, project }: Context): TurnStep | undefined {
  if (!project) return undefined
  const last = recall?.done[0]?.intent
  if (last?.do === 'undo' && !last.again && wantsBack.test(words.trim())) return { intent: { do: 'undo', again: true } }
  const isOwn = recall !== undefined && samePerson(recall.by, turn.by)
  const isAsked = isOwn && recall.asks
  if (!cancels.test(words.trim()) && !(isAsked && callsOff.test(words.trim()))) return undefined
  if (isAsked) return { intent: { do: 'small talk', words: '' }, answers: 'no' }
  const did = isOwn && recall.done.some(({ wish }) => isDeed(wish))
  const since = project.entries.some(
    ({ at, by, id }) => at > (recall?.at ?? 0) && samePerson(by, turn.by) && !project.withdrawn.has(id),
  )
  return did || since ? { intent: { do: 'undo' } } : nothingToCancel
}

const cancels =
  /^(?:(?:no|oh|ok|please|pls|wait|sorry|actually|hm+|can you|could you)[,.! ]+)*(?:cancel|scrap|scratch|abort|call off|drop) (?:that|it|this|that one|the last (?:one|thing|bit))(?: (?:please|pls|again|now|one))*[\s.!?]*$/i

/** "Undo that, I should ask Ana first", where something waits for a press: it is not pressed. */
const callsOff =
  /^(?:(?:no|oh|ok|please|pls|wait|sorry|actually|hm+)[,.! ]+)*(?:undo|cancel|scrap|scratch|drop|leave|forget) (?:that|it|this)\b(?:[,.;–-]+ ?| (?:i|we|because|since|as) ).{1,120}$/i

/** "No wait, I want it back", after something was taken back. */
const wantsBack =
  /^(?:(?:no|oh|ok|please|pls|wait|sorry|actually|hm+|oops|can you|could you|and)[,.! ]+)*(?:(?:i |we )?(?:want|need|would like|(?:can|could) (?:i|we) (?:have|get)) (?:it|that|this|them)|(?:bring|put|get|give me) (?:it|that|this|them)|restore (?:it|that|this)|redo(?: it| that| this)?)(?: back)?(?: again| please| pls)*[\s.!?]*$/i

function isDeed(name: string): boolean {
  const wish = wishes.find((one) => one === name)
  return wish === 'say' || (wish !== undefined && wish !== 'none' && rowOf(wish).stake !== 'look')
}

const nothingToCancel: TurnStep = {
  decision: say(
    whispered(
      notice(
        'There is nothing to cancel: what came last changed nothing.',
        'info',
        buttons(
          { label: 'Undo what I recorded last', intent: { do: 'undo' } },
          { label: 'What I recorded', intent: { do: 'decided', about: '', person: speaker } },
        ),
      ),
    ),
  ),
  does: 'silent',
}
