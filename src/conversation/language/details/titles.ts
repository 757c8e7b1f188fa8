import type { Wish } from '../../../understanding/wishes.ts'
import type { Details } from '../around.ts'

/** How a project is to be called: as it was learnt to be found, else what stands in quotes or after "called". */
export function named(said: string, wish: Wish, found: string | undefined): Pick<Details, 'name'> {
  if (wish !== 'start' && wish !== 'rename') return {}
  const [, quoted, called] =
    /["“«](.{3,120}?)["”»]|\b(?:called|named|titled|entitled|call it|name it|set it up as|rename (?:it|this|(?:the|our|this) \w+) (?:to|as|into)) ([^.!?]{3,120})/i.exec(
      said,
    ) ?? []
  const whole = found && (wish === 'rename' ? toTheNameEnd(said, found) : found)
  const name = (
    callIt.exec(said)?.[1]?.replace(afterName, '') ?? (whole ? fromTheStart(said, whole) : (quoted ?? called))
  )?.trim()
  return name ? { name } : {}
}

const callIt =
  /\b(?:call it|name it|set it up as|it will be called|it is called|(?:the )?title is(?! wrong)|(?:title|name) (?:is|was|looks) wrong[,.;:]? (?:it )?(?:should be|must be|is)|working title:?) ["“]?([^.!?"”]{3,120})/i

/** What is said after a name, and is no part of it. */
const afterName = / (?:please|pls|thanks|thank you|instead|from now(?: on)?|for now|now|then|ok)\b(?:[,;].*|[\s.!]*)$/i

/** "Clean stalls" for "Clean" in "rename it to Clean stalls please": a new name ends where its clause does. */
function toTheNameEnd(said: string, text: string): string {
  const [more = ''] =
    /^(?:(?! (?:please|pls|thanks|ok|because|since|so|instead|now|from now|and then|but|it|that|we|the old)\b)[^,.;!?"”:(])*/i.exec(
      said.slice(said.indexOf(text) + text.length),
    ) ?? []
  return `${text}${more}`.trim()
}

/** What a thing is called begins after "on", "called" or a colon, not in the middle of a name. */
export function fromTheStart(said: string, text: string): string {
  const before = said.slice(0, said.indexOf(text))
  const [, lost] =
    /\b(?:on|about|called|named|titled|regarding|to|of)\s+(?:the |a |an |our )?((?:[\p{L}\p{N}'’&-]+\s+){1,3})$/iu.exec(
      before,
    ) ?? []
  return lost && !/\b(?:it|this|that|is|be|name|project|call|for)\b/i.test(lost) ? `${lost}${text}` : text
}
