import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { Grid, Picture } from '../view/view.ts'
import { gridAsSvg } from './grid.ts'
import { listAsSvg } from './list.ts'
import { pictureAsSvg } from './svg.ts'

/** How many pictures are remembered; each is some 100 kB. */
const most = 100
/** So many may wait to be drawn for chats, a tenth of a second each at worst. */
const mostWaiting = 4
const known = new Map<string, Promise<Uint8Array>>()
let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** A picture for paper as PNG, twice as fine as the SVG, in letters that are the same on every machine. */
export const pictureAsPng = (picture: Picture | Grid): Promise<Uint8Array> =>
  drawn('columns' in picture ? gridAsSvg(picture) : pictureAsSvg(picture, { dark: false }))

/** The same for a chat, which shows it small; undefined where many want pictures at once, and nobody should wait for theirs. */
export async function smallPictureAsPng(picture: Picture | Grid): Promise<Uint8Array | undefined> {
  const svg = 'columns' in picture ? gridAsSvg(picture) : listAsSvg(picture)
  return waiting < mostWaiting ? drawn(svg) : known.get(svg)
}

/** The same picture is drawn once. */
function drawn(svg: string): Promise<Uint8Array> {
  const before = known.get(svg)
  if (before) return before
  waiting++
  // One after the other: drawing takes all cores, and people who answer should not wait for it.
  const png = last.then(() => draw(svg)).finally(() => waiting--)
  last = png.catch(() => known.delete(svg))
  if (known.size >= most) known.delete(known.keys().next().value ?? '')
  known.set(svg, png)
  return png
}

async function draw(svg: string): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const drawn = await renderAsync(svg, {
    font: {
      loadSystemFonts: false,
      fontFiles: fonts(),
      defaultFontFamily: 'DejaVu Sans',
      sansSerifFamily: 'DejaVu Sans',
    },
    fitTo: { mode: 'zoom', value: 2 },
  })
  return drawn.asPng()
}

const require = createRequire(import.meta.url)

/** For each letter a whole file is read: the first two are the same fonts with the letters of Europe alone, by `pyftsubset`. */
const fonts = (): string[] => [
  join(import.meta.dirname, 'fonts/DejaVuSans.ttf'),
  join(import.meta.dirname, 'fonts/DejaVuSans-Bold.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
]
