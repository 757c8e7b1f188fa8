import type { Bar, Picture } from '../view/view.ts'
import { escaped, fitted, widthOf } from './letters.ts'

const gap = 28
const barHeight = 7
const rowHeight = 34
const headHeight = 36
const afterGroup = 14
const headSize = 13.6

type Group = Picture['groups'][number]
type DrawnSvg = { readonly svg: string; readonly bottom: number }

/**
 * Progress as an SVG: phases in two columns, or one where it is `narrow`, each step with its bar. Follows the reader's
 * light or dark scheme; `dark` fixes one. Names too long for their place are cut by their measured width, visibly.
 */
export function pictureAsSvg(
  picture: Picture,
  { dark, narrow = false }: { dark?: boolean; narrow?: boolean } = {},
): string {
  const [width, margin] = narrow ? [348, 14] : [760, 24]
  const columns = narrow ? [picture.groups] : balanced(picture.groups)
  const column = (width - 2 * margin - gap * (columns.length - 1)) / columns.length
  const drawn = columns.map((groups, n) =>
    drawColumn(groups, { x: margin + n * (column + gap), y: margin, width: column }),
  )
  const height = Math.max(...drawn.map(({ bottom }) => bottom)) + margin - afterGroup
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(picture.title)}" font-family="DejaVu Sans, system-ui, sans-serif">`,
    `<style>${colours(dark)}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="14"/>`,
    ...drawn.map(({ svg }) => svg),
    '</svg>',
  ].join('')
}

/** Groups in two columns of about equal height, in reading order down the first and then the second. */
function balanced(groups: readonly Group[]): (readonly Group[])[] {
  const ends = groups.map((_, n) => Math.abs(heightOf(groups.slice(0, n + 1)) - heightOf(groups.slice(n + 1))))
  const cut = ends.indexOf(Math.min(...ends)) + 1
  return [groups.slice(0, cut), groups.slice(cut)]
}

const heightOf = (groups: readonly Group[]): number =>
  groups.reduce((all, { bars }) => all + headHeight + bars.length * rowHeight + afterGroup, 0)

/** Where something is drawn: its upper left corner, and how wide it may be. */
type Spot = { readonly x: number; readonly y: number; readonly width: number }

function drawColumn(groups: readonly Group[], spot: Spot): DrawnSvg {
  let { y } = spot
  const parts = groups.map((group) => {
    const drawn = drawGroup(group, { ...spot, y })
    y = drawn.bottom
    return drawn.svg
  })
  return { svg: parts.join(''), bottom: y }
}

function drawGroup({ label, bars }: Group, { x, y: top, width }: Spot): DrawnSvg {
  const out = bars.length > 0 && bars.every(({ note }) => note)
  const done = bars.reduce((all, bar) => all + bar.done, 0)
  const total = bars.reduce((all, bar) => all + bar.total, 0)
  const count = out ? (bars[0]?.note ?? '') : `${done} of ${total}`
  const rows = bars.map((bar, n) => drawBar(bar, { x, y: top + headHeight + n * rowHeight, width }))
  const svg = [
    `<g${out ? ' opacity="0.5"' : ''}>`,
    `<text class="ink" x="${x}" y="${top + 16}" font-size="${headSize}" font-weight="700">${escaped(fitted(label, headSize, width - widthOf(count, 12) - 10))}</text>`,
    `<text class="soft" x="${x + width}" y="${top + 16}" font-size="12" text-anchor="end">${escaped(count)}</text>`,
    ...rows,
    '</g>',
  ].join('')
  return { svg, bottom: top + headHeight + bars.length * rowHeight + afterGroup }
}

function drawBar({ label, done, total }: Bar, { x, y, width }: Spot): string {
  const full = total > 0 && done === total
  const count = `${full ? '✓ ' : ''}${done}/${total}`
  const filled = total ? (width * done) / total : 0
  return [
    `<text class="ink" x="${x}" y="${y + 8}" font-size="12.5">${escaped(fitted(label, 12.5, width - widthOf(count, 12) - 12))}</text>`,
    `<text class="${full ? 'done' : 'soft'}" x="${x + width}" y="${y + 8}" font-size="12" text-anchor="end">${count}</text>`,
    `<rect class="track" x="${x}" y="${y + 14}" width="${width}" height="${barHeight}" rx="3.5"/>`,
    filled
      ? `<rect class="${full ? 'full' : 'part'}" x="${x}" y="${y + 14}" width="${Math.max(filled, barHeight)}" height="${barHeight}" rx="3.5"/>`
      : '',
  ].join('')
}

/** In light colours or dark ones, or as the reader has it. */
export function colours(dark: boolean | undefined): string {
  const light =
    '.ground{fill:#f7f6f2}.ink{fill:#1f2430}.soft{fill:#626978}.done{fill:#1b7a4c}.track{fill:#e2dfd6}.part{fill:#3f6fd8}.full{fill:#2a9d68}'
  const night =
    '.ground{fill:#242832}.ink{fill:#e9ebf1}.soft{fill:#a4abba}.done{fill:#6fd3a0}.track{fill:#3a4050}.part{fill:#7ea2f2}.full{fill:#57c491}'
  if (dark !== undefined) return dark ? night : light
  return `${light}@media (prefers-color-scheme:dark){${night}}`
}
