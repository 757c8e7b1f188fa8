import { encodeIntent, type Intent } from '../../src/conversation/intent.ts'
import { writeKept } from '../../src/slack/receive/read/read-submission.ts'

/** One request body of Slack's, still to be signed. */
export type Make = (client: number, count: number) => string

const run = Date.now().toString(36)
const user = (client: number) => ({ id: `U${client}`, username: 'ana', team_id: 'T1' })
const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString()
const wrapped = (payload: unknown): string => form({ payload: JSON.stringify(payload) })
const channelOf = (client: number): string => `C${client}`

/** A slash command typed in the client's own channel. `response` is where its answers go. */
export const command =
  (text: string, response: string): Make =>
  (client, count) =>
    form({
      command: '/mcred',
      text,
      team_id: 'T1',
      user_id: `U${client}`,
      user_name: 'ana',
      channel_id: channelOf(client),
      channel_name: 'my-course',
      api_app_id: 'A1',
      trigger_id: `${run}.${text.slice(0, 20)}.${client}.${count}`,
      response_url: `${response}/response/${client}.${count}`,
    })

/** A button that carries an intent, pressed on a card in the client's channel. */
export const press =
  (intent: Intent, response: string): Make =>
  (client, count) =>
    wrapped({
      type: 'block_actions',
      team: { id: 'T1' },
      user: user(client),
      api_app_id: 'A1',
      trigger_id: `${run}.p${client}.${count}`,
      container: { type: 'message', message_ts: '1700000000.000100', channel_id: channelOf(client) },
      channel: { id: channelOf(client), name: 'my-course' },
      message: { ts: '1700000000.000100', blocks: [] },
      response_url: `${response}/response/p${client}.${count}`,
      state: { values: {} },
      actions: [
        {
          type: 'button',
          block_id: 'b',
          action_id: `a${count}`,
          value: encodeIntent(intent),
          action_ts: `${1_700_000_000 + count}.${String(client).padStart(6, '0')}`,
        },
      ],
    })

/** An answer written in a form: what has to be on the disk before Slack is told. */
export const answer =
  (item: string, text = 'We teach two evenings a week, and assess by portfolio.', team = 'T1'): Make =>
  (client, count) =>
    wrapped({
      type: 'view_submission',
      team: { id: team },
      user: user(client),
      api_app_id: 'A1',
      trigger_id: `${run}.f${client}.${count}`,
      view: {
        id: `V${run}${client}.${count}`,
        hash: 'h',
        type: 'modal',
        callback_id: 'form',
        private_metadata: writeKept(encodeIntent({ do: 'answer', item }), {
          channel: channelOf(client),
          name: 'my-course',
          kind: 'channel',
        }),
        state: { values: { text: { text: { type: 'plain_text_input', value: `${text} ${client}.${count}` } } } },
      },
    })
