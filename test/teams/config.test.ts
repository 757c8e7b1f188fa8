import { describe, expect, test } from 'vitest'
import { readTeamsConfig } from '../../src/teams/config.ts'

const id = '22222222-2222-2222-2222-222222222222'
const tenant = '11111111-1111-1111-1111-111111111111'
const whole = { MicrosoftAppId: id, MicrosoftAppPassword: 'a secret long enough', MicrosoftAppTenantId: tenant }

const problemsOf = (env: Record<string, string>, host = '127.0.0.1'): string[] => {
  const read = readTeamsConfig(env, host)
  return read && 'problems' in read ? read.problems : []
}

describe('the environment of Teams', () => {
  test('is none where nothing is set', () => {
    expect(readTeamsConfig({ PATH: '/bin' }, '127.0.0.1')).toBeUndefined()
    expect(readTeamsConfig({ TEAMS_DEV: '0' }, '127.0.0.1')).toBeUndefined()
  })

  test('is a single tenant by default, which is also who may use the bot', () => {
    expect(readTeamsConfig(whole, '0.0.0.0')).toMatchObject({
      tenants: [tenant],
      identity: { is: 'app', type: 'SingleTenant', proof: { by: 'password' } },
    })
  })

  test('names its tenants and hosts in lists', () => {
    const read = readTeamsConfig(
      { ...whole, TEAMS_TENANTS: `${tenant}, ${id}`, TEAMS_SERVICE_HOSTS: 'SMBA.example.org' },
      '0.0.0.0',
    )
    expect(read).toMatchObject({ tenants: [tenant, id], hosts: ['smba.example.org'] })
  })

  test('takes ids in capitals and small letters alike', () => {
    const capitals = 'ABCDEF12-3456-7890-ABCD-EF1234567890'
    const read = readTeamsConfig(
      { ...whole, MicrosoftAppId: capitals, MicrosoftAppTenantId: ` ${capitals}`, TEAMS_TENANTS: capitals },
      '0.0.0.0',
    )
    const small = capitals.toLowerCase()
    expect(read).toMatchObject({ tenants: [small], identity: { id: small, tenant: small } })
  })

  test('takes a managed identity without a password', () => {
    expect(
      readTeamsConfig(
        { MicrosoftAppId: id, MicrosoftAppTenantId: tenant, MicrosoftAppType: 'UserAssignedMSI' },
        '0.0.0.0',
      ),
    ).toMatchObject({ identity: { proof: { by: 'managed identity' } } })
  })

  test('does without an app id only for development on this machine', () => {
    expect(readTeamsConfig({ TEAMS_DEV: '1' }, '127.0.0.1')).toMatchObject({ identity: { is: 'nobody' } })
    expect(readTeamsConfig({ TEAMS_DEV: '1' }, '::1')).toMatchObject({ identity: { is: 'nobody' } })
    for (const host of ['0.0.0.0', '::', '192.168.1.4', '127.0.0.1.example.org'])
      expect(problemsOf({ TEAMS_DEV: '1' }, host)).toMatchObject([expect.stringContaining('HOST')])
  })

  test('authenticates where there is an app id, whatever TEAMS_DEV says', () => {
    expect(readTeamsConfig({ ...whole, TEAMS_DEV: '1' }, '127.0.0.1')).toMatchObject({ identity: { is: 'app' } })
  })

  test.each([
    [{ MicrosoftAppTenantId: tenant }, 'MicrosoftAppId: is missing'],
    [{ MicrosoftAppId: 'mcred', MicrosoftAppPassword: 'a secret long enough' }, 'MicrosoftAppId: is not an app id'],
    [{ MicrosoftAppId: id, MicrosoftAppTenantId: tenant }, 'MicrosoftAppPassword: is missing'],
    [{ MicrosoftAppId: id, MicrosoftAppPassword: 'a secret long enough' }, 'MicrosoftAppTenantId: is missing'],
    [{ ...whole, MicrosoftAppPassword: tenant }, 'MicrosoftAppPassword: looks cut off, or is the Secret ID'],
    [{ ...whole, TEAMS_TENANTS: 'contoso.onmicrosoft.com' }, 'TEAMS_TENANTS: names tenants by their ids'],
    [{ ...whole, TEAMS_SERVICE_HOSTS: 'https://smba.trafficmanager.net/' }, 'TEAMS_SERVICE_HOSTS: names hosts'],
    [{ ...whole, TEAMS_SERVICE_HOSTS: ',' }, 'TEAMS_SERVICE_HOSTS: names hosts'],
    [{ ...whole, TEAMS_ADDRESS: 'http://mcred.example.org' }, 'TEAMS_ADDRESS: begins with http://'],
    [{ ...whole, MicrosoftAppType: 'Multi' }, 'MicrosoftAppType: is SingleTenant'],
    [{ ...whole, MicrosoftAppType: 'UserAssignedMSI' }, 'MicrosoftAppPassword: leave it out'],
    [
      { MicrosoftAppId: id, MicrosoftAppPassword: 'a secret long enough', MicrosoftAppType: 'MultiTenant' },
      'TEAMS_TENANTS: name the tenants',
    ],
    [{ ...whole, MicrosoftAppCertificate: 'nowhere.pem' }, 'MicrosoftAppCertificate: the file cannot be read'],
  ])('says what is wrong and where to find it: %o', (env, problem) => {
    expect(problemsOf(env as Record<string, string>)).toMatchObject([expect.stringContaining(problem)])
  })
})
