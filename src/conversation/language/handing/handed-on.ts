import type { Intent } from '../../intent.ts'
import { itemIn } from '../../item-in.ts'
import type { Reading } from '../reading.ts'
import { speaker } from '../typed/assignment.ts'
import { assignments, givenIn } from './give.ts'
import { heldBy } from './held.ts'
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

const passesOn =
  /^(?:(?:no|sorry|hi|hey|well|but|please)[, ]+)*i (?:(?:really |just )?(?:can(?:not| not|['’]?t)|won['’]?t|will not|do ?n['’]?t want to|would rather not) (?:do|answer|take|manage|finish)(?: on)? (?:it|this|that)(?: one)?|have no time(?: for (?:it|this|that))?|am (?:too busy|not able to))\b[^,.;]{0,30}[,.;:]? (?:so |and |please |pls |can you |could you )*(?:give|hand|pass|assign) (?:it|this|that)(?: one)?(?: over| on| back)? to (?<who>.+)$/i

/** "I can't do it, give it to Ana": what goes is something of theirs; of several it is asked which, and nothing else is given away. */
export function passedOn(said: string, of: HandingSetting): Reading | undefined {
  const who = passesOn.exec(said)?.groups?.['who']
  const { setting } = of
  const own = who ? heldBy(speaker, setting) : []
  const spoken = [setting.open, ...setting.recent.slice(0, 1)].find((item) => item && own.includes(item))
  const item = spoken ?? (own.length === 1 ? own[0] : undefined)
  const any = item ?? own[0]
  const [given, other] = any ? assignments(givenIn(`give ${any.code} to ${who}`, of), of) : []
  if (given?.do !== 'assign' || other) return undefined
  const once = ({ id }: { readonly id: string }): Intent => ({ ...given, item: id })
  const read = { wish: 'assign', chance: 0.97 } as const
  return item
    ? { ...read, details: { items: [item], sure: 1 }, meant: { intents: [given] } }
    : { ...read, details: {}, meant: { lacks: 'item', among: own, once } }
}
