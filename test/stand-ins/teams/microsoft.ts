import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import jwt from 'jsonwebtoken'

type Signer = { readonly kid: string; readonly key: KeyObject; readonly endorsements?: readonly string[] }

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 })

/** Microsoft's end of authentication: an OpenID document, a set of keys, and tokens signed with them. */
export async function microsoft() {
  const [ours, webchat, unknown] = [pair(), pair(), pair()]
  const jwk = (key: KeyObject, kid: string, endorsements: readonly string[]) => ({
    ...key.export({ format: 'jwk' }),
    kid,
    use: 'sig',
    endorsements,
  })
  const keys = [jwk(ours.publicKey, 'ours', ['msteams']), jwk(webchat.publicKey, 'webchat', ['webchat'])]
  let asked = 0
  let isAway = false
  const server = createServer((request, response) => {
    asked++
    if (isAway) return void response.writeHead(502).end()
    const { port } = server.address() as AddressInfo
    const body =
      request.url === '/keys'
        ? { keys }
        : { issuer: 'https://api.botframework.com', jwks_uri: `http://127.0.0.1:${port}/keys` }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const signers: Record<'ours' | 'webchat' | 'unknown' | 'forged', Signer> = {
    ours: { kid: 'ours', key: ours.privateKey },
    webchat: { kid: 'webchat', key: webchat.privateKey },
    unknown: { kid: 'nobody', key: unknown.privateKey },
    /** Names our key and is signed with another. */
    forged: { kid: 'ours', key: unknown.privateKey },
  }
  return {
    metadata: `http://127.0.0.1:${port}/metadata`,
    asked: () => asked,
    /** Answers nothing of use from now on, as a firewall between us does; or is back. */
    away: (now: boolean) => {
      isAway = now
    },
    publicPem: String(ours.publicKey.export({ type: 'spki', format: 'pem' })),
    token: (claims: object, by: keyof typeof signers = 'ours', options: jwt.SignOptions = {}) =>
      jwt.sign(claims, signers[by].key, { algorithm: 'RS256', keyid: signers[by].kid, ...options }),
    close: () => new Promise<void>((done) => server.close(() => done())),
  }
}
