import type { FoundRow } from '../../import/found.ts'
import { credit } from '../../project/author.ts'
import type { Entry } from '../../project/entry.ts'
import type { Item } from '../../toolkit/items.ts'
import { shortened } from '../../view/text.ts'
import type { Block, Field, Form } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { chooseItem } from '../guidance/choose-item.ts'
import type { Intent, IntentOf } from '../intent.ts'

/** The longest text that is shown in the form to be changed; a longer one is taken as it is. */
const longestToEdit = 3_000

/** `stands`: what is shown before the row takes its place. */
type ShownFirst = { readonly row: FoundRow; readonly errors?: Record<string, string>; readonly stands?: Entry }

/** Asks which question a row answers; its words may be trimmed. */
export function takeForm(
  context: ProjectContext,
  { found, row: at, item, basedOn, values }: IntentOf<'take'>,
  { row, errors = {}, stands }: ShownFirst,
): Form<Intent> {
  const isShort = row.text.length <= longestToEdit
  const likely = row.likely.flatMap((id) => context.items.byId.get(id) ?? [])
  const named = context.items.byId.get(item ?? '')
  const typed = values?.['text']
  return {
    kind: 'form',
    title: 'Take as an answer',
    submit: stands ? 'Replace' : 'Record',
    intent: { do: 'take', found, row: at, ...(named ? seen(named, stands?.id ?? basedOn) : {}) },
    intro: [
      ...(named && stands ? standing(named, stands) : []),
      ...(isShort ? [] : [{ kind: 'said', text: shortened(row.text, 600) } as const]),
    ],
    fields: [
      ...chooseItem(context, {
        items: [...new Set([...(named ? [named] : []), ...likely])],
        chosen: named ?? (row.sure ? likely[0] : undefined),
      }),
      ...(isShort ? [wordsOf(typeof typed === 'string' ? typed : row.text)] : []),
    ],
    errors,
  }
}

/** For which question the form was opened, and what stood there. */
const seen = ({ id }: Item, basedOn: string | null | undefined) => ({ item: id, basedOn: basedOn ?? null })

/** The words that are about to be replaced, and whose they are. */
const standing = ({ code }: Item, stands: Entry): Block<Intent>[] =>
  stands.kind === 'excused'
    ? [
        {
          kind: 'notice',
          tone: 'warning',
          text: `${code} is recorded as not applicable. Nothing is replaced until you press again.`,
        },
        { kind: 'said', text: shortened(stands.reason, 600), by: credit(stands) },
      ]
    : [
        { kind: 'notice', tone: 'warning', text: `${code} has an answer. Nothing is replaced until you press again.` },
        ...(stands.kind === 'answered'
          ? [{ kind: 'said', text: shortened(stands.text, 600), by: credit(stands) } as const]
          : []),
      ]

const wordsOf = (text: string): Field => ({
  kind: 'text',
  name: 'text',
  label: 'The answer',
  hint: 'As it stands in the file; trim it if you like.',
  value: text,
  long: true,
  max: longestToEdit,
})
