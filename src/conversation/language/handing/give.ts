import type { Intent, PersonNamed } from '../../intent.ts'
import { openAmong } from '../hand-over.ts'
import { isOnlyDate, withWholeDates } from '../timing/dates-in.ts'
import { dateAfter, due, speaker } from '../typed/assignment.ts'
import { withoutLead, withoutThanks } from './courtesy.ts'
import { anybody, asMeant, type HandingSetting, isCertain, leadingName } from './someone.ts'
import { type HandedItems, whatIs } from './what.ts'

/** What goes to whom, by when; `to` undefined: to somebody who is still to be chosen. */
type HandOut = {
  readonly what: HandedItems
  readonly to: PersonNamed | undefined
  /** Who it is, as it was said. */
  readonly called?: string | undefined
  readonly by?: string | undefined
  /** Without a verb: only what and who stand side by side. */
  readonly bare?: true
}

const gives =
  /^(?:give|giv|gives|assign|asign|hand|pass|reassign|re-assign|transfer|delegate|allocate|forward|move|leave|send|put)(?: (?:over|on|out|back))? (?=\S)/i
const takes =
  /^(?:(?:will|can|should|shall|could|would|to|has to|must|please|may|might|needs to|now) )*(?:takes?|gets?|does?|do|handles?|owns?|covers?|settles?|picks? up|takes? (?:over|on|care of)|(?:is|be) (?:doing|taking|on|responsible for|in charge of|the owner of|handling))(?: over| on| care of)? (?=\S)/i
