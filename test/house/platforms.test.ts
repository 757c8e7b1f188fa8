import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openApp } from '../../src/app.ts'
import { type Chat, chats } from '../../src/chats.ts'
import { readConfig } from '../../src/config.ts'
import { platforms } from '../../src/project/place.ts'
import { manifest } from '../slack/stage.ts'
import { secret, slackStandIn, token } from '../stand-ins/slack/slack.ts'

type StandIn = { readonly env: Readonly<Record<string, string>>; close?(): Promise<void> }

/** What each chat is told of itself, and nothing else. */
const standIns: Record<Chat, () => Promise<StandIn>> = {
  async slack() {
    const { api, close } = await slackStandIn({ manifest })
    return { env: { SLACK_BOT_TOKEN: token, SLACK_SIGNING_SECRET: secret, SLACK_API_URL: api }, close }
  },
  teams: async () => ({ env: { TEAMS_DEV: '1' } }),
}

async function connectedBy(env: StandIn['env']): Promise<readonly string[]> {
  const read = readConfig({ PORT: '0', MCRED_STORE: 'sqlite::memory:', ...env })
  if ('problems' in read) return read.problems
  const app = await openApp(read.config, () => undefined)
  await app.close()
  return [...app.platforms, ...read.notes]
}

const isChat = (name: string): name is Chat => name in chats

test('a start without variables is the workspace alone', async () => {
  expect(await connectedBy({})).toEqual(['web'])
})

describe.each(platforms.filter(isChat))('%s', (chat) => {
  test('is connected by its own variables, and alone', async () => {
    const { env, close } = await standIns[chat]()
    expect(await connectedBy(env).finally(() => close?.())).toEqual([chat])
    const { variables, prefixes } = chats[chat]
    for (const name of Object.keys(env)) {
      expect(variables).toContain(name)
      expect(prefixes.some((prefix) => name.startsWith(prefix))).toBe(true)
    }
  })

  test('has a guide, a manifest, a stand-in, and plays the dialogues', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
    expect(Object.keys(scripts)).toContain(`manifest:${chat}`)
    const needed = [`manifest/${chat}.md`, `test/stand-ins/${chat}`, `test/${chat}/transcripts.test.ts`]
    expect(needed.filter((path) => !existsSync(path))).toEqual([])
  })
})
