import type { Items } from '../../toolkit/items.ts'

/** A line that people said, with the ids of the items that it names in words; none where it names none. */
export type NamingLine = { readonly said: string; readonly items: readonly string[] }

/** A line as it was written to learn from: the wish, and what it is about by code. */
export type WishLine = {
  readonly said: string
  readonly wants: string
  readonly details: Readonly<Record<string, unknown>>
}

/** The lines to learn naming from: those that name items without a code, and those of wishes that need no item. */
export function namingLinesOf(lines: readonly WishLine[], items: Items): NamingLine[] {
  return lines.flatMap(({ said, wants, details }): NamingLine[] => {
    const codes = codesIn(details)
    const meant = codes.flatMap((code) => {
      const item = isCode.test(code) ? items.find(code) : undefined
      return item && 'step' in item ? [item.id] : []
    })
    if (meant.length) return hasCode.test(said) ? [] : [{ said, items: [...new Set(meant)] }]
    return codes.length === 0 && withoutItem.has(wants) ? [{ said, items: [] }] : []
  })
}

/** Each name as somebody says nothing else, with all items that go by it. */
export function linesOfNames(names: ReadonlyMap<string, readonly string[]>): NamingLine[] {
  const called = new Map<string, string[]>()
  for (const [id, own] of names)
    for (const said of own) called.set(said.toLowerCase(), [...(called.get(said.toLowerCase()) ?? []), id])
  return [...called].map(([said, items]) => ({ said, items }))
}

const hasCode =
  /\b\d{1,2}\s?[.-]\s?[cq]?\s?\d|\b[qsc]\d+|twelve c|\bdot\b|\bpoint\b|check \d|(\d(st|nd|rd)?|third) check/i

const withoutItem = new Set([
  ...['none', 'chat', 'status', 'document', 'missing', 'export', 'signoff', 'next', 'share', 'lead', 'unlead', 'scope'],
  ...['mine', 'rename', 'archive', 'start', 'link', 'reopen', 'help', 'forget', 'forget me', 'import', 'settings'],
  ...['feedback-list', 'risk', 'kpi', 'portfolio', 'nudge-off', 'nudge-on', 'nudge-skip', 'nudge-when', 'nudge-now'],
  ...['nudge-show', 'nudge-log'],
])

/** The codes in a line's details, those of its further wishes with them; "it" and a step count as codes that no item has. */
function codesIn({ item, to, also }: Readonly<Record<string, unknown>>): string[] {
  const own = [item].flat().filter((one) => typeof one === 'string')
  const target = typeof to === 'string' && isCode.test(to) ? [to] : []
  const further = Array.isArray(also) ? also.flatMap((one) => (one?.details ? codesIn(one.details) : [])) : []
  return [...own, ...target, ...further]
}

const isCode = /^\d\d\.c?\d$/
