import bolt from '@slack/bolt'
import { secret, token } from '../stand-ins/slack/slack.ts'

/**
 * What mcred is measured beside: a Bolt app that acknowledges everything and does nothing else. With SLACK_API_URL it posts
 * one message before it does, as any bot must that says something.
 */
const slackApiUrl = process.env['SLACK_API_URL']
const receiver = new bolt.HTTPReceiver({ signingSecret: secret, endpoints: '/slack/events' })
const app = new bolt.App({
  receiver,
  authorize: async () => ({ botToken: token, botId: 'B1', botUserId: 'U0BOT' }),
  logLevel: bolt.LogLevel.ERROR,
  ...(slackApiUrl ? { clientOptions: { slackApiUrl } } : {}),
})
if (slackApiUrl)
  app.use(async ({ client, next }) => {
    await client.chat.postMessage({ channel: 'C1', text: 'Here you are.' })
    await next()
  })
app.command(/./, async ({ ack }) => ack())
app.action(/./, async ({ ack }) => ack())
app.view(/./, async ({ ack }) => ack())
const server = await app.start({ port: 0, host: '127.0.0.1' })
process.stdout.write(`ready at http://127.0.0.1:${(server.address() as { port: number }).port}\n`)
