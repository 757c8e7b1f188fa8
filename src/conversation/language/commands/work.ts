import type { Catalog } from '../../../toolkit/items.ts'
import type { IntentOf } from '../../intent.ts'
import { phasesIn } from '../details/phases.ts'
import { mention, readPerson } from '../mention.ts'
import { withoutCourtesy } from '../small-talk.ts'
import { readAssign } from '../typed/assignment.ts'
import { readTicks, ticking } from '../typed/checks.ts'
import { readPhase, stepCalled } from '../typed/phase.ts'
import { bare, type Commands, ofItem, ofPhase, ofStep, onlyItem } from './command.ts'

/** What is typed to work through the toolkit. */
export const working = {
  phase: {
    also: ['phases'],
    usage: 'phase design',
    first: true,
    says: 'go through a phase, one question at a time (a name, I to VI or 1 to 6)',
    read: (said, { toolkit }) => {
      const rest = withoutCourtesy(said)
      if (!rest) return { do: 'phase' }
      const step = /[a-z]/i.test(rest) ? stepCalled(rest, toolkit) : undefined
      if (step) return { do: 'phase', phase: step.phase, step: step.number }
      const phase = readPhase(rest, toolkit)
      return phase.length === 1 && phase[0]
        ? { do: 'phase', phase: phase[0].number }
        : rest.split(/\s+/).length > 4 || rest.endsWith('?') || phasesIn(`phase ${rest}`, toolkit).length
          ? undefined
          : { do: 'phase', named: rest.slice(0, 300) }
    },
  },
  next: { also: ['continue', 'go on'], first: true, says: 'go on at the first open question', read: ofPhase('next') },
  step: {
    also: ['begin with', 'start with', 'begin at', 'start at', 'go to', 'work on'],
    usage: 'step 8',
    says: 'go through a phase from that step on',
    read: (rest, { toolkit }) => {
      const step = stepCalled(rest, toolkit)
      const [phase, other] = step ? [] : readPhase(rest, toolkit)
      if (step) return { do: 'phase', phase: step.phase, step: step.number }
      return phase && !other && /[a-z]{3}/i.test(rest) ? { do: 'phase', phase: phase.number } : undefined
    },
  },
  show: {
    usage: 'show 07.1',
    says: 'one question, with what you have recorded',
    read: onlyItem((item) => ({ do: 'show', item })),
  },
  answer: {
    usage: 'answer 07.1 our text',
    first: true,
    says: 'record an answer, or change it',
    // With the code of another answer in them, words are several answers.
    read: ofItem((item, text) =>
      anotherCode.test(text) ? undefined : text ? { do: 'answer', item, text } : { do: 'edit', item },
    ),
  },
  na: {
    also: ['n/a', 'not applicable', 'excuse'],
    usage: 'na 07.2 the reason',
    says: 'an item does not apply to you',
    read: ofItem((item, reason) => (reason ? { do: 'excuse', item, reason } : { do: 'excuse', item })),
  },
  need: {
    usage: 'need 07.2',
    says: 'it does apply after all',
    read: ofItem((item, reason) => (reason ? { do: 'need', item, reason } : { do: 'need', item })),
  },
  checks: {
    also: ['checklist'],
    usage: 'checks 07',
    says: "a step's checks, to tick",
    read: ofStep((step) => ({ do: 'checks', step })),
  },
  check: {
    also: ['tick'],
    usage: 'check 07.c3',
    says: 'tick a check, or several of a step; a note may follow',
    read: (rest, catalog) =>
      readTicks(rest, catalog)
        ? severalAtOnce(rest, catalog, true)
        : ofItem((item, words) => ({ do: 'check', item, ...noted(words) }))(rest, catalog),
  },
  uncheck: {
    also: ['untick'],
    usage: 'uncheck 07.c3',
    says: 'take the tick away',
    read: (rest, catalog) =>
      readTicks(rest, catalog)
        ? severalAtOnce(rest, catalog, false)
        : ofItem((item, words) => ({ do: 'uncheck', item, ...noted(words) }))(rest, catalog),
  },
  assign: {
    usage: 'assign 07.c3 @person by friday',
    first: true,
    says: 'ask somebody to settle an item, by a date if you like',
    // With another code or number before the person, several go to them.
    read: ofItem((item, rest) =>
      another.test(rest) ? undefined : readAssign(item, readPerson(rest), rest.replace(mention, ' ')),
    ),
  },
  unassign: {
    usage: 'unassign 07.c3',
    says: 'take the assignment back',
    read: onlyItem((item) => ({ do: 'unassign', item })),
  },
  undo: { says: 'take back the last thing you recorded', read: bare({ do: 'undo' }) },
  redo: {
    also: ['bring it back', 'undo the undo'],
    says: 'bring back what you took back last',
    read: bare({ do: 'undo', again: true }),
  },
} satisfies Commands

const another = /^(?:[,&+]|and|to|-|–|through)? ?(?:and )?(?:steps? )?[qc]?\d{1,2}(?:\.[qc]?\d{1,2})?\b/i
const anotherCode = /[,;.]\s+(?:and )?\d{2}\.\d{1,2}:? \p{L}/u

/** Several checks of one step are ticked as on its card; those of several steps are understood one by one. */
function severalAtOnce(rest: string, catalog: Catalog, done: boolean): IntentOf<'tick'> | undefined {
  const several = readTicks(rest, catalog)
  if (!several) return undefined
  const [first, other] = several.steps
  return first && !other && !several.note ? ticking(first, done) : undefined
}

/** What follows the code is a remark, without what only leads up to it: "too, with the note “asked in May”". */
function noted(rest: string): { note?: string } {
  const bare = rest
    .replace(/^(?:too|as well|also)(?=[,.\s]|$)/i, '')
    .replace(/^[,.;:\s–—-]+/, '')
    .replace(/^(?:with (?:the |a |this )?)?(?:note|remark|comment)\b(?: that| saying)?\s*[:,]?\s*/i, '')
    .trim()
  const note = /^["“'‘].*["”'’]$/.test(bare) ? bare.slice(1, -1) : bare
  return note ? { note } : {}
}
