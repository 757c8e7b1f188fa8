import { escaped } from '../../send/text.ts'

/** A part of rich text as Slack sends it; the fields that are read are checked where they are. */
export type RichPart = Readonly<Record<string, unknown>>

/** Whether rich text is what a person typed: then it says better than the text what they saw. */
export const isRich = ({ type }: RichPart): boolean => type === 'rich_text'

/**
 * Rich text as plain words, in which people stand as `<@ID>` and what has a name elsewhere in Slack as other angle
 * brackets; typed signs are escaped, as in Slack's texts. Lists become lines.
 */
export const richWords = (parts: readonly RichPart[]): string => parts.map(blockWords).filter(Boolean).join('\n')

/** Rich text without what it quotes. */
export const withoutQuoted = (parts: readonly RichPart[]): RichPart[] =>
  parts.map((part) => ({ ...part, elements: partsOf(part).filter(({ type }) => type !== 'rich_text_quote') }))

/** Whether somebody is called in it: quotes and code only show a call. */
export const calls = (parts: readonly RichPart[], user: string): boolean =>
  parts.some((part) => {
    if (part['type'] === 'rich_text_quote' || part['type'] === 'rich_text_preformatted') return false
    if (part['type'] === 'user') return part['user_id'] === user && !(part['style'] as RichPart | undefined)?.['code']
    return calls(partsOf(part), user)
  })

/** What a part holds, as far as it is parts. */
export const partsOf = ({ elements }: RichPart): RichPart[] =>
  Array.isArray(elements) ? elements.filter((one) => typeof one === 'object' && one !== null) : []

function blockWords(part: RichPart): string {
  const all = partsOf(part)
  switch (part['type']) {
    case 'rich_text':
      return richWords(all)
    case 'rich_text_list':
      return listWords(part, all)
    case 'rich_text_quote':
      // Whoever is named in a quote is not spoken to.
      return inline(all).replace(/^/gm, '&gt; ').replaceAll('<@', '<~')
    default:
      return inline(all).trim()
  }
}

function listWords({ style, indent, offset }: RichPart, items: readonly RichPart[]): string {
  const space = '  '.repeat(Math.min(Number(indent) || 0, 8))
  const first = (Number(offset) || 0) + 1
  return items
    .map((item, n) => `${space}${style === 'ordered' ? `${first + n}.` : '-'} ${inline(partsOf(item)).trim()}`)
    .join('\n')
}

const inline = (parts: readonly RichPart[]): string => parts.map(inlineWords).join('')

function inlineWords(part: RichPart): string {
  const field = (name: string): string => escaped(typeof part[name] === 'string' ? part[name] : '')
  switch (part['type']) {
    case 'text':
      return field('text')
    case 'emoji':
      return emojiWords(part)
    case 'link':
      return `<${field('url')}${part['text'] ? `|${field('text')}` : ''}>`
    case 'user':
      return `<@${field('user_id')}>`
    case 'channel':
      return `<#${field('channel_id')}>`
    case 'usergroup':
      return `<!subteam^${field('usergroup_id')}>`
    case 'broadcast':
      return `<!${field('range')}>`
    case 'date':
      return field('fallback')
    default:
      return field('text') || field('value') || inline(partsOf(part))
  }
}

/** Slack sends the signs of an emoji ("1f44d-1f3fd"), but for the workspace's own ones. */
function emojiWords({ unicode, name }: RichPart): string {
  const signs = typeof unicode === 'string' && /^[\da-f]{2,6}(-[\da-f]{2,6})*$/i.test(unicode) ? unicode.split('-') : []
  const codes = signs.map((sign) => Number.parseInt(sign, 16)).filter((code) => code <= 0x10ffff)
  return codes.length ? String.fromCodePoint(...codes) : `<:${typeof name === 'string' ? escaped(name) : ''}>`
}
