/**
 * Somebody's answer where they put themselves right in the same breath: "20 hours, sorry 24", "no wait 24". What was said
 * first goes only where the rest surely takes its place; all else stays word for word.
 */
export function withoutFirstThought(text: string): string {
  const words = text.trim()
  if (/\n/.test(words) || words.length > 160) return text
  const [, opened] = opens.exec(words) ?? []
  if (opened !== undefined) return withoutSorry(opened)
  const [, first = '', second = ''] = figureInstead.exec(words) ?? wordsInstead.exec(words) ?? []
  return second && isOneThing(first) ? withoutSorry(second) : withoutSorry(text)
}

const slips = String.raw`(?:(?:oh|ah|oops|sorry|no|wait|hang on|hold on|hm+|um+|actually|argh|ugh)[\s,.!:–-]+)*`
const turns = String.raw`(?:no,? wait|wait,? no|no,? sorry|sorry,? no|oops|sorry|actually|correction|i mean(?:t)?|make (?:it|that)|rather|or rather|scratch that|no|wait)`
const surelyTurns = String.raw`(?:no,? wait|wait,? no|no,? sorry|sorry,? no|correction|i mean(?:t)?|or rather|scratch that|strike that)`
const leads = String.raw`(?:(?:it['’]?s|it is|that['’]?s|make (?:it|that)|rather|it should be|should be|i mean(?:t)?|to) )*`

/** "No wait 24", "oops, sorry: 24 hours". */
const opens = new RegExp(
  `^(?=(?:oops|sorry|no|wait|hang on|hold on|actually)\\b)${slips}(?:i mean(?:t)?[\\s,:]+)?${leads}([$€£]?\\d[^?]{0,60})$`,
  'iu',
)
/** "20 hours, sorry 24": a figure in place of a figure. */
const figureInstead = new RegExp(
  `^([^?]{0,40}\\d[^?]{0,30}?)(?:\\s*[,;.:–—-]\\s*|\\s+)${turns}[\\s,.!:–-]+(?:${turns}[\\s,.!:–-]+)*${leads}([$€£]?\\d[^?]{0,50})$`,
  'iu',
)
/** "Nurses, no wait, pharmacists". */
const wordsInstead = new RegExp(
  `^([^?,;.]{2,40}?)(?:\\s*[,;.:–—-]\\s*|\\s+)${surelyTurns}[\\s,.!:–-]+${leads}([^?,;.]{2,40})[.!]?$`,
  'iu',
)

/** A single value: what says more than that would be lost. */
const isOneThing = (first: string): boolean =>
  first.trim().split(/\s+/).length <= 5 && (first.match(/\d+(?:[.,]\d+)?/g)?.length ?? 0) <= 1

/** "Yes we have, sorry". */
const withoutSorry = (text: string): string => text.replace(/(?<=\S)\s*[,.;!–-]+\s*(?:sorry|oops|my bad)[\s.!]*$/i, '')
