import { type Slack, signed } from './slack.ts'
import { bot } from './town.ts'

/** How payloads reach the app: by signed requests to an address, or over the socket. */
export type Wire = { readonly by: 'http'; readonly address: string } | { readonly by: 'socket' }

export type Told = { readonly status: number; readonly body: unknown; readonly took: number }

/** Sends payloads to the app as Slack does: signed, or in an envelope. */
export function wireTo(slack: Slack, wire: Wire, now: () => number) {
  let count = 0

  async function send(body: string, type: string): Promise<Told> {
    const before = performance.now()
    if (wire.by !== 'http') throw new Error('There is no address to send to')
    const response = await fetch(wire.address, {
      method: 'POST',
      headers: { 'content-type': type, ...signed(body, Date.now()) },
      body,
    })
    const text = await response.text()
    return {
      status: response.status,
      body: text.startsWith('{') ? JSON.parse(text) : text,
      took: performance.now() - before,
    }
  }

  async function over(
    kind: 'slash_commands' | 'interactive' | 'events_api',
    payload: Record<string, unknown>,
  ): Promise<Told> {
    if (wire.by === 'socket') {
      const before = performance.now()
      return { body: await slack.envelope(kind, payload, `E${++count}`), status: 200, took: performance.now() - before }
    }
    if (kind === 'events_api') return send(JSON.stringify(payload), 'application/json')
    const form = kind === 'interactive' ? { payload: JSON.stringify(payload) } : (payload as Record<string, string>)
    return send(new URLSearchParams(form).toString(), 'application/x-www-form-urlencoded')
  }

  const event = (what: Record<string, unknown>, id = `Ev${++count}`): Promise<Told> =>
    over('events_api', {
      type: 'event_callback',
      team_id: 'T1',
      api_app_id: 'A1',
      event_id: id,
      event_time: Math.floor(now() / 1000),
      authorizations: [{ team_id: 'T1', enterprise_id: null, user_id: bot, is_bot: true }],
      event: what,
    })

  return { send, over, event }
}
