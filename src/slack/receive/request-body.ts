import type { IncomingMessage } from 'node:http'
import { parse } from 'node:querystring'
import type { HTTPModuleFunctions } from '@slack/bolt'
import { mostBytes } from '../limits.ts'
import type { IsSigned } from './signature.ts'

export type BodyReading = {
  readonly functions: Pick<typeof HTTPModuleFunctions, 'bufferIncomingMessage' | 'parseHTTPRequestBody'>
  readonly isSigned: IsSigned
}

/**
 * Reads the body of a request ahead of Bolt, which fails unheard at one that is no object. Resolves to the status that it
 * is answered with, or undefined where Bolt may have it: what Slack signed, whose JSON is for Bolt to refuse if it is broken.
 */
export async function statusFor(
  request: IncomingMessage,
  { functions, isSigned }: BodyReading,
): Promise<number | undefined> {
  const buffered = await functions.bufferIncomingMessage(request, mostBytes).catch(() => undefined)
  if (!buffered) return 413
  const { rawBody, headers } = buffered
  // Slack tries whether we are there, and does not sign that.
  if (!isSigned(headers, rawBody)) return parse(rawBody.toString('latin1', 0, 200))['ssl_check'] === '1' ? 200 : 401
  // What begins as an object is one, or is broken.
  if (/^(?:payload=(?:%7B|\{)|\s*\{)/i.test(rawBody.toString('latin1', 0, 20))) return undefined
  try {
    const body: unknown = functions.parseHTTPRequestBody(buffered)
    return typeof body === 'object' && body !== null && !Array.isArray(body) ? undefined : 400
  } catch {
    return undefined
  }
}
