/**
 * Somebody's answer where they put themselves right in the same breath: "20 hours, sorry 24", "no wait 24". What was said
 * first goes only where the rest surely takes its place; all else stays word for word.
 */
export function withoutFirstThought(text: string): string {
  const words = text.trim()
  if (/\n/.test(words) || words.length > 160) return text
  const [, opened] = opens.exec(words) ?? []
  if (opened !== undefined) return denies.test(words) && opened.split(/\s+/).length > 3 ? text : withoutSorry(opened)
  const [, first = '', second = ''] = figureInstead.exec(words) ?? wordsInstead.exec(words) ?? []
  return second && isOneThing(first) ? withoutSorry(second) : withoutSorry(text)
}

/** "No, 24-hour cover is too much": what is denied is no slip. */
const denies = /^(?:no|wait)\b/i

const surelyTurns =
  '(?:no,? wait|wait,? no|no,? sorry|sorry,? no|correction|i mean(?:t)?|or rather|scratch that|strike that)'
/** "No" and "wait" alone turn nothing, "no 24-hour cover", unless a comma stands behind them. */
const turn = String.raw`(?:(?:${surelyTurns}|oops|sorry|actually|rather)[\s,.!:–-]+|(?:no|wait|hang on|hold on)[,.!:–-]+\s*)`
const leads = "(?:(?:it['’]?s|it is|that['’]?s|make (?:it|that)|rather|it should be|should be|to) )*"
const figure = String.raw`(?:[$€£]|usd |sgd |aud )?\d`

/** "No wait 24", "oops, sorry: 24 hours". */
const opens = new RegExp(`^(?:${turn})+${leads}(${figure}[^?]{0,60})$`, 'iu')
/** "20 hours, sorry 24": a figure in place of a figure. */
const figureInstead = new RegExp(
  `^([^?]{0,40}\\d[^?]{0,30}?)(?:\\s*[,;.:–—-]\\s*|\\s+)(?:${turn})+${leads}(${figure}[^?]{0,50})$`,
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
