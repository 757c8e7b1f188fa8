import type { Intent } from '../../conversation/intent.ts'
import type { Field, Form, Option } from '../../view/view.ts'
import { execute } from './button.ts'
import { ofDrawing, type TeamsActionWriter } from './button-value.ts'
import type { Element, Execute } from './card.ts'

export type Members = readonly { readonly id: string; readonly name: string }[]

/** The fields of a form as inputs, each with what is wrong with it, and the button that sends it. `members` are whom a person field offers. */
export function formBody(
  form: Form<Intent>,
  carry: TeamsActionWriter,
  members: Members = [],
): { fields: Element[]; actions: Execute[] } {
  const { fields, errors = {}, submit, intent, title } = form
  const kinds = Object.fromEntries(fields.map(({ name, kind }) => [name, kind]))
  return {
    fields: fields.flatMap((field) => [
      ...inputOf(field, members),
      ...(errors[field.name] ? [wrong(errors[field.name] ?? '')] : []),
      ...(field.hint ? [hint(field.hint)] : []),
    ]),
    actions: [
      execute(
        submit,
        { press: carry.write(intent), ...ofDrawing(carry, intent), fields: kinds },
        { verb: 'send', style: 'primary', inputs: 'auto', about: title },
      ),
    ],
  }
}

function inputOf(field: Field, members: Members): Element[] {
  const shared = {
    id: field.name,
    label: field.label,
    ...(field.optional ? {} : ({ isRequired: true, errorMessage: errorMessage(field) } as const)),
  }
  switch (field.kind) {
    case 'text':
      return [textField(shared, field)]
    case 'choice':
      return [choiceField(shared, field)]
    case 'choices': {
      const [choices, value] = [titled(field.options), field.value.join(',')]
      // Many boxes would push everything below them off the screen.
      const style = choices.length > 10 ? 'compact' : 'expanded'
      return [{ type: 'Input.ChoiceSet', ...shared, isMultiSelect: true, style, wrap: true, choices, value }]
    }
    case 'date':
      return [{ type: 'Input.Date', ...shared, ...filled(field) }]
    case 'time':
      return [{ type: 'Input.Time', ...shared, ...filled(field) }]
    case 'person':
      return personField(shared, field.value, members)
    default:
      return field satisfies never
  }
}

type FieldOf<Kind extends Field['kind']> = Extract<Field, { readonly kind: Kind }>

const filled = ({ value }: { readonly value?: string }): { value?: string } => (value ? { value } : {})

const textField = (shared: Shared, field: FieldOf<'text'>): Element => ({
  type: 'Input.Text',
  ...shared,
  maxLength: field.max,
  ...(field.long ? { isMultiline: true } : {}),
  ...filled(field),
})

const choiceField = (shared: Shared, field: FieldOf<'choice'>): Element => ({
  type: 'Input.ChoiceSet',
  ...shared,
  style: field.open ? 'expanded' : field.options.length > 30 ? 'filtered' : 'compact',
  wrap: true,
  choices: titled(field.options),
  ...placeholderOf(field),
  ...filled(field),
})

type Shared = { id: string; label: string }

function personField(shared: Shared, value: string | undefined, members: Members): Element[] {
  const choices = members.map(({ id, name }) => ({ title: name, value: `${id}|${name}` }))
  const chosen = members.find(({ id }) => id === value)
  const set: Element = {
    type: 'Input.ChoiceSet',
    ...shared,
    style: 'filtered',
    choices,
    placeholder: 'Type a name',
    ...(chosen ? { value: `${chosen.id}|${chosen.name}` } : {}),
  }
  return members.length >= mostMembers
    ? [
        set,
        hint(
          `The first ${mostMembers} people are offered. For somebody else, type @mcred assign, the code, and mention them.`,
        ),
      ]
    : [set]
}

/** How many people a person field offers. */
export const mostMembers = 100

/** What to type into a list that can be searched. */
const placeholderOf = ({ options }: FieldOf<'choice'>): { placeholder?: string } => {
  if (options.some(({ group }) => group)) return { placeholder: 'Type a code, a step or a word of it' }
  return options.length > 12 ? { placeholder: 'Type to search' } : {}
}

/** Teams knows no headings within a list: they stand behind, where typing finds them. */
const titled = (options: readonly Option[]) =>
  options.map(({ value, label, group }) => ({ title: group ? `${label} · ${group}` : label, value }))

const errorMessage = ({ kind }: Field): string =>
  ({
    text: 'Write something first.',
    choice: 'Choose one.',
    choices: 'Choose at least one.',
    date: 'Choose a day.',
    time: 'Choose a time.',
    person: 'Choose a person.',
  })[kind]

const wrong = (text: string): Element => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [{ type: 'TextRun', text, color: 'Attention', weight: 'Bolder' }],
})

const hint = (text: string): Element => ({
  type: 'RichTextBlock',
  spacing: 'Small',
  inlines: [{ type: 'TextRun', text, isSubtle: true }],
})
