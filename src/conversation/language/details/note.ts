import type { Wish } from '../../../understanding/wishes.ts'
import type { Details } from '../around.ts'
import { toItsEnd } from './to-its-end.ts'

/** A remark to be kept with a tick: what is called so, what was learnt to be found, else what shows that it is true. */
export function noteIn(said: string, wish: Wish, found: string | undefined): Pick<Details, 'note'> {
  const [, quoted, called] = calledNote.exec(said) ?? []
  const note = quoted ?? called ?? (found && toItsEnd(said, found)) ?? (wish === 'check' ? shownBy(said) : undefined)
  return note ? { note: note.trim() } : {}
}

const calledNote =
  /\b(?:note|remark|comment)(?: that| saying)?(?:\s*[:,]\s*|\s+)(?:["“'‘](.{2,200}?)["”'’]|(?<=[:,]\s*)([^"“'‘].{2,200}?))[.!]*$/i

/** "07.c2 done, the panel said yes last night", "contracts were signed, so tick it": what shows it. */
function shownBy(said: string): string | undefined {
  const [, before] = soTick.exec(said) ?? []
  const [, behind] = before ? [] : (thenWhy.exec(said) ?? [])
  const why = before ?? behind
  return why && isFact.test(why) && why.split(/\s+/).length > 2 ? why : undefined
}

const soTick = /^(?!.*\?)(?:@\S+ )?([^,;.]{8,160}?),? so (?:that|the|this|you|it|please|pls|we|can)\b[^.]*$/i
const thenWhy =
  /^[^,;:(]*\b(?:un)?(?:tick\w*|check\w*|mark\w*|done|ok(?:ay)?|complete\w*|settled|met|ready|fine|satisf\w+|in place|fulfilled|good|true|box)\b[^,;:(]*(?:[,;:(]|\s[–—-]|\.(?=\s))\s*((?!(?:pls|please|thanks?|and|then|also|next|show|(?:un)?tick|mark|check|so|too|that|the one|what|who|which|can|could|but)\b)[^?]{8,160}?)[).!]*$/i
const isFact =
  /\b(?:is|are|was|were|has|have|had|did|said|says|signed|confirmed|agreed|passed|tested|approved|sent|got|came|proved|finished|gave|given|looked|read|went|live|attached|see)\b/i
