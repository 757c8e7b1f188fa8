import { codeShape } from '../../../toolkit/items.ts'
import type { Role, Said } from '../../../understanding/roles.ts'
import type { Utterance, Wish } from '../../../understanding/wishes.ts'
import { meantBy } from '../../../view/typos.ts'
import { itemIn } from '../../item-in.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from '../wishes.ts'
import { type Deed, deedOf } from './deeds.ts'
import { leavesWords } from './leaves-words.ts'
import { type Group, rolesIn } from './roles-in.ts'
import { type HandingSetting, isCertain, someone } from './someone.ts'

/** How sure it is that words mean what each of them was understood to say. */
const sure = 0.97
/** How likely it must be that what was found in a message is all that it says; less where its words as a whole speak for such a wish. */
const least = { alone: 0.8, agreed: 0.15, asked: 0.9, against: 0.97 }
const ofWork = new Set<Role>(['what', 'to', 'from', 'whose', 'chase', 'sign', 'away', 'on'])
const kin = new Set<Wish>(['assign', 'unassign', 'who-has-what', 'nudge-now', 'signoff'])
const longest = 300

/** Handing out, taking back, dates and people, where all of the message was understood: no likeness is guessed. */
export function handedIn(utterance: Utterance, setting: Setting): Reading | undefined {
  const { said: typed, where, isAsked } = utterance
  if (!setting.project || typed.length > longest || typed.includes('\n')) return undefined
  const speaks = spokenFor(utterance, setting)
  if (speaks === 'not at all') return undefined
  const said = withDays(typed)
  const of: HandingSetting = { setting, asked: where === 'thread' && isAsked }
  const read = rolesIn(said, setting)
  const { said: found, beside, chance } = read
  if (chance < least.agreed || leavesWords(read, said)) return undefined
  if (where !== 'addressed' && found.some(({ role }) => role === 'away')) return undefined
  const isSure = chance >= (of.asked ? least.asked : least.alone)
  if ((speaks === 'against' && chance < least.against) || (!isSure && (of.asked || speaks !== 'for'))) return undefined
  // "The same for 28 Dec", "move it to Tuesday": after a word on the reminder it is of that.
  if (setting.last?.wish.startsWith('nudge') && !found.some(({ role }) => ofWork.has(role))) return undefined
  const groups = groupsOf(found)
  if (!groups.length || (of.asked && !groups.every((group) => isOfItems(group, of)))) return undefined
  if (!beside.some((word) => says.test(word)) && !groups.every((group) => isOfKnown(group, of))) return undefined
  const deeds = groups.map((group) => deedOf(group, said, of))
  return deeds.every((deed) => deed !== undefined) ? readingOf(deeds, isSure, setting) : undefined
}

/** What the words as a whole speak for; a date may be the reminder's. */
function spokenFor(utterance: Utterance, { understanding }: Setting): 'for' | 'against' | 'not at all' | undefined {
  const guesses = understanding.classify(utterance)
  const sum = guesses.reduce((all, { wish, chance }) => all + (kin.has(wish) ? chance : 0), 0)
  const [first] = guesses
  if (sum > 0.5) return 'for'
  if (!first || first.chance < 0.8 || first.wish.startsWith('nudge')) return undefined
  return first.chance > 0.95 && sum < 0.005 ? 'not at all' : 'against'
}

const says = /^(?!(?:and|for|to|by|until|till|please|pls|the|on)$)\p{L}{2,}/u

/** Where no word says what is done, a name that nobody is known by may be anything. */
const isOfKnown = ({ to = [] }: Group, of: HandingSetting): boolean =>
  to.every((one) => {
    const person = someone(one, of)
    return person && isCertain(person)
  })

/** Where a question stands open, the rest may answer it. */
const isOfItems = ({ to, from, what = [] }: Group, of: HandingSetting): boolean => {
  const people = [...(to ?? []), ...(from ?? [])].map((one) => someone(one, of))
  return (
    people.length > 0 &&
    people.every((one) => one && isCertain(one)) &&
    what.every((one) => /\b0\d|\d\.\w|\bstep\b/i.test(one))
  )
}

