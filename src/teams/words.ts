import type { Activity } from './activity.ts'
import { withMentions } from './mentions.ts'

/** The words of a message: our own name taken out, other people's mentions written as `<@id|name>`. */
export function wordsOf({ text, entities, recipient }: Pick<Activity, 'text' | 'entities' | 'recipient'>): string {
  const words = withMentions(text ?? '', { entities, recipient })
  return unescaped(words.replace(/<\/?at(?: [^>]*)?>/g, '').replace(/<br\s*\/?>/gi, '\n'))
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^@mcred\b[\s,:]*/i, '')
}

/** A message's HTML as plain text. */
export function plainly(html: string): string {
  return unescaped(
    html
      .replace(/<(script|style)[\s\S]*?<\/\1>/gi, '')
      .replace(/<br\s*\/?>|<\/(p|div|li|h\d|tr)>/gi, '\n')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unescaped = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return signs[name.toLowerCase()] ?? whole
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
