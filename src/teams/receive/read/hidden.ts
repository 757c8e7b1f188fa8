/** The longest HTML that is read; more does not fit into an answer. */
export const longest = 40_000

/** HTML without what nobody sees: comments, and elements that are hidden or have no size. */
export function seenIn(html: string): string {
  let text = html.slice(0, longest).replace(/<!--[\s\S]*?(?:-->|$)/g, '')
  const hidden = new RegExp(pending, 'gi')
  for (let found = hidden.exec(text); found; found = hidden.exec(text)) {
    text = text.slice(0, found.index) + text.slice(endOf(text, found))
    hidden.lastIndex = found.index
  }
  return text
}

/** Whether something in it is not seen. */
export const hides = (html: string): boolean => seenIn(html) !== html.slice(0, longest)

const zero = String.raw`0(?:\.0{1,9})?(?![\d.])`
const styles = [
  String.raw`display\s*:\s*none`,
  String.raw`visibility\s*:\s*(?:hidden|collapse)`,
  String.raw`(?<![\w-])(?:opacity|font-size|(?:max-)?(?:width|height))\s*:\s*${zero}`,
].join('|')
const pending = String.raw`<([a-z][\w:-]*)\b(?=[^<>]*\s(?:hidden(?=[\s=/>])|style\s*=\s*(?:"[^"<>]*?|'[^'<>]*?)(?:${styles})))[^<>]*>`

/** Where a hidden element is over: behind the tag that closes it, not one of its own kind within. */
function endOf(text: string, { 0: tag, 1: name = '', index }: RegExpExecArray): number {
  const start = index + tag.length
  if (tag.endsWith('/>') || /^(?:br|hr|img|input)$/i.test(name)) return start
  let depth = 1
  for (const one of text.slice(start).matchAll(new RegExp(`<(/?)${name}\\b[^<>]*>`, 'gi'))) {
    depth += one[1] ? -1 : 1
    if (!depth) return start + one.index + one[0].length
  }
  return text.length
}
