import { z } from 'zod'
import { Unclear } from '../../platform/call-errors.ts'
import type { SlackCall } from './calling.ts'
import type { Rendered } from './render.ts'

type Upload = {
  readonly name: string
  readonly title: string
  readonly content: string | Uint8Array
  readonly alt?: string
}

/** Where files are shared, and the words that come with them as one message; nowhere: only the app has them. */
type Sharing = { readonly channel: string; readonly thread: string | undefined; readonly words: Rendered }

const place = z.object({ upload_url: z.url(), file_id: z.string() })
const patience = 10_000

/** Uploads files; resolves to their ids. */
export async function upload(call: SlackCall, files: readonly Upload[], to?: Sharing): Promise<string[]> {
  const placed = await Promise.all(files.map(async (file) => ({ id: await put(call, file), title: file.title })))
  await call('files.completeUploadExternal', {
    files: placed,
    ...(to ? { channel_id: to.channel, blocks: to.words.blocks } : {}),
    ...(to?.thread ? { thread_ts: to.thread } : {}),
  })
  return placed.map(({ id }) => id)
}

async function put(call: SlackCall, { name, content, alt }: Upload): Promise<string> {
  const bytes = Buffer.from(content)
  const { upload_url, file_id } = place.parse(
    await call('files.getUploadURLExternal', {
      filename: name,
      length: bytes.length,
      ...(alt ? { alt_txt: alt.slice(0, 1000) } : {}),
    }),
  )
  const sent = await fetch(upload_url, { method: 'POST', body: bytes, signal: AbortSignal.timeout(patience) })
  await sent.body?.cancel()
  if (!sent.ok) throw new Unclear('the upload', `status ${sent.status}`)
  return file_id
}
