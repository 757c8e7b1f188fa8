import type { types } from '@slack/bolt'
import { sourcesWords } from '../../view/citation.ts'
import { plain, spansOf } from '../../view/text.ts'
import type { Span, Text } from '../../view/view.ts'

type RichElement = types.RichTextElement
type TextObject = types.PlainTextElement | types.MrkdwnElement

/** Spans as rich text, in which nothing that people wrote is read as markup. */
export const elementsOf = (text: Text): RichElement[] => spansOf(text).flatMap(elementOf)

function elementOf(span: Span): RichElement[] {
  if (typeof span === 'string') return words(span)
  switch (span.kind) {
    case 'strong':
      return words(span.text, { bold: true })
    case 'code':
      return words(span.text, { code: true })
    case 'command':
      return words(`/mcred ${span.text}`, { code: true })
    case 'link':
      return [{ type: 'link', url: span.url, text: span.text }]
    case 'person':
      return span.mention && isHere(span.id) ? [{ type: 'user', user_id: span.id }] : words(span.name)
    case 'place':
      return isChannel(span.id) ? [{ type: 'channel', channel_id: span.id }] : words(span.name)
    case 'sources':
      return words(sourcesWords(span.numbers))
    default:
      return span satisfies never
  }
}

/** Somebody from Teams has another kind of id, and Slack refuses a message that calls it. */
const isHere = (id: string): boolean => /^[UW][A-Z0-9]+$/.test(id)
const isChannel = (id: string): boolean => /^[CG][A-Z0-9]+$/.test(id)

/** Slack refuses an empty text element. */
const words = (text: string, style?: { bold?: true; code?: true }): RichElement[] =>
  text ? [{ type: 'text', text, ...(style ? { style } : {}) }] : []

export const richText = (elements: types.RichTextBlockElement[]): types.RichTextBlock => ({
  type: 'rich_text',
  elements,
})

export const section = (text: Text): types.RichTextSection => ({
  type: 'rich_text_section',
  elements: elementsOf(text),
})

export const plainText = (text: string): types.PlainTextElement => ({ type: 'plain_text', text, emoji: false })

/** Text beside a button, where Slack has no rich text: with bold and code where nobody's words could be taken for markup, else plain. */
export function textObject(text: Text): TextObject {
  if (!isInert(plain(text))) return plainText(plain(text))
  return { type: 'mrkdwn', text: spansOf(text).map(marked).join(''), verbatim: true }
}

/** Nothing in it is a sign of Slack's markup, a quote or an emoji's name. Those signs cannot be escaped. */
const isInert = (text: string): boolean => !/[*_~`>]|:[\w+'-]+:/.test(text)

function marked(span: Span): string {
  if (typeof span === 'string') return escaped(span)
  switch (span.kind) {
    case 'strong':
      return bold(span.text)
    case 'code':
      return `\`${escaped(span.text)}\``
    case 'command':
      return `\`/mcred ${escaped(span.text)}\``
    case 'link':
      return `<${escaped(span.url).replaceAll('|', '%7C')}|${escaped(span.text)}>`
    case 'person':
      return span.mention ? `<@${span.id}>` : escaped(span.name)
    case 'place':
      return isChannel(span.id) ? `<#${span.id}>` : escaped(span.name)
    case 'sources':
      return sourcesWords(span.numbers)
    default:
      return span satisfies never
  }
}

/** Slack takes a star beside a space for a star. */
function bold(text: string): string {
  const words = text.trim()
  return words ? text.replace(words, () => `*${escaped(words)}*`) : text
}

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
