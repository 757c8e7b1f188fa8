import type { Intent } from '../../conversation/intent.ts'
import { shortened } from '../../view/text.ts'
import type { Block, Message, Picture } from '../../view/view.ts'
import type { SlackCall } from './calling.ts'
import { upload } from './upload.ts'

export type Drawing = {
  readonly call: SlackCall
  /** A picture as PNG; undefined where it cannot be drawn. */
  readonly draw: (picture: Picture) => Promise<Uint8Array | undefined>
}

/** As long as a card waits for its picture; then it shows the same in letters. */
const patience = 2_500

/** The pictures of a message, uploaded for the app alone, by the picture; a card shows them. */
export async function picturesOf({ blocks }: Message<Intent>, drawing: Drawing): Promise<ReadonlyMap<Picture, string>> {
  const found = await Promise.all(
    blocks.map((block) => (block.kind === 'picture' ? uploaded(block, drawing) : undefined)),
  )
  return new Map(found.filter((one) => one !== undefined))
}

async function uploaded(
  { picture, alt }: Extract<Block<Intent>, { kind: 'picture' }>,
  { call, draw }: Drawing,
): Promise<[Picture, string] | undefined> {
  const work = async (): Promise<string | undefined> => {
    const content = await draw(picture)
    if (!content) return undefined
    const [id] = await upload(call, [{ name: 'progress.png', title: shortened(picture.title, 200), content, alt }])
    return id
  }
  const id = await Promise.race([work().catch(() => undefined), late()])
  return id ? [picture, id] : undefined
}

const late = (): Promise<undefined> => new Promise((done) => setTimeout(done, patience, undefined).unref())
