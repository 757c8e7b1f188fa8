import { parsed } from '../../http/body.ts'
import { Paused, Refused, Unclear } from '../../platform/call-errors.ts'
import { lean, TooLate } from '../../platform/lean-fetch.ts'
import { noted, type Pulse } from '../../platform/pulse.ts'
import type { TokenSource } from '../auth/token.ts'
import type { TeamsPace } from './pace.ts'

/** One call to Teams. `again`: twice does no harm, so a lost answer is asked for again. */
export type TeamsRequest = {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly service: string
  readonly path: string
  readonly tenant: string
  /** The conversation as Teams names it, for its pace. */
  readonly conversation: string
  readonly body?: unknown
  readonly again?: boolean
  /** Milliseconds that "too many" is waited out at most. */
  readonly patience?: number
}

/** Rejects with `Refused` where Teams says no, `Paused` where it wants to be left alone, `Unclear` where nobody can tell. */
export type TeamsCall = (request: TeamsRequest) => Promise<unknown>

type Caller = {
  readonly token: TokenSource
  readonly pace: TeamsPace
  readonly pulse?: Pulse
  readonly timeout?: number
  readonly sleep?: (ms: number) => Promise<void>
}

const tries = 3

/**
 * Calls Teams with a timeout of our own. What was surely not done (429, 412) is tried again after a while; a message whose
 * fate nobody knows (5xx, no answer) is not here, for it could stand there twice; a change of a message is, for twice is the same.
 */
export const calling =
  ({ pulse, ...caller }: Caller): TeamsCall =>
  (request) =>
    noted(patiently(request, caller), pulse, ({ status }) => status === 401)

async function patiently(request: TeamsRequest, caller: Omit<Caller, 'pulse'>): Promise<unknown> {
  const { token, pace, timeout = 10_000, sleep = wait } = caller
  const { again = request.method !== 'POST', patience = 15_000, method, path } = request
  const awayTries = patience > 0 ? tries : 1
  const what = `${method} ${path.replace(/[^/]{20,}/g, '…')}`
  for (let attempt = 1; ; attempt++) {
    if (request.method !== 'GET') await pace(request.tenant, request.conversation)
    const outcome = await once(request, await token(), timeout)
    if ('said' in outcome) return outcome.said
    if ('refused' in outcome) throw new Refused('Teams', what, { code: outcome.refused, status: outcome.status })
    if ('away' in outcome && attempt >= awayTries) throw new Unclear(what, outcome.away, { fate: 'not sent' })
    if ('why' in outcome && (!again || attempt >= tries))
      throw new Unclear(what, outcome.why, { seconds: outcome.seconds })
    const pause = 'after' in outcome ? (outcome.after ?? backOff(attempt)) : backOff(attempt)
    if ('after' in outcome && (attempt >= tries || pause > patience))
      throw new Paused('Teams', what, Math.ceil(pause / 1000))
    await sleep(pause * ('after' in outcome ? 1 + Math.random() / 10 : 1))
  }
}

const backOff = (attempt: number): number => 300 * 2 ** attempt * (0.5 + Math.random())

/** The call never reached Teams. */
const away = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH'])

type TeamsAttempt =
  | { away: string }
  | { said: unknown }
  | { refused: string; status: number }
  | { after: number | undefined }
  | { why: string; seconds: number }

async function once(
  { service, path, method, body }: TeamsRequest,
  token: string | undefined,
  timeout: number,
): Promise<TeamsAttempt> {
  const headers = {
    accept: 'application/json',
    ...(body ? { 'content-type': 'application/json; charset=utf-8' } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
  }
  try {
    const sent = { method, headers, body: body ? JSON.stringify(body) : '', timeout }
    return attemptOf(await lean(`${service.replace(/\/$/, '')}${path}`, sent))
  } catch (fault) {
    const { code } = fault as { code?: string }
    if (code && away.has(code)) return { away: code }
    return { why: fault instanceof TooLate ? `none within ${timeout} ms` : 'the connection broke', seconds: 0 }
  }
}

function attemptOf({ status, said, headers }: Awaited<ReturnType<typeof lean>>): TeamsAttempt {
  if (status >= 200 && status < 300) return { said: parsed(said) }
  const after = askedToWait(headers['retry-after'])
  if (status === 429 || status === 412) return { after }
  if (status >= 500 || status === 408) return { why: `status ${status}`, seconds: (after ?? 0) / 1000 }
  return { refused: codeIn(parsed(said)), status }
}

/** What Teams asks to wait, in milliseconds. */
const askedToWait = (header: string | undefined): number | undefined => {
  const seconds = Number(header ?? Number.NaN)
  return Number.isFinite(seconds) && header?.trim() ? Math.max(0, seconds * 1000) : undefined
}

const codeIn = (said: unknown): string => {
  const code = (said as { error?: { code?: unknown } } | undefined)?.error?.code
  return typeof code === 'string' ? code.replace(/[^\w-]/g, '').slice(0, 60) : 'without a reason'
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
