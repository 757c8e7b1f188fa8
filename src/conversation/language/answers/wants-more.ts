/** "Young people, also whats next": an answer, and what is wanted besides, where that is surely no more of it. */
export function withoutMore(text: string): { readonly answer: string; readonly more: string | undefined } {
  const found = wanted.exec(text)
  return found?.groups?.['more'] === undefined
    ? { answer: text, more: undefined }
    : { answer: text.slice(0, found.index).trim(), more: found.groups['more'] }
}

const wanted =
  /(?<=\S)(?:[\s,;]+|[.!]\s+)(?:and|also|then|plus)\s+(?:(?:also|then|please|pls) )?(?<more>(?:(?:what(?:['’]?s| is) )?next\b|(?:show|tell) (?:me|us)\b|skip\b|undo\b|remind (?:me|us)\b|who has\b|(?:give|assign|tick|show) (?:it|t?\d))[^.;]{0,50})$/i
