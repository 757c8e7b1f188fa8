import { codeShape, type Item, isQuestion } from '../../../toolkit/items.ts'
import type { Context } from '../../context.ts'
import { clarify } from '../../help/clarify.ts'
import { codedItems } from '../../language/details/codes.ts'
import { readingsOf } from '../../language/readings.ts'
import { rowOf, type Setting } from '../../language/wishes.ts'
import { stepOf } from './by-stake.ts'
import { mayBeAnswer, soundsOpen } from './signs.ts'
import { sureEnough } from './thresholds.ts'
import type { TurnStep } from './turn-step.ts'

/** What stands behind a question's code at the head of words. */
export type Headed = { readonly item: Item; readonly rest: string }

/** "07.1 nurses read a control chart": of which question it is said, whichever is open. */
export function headedByCode(text: string, setting: Setting): Headed | undefined {
  const head = codeAtHead.exec(text.trim())?.[0]
  const [item, other] = head ? codedItems(head, setting) : []
  const rest = text.trim().slice(head?.length)
  return item && !other && isQuestion(item) && /[\p{L}\d]/u.test(rest) && !moreCodes.test(rest)
    ? { item, rest }
    : undefined
}

const codeAtHead = new RegExp(
  `^(?:(?:ok|and|so|also|for|on|re|question)[ ,]+)*${codeShape}(?:\\s*[:,=–-]\\s*|[)\\]]?\\s+)`,
  'i',
)
const moreCodes = new RegExp(String.raw`^(?:,|and|&|\+|to)\s|\b${codeShape}\b`, 'i')

/** Answers the question that it names; where it may as well be wanted otherwise, it is asked. */
export function answersNamed({ item, rest }: Headed, setting: Setting, context: Context): readonly TurnStep[] {
  const readings = readingsOf({ said: setting.said, where: 'addressed', isAsked: false }, setting)
  const [first] = readings
  const isOther = first && !mayBeAnswer.has(first.wish) && first.wish !== 'none' && first.chance > sureEnough.record
  if (isOther || soundsOpen(rest))
    return [{ ...clarify(context, readings, { open: setting.open, before: item }), reading: first }]
  const details = { items: [item], sure: 1, text: rest }
  const meant = rowOf('answer').meant(details, setting)
  return stepOf([{ wish: 'answer', chance: sureEnough.silent, details, meant }], setting, context)
}
