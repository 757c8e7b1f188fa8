import type { Utterance, Wish } from '../../../understanding/wishes.ts'
import { meantBy } from '../../../view/typos.ts'
import type { Intent } from '../../intent.ts'
import { itemIn } from '../../item-in.ts'
import type { Reading } from '../reading.ts'
import type { Setting } from '../wishes.ts'
import { moved } from './dates.ts'
import { exceptIn, withoutItems } from './except.ts'
import { assignments, givenIn } from './give.ts'
import { handedOn, passedOn } from './handed-on.ts'
import { chased, isAway, takenFrom } from './people.ts'
import { ofSigning } from './signing.ts'
import type { HandingSetting } from './someone.ts'

/** How sure it is that words mean what each of them was understood to say. */
const sure = 0.97
const longest = 300

/** Handing out, taking back, dates and people, where every word of the message was understood: no likeness is guessed. */
export function handedIn({ said: typed, where, isAsked }: Utterance, setting: Setting): Reading | undefined {
  const said = withDays(typed.replace(/(?<=\d) ?(?:→|->|=>) ?(?=@?\p{Lu})/gu, ' to '))
  if (!setting.project || said.length > longest || said.includes('\n')) return undefined
  const of: HandingSetting = { setting, asked: where === 'thread' && isAsked }
  const excepting = exceptIn(said, of)
  if (excepting) return butFor(excepting, (rest) => handedAs({ said: rest, where, isAsked }, of), setting)
  return handedAs({ said, where, isAsked }, of)
}

/** What the rest comes to, but for what is left out; what is all left out comes to nothing that is sure. */
function butFor(
  { rest, left }: NonNullable<ReturnType<typeof exceptIn>>,
  read: (rest: string) => Reading | undefined,
  setting: Setting,
): Reading | undefined {
  const whole = read(rest)
  if (!whole?.meant || !('intents' in whole.meant)) return undefined
  const intents = whole.meant.intents.flatMap((intent) => withoutItems(intent, left) ?? [])
  if (intents.length < whole.meant.intents.length || !intents.length) return undefined
  const { items: _, ...details } = whole.details
  return { ...whole, details: { ...details, ...reading(whole.wish, intents, setting).details }, meant: { intents } }
}

function handedAs({ said, where }: Utterance, of: HandingSetting): Reading | undefined {
  const { setting } = of
  const signing = of.asked ? undefined : ofSigning(said, of)
  if (signing) return reading('signoff', [signing], setting)
  const passed = passedOn(said, of)
  if (passed) return passed
  const on = handedOn(said, of)
  if (on) return reading(on.do === 'assign' ? 'assign' : 'unassign', [on], setting)
  const given = givenIn(said, of)
  if (given.length) return { ...handedOut(given, of), wish: 'assign', chance: sure }
  const taken = takenFrom(said, of)
  if (taken) return takenOff(taken, setting)
  // Where a question stands open the rest may answer it.
  if (of.asked) return undefined
  const due = moved(said, of)
  if (due) {
    const { details, ...read } = reading('assign', [due], setting)
    return {
      ...read,
      details: {
        ...details,
        ...(due.do === 'due' && due.of ? { to: due.of.name } : {}),
        ...(due.do === 'due' && due.by ? { by: due.by } : {}),
      },
    }
  }
  const whom = chased(said, of) ?? (where === 'addressed' ? isAway(said, of) : undefined)
  return whom && reading('who-has-what', [whom], setting)
}

/** "Tomorow", "til wensday": days as they are written, but for whoever may be called so. */
const withDays = (said: string): string =>
  said
    .replace(/(?<=\s)['’]?til(?=\s)/gi, 'till')
    .replace(
      /(?<!\b(?:to|for|give|ask) )(?<![@\p{L}])\p{Ll}{5,10}(?![\p{L}’'])/gu,
      (word) => meantBy(word, days) ?? word,
    )
const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'tomorrow']

/** What it comes to; a code that there is not is no item less. */
function handedOut(given: ReturnType<typeof givenIn>, of: HandingSetting): Pick<Reading, 'details' | 'meant'> {
  const [{ called, by } = {}] = given as readonly Partial<(typeof given)[number]>[]
  const [unknown] = given.flatMap(({ what }) => what.unknown ?? [])
  if (unknown)
    return {
      details: {},
      meant: { intents: [{ do: 'unknown', words: `assign ${unknown.includes('.') ? '' : 'step '}${unknown}` }] },
    }
  const { meant } = reading('assign', assignments(given, of), of.setting)
  const items = [...new Set(given.flatMap(({ what }) => what.items))]
  return { meant, details: { items, sure: 1, ...(called ? { to: called } : {}), ...(by ? { by } : {}) } }
}

function takenOff({ intent, called }: NonNullable<ReturnType<typeof takenFrom>>, setting: Setting): Reading {
  const { details, ...read } = reading('unassign', [intent], setting)
  return { ...read, details: { ...details, ...(called ? { who: called } : {}) } }
}

function reading(wish: Wish, intents: readonly Intent[], { items }: Setting): Reading {
  const named = [...new Set(intents.flatMap(itemIn))].flatMap((id) => items.byId.get(id) ?? [])
  return { wish, chance: sure, details: named.length ? { items: named, sure: 1 } : {}, meant: { intents } }
}
