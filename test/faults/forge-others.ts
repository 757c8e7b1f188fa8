import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openApp, type RunningApp } from '../../src/app.ts'
import { openStore } from '../../src/store/open.ts'
import { publicCloud } from '../../src/teams/config.ts'
import { makeProjects } from '../bench/projects.ts'
import { microsoft } from '../stand-ins/teams/microsoft.ts'
import { type Board, board } from './board.ts'
import { deedOf, type Said, savePressed, wordsOf } from './doors.ts'
import { sumOf } from './forge.ts'
import { type How, onPostgres } from './kill.ts'
import { bindOthers, textsIn } from './stage.ts'
import type { Outcome, Trial } from './trial.ts'

/** Requests that are not Microsoft's, and deeds that are not of our own page: nothing of them may be accepted or kept. */
export const forgeOnSqlite: Trial = ({ long }) => forged({ long, where: 'SQLite' })
export const forgeOnPostgres: Trial = ({ long }) =>
  onPostgres((server) => forged({ long, where: 'PostgreSQL', server }))

const app = '22222222-2222-2222-2222-222222222222'
const password = 'a password of some length'
type Microsoft = Awaited<ReturnType<typeof microsoft>>

async function forged({ long, where, server }: How): Promise<Outcome> {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-forge-'))
  const address = server?.address ?? `sqlite:${join(folder, 'mcred.db')}`
  const [there, ms] = [await board(), await microsoft()]
  await makeProjects(address, 0, 1, 5)
  await bindOthers(address, 1)
  const app = await openApp(configOf(address, ms), () => undefined)
  try {
    const gate = gatesOf({ app, ms, there, cookie: await signIn(app.url) })
    const refusedGenuine = [await gate.teams({}, genuine(0)), await gate.web({}, genuine(1))].filter(
      (status) => status !== 200,
    )
    const before = await look(address, sumOf)
    let [tried, accepted] = [0, 0]
    for (let round = 0; round < (long ? 200 : 5); round++)
      for (const attempt of [...attemptsOnTeams(ms, there), ...attemptsOnWeb(app.url)]) {
        const said = { person: 1, channel: 0, number: 1000 + tried++ }
        const status = await (attempt.door === 'teams' ? gate.teams(attempt, said) : gate.web(attempt, said))
        if (status >= 200 && status < 300) accepted++
      }
    const words = await look(address, (store) => textsIn(store, 'p0'))
    return {
      tried: `Teams and the workspace on ${where}: ${tried} requests with forged, foreign, old or no credentials`,
      lost: {
        accepted,
        'state changed': before === (await look(address, sumOf)) ? 0 : 1,
        'forged words kept': words.filter((text) => /said 0\.\d{4}/.test(text)).length,
        'genuine words lost':
          2 - words.filter((text) => text === wordsOf(genuine(0)) || text === wordsOf(genuine(1))).length,
        'genuine requests refused': refusedGenuine.length,
      },
    }
  } finally {
    await app.close()
    await Promise.all([there.close(), ms.close()])
    rmSync(folder, { recursive: true, force: true })
  }
}

const genuine = (number: number): Said => ({ person: 0, channel: 0, number })

const configOf = (store: string, ms: Microsoft): Parameters<typeof openApp>[0] => ({
  host: '127.0.0.1',
  port: 0,
  store,
  web: { on: true, password },
  model: undefined,
  chats: {
    slack: undefined,
    teams: {
      tenants: ['tenant'],
      hosts: ['127.0.0.1'],
      address: undefined,
      identity: {
        is: 'app',
        id: app,
        tenant: 'tenant',
        type: 'SingleTenant',
        proof: { by: 'password', password: 'never sent to anybody' },
        cloud: { ...publicCloud, keys: ms.metadata, login: 'http://127.0.0.1:9/none' },
      },
    },
  },
})

/** What is wrong with a request; what is not named is as it should be. */
type Attempt = {
  readonly door?: 'teams' | 'web'
  readonly authorization?: string | undefined
  readonly more?: object
  readonly headers?: Record<string, string>
}

type Stand = { readonly app: RunningApp; readonly ms: Microsoft; readonly there: Board; readonly cookie: string }

const gatesOf = ({ app, ms, there, cookie }: Stand) => ({
  teams: ({ more = {}, ...attempt }: Attempt, said: Said) =>
    send(
      `${app.url}/api/messages`,
      { ...savePressed(said, there), ...more },
      {
        authorization: 'authorization' in attempt ? (attempt.authorization ?? '') : `Bearer ${ms.token(claims(there))}`,
      },
    ),
  web: ({ headers = {} }: Attempt, said: Said) =>
    send(`${app.url}/web/turns`, deedOf(said), { origin: app.url, cookie, ...headers }),
})

const minutes = (n: number): number => Math.floor(Date.now() / 1000) + n * 60
const claims = (there: Board) => ({
  iss: publicCloud.issuer,
  aud: app,
  serviceurl: there.url,
  exp: minutes(30),
  nbf: minutes(-1),
})

function attemptsOnTeams(ms: Microsoft, there: Board): Attempt[] {
  const right = claims(there)
  const tokens = [
    ms.token({ ...right, aud: tenantOfOthers }),
    ms.token({ ...right, iss: 'https://sts.windows.net/x/' }),
    ms.token({ ...right, serviceurl: 'https://example.org/' }),
    ms.token({ ...right, exp: minutes(-10) }),
    ms.token({ ...right, nbf: minutes(20) }),
    ms.token(right, 'unknown'),
    ms.token(right, 'webchat'),
    ms.token(right, 'forged'),
    'not.a.token',
  ]
  return [
    ...tokens.map((token) => ({ door: 'teams', authorization: `Bearer ${token}` }) as const),
    { door: 'teams', authorization: undefined },
    { door: 'teams', more: { channelId: 'webchat' } },
    {
      door: 'teams',
      more: {
        channelData: { tenant: { id: tenantOfOthers } },
        conversation: { id: '19:c0@thread.tacv2', tenantId: tenantOfOthers },
      },
    },
    { door: 'teams', more: { serviceUrl: 'https://example.org/' } },
  ]
}

const tenantOfOthers = '33333333-3333-3333-3333-333333333333'

const attemptsOnWeb = (url: string): Attempt[] =>
  [
    { cookie: '' },
    { cookie: 'mcred_session=guessed' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'content-type': 'text/plain' },
    { 'content-type': 'application/x-www-form-urlencoded' },
    { origin: `${url}.evil.example` },
  ].map((headers) => ({ door: 'web', headers }))

async function send(address: string, body: unknown, headers: Record<string, string>): Promise<number> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  await answer.body?.cancel()
  return answer.status
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/web/sign-in`, {
    method: 'POST',
    headers: { origin: url, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ password }),
    redirect: 'manual',
  })
  return (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function look<T>(
  address: string,
  work: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>,
): Promise<T> {
  const store = await openStore(address)
  return work(store).finally(() => store.close())
}
