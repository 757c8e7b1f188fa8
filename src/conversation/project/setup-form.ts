import { economies } from '../../calendar/economies.ts'
import { isZone, offsetIn, readZone, zonesLike } from '../../calendar/parse-zone.ts'
import { zoneChoices } from '../../calendar/zone-choices.ts'
import type { Setup } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { bounds, inWords } from '../../toolkit/bounds.ts'
import type { Field } from '../../view/view.ts'
import type { Context } from '../context.ts'
import type { Values } from '../intent.ts'

/** What each field of a set-up form is filled with. */
export type SetupValues = { readonly [K in keyof Setup]: Values[string] }

/** What a set-up form holds, or what is wrong with it, by field. */
export function readSetup(values: Values): Setup | { errors: Partial<Record<keyof Setup, string>> } {
  const errors: Partial<Record<keyof Setup, string>> = {}
  const name = typed(values['name'])
  if (!name) errors['name'] = 'Give it a name; a working title is fine.'
  if (name.length > 120) errors['name'] = 'At most 120 characters, please.'
  const economy = typed(values['economy']) || 'Another economy'
  const said = typed(values['zone'])
  const zone = said ? readZone(said, economy) : economies.find((one) => one.name === economy)?.zone
  if (!zone) errors['zone'] = zoneHelp(said, economy)
  return Object.keys(errors).length || !zone ? { errors } : { name, zone, economy, phases: phasesIn(values['phases']) }
}

/** The phases that are ticked; none is all of them, so that one press chooses one. */
function phasesIn(value: Values[string] | undefined): number[] {
  const ticked = Array.isArray(value) ? value.map(Number).filter((n) => n >= 1 && n <= bounds.phases) : []
  return ticked.length ? ticked.sort() : Array.from({ length: bounds.phases }, (_, n) => n + 1)
}

/** The fields that set a project up or change it, filled with the values. */
export function setupFields(values: SetupValues, { toolkit }: Pick<Context, 'toolkit'>): Field[] {
  const { name, zone, economy, phases } = values
  const fields: { readonly [K in keyof Setup]: Field & { readonly name: K } } = {
    name: {
      kind: 'text',
      name: 'name',
      label: 'Name of the micro-credential',
      hint: 'A working title will do.',
      value: typed(name),
      max: 120,
    },
    economy: {
      kind: 'choice',
      name: 'economy',
      label: 'Economy',
      options: economies.map((one) => ({ value: one.name, label: one.name })),
      ...(typed(economy) ? { value: typed(economy) } : {}),
    },
    zone: zoneField(typed(zone)),
    phases: {
      kind: 'choices',
      name: 'phases',
      label: 'Which phases?',
      hint: `None ticked: all ${inWords(bounds.phases)}.`,
      optional: true,
      options: toolkit.phases.map(({ number, roman, name }) => ({ value: String(number), label: `${roman} ${name}` })),
      value: Array.isArray(phases) ? phases : [],
    },
  }
  return Object.values(fields)
}

/** What somebody typed that is no zone's name comes back with what is wrong with it; a list would hide it. */
const zoneField = (value: string): Field & { readonly name: 'zone' } =>
  value && !isZone(value)
    ? { ...zoneWords, kind: 'text', hint: 'A city or a name such as Asia/Tokyo.', value, max: 60 }
    : {
        ...zoneWords,
        kind: 'choice',
        hint: 'Left empty: the capital’s.',
        options: zoneChoices(value),
        ...(value ? { value } : {}),
      }

const zoneWords = { name: 'zone', label: 'Time zone', optional: true } as const

/** What to do about a time zone that is none, or one of several. */
export function zoneHelp(said: string, economy?: string): string {
  const like = zonesLike(said, economy)
  const which = like.length > 1 ? `Which one: ${listed(like, 'or')}?` : `I know no ${said}. Did you mean ${like[0]}?`
  if (offsetIn(said) !== undefined) {
    const why = 'The clocks of many places change twice a year, so a city is better than an offset.'
    return like.length ? `${why} ${which}` : `${why} For example: Kuala Lumpur.`
  }
  if (like.length) return which
  return 'No such time zone. A city is enough, for example Kuala Lumpur; or a name such as Asia/Tokyo.'
}

const typed = (value: Values[string] | undefined): string => (typeof value === 'string' ? value.trim() : '')
