import { z } from 'zod'
import { Unclear } from '../../platform/call-errors.ts'
import type { SlackCall } from './calling.ts'

export type Upload = {
  readonly name: string
  readonly title: string
  readonly content: string | Uint8Array
  readonly alt?: string
}

const place = z.object({ upload_url: z.url(), file_id: z.string() })
const patience = 10_000

/** Uploads a file and shares it in a thread, with its words for those who cannot see it. */
export async function upload(
  call: SlackCall,
  { name, title, content, alt }: Upload,
  channel: string,
  thread: string,
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(content)
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
  await call('files.completeUploadExternal', {
    files: [{ id: file_id, title }],
    channel_id: channel,
    thread_ts: thread,
  })
}
