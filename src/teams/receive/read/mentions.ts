import { hasWords } from '../../../conversation/words.ts'
import { isPerson } from '../person.ts'
import type { Activity } from './activity.ts'

type Entity = NonNullable<Activity['entities']>[number]
type MentioningActivity = Pick<Activity, 'entities' | 'recipient'>

const element = /<at(?: [^>]*)?>([\s\S]*?)<\/at>/g

/** A message's text with people's mentions written as `<@id|name>`, our own taken out, and whatever else was mentioned by its name. */
export function withMentions(text: string, { entities, recipient }: MentioningActivity): string {
  const all = (entities ?? []).filter(({ type, mentioned }) => type === 'mention' && mentioned?.id)
  const left = new Set(all)
  const take = (fits: (one: Entity) => boolean): Entity | undefined => {
    const found = [...left].find(fits) ?? all.find(fits)
    if (found) left.delete(found)
    return found
  }
  // Some clients leave the text of an entity out; its name still tells which it is.
  const named = text.replace(element, (whole: string, shown: string) => {
    const found = take((one) => one.text === whole) ?? take(({ mentioned }) => isName(mentioned?.name, shown))
    return found ? written(found, recipient.id, shown) : shown
  })
  const bare = [...left].reduce(
    (words, one) => (one.text ? words.replace(one.text, () => written(one, recipient.id, one.text ?? '')) : words),
    named,
  )
  return unlessAlone(withoutUs(joined(bare)))
}

const isName = (name: string | null | undefined, shown: string): boolean =>
  Boolean(name) && (name === shown || escaped(name ?? '') === shown)

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => signs[sign] ?? sign)

/** A tag, a channel and a bot are nobody to ask: they stay words. */
function written({ mentioned }: Entity, us: string, shown: string): string {
  const { id = '', name } = mentioned ?? {}
  if (id === us) return ours
  const called = (name || shown).replace(/<[^>]*>|[|<>]/g, ' ').trim()
  return isPerson(id) ? `<@${id}|${called}>` : `${group}${called}${group}`
}

/** Stands where we were called, until it is known whether a line begins with it. */
const ours = '\u0002'
const oursAtStart = new RegExp(`^${ours}(?:[^\\S\\n]|&nbsp;)*`, 'gm')

const withoutUs = (text: string): string => text.replace(oursAtStart, '').replaceAll(ours, ' ')

/** Stands around the name of what is no person, until it is known whether more is said. */
const group = '\u0001'
const groups = new RegExp(`${group}[^${group}]*${group}`, 'g')

/** A tag, a channel or a bot that is called stays a word beside others; alone, or where it is to lead, it is none. */
const unlessAlone = (text: string): string => {
  const others = text.replace(groups, ' ')
  return hasWords(others) && !/^\s*(?:un)?lead\s*$/i.test(others) ? text.replaceAll(group, '') : others
}

/** Teams names one person in as many pieces as their name was typed in: neighbours with one id are one. */
const joined = (text: string): string =>
  text.replace(/<@([^|>]+)\|[^>]*>(?:(?:\s|&nbsp;)*<@\1\|[^>]*>)+/g, (pieces: string, id: string) => {
    const names = [...pieces.matchAll(/<@[^|>]+\|([^>]*)>/g)].map(([, name = '']) => name)
    return `<@${id}|${[...new Set(names)].join(' ')}>`
  })
