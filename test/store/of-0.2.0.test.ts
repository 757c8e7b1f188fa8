import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openApp, type RunningApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { projectOf } from '../../src/conversation/ports.ts'
import { personKey } from '../../src/project/entry.ts'
import { currentAnswer, stateOf } from '../../src/project/project.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { postgres } from '../stand-ins/postgres.ts'
import { secret, slackStandIn, token } from '../stand-ins/slack/slack.ts'
import { toolkit } from '../world.ts'

/** What version 0.2.0 had in its store after a day in Slack, Teams and the workspace, with two turns left lying. */
const rows: { key: string; value: string }[] = readFileSync(
  new URL('../fixtures/store/0.2.0.jsonl', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const folder = mkdtempSync(join(tmpdir(), 'mcred-old-'))
const server = await postgres()
afterAll(async () => {
  if (!('why' in server)) await server.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe.each([
  ['SQLite', `sqlite:${join(folder, 'mcred.db')}`],
  ['PostgreSQL', 'why' in server ? undefined : server.address],
])('a store of version 0.2.0 on %s', (_, address) => {
  let [app, slack] = [
    undefined as RunningApp | undefined,
    undefined as Awaited<ReturnType<typeof slackStandIn>> | undefined,
  ]
  const look = async <T>(work: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore(address ?? '')
    return work(store).finally(() => store.close())
  }

  beforeAll(async () => {
    if (address)
      await look(async ({ backend }) => void (await Promise.all(rows.map(({ key, value }) => backend.set(key, value)))))
  })
  afterAll(async () => {
    await app?.close()
    await slack?.close()
  })

  test.skipIf(!address)('is read whole: every entry, the project in its three places, the open question', () =>
    look(async ({ journal, places, dialogues }) => {
      const at = { platform: 'slack', tenant: 'T1', id: 'C1' } as const
      const id = (await places.projectAt(at)) ?? ''
      expect(await journal.read(id)).toHaveLength(rows.filter(({ key }) => key.startsWith('journal/')).length)
      expect((await places.of(id)).map(({ platform }) => platform).sort()).toEqual(['slack', 'teams', 'web'])
      const project = await projectOf(id, { journal, toolkit })
      expect(project).toMatchObject({ name: 'Data basics', archived: false })
      expect(project?.leads.map(({ person }) => personKey(person)).length).toBeGreaterThan(0)
      const said = (item: string) => project && currentAnswer(stateOf(project, item, toolkit.shared.sameAs))
      expect(said('Q07.1')).toMatchObject({ text: 'Learners plan a lesson in Slack', name: 'Ana' })
      expect(said('Q09.2')).toMatchObject({ text: 'Two evenings a week in the workspace', name: 'Ben' })
      const [thread = ''] = rows
        .filter(({ key }) => key.startsWith('slack-threads/'))
        .map(({ value }) => JSON.parse(value).thread)
      expect((await dialogues.pendingQuestions(at, thread)).at(-1)).toMatchObject({ project: id })
    }),
  )

  test.skipIf(!address)('has the turns that were left lying answered at the start', { timeout: 40_000 }, async () => {
    slack = await slackStandIn({ manifest: JSON.parse(readFileSync('manifest/slack.json', 'utf8')) })
    slack.join('C1', 'my-course')
    slack.person('UBEN', 'Ben')
    const read = readConfig({
      PORT: '0',
      MCRED_STORE: address,
      SLACK_BOT_TOKEN: token,
      SLACK_SIGNING_SECRET: secret,
      SLACK_API_URL: slack.api,
    })
    if ('problems' in read) throw new Error(read.problems.join())
    app = await openApp(read.config, () => undefined)
    await vi.waitFor(
      () =>
        look(async ({ journal, places, backend }) => {
          const id = (await places.projectAt({ platform: 'slack', tenant: 'T1', id: 'C1' })) ?? ''
          const entries = await journal.read(id)
          expect(entries).toContainEqual(
            expect.objectContaining({ kind: 'answered', text: 'Left lying by 0.2.0', name: 'Ben' }),
          )
          expect(entries).toContainEqual(expect.objectContaining({ kind: 'checked', item: 'C07.1' }))
          expect(await backend.range('slack-inbox/')).toEqual([])
        }),
      { timeout: 30_000, interval: 500 },
    )
    expect(JSON.stringify(slack.channel('C1')?.messages)).toContain('Left lying by 0.2.0')
  })
})
