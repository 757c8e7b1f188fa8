import bolt from '@slack/bolt'
import { secret, token } from '../stand-ins/slack/slack.ts'

/** What mcred is measured beside: a Bolt app that acknowledges everything and does nothing else. */
const app = new bolt.App({
  receiver: new bolt.HTTPReceiver({ signingSecret: secret, endpoints: '/slack/events' }),
  authorize: async () => ({ botToken: token, botId: 'B1', botUserId: 'U0BOT' }),
  logLevel: bolt.LogLevel.ERROR,
})
app.command(/./, async ({ ack }) => ack())
app.action(/./, async ({ ack }) => ack())
app.view(/./, async ({ ack }) => ack())
const server = await app.start({ port: 0, host: '127.0.0.1' })
process.stdout.write(`ready at http://127.0.0.1:${(server.address() as { port: number }).port}\n`)
