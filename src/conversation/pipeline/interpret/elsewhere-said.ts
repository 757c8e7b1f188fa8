import { samePerson } from '../../../project/entry.ts'
import { ordinals } from '../../../toolkit/bounds.ts'
import { type Item, isQuestion } from '../../../toolkit/items.ts'
import type { Context } from '../../context.ts'
import { codedItems } from '../../language/details/codes.ts'
import { phasesIn } from '../../language/details/phases.ts'
import { stepIn } from '../../language/details/toolkit.ts'
import type { Setting } from '../../language/wishes.ts'
import type { Headed } from './by-its-code.ts'
import type { TurnStep } from './turn-step.ts'

/** "Go to assessment", "let's jump to 09.1": where somebody wants to go on, said under a question. */
export function goesTo(text: string, setting: Setting): readonly TurnStep[] | undefined {
  if (!moves.test(text.trim()) || text.trim().split(/\s+/).length > 9) return undefined
  const [item] = codedItems(text, setting)
  if (item) return [{ intent: { do: 'show', item: item.id } }]
  const number = stepIn(text, setting)
  const phase =
    setting.toolkit.steps.find((step) => step.number === number)?.phase ?? phasesIn(text, setting.toolkit)[0]
  return phase ? [{ intent: { do: 'phase', phase, ...(number ? { step: number } : {}) } }] : undefined
}

const moves =
  /^(?:(?:please|pls|ok|okay|now|then|and|let['’]?s|let us|can we|could we|shall we|can you|i want to|we want to|i['’]d like to)[ ,]+)*(?:go|jump|move|switch|proceed|continue|take (?:me|us)|bring (?:me|us)|get (?:me|us))\b(?: (?:on|over|ahead|back|straight|now|first|directly))* (?:to|with)\b/i
/** "And to the second one: we hire about 20": of which of several it is said, as they were listed or given to whoever speaks. */
export function ofNth(text: string, setting: Setting, context: Context): Headed | 'unknown' | undefined {
  const [, word = '', rest = ''] = nth.exec(text.trim()) ?? []
  if (!rest) return undefined
  const all = severalOf(setting, context)
  const others = all.filter((item) => item !== setting.open)
  const at = ordinals.indexOf(word.toLowerCase())
  const item = at >= 0 ? all[at] : /last/i.test(word) ? all.at(-1) : others.length === 1 ? others[0] : undefined
  return item && isQuestion(item) ? { item, rest } : 'unknown'
}

const nth =
  /^(?:(?:and|so|then|ok|also|now|as)[ ,]+)*(?:to|for|on|re|about|regarding) (?:the|your|that) (first|second|third|fourth|fifth|last|other|next) (?:one|question|item|point)?\s*[:,–-]\s*(\S.*)$/is

/** What was listed last, else what whoever speaks has to settle. */
function severalOf({ listed }: Setting, { project, items, turn }: Context): readonly Item[] {
  if (listed.length > 1) return listed
  return [...(project?.items ?? [])].flatMap(([id, { assignment }]) =>
    assignment && samePerson(assignment.to, turn.by) ? (items.byId.get(id) ?? []) : [],
  )
}
