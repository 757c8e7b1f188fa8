import { codeShape, type Item, isBox } from '../../../toolkit/items.ts'
import { codedItems } from '../details/codes.ts'
import { isSmallTalk } from '../small-talk.ts'
import type { Setting } from '../wishes.ts'
import { leavesIt } from './doubtful.ts'

/** What is told of an item: that it is done, how somebody finds it, or that it is somebody else's. */
type Told = 'done' | 'how' | 'not mine'
export type ToldOfItem = { readonly item: Item; readonly told: Told }

/**
 * "7.2 is done, and 8.1 too", "7.3 is boring and 8.2 isn't mine": what a message tells of the items that it names, where
 * it says nothing else; undefined where any words say more, and of checks that are done, which that ticks.
 */
export function toldOfItems(words: string, setting: Setting): readonly ToldOfItem[] | undefined {
  const found: ToldOfItem[] = []
  let waiting: readonly Item[] = []
  for (const clause of clausesIn(words)) {
    const items = codedItems(clause, setting)
    const rest = clause.replace(aCode, '#').trim()
    if (!items.length && isAside(rest)) continue
    if (onlyCodes.test(rest)) waiting = [...waiting, ...items]
    else {
      const told = toldIn(rest) ?? (too.test(rest) ? found.at(-1)?.told : undefined)
      if (!told || !items.length) return undefined
      found.push(...[...waiting, ...items].map((item) => ({ item, told })))
      waiting = []
    }
  }
  const isOfChecks = found.every(({ item, told }) => isBox(item) && told === 'done')
  return waiting.length || isOfChecks ? undefined : found
}

const clausesIn = (words: string): string[] =>
  words
    .trim()
    .replaceAll('’', "'")
    .split(/[.,;!]+(?=\s|$)\s*|\s+(?:and|but|also|plus|&|n)\s+|\n+|\s+[-–—]\s+/i)
    .map((clause) => clause.replace(/^(?:(?:and|but|also|so|then)\s+)+/i, ''))
    .filter((clause) => /[\p{L}\d]/u.test(clause))

const aCode = new RegExp(String.raw`\b(?:question |check )?${codeShape}\b`, 'gi')
const isAside = (clause: string): boolean => isSmallTalk(clause) || aside.test(clause)
const aside =
  /^(?:yes|yeah|yep|yup|no|nope|so|well|then|also|fyi|btw|sorry|please|pls|bye|ciao|see you|cu|hi|hello|thanks?)(?: (?:all|guys|everybody|everyone|team|now|then|you|later|mcred|bot))*$/i
const many = String.raw`(?:(?:both |with )?#(?:\s*#)*)`
const before = '(?:(?:i think|i guess|i believe|fyi|honestly|for me|yes|no|ok|so|well|also) )*'
const onlyCodes = new RegExp(`^${before}(?:both )?(?:#\\s*[,/+]*\\s*)+$`, 'i')
const state =
  '(?:done|finished|completed?|ready|settled|sorted(?: out)?|answered|closed|through|handled|dealt with|taken care of|filled(?: in)?|over and done|good to go)'
const deed =
  '(?:did|done|finished|completed|settled|sorted(?: out)?|answered|handled|closed|dealt with|took care of|filled in|(?:am |are )?(?:all )?(?:done|finished|through) with)'
const soon =
  '(?: (?:too|as well|also|already|now|today|yesterday|just now|by (?:me|us|now)|(?:from|on) (?:my|our) side|i think|for (?:me|us|now)|last week|this (?:week|morning)|long ago|finally))*'
const too = new RegExp(
  `^(?:(?:same|so) (?:for|with|is) )?#(?:\\s*#)*(?: (?:is|are))?${soon}(?: (?:ditto|the same))?$`,
  'i',
)
const degree = '(?:(?:an?|so|very|really|too|a bit|quite|just|kind of|pretty|rather|super|also|all|such|already) )*'
const feeling =
  '(?:bor(?:ing|ed)|stupid|silly|dumb|hard|difficult|tricky|tough|easy|unclear|clear|confusing|weird|strange|odd|annoying|pointless|useless|nonsense|rubbish|crap|funny|fun|interesting|important|urgent|terrible|awful|horrible|ridiculous|complicated|mess|joke|pain|waste of time|great|nice|lovely|ugly)(?: (?:one|question|thing))?'
const is = "(?:is|are|was|were|'s|looks?|seems?|sounds?|feels?)(?:n'?t| not)?"

const dones = [
  `${before}${many} (?:(?:is|are|was|were|'s|has been|have been|got|all|both|now|also|already|just|mostly|nearly|almost|quite) )*${state}${soon}`,
  `${before}(?:i|we)(?:'ve| have|'m|'re)? (?:(?:already|just|also|now) )*${deed} ${many}${soon}`,
]
const feelings = [
  `${before}${many} ?${is} ${degree}${feeling}${soon}`,
  `${before}${many} (?:makes? no sense|sucks?|bores? me|drives? me (?:mad|crazy))`,
  `i (?:find|found) ${many} ${degree}${feeling}${soon}`,
  `i (?:hate|love|like|don'?t (?:like|get|understand)) ${many}`,
]
const exactly = (shapes: readonly string[]): RegExp => new RegExp(`^(?:${shapes.join('|')})$`, 'i')
const [isDone, isFelt] = [exactly(dones), exactly(feelings)]

const toldIn = (clause: string): Told | undefined =>
  isDone.test(clause) ? 'done' : isFelt.test(clause) ? 'how' : leavesIt(clause) ? 'not mine' : undefined
