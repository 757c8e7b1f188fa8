import { z } from 'zod'
import { drafts, formats, paperKinds } from '../paper/choices.ts'
import { platforms } from '../project/place.ts'
import { bounds } from '../toolkit/bounds.ts'
import { looks } from './formatting.ts'
import { visible } from './words.ts'

/** What a person wants, however they said it: typed, mentioned or pressed. */

/** More than any message holds: what is too long to be recorded is told, and nothing is cut. */
const words = z.string().max(100_000)
const short = z.string().max(300)
const item = z.string().max(20)
const entry = z.string().max(80)
const phase = z.int().min(1).max(bounds.phases)
const template = z.int().min(1).max(bounds.templates)
const step = z.int().min(1).max(bounds.steps)
const place = z.object({ platform: z.enum(platforms), tenant: z.string().max(200), id: z.string().max(500) })
/** `is`: what the platform says against asking anything of that account; looked up each time, whatever a button says. */
export const person = z.object({
  id: z.string().max(200),
  name: short,
  is: z.enum(['a bot', 'closed', 'not here', 'nobody', 'unsure']).optional(),
})
const source = z.object({
  url: z.string().max(2000).optional(),
  files: z.array(z.string().max(2000)).max(20).readonly().optional(),
  message: z.string().max(200).optional(),
})
/** Whose words it records where somebody else presses, and where they said them. No `id`: a bot said them. */
const author = z.object({ id: z.string().max(200).optional(), name: short, source: source.optional() }).optional()
/** A reminder, by the items on it and the moment that what it says counts from. */
const origin = z.object({ shown: z.array(item).max(10), since: z.number() })
/** A list that was looked up: somebody's own, or what is open. */
const list = z.object({ list: z.enum(['mine', 'missing']), phase: phase.optional() })
/** Pressed on a row of a list: the list stays, and the way through a phase does not go on. A reminder and a list show what was settled, a review what is left. */
const row = z.union([z.boolean(), z.literal('review'), origin, list]).optional()
const fileRow = z.int().min(0).max(400)
const bare = <D extends string>(name: D) => z.object({ do: z.literal(name) })
const ids = z.array(item).max(30).optional()
/** As many as there are. */
const many = z.array(item).max(250).optional()
/**
 * What a press did to boxes. Cards of before have no `unticked`: they said all that was `ticked` of all that they had
 * `shown`.
 */
const boxes = { ticked: ids, unticked: ids, shown: ids }
/** What a form's fields hold when it is sent. */
const isSo = z.literal(true).optional()
const values = z
  .record(z.string().max(60), z.union([words.transform(visible), z.array(short).max(100), person, z.null()]))
  .optional()

