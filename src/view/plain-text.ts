import { citationWords } from './citation.ts'
import { filesOf } from './file.ts'
import { tableInWords } from './table.ts'
import { plain } from './text.ts'
import type { Block, Carried, Field, Form, Message, Row, View } from './view.ts'

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

function blockAsText(block: Block<Carried>, invocation: string): string {
  switch (block.kind) {
    case 'heading':
      return `## ${block.text}`
    case 'text':
      return plain(block.text, invocation)
    case 'said':
      return [
        ...block.text.split('\n').map((line) => `> ${line}`),
        ...(block.by ? [`  (${plain(block.by, invocation)})`] : []),
      ].join('\n')
    case 'list':
      return block.items.map((item, n) => `${block.ordered ? `${n + 1}.` : '-'} ${plain(item, invocation)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${plain(value, invocation)}`).join('\n')
    case 'rows':
      return block.rows.map((row) => rowAsText(row, invocation)).join('\n')
    case 'progress':
      return block.bars
        .map(
          ({ label, done, total, note }) => `${bar(done, total)} ${done}/${total} ${label}${note ? ` (${note})` : ''}`,
        )
        .join('\n')
    case 'citations':
      return block.citations.map(citationWords).join('\n')
    case 'picture':
      return block.picture.groups
        .map(({ label, bars }) =>
          [
            label,
            ...bars.map(
              ({ label: name, done, total, note }) =>
                `  ${bar(done, total)} ${done}/${total} ${name}${note ? ` (${note})` : ''}`,
            ),
          ].join('\n'),
        )
        .join('\n')
    case 'table':
      return tableInWords(block)
        .map((row) => `- ${plain(row, invocation)}`)
        .join('\n')
    case 'choices':
      return block.choices.map(({ label }) => `[${label}]`).join(' ')
    case 'checks':
      return block.ticks
        .map(({ label, done, note }) => `${done ? '☑' : '☐'} ${label}${note ? ` (${note})` : ''}`)
        .join('\n')
    case 'notice':
      return `${{ good: '✓', info: 'i', warning: '!' }[block.tone]} ${plain(block.text, invocation)}`
    case 'divider':
      return '---'
    default:
      return block satisfies never
  }
}

const rowAsText = ({ text, note, choice, more = [] }: Row<Carried>, invocation: string): string =>
  [
    `• ${plain(text, invocation)}`,
    ...(note ? [`(${plain(note, invocation)})`] : []),
    ...[...(choice ? [choice] : []), ...more].map(({ label }) => `[${label}]`),
  ].join(' ')

const bar = (done: number, total: number): string => {
  const full = total ? Math.round((done / total) * 6) : 0
  return '█'.repeat(full) + '░'.repeat(6 - full)
}

function shownValue(field: Field): string {
  if (field.kind === 'choices')
    return field.options.map(({ value, label }) => `${field.value.includes(value) ? '☑' : '☐'} ${label}`).join(' ')
  if (field.kind === 'choice') return field.options.find(({ value }) => value === field.value)?.label ?? '(choose)'
  return field.value || '…'
}
