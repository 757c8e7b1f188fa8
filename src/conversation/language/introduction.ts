/** "I am the dean, they ask me to sign. How does it stand?": who somebody is says why they ask, and wants nothing itself. */
export const withoutIntroduction = (said: string): string => introduced.exec(said.trim())?.[1] ?? said

const introduced =
  /^(?:(?:hi|hello|hey|ok|sorry)[,! ]+)*(?:i am|i['’]m|it['’]s|this is) (?:the|an?|your|one of the) (?:[^.!?\n]{2,120}[.!;]|[^.!?,\n]{2,40},) +(?:so |and )?(\S[^.!\n]{3,}\?\W*)$/i
