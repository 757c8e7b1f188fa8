import type { FoundInFile, FoundRow } from '../../import/found.ts'
import { credit } from '../../project/author.ts'
import { briefly, strong } from '../../view/text.ts'
import type { Block, Choice, Message, Text } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { type OpenRow, type RowsStanding, standingOf, sureIn } from './rows.ts'

/** How many rows stand on one card. */
const portion = 5

/** What was found in a file, some rows at a time, each with what can be done with it. `told`: what was done just now. */
export function importCard(
  context: ProjectContext,
  found: FoundInFile,
  { from = 0, told = [] }: { readonly from?: number | undefined; readonly told?: readonly Block<Intent>[] } = {},
): Message<Intent> {
  const standing = standingOf(context, found)
  const { open } = standing
  const first = from < open.length ? from : 0
  const shown = open.slice(first, first + portion)
  const isFresh = !standing.taken && !standing.left && !told.length
  const head = isFresh ? asRead(found, standing) : asLeft(found, standing)
  return message(`${found.file}: ${open.length ? `${open.length} to look through` : 'all looked through'}`, [
    ...told,
    { kind: 'text', text: head },
    ...(isFresh && found.notes.length ? [quiet(found.notes.join(' '))] : []),
    ...shown.flatMap((one) => pieceOf(found, one)),
    ...(shown.length ? [{ kind: 'divider' } as const] : []),
    buttons(...furtherOn(found, open, first)),
  ])
}

const some = (count: number, one: string, more: string): string[] =>
  count ? [`${count} ${count === 1 ? one : more}`] : []

function asRead({ file, rows }: FoundInFile, { open, same }: RowsStanding): Text {
  const sure = open.filter(({ row }) => row.sure).length
  const placed = open.filter(({ row, item }) => !row.sure && item).length
  const parts = [
    ...some(sure, 'names its question', 'name their question'),
    ...some(placed, 'may answer a question', 'may answer a question'),
    ...some(open.length - sure - placed, 'I cannot place', 'I cannot place'),
    ...some(same, 'stands here already', 'stand here already'),
  ]
  return rows.length
    ? [
        'I read ',
        strong(file),
        `: ${rows.length === 1 ? '1 piece' : `${rows.length} pieces`} of text; ${parts.join(', ')}. Nothing is recorded until you press.`,
      ]
    : ['I read ', strong(file), ' and found no answers in it: no question, heading or table row with words of yours.']
}

function asLeft({ file, rows }: FoundInFile, { open, taken, left, same }: RowsStanding): Text {
  const done = [
    ...some(taken, 'taken', 'taken'),
    ...some(left, 'put aside', 'put aside'),
    ...some(same, 'stood here already', 'stood here already'),
  ]
  return [
    strong(file),
    `: ${open.length ? `${open.length} of ${rows.length} to look through` : 'all looked through'}${done.length ? `; ${done.join(', ')}` : ''}.`,
  ]
}

/** A piece of the file, with what can be done with it beside each other below. */
function pieceOf(found: FoundInFile, one: OpenRow): Block<Intent>[] {
  const { row, item, answer } = one
  const said = `“${briefly(row.text, 180)}”`
  const text: Text = item ? [strong(`${item.code} ${briefly(item.text, 90)}`), ` ← ${said}`] : said
  const stands = answer ? `${credit(answer)}’s answer stands: “${briefly(answer.text, 120)}”. ` : ''
  const perhaps = item ? (row.sure ? 'From' : 'Perhaps; from') : 'Which question it answers I do not know. From'
  return [
    { kind: 'rows', rows: [{ text, note: `${stands}${perhaps} ${placeOf(row)}.` }] },
    buttons(...doingsWith(found, one)),
  ]
}

/** "“Rationale”", "“Fee”, table 1, row 5" */
function placeOf({ label, at }: FoundRow): string {
  const called = label ? `“${briefly(label, 80)}”` : ''
  return at === `below “${label}”` ? called : [called, at].filter(Boolean).join(', ')
}

function doingsWith({ id }: FoundInFile, { at, row, item, answer }: OpenRow): Choice<Intent>[] {
  const words = briefly(row.text, 60)
  const other: Choice<Intent> = {
    label: item ? 'Another question' : 'Choose a question',
    intent: { do: 'take', found: id, row: at },
    about: `Choose the question for ${words}`,
  }
  const leave: Choice<Intent> = {
    label: answer ? 'Keep what stands' : 'Leave',
    intent: { do: 'leave', found: id, rows: [at] },
    about: `Leave ${words}`,
  }
  if (!item) return [other, leave]
  const take: Choice<Intent> = {
    label: answer ? 'Replace' : 'Take',
    intent: { do: 'take', found: id, row: at, item: item.id, basedOn: answer?.id ?? null },
    about: `${answer ? 'Replace the answer to' : 'Take it for'} ${item.code}`,
  }
  return [take, other, leave]
}

function furtherOn({ id }: FoundInFile, open: readonly OpenRow[], first: number): Choice<Intent>[] {
  const sure = sureIn(open).map(({ at }) => at)
  const next = open.length - first - portion
  return [
    ...(sure.length > 1
      ? [
          {
            label: `Take all ${sure.length} that are sure`,
            intent: { do: 'take all', found: id, rows: sure },
            style: 'primary',
          } as const,
        ]
      : []),
    ...(next > 0
      ? [
          {
            label: `Next ${Math.min(next, portion)}`,
            intent: { do: 'import', found: id, from: first + portion },
          } as const,
        ]
      : []),
    ...(next <= 0 && first > 0
      ? [{ label: 'From the start', intent: { do: 'import', found: id, from: 0 } } as const]
      : []),
    ...(open.length > 1
      ? [{ label: 'Leave the rest', intent: { do: 'leave', found: id, rows: open.map(({ at }) => at) } } as const]
      : []),
    ...(open.length ? [] : [{ label: 'What is open', intent: { do: 'missing' } } as const]),
  ]
}
