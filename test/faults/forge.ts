import { createHash } from 'node:crypto'
import type { Store } from '../../src/store/open.ts'
import { post } from '../bench/load.ts'
import { answer } from '../bench/payloads.ts'
import { secret, signed } from '../stand-ins/slack/slack.ts'
import { faultStage, textsIn } from './stage.ts'
import type { Trial } from './trial.ts'

const minute = 60_000
const forged = 'forged words'

type Attempt = (n: number) => { readonly body: string; readonly headers: Record<string, string> }

/** Requests that are not Slack's: nothing of them may be accepted, kept, or held in memory. A replay may be acknowledged and changes nothing. */
export const forge: Trial = async ({ long }) => {
  const times = long ? 10_000 : 200
  const stage = await faultStage(1)
  const { url } = stage.server()
  try {
    const genuine = answer('Q07.1', 'genuine')(0, 0)
    const headers = signed(genuine, Date.now())
    await post(url, genuine, headers)
    const before = await stage.look(sumOf)
    const memory = (await stage.server().probe('read')).rss
    let accepted = 0
    for (let n = 0; n < times; n += 10) {
      const some = Array.from({ length: 10 }, (_, k) => attempts[(n + k) % attempts.length]?.(n + k))
      const told = await Promise.all(some.map((one) => one && post(url, one.body, one.headers)))
      accepted += told.filter((answer) => answer && answer.status >= 200 && answer.status < 300).length
    }
    for (let n = 0; n < times / 20; n++) await post(url, genuine, headers)
    for (let n = 0; n < (long ? 40 : 4); n++) accepted += (await large(url, n)) ? 1 : 0
    const grown = (await stage.server().probe('read')).rss - memory
    const after = await stage.look(sumOf)
    const words = await stage.look((store) => textsIn(store, 'p0'))
    return {
      tried: `${times} forged or stale requests, ${times / 20} replays, ${long ? 40 : 4} of 10 MB or 100,000 levels deep`,
      lost: {
        accepted,
        'state changed': before === after ? 0 : 1,
        'forged words kept': words.filter((text) => text.includes(forged)).length,
        'genuine words lost': words.some((text) => text.includes('genuine')) ? 0 : 1,
        'memory out of bounds': grown > bound ? 1 : 0,
      },
      notes: [`memory grew by ${grown.toFixed(0)} MB (at most ${bound} allowed)`],
    }
  } finally {
    await stage.close()
  }
}

const bound = 150
const body = (n: number): string => answer('Q07.1', forged)(0, n + 1)

const attempts: readonly Attempt[] = [
  (n) => ({ body: body(n), headers: signed(body(n), Date.now(), 'another secret') }),
  (n) => ({ body: `${body(n)}&more=1`, headers: signed(body(n), Date.now()) }),
  (n) => ({ body: body(n), headers: signed(body(n), Date.now() - 6 * minute) }),
  (n) => ({ body: body(n), headers: signed(body(n), Date.now() + 6 * minute) }),
  (n) => ({ body: body(n), headers: {} }),
  (n) => ({ body: body(n), headers: { ...signed(body(n), Date.now()), 'x-slack-signature': '' } }),
  (n) => ({ body: body(n), headers: { ...signed(body(n), Date.now()), 'x-slack-request-timestamp': 'NaN' } }),
  (n) => ({ body: body(n), headers: { ...signed(body(n), Date.now()), 'x-slack-signature': `v1=${hex(body(n))}` } }),
  (n) => ({ body: body(n), headers: { authorization: `Bearer ${hex(secret)}` } }),
  (n) => ({ body: body(n), headers: { ...signed(body(n), Date.now()), 'x-slack-signature': `v0=${hex(String(n))}` } }),
]

const hex = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Signed by Slack's own secret, so that only the size and the depth are against it. */
async function large(url: string, n: number): Promise<boolean> {
  const long = n % 2 === 0
  const content = long
    ? `command=%2Fmcred&text=${'x'.repeat(10 * 2 ** 20)}`
    : `{"type":"event_callback","event":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
  const { status } = await post(url, content, signed(content, Date.now()))
  return long && status >= 200 && status < 300
}

/** Changes with anything that teams record. */
export async function sumOf(store: Store): Promise<string> {
  const rows = [...(await store.backend.range('journal/')), ...(await store.backend.range('place/'))]
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}
