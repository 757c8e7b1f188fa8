import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { statusFor } from '../../../src/slack/receive/request-body.ts'
import { signedWith } from '../../../src/slack/receive/signature.ts'
import { secret, signed } from '../../stand-ins/slack/slack.ts'

const body = 'payload=%7B%22type%22%3A%22block_actions%22%7D'
const minute = 60_000
const isSigned = signedWith(secret)
const at = (moment: number, by = secret) => signed(body, moment, by)
const holds = (headers: Record<string, string>, said = body): boolean => isSigned(headers, Buffer.from(said))

describe('what Slack signed', () => {
  test('is taken within five minutes', () => {
    expect(holds(at(Date.now()))).toBe(true)
    expect(holds(at(Date.now() - 4 * minute))).toBe(true)
  })

  test.each([
    ['with other words', () => holds(at(Date.now()), `${body}&more=1`)],
    ['by another secret', () => holds(at(Date.now(), 'another secret'))],
    ['too long ago', () => holds(at(Date.now() - 6 * minute))],
    ['in times to come', () => holds(at(Date.now() + 6 * minute))],
    ['without a moment', () => holds({ 'x-slack-signature': at(Date.now())['x-slack-signature'] ?? '' })],
    ['with a moment that is none', () => holds({ ...at(Date.now()), 'x-slack-request-timestamp': '1e9' })],
    ['in another version', () => holds({ ...at(Date.now()), 'x-slack-signature': `v1=${mac()}` })],
    ['with half a signature', () => holds({ ...at(Date.now()), 'x-slack-signature': `v0=${mac().slice(32)}` })],
  ])('is not what is signed %s', (_, isTaken) => expect(isTaken()).toBe(false))
})

const mac = (): string =>
  createHmac('sha256', secret)
    .update(`v0:${Math.floor(Date.now() / 1000)}:${body}`)
    .digest('hex')

describe('a body that nobody signed', () => {
  const functions = {
    bufferIncomingMessage: async (request: unknown) => request,
    parseHTTPRequestBody: () => ({}),
  } as unknown as Parameters<typeof statusFor>[1]['functions']
  const statusOf = (said: string) =>
    statusFor({ headers: {}, rawBody: Buffer.from(said) } as never, { functions, isSigned })

  test('goes no further, not even where it says that Slack only tries whether we are there', async () => {
    expect(await statusOf(body)).toBe(401)
    expect(await statusOf(`ssl_check=1&${body}`)).toBe(200)
    expect(await statusOf(`${body}&ssl_check=0`)).toBe(401)
  })
})
