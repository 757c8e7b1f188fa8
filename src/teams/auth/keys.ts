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
/** Tokens that name unknown keys make us ask no more often than this. */
const atMostEvery = 60_000

/** Finds keys by their id in the set that an OpenID document names; asks again daily, and when a new id turns up. Rejects where the set cannot be had. */
export function keysAt(url: string, now: () => number): (id: string) => Promise<Key | undefined> {
  let known = new Map<string, Key>()
  let asked = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | undefined

  async function load(): Promise<void> {
    const { jwks_uri } = discovery.parse(await getJson(url))
    const { keys } = keySet.parse(await getJson(jwks_uri))
    known = new Map(keys.flatMap(readKey))
    asked = now()
  }

  return async (id) => {
    const age = now() - asked
    if (age > day || (!known.has(id) && age > atMostEvery)) {
      asking ??= load().finally(() => {
        asking = undefined
      })
      await asking.catch((fault) => {
        if (!known.has(id)) throw fault
      })
    }
    return known.get(id)
  }
}

const getJson = async (url: string): Promise<unknown> => {
  const said = await fetch(url, { signal: AbortSignal.timeout(patience), redirect: 'error' })
  if (!said.ok) throw new Error(`status ${said.status}`)
  return said.json()
}

function readKey({ kty, kid, n, e, endorsements = [] }: z.infer<typeof keySet>['keys'][number]): [string, Key][] {
  if (kty !== 'RSA' || !kid || !n || !e) return []
  return [[kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements }]]
}
