/** Whether a quote stands in a passage, word for word, whatever the case, the dashes and the quotation marks; dots leave something out. */
export function stands(quote: string, passage: string): boolean {
  const text = ` ${plain(passage)} `
  let from = 0
  const pieces = quote
    .split(/\s*(?:…|\.{3,}|\[…\]|\[\.{3}\])\s*/)
    .map(plain)
    .filter(Boolean)
  for (const piece of pieces) {
    const at = text.indexOf(` ${piece} `, from)
    if (at < 0) return false
    from = at + piece.length
  }
  const words = pieces.join(' ').split(' ').filter(Boolean).length
  return words >= Math.min(fewest, text.trim().split(' ').length)
}

/** Fewer words than these stand in too many places to show anything. */
const fewest = 4

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim()
