/** What somebody wrote in a mail that is pasted, without its head, greeting, signature and what it quotes; any other text as it is. */
export function withoutMail(text: string): string {
  const lines = text.split(/\r?\n/)
  const head = headIn(lines)
  if (!head && !isLetter(lines)) return text
  const body = trimmed(untilQuoted(lines.slice(head)))
  const greeted = ungreeted(body)
  const own = trimmed(beforeSignature(greeted))
  return own.length ? own.join('\n') : text
}

/** A mail without its head: somebody is greeted on a line alone, and it is closed. */
const isLetter = (lines: readonly string[]): boolean =>
  greeting.test(trimmed(lines)[0] ?? '') && lines.some((line) => closing.test(line.trim()))

/** Without its greeting, on a line alone or before what is said. */
function ungreeted([first = '', ...rest]: readonly string[]): string[] {
  return trimmed(greeting.test(first) ? rest : [first.replace(greets, ''), ...rest])
}
const greets = /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))(?: [\p{L}’'.-]+){0,4}[,:!] +(?=\S)/iu

/** How many lines are its head: names of fields, one a line, what goes on below them indented; at least two, or one that only mails have. */
function headIn(lines: readonly string[]): number {
  let end = 0
  let fields = 0
  for (const [at, line] of lines.entries()) {
    if (field.test(line)) fields++
    else if (!(line.trim() === '' && fields === 0) && !(/^\s+\S/.test(line) && fields > 0) && !forwarded.test(line))
      break
    end = at + 1
  }
  return fields > 1 || surely.test(lines.slice(0, end).join('\n')) ? end : 0
}

const field = /^\W{0,3}(?:from|to|cc|bcc|subject|sent|date|reply-to|importance|attachments?)\s*\*?:\s*\S/i
const surely = /^\W{0,3}(?:from|subject)\s*\*?:.*(?:@|\bre:|\bfwd?:)/im
const forwarded = /^\s*-{2,}.*(?:message|forwarded).*-{2,}\s*$/i
const greeting =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b[\p{L}\p{M}’'. -]{0,40}[,!:.]?\s*$/iu
const closing =
  /^(?:(?:many |kind |kindest |best |warm |warmest |with |all the )*(?:regards|wishes|best|thanks|thank you|cheers|sincerely|yours(?: \w+)?|rgds|br|greetings)(?: (?:in advance|again|and regards))?)[\s,.!]*(?:\p{Lu}[\p{L}. -]{0,30})?$/iu
const quotes = /^(?:>|on .{6,80}wrote:\s*$|-{3,}\s*original message|_{5,}|from:\s.*@)/i

const untilQuoted = (lines: readonly string[]): string[] => {
  const at = lines.findIndex((line) => quotes.test(line.trim()))
  return at < 0 ? [...lines] : lines.slice(0, at)
}

/** Up to what closes it, and a name alone at its end. */
function beforeSignature(lines: readonly string[]): string[] {
  const at = lines.findIndex((line, n) => n > 0 && (closing.test(line.trim()) || line.trim() === '--'))
  if (at > 0) return lines.slice(0, at)
  const last = lines.at(-1)?.trim() ?? ''
  return lines.length > 1 && isName.test(last) ? lines.slice(0, -1) : [...lines]
}
const isName = /^[–-]?\s*\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'.-]*){0,2}$/u

const trimmed = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => line.trim())
  const last = lines.findLastIndex((line) => line.trim())
  return first < 0 ? [] : lines.slice(first, last + 1)
}
