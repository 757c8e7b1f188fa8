import type { Item } from '../../../toolkit/items.ts'
import type { Wish } from '../../../understanding/wishes.ts'
import type { Intent, PersonNamed } from '../../intent.ts'
import { openAmong } from '../hand-over.ts'
import type { Meant } from '../wishes.ts'
import { datedAmong, heldBy, holderOf } from './held.ts'
import type { Group } from './roles-in.ts'
import { ofSigning } from './signing.ts'
import { anybody, asMeant, type HandingSetting, isCertain, isSpeaker, peopleCalled, someone } from './someone.ts'
import { type HandedItems, itemsCalled } from './what.ts'
import { type When, whenIn } from './when.ts'

/** What one deed comes to, as the wish that it is. `isEmpty`: whoever is named has none of it, which is shown. */
export type Deed = {
  readonly wish: Wish
  readonly meant: Meant
  readonly items?: readonly Item[]
  readonly to?: string
  readonly who?: string
  readonly by?: string
  readonly isEmpty?: true
}

/** What a deed is read from: its words, what they name, and who has it now. */
type Parts = {
  readonly group: Group
  readonly said: string
  readonly of: HandingSetting
  readonly when: When | undefined
  readonly what: HandedItems | undefined
  readonly left: readonly Item[]
  readonly whose: PersonNamed | undefined
}

/** Reads what is one deed; undefined where a part of it is not understood. */
export function deedOf(group: Group, said: string, of: HandingSetting): Deed | undefined {
  const [what, left] = [itemsCalled(group.what, of), itemsCalled(group.except, of)]
  const whose = peopleCalled([...(group.whose ?? []), ...(group.from ?? [])], of)
  const when = whenIn(group, said)
  if (!what || !left || left.unknown || whose === 'unclear' || when === 'unclear') return undefined
  if (what.unknown) return unknown(what.unknown)
  const parts: Parts = { group, said, of, when, what: group.what && what, left: left.items, whose }
  if (group.sign) return as('signoff', ofSigning(parts))
  if (group.chase || group.away) return aboutOne(parts)
  if (group.to && !(when && 'days' in when)) return giving(parts)
  if (group.from && !group.free && !takes.test(said)) return undefined
  if (group.from || frees.test(group.free?.join(' ') ?? '')) return when ? undefined : takingBack(parts)
  return when && dating(parts)
}

const byOf = (when: When | undefined): { readonly by?: string } => (when && 'by' in when ? { by: when.by } : {})

const as = (wish: Wish, intent: Intent | undefined): Deed | undefined =>
  intent && { wish, meant: { intents: [intent] } }

const unknown = (code: string): Deed => ({
  wish: 'assign',
  meant: { intents: [{ do: 'unknown', words: `assign ${code.includes('.') ? '' : 'step '}${code}` }] },
})

/** "Chase Ben": what he has is shown, and how he hears of it; who is away is nobody else's silence. */
function aboutOne({ group: { chase, away, by }, said, of, whose }: Parts): Deed | undefined {
  const [name = '', other] = chase ?? away ?? []
  const person = someone(name, of)
  if (other || whose || (chase && away)) return undefined
  if (!person) return chase ? as('signoff', ofSigning({ group: { chase }, said, of })) : undefined
  if (isSpeaker(person) || !isCertain(person)) return undefined
  const why = chase ? 'chase' : 'away'
  return as('who-has-what', {
    do: 'who',
    person: asMeant(person),
    why,
    ...(away && by?.[0] ? { until: by[0].slice(0, 100) } : {}),
  })
}

/** Those that are named, of whoever has them where that is said; all that they have where none is named. */
function itemsIn({ what, whose, left, of }: Parts): readonly Item[] {
  const theirs = whose && heldBy(whose, of.setting)
  const items = what && theirs ? what.items.filter((item) => theirs.includes(item)) : (what?.items ?? theirs ?? [])
  return items.filter((item) => !left.includes(item))
}

function giving(parts: Parts): Deed | undefined {
  const { group, what, whose, when, of } = parts
  const [called = '', other] = group.to ?? []
  const to = someone(called, of)
  if (other || (!to && !anybody.test(called)) || (when && !('by' in when))) return undefined
  if (whose && isSpeaker(whose) && group.from && !what) return to && passingOn(to, parts)
  if (!what && !(whose && saysAll.test(parts.said))) return undefined
  const isOwn = whose && isSpeaker(whose) && what
  const items = itemsIn(isOwn ? { ...parts, whose: undefined } : parts)
  const [first, ...others] = openAmong(items, of.setting)
  const intent: Intent = first
    ? {
        do: 'assign',
        item: first.id,
        ...(others.length ? { with: others.map(({ id }) => id) } : {}),
        ...(to ? { to } : {}),
        ...(when ? { by: when.by } : whose ? { keeps: true } : {}),
      }
    : { do: 'who', ...(whose ? { person: asMeant(whose) } : {}) }
  const none = first ? {} : { isEmpty: true as const }
  return {
    wish: 'assign',
    meant: { intents: [intent] },
    items,
    ...byOf(when),
    ...none,
    ...(to ? { to: isSpeaker(to) ? 'me' : called } : {}),
  }
}

