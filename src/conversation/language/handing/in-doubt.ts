import type { Wish } from '../../../understanding/wishes.ts'
import type { Details } from '../around.ts'
import { personCalled } from '../details/people.ts'
import type { Setting } from '../wishes.ts'
import { leavesOut } from './leaves-words.ts'
import { rolesIn } from './roles-in.ts'
import { isSpeaker, someone } from './someone.ts'
import { partsNamed } from './what.ts'

/** Whether the words say more of a hand-out, or of somebody's reminder, than was understood: it is asked about rather than done in part. */
export function saysMore(wish: Wish, { details, said }: { details: Details; said: string }, setting: Setting): boolean {
  if (wish === 'nudge-when' || wish === 'nudge-on' || wish === 'nudge-off') return remindsOne(said, setting)
  return (wish === 'assign' && namesMore(said, details, setting)) || (handsOut.has(wish) && leavesOut(said))
}

export const handsOut = new Set<Wish>(['assign', 'unassign'])

/** "… to Mei … and … to Ben", "07.2 and the prerequisites question": two people are never given the same unasked, and of several none is left out. */
function namesMore(said: string, { items = [], to: given }: Details, setting: Setting): boolean {
  const { said: found } = rolesIn(said, setting)
  const to = found.flatMap(({ role, text }) => (role === 'to' ? [text.toLowerCase()] : []))
  const listed = found
    .filter(({ role }) => role === 'what')
    .filter(({ after }, nth) => !nth || /\b(?:and|plus)\b|[,&+]/i.test(after))
  const isKnown = given !== undefined && personCalled(given, setting) !== undefined
  const parts = listed.flatMap(({ text }) => (/\b(?:both|all|steps?)\b/i.test(text) ? [] : partsNamed(text)))
  return (
    ((hands.test(said) || (listed.length > 1 && isKnown)) && new Set(to).size > 1) ||
    (parts.length > 1 && items.length > 0 && items.length < parts.length)
  )
}

const hands = /\b(?:give|hand|pass|as+ign)\b/i

/** "Remind Mei on Wednesday" is one person's, and no day for everybody. */
const remindsOne = (said: string, setting: Setting): boolean =>
  rolesIn(said, setting).said.some(({ role, text }) => {
    const person = role === 'chase' ? someone(text, { setting }) : undefined
    return person && !isSpeaker(person)
  })
