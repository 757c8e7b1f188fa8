import type { Item } from '../../toolkit/items.ts'
import type { Message } from '../../view/view.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { giveIt } from './assign/hand-out.ts'

/** Words that only say that it is not known yet settle nothing: they are recorded only by a press. */
export function staysOpen(
  item: Item,
  text: string,
  { row, basedOn, author }: Pick<IntentOf<'answer'>, 'row' | 'basedOn' | 'author'>,
): Message<Intent> {
  const recording = {
    do: 'answer',
    item: item.id,
    text,
    basedOn,
    ...(row ? { row } : {}),
    ...(author ? { author } : {}),
  }
  return notice(
    `That says that it is not known yet, so ${item.code} stays open and nothing is recorded.`,
    'info',
    { kind: 'said', text },
    buttons(giveIt(item), { label: 'Record it all the same', intent: recording as IntentOf<'answer'> }),
  )
}
