import type { Look } from '../../../conversation/formatting.ts'
import { linkAs } from '../words.ts'
import type { SlackMessage } from './payload.ts'
import { isRich, partsOf, type RichPart } from './rich-text.ts'

/** How the words of a message looked to whoever typed it; Slack tells it with messages, not with commands and forms. */
export const looksIn = ({ blocks }: Pick<SlackMessage, 'blocks'>): Look[] =>
  (blocks ?? []).filter(isRich).flatMap(looksOf).slice(0, 200)

function looksOf(part: RichPart): Look[] {
  if (part['type'] === 'text') return look(part['text'], stylesOf(part))
  if (part['type'] === 'link' && part['text'] && typeof part['url'] === 'string')
    return look(linkAs(part['url'], String(part['text'])), [...stylesOf(part), 'link'], part['url'])
  const inside = partsOf(part)
  if (part['type'] === 'rich_text_preformatted') return inside.flatMap(({ text }) => look(text, ['code']))
  return inside.flatMap(looksOf)
}

function stylesOf({ style }: RichPart): Look['as'] {
  const has = (typeof style === 'object' && style !== null ? style : {}) as Readonly<Record<string, unknown>>
  return (['bold', 'italic', 'strike', 'code'] as const).filter((name) => has[name] === true)
}

/** Space at its edges may go with the lines that it stands in. */
function look(said: unknown, as: Look['as'], url?: string): Look[] {
  const text = typeof said === 'string' ? said.trim().slice(0, 3000) : ''
  return text && as.length ? [{ text, as, ...(url ? { url } : {}) }] : []
}
