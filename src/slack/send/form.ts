import type { types } from '@slack/bolt'
import type { Intent } from '../../conversation/intent.ts'
import { shortened } from '../../view/text.ts'
import type { Block, Field, Form, Message, Option } from '../../view/view.ts'
import { chunks, type RenderContext } from './blocks.ts'
import { renderBlocks } from './render.ts'
import { plainText } from './text.ts'

/** A form as a modal. `kept` comes back with it when it is sent. */
export function renderForm(form: Form<Intent>, kept: string, rendering: RenderContext): types.ModalView {
  return {
    type: 'modal',
    callback_id: 'form',
    title: plainText(shortened(form.title, 24)),
    submit: plainText(shortened(form.submit, 24)),
    close: plainText('Cancel'),
    private_metadata: kept,
    blocks: [...renderBlocks([...wrongsOf(form), ...(form.intro ?? [])], rendering, 40), ...form.fields.map(inputOf)],
  }
}

/** Slack shows what is wrong beside a field only in answer to a form; a form that is opened anew says it at its top. */
const wrongsOf = ({ errors = {} }: Form<Intent>): Block<Intent>[] =>
  Object.values(errors).map((text) => ({ kind: 'notice', tone: 'warning', text }))

/** A message shown as a modal, where there is no channel to say it in. */
export const renderNotice = (view: Message<Intent>, rendering: RenderContext): types.ModalView => ({
  type: 'modal',
  callback_id: 'notice',
  title: plainText('mcred'),
  close: plainText('Close'),
  blocks: renderBlocks(view.blocks, rendering, 90),
})

/** What is wrong, by the block it is shown at; undefined where nothing is. */
export const errorsOf = ({ errors = {}, fields }: Form<Intent>): Record<string, string> | undefined => {
  const shown = Object.entries(errors).filter(([name, wrong]) => wrong && fields.some((field) => field.name === name))
  return shown.length ? Object.fromEntries(shown) : undefined
}

const inputOf = (field: Field): types.InputBlock => ({
  type: 'input',
  block_id: field.name,
  label: plainText(shortened(field.label, 2000)),
  element: elementOf(field),
  ...(field.hint ? { hint: plainText(shortened(field.hint, 2000)) } : {}),
  ...(field.optional ? { optional: true } : {}),
})

function elementOf(field: Field): types.InputBlock['element'] {
  switch (field.kind) {
    case 'text':
      return {
        type: 'plain_text_input',
        action_id: 'value',
        max_length: Math.min(field.max, 3000),
        ...(field.long ? { multiline: true } : {}),
        ...(field.value ? { initial_value: field.value.slice(0, Math.min(field.max, 3000)) } : {}),
      }
    case 'choice':
      return field.open ? radioOf(field) : selectOf(field)
    case 'choices':
      return choicesOf(field)
    case 'date':
      return { type: 'datepicker', action_id: 'value', ...(field.value ? { initial_date: field.value } : {}) }
    case 'time':
      return { type: 'timepicker', action_id: 'value', ...(field.value ? { initial_time: field.value } : {}) }
    case 'person':
      return { type: 'users_select', action_id: 'value', ...(field.value ? { initial_user: field.value } : {}) }
    default:
      return field satisfies never
  }
}

type ChoiceField = Extract<Field, { kind: 'choice' }>

const initialOf = ({ options, value }: ChoiceField) => {
  const chosen = options.find((option) => option.value === value)
  return chosen ? { initial_option: optionOf(chosen) } : {}
}

const radioOf = (field: ChoiceField): types.RadioButtons => ({
  type: 'radio_buttons',
  action_id: 'value',
  options: field.options.map(optionOf),
  ...initialOf(field),
})

/** A hundred options fit into a select; those with headings, and more than that, go into groups. */
function selectOf(field: ChoiceField): types.StaticSelect {
  const { options } = field
  const select = { type: 'static_select', action_id: 'value', ...initialOf(field) } as const
  if (options.length <= 100 && !options.some(({ group }) => group)) return { ...select, options: options.map(optionOf) }
  return { ...select, option_groups: groupsOf(options) }
}

/** Slack takes a hundred groups, a hundred options in each. */
const groupsOf = (options: readonly Option[]) =>
  [...Map.groupBy(options, ({ group, label }) => group ?? label.slice(0, 2))].flatMap(([group, all]) =>
    chunks(all, 100).map((some) => ({ label: plainText(shortened(group, 75)), options: some.map(optionOf) })),
  )

function choicesOf({
  options,
  value,
}: Extract<Field, { kind: 'choices' }>): types.Checkboxes | types.MultiStaticSelect {
  const chosen = options.filter((option) => value.includes(option.value)).map(optionOf)
  const initial = chosen.length ? { initial_options: chosen } : {}
  return {
    type: options.length <= 10 ? 'checkboxes' : 'multi_static_select',
    action_id: 'value',
    options: options.slice(0, 100).map(optionOf),
    ...initial,
  }
}

const optionOf = ({ value, label }: Option): types.PlainTextOption => ({ text: plainText(shortened(label, 75)), value })
