import { request } from 'node:http'
import { post } from '../bench/load.ts'
import { answer, command } from '../bench/payloads.ts'
import { secret, token } from '../stand-ins/slack/slack.ts'
import { faultStage } from './stage.ts'
import type { Trial } from './trial.ts'

const canary = 'canary-words-7f3a91'
const password = 'canary-password-7f3a91'

/** Marked tokens and marked words go through every door, broken ones too; none may come out in the log, an error or `/healthz`. */
export const secrets: Trial = async ({ long }) => {
  const times = long ? 200 : 10
  const stage = await faultStage(2, { env: { WEB: '1', WEB_PASSWORD: password } })
  const { url } = stage.server()
  const answers: string[] = []
  const say = async (body: string, headers?: Record<string, string>): Promise<void> => {
    const { status, text } = await post(url, body, headers)
    // The person's own form may come back to them; an error may not quote it.
    if (status >= 400) answers.push(text)
  }
  try {
    for (let n = 0; n < times; n++) {
      await say(answer('Q07.1', canary)(0, n))
      await say(answer('nothing', canary)(0, n))
      await say(command(`ask ${canary} ${'x'.repeat(n)}`, stage.slack)(1, n))
      await say(`payload=${canary}%`)
      await say(`{"type":"event_callback","event":{"type":"message","text":"${canary}","ts":{}}}`)
      await say(`{"broken ${canary}`)
      await say(`command=/mcred&text=${canary}`, { 'x-slack-signature': canary, 'x-slack-request-timestamp': canary })
      answers.push(await get(`${url}/healthz?${canary}`), await get(`${url}/${canary}`), await get(`${url}/web/state`))
      answers.push(await signIn(url, `${canary}${n}`))
    }
    const log = stage.server().said()
    const marks = [canary, password, token, secret]
    const found = (text: string): number => marks.filter((mark) => text.includes(mark)).length
    return {
      tried: `${times * 11} requests with marked words, tokens and passwords, well-formed and broken`,
      lost: {
        'marks in the log': found(log),
        'marks in errors and /healthz': answers.map(found).reduce((a, b) => a + b, 0),
        'stack traces': [log, ...answers].filter((text) => /\n\s+at .+:\d+:\d+/.test(text)).length,
      },
      notes: [`${log.split('\n').length - 2} lines of log`],
    }
  } finally {
    await stage.close()
  }
}

async function get(address: string): Promise<string> {
  const response = await fetch(address)
  return (await response.text()) + JSON.stringify([...response.headers])
}

/** The first few wrong passwords; each is told later than the one before, so nobody waits for the answer. */
function signIn(url: string, given: string): Promise<string> {
  return new Promise((resolve) => {
    const sent = request(`${url}/web/sign-in`, {
      method: 'POST',
      headers: { origin: url, 'sec-fetch-site': 'same-origin' },
    })
    sent.setTimeout(50, () => sent.destroy())
    sent.on('response', (response) => {
      response.resume()
      resolve(JSON.stringify(response.headers))
    })
    sent.on('error', () => resolve(''))
    sent.end(`password=${given}`)
  })
}
