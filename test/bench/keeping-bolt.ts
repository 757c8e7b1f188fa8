import { DatabaseSync } from 'node:sqlite'
import bolt from '@slack/bolt'
import { secret, token } from '../stand-ins/slack/slack.ts'

/**
 * What anybody would write who makes the same promise with Bolt alone: each delivery counts once, a row is on the disk
 * before Slack is told, and one message of three blocks is posted. The file is named by STORE.
 */
const database = new DatabaseSync(process.env['STORE'] ?? ':memory:')
database.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL')
database.exec('CREATE TABLE IF NOT EXISTS deliveries (id TEXT PRIMARY KEY) WITHOUT ROWID')
database.exec('CREATE TABLE IF NOT EXISTS said (id INTEGER PRIMARY KEY, at INTEGER, who TEXT, what TEXT)')
const once = database.prepare('INSERT OR IGNORE INTO deliveries (id) VALUES (?)')
const keep = database.prepare('INSERT INTO said (at, who, what) VALUES (?, ?, ?)')

/** Whether it came for the first time. */
function kept(delivery: string, who: string, what: unknown): boolean {
  database.exec('BEGIN IMMEDIATE')
  const isNew = once.run(delivery).changes > 0
  if (isNew) keep.run(Date.now(), who, JSON.stringify(what))
  database.exec('COMMIT')
  return isNew
}

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
const button = { type: 'button', text: { type: 'plain_text', text: 'Go on' }, action_id: 'next', value: 'next' }
const blocks = [section('*Here you are.*'), section('It is kept.'), { type: 'actions', elements: [button] }]

const app = new bolt.App({
  receiver: new bolt.HTTPReceiver({ signingSecret: secret, endpoints: '/slack/events' }),
  authorize: async () => ({ botToken: token, botId: 'B1', botUserId: 'U0BOT' }),
  logLevel: bolt.LogLevel.ERROR,
  clientOptions: { slackApiUrl: process.env['SLACK_API_URL'] ?? '' },
})
app.use(async ({ client, body, next }) => {
  const {
    trigger_id: delivery = '',
    user_id: typed,
    user,
  } = body as { trigger_id?: string; user_id?: string; user?: { id: string } }
  if (kept(delivery, typed ?? user?.id ?? '', body))
    await client.chat.postMessage({ channel: 'C1', text: 'Here you are.', blocks })
  await next()
})
app.command(/./, async ({ ack }) => ack())
app.action(/./, async ({ ack }) => ack())
app.view(/./, async ({ ack }) => ack())
const server = await app.start({ port: 0, host: '127.0.0.1' })
process.stdout.write(`ready at http://127.0.0.1:${(server.address() as { port: number }).port}\n`)
