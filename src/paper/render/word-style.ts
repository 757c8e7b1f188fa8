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

/** How the styles of a Word document look; everything else in it refers to them by name. */
export function styles(language: string, small: boolean): NonNullable<IPropertiesOptions['styles']> {
  const { ink, head, soft } = colours
  const size = small ? 18 : 21
  const keep = { keepNext: true, keepLines: true }
  return {
    default: {
      document: {
        run: { font, size, color: ink, language: { value: language } },
        paragraph: { spacing: { after: small ? 60 : 120, line: small ? 245 : 276, lineRule: 'auto' } },
      },
      title: {
        run: { font, size: small ? 34 : 40, bold: true, color: head },
        paragraph: { ...keep, spacing: { after: 40 } },
      },
      heading1: {
        run: { font, size: small ? 22 : 28, bold: true, color: head },
        paragraph: { ...keep, spacing: { before: small ? 140 : 360, after: small ? 40 : 80 } },
      },
      heading2: {
        run: { font, size: 23, bold: true, color: ink },
        paragraph: { ...keep, spacing: { before: 260, after: 40 } },
      },
      heading3: {
        run: { font, size: 21, bold: true, color: ink },
        paragraph: { ...keep, spacing: { before: 200, after: 40 } },
      },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', run: { color: soft, size: small ? 17 : 19 } },
      {
        id: 'Aside',
        name: 'Aside',
        basedOn: 'Normal',
        run: { color: soft, size: small ? 17 : 18 },
        paragraph: { spacing: { before: small ? 40 : 100 } },
      },
      {
        id: 'Asked',
        name: 'Asked',
        basedOn: 'Aside',
        paragraph: { ...keep, spacing: { after: 60 } },
      },
      {
        id: 'Answer',
        name: 'Answer',
        basedOn: 'Normal',
        paragraph: {
          indent: { start: 200 },
          spacing: { after: 0 },
          border: { left: { style: 'single', size: 12, space: 8, color: colours.line } },
        },
      },
      { id: 'Gap', name: 'Gap', basedOn: 'Normal', run: { bold: true, color: colours.gap } },
      {
        id: 'Caption',
        name: 'caption',
        basedOn: 'Normal',
        run: { color: soft, size: small ? 16 : 18, italics: false, bold: false },
        paragraph: { ...keep, spacing: { before: 120, after: 60 } },
      },
      {
        id: 'Cell',
        name: 'Cell',
        basedOn: 'Normal',
        run: { size: small ? 17 : 19 },
        paragraph: {
          spacing: { before: small ? 10 : 40, after: small ? 10 : 40, line: small ? 230 : 252, lineRule: 'auto' },
        },
      },
      { id: 'Footer', name: 'footer', basedOn: 'Normal', run: { color: soft, size: 16 } },
      {
        id: 'FootnoteText',
        name: 'footnote text',
        basedOn: 'Normal',
        run: { size: 16 },
        paragraph: { spacing: { after: 0, line: 220, lineRule: 'auto' } },
      },
    ],
  }
}
