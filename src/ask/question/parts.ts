/** Splits a question that asks several things into its parts, at most four; one part where it asks one thing. What is told before a question stays with it. */
export function partsOf(message: string): string[] {
  const parts: string[] = []
  let told = ''
  for (const { text, asks } of sentencesOf(message).flatMap(clausesOf)) {
    if (asks) {
      parts.push(`${told} ${text}`.trim())
      told = ''
    } else if (parts.length > 0 && !told) parts[parts.length - 1] += ` ${text}`
    else told = `${told} ${text}`.trim()
  }
  return parts.length > 0 ? parts.slice(0, 4) : [message.trim()]
}

/** The sentences of what somebody typed. */
export const sentencesOf = (text: string): string[] => trimmed(text.split(/(?<=[?!])\s+|(?<=[a-z)"']\.)\s+|;\s+|\n+/i))

type QuestionClause = { readonly text: string; readonly asks: boolean }

const opening =
  'who|what|which|when|where|why|how|do|does|did|is|are|was|can|could|should|shall|must|may|might|will|would|have|has|whose|whats|hows|whos|whether|(?:by|for|in|at|to|from|on|with|of) (?:what|which|whom|whose)'
const joint = new RegExp(
  String.raw`(?:,|;)?\s+(?:and|plus|also|but also|then|or)\s+(?:also\s+|then\s+)?(?=(?:${opening})\b)`,
  'gi',
)
const comma = new RegExp(String.raw`,\s+(?=(?:${opening})\b)`, 'gi')
const asking = new RegExp(
  String.raw`\?|^(?:(?:and|so|but|also|ok|okay|hi|hey|hello|well|please|pls|plz)[ ,]+)*(?:${opening}|tell|explain|show|list|give|describe|any|need)\b`,
  'i',
)

/** Whether a sentence reads as a question or as a request to be told something. */
export const asksSomething = (sentence: string): boolean => asking.test(sentence)

/** "When we plan a course" asks nothing by itself. */
const leading =
  /^(when|where|while|as|if|since|because|before|after|which|what|how)\s+(i|you|we|they|it|people|learners|someone|somebody|our|the|a|an)\b/i

/** "How long are videos and who checks captions?" asks twice; "who teaches and how" does not. */
function clausesOf(sentence: string): QuestionClause[] {
  const joined = trimmed(sentence.split(joint))
  if (!joined.every(isWhole)) return [{ text: sentence, asks: asksSomething(sentence) }]
  return joined.flatMap((piece): QuestionClause[] => {
    const listed = trimmed(piece.split(comma))
    const several = listed.length > 1 && listed.every((one) => isWhole(one) && asksSomething(one) && !leading.test(one))
    return several
      ? listed.map((text) => ({ text, asks: true }))
      : [{ text: piece, asks: joined.length > 1 || asksSomething(piece) }]
  })
}

const isWhole = (piece: string): boolean => piece.split(/\s+/).length >= 3

const trimmed = (pieces: readonly string[]): string[] => pieces.map((one) => one.trim()).filter(Boolean)
