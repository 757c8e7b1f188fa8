import { wordOf } from '../send/calling.ts'
import { NoHello } from '../socket/connection.ts'

/** What Slack says where trying again is of no use until somebody mends the settings. */
const wrongToken = new Set([
  'invalid_auth',
  'not_authed',
  'missing_scope',
  'not_allowed_token_type',
  'token_revoked',
  'token_expired',
  'account_inactive',
  'forbidden_team',
])

/** What to do where Slack refuses a connection for good; undefined where it may be had later. */
export function adviceOn(fault: unknown): string | undefined {
  const code = wordOf(fault)
  if (!code) return undefined
  const says = `SLACK_APP_TOKEN: Slack says ${code}.`
  if (wrongToken.has(code))
    return `${says} Make one under Basic Information, App-Level Tokens, with the scope connections:write.`
  if (code === 'socket_mode_not_enabled')
    return `${says} Under Socket Mode, switch it on; or leave SLACK_APP_TOKEN out and set SLACK_SIGNING_SECRET instead.`
  return undefined
}

/** Why there is no connection, in a few words for the log. */
export function whyNot(fault: unknown): string {
  const { statusCode, retryAfter } = fault as { statusCode?: number; retryAfter?: number }
  if (fault instanceof NoHello) return 'no "hello" came'
  if (retryAfter !== undefined) return 'too many tries'
  return wordOf(fault) ?? (statusCode ? `status ${statusCode}` : 'no clear answer')
}

/** How many seconds Slack asks to wait; none where it does not say. */
export const askedToWait = (fault: unknown): number => (fault as { retryAfter?: number } | undefined)?.retryAfter ?? 0
