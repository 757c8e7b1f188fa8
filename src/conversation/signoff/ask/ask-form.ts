import type { Toolkit } from '../../../toolkit/toolkit.ts'
import type { Field, Form } from '../../../view/view.ts'
import type { ProjectContext } from '../../context.ts'
import type { Intent, IntentOf, PersonNamed, Values } from '../../intent.ts'

/** What somebody said of a sign-off so far; `due`: the local date that they said. */
export type SignOffWish = Pick<IntentOf<'ask sign-off'>, 'gate' | 'needs' | 'order' | 'by'> & {
  readonly people: readonly PersonNamed[]
  readonly due?: string | undefined
}

const seats = ['first', 'second', 'third'] as const
const labels = { first: 'Who signs?', second: 'Who else?', third: 'And who else?' } as const

/** Asks what is to be signed, by whom and by when, with what was said already. */
export const askForm = ({ toolkit, project }: ProjectContext, wish: SignOffWish, wrong: string): Form<Intent> => ({
  kind: 'form',
  title: 'Ask for a sign-off',
  submit: 'Ask',
  intent: { do: 'ask sign-off' },
  intro: [
    ...(wrong ? [{ kind: 'notice', tone: 'warning', text: wrong } as const] : []),
    {
      kind: 'text',
      text: 'They are asked in private, and sign what is recorded when you press Ask. Nothing counts until they press.',
    },
  ],
  fields: [
    gateField(toolkit, project.phases, wish),
    ...seats.map((name, n) => seatField(name, wish.people[n])),
    ruleField(wish),
    { kind: 'date', name: 'by', label: 'By when?', optional: true, ...(wish.due ? { value: wish.due } : {}) },
  ],
})

/** The phases that the project goes through, and the stages that they make up. */
const gateField = ({ phases }: Toolkit, inScope: readonly number[], { gate }: SignOffWish): Field => ({
  kind: 'choice',
  name: 'gate',
  label: 'What is to be signed?',
  options: [
    ...phases
      .filter(({ number }) => inScope.includes(number))
      .map(({ number, roman, name }) => ({ value: String(number), label: `Phase ${roman} ${name}` })),
    ...(inScope.some((phase) => phase <= 3) ? [{ value: 'proposal', label: 'Proposal: phases I to III' }] : []),
    ...(inScope.some((phase) => phase === 4 || phase === 5)
      ? [{ value: 'launch', label: 'Launch: phases I to V' }]
      : []),
  ],
  ...(gate ? { value: gate } : {}),
})

const seatField = (name: (typeof seats)[number], chosen: PersonNamed | undefined): Field => ({
  kind: 'person',
  name,
  label: labels[name],
  ...(name === 'first' ? {} : { optional: true }),
  ...(chosen ? { value: chosen.id } : {}),
})

const ruleField = ({ needs, order }: SignOffWish): Field => ({
  kind: 'choice',
  name: 'rule',
  label: 'How?',
  options: [
    { value: 'all', label: 'All of them, together' },
    { value: 'turn', label: 'All of them, one after the other' },
    { value: 'any', label: 'Any one of them' },
  ],
  value: needs === 1 ? 'any' : order === 'in turn' ? 'turn' : 'all',
})

/** What the form's fields say. */
export function readForm(values: Values): IntentOf<'ask sign-off'> & { people: PersonNamed[] } {
  const words = (name: string): string | undefined => {
    const value = values[name]
    return typeof value === 'string' && value ? value : undefined
  }
  const people = seats.flatMap((seat) => {
    const value = values[seat]
    return value && typeof value === 'object' && 'id' in value && value.id ? [value] : []
  })
  const [gate, rule, by] = [words('gate'), words('rule'), words('by')]
  return {
    do: 'ask sign-off',
    people,
    ...(gate ? { gate } : {}),
    ...(rule === 'any' ? { needs: 1 } : {}),
    ...(rule === 'turn' ? { order: 'in turn' as const } : {}),
    ...(by ? { by } : {}),
  }
}
