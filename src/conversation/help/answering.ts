import { currentAnswerTo } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import type { Choice } from '../../view/view.ts'
import type { Context } from '../context.ts'
import type { Intent } from '../intent.ts'
import { withName } from '../language/with-name.ts'

/** Records what was said as the answer to an item, in view of the one that it is based on. */
export const answering = (
  item: Item,
  text: string,
  { turn, basedOn }: Pick<Context, 'turn'> & { readonly basedOn: string | null },
) =>
  ({
    label: `It answers ${withName(item)}`,
    intent: {
      do: 'answer',
      item: item.id,
      text,
      basedOn,
      author: { id: turn.by.id, name: turn.name, ...(turn.source ? { source: turn.source } : {}) },
    },
    about: `Record it as the answer to ${withName(item)}`,
  }) satisfies Choice<Intent>

/** The same in view of the answer that stands now, which it replaces. */
export function answeringNow(item: Item, text: string, context: Context) {
  const now = currentAnswerTo(context, item.id)
  const choice = answering(item, text, { turn: context.turn, basedOn: now?.id ?? null })
  const label = `Replace the answer to ${withName(item)}`
  return now ? { ...choice, label, about: label } : choice
}
