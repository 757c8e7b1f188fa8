import type { Grid } from '../view/view.ts'
import { escaped, fitted } from './letters.ts'
import { colours } from './svg.ts'

const width = 760
const margin = 24
const names = 300
const rowHeight = 40
const top = 96
const keyHeight = 20

/** What belongs to what, as an SVG: rows by name, columns by number with their names below, a dot where both belong together. */
export function gridAsSvg({ title, columns, rows }: Grid): string {
  const cell = Math.min(64, (width - 2 * margin - names) / Math.max(1, columns.length))
  const keyTop = top + rows.length * rowHeight + 26
  const height = keyTop + columns.length * keyHeight + margin
  const at = (n: number): number => margin + names + n * cell + cell / 2
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}" font-family="DejaVu Sans, system-ui, sans-serif">`,
    `<style>${colours(false)}.lacks{fill:#b3261e}</style>`,
    `<rect class="ground" width="${width}" height="${height}" rx="14"/>`,
    words(margin, 38, { text: title, most: width - 2 * margin, size: 15, bold: true }),
    ...groupsOf(columns).map(({ group, from, count }) =>
      words(at(from) - cell / 2 + 4, top - 28, { text: group, most: count * cell - 8, size: 12 }),
    ),
    ...columns.map((_, n) => centred(at(n), top - 8, letterOf(columns, n))),
    ...rows.map((row, n) => drawRow(row, top + n * rowHeight, at)),
    ...columns.map(({ label }, n) =>
      words(margin, keyTop + n * keyHeight, {
        text: `${letterOf(columns, n)}  ${label}`,
        most: width - 2 * margin,
        size: 12,
      }),
    ),
    '</svg>',
  ].join('')
}

function drawRow({ label, marks, lacks }: Grid['rows'][number], y: number, at: (n: number) => number): string {
  const middle = y + rowHeight / 2
  return [
    `<rect class="track" x="${margin}" y="${y}" width="${width - 2 * margin}" height="1"/>`,
    words(margin, lacks ? middle - 2 : middle + 5, { text: label, most: names - 16, size: 13 }),
    lacks
      ? `<text class="lacks" x="${margin}" y="${middle + 14}" font-size="11">${escaped(fitted(lacks, 11, names - 16))}</text>`
      : '',
    ...marks.map(
      (is, n) => `<circle class="${is ? 'full' : 'track'}" cx="${at(n)}" cy="${middle}" r="${is ? 8 : 3}"/>`,
    ),
  ].join('')
}

type GridText = { readonly text: string; readonly most: number; readonly size: number; readonly bold?: true }

const words = (x: number, y: number, { text, most, size, bold }: GridText): string =>
  `<text class="${bold || size > 12 ? 'ink' : 'soft'}" x="${x}" y="${y}" font-size="${size}"${bold ? ' font-weight="700"' : ''}>${escaped(fitted(text, size, most))}</text>`

const centred = (x: number, y: number, text: string): string =>
  `<text class="ink" x="${x}" y="${y}" font-size="12" font-weight="700" text-anchor="middle">${escaped(text)}</text>`

/** Columns that stand together under one name. */
function groupsOf(columns: Grid['columns']): { group: string; from: number; count: number }[] {
  const groups = [...new Set(columns.map(({ group }) => group))]
  return groups.map((group) => ({
    group,
    from: columns.findIndex((one) => one.group === group),
    count: columns.filter((one) => one.group === group).length,
  }))
}

/** "A1", "B2": the group's letter and the number in it. */
function letterOf(columns: Grid['columns'], n: number): string {
  const group = columns[n]?.group ?? ''
  const letter = String.fromCharCode(65 + [...new Set(columns.map((one) => one.group))].indexOf(group))
  return `${letter}${columns.slice(0, n + 1).filter((one) => one.group === group).length}`
}
