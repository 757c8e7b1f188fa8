import { X509Certificate } from 'node:crypto'
import type { AppCredentials } from 'botframework-connector'
import { Unclear } from '../../platform/call-errors.ts'
import type { TeamsConfig } from '../config.ts'
import type { App } from './identity.ts'

/** The token that our calls carry; undefined where nobody asks for one. */
export type TokenSource = () => Promise<string | undefined>

const patience = 10_000

/** Gets tokens from Microsoft by way of the kit, which keeps them until they expire. */
export async function tokenFor({ identity }: TeamsConfig): Promise<TokenSource> {
  if (identity.is === 'nobody') return async () => undefined
  const { ConfigurationServiceClientCredentialFactory } = await import('botbuilder')
  const { id, cloud } = identity
  const factory = new ConfigurationServiceClientCredentialFactory(factoryOptions(identity))
  const credentials = (await factory.createCredentials(id, cloud.scope, cloud.login, true)) as AppCredentials
  return () => inTime(credentials.getToken())
}

function factoryOptions({ id, tenant, type, proof }: App): Record<string, string> {
  const who = { MicrosoftAppId: id, MicrosoftAppType: type, ...(tenant ? { MicrosoftAppTenantId: tenant } : {}) }
  switch (proof.by) {
    case 'password':
      return { ...who, MicrosoftAppPassword: proof.password }
    case 'certificate':
      return {
        ...who,
        CertificateThumbprint: new X509Certificate(proof.pem).fingerprint.replaceAll(':', ''),
        CertificatePrivateKey: proof.pem.slice(proof.pem.search(/-----BEGIN [A-Z ]*PRIVATE KEY/)),
      }
    case 'managed identity':
      return who
    default:
      return proof satisfies never
  }
}

async function inTime(token: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('late')), patience)
  })
  try {
    return await Promise.race([token, late])
  } catch {
    throw new Unclear(
      'the token',
      'Microsoft gave none; check MicrosoftAppPassword and MicrosoftAppTenantId if it stays so',
      { fate: 'not sent' },
    )
  } finally {
    clearTimeout(timer)
  }
}
