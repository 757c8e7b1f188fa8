import { z } from 'zod'
import type { Beside } from '../../../conversation/beside-words.ts'
import { hasWords } from '../../../conversation/words.ts'
import { parsed } from '../../../http/body.ts'
import type { Activity } from './activity.ts'
import { hasPicture, isReply } from './markup.ts'
import { htmlIn, plainly } from './words.ts'

type ActivityAttachment = NonNullable<Activity['attachments']>[number]

/** What hangs on a message: whose words it forwards, its files, and what of it cannot be kept. */
export type Attached = {
  readonly forwarded: readonly { readonly by: string; readonly words: string }[]
  readonly names: readonly string[]
  /** The files' links, or their names where there is none. */
  readonly links: readonly string[]
  readonly beside: readonly Beside[]
}

/** Reads what hangs on a message whose own words are these; the HTML of the words is no attachment. */
export function attachedTo(attachments: Activity['attachments'], own: string): Attached {
  const all = attachments ?? []
  const html = htmlIn(all)
  const files = all.filter(isFile)
  return {
    forwarded: all.flatMap((one) => forwardedIn(one) ?? []),
    names: files.flatMap(({ name }) => name ?? []),
    links: files.flatMap(({ name, contentUrl }) => (/^https?:\/\//.test(contentUrl ?? '') ? contentUrl : name) ?? []),
    beside: [
      ...(hasPicture(html) ? (['picture'] as const) : []),
      ...(isReply(html) && !hasWords(own) ? (['quoted message'] as const) : []),
      ...all.flatMap((one) => besideOf(one, own) ?? []),
    ],
  }
}

/** A file that was sent in a chat, or stands in the channel's folder. */
export const isFile = ({ contentType, name }: ActivityAttachment): boolean =>
  Boolean(name) &&
  (contentType === 'reference' || (contentType ?? '').startsWith('application/vnd.microsoft.teams.file'))

function besideOf(one: ActivityAttachment, own: string): Beside | undefined {
  const kind = one.contentType ?? ''
  if (kind === 'text/html' || isFile(one)) return undefined
  if (kind.startsWith('image/')) return 'picture'
  if (/^(audio|video)\/|card\.(audio|video)$/.test(kind)) return 'recording'
  if (kind === 'forwardedMessageReference') return forwardedIn(one) ? undefined : 'forwarded message'
  if (hasWords(own)) return isPreview.test(kind) || !kind.includes('card') ? undefined : 'card'
  return kind === 'messageReference' ? 'quoted message' : 'card'
}

/** The preview of a link that stands in the words. */
const isPreview = /card\.(hero|thumbnail)$/

const forward = z.object({
  originalMessageContent: z.string(),
  originalMessageSender: z
    .object({ user: z.object({ displayName: z.string().max(300).nullish() }).nullish() })
    .nullish()
    .catch(undefined),
})

function forwardedIn({ contentType, content }: ActivityAttachment): { by: string; words: string } | undefined {
  if (contentType !== 'forwardedMessageReference') return undefined
  const read = forward.safeParse(typeof content === 'string' ? parsed(content) : content).data
  const words = plainly(read?.originalMessageContent ?? '')
  return hasWords(words) ? { by: read?.originalMessageSender?.user?.displayName ?? '', words } : undefined
}
