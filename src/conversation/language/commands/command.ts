import { bounds } from '../../../toolkit/bounds.ts'
import type { Catalog } from '../../../toolkit/items.ts'
import type { Intent, PersonNamed } from '../../intent.ts'
import { mention, readPerson } from '../mention.ts'
import { readPhase } from '../typed/phase.ts'

/** One thing people can type. */
export type Command = {
  readonly words: readonly string[]
  readonly usage: string
  readonly says: string
  readonly group: 'Ask' | 'Work through the toolkit' | 'See where you stand' | 'Documents' | 'Reminders' | 'Project'
  /** Shown in the short help. */
  readonly first?: boolean
  readonly read: Read
}

/** The intent, or undefined where what follows the command makes no sense for it. */
export type Read<I = Intent> = (rest: string, catalog: Catalog) => I | undefined

/** The commands of a group by their first word. `also`: what else they go by; `usage`: how one goes where that word alone is not all. */
export type Commands = {
  readonly [word: string]: Pick<Command, 'says' | 'first' | 'read'> &
    Partial<Pick<Command, 'usage' | 'group'>> & { readonly also?: readonly string[] }
}

/** A command that takes nothing. */
export function bare<const I extends Intent>(intent: I): Read<I> {
  return (rest) => (rest ? undefined : intent)
}

/** Of an item, with the words that follow its code. */
export function ofItem<I extends Intent>(read: (item: string, rest: string) => I | undefined): Read<I> {
  return (rest, catalog) => {
    const [code = '', text = ''] = splitFirst(rest)
    const item = catalog.items.find(code)
    return item && read(item.id, text)
  }
}

/** An item and nothing else. */
export function onlyItem<I extends Intent>(read: (item: string) => I): Read<I> {
  return ofItem((item, rest) => (rest ? undefined : read(item)))
}

/** Of one phase, or of all. */
export function ofPhase<const D extends 'next' | 'missing' | 'ready'>(wanted: D): Read<{ do: D; phase?: number }> {
  return (rest, { toolkit }) => {
    if (!rest) return { do: wanted }
    const [phase, other] = readPhase(rest, toolkit)
    return phase && !other ? { do: wanted, phase: phase.number } : undefined
  }
}

/** Of a step, by its number. */
export function ofStep<I extends Intent>(read: (step: number) => I): (rest: string) => I | undefined {
  return (rest) => {
    const step = Number(/^(?:step )?(\d{1,2})$/i.exec(rest)?.[1])
    return step >= 1 && step <= bounds.steps ? read(step) : undefined
  }
}

/** Of somebody mentioned, and nothing else. */
export function ofPerson<I extends Intent>(read: (person: PersonNamed) => I): Read<I> {
  return (rest) => {
    const person = readPerson(rest)
    return person && rest.replace(mention, '').trim() === '' ? read(person) : undefined
  }
}

function splitFirst(text: string): [string, string] {
  const at = text.search(/\s/)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()]
}
