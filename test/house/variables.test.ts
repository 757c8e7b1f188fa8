import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'

const notesOf = (env: Record<string, string>): string[] => readConfig(env).notes
const problemsOf = (env: Record<string, string>): string[] => {
  const read = readConfig(env)
  return 'problems' in read ? read.problems : []
}

describe('a variable that is misspelt', () => {
  test.each([
    ['SLACK_BOT_TOKN', 'SLACK_BOT_TOKEN'],
    ['SLACK_TOKEN', 'SLACK_BOT_TOKEN'],
    ['slack_app_token', 'SLACK_APP_TOKEN'],
    ['TEAMS_TENANT', 'TEAMS_TENANTS'],
    ['MICROSOFT_APP_ID', 'MicrosoftAppId'],
    ['MicrosoftAppPasword', 'MicrosoftAppPassword'],
    ['MCRED_STOER', 'MCRED_STORE'],
    ['WEB_PASWORD', 'WEB_PASSWORD'],
    ['OPENAI_API_KYE', 'OPENAI_API_KEY'],
    ['web', 'WEB'],
  ])('is named at the start, with the one that was meant: %s', (said, meant) => {
    expect(notesOf({ [said]: 'x' })).toEqual([
      `${said} is no variable of mcred, and nothing reads it. Did you mean ${meant}?`,
    ])
  })

  test('is named beside what is missing because of it', () => {
    const read = readConfig({ SLACK_BOT_TOKN: 'xoxb-1', SLACK_SIGNING_SECRET: 'abcdefgh' })
    expect(read).toMatchObject({
      problems: [expect.stringMatching(/^SLACK_BOT_TOKEN: is missing/)],
      notes: [expect.stringContaining('SLACK_BOT_TOKN is no variable')],
    })
  })

  test('is told from what is other programs’ and from what the commands read', () => {
    const others = [
      'PATH',
      'HOSTNAME',
      'DB_PASSWORD',
      'PGPASSWORD',
      'POSTGRES_PASSWORD',
      'NODE_ENV',
      'PORTS',
      'OPENAI_BASE',
    ]
    const commands = ['SLACK_ADDRESS', 'TEAMS_DEVELOPER', 'TEAMS_PRIVACY_URL', 'TEAMS_TERMS_URL']
    expect(notesOf(Object.fromEntries([...others, ...commands].map((name) => [name, 'x'])))).toEqual([])
    expect(notesOf({ SLACK_WEBHOOK_URL: 'https://hooks.slack.com/' })).toEqual([
      'SLACK_WEBHOOK_URL is no variable of mcred, and nothing reads it.',
    ])
  })

  test('is named without what it holds', () => {
    expect(JSON.stringify(readConfig({ SLACK_BOT_TOKN: 'xoxb-canary' }))).not.toContain('canary')
  })
})

describe('a variable of the wrong kind', () => {
  test.each([
    [{ PORT: ' ' }, /^PORT: holds nothing but spaces/],
    [{ SLACK_BOT_TOKEN: '\t' }, /^SLACK_BOT_TOKEN: holds nothing but spaces/],
    [{ MicrosoftAppId: ' ' }, /^MicrosoftAppId: holds nothing but spaces/],
    [{ MCRED_MODEL: ' ' }, /^MCRED_MODEL: holds nothing but spaces/],
    [{ WEB_PASSWORD: ' '.repeat(12) }, /^WEB_PASSWORD: holds nothing but spaces/],
    [{ WEB_PASSWORD: `short${' '.repeat(12)}` }, /^WEB_PASSWORD: expected at least 12 characters/],
    [{ PORT: '0x50' }, /^PORT: expected a number from 0 to 65535/],
    [{ PORT: '70000' }, /^PORT: expected a number from 0 to 65535/],
    [{ WEB: 'true' }, /^WEB: expected 1 \(on\) or 0 \(off\)/],
    [{ MCRED_CONTACT: 'the office' }, /^MCRED_CONTACT: expected an e-mail address or the address of a page/],
    [{ MCRED_STORE: 'data/mcred.db' }, /^MCRED_STORE: expected sqlite:FILE or postgres:/],
  ])('is named at the start: %o', (env, problem) => {
    expect(problemsOf(env as Record<string, string>)).toEqual([expect.stringMatching(problem)])
  })

  test('that is empty is as if it were not there, as containers pass it on', () => {
    expect(readConfig({ PORT: '', SLACK_BOT_TOKEN: '', MicrosoftAppId: '', MCRED_MODEL: '' })).toMatchObject({
      config: { port: 3000, chats: { slack: undefined, teams: undefined }, model: undefined },
      notes: [],
    })
  })
})

describe('a start with nothing connected', () => {
  test('says so', () => {
    expect(notesOf({ WEB: '0' })).toEqual([expect.stringMatching(/^Nothing is connected: .*WEB=1/)])
    expect(notesOf({})).toEqual([])
  })
})
