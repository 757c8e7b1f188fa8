import type { Trace } from '../project/ports.ts'
import type { DrawnMessage } from './drawn.ts'

/** Texts that are longer are known by how they begin, since cards shorten them; shorter ones must stand there alone. */
const known = 40
const short = 12

/**
 * Whether a card shows a person: their id, a name of theirs, or how something they wrote begins, in what it says, hands
 * out, or sends back when it is pressed.
 */
export function shows(card: DrawnMessage, { person, names, texts }: Trace): boolean {
  const said = stringsIn(card)
  const named = names.map(asWord)
  const begun = texts.map((text) => even(text.split('\n')[0] ?? '').slice(0, known))
  return said.some((words) => {
    if (words === person.id || named.some((name) => name.test(words))) return true
    const plain = even(words)
    return begun.some((text) => (text.length < short ? plain === text : plain.includes(text)))
  })
}

/** The words of a message to the bot by which cards that answer it are known: without its name, and without the command. */
export function wordsIn(message = ''): string[] {
  const bare = message.replace(/[@/]mcred\b/gi, ' ').trim()
  return [bare, bare.replace(/^\S+\s+/, '')].filter((words) => words.length >= short)
}

/** Every string in a card, those in what its buttons send back included. */
function stringsIn(part: unknown): string[] {
  if (typeof part === 'string') return /^[[{]/.test(part) ? [part, ...stringsIn(parsed(part))] : [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(stringsIn) : []
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const asWord = (name: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'u')

const even = (text: string): string => text.replace(/\s+/g, ' ').trim()
