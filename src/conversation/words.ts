/** What counts as words, on whichever platform they were written. */

/** Emoji, their names (`:tada:`), keys (`1️⃣`), faces made of signs, and a thumb in signs (`+1`, `(y)`). */
const mark =
  /(?<!\S)(?:[+-]1|\([yn]\))(?!\S)|:[\p{L}\p{N}_'+-]+(?:::skin-tone-[2-6])?:|[0-9#*]\ufe0f?\u20e3|\p{Extended_Pictographic}|\p{Regional_Indicator}|(?<!\S)(?:<3|[:;=]['’]?-?[()DPpOo|/*])(?!\S)/u
const marks = new RegExp(mark, 'gu')

/** Faces and laughter made of letters and signs: `¯\\_(ツ)_/¯`, `( ͡° ͜ʖ ͡°)`, `xD`, `T_T`, `ㅋㅋㅋ`. */
const faces = /[¯\\_/]*\([^()\p{N}]*[ツ°ʖ•ω◕益ಠ▽][^()]*\)[¯\\_/]*|(?<!\S)(?:x+D+|T[_.]T|[ㅋㅎㅠㅜ]{2,})(?!\S)/gu

/** Letters that only lengthen others, and a call to a group (`@here`). */
const empty = /[\u0640\u07fa]|(?<!\S)@[\p{L}\p{N}][\p{L}\p{N}._-]*/gu

/** Whether there are words: a letter or a figure of any script. Signs, emoji, calls to a group and what cannot be seen are none. */
export const hasWords = (text: string): boolean =>
  /[\p{L}\p{N}]/u.test(
    text
      .replace(faces, ' ')
      .replace(marks, ' ')
      .replace(empty, ' ')
      .replace(/\p{Default_Ignorable_Code_Point}/gu, ''),
  )

/** Emoji and nothing else: somebody nods, as with a reaction. */
export const isNod = (text: string): boolean => (mark.test(text) || text.search(faces) >= 0) && !hasWords(text)

/** The text without emoji and faces. */
export const withoutMarks = (text: string): string => text.replace(faces, ' ').replace(marks, ' ').trim()

/** Hyphens that show only where a line breaks, joiners without a meaning, and what turns the direction of a line round. */
const unseen = /[\u00ad\u202a-\u202e\u2060-\u206f\ufeff]/g
/** Those that some scripts and emoji need inside a word: nothing at its edges, nor beside a space or a sign of ASCII. */
const stray = /(?<=^|[\0-\x7f\s])[\u061c\u200b-\u200f]+|[\u061c\u200b-\u200f]+(?=$|[\0-\x7f\s])/g

/** The text without the characters that nobody sees and that come along with what is copied; the cells of a pasted table stay apart. */
export const visible = (text: string): string => withCells(text.replace(unseen, '').replace(stray, ''))

/** Tabs are one blank wherever text is shown. */
const withCells = (text: string): string =>
  (text.match(/^.*\S\t+\S.*$/gm)?.length ?? 0) > 1 ? text.replace(/(?<=\S) ?\t+ ?(?=\S)/g, ' | ') : text

/** The text without the lines that it quotes. */
export const ownLines = (text: string): string => text.replace(/^>.*$/gm, '').trim()

/** Whether there are only words that are another's: lines that quote, unless the sign compares (`>50%`, without a space). */
export const isOnlyQuote = (text: string): boolean => {
  const quoted = text.replace(/^>(?![\d=]).*$/gm, '')
  return quoted !== text && !hasWords(quoted)
}

/** The text without what stands in it as code. */
export const withoutCode = (text: string): string => text.replace(/```[\s\S]*?```|`[^`\n]+`/g, ' ')

const leadingUp = String.raw`^\W*(?:(?:still|also|all|we|i|it|that|this|is|are|am|it['’]?s|that['’]?s|we['’]?re|i['’]?m) )*`
const toBe = 'to be (?:confirmed|decided|determined|agreed|announced|discussed)'
const open = `tb[acd]|${toBe}|not (?:yet )?(?:known|decided|clear|settled|agreed|confirmed)|waiting (?:for|on|to hear)|pending|unknown|undecided|no decision`
/** What learners do not know is told of them. */
const ofOthers = String.raw`(?<!\b(?:who|they|them|people|learners|students|staff)\b[^.?!;]{0,80})`
const unknown = `${ofOthers}(?:idk|dunno|don['’]?t know|do not know|not sure|no idea|no clue)`

/** Words of somebody who does not know, or that begin with it being open. */
export const doesNotKnow = new RegExp(String.raw`\b(?:${unknown})\b|${leadingUp}(?:${open})\b`, 'i')

const beginsOpen = new RegExp(String.raw`${leadingUp}(?:${open}|${unknown})\b`, 'i')

/** "Tbc, waiting for Mei": the words only say that it is not known yet; a figure after a "but" is an answer. */
export const saysOpen = (text: string): boolean =>
  text.length < 200 && beginsOpen.test(text) && !/\bbut\b.*\d/is.test(text)

/** A file or an address is an answer, whatever it is called. */
export const hasFile = /\w\.\w{2,5}\b|:\/\//
