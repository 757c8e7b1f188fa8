import { month, weekday } from '../timing/dates-in.ts'

const dates = new RegExp(
  String.raw`\b(?:by|until|till|before|due|on|from)\s.*$|\b(?:${month}) \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:of )?(?:${month})|\b(?:${weekday}),? (?:the )?\d{1,2}\b|\b\d{4}-\d\d-\d\d\b|\bin \d+ \w+`,
  'gi',
)
const number =
  /(?<![\p{L}\d.:/,%$€£-])\d{1,2}(?![\d.:/%-]|(?:st|nd|rd|th)\b| ?(?:am|pm|k|m|%|days?|weeks?|months?|years?|hours?|minutes?|people|persons?|credits?|items?|questions?|checks?|of (?:them|these|those)|o['’]clock|more|times?)\b)/iu
const possession =
  /\b(?:(?:his|her|their)|\p{L}+['’]s) (?:\p{L}+ )?(?:stuff|items?|work|things?|tasks?|to-?dos?|share|part|everything|load|questions|checks)\b|\b(?:stuff|items|work|things|tasks) (?:of|from) \p{L}|\b(?:everything|all|whatever|what) (?:that )?\p{L}+ (?:still )?(?:has|had|is doing)\b/iu

/** Whether a sentence that hands something out names it in a way of its own, by a bare number or as somebody's: it is not what was shown last. */
export const namesByItself = (said: string): boolean => number.test(said.replace(dates, ' ')) || possession.test(said)
