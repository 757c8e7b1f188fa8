import { z } from 'zod'
import type { AttachedFile, Turn } from '../../conversation/turn.ts'
import type { GivenFile } from '../../import/imports.ts'
import { fetchFile } from '../../platform/fetch-file.ts'
import { fileToRead } from '../../platform/file-to-read.ts'
import { isKnownHost } from '../auth/authentication.ts'
import type { Activity } from './read/activity.ts'
import { isFile } from './read/attached.ts'

const given = z.object({ downloadUrl: z.url().max(4000) })

/** The files of a message, with where each can be fetched: Teams says so in a chat of one's own only. */
export const filesIn = (attachments: Activity['attachments']): AttachedFile[] =>
  (attachments ?? []).filter(isFile).flatMap(({ name, content }) => {
    const url = given.safeParse(content).data?.downloadUrl
    return name ? [{ name: name.slice(0, 200), ...(url ? { url } : {}) }] : []
  })

/** Fetches the file that came with a turn; asked only where a person asks for it. */
export const attachedTo =
  (hosts: readonly string[]) =>
  async ({ attached = [] }: Turn): Promise<GivenFile | { readonly why: string } | undefined> => {
    const file = fileToRead(attached)
    if (!file) return undefined
    const { name, url } = file
    if (!url)
      return {
        why: `Teams hands files of channels and groups to nobody but their members. Send me ${name} in our own chat, with the same words.`,
      }
    const bytes = isMicrosofts(url, hosts) ? await fetchFile(url) : undefined
    if (bytes === 'too large') return { why: `${name} is larger than 10 MB. Split it, or leave its pictures out.` }
    return bytes ? { name, bytes } : { why: `Teams does not let me have ${name} any more. Send it once more.` }
  }

/** Files of personal chats lie in OneDrive; what an activity names elsewhere is not fetched. */
function isMicrosofts(url: string, hosts: readonly string[]): boolean {
  const { protocol, hostname } = new URL(url)
  return isKnownHost(url, hosts) || (protocol === 'https:' && /\.sharepoint\.(?:com|us|cn|de)$/.test(hostname))
}
