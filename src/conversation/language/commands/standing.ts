import type { Catalog } from '../../../toolkit/items.ts'
import type { Intent } from '../../intent.ts'
import { mention, readPerson } from '../mention.ts'
import { readFact, readFacts, readMatrix } from '../parse-facts.ts'
import { readPhase } from '../parse-phase.ts'
import { bare, type Command, ofPhase, ofStep, onlyItem } from './command.ts'

/** What is typed to see where one stands. */
export const looking: readonly Command[] = [
  {
    words: ['status', 'progress', 'where are we', 'how far are we'],
    usage: 'status',
    first: true,
    says: 'the six phases and how far you are',
    group: 'See where you stand',
    read: (rest, catalog) => (rest ? ofPhase('ready')(rest, catalog) : { do: 'status' }),
  },
  {
    words: ['missing', 'todo', 'whats missing', 'what’s missing', "what's missing", 'what is missing'],
    usage: 'missing design',
    first: true,
    says: 'what is still open, overdue first (a phase is optional)',
    group: 'See where you stand',
    read: ofPhase('missing'),
  },
  {
    words: ['mine', 'my items', 'my tasks'],
    usage: 'mine',
    says: 'what has your name on it, overdue first',
    group: 'See where you stand',
    read: bare({ do: 'mine' }),
  },
  {
    words: ['home', 'my projects', 'projects', 'switch', 'switch project', 'other project'],
    usage: 'home',
    says: 'your page: what waits for you and all your projects; in a chat with me it also takes you to another one',
    group: 'See where you stand',
    read: bare({ do: 'home' }),
  },
  {
    words: ['who', 'who has what'],
    usage: 'who',
    says: 'who has what; of one person with “who @person”, of one item with “who 07.1”',
    group: 'See where you stand',
    read: readWho,
  },
  {
    words: ['changed', 'changes', 'what changed', 'what is new', "what's new", 'what’s new', 'whats new'],
    usage: 'changed since monday',
    says: 'what happened in the last seven days, or since the day you name',
    group: 'See where you stand',
    read: (rest) => {
      if (!rest) return { do: 'changed' }
      const said = /^since (.+)$/i.exec(rest)?.[1]
      return said && said.length <= 40 && !said.endsWith('?') ? { do: 'changed', said } : undefined
    },
  },
  {
    words: ['ready', 'are we ready', 'are we done', 'is it ready'],
    usage: 'ready design',
    says: 'whether a phase, or the whole project, is complete',
    group: 'See where you stand',
    read: ofPhase('ready'),
  },
  {
    words: ['review', 'does it fit together', 'does it hold together'],
    usage: 'review design',
    says: 'what does not fit together in your answers: all of them, a phase, or a step (“review 07”); “review dismissed” shows what was put aside',
    group: 'See where you stand',
    read: readReview,
  },
  {
    words: ['look again'],
    usage: 'look again',
    says: 'what was settled in view of an answer that has changed since',
    group: 'See where you stand',
    read: bare({ do: 'look again' }),
  },
  {
    words: ['facts'],
    usage: 'facts',
    says: 'the values that forms ask for, proposed from your answers and confirmed by you; also “facts size”, “facts missing for nzqa”',
    group: 'See where you stand',
    read: readFacts,
  },
  {
    words: ['fact'],
    usage: 'fact hours 30',
    says: 'state one value, or change it',
    // Told with the work; a slip is as near to it as to `facts`, which comes first.
    group: 'Work through the toolkit',
    read: readFact,
  },
  {
    words: ['matrix'],
    usage: 'matrix',
    says: 'which task assesses which outcome, and which unit teaches it; “matrix 3” to choose for one',
    group: 'See where you stand',
    read: readMatrix,
  },
  {
    words: ['decided', 'decisions'],
    usage: 'decided hours',
    says: 'what your team has recorded on something',
    group: 'See where you stand',
    read: readDecided,
  },
  {
    words: ['answers'],
    usage: 'answers 07',
    says: 'what you have recorded, all of it or one step',
    group: 'See where you stand',
    read: (rest, catalog) => (rest ? answersOf(rest, catalog) : { do: 'answers' }),
  },
  {
    words: ['history'],
    usage: 'history 07.1',
    says: 'everything that was ever said on an item',
    group: 'See where you stand',
    read: onlyItem((item) => ({ do: 'history', item })),
  },
]

/** Of all, of a phase, of a step, or what was put aside. */
function readReview(rest: string, catalog: Catalog): Intent | undefined {
  if (/^(?:dismissed|put aside)$/i.test(rest)) return { do: 'review', aside: true }
  const step = ofStep((number) => ({ do: 'review', step: number }))(rest)
  if (!rest || step) return step ?? { do: 'review' }
  const [phase, other] = readPhase(rest, catalog.toolkit)
  return phase && !other ? { do: 'review', phase: phase.number } : undefined
}

/** "answers 07"; of one question, that. */
const answersOf = (rest: string, catalog: Catalog): Intent | undefined =>
  ofStep((step) => ({ do: 'answers', step }))(rest) ?? onlyItem((item) => ({ do: 'show', item }))(rest, catalog)

/** A name alone begins with a capital: "who teaches" asks the toolkit. */
function readWho(rest: string, { items }: Catalog): Intent | undefined {
  if (!rest) return { do: 'who' }
  const item = items.find(rest)
  if (item) return { do: 'who', item: item.id }
  const person = readPerson(rest)
  if (person) return rest.replace(mention, '').trim() ? undefined : { do: 'who', person }
  return /^@\S+$|^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u.test(rest)
    ? { do: 'who', person: rest.replace('@', '').slice(0, 300) }
    : undefined
}

function readDecided(rest: string): Intent {
  const person = readPerson(rest)
  const about = rest
    .replace(mention, ' ')
    .replace(/^\s*(?:by\b\s*)?(?:(?:on|about)\b\s*)?/i, '')
    .replace(/[\s?]+$/, '')
  return { do: 'decided', about: about.slice(0, 300), ...(person ? { person } : {}) }
}
