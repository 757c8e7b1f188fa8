import { readFileSync } from 'node:fs'
import type { App } from './identity.ts'

type CredentialVariables = {
  readonly MicrosoftAppPassword?: string | undefined
  readonly MicrosoftAppCertificate?: string | undefined
}

/** How the app shows Microsoft who it is: by password, certificate, or by being where it runs. */
export function readProof(
  { MicrosoftAppPassword: password, MicrosoftAppCertificate: file }: CredentialVariables,
  type: App['type'],
): App['proof'] | { problems: string[] } {
  if (type === 'UserAssignedMSI')
    return password
      ? { problems: ['MicrosoftAppPassword: leave it out; a managed identity (UserAssignedMSI) has none.'] }
      : { by: 'managed identity' }
  if (file) return readCertificate(file)
  if (password) return { by: 'password', password }
  return {
    problems: [
      'MicrosoftAppPassword: is missing. In the Azure portal, App registrations, your app, Certificates & secrets: make a client secret and copy its Value. Or set MicrosoftAppCertificate to a PEM file with certificate and private key.',
    ],
  }
}

function readCertificate(file: string): App['proof'] | { problems: string[] } {
  try {
    const pem = readFileSync(file, 'utf8')
    if (pem.includes('CERTIFICATE-----') && pem.includes('PRIVATE KEY-----')) return { by: 'certificate', pem }
    return {
      problems: ['MicrosoftAppCertificate: the file must hold both the certificate and its private key, as PEM.'],
    }
  } catch {
    return {
      problems: [
        'MicrosoftAppCertificate: the file cannot be read. It is the path of a PEM file with certificate and private key.',
      ],
    }
  }
}
