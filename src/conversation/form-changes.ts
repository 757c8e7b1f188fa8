import type { Field } from '../view/view.ts'
import type { Values } from './intent.ts'

type Value = Values[string]

/** What fields show before anybody touches them: kept with a form, to tell later what its sender changed. */
export const shownIn = (fields: readonly Field[]): Values =>
  Object.fromEntries(fields.map((field) => [field.name, shownBy(field)]))

function shownBy(field: Field): Value {
  switch (field.kind) {
    case 'choice':
      return field.options.some(({ value }) => value === field.value) ? (field.value ?? '') : ''
    case 'choices':
      return field.options.flatMap(({ value }) => (field.value.includes(value) ? [value] : []))
    case 'text':
    case 'time':
      return field.value ?? ''
    case 'date':
      return field.value ?? null
    case 'person':
      return null
    default:
      return field satisfies never
  }
}

/**
 * What a form comes to: the fields its sender changed from what it had shown, and the others as they are `now`, since
 * somebody else may have changed them in between. A form of before does not say what it had shown: all its fields count.
 */
export function mergedWith(
  now: Values,
  { values: sent = {}, shown }: { readonly values?: Values | undefined; readonly shown?: Values | undefined },
): { values: Values; changed: ReadonlySet<string> } {
  const changed = Object.keys(sent).filter((name) => !shown || !isSame(sent[name], shown[name]))
  const values = changed.map((name) => [name, valueAfter(now[name], sent[name], shown?.[name])])
  return { values: { ...now, ...Object.fromEntries(values) }, changed: new Set(changed) }
}

/** Of several boxes, only those that were pressed change. */
const valueAfter = (now: Value | undefined, sent: Value | undefined, shown: Value | undefined): Value =>
  Array.isArray(now) && Array.isArray(sent) && Array.isArray(shown)
    ? [...now.filter((one) => sent.includes(one) || !shown.includes(one)), ...addedTo(now, sent, shown)]
    : (sent ?? null)

const addedTo = (now: string[], sent: string[], shown: string[]): string[] =>
  sent.filter((one) => !shown.includes(one) && !now.includes(one))

const isSame = (one: Value | undefined, other: Value | undefined): boolean => asText(one) === asText(other)

const asText = (value: Value | undefined): string =>
  Array.isArray(value)
    ? value.toSorted().join()
    : typeof value === 'string'
      ? value.trim().replaceAll('\r\n', '\n')
      : (value?.id ?? '')
