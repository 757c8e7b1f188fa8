import { createPublicKey, type KeyObject } from 'node:crypto'
import { z } from 'zod'

/** A key that incoming tokens are signed with. `endorsements` names the channels it speaks for; none given: all. */
export type Key = { readonly key: KeyObject; readonly endorsements: readonly string[] }

const discovery = z.object({ jwks_uri: z.url({ protocol: /^https?$/ }) })
const keySet = z.object({
  keys: z.array(
    z.looseObject({
      kty: z.string(),
      kid: z.string().optional(),
      n: z.string().optional(),
      e: z.string().optional(),
      endorsements: z.array(z.string()).optional(),
    }),
  ),
})

const day = 86_400_000
const patience = 5_000
/** Tokens that name unknown keys make us ask no more often than this, and no more often than that where there was no answer. */
const atMostEvery = 60_000
const atMostEveryFailure = 5_000

/** The set cannot be had: nobody can tell whether a token is Microsoft's. */
export class NoKeys extends Error {
  constructor(host: string, why: string) {
    super(`Microsoft’s keys could not be fetched from ${host} (${why}); let mcred reach it`)
    this.name = 'NoKeys'
  }
}

/** Finds keys by their id in the set that an OpenID document names; asks again daily, and when a new id turns up. Rejects with `NoKeys` where the set cannot be had; without an id it is only tried. */
export function keysAt(url: string, now: () => number): (id?: string) => Promise<Key | undefined> {
  let known = new Map<string, Key>()
  let asked = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | undefined
  let failed: { readonly at: number; readonly fault: NoKeys } | undefined

  async function load(): Promise<void> {
    const { jwks_uri } = discovery.parse(await getJson(url))
    const { keys } = keySet.parse(await getJson(jwks_uri))
    known = new Map(keys.flatMap(readKey))
    asked = now()
    failed = undefined
  }

  async function tried(): Promise<void> {
    if (failed && now() - failed.at < atMostEveryFailure) throw failed.fault
    asking ??= load()
      .catch((fault) => {
        failed = { at: now(), fault: new NoKeys(new URL(url).host, whyNot(fault)) }
        throw failed.fault
      })
      .finally(() => {
        asking = undefined
      })
    return asking
  }

  return async (id) => {
    const age = now() - asked
    const isKnown = (): boolean => id !== undefined && known.has(id)
    if (age > day || (!isKnown() && age > atMostEvery))
      await tried().catch((fault) => {
        if (!isKnown()) throw fault
      })
    return id === undefined ? undefined : known.get(id)
  }
}

const getJson = async (url: string): Promise<unknown> => {
  const said = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  if (!said.ok) throw new HttpStatus(said.status)
  return said.json()
}

class HttpStatus extends Error {
  constructor(status: number) {
    super(`status ${status}`)
    this.name = 'HttpStatus'
  }
}

/** In a word, and without what was answered. */
function whyNot(fault: unknown): string {
  if (fault instanceof HttpStatus) return fault.message
  if (!(fault instanceof Error)) return 'no answer'
  if (fault.name === 'TimeoutError') return `no answer in ${patience / 1000} s`
  const { code } = (fault.cause ?? {}) as { code?: unknown }
  return typeof code === 'string' ? code : 'an answer that cannot be read'
}

function readKey({ kty, kid, n, e, endorsements = [] }: z.infer<typeof keySet>['keys'][number]): [string, Key][] {
  if (kty !== 'RSA' || !kid || !n || !e) return []
  return [[kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements }]]
}
