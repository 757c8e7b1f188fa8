import type { Wish } from '../../../understanding/wishes.ts'
import type { Details } from '../around.ts'
import type { Setting } from '../wishes.ts'
import { leavesOut } from './except.ts'
import { leadingName } from './someone.ts'
import { partsNamed } from './what.ts'

/** Whether the words say more of a hand-out, or of somebody's reminder, than was understood: it is asked about rather than done in part. */
export function saysMore(wish: Wish, { details, said }: { details: Details; said: string }, setting: Setting): boolean {
  if (wish === 'nudge-when' || wish === 'nudge-on' || wish === 'nudge-off') return remindsOne(said, setting)
  if (
    wish === 'assign' &&
    (notMine.test(said) || (details.to === 'me' && refuses.test(said)) || toSeveral(said) || namesMore(said, details))
  )
    return true
  return handsOut.has(wish) && leavesOut(said)
}

export const handsOut = new Set<Wish>(['assign', 'unassign'])

/** "8.2 isn't mine": nobody takes what they say is not theirs. */
const notMine = /(?:\bnot|n['’]?t) (?:really )?(?:mine|my (?:job|thing|task|question|part))\b/i

/** "I won't do 07.c1, Jo should": nor what they refuse. */
const refuses =
  /\bi (?:really |just )?(?:won['’]?t|will not|can(?:not| not|['’]?t)|do ?n['’]?t want to|refuse to) (?:do|take|answer|have|handle)\b/i

/** "… to Mei … and … to Ben": two people are never given the same unasked. */
function toSeveral(said: string): boolean {
  const people = [...said.matchAll(/\bto (<@[^>]+>|@?\p{L}[\p{L}'’-]*)/giu)].map(([, one = '']) => one.toLowerCase())
  const [first, second] = people
  return (
    /\b(?:give|hand|pass|assign|asign)\b/i.test(said) && first !== undefined && second !== undefined && first !== second
  )
}

/** "Give 07.2 and the prerequisites question to Mei": of several that are named none is left out in silence. */
function namesMore(said: string, { items = [] }: Details): boolean {
  const [, what = ''] =
    /\b(?:give|hand|pass|assign|asign) (?!.*\b(?:both|all|step|steps)\b)(.{3,120}?) (?:over )?to /i.exec(said) ?? []
  const parts = what ? partsNamed(what) : []
  return parts.length > 1 && items.length > 0 && items.length < parts.length
}

/** "Remind Mei on Wednesday" is one person's, and no day for everybody. */
function remindsOne(said: string, setting: Setting): boolean {
  const [verb] =
    /^(?:(?:please|pls|can you|could you|and|ok)[ ,]+)*(?:remind|ping|nudge|chase|poke)(?: up)? (?=\S)/i.exec(said) ??
    []
  const [person] = verb ? (leadingName(said.slice(verb.length), { setting }) ?? []) : []
  return person !== undefined && person.id !== '@me'
}
