import { lean } from '../../platform/lean-fetch.ts'
import type { Rendered } from './render.ts'

/** How an answer by response_url is shown. */
type ShownWhere = 'to the person' | 'in place'

/** Answers at the address that came with a command or a press; false where it is used up or cannot be reached. */
export type Respond = (url: string, rendered: Rendered, shown: ShownWhere) => Promise<boolean>

const patience = 5_000

export const respond: Respond = async (url, { text, blocks }, shown) => {
  const body = {
    text,
    blocks,
    response_type: 'ephemeral',
    replace_original: shown === 'in place',
  }
  try {
    const { status } = await lean(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(body),
      timeout: patience,
    })
    return status >= 200 && status < 300
  } catch {
    return false
  }
}
