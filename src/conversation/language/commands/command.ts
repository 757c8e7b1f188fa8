import type { Catalog } from '../../../toolkit/items.ts'
import type { Intent, PersonNamed } from '../../intent.ts'
import { mention, readPerson } from '../mention.ts'
import { readPhase } from '../parse-phase.ts'

/** One thing people can type. `read` gives the intent, or undefined where the rest makes no sense for it. */
export type Command = {
  readonly words: readonly string[]
  readonly usage: string
  readonly says: string
  readonly group: 'Ask' | 'Work through the toolkit' | 'See where you stand' | 'Documents' | 'Reminders' | 'Project'
  /** Shown in the short help. */
  readonly first?: boolean
  readonly read: (rest: string, catalog: Catalog) => Intent | undefined
}

/** A command that takes nothing. */
export function bare(intent: Intent): Command['read'] {
  return (rest) => (rest ? undefined : intent)
}

/** Of an item, with the words that follow its code. */
export function ofItem(read: (item: string, rest: string) => Intent | undefined): Command['read'] {
  return (rest, catalog) => {
    const [code = '', text = ''] = splitFirst(rest)
    const item = catalog.items.find(code)
    return item && read(item.id, text)
  }
}

/** An item and nothing else. */
export function onlyItem(read: (item: string) => Intent): Command['read'] {
  return ofItem((item, rest) => (rest ? undefined : read(item)))
}

/** Of one phase, or of all. */
export function ofPhase(wanted: 'next' | 'missing' | 'ready'): Command['read'] {
  return (rest, { toolkit }) => {
    if (!rest) return { do: wanted }
    const [phase, other] = readPhase(rest, toolkit)
    return phase && !other ? { do: wanted, phase: phase.number } : undefined
  }
}

/** Of a step, by its number. */
export function ofStep(read: (step: number) => Intent): (rest: string) => Intent | undefined {
  return (rest) => {
    const step = Number(/^(?:step )?(\d{1,2})$/i.exec(rest)?.[1])
    return step >= 1 && step <= 18 ? read(step) : undefined
  }
}

/** Of somebody mentioned, and nothing else. */
export function ofPerson(read: (person: PersonNamed) => Intent): Command['read'] {
  return (rest) => {
    const person = readPerson(rest)
    return person && rest.replace(mention, '').trim() === '' ? read(person) : undefined
  }
}

function splitFirst(text: string): [string, string] {
  const at = text.search(/\s/)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()]
}
