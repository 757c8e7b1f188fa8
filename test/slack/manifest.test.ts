import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { distributed } from '../../manifest/slack/distributed.ts'
import { suggestions } from '../../src/conversation/help/suggestions.ts'
import { importShortcut, recordShortcut } from '../../src/slack/receive/read/read-shortcut.ts'
import { scopes } from '../../src/slack/workspace/scopes.ts'
import { needs } from '../stand-ins/slack/web-api.ts'
import { manifest } from './stage.ts'

const folder = new URL('../../src/slack/', import.meta.url)
const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')
const called = [...new Set([...code.matchAll(/call\(\s*'([\w.]+)'/g)].map(([, method]) => method ?? ''))]

/** What each event that we subscribe to needs. */
const events: Record<string, string | undefined> = {
  app_home_opened: undefined,
  app_mention: 'app_mentions:read',
  app_uninstalled: undefined,
  channel_id_changed: 'groups:read',
  member_joined_channel: 'channels:read',
  member_left_channel: 'channels:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  tokens_revoked: undefined,
}

/** Scopes that no call or event names, and why we ask for them. */
const besides = {
  commands: 'the slash command and the shortcut',
  'groups:read': 'joining and leaving in private channels',
  'files:read': 'the links of files in messages',
  'im:write': 'a chat with a person for what only they should see',
}

describe('the manifest', () => {
  test('asks for the scopes that the app asks for', () => {
    expect(manifest.oauth_config.scopes.bot).toEqual([...scopes])
  })

  test('asks for every scope that a call or an event needs, and for no other', () => {
    const needed = [...called.map((method) => needs[method]), ...Object.values(events), ...Object.keys(besides)].filter(
      (scope) => scope !== undefined,
    )
    expect([...new Set(needed)].sort()).toEqual([...scopes])
  })

  test('names only calls that the stand-in knows, so that each is tried', () => {
    expect(called.filter((method) => !(method in needs))).toEqual([])
    expect(called.length).toBeGreaterThan(8)
  })

  test('subscribes to every event that is read, and to no other', () => {
    const { bot_events: subscribed } = manifest.settings.event_subscriptions
    expect(subscribed).toEqual(Object.keys(events).sort())
    const read = readFileSync(new URL('receive/read/read.ts', folder), 'utf8')
    for (const event of subscribed as string[]) expect(read).toContain(`'${event.split('.')[0]}'`)
  })

  test('has the command, the shortcut and the prompts of the code, within Slack’s limits', () => {
    const { features, display_information: shown } = manifest
    expect(features.slash_commands.map(({ command }: { command: string }) => command)).toEqual(['/mcred'])
    expect(features.shortcuts.map(({ callback_id }: { callback_id: string }) => callback_id)).toEqual([
      recordShortcut,
      importShortcut,
    ])
    expect(features.agent_view.suggested_prompts).toEqual(suggestions)
    expect(features.agent_view.agent_description.length).toBeLessThanOrEqual(300)
    expect(shown.name.length).toBeLessThanOrEqual(35)
    expect(shown.description.length).toBeLessThanOrEqual(140)
  })
})

describe('the manifest for others', () => {
  const others = distributed(manifest, {
    address: 'https://mcred.example.org/',
    contact: 'help@example.org',
    privacy: 'https://example.org/privacy',
  })

  test('is called over HTTP and says at length what it does, whom to ask and what becomes of data', () => {
    expect(others.settings.socket_mode_enabled).toBe(false)
    const events = 'https://mcred.example.org/slack/events'
    expect(others.settings.event_subscriptions).toMatchObject({ request_url: events, bot_events: expect.any(Array) })
    expect(others.settings.interactivity).toEqual({ is_enabled: true, request_url: events })
    expect(others.features.slash_commands).toMatchObject([{ command: '/mcred', url: events }])
    expect(others.oauth_config).toMatchObject({
      redirect_urls: ['https://mcred.example.org/slack/oauth_redirect'],
      scopes: manifest.oauth_config.scopes,
    })
    const { long_description: long, description } = others.display_information
    expect(long.length).toBeGreaterThan(174)
    expect(long.length).toBeLessThan(4000)
    expect(long).toMatch(/help@example\.org.*https:\/\/example\.org\/privacy/)
    expect(description.split(' ').length).toBeLessThanOrEqual(10)
  })
})
