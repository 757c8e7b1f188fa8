import type { Intent } from '../../conversation/intent.ts'
import { byKind } from '../../view/by-kind.ts'
import { citationWords } from '../../view/citation.ts'
import { inRow, mostInRow } from '../../view/in-row.ts'
import { tableInWords } from '../../view/table.ts'
import { spansOf, strong } from '../../view/text.ts'
import type { Bar, Block, Choice, Form, Picture, Row, Text, Tick } from '../../view/view.ts'
import { barsOf } from './bars.ts'
import { execute } from './button.ts'
import { ofDrawing, type TeamsActionWriter } from './button-value.ts'
import type { Action, Element } from './card.ts'
import { formBody } from './form.ts'
import { quoted } from './quoted.ts'
import { textOf } from './text.ts'

/** As many buttons as Teams shows in one row before it hides the rest. */
export const mostActions = 6

/** A block of a view as elements of a card. */
export const elementsOf = byKind<Intent, [carry: TeamsActionWriter], Element[]>({
  heading: ({ text }) => [headingOf(text)],
  text: ({ text, tone }) => textOf(text, tone === 'quiet'),
  said: ({ text, by, marks }) => [framed('emphasis', [...quoted(text, marks), ...(by ? textOf(by, true) : [])])],
  list: ({ items, ordered }) => items.flatMap((item, n) => closely(textOf(led(item, ordered ? `${n + 1}. ` : '• ')))),
  facts: ({ facts }) => facts.flatMap(({ label, value }) => closely(textOf([strong(`${label}: `), ...spansOf(value)]))),
  rows: ({ rows }, carry) => rows.flatMap((row) => rowOf(row, carry)),
  progress: ({ bars }) => barsOf(bars),
  citations: ({ citations }) => citations.flatMap((one) => closely(textOf(citationWords(one), true))),
  picture: ({ picture }) => picture.groups.flatMap(groupOf),
  table: (table) => tableInWords(table).flatMap((row) => closely(textOf(led(row, '• ')))),
  choices: ({ choices }, carry) => choicesOf(choices, carry),
  checks: checksOf,
  notice: ({ tone, text }) => [framed(tone === 'info' ? 'accent' : tone, textOf(text))],
  divider: () => [
    {
      type: 'Container',
      separator: true,
      spacing: 'Medium',
      items: [{ type: 'TextBlock', text: ' ', wrap: true, size: 'Small' }],
    },
  ],
})

type FrameStyle = Extract<Element, { readonly type: 'Container' }>['style']

const framed = (style: NonNullable<FrameStyle>, items: readonly Element[]): Element => ({
  type: 'Container',
  style,
  items,
})

function checksOf({ ticks, intent, label }: Extract<Block<Intent>, { kind: 'checks' }>, carry: TeamsActionWriter) {
  const boxes = { ...ofDrawing(carry, intent), ticks: ticks.map(({ id }) => id), was: idsOfDone(ticks) }
  const save = execute(
    'Save ticks',
    { press: carry.write(intent), ...boxes },
    { verb: 'tick', style: 'primary', inputs: 'auto', about: label },
  )
  return [...ticks.map(toggle), { type: 'ActionSet', actions: [save] } satisfies Element]
}

/** The boxes that were ticked when they were drawn. */
export const idsOfDone = (ticks: readonly Tick[]): string[] => ticks.filter(({ done }) => done).map(({ id }) => id)

/** A phase with a bar for each of its steps; one that is left out is a line. */
function groupOf({ label, bars }: Picture['groups'][number]): Element[] {
  const [first] = bars
  const isOut = first?.note !== undefined && bars.every(({ note }) => note === first.note)
  if (isOut) return textOf([strong(label), ` · ${first.note}`], true)
  const isBegun = bars.some(({ done }) => done > 0)
  return isBegun
    ? [...textOf([strong(label)]), ...barsOf(bars)]
    : textOf([strong(label), ` · 0/${totalOf(bars)}`], true)
}

const totalOf = (bars: readonly Bar[]): number => bars.reduce((sum, { total }) => sum + total, 0)

/** Buttons, and above them the form that one of them would open: in Teams it stands in the card. */
function choicesOf(choices: readonly Choice<Intent>[], carry: TeamsActionWriter): Element[] {
  const inline = choices.find(({ form }) => form)
  const { fields, actions } = inline?.form ? formBody(briefly(inline.form), carry) : { fields: [], actions: [] }
  const rest = choices
    .filter((choice) => choice !== inline)
    .map((choice) => pressWith(choice, carry, actions.length > 0))
  return [...fields, ...inRows([...actions, ...rest])]
}

