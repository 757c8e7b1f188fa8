import { hash } from 'node:crypto'
import type { Intent } from '../../conversation/intent.ts'
import { inTime } from '../../platform/in-time.ts'
import { shortened } from '../../view/text.ts'
import type { Block, Grid, Message, Picture } from '../../view/view.ts'
import { rowsInWords } from './bars.ts'
import type { SlackCall } from './calling.ts'
import { upload } from './upload.ts'

export type Drawing = {
  readonly call: SlackCall
  /** A picture as PNG; undefined where it cannot be drawn. */
  readonly draw: (picture: Picture | Grid) => Promise<Uint8Array | undefined>
}

/** As long as a card waits for its picture; then it shows the same in letters. */
const patience = 2_500

type Drawable = Picture | Grid
type WantedPicture = { readonly picture: Drawable; readonly alt: string; readonly name: string }

/** The pictures of a message, uploaded for the app alone, by the picture; a card shows them. */
export async function picturesOf(
  { blocks }: Message<Intent>,
  drawing: Drawing,
): Promise<ReadonlyMap<Drawable, string>> {
  const found = await Promise.all(blocks.flatMap(wantedIn).map((one) => uploaded(one, drawing)))
  return new Map(found.filter((one) => one !== undefined))
}

function wantedIn(block: Block<Intent>): WantedPicture[] {
  if (block.kind === 'picture') return [{ ...block, name: 'progress.png' }]
  return block.kind === 'table' && block.grid
    ? [{ picture: block.grid, alt: rowsInWords(block), name: 'matrix.png' }]
    : []
}

async function uploaded(wanted: WantedPicture, drawing: Drawing): Promise<[Drawable, string] | undefined> {
  const id = await inTime(
    uploadedOnce(wanted, drawing).catch(() => undefined),
    patience,
  )
  return id ? [wanted.picture, id] : undefined
}

/** Of each workspace, the files of pictures that were uploaded lately, what came last last. */
const there = new WeakMap<SlackCall, Map<string, { readonly at: number; readonly id: Promise<string | undefined> }>>()
const most = 100
const heldFor = 3_600_000

/** The same picture is uploaded once an hour. */
function uploadedOnce(wanted: WantedPicture, drawing: Drawing): Promise<string | undefined> {
  const files = there.get(drawing.call) ?? new Map()
  there.set(drawing.call, files)
  const key = hash('sha256', JSON.stringify([wanted.picture, wanted.alt]), 'base64url')
  const before = files.get(key)
  if (before && before.at > Date.now() - heldFor) return before.id
  const id = file(wanted, drawing)
  files.delete(key)
  files.set(key, { at: Date.now(), id })
  if (files.size > most) files.delete(files.keys().next().value ?? '')
  const forget = () => void (files.get(key)?.id === id && files.delete(key))
  id.then((found) => found ?? forget(), forget)
  return id
}

async function file({ picture, alt, name }: WantedPicture, { call, draw }: Drawing): Promise<string | undefined> {
  const content = await draw(picture)
  if (!content) return undefined
  const [id] = await upload(call, [{ name, title: shortened(picture.title, 200), content, alt }])
  return id
}
