import { bounds, inWords } from '../../../toolkit/bounds.ts'
import type { Catalog } from '../../../toolkit/items.ts'
import type { IntentOf } from '../../intent.ts'
import { mention, readPerson } from '../mention.ts'
import { readFact, readFacts, readMatrix } from '../typed/facts.ts'
import { readPhase } from '../typed/phase.ts'
import { bare, type Commands, ofPhase, ofStep, onlyItem } from './command.ts'

/** What is typed to see where one stands. */
export const looking = {
  status: {
    also: ['progress', 'where are we', 'how far are we'],
    first: true,
    says: `the ${inWords(bounds.phases)} phases and how far you are`,
    read: (rest, catalog) => (rest ? ofPhase('ready')(rest, catalog) : { do: 'status' }),
  },
  missing: {
    also: ['todo', 'whats missing', 'what’s missing', "what's missing", 'what is missing'],
    usage: 'missing design',
    first: true,
    says: 'what is still open, overdue first (a phase is optional)',
    read: ofPhase('missing'),
  },
  mine: { also: ['my items', 'my tasks'], says: 'what has your name on it, overdue first', read: bare({ do: 'mine' }) },
  home: {
    also: ['my projects', 'projects', 'switch', 'switch project', 'other project'],
    says: 'your page: what waits for you and all your projects; in a chat with me it also takes you to another one',
    read: bare({ do: 'home' }),
  },
  who: {
    also: ['who has what'],
    says: 'who has what; of one person with “who @person”, of one item with “who 07.1”, only who is late with “who late”',
    read: readWho,
  },
  changed: {
    also: ['changes', 'what changed', 'what is new', "what's new", 'what’s new', 'whats new'],
    usage: 'changed since monday',
    says: 'what happened in the last seven days, or since the day you name',
    read: (rest) => {
      if (!rest) return { do: 'changed' }
      const said = /^since (.+)$/i.exec(rest)?.[1]
      return said && said.length <= 40 && !said.endsWith('?') ? { do: 'changed', said } : undefined
    },
  },
  ready: {
    also: ['are we ready', 'are we done', 'is it ready'],
    usage: 'ready design',
    says: 'whether a phase, or the whole project, is complete',
    read: ofPhase('ready'),
  },
  review: {
    also: ['does it fit together', 'does it hold together'],
    usage: 'review design',
    says: 'what does not fit together in your answers: all of them, a phase, or a step (“review 07”); “review dismissed” shows what was put aside',
    read: readReview,
  },
  'look again': {
    says: 'what was settled in view of an answer that has changed since',
    read: bare({ do: 'look again' }),
  },
  facts: {
    says: 'the values that forms ask for, proposed from your answers and confirmed by you; also “facts size”, “facts missing for nzqa”',
    read: readFacts,
  },
  fact: {
    usage: 'fact hours 30',
    says: 'state one value, or change it',
    // Told with the work; a slip is as near to it as to `facts`, which comes first.
    group: 'Work through the toolkit',
    read: readFact,
  },
  matrix: {
    says: 'which task assesses which outcome, and which unit teaches it; “matrix 3” to choose for one',
    read: readMatrix,
  },
  decided: {
    also: ['decisions'],
    usage: 'decided hours',
    says: 'what your team has recorded on something',
    read: readDecided,
  },
  answers: {
    usage: 'answers 07',
    says: 'what you have recorded, all of it or one step',
    read: (rest, catalog) => (rest ? answersOf(rest, catalog) : { do: 'answers' }),
  },
  history: {
    usage: 'history 07.1',
    says: 'everything that was ever said on an item',
    read: onlyItem((item) => ({ do: 'history', item })),
  },
} satisfies Commands

/** Of all, of a phase, of a step, or what was put aside. */
function readReview(rest: string, catalog: Catalog): IntentOf<'review'> | undefined {
  if (/^(?:dismissed|put aside)$/i.test(rest)) return { do: 'review', aside: true }
  const step = ofStep((number) => ({ do: 'review', step: number }))(rest)
  if (!rest || step) return step ?? { do: 'review' }
  const [phase, other] = readPhase(rest, catalog.toolkit)
  return phase && !other ? { do: 'review', phase: phase.number } : undefined
}

/** "answers 07"; of one question, that. */
const answersOf = (rest: string, catalog: Catalog): IntentOf<'answers' | 'show'> | undefined =>
  ofStep((step) => ({ do: 'answers', step }))(rest) ?? onlyItem((item) => ({ do: 'show', item }))(rest, catalog)

/** A name alone begins with a capital: "who teaches" asks the toolkit. */
function readWho(rest: string, { items }: Catalog): IntentOf<'who'> | undefined {
  if (!rest) return { do: 'who' }
  if (/^(?:is )?(?:late|overdue)\??$/i.test(rest)) return { do: 'who', late: true }
  const item = items.find(rest)
  if (item) return { do: 'who', item: item.id }
  const person = readPerson(rest)
  if (person) return rest.replace(mention, '').trim() ? undefined : { do: 'who', person }
  return /^@\S+$|^@?\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)?$/u.test(rest)
    ? { do: 'who', person: rest.replace('@', '').slice(0, 300) }
    : undefined
}

function readDecided(rest: string): IntentOf<'decided'> {
  const person = readPerson(rest)
  const about = rest
    .replace(mention, ' ')
    .replace(/^\s*(?:by\b\s*)?(?:(?:on|about)\b\s*)?/i, '')
    .replace(/[\s?]+$/, '')
  return { do: 'decided', about: about.slice(0, 300), ...(person ? { person } : {}) }
}
