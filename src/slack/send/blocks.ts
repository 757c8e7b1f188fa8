import type { types } from '@slack/bolt'
import type { Intent } from '../../conversation/intent.ts'
import { byKind } from '../../view/by-kind.ts'
import { citationWords } from '../../view/citation.ts'
import { inRow } from '../../view/in-row.ts'
import { readerLabel } from '../../view/reader-label.ts'
import { type TableBlock, tableInWords } from '../../view/table.ts'
import { plain, shortened, spansOf, strong } from '../../view/text.ts'
import type { Block, Choice, Grid, Picture, Row, Span, Text, Tick } from '../../view/view.ts'
import { barsAsText, pictureAsText, rowsInWords } from './bars.ts'
import type { SlackActionWriter } from './button-value.ts'
import { quoted } from './quoted.ts'
import { elementsOf, plainText, richText, section, textObject } from './text.ts'

/** What rendering needs besides the view. `revision` differs each time a card is shown: Slack keeps what a person ticked while a block keeps its name. */
export type RenderContext = {
  readonly carry: SlackActionWriter
  readonly revision: string
  /** The pictures that were uploaded, by their file's id; others are drawn in letters. */
  readonly pictures?: ReadonlyMap<Picture | Grid, string> | undefined
}

type SlackBlock = types.KnownBlock

/** One block of a view as Slack's blocks. `n` is its place in the message. */
export const blocksOf = byKind<Intent, [n: number, rendering: RenderContext], SlackBlock[]>({
  heading: ({ text }) => [{ type: 'header', text: plainText(shortened(text, 150)) }],
  text: ({ text, tone }) => (tone === 'quiet' ? [quiet(text)] : [richText([section(text)])]),
  said: ({ text, by, marks }) => [richText(quoted(text, marks)), ...(by ? [small(by)] : [])],
  list: ({ items, ordered }) => [listed(items, ordered ? 'ordered' : 'bullet')],
  facts: ({ facts }) => [richText([section(facts.flatMap(factLine))])],
  rows: ({ rows }, n, rendering) => rows.flatMap((row, at) => rowOf(row, `row:${n}:${at}`, rendering)),
  progress: ({ bars }) => [fixed(barsAsText(bars))],
  citations: ({ citations }) => [quiet(citations.map(citationWords).join('\n'))],
  picture: (block, _, rendering) => pictureOf(block, rendering),
  table: (block, _, rendering) => tableOf(block, rendering),
  choices: ({ choices }, n, rendering) => choicesOf(choices, n, rendering),
  checks: checksOf,
  notice: ({ tone, text }) => [richText([{ type: 'rich_text_section', elements: signed(tone, text) }])],
  divider: () => [{ type: 'divider' }],
})

const signs = { good: 'white_check_mark', info: 'information_source', warning: 'warning' } as const

const signed = (tone: keyof typeof signs, text: Text): types.RichTextElement[] => [
  { type: 'emoji', name: signs[tone] },
  { type: 'text', text: ' ' },
  ...elementsOf(text),
]

const factLine = ({ label, value }: { readonly label: string; readonly value: Text }, at: number): Span[] => [
  ...(at ? ['\n'] : []),
  strong(label),
  '  ',
  ...spansOf(value),
]

const listed = (items: readonly Text[], style: 'ordered' | 'bullet' = 'bullet'): SlackBlock =>
  richText([{ type: 'rich_text_list', style, elements: items.map(section) }])

/** Rows without their buttons, as one block: for lists too long for a message. */
export const compactRows = (rows: readonly Row<Intent>[]): SlackBlock =>
  listed(rows.map(({ text, note }) => [...spansOf(text), ...(note ? [' (', ...spansOf(note), ')'] : [])]))

const quiet = (text: Text): SlackBlock => {
  const object = textObject(text)
  if (object.type === 'plain_text' && leads(text)) return richText([section(text)])
  return { type: 'context', elements: [{ ...object, text: shortened(object.text, 3000) }] }
}

/** It calls somebody, or leads somewhere: plain text can do neither. */
const leads = (text: Text): boolean =>
  spansOf(text).some(
    (span) =>
      typeof span !== 'string' &&
      ((span.kind === 'person' && span.mention) || span.kind === 'link' || span.kind === 'place'),
  )

function pictureOf(
  { picture, alt }: Extract<Block<Intent>, { kind: 'picture' }>,
  { pictures }: RenderContext,
): SlackBlock[] {
  const id = pictures?.get(picture)
  if (!id) return [fixed(pictureAsText(picture))]
  return [{ type: 'image', slack_file: { id }, alt_text: shortened(alt, 2000) }]
}

