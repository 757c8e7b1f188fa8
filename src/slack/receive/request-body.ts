import type { IncomingMessage } from 'node:http'
import type { HTTPModuleFunctions } from '@slack/bolt'

export type BodyFunctions = Pick<typeof HTTPModuleFunctions, 'bufferIncomingMessage' | 'parseHTTPRequestBody'>

/**
 * Reads the body of a request ahead of Bolt, which fails unheard at one that is no object. Resolves to the status that
 * refuses it, or undefined where Bolt may have it: signatures are for Bolt to check, and broken JSON for it to refuse.
 */
export async function refusalOf(
  request: IncomingMessage,
  most: number,
  functions: BodyFunctions,
): Promise<number | undefined> {
  const buffered = await functions.bufferIncomingMessage(request, most).catch(() => undefined)
  if (!buffered) return 413
  // What begins as an object is one, or is broken.
  if (/^(?:payload=(?:%7B|\{)|\s*\{)/i.test(buffered.rawBody.toString('latin1', 0, 20))) return undefined
  try {
    const body: unknown = functions.parseHTTPRequestBody(buffered)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? undefined : 400
  } catch {
    return undefined
  }
}
