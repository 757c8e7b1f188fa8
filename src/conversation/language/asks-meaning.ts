import type { Item } from '../../toolkit/items.ts'
import { codedItems } from './details/codes.ts'
import type { Setting } from './wishes.ts'

/** The question that somebody does not understand, or wants an example for: named, open in the thread, or shown last. */
export function meaningAsked(said: string, setting: Setting): Item | undefined {
  const words = said.trim().replaceAll('’', "'")
  if (words.split(/\s+/).length > 16) return undefined
  const named = codedItems(words, setting)
  if (named.length > 1 || !asks.test(words)) return undefined
  return named[0] ?? (setting.open || speaksOfIt.test(words) ? (setting.open ?? setting.recent[0]) : undefined)
}

const code = String.raw`(?:question |number |no\.? ?)?t?\d{1,2}(?:\.c?\d{1,2}){1,2}`
const it = `(?:it|this|that|here|(?:this|the|that|your|last) (?:question|one|point)|the question|what you (?:mean|want|ask)(?: here)?|${code})`
/** "Simple", "in easy words", as whoever speaks English as another language says it. */
const plainly =
  '(?:(?:more |very |so )?(?:simpl[ey]|simpler|easy|easily|easier|plain)|(?:in |with )(?:a )?(?:very |more )?(?:plain|simple|simpler|other|easy|easier|short|basic|normal) (?:words?|english|language|way|terms))'
const asks = new RegExp(
  `^(?:(?:sorry|hi|hey|ok|so|and|but|please|pls|mcred|um+|hm+|well|can you|could you|would you)[ ,.!]+)*(?:${[
    `(?:i |we )?(?:really )?(?:do not|don'?t|dont|did not|didn'?t|can'?t|cannot) (?:really |quite )?(?:understand|get|follow)(?: ${it})?(?: (?:at all|sorry|please|here))?`,
    `what (?:should|shall|do|can|must|could|would|am|are|is) (?:i|we|one|to)(?: supposed to| meant to)? (?:answer|write|put|say|type|enter|fill in|reply|respond)(?: (?:here|there|now|in|to|for|on|under|at|down|${it}))*`,
    `how (?:should|shall|do|can|must|could|would) (?:i|we|one) (?:answer|reply to|respond to|fill in)(?: ${it})?`,
    `(?:(?:give|show|tell|send|have you|do you have|is there|any|got|i need|i want|we need)(?: (?:me|us))? )?(?:an |some |one |any )?examples?(?: (?:answers?|please|pls|for|of|to|on|here|an? answer|${it}))*`,
    `what(?: exactly)? (?:does|do|did) (?:${it}|they|you|${code})(?: question)? (?:mean|ask|want)(?: (?:here|by that|by this|exactly|with that|from (?:me|us)))*`,
    `what(?: exactly)? (?:(?:does|do) ["“']?[a-z-]+(?: [a-z-]+){0,2}["”']? means?|(?:is|'s) meant by ["“']?[a-z-]+(?: [a-z-]+){0,2}["”']?) (?:here|in this (?:question|one|context))`,
    `what(?: exactly)? (?:is|'s) (?:meant|asked|wanted)(?: (?:here|by|with|in|${it}))*`,
    `(?:explain(?: to)?(?: me| us)?|help(?: me| us)?(?: (?:with|on|answer|understand))?) (?:what )?${it}(?: (?:means?|is|to me|for me|please|pls|more|${plainly}))*`,
    `${code}(?: (?:again|please|pls|but|explained|${plainly}))*? ${plainly}`,
    `(?:${it} )?(?:is |'s )?(?:not clear|unclear|too (?:hard|difficult|complicated))(?: (?:to|for) me)?`,
    `(?:say|put|ask) (?:it|this|that) (?:again )?(?:in (?:plain|simple|simpler|other|easier|easy) (?:words|english|language)|simpler|more simply|otherwise)`,
    `in (?:plain|simple|other) (?:words|english)`,
    `what do others? (?:answer|say|write|put)(?: (?:here|to|on|for|${it}))*`,
  ].join('|')})(?: (?:please|pls|thanks))?[\\s?!.]*$`,
  'i',
)
/** In a channel an example alone may be of anything. */
const speaksOfIt = /\b(?:it|this|that|here|question)\b/i
