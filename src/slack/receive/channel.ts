/** Slack's time of a message ("1700000000.123456") in milliseconds. */
export const millis = (ts: string): number => Math.floor(Number(ts) * 1000)

/** A link to a message that opens in Slack. */
export function linkTo(
  url: string | undefined,
  channel: string,
  { ts, thread_ts: thread }: { readonly ts: string; readonly thread_ts?: string | undefined },
): string | undefined {
  if (!url) return undefined
  const inThread = thread && thread !== ts ? `?thread_ts=${thread}&cid=${channel}` : ''
  return `${url.replace(/\/$/, '')}/archives/${channel}/p${ts.replace('.', '')}${inThread}`
}

/** One string for a message of a channel. */
export const messageKey = (channel: string, ts: string): string => `${channel}/${ts}`

/** Slack names one-to-one chats "directmessage" and group chats "mpdm-…". */
export const kindOf = (channel: string, name: string): 'channel' | 'group' | 'personal' =>
  name === 'directmessage' || channel.startsWith('D') ? 'personal' : name.startsWith('mpdm-') ? 'group' : 'channel'
