import { visible } from '../../../conversation/words.ts'
import type { Activity } from './activity.ts'
import { linesOf, saysMore, withoutElements } from './markup.ts'
import { withMentions } from './mentions.ts'

/** The words of a message: our own name taken out, other people's mentions written as `<@id|name>`. */
export function wordsOf({ text, entities, recipient, attachments }: WrittenActivity): string {
  const html = htmlIn(attachments)
  const words = withMentions(untrue(saysMore(html) ? linesOf(html) : (text ?? '')), { entities, recipient })
  return visible(unescaped(withoutElements(words.replace(/<\/?at(?: [^>]*)?>/g, ''))))
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(/^@mcred\b[\s,:]*/i, '')
}

/** What somebody typed as we write people's mentions calls nobody. */
const untrue = (text: string): string => text.replace(/(?:<|&lt;|&#0*60;|&#x0*3c;)(?=@)/gi, '&lt; ')

type WrittenActivity = Pick<Activity, 'text' | 'entities' | 'recipient' | 'attachments'>

/** The HTML of a message, which Teams sends beside its text. */
export const htmlIn = (attachments: Activity['attachments']): string =>
  (attachments ?? [])
    .flatMap(({ contentType, content }) =>
      contentType === 'text/html' && typeof content === 'string' ? [content] : [],
    )
    .join('\n')

/** A message's HTML as plain text. */
export const plainly = (html: string): string =>
  visible(unescaped(linesOf(html).replace(/<\/?at\b[^>]*>/gi, '')))
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

const unescaped = (text: string): string =>
  text.replace(/&(#\d{1,7}|#x[\da-f]{1,6}|amp|lt|gt|quot|apos|nbsp);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return signs[name.toLowerCase()] ?? whole
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
  })
