import { notUploaded } from '../../conversation/failures.ts'
import type { Intent } from '../../conversation/intent.ts'
import type { MessageRef } from '../../project/ports.ts'
import { type TableBlock, tableInWords } from '../../view/table.ts'
import { plain, shortened } from '../../view/text.ts'
import type { Grid, Message, Picture } from '../../view/view.ts'
import { codeOf } from './calling.ts'
import { prepare, type SlackOutbox, type SlackOutboxFor } from './outbox.ts'
import { post } from './post.ts'
import { upload } from './upload.ts'

/** Sends the document and the pictures of a message into its thread. Nobody waits for a picture, or misses it: the message says the same in words. */
export async function attach(outbox: SlackOutboxFor, { blocks, file }: Message<Intent>, to: MessageRef): Promise<void> {
  if (file && !(await shared(outbox, { name: file.name, title: file.name, content: file.content }, to)))
    await post(outbox, to.place, await prepare(outbox, notUploaded(file.name)), to.thread)
  for (const block of blocks) {
    if (block.kind === 'picture') void sharePicture(outbox, { ...block, name: 'progress.png' }, to)
    if (block.kind === 'table' && block.grid)
      void sharePicture(outbox, { picture: block.grid, alt: inWords(block), name: 'matrix.png' }, to)
  }
}

const inWords = (table: TableBlock): string =>
  shortened(
    tableInWords(table)
      .map((row) => plain(row))
      .join('; '),
    900,
  )

async function sharePicture(
  outbox: SlackOutbox,
  { picture, alt, name }: { readonly picture: Picture | Grid; readonly alt: string; readonly name: string },
  to: MessageRef,
): Promise<void> {
  const content = await outbox.draw(picture).catch(() => undefined)
  if (content) await shared(outbox, { name, title: shortened(picture.title, 200), content, alt }, to)
}

async function shared(outbox: SlackOutbox, file: Parameters<typeof upload>[1], to: MessageRef): Promise<boolean> {
  try {
    await upload(outbox.call, file, to.place.id, to.thread)
    return true
  } catch (fault) {
    outbox.log(
      `Slack: a file could not be uploaded: ${codeOf(fault) ?? 'no clear answer'}${codeOf(fault) === 'missing_scope' ? '; add the scope files:write and install the app again' : ''}`,
    )
    return false
  }
}
