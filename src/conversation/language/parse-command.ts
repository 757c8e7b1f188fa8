import { distance } from 'fastest-levenshtein'
import { type Catalog, codeShape, letter } from '../../toolkit/items.ts'
import { meantBy } from '../../view/typos.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { visible } from '../words.ts'
import { mayGoOn, mayWantMore } from './answers/answer-words.ts'
import type { Command } from './commands/command.ts'
import { commands } from './commands.ts'
import { isSmallTalk } from './small-talk.ts'
import { readReminder } from './timing/parse-reminder.ts'
import { byName } from './typed/assignment.ts'
import { factsInWords } from './typed/facts.ts'
import { historyInWords } from './typed/history.ts'
import { recordedInWords } from './typed/own-words.ts'
import { readPhase } from './typed/phase.ts'
import { signOffInWords } from './typed/signoff.ts'

/**
 * What people mean by words they typed after `/mcred` (`command`) or `@mcred` (`mention`).
 * What is no exact command is understood later, by what stands around it; one or two words are a slip. What begins with
 * a command's own name is that command gone wrong, never a phase.
 */
export function readCommand(written: string, spoken: 'command' | 'mention', catalog: Catalog): Intent {
  const typed = withVerb(visible(written).replace(wideSpaces, ' '), catalog)
  const text = typed.replace(/\s+/g, ' ').trim()
  if (!text) return { do: 'help' }
  const known = readKnown(typed.trim(), catalog)
  if (known && !isPlain(known, text, spoken)) return known
  const inWords =
    recordedInWords(text) ??
    factsInWords(text, catalog) ??
    historyInWords(text, catalog) ??
    signOffInWords(text, catalog)
  if (inWords) return inWords
  const plain = { do: 'plain', words: typed.trim() } as const
  const unknown = { do: 'unknown', words: text.slice(0, 10_000) } as const
  const words = text.split(' ')
  if (namesNoItem(words, catalog) || (isCode.test(text) && !catalog.items.find(text))) return unknown
  if (words.length > 2 || text.endsWith('?')) return plain
  if (spoken === 'command' && isSmallTalk(text)) return { do: 'small talk', words: text.slice(0, 300) }
  if (isOfReminder(text)) return { do: 'nudge', words: text.toLowerCase() }
  const [phase, other] = text.length > 3 ? readPhase(text, catalog.toolkit) : []
  const isPhase = phase !== undefined && !other && (spoken === 'command' || isName(text, phase.name))
  const isOfItem = spoken === 'mention' && words[1] !== undefined && catalog.items.find(words[1]) !== undefined
  if (isMisused(text) && (spoken === 'command' || (isSlip(words) && !isOfItem))) return unknown
  if (isPhase) return { do: 'phase', phase: phase.number }
  return spoken === 'mention' ? plain : unknown
}

const isName = (text: string, name: string): boolean => text.toLowerCase() === name.toLowerCase()

/** Spaces that come along with what is copied, or that some keyboards type. */
const wideSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** "anwser 01.2 …": a slip in the verb before the code of an item is put right. */
function withVerb(typed: string, { items }: Catalog): string {
  const [, wanted, of] = wants.exec(typed) ?? []
  if (wanted && of) return `${wanted} ${of}`
  const [, prompt = '', text] = ofPrompt.exec(typed) ?? []
  if (text && items.find(prompt)?.kind === 'prompt') return `answer ${prompt} ${text}`
  const [, verb = '', code = ''] = /^\s*(\p{L}{5,}) (\S+)/u.exec(typed) ?? []
  if (!items.find(code) || commandsAt(verb).length) return typed
  const meant = meantBy(verb.toLowerCase(), ofItems)
  return meant ? typed.replace(verb, meant) : typed
}
/** "I want to answer 01.5 now" is "answer 01.5". */
const wants = new RegExp(
  String.raw`^\s*(?:(?:ok|so|please|pls|now|and)[, ]+)*(?:i (?:want|need|would like|wish) to|i['’]?d like to|i wanna|let me|(?:can|may|could) i) (answer|show|skip|untick|tick) (${codeShape})(?: (?:now|please|pls|first|then|again|today|myself))*[.!?\s]*$`,
  'i',
)
/** "t6.4.1: five units" is the answer to a template's prompt, as "09.1: 20 hours" is to a question. */
const ofPrompt = /^\s*(t\d\.\d{1,2}\.\d{1,2})\s*[:=]\s*(\S.*)$/is

const ofItems = ['answer', 'assign', 'unassign', 'check', 'uncheck', 'untick', 'excuse', 'history']

