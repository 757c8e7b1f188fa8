import { visible } from '../../conversation/words.ts'

/** Slack's way of writing text, as people meant it. */

const inAngles = /<([@#!~:]?)([^>|]+)(?:\|([^>]*))?>/g

/** The people named in a text, by id. */
export const namedIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(inAngles)].flatMap(([, sign, id]) => ((sign === '@' || sign === '~') && id ? [id] : [])),
  ),
]

/** The emoji that stand in a text by name, as the readers write them. */
export const emojiIn = (text: string): string[] =>
  [...text.matchAll(inAngles)].flatMap(([, sign, name]) => (sign === ':' && name ? [name] : []))

/**
 * Plain words: links and channels by name, people as `<@ID|Name>` (`<~ID>`: by name alone), emoji as signs, and what Slack
 * escaped as it was typed.
 */
export function wordsOf(
  text: string,
  names: ReadonlyMap<string, string>,
  emoji: ReadonlyMap<string, string> = new Map(),
): string {
  const plain = text.replace(inAngles, (_, sign: string, target: string, label?: string) => {
    const name = names.get(target) ?? label ?? 'somebody'
    if (sign === '@') return `\u0001${target}|${name.replace(/[<>|]/g, ' ')}\u0002`
    if (sign === '~') return name
    if (sign === ':') return emoji.get(target) ?? `:${target}:`
    if (sign === '#') return `#${label || target}`
    return sign === '!' ? calledAs(target, label) : linkAs(target, label)
  })
  const written = plain
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replaceAll('\u0001', '<@')
    .replaceAll('\u0002', '>')
  return visible(written)
}

/** A date, a group of people, or everybody. */
function calledAs(target: string, label: string | undefined): string {
  if (target.startsWith('date^')) return label ?? ''
  return label?.replace(/^@?/, '@') ?? `@${target.replace(/^subteam\^\w+/, 'group').replace(/\^.*/, '')}`
}

/** Slack makes links of addresses that were typed bare; those keep their words. */
export function linkAs(target: string, label: string | undefined): string {
  const bare = target.replace(/^(mailto:|tel:|https?:\/\/)/, '')
  return !label || label === target || label === bare ? (label ?? target) : `${label} (${target})`
}