const lets = /^(?:let|have|get|ask|tell|make) (?=\S)/i
const away =
  /^(?<who>[^,.;]{1,40}?)(?: is|['’]s| has| was| will| can(?:not|['’]?t)?| won['’]?t| cannot)\b[^,.;]{0,40}[,.;:] *(?:so |and |please |pls )*(?=(?:give|hand|pass|assign|reassign|move|transfer)\b)/i

/** Who is given what: each clause in its order; nothing where one of them is not understood as a whole. */
export function givenIn(words: string, of: HandingSetting): readonly HandOut[] {
  const said = withWholeDates(words)
  const before = away.exec(said)
  const spoken = before?.groups?.['who'] ? leadingName(withoutLead(before.groups['who']), of) : undefined
  if (before && spoken && !spoken[1]) return givenIn(said.slice(before[0].length), { ...of, spoken: spoken[0] })
  const all = clausesOf(withoutThanks(said), of)
  const last = all.at(-1)?.by
  const dated = last === undefined ? all : all.map((one) => ({ ...one, by: one.by ?? last }))
  if (dated.length === 1) return dated[0]?.bare && !isPlainly(said, of) ? [] : dated
  // Names that nobody is known by are asked about, where they are plainly names.
  const areNames = /@\p{L}/u.test(said) || !of.asked
  return (areNames || dated.some(({ to }) => !to || isCertain(to))) && !(of.asked && dated.some(({ bare }) => bare))
    ? dated
    : []
}

/** "Ben: 15" alone may be anything. */
const isPlainly = (said: string, { asked }: HandingSetting): boolean =>
  !asked && /(?<![\w.])0\d(?![\w.])|\d\.[qc]?\d|\bsteps?\b/i.test(said)

function clausesOf(said: string, of: HandingSetting): HandOut[] {
  const whole = clauseOf(said, of)
  if (whole) return [whole]
  for (const { 0: joint, index } of said.matchAll(/[;,.]\s*(?:and |then )?|\s(?:and|&|then|while|but)\s/gi)) {
    const left = clauseOf(said.slice(0, index), of)
    const right = left ? clausesOf(said.slice(index + joint.length), { ...of, verb: true }) : []
    if (left && right.length) return [left, ...right]
  }
  return []
}

function clauseOf(clause: string, of: HandingSetting): HandOut | undefined {
  const said = withoutLead(clause)
  const also = goesToo.exec(said)
  const [first, more] = also ? [clauseOf(said.slice(0, also.index), of), whatIs(also[1] ?? '', of)] : []
  if (also) return first && more && !first.what.whose ? { ...first, what: together(first.what, more) } : undefined
  const [verb] = gives.exec(said) ?? []
  if (verb || of.verb) {
    const rest = said.slice(verb?.length ?? 0)
    const given = toSomebody(rest, of) ?? somebodyFirst(rest, of)
    if (given) return given
  }
  const taken = taking(said.replace(lets, ''), of)
  if (taken) return taken
  const to = forSomebody(said, of) ?? toSomebody(said.replace(/ (?:goes|go) to /i, ' to '), of)
  return to?.to && isCertain(to.to) ? { ...to, ...(of.verb ? {} : { bare: true as const }) } : undefined
}

/** "…, and 08.c2 too" */
const goesToo = /,? (?:and|plus|&) ([^,;]*\d[^,;]*?),? (?:too|as well|also)[.!]*$/i
const together = (one: HandedItems, other: HandedItems): HandedItems => ({
  ...one,
  ...other,
  items: [...new Set([...one.items, ...other.items])],
})

/** "08 for Ben", "Ben: 08" */
function forSomebody(said: string, of: HandingSetting): HandOut | undefined {
  const [, left = '', joint = '', right = ''] =
    /^(.{1,60}?)( (?:is )?for |: ?| = | [-–→>]+ )(.{1,60})$/i.exec(said) ?? []
  const isFor = /for/i.test(joint)
  const [who, named] = isFor || /^[\d(]/.test(left) ? [right, left] : [left, right]
  const [to, more = '', called] = leadingName(who, of) ?? []
  const given = to && isCertain(to) ? whatAndWhen(isFor ? `${named} ${more}` : named, of) : undefined
  return given && (isFor || !more) && !given.what.whose ? { ...given, to, called } : undefined
}

/** "08 to Ben by friday" */
function toSomebody(said: string, of: HandingSetting): HandOut | undefined {
  for (const { 0: joint, index } of said.matchAll(/,? (?:(?:over|on|back) )?to /gi)) {
    const what = whatIs(said.slice(0, index), of)
    const rest = said.slice(index + joint.length)
    const found = what && (leadingName(rest, of) ?? nobodyYet(rest))
    const when = found && dateIn(found[1])
    if (when) return { what, to: found[0], called: found[2], ...when }
  }
  return undefined
}

/** "a colleague, by friday" */
function nobodyYet(rest: string): readonly [undefined, string, undefined] | undefined {
  const [who = ''] = withoutReason(rest).split(due)
  return anybody.test(who.trim()) ? [undefined, rest.slice(who.length), undefined] : undefined
}

/** "…, she is the expert", "… i have class now": why says nothing of who or when. */
const withoutReason = (said: string): string =>
  said.replace(
    /(?:^|[\s,.;–-]+)(?:because|cos|coz|since|as|,|\.|;|–|-)? ?(?!.*\b(?:takes?|do|gives?|assign|handles?|gets?|wants?|shows?|skip|open|remind|answers?|will|would like|could|please)\b)\b(?:i|he|she|they|we|it['’]?s|that['’]?s)(?:['’]\p{L}+)? (?:\p{L}+ ){0,12}\p{L}+[.!]*$/iu,
    '',
  )

/** "Ben 08", "Ben to 08 by friday" */
function somebodyFirst(said: string, of: HandingSetting): HandOut | undefined {
  const [to, rest = '', called] = leadingName(said, of) ?? []
  // "Give me step 8" may ask to see it.
  if (!to || to.id === speaker.id) return undefined
  const given = whatAndWhen(rest.replace(/^(?:to|on|down for|with|for) /i, ''), of)
  return given && { ...given, to, called }
}

/** "Ben takes 08 by friday"; nobody who is not known takes a bare number. */
function taking(said: string, of: HandingSetting): HandOut | undefined {
  const [to, rest = '', called] = leadingName(said.replace(/^i['’]ll /i, 'I will '), of) ?? []
  const [verb] = takes.exec(rest) ?? []
  if (!to || !verb) return undefined
  const given = whatAndWhen(rest.slice(verb.length), of)
  if (!given || (given.what.whose && !/over|take/i.test(verb))) return undefined
  const isClear = isCertain(to) && !of.asked
  return isClear || /\b0\d|\d\.\w|\bstep\b/i.test(rest) ? { ...given, to, called } : undefined
}

function whatAndWhen(said: string, of: HandingSetting): Omit<HandOut, 'to'> | undefined {
  const [before = ''] = said.split(due)
  const what = whatIs(before, of)
  const when = what && dateIn(said.slice(before.length))
  return when && { what, ...when }
}

/** By when, where that is all that some words say; undefined where they say more. */
function dateIn(words: string): { readonly by?: string } | undefined {
  const said = withoutThanks(withoutReason(words).trim())
    .replace(/^,? ?(?:both|each|all)\b,? ?/i, '')
    .replace(/^,\s*/, '')
  if (!said) return {}
  const by = dateAfter(` ${said}`) ?? (isOnlyDate(said) ? said : undefined)
  // What goes on after a comma is another wish.
  return by && by.split(' ').length < 8 && !/[,;!?]|<@| (?:and|then|but) /i.test(by) ? { by } : undefined
}

/** What it comes to. What is handed on as somebody's keeps its dates. */
export function assignments(given: readonly HandOut[], { setting }: HandingSetting): Intent[] {
  return given.map(({ what: { items, whose }, to, by }): Intent => {
    const [first, ...others] = openAmong(items, setting)
    if (!first) return { do: 'who', ...(whose ? { person: asMeant(whose) } : {}) }
    return {
      do: 'assign',
      item: first.id,
      ...(others.length ? { with: others.map(({ id }) => id) } : {}),
      ...(to ? { to } : {}),
      ...(by ? { by: by.slice(0, 300) } : whose ? { keeps: true } : {}),
    }
  })
}
