const lead =
  /^(?:(?:ok(?:ay)?|so|now|then|and|please|pls|plz|hey|hi|can (?:you|we|i|u)|could (?:you|we|someone|somebody)|would you|let['’]?s|let us|time to|actually|just|we (?:need|have|want) to|i (?:need|want) to|you (?:should|could))[\s,]+)+/i
const thanks = /[\s,.!?]*(?:\b(?:please|pls|plz|thanks|thank you|thx)\b[\s,.!?]*)*$/i
const urges = /[\s,.!?]*(?:\b(?:please|pls|plz|thanks|thank you|thx|instead|now|again|then|up|for me)\b[\s,.!?]*)*$/i

/** The words without what only asks for it kindly, and without thanks. */
export const withoutLead = (said: string): string => said.trim().replace(lead, '')
export const withoutThanks = (said: string): string => said.replace(thanks, '')

/** The same of what is urged: "… again, now". */
export const plainly = (said: string): string => withoutLead(said.trim().replace(urges, ''))
