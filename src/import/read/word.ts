import { strFromU8 } from 'fflate'
import { NotTaken } from '../../pages/read/limits.ts'
import { htmlOf } from '../../pages/read/word-file.ts'
import { membersOf, unpack } from './archive.ts'
import type { ReadFile } from './block.ts'
import { blocksOf } from './html.ts'

/** A Word file, and in words what of it was left out. */
export async function readWord(bytes: Uint8Array): Promise<ReadFile> {
  const names = membersOf(bytes)
  if (!names.includes('word/document.xml'))
    throw new NotTaken('It is no Word file, whatever its name says. Save it again as .docx.')
  const parts = unpack(bytes, (name) => name === 'word/document.xml' || name === 'word/comments.xml')
  const { html, hidden } = await htmlOf(bytes)
  const blocks = blocksOf(html)
  const pictures = names.some((name) => name.startsWith('word/media/'))
  if (!blocks.length)
    throw new NotTaken(
      pictures
        ? 'It holds pictures and no text: it is a scan. I cannot read pictures; give me a file whose words can be selected.'
        : 'It is empty.',
    )
  const [document, comments] = ['document', 'comments'].map((part) => textOf(parts[`word/${part}.xml`]))
  return { blocks, notes: [...leftOut({ hidden, comments: comments ?? '', pictures }), ...changesIn(document ?? '')] }
}

const textOf = (part: Uint8Array | undefined): string => (part ? strFromU8(part) : '')

type Besides = { readonly hidden: number; readonly comments: string; readonly pictures: boolean }

function leftOut({ hidden, comments, pictures }: Besides): string[] {
  const count = comments.match(/<w:comment\s/g)?.length ?? 0
  return [
    ...(count ? [`${counted(count, 'comment')} beside the text ${count === 1 ? 'was' : 'were'} left out.`] : []),
    ...(hidden ? [`${counted(hidden, 'hidden text')} ${hidden === 1 ? 'was' : 'were'} left out.`] : []),
    ...(pictures ? ['Its pictures were left out.'] : []),
  ]
}

/** What a check box, a tracked change and a header come to. */
function changesIn(document: string): string[] {
  const ticked =
    document.match(/<w14:checked w14:val="(?:1|true)"|<w:checked(?: w:val="(?:1|true)")?\s*\/>|☒|☑/g)?.length ?? 0
  return [
    ...(/<w:(?:ins|del|moveFrom|moveTo)\s/.test(document)
      ? ['It has tracked changes: what was put in is read, what was struck out is not.']
      : []),
    ...(ticked
      ? [
          `${counted(ticked, 'ticked box', 'ticked boxes')} ${ticked === 1 ? 'was' : 'were'} left alone: a tick is yours to make.`,
        ]
      : []),
  ]
}

/** "1 comment", "3 comments" */
export const counted = (count: number, one: string, more = `${one}s`): string => `${count} ${count === 1 ? one : more}`