/**
 * What each deed is said with: another begins where somebody or something is named again, a date at the end is of all;
 * none where items stand apart with other words between, or only a date is said once more.
 */
function groupsOf(found: readonly Said[]): Group[] {
  const groups: { -readonly [role in keyof Group]: string[] }[] = []
  for (const [at, { role, text, after }] of found.entries()) {
    if (role === 'because') continue
    const now = groups.at(-1)
    const isMore = role === 'what' && found[at - 1]?.role === 'what' && joins.test(after)
    if (now && (isMore || !now[role] || mayRepeat.has(role))) now[role] = [...(now[role] ?? []), text]
    else groups.push({ [role]: [text] })
  }
  const isPart = (group: Group): boolean => ['what', 'by', 'what,by'].includes(Object.keys(group).join())
  if (groups.length > 1 && groups.some(isPart)) return []
  const by = groups.at(-1)?.by ?? (groups.slice(1).some((one) => one.by) ? undefined : groups[0]?.by)
  return groups.map((group) => (by && !group.by ? { ...group, by } : group))
}

const joins = /^[\s,]*(?:and|plus|&|\+)?\s*(?:also )?$/i
const mayRepeat = new Set(['whose', 'free', 'clears', 'sign'])

/** Deeds of one kind; that somebody has nothing of it is not shown on a guess. */
function readingOf(deeds: readonly Deed[], isSure: boolean, { items }: Setting): Reading | undefined {
  const [first, other] = deeds
  if (!first || deeds.some(({ wish }) => wish !== first.wish) || (!isSure && deeds.some(({ isEmpty }) => isEmpty)))
    return undefined
  const intents = deeds.flatMap(({ meant }) => ('intents' in meant ? meant.intents : []))
  const done = intents.flatMap(itemIn).flatMap((id) => items.byId.get(id) ?? [])
  const named = [...new Set([...deeds.flatMap(({ items: said = [] }) => said), ...done])]
  const details = {
    ...(named.length ? { items: named, sure: 1 } : {}),
    ...(first.to ? { to: first.to } : {}),
    ...(first.who ? { who: first.who } : {}),
    ...(first.by ? { by: first.by } : {}),
  }
  if (!('intents' in first.meant))
    return other ? undefined : { wish: first.wish, chance: sure, details, meant: first.meant }
  return intents.length < deeds.length ? undefined : { wish: first.wish, chance: sure, details, meant: { intents } }
}

/** "Tomorow", "til wensday": days as they are written, but for whoever may be called so. */
const withDays = (said: string): string =>
  said
    .replace(asksForTime, 'move $1 to $2')
    .replace(isMine, 'I take $1')
    .replace(/[,.]? deadline(?: is)?:? (?=\w)/i, ' by ')
    .replace(/(?<=\d) ?(?:→|->|=>) ?(?=@?\p{Lu})/gu, ' to ')
    .replace(/(?<=\s)['’]?til(?=\s)/gi, 'till')
    .replace(
      /(?<!\b(?:to|for|give|ask) )(?<![@\p{L}])\p{Ll}{5,10}(?![\p{L}’'])/gu,
      (word) => meantBy(word, days) ?? word,
    )
/** "03.3 also mine." */
const isMine = new RegExp(String.raw`^(${codeShape})(?:['’]s| is| are)?(?: also| too)? mine\b`, 'i')
/** "I can't finish 09.3 by the 20th, can I have until 10 January?" */
const asksForTime =
  /^(?:sorry,? )?(?:i|we) (?:can['’]?t|cannot|can not|won['’]?t|will not) (?:\p{L}+ )?(\S*\d\S*|it|this|that) (?:by|on|before) [^,?]+[,.] (?:so |and )?(?:can|could|may) (?:i|we) (?:please )?(?:have|get) (?:until|till) ([^?]+?)\??$/iu
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow']
