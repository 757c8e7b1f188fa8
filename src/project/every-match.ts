/** Each match of a global pattern, as `matchAll` finds them, which copies the pattern each time. */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const all: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let one = pattern.exec(text); one; one = pattern.exec(text)) {
    all.push(one)
    if (!one[0]) pattern.lastIndex++
  }
  return all
}
