import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Intent } from '../../conversation/intent.ts'
import { type Whose, whose } from '../../conversation/put-aside.ts'
import { answerShort, type Route } from '../../http/server.ts'
import type { KeyValueStore } from '../../project/ports.ts'
import { fileAsText, filesOf } from '../../view/file.ts'
import type { Handed, Message } from '../../view/view.ts'
import type { Download } from './render.ts'

/** A file that is handed out for an hour; those of earlier versions do not say to whom. */
export const kept = z.object({
  name: z.string(),
  type: z.string(),
  content: z.string(),
  /** How bytes are written. */
  encoding: z.literal('base64').optional(),
  until: z.number(),
  place: whose.place.optional(),
  by: whose.by,
})
export type KeptFile = z.infer<typeof kept>

const hour = 3_600_000
const base = '/teams/files/'

/** Longer ones do not go into a message. */
const mostInMessage = 6_000

/** Bots cannot attach files in channels and group chats, so a file is handed out by a link that nobody can guess. */
export type Files = {
  /** The message as it can be sent, and where its files can be fetched. */
  handOut(view: Message<Intent>, whose: Whose): Promise<{ view: Message<Intent>; downloads: readonly Download[] }>
  readonly route: Route
}

export function filesOver(kv: KeyValueStore<KeptFile>, address: string | undefined, now: () => number): Files {
  return {
    async handOut(view, whose) {
      const files = filesOf(view)
      if (!address) return { view: files.reduce(withoutLink, view), downloads: [] }
      const placed = files.map(async (file): Promise<Download> => {
        const key = randomBytes(24).toString('base64url')
        await kv.set(key, { ...fileAsText(file), ...whose, until: now() + hour }, hour)
        return { name: file.name, url: `${address}${base}${key}` }
      })
      return { view, downloads: await Promise.all(placed) }
    },
    route: {
      method: 'GET',
      path: base,
      async handle(request, response) {
        const key = (request.url ?? '').split('?')[0]?.slice(base.length) ?? ''
        const file = /^[\w-]{32}$/.test(key) ? await kv.get(key) : undefined
        if (!file || file.until < now()) return answerShort(response, 404)
        response.writeHead(200, headersOf(file)).end(Buffer.from(file.content, file.encoding ?? 'utf8'))
      },
    },
  }
}

/** It is downloaded, kept by nobody on the way, and runs nothing. */
const headersOf = ({ type, encoding, name }: KeptFile) => ({
  'content-type': encoding ? type : `${type}; charset=utf-8`,
  'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'",
  'referrer-policy': 'no-referrer',
})

/** Without an address that others reach, a short text to read goes into the message; a long one, and what machines read, cannot be had here. */
function withoutLink(view: Message<Intent>, { name, type, content }: Handed): Message<Intent> {
  const isToRead = type !== 'application/json' && typeof content === 'string'
  if (isToRead && content.length <= mostInMessage)
    return { ...view, blocks: [...view.blocks, { kind: 'said', text: content, by: name }] }
  const why = isToRead ? 'is too long for a message' : 'cannot be put into a message'
  const text = `${name} ${why}. Ask whoever runs mcred for you to set TEAMS_ADDRESS; then it can be downloaded from here.`
  return { ...view, blocks: [...view.blocks, { kind: 'notice', tone: 'warning', text }] }
}
