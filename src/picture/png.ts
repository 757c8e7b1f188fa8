import { createRequire } from 'node:module'
import type { Picture } from '../view/view.ts'
import { pictureAsSvg } from './svg.ts'

/** A picture as PNG, twice as fine as the SVG, in letters that are the same on every machine. */
export async function pictureAsPng(picture: Picture): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js')
  const drawn = await renderAsync(pictureAsSvg(picture, { dark: false }), {
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

const fonts = (): string[] => [
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans.ttf'),
  require.resolve('dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf'),
]
