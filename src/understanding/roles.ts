import { addUp, byHash, hashed, type LinearWeights } from './linear.ts'
import { type BestTags, kindly, mixed, shownBy, type Token, tagger, tokensOf, wordOf } from './spans.ts'

/** What stands in a message about work and people: who gives what to whom by when. */
export const roles = [
  /** Items, and somebody whose items are meant. */
  'what',
  'whose',
  /** Who gets them, and who has them no more. */
  'to',
  'from',
  /** When they are due, or until when somebody is away; by how much that moves; the day on which they were due. */
  'by',
  'span',
  'on',
  'except',
  'because',
  /** Whoever is chased or away, and that it is about signing. */
  'chase',
  'away',
  'sign',
  /** That nobody has it any more, that it is due no more. */
  'free',
  'clears',
] as const
export type Role = (typeof roles)[number]

/** Some words of a message, as they were typed, and what they are in it; `after`: what stands between them and those before. */
export type Said = { readonly role: Role; readonly text: string; readonly after: string }

/** What was found in a message, the words beside it, whether all of them are met beside such, and how likely it is all that is said, 0 to 1. */
export type SaidRoles = {
  readonly said: readonly Said[]
  readonly beside: readonly string[]
  readonly isUsual: boolean
  readonly chance: number
}

/** What was learnt: how much speaks for each role, and for what was found being all that is meant; the words that stand beside. */
export type RoleWeights = {
  readonly tags: LinearWeights
  readonly whole: LinearWeights
  readonly beside: ReadonlySet<string>
}

const tagOf = (role: Role): number => 1 + 2 * roles.indexOf(role)
/** Those that somebody is in. */
export const ofPeople = new Set<Role>(['whose', 'to', 'from', 'chase', 'away'])

/** What each word may be: a role of people begins with a name, a pronoun, or what stands for one. */
export const allowedFor = (tokens: readonly Token[]): number[][] =>
  tokens.map(({ text }) => {
    const some = roles.filter((role) => !ofPeople.has(role) || somebody.test(text))
    return [0, ...some.map(tagOf), ...roles.map((role) => tagOf(role) + 1)]
  })

const somebody =
  /^(?:<@|@?\p{Lu}|(?:i|me|my|mine|myself|he|she|they|him|her|hers|his|their|theirs|them|an?|some(?:body|one)|any(?:body|one)|another|the|our)$)/u

const aPerson = '<@>'

