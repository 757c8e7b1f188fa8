/** What narrows a wish: since when, of which part, in which form. */

/** Since when, as it was said: "since monday", "this month". */
export function sinceIn(said: string): { readonly said?: string } {
  const [, since, day] =
    /\b(?:since (?:the )?|while (?=i (?:was|were)\b))([^?.!,;]{2,40})|\b(today|yesterday|this (?:morning|afternoon|week|month|quarter|year)|last (?:week|month)|(?:last|past) (?:\w+|couple of) (?:days|weeks|months))\b/i.exec(
      said,
    ) ?? []
  const when = (since ?? day)?.replace(/\s+(?:please|pls)$/i, '').trim()
  return when ? { said: when } : {}
}

/** Whether a document is wanted to keep, and not only to look at. */
export const wantsFile = (said: string): boolean =>
  /\b(?:(?:in|as an?|into) (?:ms )?word|word (?:file|doc\w*|version)|docx|download|print\w*|a file)\b/i.test(said)

/** "Everything about the price": the part of what is recorded that is meant; nothing where that is the project. */
export function partIn(said: string): { readonly about?: string } {
  const about = aPart.exec(said)?.[1]?.trim()
  return about ? { about } : {}
}

const aPart =
  /\b(?:everything|all|anything|answers?|records?|entries|what (?:we|you|they) (?:have|said|wrote|recorded))\b.{0,20}?\b(?:about|on|regarding|concerning|to do with) (?!this (?:project|channel|course)|(?:the|our) (?:whole )?(?:project|channel|course)\b|here\b|us\b)(?:the |our )?([^?.!,;]{2,80})/i