function tableOf(block: TableBlock, { pictures }: RenderContext): SlackBlock[] {
  const id = block.grid && pictures?.get(block.grid)
  return id ? [{ type: 'image', slack_file: { id }, alt_text: rowsInWords(block) }] : [listed(tableInWords(block))]
}

const fixed = (text: string): SlackBlock =>
  richText([{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }])

const small = (text: Text): SlackBlock =>
  typeof text === 'string' ? { type: 'context', elements: [plainText(shortened(text, 300))] } : quiet(text)

/** A note with a link stands below, where signs in people's words cannot make plain text of it. */
function rowOf(
  { text, note = '', choice, more = [] }: Row<Intent>,
  name: string,
  rendering: RenderContext,
): SlackBlock[] {
  const below = leads(note) ? [quiet(note)] : []
  const whole = note && !below.length ? [...spansOf(text), '\n', ...spansOf(note)] : text
  const object = textObject(plain(whole).length > 2900 ? shortened(plain(whole), 2900) : whole)
  return [
    { type: 'section', text: object, ...accessory([...(choice ? [choice] : []), ...more], name, rendering) },
    ...below,
  ]
}

/** A section holds one thing beside its words: a button, or a menu of several. */
const accessory = (choices: readonly Choice<Intent>[], name: string, rendering: RenderContext) => {
  const [only] = choices
  if (!only) return {}
  return { accessory: choices.length > 1 ? menuOf(choices, name, rendering) : buttonOf(only, name, rendering) }
}

/** Up to three buttons; more are in a menu behind them, and a single one stands below. */
function choicesOf(choices: readonly Choice<Intent>[], n: number, rendering: RenderContext): SlackBlock[] {
  const { row, more } = inRow(choices)
  const buttons = row.map((choice, i) => buttonOf(choice, `choice:${n}:0:${i}`, rendering))
  const menus = chunks(more, mostInMenu).map((some, at) => {
    const [only] = some
    const name = `choice:${n}:${at + 1}`
    return only && some.length === 1 ? buttonOf(only, name, rendering) : menuOf(some, name, rendering)
  })
  const [first] = menus
  const beside = first?.type === 'overflow' ? [first] : []
  const below = menus.slice(beside.length)
  return [[...buttons, ...beside], below].flatMap((elements) =>
    elements.length ? [{ type: 'actions', elements }] : [],
  )
}

const mostInMenu = 5

const menuOf = (choices: readonly Choice<Intent>[], name: string, { carry }: RenderContext): types.Overflow => ({
  type: 'overflow',
  action_id: name,
  options: choices.map(({ label, intent }) => ({
    text: plainText(shortened(label, 75)),
    value: carry.write({ intent }, 150),
  })),
})

const buttonOf = (choice: Choice<Intent>, name: string, { carry }: RenderContext): types.Button => ({
  type: 'button',
  text: plainText(shortened(choice.label, 75)),
  action_id: name,
  value: carry.write({ intent: choice.intent }, 2000),
  ...(choice.style ? { style: choice.style } : {}),
  accessibility_label: shortened(readerLabel(choice), 75),
})

/** At most ten boxes go into one element. Their block's name tells which were ticked: a press on what one person alone sees does not come with the card. */
function checksOf(
  { ticks, intent }: Extract<Block<Intent>, { kind: 'checks' }>,
  n: number,
  { carry, revision }: RenderContext,
): SlackBlock[] {
  const carried = carry.write({ intent }, 255)
  return chunks(ticks, 10).map((some, at) => {
    const done = some.filter((tick) => tick.done).map(optionOf)
    const boxes: types.Checkboxes = {
      type: 'checkboxes',
      action_id: carried,
      options: some.map(optionOf),
      ...(done.length ? { initial_options: done } : {}),
    }
    const was = some.flatMap(({ id, done: isDone }) => (isDone ? [id] : []))
    return {
      type: 'actions',
      block_id: `checks:${n}:${revision}:${at}:${was.join(',')}`.slice(0, 255),
      elements: [boxes],
    }
  })
}

const optionOf = ({ id, label, note }: Tick): types.PlainTextOption => ({
  text: plainText(shortened(label, 75)),
  value: id,
  ...(note ? { description: plainText(shortened(note, 75)) } : {}),
})

export const chunks = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size))