/** The words of a message, those that name somebody as such. "Ben's" is Ben and 's. */
export function tokensWith(said: string, isPerson: (word: string) => boolean): Token[] {
  const whole = tokensOf(said).flatMap((token): Token[] => {
    const end = /^(?!<@).+?(?=['’](?:s|ll|m|d|ve|re)$)/i.exec(token.text)?.[0].length
    const at = token.from + (end ?? 0)
    return end
      ? [
          { text: token.text.slice(0, end), from: token.from, to: at },
          { text: token.text.slice(end), from: at, to: token.to },
        ]
      : [token]
  })
  return whole.map((token) => (isPerson(token.text.replace(/^@/, '')) ? { ...token, text: aPerson } : token))
}

/** What each word shows of itself, of those around it, and of the message as a whole. */
export function shownOf(tokens: readonly Token[]): number[][] {
  const words = tokens.map(({ text }) => wordOf(text))
  const [hashes, kinds] = [words.map((word) => hashed(word)), tokens.map(({ text }) => hashed(kindOf(text)))]
  const seen = (some: readonly number[]): number => mixed(30, ...[...new Set(some)].sort(byHash))
  const asks = hashed(tokens.some(({ text }) => text === '?') ? '?' : '.')
  const first = hashed(words.find((word) => !kindly.test(word)) ?? '')
  return shownBy(tokens).map((shown, at) => {
    const word = hashes[at] ?? 0
    const [kind = 0, before = 0, after = 0] = [kinds[at], kinds[at - 1], kinds[at + 1]]
    return [
      ...shown,
      mixed(20, kind, first),
      mixed(21, kind, asks),
      mixed(28, first, kind, after),
      mixed(29, first, before, kind),
      mixed(22, word, seen(kinds.slice(0, at))),
      mixed(23, word, seen(kinds.slice(at + 1))),
      mixed(24, before, kind, after),
      mixed(25, kind, seen(kinds)),
      mixed(26, kind, kinds[at - 2] ?? 0, before, hashes[at - 1] ?? none),
      mixed(27, kind, after, kinds[at + 2] ?? 0, hashes[at + 1] ?? none),
    ]
  })
}

const none = hashed('')

/** What is met in a message matters more than in which words. */
function kindOf(text: string): string {
  const word = wordOf(text)
  if (word === '@person' || /^#/.test(word)) return word
  if (/^\d/.test(text)) return /^\d+(?:[.:]\w+)+$/.test(text) ? '0.0' : '0'
  return /^(?:to|for|from|off|by|until|till|due|deadlines?|dates?|sign|sign-?off|approv\w+|days?|weeks?|months?|step|steps|i|me|my|his|her|him|tomorrow)$/.test(
    word,
  )
    ? word
    : /^\p{L}/u.test(text)
      ? 'a'
      : text
}

export type ReadRoles = (said: string, isPerson: (word: string) => boolean) => SaidRoles

export function roleReaderOf({ tags, whole, beside: usual }: RoleWeights): ReadRoles {
  const rolesFor = bestRoles(tags)
  return (said, isPerson) => {
    const tokens = tokensWith(said, isPerson)
    const found = rolesFor(tokens)
    const spans = spansIn(found).map(({ role, from, to }, nth, all) => ({
      role,
      text: said.slice(tokens[from]?.from, tokens[to]?.to).replace(/^[\s,;:–-]+/, ''),
      after: said.slice(tokens[all[nth - 1]?.to ?? -1]?.to ?? 0, tokens[from]?.from),
    }))
    const beside = besideIn(tokens, found)
    const isUsual = beside.every((word) => usual.has(word) || !/\p{L}/u.test(word))
    return { said: spans, beside, isUsual, chance: spans.length ? chanceOf(signsOf(tokens, found), whole) : 0 }
  }
}

/** The words in no role. */
export const besideIn = (tokens: readonly Token[], found: readonly number[]): string[] =>
  tokens.flatMap(({ text }, at) => (found[at] ? [] : [/^may$/i.test(text) ? 'may' : wordOf(text)]))

/** The likeliest roles of a message's words. */
export function bestRoles(weights: LinearWeights): (tokens: readonly Token[]) => number[] {
  const best: BestTags = tagger((features, sums) => addUp(weights, features, sums), 1 + 2 * roles.length)
  return (tokens) => best(shownOf(tokens), allowedFor(tokens))
}

/** How long the vector of a message is: short ones must be able to say as much as long ones. */
export const messageLength = 3

function chanceOf(signs: Uint32Array, whole: LinearWeights): number {
  const sums = new Float64Array(2)
  const known = addUp(whole, signs, sums)
  return 1 / (1 + Math.exp((((sums[0] ?? 0) - (sums[1] ?? 0)) * messageLength) / Math.sqrt(known || 1)))
}

/** What a message shows where each role counts as one word: which words stand beside them, in which order. */
export function signsOf(tokens: readonly Token[], found: readonly number[]): Uint32Array {
  const words = ['^', '^', ...tokens.flatMap(({ text }, at) => asSign(text, found[at] ?? 0)), '$', '$'].map((one) =>
    hashed(one),
  )
  const signs = new Set<number>()
  words.forEach((word, at) => {
    const [one = 0, two = 0, three = 0] = words.slice(at + 1)
    signs
      .add(mixed(40, word))
      .add(mixed(41, word, one))
      .add(mixed(42, word, one, two))
      .add(mixed(43, word, one, two, three))
      .add(mixed(44, word, two))
  })
  const order = found.filter((tag) => tag % 2)
  signs.add(mixed(45, ...order)).add(mixed(46, ...new Set(order)))
  signs.add(mixed(47, words[2] ?? 0, ...new Set(order)))
  return Uint32Array.from(signs)
}

const asSign = (text: string, tag: number): string[] =>
  tag % 2 ? [`${roles[(tag - 1) / 2]} ${kindOf(text)}`] : tag ? [] : [wordOf(text)]

/** Where each role stands, from word to word. */
function spansIn(found: readonly number[]): { role: Role; from: number; to: number }[] {
  return found.flatMap((tag, from) => {
    const role = tag % 2 ? roles[(tag - 1) / 2] : undefined
    if (!role) return []
    let to = from
    while (found[to + 1] === tag + 1) to++
    return [{ role, from, to }]
  })
}
