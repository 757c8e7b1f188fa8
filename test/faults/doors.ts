import { createHash } from 'node:crypto'
import { encodeIntent } from '../../src/conversation/intent.ts'
import { writeKept } from '../../src/slack/receive/read/read-submission.ts'
import { post } from '../bench/load.ts'
import { slackEnvironment } from '../bench/platform.ts'
import type { Running } from '../bench/server.ts'
import { type Board, isTaken, threadOf } from './board.ts'

/** One answer to question 07.1: who gives it, in which channel, and its number among all. */
export type Said = { readonly person: number; readonly channel: number; readonly number: number }

export const wordsOf = ({ channel, number }: Said): string => `said ${channel}.${number}`

/** A way in which answers reach mcred. The same answer delivered again is the same delivery. */
export type Door = {
  readonly name: string
  readonly env: (board: Board, store: string) => Record<string, string>
  /** Whether all its people share one channel. */
  readonly oneChannel?: true
  /** Delivers an answer as the platform does; true where it was acknowledged. */
  readonly deliver: (server: Running, said: Said, board: Board) => Promise<boolean>
  /** Looks on as somebody whose page is open would, where nothing else tells what was shown. */
  readonly watch?: (server: Running, board: Board) => void
}

const run = Date.now().toString(36)
const press = encodeIntent({ do: 'answer', item: 'Q07.1' })

/** A form that was sent in Slack, opened in a thread. */
const submission = (said: Said): Record<string, unknown> => ({
  type: 'view_submission',
  team: { id: 'T1' },
  user: { id: `U${said.person}`, username: 'ana', team_id: 'T1' },
  api_app_id: 'A1',
  trigger_id: `${run}.f${said.number}`,
  view: {
    id: `V${run}.${said.number}`,
    hash: 'h',
    type: 'modal',
    callback_id: 'form',
    private_metadata: writeKept(press, {
      channel: `C${said.channel}`,
      name: 'my-course',
      kind: 'channel',
      thread: threadOf.slack(said.number),
    }),
    state: { values: { text: { text: { type: 'plain_text_input', value: wordsOf(said) } } } },
  },
})

const slack: Door = {
  name: 'Slack',
  env: (board, store) => slackEnvironment(board.url, store),
  async deliver({ url }, said) {
    const body = new URLSearchParams({ payload: JSON.stringify(submission(said)) }).toString()
    const { status, text } = await post(url, body)
    return status === 200 && isTaken(text)
  },
}

const socketMode: Door = {
  name: 'Slack by Socket Mode',
  env: (board, store) => ({
    ...slackEnvironment(board.url, store),
    SLACK_SIGNING_SECRET: '',
    SLACK_APP_TOKEN: 'xapp-1-A1-stand-in',
  }),
  deliver: (_, said, board) =>
    board.overSocket(
      {
        type: 'interactive',
        envelope_id: `${run}-${said.number}`,
        accepts_response_payload: true,
        payload: submission(said),
      } as { envelope_id: string },
      said.person,
    ),
}

const teams: Door = {
  name: 'Teams',
  env: (_, store) => ({ TEAMS_DEV: '1', MCRED_STORE: store }),
  async deliver({ url }, said, board) {
    const answer = await send(`${url}/api/messages`, savePressed(said, board))
    if (answer?.status === 200) board.tellUnsaved(answer.text)
    return answer?.status === 200
  },
}

/** Save, pressed on a question's card in a channel of Teams. */
export const savePressed = (said: Said, board: Board): object => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  id: uuid(said),
  channelId: 'msteams',
  serviceUrl: board.url,
  timestamp: new Date().toISOString(),
  from: { id: `29:u${said.person}`, name: `Person ${said.person}` },
  recipient: { id: '28:bot', name: 'mcred' },
  conversation: {
    id: `${teamsChannel(said.channel)};messageid=${threadOf.teams(said.number)}`,
    tenantId: 'tenant',
    conversationType: 'channel',
    isGroup: true,
  },
  channelData: { tenant: { id: 'tenant' } },
  replyToId: `card-${said.number}`,
  value: {
    action: {
      type: 'Action.Execute',
      data: { mcred: { drawn: 'd', press, fields: { text: 'text' } }, text: wordsOf(said) },
    },
  },
})

export const teamsChannel = (channel: number): string => `19:c${channel}@thread.tacv2`

const workspace: Door = {
  name: 'the workspace',
  oneChannel: true,
  env: (_, store) => ({ WEB: '1', MCRED_STORE: store }),
  async deliver({ url }, said, board) {
    const answer = await send(`${url}/web/turns`, deedOf(said), { origin: url })
    if (answer?.status === 200) board.tellUnsaved(answer.text)
    return answer?.status === 200
  },
  watch: ({ url }, board) => void look(url, board).catch(() => undefined),
}

/** A form that was sent from a page, opened in a thread. */
export const deedOf = (said: Said): object => ({
  delivery: uuid(said),
  as: { id: `u${said.person}`, name: `Person ${said.person}`, guest: false },
  did: { kind: 'form', press, values: { text: wordsOf(said) }, thread: threadOf.web(said.number) },
})

/** The same answer has the same id. */
const uuid = (said: Said): string =>
  createHash('sha256')
    .update(`${run} ${said.number}`)
    .digest('hex')
    .replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*/, '$1-$2-4$3-8$4-$5')

async function send(
  address: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; text: string } | undefined> {
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    })
    return { status: answer.status, text: await answer.text() }
  } catch {
    return undefined
  }
}

type Posted = { id: string; thread: string; view?: unknown }

/** Reads what a page shows when it opens, then what comes. */
async function look(url: string, board: Board): Promise<void> {
  const events = await fetch(`${url}/web/events`)
  const state = (await (await fetch(`${url}/web/state`)).json()) as { messages: Posted[] }
  for (const message of state.messages) board.noteOnPage(message)
  let rest = ''
  for await (const part of events.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (rest + part).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) {
      if (!line.startsWith('data: ')) continue
      const { message } = JSON.parse(line.slice(6)) as { message?: Posted }
      if (message) board.noteOnPage(message)
    }
  }
}

/** Every way in which people reach mcred. */
export const doors: readonly Door[] = [slack, socketMode, teams, workspace]
