import { parsed } from '../../http/body.ts'
import { awayFor as awayAfter, Paused, Refused, Unclear } from '../../platform/call-errors.ts'
import { lean, TooLate } from '../../platform/lean-fetch.ts'
import { noted, type Pulse } from '../../platform/pulse.ts'

/** Where Slack is, and who asks. */
export type SlackClient = { readonly api: string; readonly token: string }

/** Calls Slack for one workspace. Rejects with `Refused` where Slack says no, with `Unclear` where nobody can tell. */
export type SlackCall = (
  method: string,
  args: Record<string, unknown>,
  how?: SlackCallOptions,
) => Promise<Record<string, unknown>>

/** `again`: calling twice does no harm, so a lost answer is asked for again. `patience`: how long a "too many" is waited out. */
type SlackCallOptions = { readonly again?: boolean; readonly patience?: number }

const tries = 3
/** Milliseconds that one answer is waited for. */
const timeout = 5_000
/** Seconds after which Slack is asked again, whatever it said. */
const longestPause = 600

/** One workspace's calls. A "too many" makes this method wait, and no other method or workspace; only harmless calls are repeated. */
export function calling(client: SlackClient, { pulse, ...options }: CallerOptions = {}): SlackCall {
  const caller = { client, pausedUntil: new Map<string, number>(), sleep: wait, ...options }
  return (method, args, how) => noted(patiently({ method, args }, caller, how), pulse, ({ code }) => isLocked(code))
}

type CallerOptions = { readonly sleep?: (ms: number) => Promise<void>; readonly pulse?: Pulse | undefined }

type SlackCaller = {
  readonly client: SlackClient
  /** When each method may be called again. */
  readonly pausedUntil: Map<string, number>
  readonly sleep: (ms: number) => Promise<void>
}

type SlackRequest = { readonly method: string; readonly args: Record<string, unknown> }

async function patiently(
  { method, args }: SlackRequest,
  { client, pausedUntil, sleep }: SlackCaller,
  { again = false, patience = 30 }: SlackCallOptions = {},
): ReturnType<SlackCall> {
  for (let attempt = 1; ; attempt++) {
    const pause = (pausedUntil.get(method) ?? 0) - Date.now()
    if (pause > patience * 1000) throw new Paused('Slack', method, Math.ceil(pause / 1000))
    if (pause > 0) await sleep(pause)
    const outcome = await once(client, method, args)
    if ('said' in outcome) return outcome.said
    if ('seconds' in outcome) pausedUntil.set(method, Date.now() + outcome.seconds * 1000)
    if ('refused' in outcome) throw new Refused('Slack', method, { code: outcome.refused })
    if ('why' in outcome && (!again || attempt >= tries)) throw new Unclear(method, outcome.why)
    if ('seconds' in outcome && (attempt >= tries || outcome.seconds > patience))
      throw new Paused('Slack', method, outcome.seconds)
    if ('why' in outcome) await sleep(200 * 2 ** attempt * (0.5 + Math.random()))
  }
}

/** What is said goes as JSON, a third shorter and sooner written; Slack takes everything else as a form. */
const takesJson = /^(?:chat|views)\./

type SlackAttempt = { said: Record<string, unknown> } | { refused: string } | { seconds: number } | { why: string }

/** As Slack's own client asks, which copies all that is said for a log of its own. */
async function once({ api, token }: SlackClient, method: string, args: Record<string, unknown>): Promise<SlackAttempt> {
  const isJson = takesJson.test(method)
  const type = isJson ? 'application/json; charset=utf-8' : 'application/x-www-form-urlencoded'
  const headers = { authorization: `Bearer ${token}`, 'content-type': type }
  try {
    const asked = { method: 'POST', headers, body: isJson ? JSON.stringify(args) : written(args), timeout }
    return attemptOf(await lean(`${api}${method}`, asked))
  } catch (fault) {
    return { why: fault instanceof TooLate ? `none within ${timeout} ms` : 'the connection broke' }
  }
}

function attemptOf({ status, said, headers }: Awaited<ReturnType<typeof lean>>): SlackAttempt {
  const seconds = Number.parseInt(headers['retry-after'] ?? '', 10)
  if (status === 429 && seconds >= 0) return { seconds: Math.min(seconds, longestPause) }
  const answer = status === 200 ? (parsed(said) as Record<string, unknown> | undefined) : undefined
  if (answer?.['ok'] === true) return { said: answer }
  const word = wordOf({ data: answer })
  if (word === 'ratelimited') return { seconds: 10 }
  if (word) return transient.has(word) ? { why: word } : { refused: word }
  return { why: status === 200 ? 'it is no JSON' : `status ${status}` }
}

/** Parts go as JSON. */
function written(args: Record<string, unknown>): string {
  let form = ''
  for (const [name, part] of Object.entries(args)) {
    const text = typeof part === 'object' ? JSON.stringify(part) : String(part)
    if (part !== undefined && part !== null) form += `${form && '&'}${name}=${encodeURIComponent(text.toWellFormed())}`
  }
  return form
}

/** Slack's word for a fault. A page that came instead of an answer is quoted by the library in the same place, and is none. */
export function wordOf(fault: unknown): string | undefined {
  const said = (fault as { data?: { error?: unknown } } | undefined)?.data?.error
  return typeof said === 'string' && /^[\w.:-]{1,80}$/.test(said) ? said : undefined
}

/** What Slack says about its own troubles. */
const transient = new Set(['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable'])

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))

/** The token is wrong or revoked: whoever runs us has to mend it, whatever we call. */
export const isLocked = (code: string): boolean =>
  ['invalid_auth', 'account_inactive', 'token_revoked', 'token_expired', 'not_authed'].includes(code)

export const codeOf = (fault: unknown): string | undefined => (fault instanceof Refused ? fault.code : undefined)

/** For how many seconds Slack is left alone after a fault that passes; undefined where it does not pass by itself. */
export const awayFor = (fault: unknown): number | undefined => awayAfter(fault, ({ code }) => isLocked(code))
