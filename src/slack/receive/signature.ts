import { createHmac, createSecretKey, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'

/** Whether Slack signed a body, not longer than five minutes ago. */
export type IsSigned = (headers: IncomingHttpHeaders, body: Buffer) => boolean

const window = 5 * 60

/** As Slack's signing secret says it. */
export function signedWith(secret: string): IsSigned {
  const key = createSecretKey(Buffer.from(secret))
  return ({ 'x-slack-signature': signature, 'x-slack-request-timestamp': sent }, body) => {
    if (typeof signature !== 'string' || typeof sent !== 'string' || !/^\d+$/.test(sent)) return false
    // One from the future would hold for longer.
    if (Math.abs(Number(sent) - Date.now() / 1000) > window) return false
    const [, said = ''] = /^v0=([0-9a-f]{64})$/.exec(signature) ?? []
    const ours = createHmac('sha256', key).update(`v0:${sent}:`).update(body).digest()
    return said !== '' && timingSafeEqual(Buffer.from(said, 'hex'), ours)
  }
}
