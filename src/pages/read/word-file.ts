import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { most, NotTaken } from './limits.ts'

const parts = [
  '[Content_Types].xml',
  '_rels/.rels',
  'word/document.xml',
  'word/styles.xml',
  'word/numbering.xml',
  'word/footnotes.xml',
  'word/endnotes.xml',
  'word/_rels/document.xml.rels',
]

/** A Word file as simple HTML, without pictures, comments and hidden runs, of which there were `hidden`. Nothing is fetched, and nothing of it is run. */
export async function htmlOf(bytes: Uint8Array): Promise<{ html: string; hidden: number }> {
  const files = unpacked(bytes)
  const { xml, hidden } = withoutHidden(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
  const { default: mammoth } = await import('mammoth')
  const clean = zipSync({ ...files, 'word/document.xml': strToU8(xml) }, { level: 0 })
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(clean) }, {
    externalFileAccess: false,
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
  } as Parameters<typeof mammoth.convertToHtml>[1])
  return { html: value, hidden }
}

/** The parts that are read; how large each is said to be is read before it is unpacked. */
function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let whole = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!parts.includes(name)) return false
        whole += originalSize
        if (whole > most.unpacked) throw new NotTaken('It unpacks to more than 60 MB of text. Split it.')
        return true
      },
    })
  } catch (fault) {
    if (fault instanceof NotTaken) throw fault
    throw new NotTaken('It cannot be opened as a Word file. Save it again as .docx, without a password.')
  }
}

const run = /<w:r(?:\s[^>]*)?>(?:(?!<w:r[\s>])[\s\S])*?<\/w:r>/g
const hiddenBy =
  /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>|<w:color\s[^>]*w:val="(?:FFFFFF|FEFEFE|FDFDFD)"|<w:sz\s+w:val="[1-4]"\s*\/>/i

/** The document without the runs that nobody sees: marked as hidden, white, or of two points and less. */
function withoutHidden(xml: string): { xml: string; hidden: number } {
  let hidden = 0
  const kept = xml.replace(run, (one) => {
    const properties = /<w:rPr>[\s\S]*?<\/w:rPr>/.exec(one)?.[0] ?? ''
    if (!hiddenBy.test(properties) || !/<w:t[\s>]/.test(one)) return one
    hidden++
    return ''
  })
  return { xml: kept, hidden }
}
