import { authorOf, credit } from '../../project/author.ts'
import type { Entry, EntryOf } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { isLater } from '../../project/order.ts'
import { isAskedAnew } from '../../project/progress.ts'
import { stateOf } from '../../project/project.ts'
import { doneTogether } from '../../project/together.ts'
import { type Item, stopsAt } from '../../toolkit/items.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Choice, Message } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import { whoHasIt } from '../guidance/stands-now.ts'
import type { Intent } from '../intent.ts'
import { deedOf, nameOf } from './deeds.ts'

/** What became of something that was recorded: it holds, it was taken back, or something newer took its place. */
export function deedCard(context: ProjectContext, id: string): Message<Intent> {
  const entry = context.project.entries.find((one) => one.id === id)
  if (!entry) return notice('That is not in the records any more.')
  const all = doneTogether(context.project, entry)
  if (all.length > 1) return batchCard(entry, all, context)
  const about = aboutOf(entry, context)
  const item = itemOf(about, context)
  const fate = fateOf(entry, context)
  const words = [
    ...(item ? [strong(item.code), ': '] : []),
    `${whoOf(entry)} ${didOf(entry, context)}${recorderOf(entry)}`,
    fate === 'taken back'
      ? ', and that was taken back.'
      : isChange(entry, fate)
        ? `: “${briefly(entry.text, 140).replace(/\.$/, '')}”.`
        : '.',
    ...(item && !saysIt(entry, fate)
      ? [
          fate === 'replaced'
            ? byNow(nowOf(item, isGiving(about), context))
            : ` ${nowOf(item, isGiving(about), context)}`,
        ]
      : []),
  ]
  const choices = choicesFor(entry, item, fate)
  return notice(words, fate === 'holds' ? 'good' : 'info', ...(choices.length ? [buttons(...choices)] : []))
}

/** An answer in place of another is told: what stands now is not what people have read. */
const isChange = (entry: Entry, fate: Fate): entry is EntryOf<'answered'> =>
  entry.kind === 'answered' && fate === 'holds' && entry.basedOn !== null

/** The same of what was handed out at once: how many, and what became of them. */
function batchCard(entry: Entry, all: readonly Entry[], context: ProjectContext): Message<Intent> {
  const fates = all.map((one) => fateOf(one, context))
  const ids = (some: readonly Entry[]) =>
    new Set(some.flatMap((one) => itemOf(aboutOf(one, context), context)?.id ?? []))
  const codesOf = (some: ReadonlySet<string>): string[] =>
    context.items.all.flatMap(({ id, code }) => (some.has(id) ? [code] : []))
  const codes = codesOf(ids(all))
  const which = codes.length > 4 ? `${codes[0]} to ${codes.at(-1)}` : listed(codes)
  const since = codesOf(ids(all.filter((_, n) => fates[n] === 'replaced')))
  const done = `${all.length} items (${which}): ${whoOf(entry)} ${didOf(entry, context).replace(/\bit\b/, 'them')}`
  const newer = fates.filter((fate) => fate === 'replaced').length
  const isBack = fates.every((fate) => fate === 'taken back')
  const sinceThen = newer === all.length ? 'All of them have' : `${listed(since)} ${newer > 1 ? 'have' : 'has'}`
  const words = `${done}${isBack ? ', and that was taken back.' : newer ? `. ${sinceThen} been settled or changed since.` : '.'}`
  const choices: Choice<Intent>[] = [
    ...(newer || isBack ? [] : choicesFor(entry, undefined, 'holds')),
    ...(isGiving(aboutOf(entry, context)) ? [{ label: 'Who has what', intent: { do: 'who' } } as const] : []),
  ]
  return notice(words, newer || isBack ? 'info' : 'good', buttons(...choices))
}

/** Whether what was done is how the item stands. */
const saysIt = ({ kind }: Entry, fate: Fate): boolean =>
  fate === 'holds' && (kind === 'answered' || kind === 'checked' || kind === 'excused' || kind === 'assigned')

/** What was said then stays; what holds instead stands behind it. */
const byNow = (now: string): string => ` By now: ${now.replace(/^It /, 'it ')}`

type Fate = 'holds' | 'taken back' | 'replaced'