/** "Nudges for learners, do they help?" begins like a command and is none; nor is "reminders back on pls", nor a command with another wish after it. */
function isPlain(known: Intent, text: string, spoken: 'command' | 'mention'): boolean {
  const more = known.do === 'check' ? known.note : known.do === 'assign' ? behindIt(known) : undefined
  if (known.do === 'assign' && handsOnMore(text)) return true
  if (known.do === 'ask sign-off' && /\b(?:and|then|also)\b/i.test(known.by ?? '')) return true
  if (more && /^(?:and|then|also)\b(?! <@)/i.test(more)) return true
  if (known.do === 'answer' && known.text && mayGoOn.test(known.text)) return true
  if (known.do === 'answer' && spoken === 'mention' && known.text && mayWantMore.test(known.text)) return true
  if (known.do !== 'nudge' || !((spoken === 'mention' && text.split(' ').length > 2) || text.endsWith('?')))
    return false
  const wish = readReminder(known.words ?? '', 0, 'UTC')
  if (wish.wants !== 'something else') return false
  return wish.about === 'anything' || (wish.about === 'dates' && /^(?:not|no|none)\b/i.test(known.words ?? ''))
}

/** What stands behind the item where nobody is mentioned: "and the stacking question to Ben". */
const behindIt = ({ to, by }: IntentOf<'assign'>): string | undefined => (to?.id === byName ? to.name : by)

/** "Assign 07.c3 to Mei tomorrow and 07.2 to me": another item behind the first one's person. */
const handsOnMore = (text: string): boolean =>
  new RegExp(
    String.raw`(?:\band\b|[,;&]) (?:also |then )*(?:give |assign )?(?:${letter}?\d{1,2}\.${letter}?\d{1,2})(?!\w)`,
    'i',
  ).test(text.replace(/^\S+ \S+(?:(?:,| and| &)+ \S*\d\S*)* /i, ''))

/** A word that the reminder knows: "pause". "Stop", "cancel" and "skip" may mean anything. */
const isOfReminder = (word: string): boolean =>
  /^(?!(?:stop|cancel|end|never|off|on|disable|skip)$)[a-z]+$/i.test(word) &&
  readReminder(word, 0, 'UTC').wants !== 'something else'

const isCode = new RegExp(`^${letter}?\\d{1,3}\\.${letter}?\\d{1,3}$`, 'i')

/** A command with a code that the toolkit does not have: the shape is right, and the thing does not exist. */
const namesNoItem = ([word = '', code = '']: readonly string[], { items }: Catalog): boolean =>
  commandsAt(word).length > 0 && isCode.test(code) && !items.find(code)

/** A command without what it needs, or with what makes no sense for it. */
const isMisused = (text: string): boolean => matches(text).length > 0

/** A command with a code that does not exist, or one word that nearly is a command. A figure, a "no" or a short name is none. */
export const isSlip = ([word = '', rest]: readonly string[]): boolean =>
  commandsAt(word).length > 0
    ? rest === undefined || /^[a-z]?\d/i.test(rest)
    : rest === undefined && !/\d/.test(word) && nearTo(word).some(({ words }) => word.length > 3 || begins(words, word))

const begins = (words: readonly string[], typed: string): boolean =>
  typed.length > 2 && words.some((word) => word.startsWith(typed.toLowerCase()))

/** The commands whose words come nearest to what was typed, best first; those that start with it count as near. */
export function nearTo(typed: string): Command[] {
  const said = typed.toLowerCase().split(' ')[0] ?? ''
  return commands
    .map((command) => ({ command, off: Math.min(...command.words.map((word) => offBy(said, word))) }))
    .filter(({ off, command }) => off <= Math.max(1, Math.floor((command.words[0]?.length ?? 0) / 3)))
    .sort((a, b) => a.off - b.off)
    .slice(0, 3)
    .map(({ command }) => command)
}

/** The commands that the text begins with, longest word first. */
export const commandsAt = (text: string): Command[] => matches(text).map(({ command }) => command)

function readKnown(typed: string, catalog: Catalog): Intent | undefined {
  for (const { command, word } of matches(typed)) {
    const intent = command.read(typed.slice(word.length).trim(), catalog)
    if (intent) return intent
  }
  const item = catalog.items.find(typed)
  return item && { do: 'show', item: item.id }
}

/** What people may type for a command, by its first word, the longest before those that it begins with. */
const byFirstWord = Map.groupBy(
  commands
    .flatMap((command) => command.words.map((word) => ({ command, word })))
    .sort((a, b) => b.word.length - a.word.length),
  ({ word }) => firstOf(word),
)

function firstOf(text: string): string {
  const end = text.indexOf(' ')
  return end < 0 ? text : text.slice(0, end)
}

function matches(typed: string): { command: Command; word: string }[] {
  const text = typed.toLowerCase()
  const some = byFirstWord.get(firstOf(text)) ?? []
  return some.filter(({ word }) => text === word || text.startsWith(`${word} `))
}

function offBy(said: string, word: string): number {
  if (said.length >= 3 && word.startsWith(said)) return 0
  return distance(said, word)
}
