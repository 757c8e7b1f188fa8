import type { FoundInFile } from '../../import/found.ts'
import { credit } from '../../project/author.ts'
import type { Entry, ProjectEvent } from '../../project/entry.ts'
import { currentAnswerTo, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Block } from '../../view/view.ts'
import { wordsFirst } from '../beside-words.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { chosenIn } from '../guidance/choose-item.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { posted, type Reply, replaced, whispered } from '../reply.ts'
import { hasWords } from '../words.ts'
import { importCard } from './card.ts'
import { type FileRead, goneFile, isOurs } from './import.ts'
import { standingOf, sureIn, takenOf } from './rows.ts'
import { takeForm } from './take-form.ts'

/** Records a row of a file as an answer; without an item, or where the answer shown is not the one that stands, it is asked first. */
export const take = (context: ProjectContext, intent: IntentOf<'take'>): Decision =>
  withFound(context, intent.found, (found) => taken(context, found, intent))

function taken(context: ProjectContext, found: FoundInFile, intent: IntentOf<'take'>): Decision {
  const { values, row: at, basedOn } = intent
  const row = found.rows[at]
  if (!row || takenOf(context.project, found.id).has(at)) return redrawn(context, found, 'That was taken already.')
  const item = values ? chosenIn(context, values) : context.items.byId.get(intent.item ?? '')
  const typed = values?.['text']
  const text = typeof typed === 'string' ? typed.trim() : row.text
  const form = (errors: Record<string, string>): Decision =>
    say({ show: 'open', view: takeForm(context, intent, { row, errors }) })
  if (!item) return form(values ? { likely: 'Choose the question that this answers.' } : {})
  if (!hasWords(text)) return form({ text: wordsFirst(text) })
  const stands = settledIn(context, item)
  const seen = values && item.id !== intent.item ? null : (basedOn ?? null)
  if (stands && stands.id !== seen && (values || stands.kind !== 'answered'))
    return say({ show: 'open', view: takeForm(context, { ...intent, item: item.id }, { row, stands }) })
  if ((stands?.id ?? null) !== seen) return redrawn(context, found, changedSince(item, stands))
  return {
    does: 'record',
    events: [answeredFrom(found, at, { item, text, basedOn: currentAnswerTo(context, item.id)?.id ?? null })],
    say: (after, kept) => [drawn(after, found, [doneRow(item, kept[0]?.id)])],
  }
}

/** What settles an item: an answer, or that it does not apply. */
const settledIn = ({ project, toolkit }: ProjectContext, { id }: Item): Entry | undefined =>
  stateOf(project, id, toolkit.shared.sameAs).settled

const changedSince = ({ code }: Item, stands: Entry | undefined): string =>
  stands
    ? `${code} has ${credit(stands)}’s answer since, so nothing was recorded. Both stand here.`
    : `${code} has no answer any more, so nothing was recorded. Press again.`

/** Records the rows that are sure, but for those where an answer has come since. */
export const takeAll = (context: ProjectContext, { found: id, rows }: IntentOf<'take all'>): Decision =>
  withFound(context, id, (found) => {
    const sure = sureIn(standingOf(context, found).open).filter(({ at }) => rows.includes(at))
    if (!sure.length) return redrawn(context, found, 'They are taken already, or have an answer since.')
    const events = sure.flatMap(({ at, row, item }) =>
      item ? [answeredFrom(found, at, { item, text: row.text, basedOn: null })] : [],
    )
    return {
      does: 'record',
      events,
      say: (after) => [
        drawn(after, found, [
          doneAll(
            found,
            sure.flatMap(({ item }) => item ?? []),
          ),
        ]),
      ],
    }
  })

/** Puts rows aside, or takes them up again. */
export const leave = (context: ProjectContext, { found, rows, back }: IntentOf<'leave'>): Decision => ({
  does: 'import',
  wants: { do: 'leave', id: found, rows, ...(back ? { back: 'back' } : {}) },
  decide: (read) =>
    ifOurs(context, read, (now) =>
      say(
        drawn(
          context,
          now,
          back
            ? []
            : [
                {
                  kind: 'rows',
                  rows: [
                    {
                      text: `Put aside: ${rows.length === 1 ? '1 piece' : `${rows.length} pieces`}`,
                      more: [{ label: 'Take up again', intent: { do: 'leave', found, rows, back: true } }],
                    },
                  ],
                },
              ],
        ),
      ),
    ),
})

/** Takes back all that whoever presses has taken from a file. */
export const untake = (context: ProjectContext, { found: id }: IntentOf<'untake'>): Decision =>
  withFound(context, id, (found) => {
    const { by } = context.turn
    const own = [...takenOf(context.project, id).values()].filter(
      (entry) => entry.by.id === by.id && entry.by.platform === by.platform && entry.by.tenant === by.tenant,
    )
    if (!own.length) return redrawn(context, found, 'Nothing that you took from it stands.')
    return {
      does: 'record',
      events: own.map((entry): ProjectEvent => ({ kind: 'withdrawn', entry: entry.id })),
      say: (after) => [
        drawn(after, found, [
          {
            kind: 'notice',
            tone: 'good',
            text: `Taken back: ${own.length === 1 ? '1 answer' : `${own.length} answers`} from this file.`,
          },
        ]),
      ],
    }
  })

const withFound = (context: ProjectContext, id: string, then: (found: FoundInFile) => Decision): Decision => ({
  does: 'import',
  wants: { do: 'look', id },
  decide: (read) => ifOurs(context, read, then),
})

const ifOurs = (context: ProjectContext, read: FileRead, then: (found: FoundInFile) => Decision): Decision =>
  read && !('why' in read) && isOurs(context, read) ? then(read) : say(whispered(goneFile))

/** Where an answer comes from stands with it: the file, the place in it, and, as with any answer, who took it and when. */
function answeredFrom(
  { id, file, rows }: FoundInFile,
  row: number,
  { item, text, basedOn }: { readonly item: Item; readonly text: string; readonly basedOn: string | null },
): ProjectEvent {
  const imported = { id, row, file, at: rows[row]?.at ?? '' }
  return { kind: 'answered', item: item.id, text, basedOn, source: { imported } }
}

const redrawn = (context: ProjectContext, found: FoundInFile, why: string): Decision =>
  say(drawn(context, found, [{ kind: 'notice', tone: 'info', text: why }]))

function drawn(context: ProjectContext, found: FoundInFile, told: readonly Block<Intent>[]): Reply {
  const view = importCard(context, found, { told })
  return context.turn.card ? replaced(view) : posted(view)
}

const doneRow = ({ id, code }: Item, entry: string | undefined): Block<Intent> => ({
  kind: 'rows',
  rows: [
    {
      text: `✓ ${code} recorded`,
      more: [
        { label: 'Edit', intent: { do: 'edit', item: id, row: true }, about: `Edit the answer to ${code}` },
        ...(entry
          ? [{ label: 'Undo', intent: { do: 'undo', entry }, about: `Take back the answer to ${code}` } as const]
          : []),
      ],
    },
  ],
})

const doneAll = ({ id }: FoundInFile, items: readonly Item[]): Block<Intent> => ({
  kind: 'rows',
  rows: [
    {
      text: `✓ ${items.length} recorded: ${items.map(({ code }) => code).join(', ')}`,
      more: [{ label: 'Take them back', intent: { do: 'untake', found: id } }],
    },
  ],
})
