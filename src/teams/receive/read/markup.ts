import { hides, seenIn } from './hidden.ts'

/** Teams' markup as plain lines. Entities (`&lt;`) stay as they are, so that what people typed is not taken for markup. */

/**
 * A message's text without what stands in it for something else: quoted messages, elements with attributes, HTML. Angle
 * brackets that people typed stay, such as those in "Cohort <2026>".
 */
export const withoutElements = (text: string): string =>
  text
    .replace(/<(quoted|attachment|systemeventmessage)\b[^<>]*>(?:[^<]*<\/\1\s*>)?/gi, ' ')
    .replace(/<emoji\b[^<>]*?\balt="([^"<>]*)"[^<>]*>/gi, '$1')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/<([a-z][\w:-]*)(?:\s[^<>]*=\s*["'][^<>]*)?>([^<]*)<\/\1\s*>/gi, '$2')
    .replace(element, '')

const known =
  'a|abbr|b|blockquote|body|code|codeblock|del|div|em|emoji|font|h[1-6]|hr|html|i|img|ins|kbd|li|mark|ol|p|pre|s|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|tr|u|ul'
const element = new RegExp(
  String.raw`</?(?:${known})\s*/?>|<[a-z][\w:-]*(?=\s[^<>]*=\s*["'])(?:\s+[\w:-]+(?:\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))?)+\s*/?>|<[a-z][\w:-]*\s*/>`,
  'gi',
)

/** A message's HTML as lines: lists with their signs, tables as rows, emoji and mentions as in Teams' texts; the message that it replies to goes. */
export function linesOf(html: string): string {
  const flat = seenIn(html)
    .replace(/[ \t\r]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, '')
    .replace(reply, '')
    .replace(/<(?:quoted|attachment)\b[^<>]*>(?:<\/(?:quoted|attachment)>)?/gi, '')
    .replace(/<span\b[^<>]*schema\.skype\.com\/Mention[^<>]*>([\s\S]*?)<\/span>/gi, '<at>$1</at>')
    .replace(/<(?:img|emoji)\b[^<>]*>/gi, (one) => (isEmoji(one) ? (/\balt="([^"]*)"/i.exec(one)?.[1] ?? '') : ''))
    .replace(/<table\b[\s\S]*?<\/table>/gi, (table) => `${edge}${rowsOf(table)}${edge}`)
  return listed(flat)
    .replace(
      /<blockquote\b[^<>]*>([\s\S]*?)<\/blockquote>/gi,
      (_, words: string) => `${edge}${textIn(words).replace(/^/gm, '> ')}${edge}`,
    )
    .replace(lineEnd, (tag) => (/^<br/i.test(tag) ? '\n' : edge))
    .replace(anyTag, '')
    .replace(/[ \n]*\u0001(?:[\u0001\n ]*\u0001)?(?:\n| (?! ))?/g, '\n')
    .replace(/ +$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Where a part of its own begins or ends: several together are one new line. */
const edge = '\u0001'

/** Whether there is a picture in the HTML that is no emoji. */
export const hasPicture = (html: string): boolean => (html.match(/<img\b[^<>]*>/gi) ?? []).some((one) => !isEmoji(one))

/** Whether HTML says more than the text that comes with it: where words stand in a table, which are another's, and which nobody sees. */
export const saysMore = (html: string): boolean => /<table\b|<[ou]l\b|<blockquote\b/i.test(html) || hides(html)

/** Whether it answers a message that it quotes. */
export const isReply = (html: string): boolean => html.search(reply) >= 0

/** Whether a name is called in it, and only where it quotes or shows code. */
export function isOnlyShown(html: string, name: string): boolean {
  const shown = seenIn(html)
  const calls = (text: string): boolean =>
    [...text.matchAll(mention)].some(([, called = '']) => called.replace(/&nbsp;/g, ' ').trim() === name)
  return calls(shown) && !calls(shown.replace(/<(blockquote|pre|code|codeblock)\b[\s\S]*?<\/\1>/gi, ''))
}

const reply = /<blockquote\b[^<>]*schema\.skype\.com\/Reply[\s\S]*?<\/blockquote>/gi
const mention = /<(?:span\b[^<>]*schema\.skype\.com\/Mention|at\b)[^<>]*>([\s\S]*?)<\/(?:span|at)>/gi
const isEmoji = (tag: string): boolean => /^<emoji\b|schema\.skype\.com\/Emoji/i.test(tag)
/** Any but those around a name that is called. */
const anyTag = /<(?!\/?at\b)\/?[a-z][^<>]*>/gi
const lineEnd = /<br\s*\/?>|<\/?(?:p|div|h[1-6]|ul|ol|pre|codeblock)\b[^<>]*>|<\/(?:li|tr)>/gi

const textIn = (html: string): string =>
  html.replaceAll(edge, '\n').replace(lineEnd, '\n').replace(anyTag, '').replace(/\n+/g, '\n').trim()

const rowsOf = (table: string): string =>
  [...table.matchAll(/<tr\b[^<>]*>([\s\S]*?)<\/tr>/gi)]
    .map(([, row = '']) => cellsOf(row).join(' | '))
    .filter(Boolean)
    .join('\n')

const cellsOf = (row: string): string[] =>
  [...row.matchAll(/<t[dh]\b[^<>]*>([\s\S]*?)<\/t[dh]>/gi)].map(([, cell = '']) => textIn(cell).replaceAll('\n', ' '))

/** Each list's points, from the innermost list outwards. */
function listed(html: string): string {
  const innermost = /<(ol|ul)\b[^<>]*>((?:(?!<(?:ol|ul)\b)[\s\S])*?)<\/\1>/i
  let text = html
  for (let found = innermost.exec(text); found; found = innermost.exec(text)) {
    const [whole, kind = '', points = ''] = found
    text = text.replace(whole, () => `${edge}${pointsOf(points, kind.toLowerCase() === 'ol')}${edge}`)
  }
  return text
}

const pointsOf = (list: string, ordered: boolean): string =>
  [...list.matchAll(/<li\b[^<>]*>([\s\S]*?)(?=<li\b|<\/li>|$)/gi)]
    .map(([, point = ''], n) => `${ordered ? `${n + 1}.` : '-'} ${textIn(point).replaceAll('\n', '\n  ')}`)
    .join('\n')
