import type { Utterance, Wish } from '../../../understanding/wishes.ts'
import { type Intent, itemIn } from '../../intent.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from '../wishes.ts'
import { moved } from './dates.ts'
import { assignments, givenIn } from './give.ts'
import { chased, isAway, takenFrom } from './people.ts'
import type { Spoken } from './someone.ts'

/** How sure it is that words mean what each of them was understood to say. */
const sure = 0.97
const longest = 300

/** Handing out, taking back, dates and people, where every word of the message was understood: no likeness is guessed. */
export function handedIn({ said, where, isAsked }: Utterance, setting: Setting): Reading | undefined {
  if (!setting.project || said.length > longest || said.includes('\n')) return undefined
  const of: Spoken = { setting }
  const given = assignments(givenIn(said, of), of)
  if (given.length) return reading('assign', given, setting)
  const taken = takenFrom(said, of)
  if (taken) return reading('unassign', [taken], setting)
  // Where a question stands open the rest may answer it.
  if (where === 'thread' && isAsked) return undefined
  const due = moved(said, of)
  if (due) return reading('assign', [due], setting)
  const whom = chased(said, of) ?? (where === 'addressed' ? isAway(said, of) : undefined)
  return whom && reading('who-has-what', [whom], setting)
}

function reading(wish: Wish, intents: readonly Intent[], { items }: Setting): Reading {
  const named = [...new Set(intents.flatMap(itemIn))].flatMap((id) => items.byId.get(id) ?? [])
  return { wish, chance: sure, details: named.length ? { items: named, sure: 1 } : {}, meant: { intents } }
}
