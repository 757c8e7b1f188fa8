import { byKind } from './by-kind.ts'
import { citationWords } from './citation.ts'
import { filesOf } from './file.ts'
import { tableInWords } from './table.ts'
import { plain } from './text.ts'
import type { Bar, Carried, Field, Form, Message, Row, View } from './view.ts'

/** A view as plain text: for terminals, for reading aloud, and wherever nothing better can be shown. Buttons stand in [brackets]. */
export function asText(view: View, invocation = '/mcred'): string {
  return view.kind === 'form' ? formAsText(view, invocation) : messageAsText(view, invocation)
}

const messageAsText = (view: Message, invocation: string): string =>
  [...view.blocks.map((block) => blockAsText(block, invocation)), ...filesOf(view).map(({ name }) => `📎 ${name}`)]
    .filter(Boolean)
    .join('\n')

function formAsText({ title, submit, intro = [], fields, errors = {} }: Form, invocation: string): string {
  return [
    `▢ ${title}`,
    ...intro.map((block) => blockAsText(block, invocation)),
    ...fields.flatMap((field) => [
      `${field.label}${field.optional ? ' (optional)' : ''}: ${shownValue(field)}`,
      ...(field.hint ? [`  ${field.hint}`] : []),
      ...(errors[field.name] ? [`  ! ${errors[field.name]}`] : []),
    ]),
    `[${submit}] [Cancel]`,
  ].join('\n')
}

const blockAsText = byKind<Carried, [invocation: string], string>({
  heading: ({ text }) => `## ${text}`,
  text: ({ text }, invocation) => plain(text, invocation),
  said: ({ text, by }, invocation) =>
    [...text.split('\n').map((line) => `> ${line}`), ...(by ? [`  (${plain(by, invocation)})`] : [])].join('\n'),
  list: ({ items, ordered }, invocation) =>
    items.map((item, n) => `${ordered ? `${n + 1}.` : '-'} ${plain(item, invocation)}`).join('\n'),
  facts: ({ facts }, invocation) => facts.map(({ label, value }) => `${label}: ${plain(value, invocation)}`).join('\n'),
  rows: ({ rows }, invocation) => rows.map((row) => rowAsText(row, invocation)).join('\n'),
  progress: ({ bars }) => bars.map(barAsText).join('\n'),
  citations: ({ citations }) => citations.map(citationWords).join('\n'),
  picture: ({ picture }) =>
    picture.groups.flatMap(({ label, bars }) => [label, ...bars.map((one) => `  ${barAsText(one)}`)]).join('\n'),
  table: (table, invocation) =>
    tableInWords(table)
      .map((row) => `- ${plain(row, invocation)}`)
      .join('\n'),
  choices: ({ choices }) => choices.map(({ label }) => `[${label}]`).join(' '),
  checks: ({ ticks }) =>
    ticks.map(({ label, done, note }) => `${done ? '☑' : '☐'} ${label}${inBrackets(note)}`).join('\n'),
  notice: ({ tone, text }, invocation) => `${{ good: '✓', info: 'i', warning: '!' }[tone]} ${plain(text, invocation)}`,
  divider: () => '---',
})

const rowAsText = ({ text, note, choice, more = [] }: Row<Carried>, invocation: string): string =>
  [
    `• ${plain(text, invocation)}`,
    ...(note ? [`(${plain(note, invocation)})`] : []),
    ...[...(choice ? [choice] : []), ...more].map(({ label }) => `[${label}]`),
  ].join(' ')

function barAsText({ label, done, total, note }: Bar): string {
  const full = total ? Math.round((done / total) * 6) : 0
  return `${'█'.repeat(full)}${'░'.repeat(6 - full)} ${done}/${total} ${label}${inBrackets(note)}`
}

const inBrackets = (note: string | undefined): string => (note ? ` (${note})` : '')

function shownValue(field: Field): string {
  if (field.kind === 'choices')
    return field.options.map(({ value, label }) => `${field.value.includes(value) ? '☑' : '☐'} ${label}`).join(' ')
  if (field.kind === 'choice') return field.options.find(({ value }) => value === field.value)?.label ?? '(choose)'
  return field.value || '…'
}
