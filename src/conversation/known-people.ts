import type { Intent, PersonNamed, Values } from './intent.ts'

/** As a platform knows a person now. */
type Known = (one: PersonNamed) => Promise<PersonNamed>

/** The intent with everybody whom it names, by words or by a form, as they are known now. */
export async function withKnownPeople(intent: Intent, known: Known): Promise<Intent> {
  switch (intent.do) {
    case 'lead':
    case 'unlead':
      return { ...intent, person: await known(intent.person) }
    case 'assign':
      return {
        ...intent,
        ...(intent.to ? { to: await known(intent.to) } : {}),
        ...(intent.values ? { values: await knownIn(intent.values, known) } : {}),
      }
    case 'ask sign-off':
      return {
        ...intent,
        ...(intent.people ? { people: await Promise.all(intent.people.map(known)) } : {}),
        ...(intent.values ? { values: await knownIn(intent.values, known) } : {}),
      }
    case 'delegate':
      return intent.values ? { ...intent, values: await knownIn(intent.values, known) } : intent
    default:
      return intent
  }
}

async function knownIn(values: Values, known: Known): Promise<Values> {
  const all = Object.entries(values).map(
    async ([name, value]) =>
      [name, value && typeof value === 'object' && 'id' in value ? await known(value) : value] as const,
  )
  return Object.fromEntries(await Promise.all(all))
}
