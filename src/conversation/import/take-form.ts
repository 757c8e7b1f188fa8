import type { FoundRow } from '../../import/found.ts'
import { shortened } from '../../view/text.ts'
import type { Field, Form } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { chooseItem } from '../guidance/choose-item.ts'
import type { Intent, IntentOf } from '../intent.ts'

/** The longest text that is shown in the form to be changed; a longer one is taken as it is. */
const longestToEdit = 3_000

/** Asks which question a row answers; its words may be trimmed. */
export function takeForm(
  context: ProjectContext,
  { found, row: at, item, basedOn, values }: IntentOf<'take'>,
  { row, errors }: { readonly row: FoundRow; readonly errors: Record<string, string> },
): Form<Intent> {
  const isShort = row.text.length <= longestToEdit
  const likely = row.likely.flatMap((id) => context.items.byId.get(id) ?? [])
  const named = context.items.byId.get(item ?? '')
  const typed = values?.['text']
  return {
    kind: 'form',
    title: 'Take as an answer',
    submit: 'Record',
    intent: { do: 'take', found, row: at, ...(named ? { item: named.id, basedOn: basedOn ?? null } : {}) },
    intro: isShort ? [] : [{ kind: 'said', text: shortened(row.text, 600) }],
    fields: [
      ...chooseItem(context, {
        items: named && !likely.includes(named) ? [named, ...likely] : likely,
        chosen: named ?? (row.sure ? likely[0] : undefined),
      }),
      ...(isShort ? [wordsOf(typeof typed === 'string' ? typed : row.text)] : []),
    ],
    errors,
  }
}

const wordsOf = (text: string): Field => ({
  kind: 'text',
  name: 'text',
  label: 'The answer',
  hint: 'As it stands in the file; trim it if you like.',
  value: text,
  long: true,
  max: longestToEdit,
})
