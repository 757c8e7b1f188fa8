import { codeShape, type Item, isBox } from '../../../toolkit/items.ts'
import { codedItems } from '../details/codes.ts'
import { isSmallTalk } from '../small-talk.ts'
import type { Setting } from '../wishes.ts'
import { toldOnly } from './doubtful.ts'

/** What is told of an item: that it is done, how somebody finds it, or that it is somebody else's. */
type Told = 'done' | 'how' | 'not mine'
export type ToldOfItem = { readonly item: Item; readonly told: Told }

/**
 * "7.2 is done, and 8.1 too", "7.3 is boring and 8.2 isn't mine": what a message tells of the items that it names, where
 * it says nothing else; undefined where any words say more, and of checks that are done, which that ticks.
 */
export function toldOfItems(words: string, setting: Setting): readonly ToldOfItem[] | undefined {
  if (words.search(aCode) < 0) return undefined
  const found: ToldOfItem[] = []
  let waiting: readonly Item[] = []
  for (const clause of clausesIn(words)) {
    const items = codedItems(clause, setting)
    const rest = clause.replace(aCode, '#').trim()
    if (!items.length && (isSmallTalk(rest) || aside.test(rest))) continue
    if (onlyCodes.test(rest)) waiting = [...waiting, ...items]
    else {
      const told = toldIn(clause, setting) ?? (too.test(rest) ? found.at(-1)?.told : undefined)
      if (!told || !items.length) return undefined
      found.push(...[...waiting, ...items].map((item) => ({ item, told })))
      waiting = []
    }
  }
  const isOfChecks = found.every(({ item, told }) => isBox(item) && told === 'done')
  return waiting.length || isOfChecks ? undefined : found
}

function toldIn(clause: string, { understanding }: Setting): Told | undefined {
  const told = toldOnly(clause, understanding)
  return told === 'leaves it' ? 'not mine' : told
}

const clausesIn = (words: string): string[] =>
  words
    .trim()
    .split(/[.,;!]+(?=\s|$)\s*|\s+(?:and|but|also|plus|&|n)\s+|\n+|\s+[-–—]\s+/i)
    .map((clause) => clause.replace(/^(?:(?:and|but|also|so|then)\s+)+/i, ''))
    .filter((clause) => /[\p{L}\d]/u.test(clause))

const aCode = new RegExp(String.raw`\b(?:question |check )?${codeShape}\b`, 'gi')
const aside =
  /^(?:yes|yeah|yep|no|nope|so|well|then|also|fyi|btw|sorry|please|pls|bye|hi|hello|thanks?)(?: (?:all|guys|everyone|team|now|then|you|mcred))*$/i
const onlyCodes = /^(?:(?:ok|yes|so|well|fyi|i think|both|with),? )*(?:#\s*[,/+]*\s*)+$/i
const too = /^(?:(?:same|so) (?:for|with|is) )?#(?:\s*#)*(?: (?:is|are|too|as well|also|ditto|the same))*$/i
