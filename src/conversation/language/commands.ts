import { drafts } from '../../paper/choices.ts'
import { bounds } from '../../toolkit/bounds.ts'
import type { Catalog } from '../../toolkit/items.ts'
import type { Intent, PersonNamed } from '../intent.ts'
import { readAssign } from './parse-assignment.ts'
import { readTicks, ticking } from './parse-checks.ts'
import { readFact, readFacts, readMatrix } from './parse-facts.ts'
import { readExport, readPaper } from './parse-paper.ts'
import { readPhase, readPhases } from './parse-phase.ts'
import { readSignOff } from './parse-signoff.ts'

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

/** Everything that can be typed, in the order in which help shows it. */
export const commands: readonly Command[] = [
  {
    words: ['ask'],
    usage: 'ask how long should it be?',
    first: true,
    says: 'an answer from the toolkit, with the place it comes from',
    group: 'Ask',
    read: (rest) => {
      if (!rest) return { do: 'help', topic: 'ask' }
      return isToPeople.test(rest) ? undefined : { do: 'ask', question: rest }
    },
  },
  {
    words: ['feedback'],
    usage: 'feedback',
    says: 'what was helpful, what was not, and questions the toolkit could not answer',
    group: 'Ask',
    read: bare({ do: 'feedbacks' }),
  },
  {
    words: ['phase', 'phases'],
    usage: 'phase design',
    first: true,
    says: 'go through a phase, one question at a time (a name, I to VI or 1 to 6)',
    group: 'Work through the toolkit',
    read: (rest, { toolkit }) => {
      if (!rest) return { do: 'phase' }
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
  {
    words: ['template', 'templates'],
    usage: 'template 4',
    first: true,
    says: 'a template filled from your answers; add "as markdown" for the text',
    group: 'Documents',
    read: readTemplate,
  },
  {
    words: ['summary', 'summarise', 'summarize', 'one page'],
    usage: 'summary',
    says: 'the project on one page: what is decided, open and overdue',
    group: 'Documents',
    read: bare({ do: 'summary' }),
  },
  {
    words: ['signoff', 'sign-off', 'sign off'],
    usage: 'signoff design @person by 12 Dec',
    says: 'ask somebody to sign a phase, “proposal” or “launch”; without more, what was asked and signed, and “signoff log”',
    group: 'Documents',
    read: readSignOff,
  },
  {
    words: ['paper', 'papers'],
    usage: 'paper',
    says: 'a Word document for a committee; also “paper advert”, “paper templates”, “paper summary”, “… without names”, “… as markdown”',
    group: 'Documents',
    read: readPaper,
  },
  {
    words: ['credential'],
    usage: 'credential',
    says: 'a draft for your badge platform, and what it still lacks; also “credential ctdl”, “credential europass”',
    group: 'Documents',
    read: (rest) => {
      const draft = drafts.find((one) => one === rest.toLowerCase())
      return rest && !draft ? undefined : { do: 'credential', ...(draft ? { draft } : {}) }
    },
  },
  {
    words: ['form', 'our form'],
    usage: 'form',
    says: 'your institution’s own form as a Word file, filled from what you recorded; “form add” with the blank form, “form setup” for what goes where',
    group: 'Documents',
    read: (rest) =>
      rest === ''
        ? { do: 'form' }
        : /^add$/i.test(rest)
          ? { do: 'form add' }
          : /^set ?up$/i.test(rest)
            ? { do: 'form setup' }
            : undefined,
  },
  {
    words: ['import'],
    usage: 'import',
    says: 'reads a file that you give with it (.docx, .xlsx, .csv), and shows row by row what may be an answer; nothing is recorded until you take it',
    group: 'Documents',
    read: (rest) => (/^(?:(?:this|it|that|the (?:file|document|table)))?$/i.test(rest) ? { do: 'import' } : undefined),
  },
  {
    words: ['export'],
    usage: 'export',
    says: 'everything as files (JSON and Markdown)',
    group: 'Documents',
    read: (rest) => (rest ? readExport(rest) : { do: 'export' }),
  },
  {
    words: ['nudge', 'nudges', 'reminder', 'reminders'],
    usage: 'nudge',
    first: true,
    says: 'the weekly reminder: see it, change it, pause it',
    group: 'Reminders',
    read: (rest) => ({ do: 'nudge', ...(rest ? { words: rest.slice(0, 300) } : {}) }),
  },
  {
    words: ['start'],
    usage: 'start',
    says: 'set up the micro-credential of this channel',
    group: 'Project',
    read: (rest) =>
      rest.length > 120 || /\?|, (?:we|only|just|and|but|with|use|please)\b/i.test(rest) || isSentence(rest)
        ? undefined
        : { do: 'start', ...(rest ? { name: rest } : {}) },
  },
  {
    words: ['settings'],
    usage: 'settings',
    says: 'name, time zone, economy, phases in scope',
    group: 'Project',
    read: bare({ do: 'settings' }),
  },
  {
    words: ['rename'],
    usage: 'rename New name',
    says: 'give the micro-credential another name',
    group: 'Project',
    read: (rest) => (rest && !isSentence(rest) ? { do: 'rename', name: rest.slice(0, 300) } : undefined),
  },
  {
    words: ['scope'],
    usage: 'scope 1-4',
    says: 'the phases you want to go through',
    group: 'Project',
    read: (rest, { toolkit }) => {
      if (!rest) return { do: 'scope' }
      const phases = readPhases(rest, toolkit)
      return phases ? { do: 'scope', phases } : undefined
    },
  },
  {
    words: ['lead'],
    usage: 'lead @person',
    says: 'somebody who may change settings, besides you',
    group: 'Project',
    read: ofPerson((person) => ({ do: 'lead', person })),
  },
  {
    words: ['unlead'],
    usage: 'unlead @person',
    says: 'no longer a lead',
    group: 'Project',
    read: ofPerson((person) => ({ do: 'unlead', person })),
  },
  {
    words: ['share'],
    usage: 'share',
    says: 'a code with which another channel asks to join this project, in Slack or Teams',
    group: 'Project',
    read: bare({ do: 'share' }),
  },
  {
    words: ['link'],
    usage: 'link CODE',
    says: 'ask to join the project that the code is from',
    group: 'Project',
    read: (rest) => (/^\S{1,40}$/.test(rest) && !rest.endsWith('?') ? { do: 'link', code: rest } : undefined),
  },
  {
    words: ['unlink'],
    usage: 'unlink',
    says: 'take this channel off the project; its other channels keep it',
    group: 'Project',
    read: bare({ do: 'unlink' }),
  },
  {
    words: ['archive'],
    usage: 'archive',
    says: 'put the project away; nothing is lost',
    group: 'Project',
    read: bare({ do: 'archive' }),
  },
  { words: ['reopen'], usage: 'reopen', says: 'take it out again', group: 'Project', read: bare({ do: 'reopen' }) },
  {
    words: ['forget me'],
    usage: 'forget me',
    says: 'remove your name and your texts from all records',
    group: 'Project',
    read: bare({ do: 'forget me', sure: 0 }),
  },
  {
    words: ['forget'],
    usage: 'forget this project',
    says: 'delete everything the project holds',
    group: 'Project',
    read: (rest) => (/^(this project|project|everything|all)$/i.test(rest) ? { do: 'forget', sure: 0 } : undefined),
  },
  {
    words: ['privacy'],
    usage: 'privacy',
    says: 'what is kept of you, where it lies, and what leaves',
    group: 'Project',
    read: bare({ do: 'help', topic: 'privacy' }),
  },
  {
    words: ['about', 'support', 'contact'],
    usage: 'about',
    says: 'what I am, who runs me, and whom to ask',
    group: 'Project',
    read: bare({ do: 'help', topic: 'about' }),
  },
  {
    words: ['help', '?'],
    usage: 'help',
    says: 'this list',
    group: 'Project',
    read: (rest) =>
      rest.split(/\s+/).length > 3 || rest.endsWith('?') ? undefined : { do: 'help', ...(rest ? { topic: rest } : {}) },
  },
]

/** A person named in text, as every platform's reader writes it. */
export const mention = /<@([^|>]{1,200})\|([^>]{0,200})>/

export function readPerson(text: string): PersonNamed | undefined {
  const found = mention.exec(text)
  return found?.[1] ? { id: found[1], name: found[2] || 'somebody' } : undefined
}

/** A person as the readers write one; who is known by name alone is a name. */
export const asWritten = ({ id, name }: PersonNamed): string => (id.startsWith('@') ? name : `<@${id}|${name}>`)

/** The text with people as they are called, for showing it again. */
export const withNames = (text: string): string => text.replace(new RegExp(mention, 'g'), '$2')

/** "ask me the next one", "ask <somebody> for 11.1": no question for the toolkit. */
const isToPeople =
  /^(?:me|us|him|her|them)\b|^(?:(?:our|the) )?[\p{L}@'’.-]+ (?:to|if|whether|for (?:an? |the |his |her |their )?(?:ok|approval|sign-?off|signature))\b|<@|\b\d{1,2}\.c?\d{1,2}\b/iu

/** What goes on like a sentence is understood as one: "start with the second question", "rename it to Solar basics". */
const isSentence = (rest: string): boolean =>
  /^(?:phase|a|an|the|it|this|that|us|to|with|on|of|over|from|by|off|at|again|going|doing|working|reminding|nudging|sending|posting|over)\b/i.test(
    rest,
  )

function bare(intent: Intent): Command['read'] {
  return (rest) => (rest ? undefined : intent)
}

function ofItem(read: (item: string, rest: string) => Intent | undefined): Command['read'] {
  return (rest, catalog) => {
    const [code = '', text = ''] = splitFirst(rest)
    const item = catalog.items.find(code)
    return item && read(item.id, text)
  }
}

/** An item and nothing else. */
function onlyItem(read: (item: string) => Intent): Command['read'] {
  return ofItem((item, rest) => (rest ? undefined : read(item)))
}

/** Several checks of one step are ticked as on its card; those of several steps are understood one by one. */
function severalAtOnce(rest: string, catalog: Catalog, done: boolean): Intent | undefined {
  const several = readTicks(rest, catalog)
  if (!several) return undefined
  const [first, other] = several.steps
  return first && !other && !several.note ? ticking(first, done) : undefined
}

/** Of one phase, or of all. */
function ofPhase(wanted: 'next' | 'missing' | 'ready'): Command['read'] {
  return (rest, { toolkit }) => {
    if (!rest) return { do: wanted }
    const [phase, other] = readPhase(rest, toolkit)
    return phase && !other ? { do: wanted, phase: phase.number } : undefined
  }
}

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

function ofStep(read: (step: number) => Intent): (rest: string) => Intent | undefined {
  return (rest) => {
    const step = Number(/^(?:step )?(\d{1,2})$/i.exec(rest)?.[1])
    return step >= 1 && step <= 18 ? read(step) : undefined
  }
}

function ofPerson(read: (person: PersonNamed) => Intent): Command['read'] {
  return (rest) => {
    const person = readPerson(rest)
    return person && rest.replace(mention, '').trim() === '' ? read(person) : undefined
  }
}

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

function readTemplate(rest: string): Intent | undefined {
  if (!rest) return { do: 'template' }
  const [, number, format] = /^0?(\d)(\s+as\s+(?:markdown|text|md))?$/i.exec(rest) ?? []
  const template = Number(number)
  if (!(template >= 1 && template <= bounds.templates)) return undefined
  return { do: 'template', template, ...(format ? { markdown: true } : {}) }
}

function splitFirst(text: string): [string, string] {
  const at = text.search(/\s/)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at).trim()]
}
