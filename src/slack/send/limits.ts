import type { LimitRule } from '../../platform/limits.ts'

/** Slack's limits as a table, and what in a payload breaks them. */

const rules: readonly LimitRule[] = [
  { of: 'header', field: 'text.text', most: 150 },
  { of: 'section', field: 'text.text', most: 3000 },
  { of: 'section', field: 'fields', most: 10 },
  { of: 'context', field: 'elements', most: 10 },
  { of: 'actions', field: 'elements', most: 25 },
  { of: 'button', field: 'text.text', most: 75 },
  { of: 'button', field: 'value', most: 2000 },
  { of: 'button', field: 'accessibility_label', most: 75 },
  { of: 'checkboxes', field: 'options', most: 10 },
  { of: 'radio_buttons', field: 'options', most: 10 },
  { of: 'static_select', field: 'options', most: 100 },
  { of: 'static_select', field: 'option_groups', most: 100 },
  { of: 'multi_static_select', field: 'options', most: 100 },
  { of: 'plain_text_input', field: 'initial_value', most: 3000 },
  { of: 'input', field: 'label.text', most: 2000 },
  { of: 'input', field: 'hint.text', most: 2000 },
  { of: 'modal', field: 'title.text', most: 24 },
  { of: 'modal', field: 'submit.text', most: 24 },
  { of: 'modal', field: 'close.text', most: 24 },
  { of: 'modal', field: 'private_metadata', most: 3000 },
  { of: 'modal', field: 'callback_id', most: 255 },
  { of: 'modal', field: 'blocks', most: 100 },
  { of: 'home', field: 'blocks', most: 100 },
  { of: 'message', field: 'blocks', most: 50 },
  { of: 'message', field: 'text', most: 4000 },
  { of: '*', field: 'action_id', most: 255 },
  { of: '*', field: 'block_id', most: 255 },
  { of: 'option', field: 'text.text', most: 75 },
  { of: 'option', field: 'description.text', most: 75 },
  { of: 'option', field: 'value', most: 150 },
  { of: 'overflow', field: 'options', most: 5 },
]

const rulesOf = (type: string) =>
  rules.filter(({ of }) => of === type || of === '*').map((rule) => ({ ...rule, path: rule.field.split('.') }))
const byType = new Map(rules.map(({ of }) => [of, rulesOf(of)]))
const ofAll = rulesOf('*')

/** What in a message's arguments or a view is longer or more than Slack takes: "button.value: 2,113 of 2,000". */
export function breaches(payload: unknown, kind?: 'message'): string[] {
  const found: string[] = []
  collect(payload, kind, found)
  const letters = kind === 'message' ? lettersOf((payload as { blocks?: unknown }).blocks) : 0
  return [...found, ...(letters > 11_000 ? [`message: ${letters} letters in its blocks of 11000`] : [])]
}

function collect(value: unknown, kind: string | undefined, found: string[]): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const one of value) collect(one, undefined, found)
    return
  }
  const node = value as Record<string, unknown>
  const type =
    kind ?? (typeof node['type'] === 'string' ? node['type'] : 'value' in node && 'text' in node ? 'option' : '')
  for (const { field, path, most } of byType.get(type) ?? ofAll) {
    const size = sizeOf(at(node, path))
    if (size > most) found.push(`${type}.${field}: ${size} of ${most}`)
  }
  for (const part of Object.values(node)) collect(part, undefined, found)
}

const at = (node: unknown, path: readonly string[]): unknown =>
  path.reduce((part: unknown, name) => (part as Record<string, unknown> | undefined)?.[name], node)

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0)

function lettersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((all: number, one) => all + lettersOf(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (all, [name, part]) => all + (name === 'text' && typeof part === 'string' ? part.length : lettersOf(part)),
    0,
  )
}