const base = [
  z.object({ do: z.literal('help'), topic: short.optional() }),
  z.object({ do: z.literal('unknown'), words }),
  /** Without a question, one is to be typed. */
  z.object({ do: z.literal('ask'), question: words, values }),
  z.object({ do: z.literal('more'), question: words }),
  z.object({ do: z.literal('feedback'), question: short, helpful: z.boolean(), values }),
  z.object({ do: z.literal('feedbacks') }),
  /** What somebody said was taken for something else than they meant; `words`: what they said, where they pass it on. */
  z.object({ do: z.literal('misread'), wish: z.string().max(40), words: short }),
  /** Words to the bot that are no exact command: understood when the turn is taken, by what stands around them. */
  z.object({ do: z.literal('plain'), words }),
  z.object({ do: z.literal('small talk'), words: short }),
  /** What people ask for that cannot be done yet. */
  z.object({ do: z.literal('not yet'), what: z.enum(['kpi', 'portfolio']) }),
  z.object({ do: z.literal('risks') }),
  /** To be reminded of something on one day. */
  z.object({ do: z.literal('remind once'), items: z.array(z.string()).max(2), by: short }),
  /** A message in a thread that is no command: the answer to the question open there, if one is. */
  z.object({ do: z.literal('say'), text: words }),

  /** `step`: where in the phase it begins. `begun`: its project was begun with it, and all is said above. */
  z.object({
    do: z.literal('phase'),
    phase: phase.optional(),
    step: step.optional(),
    named: short.optional(),
    begun: isSo,
  }),
  z.object({ do: z.literal('next'), phase: phase.optional(), after: item.optional() }),
  z.object({ do: z.literal('show'), item }),
  /** `from`: the item whose answer is offered as a start. */
  z.object({ do: z.literal('edit'), item, row, from: item.optional() }),
  z.object({
    do: z.literal('answer'),
    item,
    text: words.optional(),
    /** The words come after the answer that stands, in a line of their own. */
    adds: isSo,
    /** The words put a part of the answer that stands right, where it is plain which; else they are the answer. */
    corrects: isSo,
    basedOn: entry.nullable().optional(),
    author,
    row,
    values,
  }),
  z.object({ do: z.literal('back'), item }),
  z.object({ do: z.literal('advice'), item }),
  /** `with`: others that do not apply for the same reason. */
  z.object({ do: z.literal('excuse'), item, with: ids, reason: words.optional(), row, values }),
  z.object({ do: z.literal('need'), item, reason: words.optional() }),

  z.object({ do: z.literal('checks'), step }),
  z.object({ do: z.literal('explain'), step }),
  /** The boxes of a step that were pressed, and no others. */
  z.object({ do: z.literal('tick'), step, ...boxes }),
  /** The boxes of a template's section. */
  z.object({ do: z.literal('options'), template, section: z.int().min(1).max(20), ...boxes }),
  z.object({ do: z.literal('check'), item, note: words.optional(), row }),
  z.object({ do: z.literal('uncheck'), item, note: words.optional(), row }),
  /** `among`: one of these is still to be chosen. `closes`: in place of the card that asked. */
  z.object({
    do: z.literal('assign'),
    item,
    /** Those that go to the same person with it. */
    with: many,
    to: person.optional(),
    by: short.optional(),
    /** Each keeps the date that it has. */
    keeps: isSo,
    among: ids,
    row,
    closes: isSo,
    values,
  }),
  z.object({ do: z.literal('unassign'), item, with: many }),
  /**
   * Another date for whoever has the items: a day, so many days later, or none. `on`: of all that is due on that day.
   * Without items it is asked of which. `of`: whose they are. `later`: that is what was said.
   */
  z.object({
    do: z.literal('due'),
    items: many,
    on: short.optional(),
    of: person.optional(),
    by: short.optional(),
    days: z.int().min(-400).max(400).optional(),
    later: isSo,
    clears: isSo,
  }),

  z.object({ do: z.literal('answers'), step: step.optional() }),
  z.object({ do: z.literal('history'), item }),
  /** `again`: brings back what was taken back last. */
  z.object({ do: z.literal('undo'), entry: entry.optional(), again: isSo }),
  /** Takes a thread answer from one question to another. */
  z.object({ do: z.literal('move'), entry, to: item.optional(), values }),
  z.object({ do: z.literal('restore'), entry }),
  /** A message of a thread was edited or deleted: the answer it was follows. */
  z.object({
    do: z.literal('revise'),
    message: z.string().max(200),
    text: words,
    /** It asks the bot for something now. */
    command: isSo,
  }),
  z.object({ do: z.literal('retract'), message: z.string().max(200) }),
  /** Records somebody's message as an answer; the item is asked for. */
  z.object({ do: z.literal('record'), text: words, author, looks: looks.optional(), values }),

  /** Looks through a file that was given with it, or through what was found in one; `from`: the rows before it were shown. */
  z.object({ do: z.literal('import'), found: entry.optional(), from: z.int().min(0).max(400).optional() }),
  /** Records a row of a file as an answer; without an item, that is asked. `basedOn`: the answer that was shown beside it. */
  z.object({
    do: z.literal('take'),
    found: entry,
    row: fileRow,
    item: item.optional(),
    basedOn: entry.nullable().optional(),
    values,
  }),
  z.object({ do: z.literal('take all'), found: entry, rows: z.array(fileRow).max(200) }),
  /** Puts rows aside, or takes them up again. */
  z.object({ do: z.literal('leave'), found: entry, rows: z.array(fileRow).max(200), back: isSo }),
  /** Takes back all that one took from a file. */
  z.object({ do: z.literal('untake'), found: entry }),

  /** The page of whoever asks: what waits for them, and all their projects. */
  bare('home'),
  bare('status'),
  /** `without`: the items that stand on the reminder from which it was pressed. */
  z.object({
    do: z.literal('missing'),
    phase: phase.optional(),
    step: step.optional(),
    from: z.int().min(0).max(400).optional(),
    without: z.array(item).max(10).optional(),
  }),
  /** What waits for whoever asks. */
  bare('mine'),
  /** Who has what; of one person, named or only called so, of one item, or only who is `late`. `why`: they are to hear of it, are called, or are away `until` then. `due`: what is, in the days that were said, or at all. */
  z.object({
    do: z.literal('who'),
    why: z.enum(['chase', 'call', 'away']).optional(),
    until: short.optional(),
    late: isSo,
    due: short.optional(),
    person: z.union([person, short]).optional(),
    item: item.optional(),
    phase: phase.optional(),
    step: step.optional(),
  }),
  /** What happened since a moment, the day that was said, or the paper with a mark; without any, in the last seven days. */
  z.object({
    do: z.literal('changed'),
    /** What one person did, where one is named. */
    person: z.union([person, short]).optional(),
    since: z.number().optional(),
    said: short.optional(),
    mark: z.string().max(8).optional(),
  }),
  /** Whether a phase, or all of them, is complete. */
  /** `risks`: what could hold it up is asked for. */
  z.object({ do: z.literal('ready'), phase: phase.optional(), risks: isSo }),
  /** What does not hold together: in all of it, a phase or a step; or what was put aside. `from`: the rows before it were shown. */
  z.object({
    do: z.literal('review'),
    phase: phase.optional(),
    step: step.optional(),
    aside: z.boolean().optional(),
    from: z.int().min(0).max(400).optional(),
  }),
  /** A finding of the review is fine, with the reason. */
  z.object({ do: z.literal('accept'), finding: entry, reason: words.optional(), values }),
  /** It is not fine after all. */
  z.object({ do: z.literal('raise'), finding: entry }),
  /** What was settled in view of an answer that has changed since; `of`: of that one. */
  z.object({ do: z.literal('look again'), of: item.optional() }),
  /** `seen`: the entries of what has changed. */
  z.object({ do: z.literal('still right'), item, seen: z.array(entry).max(5) }),
  /** The values that forms ask for: all, those of a group, or what a frame still needs (`missing`: of one that is still to be chosen). */
  z.object({
    do: z.literal('facts'),
    group: z.string().max(20).optional(),
    frame: z.string().max(40).optional(),
    missing: z.boolean().optional(),
  }),
  /** An answer's value is right, or one that was confirmed still is; `seen`: the answer that was shown. `group` and `frame`: the card it stood on. */
  z.object({
    do: z.literal('confirm fact'),
    fact: z.string().max(40),
    seen: entry.nullable(),
    still: z.boolean().optional(),
    group: z.string().max(20).optional(),
    frame: z.string().max(40).optional(),
  }),
  /** Asks for the values of some facts, or records them; `shown`: what the form's fields held when it was opened. */
  z.object({
    do: z.literal('state facts'),
    facts: z.array(z.string().max(40)).max(8),
    group: z.string().max(20).optional(),
    frame: z.string().max(40).optional(),
    shown: values,
    values,
  }),
  /** Which task assesses which outcome, and which unit teaches it; of one outcome, by its number. */
  z.object({ do: z.literal('matrix'), outcome: z.int().min(1).max(99).optional() }),
  /** What was pressed on an outcome, each by the mark of its words. */
  z.object({ do: z.literal('match'), outcome: z.string().max(20), to: z.enum(['tasks', 'units']), ...boxes }),
  /** What the team's own records hold on some words; nothing said: the newest. Of one person: what they wrote, also what was replaced since. */
  z.object({
    do: z.literal('decided'),
    about: short,
    person: z.union([person, short]).optional(),
    /** Asked whether it is kept. */
    kept: isSo,
  }),
  bare('summary'),
  z.object({ do: z.literal('template'), template: template.optional(), markdown: z.boolean().optional() }),
  /** A document from what is recorded; for a committee, as Word and with names unless it says otherwise. */
  z.object({
    do: z.literal('paper'),
    which: z.enum(paperKinds).optional(),
    template: template.optional(),
    format: z.enum(formats).optional(),
    names: z.boolean().optional(),
    /** It was asked for as a PDF, which nothing here writes. */
    pdf: isSo,
  }),
  /** The institution's own form, filled. */
  bare('form'),
  /** Takes the blank form that came with it. */
  bare('form add'),
  /** What goes where in it; `from`: the places before it were shown. */
  z.object({ do: z.literal('form setup'), from: z.int().min(0).max(400).optional() }),
  /** `form`: the mark of the form that stands on the card. */
  z.object({ do: z.literal('form field'), field: z.int().min(0).max(400), form: entry.optional(), values }),
  z.object({ do: z.literal('form keep'), form: entry.optional() }),
  bare('form remove'),
  /** The description of the credential itself, for those who issue or list it. */
  z.object({ do: z.literal('credential'), draft: z.enum(drafts).optional() }),
  bare('export'),

  /** What was asked and signed, and what is asked of whoever looks. */
  /** `chase`: shows for whom it waits to whoever chases them, or all. */
  z.object({ do: z.literal('sign-off'), chase: z.union([z.literal('all'), person, short]).optional() }),
  bare('sign-off log'),
  /** Asks people to sign what is recorded. `needs`: how many of them; all where it is not said. `renews`: goes on with that request; with `values`, by the date in them. */
  z.object({
    do: z.literal('ask sign-off'),
    gate: short.optional(),
    people: z.array(person).max(10).optional(),
    needs: z.int().min(1).max(10).optional(),
    order: z.enum(['together', 'in turn']).optional(),
    by: short.optional(),
    renews: entry.optional(),
    values,
  }),
  /** `read`: the snapshot that the card showed. `note`: one is to be typed. */
  z.object({
    do: z.literal('sign'),
    request: entry,
    read: z.string().max(64),
    verdict: z.enum(['yes', 'changes', 'no']),
    note: z.boolean().optional(),
    values,
  }),
  z.object({
    do: z.literal('read sign-off'),
    request: entry,
    from: z.int().min(0).max(400),
    closes: isSo,
    whole: isSo,
    what: z.enum(['open', 'doubts']).optional(),
  }),
  z.object({ do: z.literal('delegate'), request: entry, values }),
  z.object({ do: z.literal('recall sign-off'), request: entry.optional(), gate: short.optional() }),

  /** `shown`: what the form's fields held when it was opened. */
  z.object({ do: z.literal('settings'), shown: values, values }),
  z.object({ do: z.literal('rename'), name: short }),
  z.object({ do: z.literal('scope'), phases: z.array(phase).max(bounds.phases).optional(), values }),
  bare('archive'),
  /** `to`: the channel that it is for, as it was called. */
  z.object({ do: z.literal('share'), to: short.optional() }),
  z.object({ do: z.literal('link'), code: short }),
  /** A lead's answer to a place that asks to join: `lead` makes whoever asked one too. */
  z.object({ do: z.literal('let in'), request: entry, as: z.enum(['members', 'lead', 'nobody']) }),
  /** Asks the leads once more. */
  z.object({ do: z.literal('knock'), request: entry }),
  /** Takes a place off the project; without one, the place where it is typed. */
  z.object({ do: z.literal('unlink'), place: place.optional(), named: short.optional() }),
  bare('reopen'),
  z.object({ do: z.literal('lead'), person }),
  z.object({ do: z.literal('unlead'), person }),
  /** `sure` counts how often the person has said yes; `about`: only what concerns that was to go, which is not done. */
  z.object({ do: z.literal('forget'), sure: z.int().min(0).max(2), about: short.optional() }),
  /** `of`: who was asked whether they are sure. */
  z.object({ do: z.literal('forget me'), sure: z.int().min(0).max(1), of: z.string().max(1500).optional() }),
  /** `on`: pressed on the card of the settings, which then shows how they stand. */
  z.object({
    do: z.literal('nudge'),
    words: short.optional(),
    on: z.literal('settings').optional(),
    shown: values,
    values,
  }),
  /** `closes`: in place of the card that asked. */
  z.object({ do: z.literal('dismiss'), closes: isSo }),
] as const

