import type { Bar, Picture } from '../view/view.ts'

const width = 760
const margin = 24
const gap = 16
const column = (width - 2 * margin - gap) / 2
const barHeight = 8
const rowHeight = 34
const headHeight = 34

/**
 * Progress as an SVG of six phases in two columns, each step with its bar. Follows the reader's light or dark scheme
 * where it is shown alone; `dark` fixes one. Long names are cut by their measured width.
 */
export function pictureAsSvg(picture: Picture, { dark }: { dark?: boolean } = {}): string {
  const columns = balanced(picture.groups)
  const drawn = columns.map((groups, n) => drawColumn(groups, margin + n * (column + gap)))
  const height = Math.max(...drawn.map((one) => one.bottom)) + margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(picture.title)}" font-family="DejaVu Sans, system-ui, sans-serif">`,
    `<style>${colours(dark)}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="16"/>`,
    ...drawn.map((one) => one.svg),
    '</svg>',
  ].join('')
}

type Group = Picture['groups'][number]

/** Groups in two columns of about equal height, in reading order down the first and then the second. */
function balanced(groups: readonly Group[]): [Group[], Group[]] {
  const total = groups.reduce((all, group) => all + heightOf(group), 0)
  const first: Group[] = []
  let height = 0
  for (const group of groups) {
    if (height + heightOf(group) / 2 > total / 2) break
    first.push(group)
    height += heightOf(group)
  }
  return [first, groups.slice(first.length)]
}

const heightOf = (group: Group): number => headHeight + group.bars.length * rowHeight + 12

function drawColumn(groups: readonly Group[], x: number): { svg: string; bottom: number } {
  let y = margin
  const parts: string[] = []
  for (const group of groups) {
    const out = group.bars.every(({ note }) => note)
    const done = group.bars.reduce((all, bar) => all + bar.done, 0)
    const total = group.bars.reduce((all, bar) => all + bar.total, 0)
    const count = out ? 'not in scope' : `${done} of ${total}`
    parts.push(`<g${out ? ' opacity="0.45"' : ''}>`)
    parts.push(`<text class="ink" x="${x}" y="${y + 18}" font-size="15" font-weight="700">${escaped(fitted(group.label, 15.8, column - widthOf(count, 12.5) - 12))}</text>`)
    parts.push(`<text class="soft" x="${x + column}" y="${y + 18}" font-size="12.5" text-anchor="end">${count}</text>`)
    y += headHeight
    for (const bar of group.bars) {
      parts.push(drawBar(bar, x, y))
      y += rowHeight
    }
    parts.push('</g>')
    y += 12
  }
  return { svg: parts.join(''), bottom: y - 12 }
}

function drawBar({ label, done, total }: Bar, x: number, y: number): string {
  const count = `${done}/${total}`
  const full = total && done === total
  const filled = total ? (column * done) / total : 0
  return [
    `<text class="ink" x="${x}" y="${y + 8}" font-size="12.5">${escaped(fitted(label, 12.5, column - 48))}</text>`,
    `<text class="${full ? 'done' : 'soft'}" x="${x + column}" y="${y + 8}" font-size="12" text-anchor="end">${full ? '✓ ' : ''}${count}</text>`,
    `<rect class="track" x="${x}" y="${y + 14}" width="${column}" height="${barHeight}" rx="4"/>`,
    filled ? `<rect class="${full ? 'full' : 'part'}" x="${x}" y="${y + 14}" width="${Math.max(filled, barHeight)}" height="${barHeight}" rx="4"/>` : '',
  ].join('')
}

/** Widths of DejaVu Sans, generously, as parts of the font size. */
const widthOf = (text: string, size: number): number => [...text].reduce((all, sign) => all + size * (/[ijl.,:;'|!ftI ]/.test(sign) ? 0.38 : /[mwMW]/.test(sign) ? 0.98 : /[A-Z]/.test(sign) ? 0.72 : 0.63), 0)

/** The text, cut with "…" where it would be wider than `most`. */
function fitted(text: string, size: number, most: number): string {
  if (widthOf(text, size) <= most) return text
  let short = text
  while (short && widthOf(`${short}…`, size) > most) short = short.slice(0, -1)
  return `${short.trimEnd()}…`
}

function colours(dark: boolean | undefined): string {
  const light = '.ground{fill:#fbfaf7}.ink{fill:#1f2430}.soft{fill:#676d7a}.done{fill:#1c7a4d}.track{fill:#e7e4dc}.part{fill:#3f6fd8}.full{fill:#2a9d68}'
  const night = '.ground{fill:#1d2028}.ink{fill:#eceef3}.soft{fill:#a2a8b5}.done{fill:#6fd3a0}.track{fill:#343946}.part{fill:#7ea2f2}.full{fill:#57c491}'
  if (dark !== undefined) return dark ? night : light
  return `${light}@media (prefers-color-scheme:dark){${night}}`
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign)