const pressOf = ({ label, intent, style, about }: Choice<Intent>, carry: TeamsActionWriter): Action =>
  execute(label, { press: carry.write(intent), ...ofDrawing(carry, intent) }, { verb: 'press', style, about })

/** On a card with boxes each button takes the ticks along, and saving them is the first thing to do. */
const pressWith = (choice: Choice<Intent>, carry: TeamsActionWriter, plain: boolean): Action => {
  const { boxes = [] } = carry
  const style = plain || boxes.length ? undefined : choice.style
  return execute(
    choice.label,
    {
      press: carry.write(choice.intent),
      ...ofDrawing(carry, choice.intent),
      ...(boxes.length ? { boxes: [...boxes] } : {}),
    },
    { verb: 'press', style, about: choice.about, inputs: boxes.length ? 'auto' : 'none' },
  )
}

/** The card says already what is asked. */
const briefly = (form: Form<Intent>): Form<Intent> => ({
  ...form,
  fields: form.fields.map((field) => (form.fields.length === 1 ? { ...field, label: 'Your answer' } : field)),
})

/** What a card has for a row of buttons on a phone 360 px wide, what the menu behind them takes of it, and what a button does: Teams cuts what does not fit. */
const [roomOnPhone, menu, aroundTitle, perLetter, betweenButtons] = [226, 46, 34, 7, 8]

/** How many of the first buttons a phone shows whole, one at least; a single one left over has a row of its own, more have a menu. */
function wholeOnPhone(actions: readonly Action[]): number {
  const whole = fitting(actions, roomOnPhone)
  return actions.length - whole > 1 ? fitting(actions, roomOnPhone - menu) : whole
}

function fitting(actions: readonly Action[], room: number): number {
  let width = -betweenButtons
  const beyond = actions.findIndex(({ title = '' }) => {
    width += betweenButtons + aroundTitle + perLetter * title.length
    return width > room
  })
  return beyond < 0 ? mostInRow : Math.min(mostInRow, Math.max(1, beyond))
}

/** The buttons that a phone shows beside each other, and the rest in the menu behind them; no set holds more than Teams takes. */
function inRows(actions: readonly Action[]): Element[] {
  const { row, more } = inRow(actions, wholeOnPhone(actions))
  const all = [...row, ...(more.length > 1 ? more.map(inMenu) : [])]
  const sets = Array.from({ length: Math.ceil(all.length / mostActions) }, (_, n) =>
    all.slice(n * mostActions, (n + 1) * mostActions),
  )
  return [...sets, ...(more.length === 1 ? [more] : [])].map((some) => ({ type: 'ActionSet', actions: some }))
}

const inMenu = (action: Action): Action =>
  action.type === 'Action.Execute'
    ? { ...action, mode: 'secondary', fallback: { ...action.fallback, mode: 'secondary' } }
    : action

function rowOf({ text, note, choice, more = [] }: Row<Intent>, carry: TeamsActionWriter): Element[] {
  const words = [...textOf(text), ...(note ? closely(textOf(note, true)) : [])]
  const buttons = [...(choice ? [choice] : []), ...more].map((one) => pressOf(one, carry))
  if (!buttons.length) return words
  return [
    {
      type: 'ColumnSet',
      spacing: 'Small',
      columns: [
        { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: words },
        {
          type: 'Column',
          width: 'auto',
          verticalContentAlignment: 'Center',
          items: [{ type: 'ActionSet', actions: buttons.length > 1 ? buttons.map(inMenu) : buttons }],
        },
      ],
    },
  ]
}

const toggle = ({ id, label, done, note }: Tick): Element => ({
  type: 'Input.Toggle',
  id,
  title: note ? `${label} (${note})` : label,
  value: done ? 'true' : 'false',
  valueOn: 'true',
  valueOff: 'false',
  wrap: true,
  spacing: 'Small',
})

const closely = (elements: readonly Element[]): Element[] =>
  elements.map((element) => ({ ...element, spacing: 'Small' }))

const led = (text: Text, mark: string): Text => [mark, ...spansOf(text)]

/** Text blocks alone are headings to screen readers, and read Markdown: what could be read as such is a rich text, which reads nothing. */
const headingOf = (text: string): Element =>
  couldBeMarkup.test(text)
    ? { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text, size: 'Medium', weight: 'Bolder' }] }
    : { type: 'TextBlock', text, wrap: true, size: 'Medium', weight: 'Bolder', style: 'heading' }

const couldBeMarkup = /[\\`*_[\]<>&#~|\n]|^\s*(?:\d+[.)]|[-+•])\s|https?:|www\./
