import { codeShape, type Item, isInScope, isOfStep, type SettledBy } from '../../../toolkit/items.ts'
import { codedItems } from '../details/codes.ts'
import { nearOf } from '../details/near.ts'
import { kindIn } from '../details/whole-step.ts'
import type { HandingSetting } from './someone.ts'

/** What is handed out, by code, by number or by name. */
export type HandedItems = {
  readonly items: readonly Item[]
  /** A code or a number among them is of nothing that there is. */
  readonly unknown?: string
}

/** What some words and nothing else name: all that they list, or nothing for certain. */
function whatIs(words: string, of: HandingSetting): HandedItems | undefined {
  const said = words
    .trim()
    .replace(/[.,;:!?]+$/, '')
    .replace(/\s+/g, ' ')
    .replace(/,? (?:and|then) (?:put|give|let|ask)$/i, '')
  if (!said) return undefined
  const whole = itemsIn(said, of) ?? stepCalled(said, of)
  if (whole) return whole
  const parts = partsNamed(said)
  const found = parts.map((one) => itemsIn(one, of) ?? stepCalled(one, of) ?? named(one, said, of))
  if (parts.length > 6 || !found.every((one) => one && !one.unknown)) return undefined
  return { items: [...new Set(found.flatMap((one) => one?.items ?? []))] }
}

/** The items that some words name, each of them; undefined where one names none for certain. */
export function itemsCalled(words: readonly string[] = [], of: HandingSetting): HandedItems | undefined {
  const found = words.map((one) => whatIs(one, of))
  if (!found.every((one) => one !== undefined)) return undefined
  const unknown = found.find((one) => one.unknown)?.unknown
  return { items: [...new Set(found.flatMap(({ items }) => items))], ...(unknown ? { unknown } : {}) }
}

/** What a list names, one by one. */
export const partsNamed = (said: string): string[] =>
  said
    .split(/,? (?:and|plus) (?:also )?|, ?(?:and )?| ?& ?/i)
    .map((one) => one.trim())
    .filter(Boolean)

/** "The stacking question", where one is surely called so. */
function named(said: string, whole: string, { setting }: HandingSetting): HandedItems | undefined {
  const { understanding, items, phases } = setting
  const isOfBoxes = /\b(?:checks?|box(?:es)?)\b/i.test(
    /\b(?:questions?|checks?|box(?:es)?)\b/i.test(said) ? said : whole,
  )
  const [best, next] = understanding.nameItems(said, {
    settledBy: isOfBoxes ? 'a tick' : 'words',
    near: nearOf(setting),
  })
  const item = best && items.byId.get(best.item)
  if (!best || !item || best.score < 0.6 || (next && next.score > best.score * 0.4)) return undefined
  return phases === undefined || isInScope(item, { phases }) ? { items: [item] } : undefined
}

const fillers =
  /\b(?:the|all|of|whole|both|everything|in|under|for|from|on|step|steps?|questions?|checks?|boxes|items?|numbers?|no|nr|each|and|also|plus|then|points?|that is|which is|still|open|left|first|last|two|three|four|q|entire|complete)\b/gi
const leftOf = (said: string): string =>
  said
    .replace(new RegExp(String.raw`(?<![\w.])(?:t\d\.\d\.\d|${codeShape}|[qc]?\d{1,2}(?![\w.]))(?!\w)`, 'gi'), ' ')
    .replace(fillers, ' ')
    .replace(/['’]s\b|[\s,;&+()–—-]|\bto\b|\bthrough\b/gi, '')

/** "08", "step 8 and 09.1", "steps 8 to 10", "07.2 and 3", "both questions of step 10": codes and numbers, and nothing else. */
function itemsIn(said: string, { setting }: HandingSetting): HandedItems | undefined {
  if (!/\d/.test(said) || leftOf(said) || aDate.test(said)) return undefined
  const coded = codedItems(said, setting)
  const hasStep = /(?<![\w.])0\d(?![\w.])|\bsteps?\b/i.test(said.replace(new RegExp(codeShape, 'gi'), ' '))
  const isKnown = [...said.matchAll(new RegExp(String.raw`(?<![\w.])${codeShape}(?!\w)`, 'gi'))].every(([code]) =>
    setting.items.find(code),
  )
  if (coded.length && isKnown && (!hasStep || /\b(?:question|check|box)/i.test(said))) return { items: coded }
  const numbers = [...expanded(said).matchAll(/(?<![\w.])(\d{1,2}(?:\.[qc]?\d{1,2})?)(?![\w.])/gi)].map(
    ([, one = '']) => one,
  )
  const kind = kindIn(said)
  const found = numbers.map((one) =>
    one.includes('.') ? [setting.items.find(one)].flatMap((item) => item ?? []) : ofStep(Number(one), setting, kind),
  )
  if (!found.length) return undefined
  const lost = numbers[found.findIndex((some) => !some.length)]
  const unknown = lost === undefined ? {} : { unknown: lost }
  return { items: [...new Set(found.flat())], ...unknown }
}

/** "8 to 12 February" */
const aDate =
  /\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]* \d/i
/** "8 to 10" is 8, 9 and 10. */
const expanded = (said: string): string =>
  said.replace(
    /(?<![\w.])(\d{1,2}) ?(?:-|–|to|through|till) ?(\d{1,2})(?![\w.])/gi,
    (whole, from: string, to: string) =>
      Number(to) > Number(from)
        ? Array.from({ length: Number(to) - Number(from) + 1 }, (_, n) => Number(from) + n).join(' and ')
        : whole,
  )

const ofStep = (number: number, { items }: HandingSetting['setting'], kind?: SettledBy): Item[] =>
  items.all.filter((item) => 'step' in item && item.step.number === number && (!kind || isOfStep(item, kind)))

/** "Pathways", "the assessment step": a step by its name, or by words that no other has. */
function stepCalled(said: string, { setting }: HandingSetting): HandedItems | undefined {
  const words = said
    .toLowerCase()
    .replace(/\b(?:the|step|all|of|everything|in|whole|part|questions?|checks?|stuff|one|on|for|to)\b/g, ' ')
    .match(/\p{L}+/gu)
  // "The learning outcomes check" is one of its checks, whichever.
  if (!words || words.join('').length < 5 || words.length > 6 || /\b(?:check|box|question)\b/i.test(said))
    return undefined
  const { steps } = setting.toolkit
  const exact = steps.filter(({ name }) => name.toLowerCase() === words.join(' '))
  const near = steps.filter(({ name }) => words.every((word) => wordsOf(name).has(word)))
  const [step, other] = exact.length ? exact : near
  return step && !other ? { items: ofStep(step.number, setting, kindIn(said)) } : undefined
}

const wordsOf = (name: string): Set<string> => new Set(name.toLowerCase().match(/\p{L}{4,}/gu))
