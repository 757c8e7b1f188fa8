import { type FieldMeant, formMark, type KeptForm } from '../../forms/form.ts'
import { facts } from '../../project/facts/catalog.ts'
import type { Item } from '../../toolkit/items.ts'
import { command, strong } from '../../view/text.ts'
import type { Block, Choice, Form, Message, Option, Row } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message } from '../failures.ts'
import { askable, optionOf } from '../guidance/choose-item.ts'
import type { Intent } from '../intent.ts'
import { meantInWords } from './words.ts'

const portion = 8

/** What stands for each place of a form, to be changed and confirmed once. */
export function setupCard(
  context: ProjectContext,
  form: KeptForm,
  { from = 0, told = [] }: { readonly from?: number | undefined; readonly told?: readonly Block<Intent>[] } = {},
): Message<Intent> {
  const { fields, file, confirmed } = form
  const known = fields.filter(({ to }) => to.item ?? to.fact ?? to.other).length
  const shown = fields.slice(from, from + portion)
  const mark = formMark(form)
  return message(`${file}: ${fields.length} places to fill`, [
    ...told,
    {
      kind: 'text',
      text: [
        strong(file),
        `: ${fields.length} places to fill, ${known} of which I can. ${confirmed ? 'It is in use.' : 'Is each of them right? Nothing is filled in until you say so.'}`,
      ],
    },
    { kind: 'rows', rows: shown.map((field, n) => rowOf(context, field, { at: from + n, form: mark })) },
    buttons(...furtherOn(form, from)),
  ])
}

const rowOf = (
  context: ProjectContext,
  { tag, label, to }: KeptForm['fields'][number],
  { at, form }: { readonly at: number; readonly form: string },
): Row<Intent> => ({
  text: [
    strong(label),
    ` ← ${tag === label && isNothing(to) ? 'no tag that I know; it stays empty' : meantInWords(context, to)}`,
  ],
  choice: { label: 'Change', intent: { do: 'form field', field: at, form }, about: `What stands at ${label}` },
})

const isNothing = ({ item, fact, other }: FieldMeant): boolean => !(item ?? fact ?? other)

function furtherOn(form: KeptForm, from: number): Choice<Intent>[] {
  const { fields, confirmed } = form
  const next = fields.length - from - portion
  return [
    confirmed
      ? { label: 'The filled form', intent: { do: 'form' }, style: 'primary' }
      : { label: 'Use it so', intent: { do: 'form keep', form: formMark(form) }, style: 'primary' },
    ...(next > 0
      ? [{ label: `Next ${Math.min(next, portion)}`, intent: { do: 'form setup', from: from + portion } } as const]
      : []),
    ...(next <= 0 && from > 0 ? [{ label: 'From the start', intent: { do: 'form setup', from: 0 } } as const] : []),
    { label: 'Take the form out', intent: { do: 'form remove' } },
  ]
}

/** Asks what one place is filled with. */
export function fieldForm(context: ProjectContext, form: KeptForm, at: number): Form<Intent> {
  const { label = '', to = {} } = form.fields[at] ?? {}
  return {
    kind: 'form',
    title: 'What stands here',
    submit: 'Save',
    intent: { do: 'form field', field: at, form: formMark(form) },
    intro: [{ kind: 'said', text: label }],
    fields: [
      {
        kind: 'choice',
        name: 'value',
        label: 'A value',
        hint: 'It stands there where somebody has stated it.',
        optional: true,
        options: values,
        ...shownValue(to),
      },
      {
        kind: 'choice',
        name: 'item',
        label: 'Or an answer',
        hint: 'It stands there where there is no such value. Neither: it is filled by hand.',
        optional: true,
        options: askable(context).map(inGroup),
        ...(to.item ? { value: to.item } : {}),
      },
    ],
  }
}

const values: readonly Option[] = [
  { value: 'name', label: 'The project’s name', group: 'Besides' },
  { value: 'date', label: 'The date', group: 'Besides' },
  ...facts.map((fact) => ({ value: `fact:${fact.id}`, label: fact.label, group: 'Facts' })),
]

const inGroup = (item: Item): Option => ({
  ...optionOf(item),
  group: 'step' in item ? `Step ${item.step.number}` : `Template ${item.template.template}`,
})

const shownValue = ({ fact, other }: KeptForm['fields'][number]['to']): { value?: string } =>
  other ? { value: other } : fact ? { value: `fact:${fact}` } : {}

export const howToAdd: Message<Intent> = message('There is no form yet.', [
  {
    kind: 'text',
    text: [
      'Your institution’s own form can be filled from what you recorded. A lead gives me the blank form as .docx together with ',
      command('form add'),
      '; I propose what goes where, and fill it once that is confirmed. It may have tags such as {{07.1}} or {{hours}}, or labels with empty cells beside them.',
    ],
  },
])
