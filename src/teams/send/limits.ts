import type { LimitRule } from '../../platform/limits.ts'

/** Limits of Teams and of Adaptive Cards 1.5 as a table, and what in a message breaks them. */

const rules: readonly LimitRule[] = [
  { of: 'ActionSet', field: 'actions', most: 6 },
  { of: 'Input.ChoiceSet', field: 'choices', most: 200 },
  { of: 'Input.Text', field: 'maxLength', most: 10_000 },
  { of: 'message', field: 'attachments', most: 10 },
  { of: 'message', field: 'summary', most: 1_000 },
  { of: 'Action.Execute', field: 'title', most: 120 },
]

/** What a message weighs at most, as UTF-8. Newer clients take more; all take this. */
export const mostBytes = 28 * 1024

const known = new Set([
  ...[
    'AdaptiveCard',
    'TextBlock',
    'RichTextBlock',
    'TextRun',
    'Container',
    'ColumnSet',
    'Column',
    'ActionSet',
    'Image',
    'Table',
    'TableRow',
    'TableCell',
  ],
  ...[
    'Input.Text',
    'Input.ChoiceSet',
    'Input.Date',
    'Input.Time',
    'Input.Toggle',
    'Action.Execute',
    'Action.Submit',
    'Action.OpenUrl',
  ],
  ...['message', 'mention'],
])

/** What in an outgoing message is too much for Teams: "message: 31,000 of 28,672 bytes". */
export function breaches(message: unknown): string[] {
  const bytes = Buffer.byteLength(JSON.stringify(message))
  return [
    ...(bytes > mostBytes ? [`message: ${bytes} of ${mostBytes} bytes`] : []),
    ...each(message),
    ...twice(idsIn(message)),
  ]
}

function* each(value: unknown): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* each(one)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  const node = value as Record<string, unknown>
  const type = typeof node['type'] === 'string' ? node['type'] : ''
  if (type && !known.has(type)) yield `${type}: not an element of version 1.5`
  for (const { of, field, most } of rules)
    if (of === type && sizeOf(node[field]) > most) yield `${type}.${field}: ${sizeOf(node[field])} of ${most}`
  for (const [name, part] of Object.entries(node)) if (name !== 'data') yield* each(part)
}

/** Ids of inputs, which must differ within a card. */
function idsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (typeof value !== 'object' || value === null) return []
  const { type, id } = value as { type?: unknown; id?: unknown }
  return [...(String(type).startsWith('Input.') ? [String(id)] : []), ...Object.values(value).flatMap(idsIn)]
}

const twice = (ids: readonly string[]): string[] =>
  ids.filter((id, n) => ids.indexOf(id) !== n).map((id) => `the input ${id} is there twice`)

const sizeOf = (value: unknown): number =>
  typeof value === 'number' ? value : typeof value === 'string' || Array.isArray(value) ? value.length : 0
