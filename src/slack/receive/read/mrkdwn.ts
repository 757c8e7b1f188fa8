import { emojiName } from '../emoji.ts'

/**
 * A text in Slack's markup as people saw it, for texts that come without rich text: signs around bold, italic, struck and
 * code go, names of emoji are put in angle brackets. Signs that stand for themselves stay: Slack reads them only at the
 * edges of words.
 */
export function unmarked(text: string): string {
  return text
    .split(/(```[\s\S]*?```|`[^`\n]+`)/)
    .map((part, n) => (n % 2 ? part.replace(/^`+\n?|\n?`+$/g, '') : withoutSigns(part)))
    .join('')
}

const before = String.raw`(?<=^|[\s([{"'“‘,;:.!?\-–—/*_~]|&gt;)`
const after = String.raw`(?=$|[\s)\]}"'”’,;:.!?\-–—/*_~]|&lt;)`
const paired = (sign: string): RegExp =>
  new RegExp(
    `${before}(?<!${sign})${sign}(?![\\s${sign}])([^${sign}\\n]*?[^\\s${sign}])${sign}(?!${sign})${after}`,
    'gm',
  )
const signs = [paired('\\*'), paired('_'), paired('~')]

/** What stands in angle brackets is Slack's own; addresses hold such signs. */
function withoutSigns(text: string): string {
  const held: string[] = []
  const bare = text.replace(/<[^<>]*>/g, (one) => `\u0003${held.push(one) - 1}\u0003`)
  return signs
    .reduce((words, sign) => words.replace(sign, '$1'), bare)
    .replace(emojiName, '<:$1>')
    .replace(/\u0003(\d+)\u0003/g, (_, at: string) => held[Number(at)] ?? '')
}
