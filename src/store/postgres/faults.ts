import { NotStored } from '../../project/ports.ts'

export const codeOf = (fault: unknown): string => (fault instanceof Error && 'code' in fault ? String(fault.code) : '')

const saidBy = (fault: unknown): string => (fault instanceof Error ? fault.message : '')

/** Not there, starting, stopping, or out of connections: worth another attempt. A file that the address names and that is not there is nothing to wait for. */
export function isAway(fault: unknown): boolean {
  const code = codeOf(fault)
  if (code === 'EPROTO' || (fault instanceof Error && 'syscall' in fault && fault.syscall === 'open')) return false
  if (code) return /^(E(?!RR_)[A-Z_]+|57P0[123]|53300|08...)$/.test(code)
  return /terminated|time(d )?out|not queryable/i.test(saidBy(fault))
}

/** A pooler in between turns down what we ask of each connection. It says so, as it does much else, with 08P01. */
export const isStartupRefused = (fault: unknown): boolean => /startup parameter/i.test(saidBy(fault))

/** Why PostgreSQL cannot be used, where waiting does not help; undefined where it may. */
export function refusalOf(fault: unknown): string | undefined {
  const code = codeOf(fault)
  const said = saidBy(fault)
  const inWords = sayings.find(([pattern]) => pattern.test(said))?.[1]
  if (inWords) return inWords
  if (isAway(fault)) return undefined
  if (fault instanceof Error && 'syscall' in fault && fault.syscall === 'open')
    return 'a file that the address names (sslrootcert, sslcert or sslkey) cannot be read'
  if (/CERT|SIGNATURE/.test(code)) return certificates[code] ?? 'its certificate cannot be checked'
  if (/^(EPROTO|ERR_SSL_)/.test(code)) return 'TLS with it could not be agreed on'
  return refusals[code] ?? 'the address or the rights are wrong'
}

const refusals: Record<string, string> = {
  '28P01': 'the user or the password is wrong',
  '28000': 'the user may not connect from here, or not without TLS',
  '3D000': 'there is no such database',
  '42501':
    'the table “kept” is not there yet, and the user may not make it. Let its owner start mcred once, or GRANT CREATE ON SCHEMA public to the user',
  '3F000': 'there is no schema that the user may use. GRANT USAGE ON SCHEMA public to the user',
  '25006': 'the database is read-only; it may be a standby',
  ERR_INVALID_URL: 'the address cannot be read (signs such as # and / in a password are written %23 and %2F)',
}

/** What servers and poolers say that comes with a code for something else, or with none. */
const sayings: readonly (readonly [RegExp, string])[] = [
  [
    /does not support SSL/i,
    'the server has no TLS, which the address asks for. Switch TLS on there, or say sslmode=disable in the address',
  ],
  [/^no such database|database .* does not exist/i, 'there is no such database'],
  [/^no such user/i, 'the user or the password is wrong'],
  [/client password must be a string/i, 'it asks for a password, and there is none in the address or in PGPASSWORD'],
]

const ownRoot = 'To trust it, name the certificate of who signed it in the address: sslrootcert=FILE'

const certificates: Record<string, string> = {
  DEPTH_ZERO_SELF_SIGNED_CERT: `its certificate is signed by nobody but itself. ${ownRoot}`,
  SELF_SIGNED_CERT_IN_CHAIN: `its certificate is signed by somebody whom this machine does not know. ${ownRoot}`,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: `its certificate is signed by somebody whom this machine does not know. ${ownRoot}`,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: `its certificate is signed by somebody whom this machine does not know. ${ownRoot}`,
  CERT_HAS_EXPIRED: 'its certificate has expired',
  CERT_NOT_YET_VALID: 'its certificate is not valid yet',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host than the address names',
}

export function asNotStored(fault: unknown, perhaps = false): NotStored {
  if (fault instanceof NotStored) return fault
  const code = codeOf(fault)
  if (code === '53100') return new NotStored('the disk of the database is full', fault)
  if (code === '25006') return new NotStored('the database is read-only', fault)
  if (code === '53300') return new NotStored('the database has no connection left', fault)
  return new NotStored(
    isAway(fault) || code === '57014' ? 'the database does not answer' : 'the database does not take it',
    fault,
    perhaps,
  )
}