/** The project that a button or form was made for; what is typed, or was sent before 0.3.0, does not say. */
const bound = z.object({ project: entry.optional() })

const once = z.discriminatedUnion('do', base).and(bound)

/** Setting a project up remembers what the person wanted, and goes on with it. */
const start = z.object({ do: z.literal('start'), name: short.optional(), onward: once.optional(), values })

/** Shows to everybody what somebody looked at, as it is now. `here`: in place of the lines that stood for it. */
const post = z.object({ do: z.literal('post'), look: once, here: isSo })

/** Passes on to whoever leads what only they may do. */
const askLeads = z.object({ do: z.literal('ask leads'), deed: once })

export const intent = z.discriminatedUnion('do', [...base, start, post, askLeads]).and(bound)

export type Intent = z.infer<typeof intent>
export type IntentOf<D extends Intent['do']> = Extract<Intent, { do: D }>
export type Values = NonNullable<z.infer<typeof values>>
export type PersonNamed = z.infer<typeof person>
export type Origin = z.infer<typeof origin>
export type ListRow = z.infer<typeof list>
export type Author = NonNullable<z.infer<typeof author>>
export type Boxes = Pick<IntentOf<'tick'>, keyof typeof boxes>

/** One string an intent, for a button's value. */
export const encodeIntent = (wanted: Intent): string => JSON.stringify(wanted)

/** What a press adds to what its button carries: a form's values, or the boxes that it ticked and unticked. */
export type Added = { readonly values?: unknown; readonly ticked?: unknown; readonly unticked?: unknown }

/**
 * The intent in a button's value, or undefined where it is none. What a press adds is read with it. Unless it is certain
 * to be as we wrote it, nobody is taken for the author of words on its word.
 */
export function decodeIntent(written: string, added: Added = {}, isOurs = false): Intent | undefined {
  try {
    const parsed = JSON.parse(written, (key, value) => (key === 'author' && !isOurs ? undefined : value))
    const read = intent.safeParse({ ...parsed, ...added })
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}