/** "I can't do it, give it to Ana": what goes is something of theirs; of several it is asked which, and nothing else is given away. */
function passingOn(to: PersonNamed, { whose, of: { setting } }: Parts): Deed | undefined {
  const own = whose ? heldBy(whose, setting) : []
  const spoken = [setting.open, ...setting.recent.slice(0, 1)].find((item) => item && own.includes(item))
  const item = spoken ?? (own.length === 1 ? own[0] : undefined)
  const once = ({ id }: { readonly id: string }): Intent => ({ do: 'assign', item: id, to })
  if (!own.length) return undefined
  return { wish: 'assign', meant: item ? { intents: [once(item)] } : { lacks: 'item', among: own, once } }
}

/** "11.1 and 12.1 all Ravi" takes nothing from him: that is said with a word for it. */
const takes =
  /\b(?:take\w*|took|off|from|remov\w*|free\w*|releas\w*|reliev\w*|unassign\w*|drop\w*|strip\w*|lose\w*|no|not|never|cannot|without|instead|away|out|stops?|clear|unburden\w*|spare)\b|n['’]?t\b/i

/** Words by which nobody has something any more. */
const frees = /\b(?:un-?assign\w*|assign\w*|free|release|nobody|no ?one|owner|names?|pool|drop|clear|without)\b/i

/** Words for all that somebody has. */
const saysAll =
  /\b(?:everything|all|what(?:ever)?|the (?:lot|rest)|items?|work|stuff|things?|tasks?|to-?dos|questions|load|share|part|pile|assignments|bits|ones|hers|his|theirs|mine|over|does)\b|['’]s (?:to|goes?)\b/i

function takingBack(parts: Parts): Deed | undefined {
  const { group, whose, what, said } = parts
  if (!what && !(whose && saysAll.test(said))) return undefined
  const [first, ...others] = itemsIn(parts)
  if (!first && whose && isSpeaker(whose)) return undefined
  const intent: Intent = first
    ? { do: 'unassign', item: first.id, ...(others.length ? { with: others.map(({ id }) => id) } : {}) }
    : { do: 'who', ...(whose ? { person: asMeant(whose) } : {}) }
  const [who] = group.from ?? []
  const none = first ? {} : { isEmpty: true as const }
  return {
    wish: 'unassign',
    meant: { intents: [intent] },
    ...none,
    ...(who ? { who: whose && isSpeaker(whose) ? 'me' : who } : {}),
  }
}

/** A date that stands moves, or goes, for whoever has the item: those named, else what was done or shown last. */
function dating(parts: Parts): Deed | undefined {
  const { group, when, what, of, left, said } = parts
  const [on] = group.on ?? []
  if (on) return what || parts.whose ? undefined : as('assign', { do: 'due', on, ...when })
  const [to] = group.to ?? []
  const whose = parts.whose ?? (to ? someone(to, of) : undefined)
  if (to && !whose) return undefined
  if (!what && !whose && !pointsBack.test(said)) return undefined
  const items = what || whose ? itemsIn({ ...parts, whose }) : spokenOf(of)
  if ((what || whose) && !items.length)
    return whose && !left.length
      ? { wish: 'assign', meant: { intents: [{ do: 'who', person: asMeant(whose) }] }, isEmpty: true }
      : undefined
  const holder = whose && isCertain(whose) ? whose : holderOf(items, of.setting)
  if (!holder && takesOn.test(said)) return giving({ ...parts, group: { ...group, to: ['me'] } })
  const intent: Intent = { do: 'due', items: items.map(({ id }) => id), ...when, ...(holder ? { of: holder } : {}) }
  return { wish: 'assign', meant: { intents: [intent] }, ...byOf(when), ...(holder ? { to: holder.name } : {}) }
}

/** "I'll do 09 till Friday": what nobody has is taken. */
const takesOn =
  /\b(?:i['’]?ll|i (?:will|can|could|shall)|let me) (?:then |also )?(?:do|take|handle|have|cover|finish|write|look after|see to)\b/i

const pointsBack =
  /\b(?:it|this|that|them|these|those|dead-?lines?|dates?|due|extend|postpone|push|delay|move|shift|prolong)\b/i

/** What was done or shown last, where it has a date; nothing: it is asked which. */
function spokenOf({ setting }: HandingSetting): readonly Item[] {
  const done = datedAmong(setting.lastItems, setting)
  return done.length || setting.listed.length > 1 ? done : datedAmong(setting.recent.slice(0, 1), setting)
}
