/** Each match of a global pattern, one after the other as they are asked for; `matchAll` does the same, and copies the pattern each time. */
export function* everyMatch(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let from = 0
  for (;;) {
    // Whoever asks may look for the same pattern elsewhere meanwhile.
    pattern.lastIndex = from
    const one = pattern.exec(text)
    if (!one) return
    from = pattern.lastIndex + (one[0] ? 0 : 1)
    yield one
  }
}
