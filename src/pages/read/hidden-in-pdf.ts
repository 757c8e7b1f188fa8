import type { PDFPageProxy } from 'unpdf/pdfjs'

/** How many letters a hidden text needs to be cut out of a longer one: short words stand elsewhere too. */
const surely = 12

/** Takes out of a page's texts what is drawn so that nobody sees it: not painted at all, or white. A text of which nothing is left is empty. */
export async function hidingIn(page: PDFPageProxy): Promise<(text: string) => string> {
  const hidden = await hiddenIn(page)
  const long = [...hidden].filter((one) => one.length >= surely).sort((a, b) => b.length - a.length)
  return (text) => {
    if (hidden.has(text.replace(/\s+/g, ''))) return ''
    return long.reduce((left, one) => cutOut(left, one), text)
  }
}

/** A text without another, whose spaces are not known. */
function cutOut(text: string, letters: string): string {
  const places = [...text].flatMap((letter, at) => (/\s/.test(letter) ? [] : [at]))
  const at = text.replace(/\s+/g, '').indexOf(letters)
  if (at < 0) return text
  return text.slice(0, places[at]) + text.slice((places[at + letters.length - 1] ?? text.length) + 1)
}

/** The texts of a page, without spaces, that are hidden. */
async function hiddenIn(page: PDFPageProxy): Promise<ReadonlySet<string>> {
  const { getResolvedPDFJS } = await import('unpdf')
  const { OPS } = await getResolvedPDFJS()
  const { fnArray, argsArray } = await page.getOperatorList()
  const hidden = new Set<string>()
  const saved: { mode: number; white: boolean }[] = []
  let [now, parts] = [{ mode: 0, white: false }, '']
  for (const [at, operation] of fnArray.entries()) {
    const args: unknown[] = argsArray[at] ?? []
    if (operation === OPS.save) saved.push(now)
    else if (operation === OPS.restore) now = saved.pop() ?? now
    else if (operation === OPS.setTextRenderingMode) now = { ...now, mode: Number(args[0]) }
    else if (operation === OPS.setFillRGBColor) now = { ...now, white: isWhite(args) }
    else if (operation === OPS.setFillGray) now = { ...now, white: Number(args[0]) > 0.98 }
    else if (operation === OPS.showText && (now.mode === 3 || now.white)) {
      const text = lettersOf(args[0])
      parts += text
      hidden.add(text)
    }
  }
  return parts ? hidden.add(parts) : hidden
}

const isWhite = ([first, ...more]: readonly unknown[]): boolean =>
  typeof first === 'string' ? /^#f[c-f]f[c-f]f[c-f]$/i.test(first) : [first, ...more].every((one) => Number(one) >= 250)

const lettersOf = (glyphs: unknown): string =>
  Array.isArray(glyphs)
    ? glyphs
        .map((one: unknown) => (one && typeof one === 'object' && 'unicode' in one ? String(one.unicode) : ''))
        .join('')
        .replace(/\s+/g, '')
    : ''
