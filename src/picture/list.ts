import type { Bar, Picture } from '../view/view.ts'
import { escaped, fitted, widthOf } from './letters.ts'
import { colours } from './svg.ts'

const width = 400
const margin = 14
const rowHeight = 19
const afterGroup = 5
const size = 12
const bar = { width: 64, height: 7, from: width - margin - 44 - 64 }

/**
 * Progress as an SVG of a row each, for chats: they show a picture no wider than 400 and no higher than 500 points, and
 * what is larger shrinks until nobody can read it on a phone. Always light, and without its title: of projects that stand
 * alike it is the same.
 */
export function listAsSvg({ groups }: Picture): string {
  const rows: string[] = []
  let y = margin
  for (const { label, bars } of groups) {
    const out = bars.length > 0 && bars.every(({ note }) => note)
    const [done, total] = [sum(bars.map((one) => one.done)), sum(bars.map((one) => one.total))]
    const count = out ? (bars[0]?.note ?? '') : `${done} of ${total}`
    rows.push(headRow(label, count, y))
    const shown = out ? [] : bars
    rows.push(...shown.map((one, n) => barRow(one, y + (n + 1) * rowHeight)))
    y += (shown.length + 1) * rowHeight + afterGroup
  }
  const height = y - afterGroup + margin
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="DejaVu Sans, system-ui, sans-serif">`,
    `<style>${colours(false)}</style><rect class="ground" width="${width}" height="${height}" rx="10"/>`,
    ...rows,
    '</svg>',
  ].join('')
}

const sum = (all: readonly number[]): number => all.reduce((one, other) => one + other, 0)

const headRow = (label: string, count: string, y: number): string =>
  [
    `<text class="ink" x="${margin}" y="${y + 13}" font-size="${size}" font-weight="700">${escaped(fitted(label, size, width - 2 * margin - widthOf(count, size) - 10))}</text>`,
    `<text class="soft" x="${width - margin}" y="${y + 13}" font-size="${size}" text-anchor="end">${escaped(count)}</text>`,
  ].join('')

function barRow({ label, done, total }: Bar, y: number): string {
  const full = total > 0 && done === total
  const filled = total ? (bar.width * done) / total : 0
  return [
    `<text class="ink" x="${margin}" y="${y + 13}" font-size="${size}">${escaped(fitted(label, size, bar.from - margin - 8))}</text>`,
    `<rect class="track" x="${bar.from}" y="${y + 6}" width="${bar.width}" height="${bar.height}" rx="3.5"/>`,
    filled
      ? `<rect class="${full ? 'full' : 'part'}" x="${bar.from}" y="${y + 6}" width="${Math.max(filled, bar.height)}" height="${bar.height}" rx="3.5"/>`
      : '',
    `<text class="${full ? 'done' : 'soft'}" x="${width - margin}" y="${y + 13}" font-size="${size}" text-anchor="end">${full ? '✓ ' : ''}${done}/${total}</text>`,
  ].join('')
}
