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
  rules
    .filter(({ of }) => of === type || of === '*')
    .map(({ field, most }) => {
      const [name = '', within] = field.split('.')
      return { field, most, name, within }
    })
const byType = new Map(rules.map(({ of }) => [of, rulesOf(of)]))
const ofAll = rulesOf('*')

/** What in a message's arguments or a view is longer or more than Slack takes: "button.value: 2,113 of 2,000". */
export function breaches(payload: unknown, kind?: 'message'): string[] {
  const found: string[] = []
  const letters = collect(payload, kind, found) - sizeOf((payload as { text?: unknown }).text)
  return [
    ...found,
    ...(kind === 'message' && letters > 11_000 ? [`message: ${letters} letters in its blocks of 11000`] : []),
  ]
}

/** Collects it in a part, and counts the part's letters. */
function collect(value: unknown, kind: string | undefined, found: string[]): number {
  if (typeof value !== 'object' || value === null) return 0
  let letters = 0
  if (Array.isArray(value)) {
    for (const one of value) letters += collect(one, undefined, found)
    return letters
  }
  const node = value as Record<string, unknown>
  const type =
    kind ?? (typeof node['type'] === 'string' ? node['type'] : 'value' in node && 'text' in node ? 'option' : '')
  for (const { field, most, name, within } of byType.get(type) ?? ofAll) {
    const size = sizeOf(within ? (node[name] as Record<string, unknown> | undefined)?.[within] : node[name])
    if (size > most) found.push(`${type}.${field}: ${size} of ${most}`)
  }
  for (const name in node) {
    const part = node[name]
    letters += name === 'text' && typeof part === 'string' ? part.length : collect(part, undefined, found)
  }
  return letters
}

const sizeOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0)
