import type { Catalog } from '../../../toolkit/items.ts'
import { codeShape } from '../../../toolkit/items.ts'
import type { Intent } from '../../intent.ts'
import { codedItems } from '../details/codes.ts'

/** "Who answered 08.1?", and nothing else: what was said on it, by whom and when. */
export function historyInWords(said: string, catalog: Catalog): Intent | undefined {
  if (!asksWho.test(said)) return undefined
  const [item, other] = codedItems(said, catalog)
  return item && !other ? { do: 'history', item: item.id } : undefined
}

const asksWho = new RegExp(
  String.raw`^(?:and |so )?who (?:answered|wrote|said|ticked|recorded|changed|decided) [^.,;!?]*${codeShape}(?: and when)?\s*\??$`,
  'i',
)
