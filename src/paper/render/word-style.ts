import type { IPropertiesOptions } from 'docx'

/** Dark on white throughout, each pair at 4.5:1 or more. Sizes are half points. */
export const colours = {
  ink: '1F2430',
  head: '1F3A68',
  soft: '565D6B',
  gap: '5A3D00',
  gapGround: 'FFF1C7',
  line: '9DB2D3',
}

const font = 'Arial'

const keep = { keepNext: true, keepLines: true }

type Styles = NonNullable<IPropertiesOptions['styles']>
type ParagraphStyle = NonNullable<Styles['paragraphStyles']>[number]

/** How the styles of a Word document look; everything else in it refers to them by name. */
export const styles = (language: string, small: boolean): Styles => ({
  default: { ...textAndTitle(language, small), ...headings(small) },
  paragraphStyles: paragraphStyles(small),
})

const textAndTitle = (language: string, small: boolean): Styles['default'] => ({
  document: {
    run: { font, size: small ? 18 : 21, color: colours.ink, language: { value: language } },
    paragraph: { spacing: { after: small ? 60 : 120, line: small ? 245 : 276, lineRule: 'auto' } },
  },
  title: {
    run: { font, size: small ? 34 : 40, bold: true, color: colours.head },
    paragraph: { ...keep, spacing: { after: 40 } },
  },
})

const headings = (small: boolean): Styles['default'] => ({
  heading1: {
    run: { font, size: small ? 22 : 28, bold: true, color: colours.head },
    paragraph: { ...keep, spacing: { before: small ? 140 : 360, after: small ? 40 : 80 } },
  },
  heading2: {
    run: { font, size: 23, bold: true, color: colours.ink },
    paragraph: { ...keep, spacing: { before: 260, after: 40 } },
  },
  heading3: {
    run: { font, size: 21, bold: true, color: colours.ink },
    paragraph: { ...keep, spacing: { before: 200, after: 40 } },
  },
})

const paragraphStyles = (small: boolean): readonly ParagraphStyle[] => [
  style('Subtitle', { run: { color: colours.soft, size: small ? 17 : 19 } }),
  style('Aside', {
    run: { color: colours.soft, size: small ? 17 : 18 },
    paragraph: { spacing: { before: small ? 40 : 100 } },
  }),
  style('Asked', { basedOn: 'Aside', paragraph: { ...keep, spacing: { after: 60 } } }),
  answer,
  style('Gap', { run: { bold: true, color: colours.gap } }),
  style('Caption', {
    name: 'caption',
    run: { color: colours.soft, size: small ? 16 : 18, italics: false, bold: false },
    paragraph: { ...keep, spacing: { before: 120, after: 60 } },
  }),
  style('Cell', {
    run: { size: small ? 17 : 19 },
    paragraph: {
      spacing: { before: small ? 10 : 40, after: small ? 10 : 40, line: small ? 230 : 252, lineRule: 'auto' },
    },
  }),
  style('Footer', { name: 'footer', run: { color: colours.soft, size: 16 } }),
  footnote,
]

const style = (id: string, look: Omit<ParagraphStyle, 'id'>): ParagraphStyle => ({
  id,
  name: id,
  basedOn: 'Normal',
  ...look,
})

const answer = style('Answer', {
  paragraph: {
    indent: { start: 200 },
    spacing: { after: 0 },
    border: { left: { style: 'single', size: 12, space: 8, color: colours.line } },
  },
})

const footnote = style('FootnoteText', {
  name: 'footnote text',
  run: { size: 16 },
  paragraph: { spacing: { after: 0, line: 220, lineRule: 'auto' } },
})
