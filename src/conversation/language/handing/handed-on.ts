import type { Intent } from '../../intent.ts'
import { itemIn } from '../../item-in.ts'
import { assignments, givenIn } from './give.ts'
import { takenFrom } from './people.ts'
import type { HandingSetting } from './someone.ts'

const joint = /(?:,|;|\.)?\s+(?:and then|and|then|but|so)\s+|[,;.]\s+/gi
const pronoun = /\b(?:it all|all of (?:it|them|this|these|those)|both(?: of them)?|it|that|this|them|those|these)\b/i

/** "Take 08.1 away from Mei and give it to Ben": what was just taken goes on, in one deed. */
export function handedOn(said: string, of: HandingSetting): Intent | undefined {
  for (const { 0: between, index } of said.matchAll(joint)) {
    const taken = takenFrom(said.slice(0, index), of)
    const right = said.slice(index + between.length)
    if (!taken || !pronoun.test(right)) continue
    const { intent } = taken
    if (intent.do !== 'unassign') return intent
    const codes = itemIn(intent).flatMap((id) => of.setting.items.byId.get(id)?.code ?? [])
    const given = givenIn(right.replace(pronoun, codes.join(' and ')), of)
    const [one, other] = assignments(given, of)
    if (one?.do === 'assign' && !other) return one.by ? one : { ...one, keeps: true }
  }
  return undefined
}
