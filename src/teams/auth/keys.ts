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

/** The set of keys that an OpenID document names. */
export class KeySet {
  readonly #url: string
  readonly #now: () => number
  #known = new Map<string, Key>()
  #asked = Number.NEGATIVE_INFINITY
  #asking: Promise<void> | undefined
  #failed: { readonly at: number; readonly fault: NoKeys } | undefined

  constructor(url: string, now: () => number) {
    this.#url = url
    this.#now = now
  }

  /** Finds a key by its id; asks again daily, and when a new id turns up. Rejects with `NoKeys` where the set cannot be had; without an id it is only tried. */
  async of(id?: string): Promise<Key | undefined> {
    const age = this.#now() - this.#asked
    const isKnown = (): boolean => id !== undefined && this.#known.has(id)
    if (age > day || (!isKnown() && age > atMostEvery))
      await this.#tryToLoad().catch((fault) => {
        if (!isKnown()) throw fault
      })
    return id === undefined ? undefined : this.#known.get(id)
  }

  async #tryToLoad(): Promise<void> {
    if (this.#failed && this.#now() - this.#failed.at < atMostEveryFailure) throw this.#failed.fault
    this.#asking ??= this.#load()
      .catch((fault) => {
        this.#failed = { at: this.#now(), fault: new NoKeys(new URL(this.#url).host, whyNot(fault)) }
        throw this.#failed.fault
      })
      .finally(() => {
        this.#asking = undefined
      })
    return this.#asking
  }

  async #load(): Promise<void> {
    const { jwks_uri } = discovery.parse(await getJson(this.#url))
    const { keys } = keySet.parse(await getJson(jwks_uri))
    this.#known = new Map(keys.flatMap(readKey))
    this.#asked = this.#now()
    this.#failed = undefined
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
