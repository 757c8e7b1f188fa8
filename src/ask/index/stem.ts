/** The stem of an English word in lower case, by Martin Porter's second algorithm ("learners" → "learner", "assessing" → "assess"). */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z']+$/.test(word)) return word
  const special = exceptions.get(word)
  if (special) return special
  let stemmed = plural(marked(word.replace(/^'/, '').replace(/'s?'?$/, '')))
  if (kept.has(stemmed)) return stemmed
  const [one, two] = regions(stemmed)
  stemmed = pastOrGerund(stemmed, one)
  stemmed = stemmed.replace(/(?<=.[^aeiouy])[yY]$/, 'i')
  stemmed = suffix(stemmed, derived, { one })
  stemmed = suffix(stemmed, shortened, { one, two })
  stemmed = lastSuffix(stemmed, two)
  return ending(stemmed, one, two).replaceAll('Y', 'y')
}

const exceptions = new Map(
  Object.entries({
    sky: 'sky',
    skies: 'sky',
    dying: 'die',
    lying: 'lie',
    tying: 'tie',
    idly: 'idl',
    gently: 'gentl',
    early: 'earli',
    only: 'onli',
    singly: 'singl',
    news: 'news',
    bias: 'bias',
  }),
)
const kept = new Set(['inning', 'outing', 'canning', 'proceed', 'exceed', 'succeed'])

/** Each suffix with what stands in its place, longest first. */
type SuffixRule = readonly [ending: string, instead: string]

const derived: readonly SuffixRule[] = [
  ['ational', 'ate'],
  ['ization', 'ize'],
  ['isation', 'ise'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['iser', 'ise'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
  ['ogi', 'og'],
]
const shortened: readonly SuffixRule[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['alise', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ative', ''],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
]
const last = [
  'ement',
  'ance',
  'ence',
  'able',
  'ible',
  'ment',
  'ant',
  'ent',
  'ism',
  'ate',
  'iti',
  'ous',
  'ive',
  'ize',
  'ise',
  'al',
  'er',
  'ic',
]

/** Marks the y's that are consonants. */
const marked = (word: string): string => word.replace(/^y|(?<=[aeiou])y/g, 'Y')

/** Where the parts begin in which suffixes may be cut: after the first, and after the second syllable's consonant. */
function regions(word: string): readonly [number, number] {
  const start = /^(gener|commun|arsen)/.exec(word)?.[0].length
  const one = start ?? after(word, 0)
  return [one, after(word, one)]
}

function after(word: string, from: number): number {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from))
  return found ? from + found.index + 2 : word.length
}

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (/ie[sd]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1)
  if (/(us|ss)$/.test(word)) return word
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word
}

function pastOrGerund(word: string, one: number): string {
  const agreed = /(eedly|eed)$/.exec(word)
  if (agreed) return agreed.index >= one ? `${word.slice(0, agreed.index)}ee` : word
  const found = /(ingly|edly|ing|ed)$/.exec(word)
  if (!found || !/[aeiouy]/.test(word.slice(0, found.index))) return word
  const root = word.slice(0, found.index)
  if (/(at|bl|iz|is)$/.test(root) && root.length > 3) return `${root}e`
  if (/(bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(root)) return root.slice(0, -1)
  return isShort(root, one) ? `${root}e` : root
}

const isShort = (word: string, one: number): boolean =>
  one >= word.length && (/[^aeiouy][aeiouy][^aeiouywxY]$/.test(word) || /^[aeiouy][^aeiouy]$/.test(word))

function suffix(word: string, rules: readonly SuffixRule[], { one, two = one }: { one: number; two?: number }): string {
  for (const [end, instead] of rules) {
    if (!word.endsWith(end)) continue
    const at = word.length - end.length
    return at >= (end === 'ative' ? two : one) && (end !== 'ogi' || word[at - 1] === 'l')
      ? word.slice(0, at) + instead
      : word
  }
  return rules === derived && word.length - 2 >= one && /[cdeghkmnrt]li$/.test(word) ? word.slice(0, -2) : word
}

function lastSuffix(word: string, two: number): string {
  const end = last.find((one) => word.endsWith(one))
  if (end) return word.length - end.length >= two ? word.slice(0, -end.length) : word
  return /[st]ion$/.test(word) && word.length - 3 >= two ? word.slice(0, -3) : word
}

function ending(word: string, one: number, two: number): string {
  const at = word.length - 1
  if (word.endsWith('e') && (at >= two || (at >= one && !isShort(word.slice(0, -1), word.length))))
    return word.slice(0, -1)
  return word.endsWith('ll') && at >= two ? word.slice(0, -1) : word
}
