/** An emoji by its name, with a skin tone or without: `:+1::skin-tone-4:`. Times and ratios are none. */
export const emojiName = /(?<![A-Za-z0-9]):([\p{Ll}\p{Lo}\d_'+-]+(?:::skin-tone-[2-6])?):(?![A-Za-z0-9])/gu

/** Resolves the names of emoji to their signs; the workspace's own ones stay `:name:`. The list is loaded when it is first needed. */
export async function emojiNamed(names: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (!names.length) return new Map()
  const { nameToEmoji } = await import('gemoji')
  return new Map(names.map((name) => [name, signOf(name, nameToEmoji)]))
}

/** Text of a form's field, in which Slack writes emoji by name and nothing else in markup. */
export async function withEmoji(text: string): Promise<string> {
  if (!text.includes(':')) return text
  const signs = await emojiNamed([...text.matchAll(emojiName)].map(([, name = '']) => name))
  return text.replace(emojiName, (whole, name: string) => signs.get(name) ?? whole)
}

/** Regional letters are as far from the small ones as this. */
const regional = 0x1f1e6 - 0x61

function signOf(named: string, known: Readonly<Record<string, string>>): string {
  const [name = '', tone] = named.split('::skin-tone-')
  const flag = /^flag-([a-z]{2})$/.exec(name)?.[1]
  const letters = [...(flag ?? '')].map((letter) => regional + letter.charCodeAt(0))
  const sign = flag ? String.fromCodePoint(...letters) : Object.hasOwn(known, name) ? known[name] : undefined
  return sign ? toned(sign, tone) : `:${named}:`
}

/** Slack counts the five skin tones from 2. */
function toned(sign: string, tone: string | undefined): string {
  if (!tone) return sign
  const [first = '', ...rest] = sign
  return [first, String.fromCodePoint(0x1f3f9 + Number(tone)), ...rest.filter((one) => one !== '\ufe0f')].join('')
}
