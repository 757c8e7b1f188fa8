/** Widths of DejaVu Sans Bold from the space to "~", in hundredths of the font's size. The plain letters are narrower. */
const widths = [
  '35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 100 78',
  '77 74 84 69 69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50 50 68 72 60',
  '72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84',
]
  .join(' ')
  .split(' ')
  .map(Number)

/** The width of a text, rather too much than too little. */
export const widthOf = (text: string, size: number): number =>
  [...text].reduce((all, sign) => all + (size * (widths[(sign.codePointAt(0) ?? 0) - 32] ?? 105)) / 100, 0)

/** The text, cut with "…" where it would be wider than `most`. */
export function fitted(text: string, size: number, most: number): string {
  if (widthOf(text, size) <= most) return text
  const signs = [...text]
  while (signs.length && widthOf(`${signs.join('')}…`, size) > most) signs.pop()
  return `${signs.join('').trimEnd()}…`
}

/** A text within SVG. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
