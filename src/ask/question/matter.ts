/** "What does the toolkit say about prerequisites?": the matter alone, where a question says no more than that it is one. */
export const matterOf = (question: string): string => {
  const matter = question.replace(frame, 'about ')
  return matter === question ? question : matter.replace(/[?\s]+$/, '')
}

const toolkit = `(?:the |this |apec['’]?s? )?(?:toolkit|apec)`
const frame = new RegExp(
  String.raw`^(?:(?:hi|hello|ok|so|and|please|pls)[ ,]+)*(?:what (?:does|do|did|has|would) (?:${toolkit}|you|it) (?:say|advise|recommend|suggest|have|know|tell us|write)|(?:is there |has ${toolkit} |do you have )?(?:anything|something) (?:in|from) ${toolkit}|tell (?:me|us)(?: something| more)?) (?:about|on|regarding) (?!this\b|that\b|it\b|you)`,
  'i',
)
