import type { Catalog } from '../../../toolkit/items.ts'
import type { Intent } from '../../intent.ts'
import { mention, readPerson } from '../mention.ts'
import { readAssign } from '../parse-assignment.ts'
import { readTicks, ticking } from '../parse-checks.ts'
import { readPhase, stepCalled } from '../parse-phase.ts'
import { bare, type Command, ofItem, ofPhase, ofStep, onlyItem } from './command.ts'

/** What is typed to work through the toolkit. */
export const working: readonly Command[] = [
  {
    words: ['phase', 'phases'],
    usage: 'phase design',
    first: true,
    says: 'go through a phase, one question at a time (a name, I to VI or 1 to 6)',
    group: 'Work through the toolkit',
    read: (rest, { toolkit }) => {
      if (!rest) return { do: 'phase' }
      const step = /[a-z]/i.test(rest) ? stepCalled(rest, toolkit) : undefined
      if (step) return { do: 'phase', phase: step.phase, step: step.number }
      const phase = readPhase(rest, toolkit)
      return phase.length === 1 && phase[0]
        ? { do: 'phase', phase: phase[0].number }
        : rest.split(/\s+/).length > 4 || rest.endsWith('?')
          ? undefined
          : { do: 'phase', named: rest.slice(0, 300) }
    },
  },
  {
    words: ['next', 'continue', 'go on'],
    usage: 'next',
    first: true,
    says: 'go on at the first open question',
    group: 'Work through the toolkit',
    read: ofPhase('next'),
  },
  {
    words: ['step', 'begin with', 'start with', 'begin at', 'start at', 'go to', 'work on'],
    usage: 'step 8',
    says: 'go through a phase from that step on',
    group: 'Work through the toolkit',
    read: (rest, { toolkit }) => {
      const step = stepCalled(rest, toolkit)
      const [phase, other] = step ? [] : readPhase(rest, toolkit)
      if (step) return { do: 'phase', phase: step.phase, step: step.number }
      return phase && !other && /[a-z]{3}/i.test(rest) ? { do: 'phase', phase: phase.number } : undefined
    },
  },
  {
    words: ['show'],
    usage: 'show 07.1',
    says: 'one question, with what you have recorded',
    group: 'Work through the toolkit',
    read: onlyItem((item) => ({ do: 'show', item })),
  },
  {
    words: ['answer'],
    usage: 'answer 07.1 our text',
    first: true,
    says: 'record an answer, or change it',
    group: 'Work through the toolkit',
    read: ofItem((item, text) => (text ? { do: 'answer', item, text } : { do: 'edit', item })),
  },
  {
    words: ['na', 'n/a', 'not applicable', 'excuse'],
    usage: 'na 07.2 the reason',
    says: 'an item does not apply to you',
    group: 'Work through the toolkit',
    read: ofItem((item, reason) => (reason ? { do: 'excuse', item, reason } : { do: 'excuse', item })),
  },
  {
    words: ['need'],
    usage: 'need 07.2',
    says: 'it does apply after all',
    group: 'Work through the toolkit',
    read: ofItem((item, reason) => (reason ? { do: 'need', item, reason } : { do: 'need', item })),
  },
  {
    words: ['checks', 'checklist'],
    usage: 'checks 07',
    says: "a step's checks, to tick",
    group: 'Work through the toolkit',
    read: ofStep((step) => ({ do: 'checks', step })),
  },
  {
    words: ['check', 'tick'],
    usage: 'check 07.c3',
    says: 'tick a check, or several of a step; a note may follow',
    group: 'Work through the toolkit',
    read: (rest, catalog) =>
      readTicks(rest, catalog)
        ? severalAtOnce(rest, catalog, true)
        : ofItem((item, note) => (note ? { do: 'check', item, note } : { do: 'check', item }))(rest, catalog),
  },
  {
    words: ['uncheck', 'untick'],
    usage: 'uncheck 07.c3',
    says: 'take the tick away',
    group: 'Work through the toolkit',
    read: (rest, catalog) =>
      readTicks(rest, catalog)
        ? severalAtOnce(rest, catalog, false)
        : ofItem((item, note) => (note ? { do: 'uncheck', item, note } : { do: 'uncheck', item }))(rest, catalog),
  },
  {
    words: ['assign'],
    usage: 'assign 07.c3 @person by friday',
    first: true,
    says: 'ask somebody to settle an item, by a date if you like',
    group: 'Work through the toolkit',
    read: ofItem((item, rest) => readAssign(item, readPerson(rest), rest.replace(mention, ' '))),
  },
  {
    words: ['unassign'],
    usage: 'unassign 07.c3',
    says: 'take the assignment back',
    group: 'Work through the toolkit',
    read: onlyItem((item) => ({ do: 'unassign', item })),
  },
  {
    words: ['undo'],
    usage: 'undo',
    says: 'take back the last thing you recorded',
    group: 'Work through the toolkit',
    read: bare({ do: 'undo' }),
  },
]

/** Several checks of one step are ticked as on its card; those of several steps are understood one by one. */
function severalAtOnce(rest: string, catalog: Catalog, done: boolean): Intent | undefined {
  const several = readTicks(rest, catalog)
  if (!several) return undefined
  const [first, other] = several.steps
  return first && !other && !several.note ? ticking(first, done) : undefined
}
