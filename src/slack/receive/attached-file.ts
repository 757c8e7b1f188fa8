import { z } from 'zod'
import type { Ports } from '../../conversation/ports.ts'
import type { AttachedFile } from '../../conversation/turn.ts'
import { fileToRead } from '../../platform/file-to-read.ts'
import type { SlackOutbox } from '../send/outbox.ts'
import { filesIn } from './read/files-in.ts'
import { fileOf } from './read/payload.ts'

/** Fetches the file that a turn is about: its own, or the newest of its thread. Only asked where a person asks for it. */
export const attachedThrough =
  ({ call, download }: Pick<SlackOutbox, 'call' | 'download'>): NonNullable<Ports['attached']> =>
  async ({ attached, thread, place }) => {
    const files = attached?.length ? attached : thread ? await filesOfThread(call, place.id, thread) : []
    const file = fileToRead(files)
    return file && fetched(file, download)
  }

async function fetched({ name, url }: AttachedFile, download: SlackOutbox['download']) {
  const bytes = url ? await download(url) : undefined
  if (bytes === 'too large') return { why: `${name} is larger than 10 MB. Split it, or leave its pictures out.` }
  return bytes
    ? { name, bytes }
    : {
        why: `Slack does not let me have ${name}. Share it here anew; if that does not help, the app lacks the right files:read.`,
      }
}

const replies = z.object({ messages: z.array(z.looseObject({ files: z.array(fileOf).nullish().catch(undefined) })) })

/** The files of a thread, as far as one page of it goes. */
async function filesOfThread(call: SlackOutbox['call'], channel: string, thread: string): Promise<AttachedFile[]> {
  const said = await call('conversations.replies', { channel, ts: thread, limit: 100 }, { again: true }).catch(
    () => undefined,
  )
  const read = replies.safeParse(said).data
  return read?.messages.flatMap(({ files }) => filesIn(files)) ?? []
}
