import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { membersOf } from '../import/read/archive.ts'
import { NotTaken } from '../pages/read/limits.ts'
import { type BlankPlace, withTags } from './places.ts'

/** A form that was read: the file with a tag at each place that can be filled, and what each asks for. */
export type ReadForm = {
  readonly bytes: Uint8Array
  readonly signs: [string, string]
  readonly places: readonly BlankPlace[]
}

/** A larger one is no blank form. */
const most = 2_000_000
const mostFields = 120

/** Reads a blank form: its own tags, else the empty cell or line beside each label. Rejects with `NotTaken`, which says what to do. */
export async function readForm(name: string, bytes: Uint8Array): Promise<ReadForm> {
  if (!/\.docx$/i.test(name)) throw new NotTaken('A form has to be a Word file: save it as .docx.')
  if (bytes.length > most) throw new NotTaken('A blank form is smaller than 2 MB. Leave its pictures out.')
  if (!membersOf(bytes).includes('word/document.xml')) throw new NotTaken('It is no Word file, whatever its name says.')
  const own = await ownTags(bytes)
  const read = own ?? tagged(bytes)
  if (!read.places.length)
    throw new NotTaken(
      'I find no place to fill in it: no tag like {{07.1}}, no label with an empty cell beside it, no line to write on.',
    )
  if (read.places.length > mostFields) throw new NotTaken(`It has more than ${mostFields} places to fill. Split it.`)
  return read
}

/** The tags that the form has, between {{ and }} or { and }. */
async function ownTags(bytes: Uint8Array): Promise<ReadForm | undefined> {
  const { TagDisposition, TemplateHandler } = await import('easy-template-x')
  for (const signs of [
    ['{{', '}}'],
    ['{', '}'],
  ] as [string, string][]) {
    const handler = new TemplateHandler({ delimiters: { tagStart: signs[0], tagEnd: signs[1] } })
    const tags = await handler.parseTags(Buffer.from(bytes)).catch(() => [])
    const names = tags
      .filter(({ disposition }) => disposition === TagDisposition.SelfClosed)
      .map((tag) => tag.name.trim())
    if (names.length && names.length < tags.length)
      throw new NotTaken('It has tags that repeat a part ({{#…}}). I fill single places only; take those out.')
    if (names.length) return { bytes, signs, places: [...new Set(names)].map((tag) => ({ tag, label: tag })) }
  }
  return undefined
}

function tagged(bytes: Uint8Array): ReadForm {
  const files = unzipSync(bytes)
  const { xml, places } = withTags(strFromU8(files['word/document.xml'] ?? new Uint8Array()))
  return { bytes: zipSync({ ...files, 'word/document.xml': strToU8(xml) }), signs: ['{{', '}}'], places }
}