function fateOf(entry: Entry, context: ProjectContext): Fate {
  const { project, toolkit } = context
  if (project.withdrawn.has(entry.id)) return 'taken back'
  if (entry.kind === 'withdrawn') return 'holds'
  if (!('item' in entry)) return newest(entry, context) ? 'holds' : 'replaced'
  const { settled, assignment } = stateOf(project, entry.item, toolkit.shared.sameAs)
  switch (entry.kind) {
    case 'assigned':
      return assignment?.entry.id === entry.id && !(settled && isLater(settled, entry)) ? 'holds' : 'replaced'
    case 'unassigned':
      return assignment ? 'replaced' : 'holds'
    case 'unchecked':
      return settled ? 'replaced' : 'holds'
    case 'needed':
      return settled?.kind === 'excused' ? 'replaced' : 'holds'
    case 'checked':
      return settled?.kind === 'checked' ? 'holds' : 'replaced'
    case 'confirmed':
      return 'holds'
    default:
      return settled?.id === entry.id ? 'holds' : 'replaced'
  }
}

/** Of settings the last one of a kind holds. */
const newest = (entry: Entry, { project }: ProjectContext): boolean =>
  project.entries.findLast(({ kind, id }) => kind === entry.kind && !project.withdrawn.has(id))?.id === entry.id

/** What a withdrawal took back, else the entry itself. */
function aboutOf(entry: Entry, { project }: Pick<ProjectContext, 'project'>): Entry {
  if (entry.kind !== 'withdrawn') return entry
  const taken = project.entries.find(({ id }) => id === entry.entry)
  return taken ? aboutOf(taken, { project }) : entry
}

const itemOf = (entry: Entry, { items }: ProjectContext): Item | undefined =>
  'item' in entry ? items.byId.get(entry.item) : undefined

const isGiving = ({ kind }: Entry): boolean => kind === 'assigned' || kind === 'unassigned'

const whoOf = (entry: Entry): string => nameOf(entry.kind === 'answered' ? authorOf(entry).name : entry.name)

/** Who recorded the answer, where its author did not. */
const recorderOf = (entry: Entry): string =>
  entry.kind === 'answered' && credit(entry) !== authorOf(entry).name ? `, recorded by ${nameOf(entry.name)}` : ''

function didOf(entry: Entry, context: ProjectContext): string {
  if (entry.kind !== 'withdrawn') return deedOf(entry, context.project.entries) ?? 'changed something'
  const taken = context.project.entries.find(({ id }) => id === entry.entry)
  if (taken?.kind === 'withdrawn') return 'brought it back'
  const before =
    taken?.kind === 'answered' ? stateOf(context.project, taken.item, context.toolkit.shared.sameAs) : undefined
  return before?.settled ? 'took a later answer back' : 'took it back'
}

/** How the item stands, as a sentence. */
function nowOf(item: Item, gives: boolean, context: ProjectContext): string {
  const state = stateOf(context.project, item.id, context.toolkit.shared.sameAs)
  const { settled } = state
  if (gives && (!settled || isAskedAnew(state))) return whoHasIt(context, item)
  switch (settled?.kind) {
    case 'answered':
      return `It has ${nameOf(authorOf(settled).name)}’s answer.`
    case 'checked':
      return `It is ticked, by ${nameOf(settled.name)}.`
    case 'excused':
      return `It is marked as not applicable, by ${nameOf(settled.name)}.`
    default:
      return 'It is open.'
  }
}

function choicesFor(entry: Entry, item: Item | undefined, fate: Fate): Choice<Intent>[] {
  const what = item && entry.kind === 'answered' ? `Take back the answer to ${item.code}` : 'Take it back'
  const undoing: Choice<Intent> = { label: 'Undo', intent: { do: 'undo', entry: entry.id }, about: what }
  const bringing: Choice<Intent> = { label: 'Redo', intent: { do: 'undo', entry: entry.id }, about: 'Bring it back' }
  const way = fate !== 'holds' || entry.removed ? [] : [entry.kind === 'withdrawn' ? bringing : undoing]
  return [
    ...(item && way.length && entry.kind === 'answered' ? [editing(item)] : []),
    ...way,
    ...(item && stopsAt(item) !== 'never'
      ? [{ label: `Open ${item.code}`, intent: { do: 'show', item: item.id } } satisfies Choice<Intent>]
      : []),
  ]
}

const editing = ({ id, code }: Item): Choice<Intent> => ({
  label: 'Edit',
  intent: { do: 'edit', item: id },
  about: `Edit the answer to ${code}`,
})
