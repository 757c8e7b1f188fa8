import { samePerson } from '../../../project/entry.ts'
import { type Item, isQuestion } from '../../../toolkit/items.ts'
import type { Choice } from '../../../view/view.ts'
import { type Context, say } from '../../context.ts'
import { buttons, notice } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { heldBy } from '../../language/handing/held.ts'
import { speaker } from '../../language/typed/assignment.ts'
import type { Setting } from '../../language/wishes.ts'
import { whispered } from '../../reply.ts'
import { hasCode } from './signs.ts'
import type { TurnStep } from './turn-step.ts'

/** Words that answer what is theirs, or correct what they wrote, without saying which: it is asked, and nothing is recorded before. */
export function ofTheirOwn(words: string, setting: Setting, context: Context): readonly TurnStep[] | undefined {
  if (setting.open || !context.project || hasCode.test(words)) return undefined
  const step = numbered(words, setting) ?? meant(words, setting)
  return step && [step]
}

/** "1. yes they do 2. none": one for each question that they have, in the order in which these are listed. */
function numbered(words: string, setting: Setting): TurnStep | undefined {
  const pieces = words.trim().split(/(?:^|\s+)[1-5][.)]\s+/)
  if (pieces.shift() !== '' || pieces.length < 2) return undefined
  const own = heldBy(speaker, setting).filter(isQuestion)
  if (own.length !== pieces.length) return undefined
  const choices = own.map((item, at) => recordAs(item, pieces[at]?.trim() ?? ''))
  return asks('Is each of them for this question? Nothing is recorded yet.', choices)
}

const recordAs = ({ id, code }: Item, text: string): Choice<Intent> => ({
  label: `${code}: ${text}`.slice(0, 70),
  intent: { do: 'answer', item: id, text },
  about: `Record it as the answer to ${code}`,
})

/** "Sorry, meant July": what they wrote last is not changed by it, but that is where it belongs. */
function meant(words: string, { project, items, by }: Setting): TurnStep | undefined {
  if (!slip.test(words.trim())) return undefined
  const last = project?.entries.findLast(
    (one) => one.kind === 'answered' && samePerson(one.by, by) && !project.withdrawn.has(one.id),
  )
  const item = last && 'item' in last ? items.byId.get(last.item) : undefined
  return (
    item &&
    asks(`If that corrects your answer to ${item.code}, change it there. Nothing is changed yet.`, [
      { label: `Edit ${item.code}`, intent: { do: 'edit', item: item.id }, about: `Edit ${item.code}` },
    ])
  )
}

const slip =
  /^(?:(?:sorry|oops|ups|wait|no|ah|oh|hm+|typo|correction)[,.!: ]+)*(?:i )?mean(?:t)?[,: ]+(?:to (?:say|write) )?(?!(?:that|this|it|no|yes|well|what|the (?:first|second|third|other|last))\b)(?:\S+ ?){1,8}$/i

const asks = (text: string, choices: readonly Choice<Intent>[]): TurnStep => ({
  decision: say(whispered(notice(text, 'info', buttons(...choices)))),
  does: 'asks',
})
