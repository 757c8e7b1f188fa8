import { randomUUID } from 'node:crypto'
import type { Connector, Standing } from './connector.ts'

type Node = Record<string, unknown>
export type Form = 'personal' | 'group' | 'channel'
export type Said = {
  status: number
  body: { statusCode?: number; type?: string; value?: unknown; task?: { type: string; value: unknown } } | undefined
}

export const tenant = '11111111-1111-1111-1111-111111111111'
export const bot = { id: '28:22222222-2222-2222-2222-222222222222', name: 'mcred' }
export const conversations: Record<Form, string> = {
  personal: 'a:ana-and-the-bot',
  group: '19:group@thread.v2',
  channel: '19:course@thread.tacv2',
}

export const idOf = (who: string): string => `29:${who.toLowerCase()}`

/** A client of Teams: what people type, press and fill in there, sent to the bot as Teams sends it. */
export function client(
  address: string,
  connector: Connector,
  form: Form,
  {
    now = Date.now,
    token,
    conversation = conversations[form],
  }: { now?: () => number; token?: string; conversation?: string } = {},
) {
  /** What a person sees where the bot answered them alone, by card. */
  const alone = new Map<string, Node>()
  /** The card that a person pressed last. */
  const latest = new Map<string, string>()

  async function deliver(activity: Node, headers: Record<string, string> = {}): Promise<Said> {
    const said = await fetch(address, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...headers,
      },
      body: JSON.stringify(activity),
    })
    const text = await said.text()
    return { status: said.status, body: text ? JSON.parse(text) : undefined }
  }

  function envelope(who: string, root?: string): Node {
    const id = conversation
    return {
      id: randomUUID(),
      channelId: 'msteams',
      serviceUrl: connector.url,
      timestamp: new Date(now()).toISOString(),
      localTimezone: 'Asia/Singapore',
      from: { id: idOf(who), name: who, aadObjectId: `aad-${who.toLowerCase()}` },
      recipient: bot,
      conversation: {
        id: root ? `${id};messageid=${root}` : id,
        tenantId: tenant,
        conversationType: form === 'group' ? 'groupChat' : form,
        ...(form === 'personal' ? {} : { isGroup: true }),
      },
      channelData: { tenant: { id: tenant }, ...(form === 'channel' ? { channel: { id, name: 'Course' } } : {}) },
      entities: [{ type: 'clientInfo', locale: 'en-SG', country: 'SG', platform: 'Web', timezone: 'Asia/Singapore' }],
    }
  }

  /** Types to the bot; in a channel and a group chat that takes a mention. `<@id|Name>` in the text is a mention of somebody. */
  async function type(who: string, text: string, root?: string, files: readonly Node[] = []): Promise<Said> {
    const made = String(now())
    const base = envelope(who, form === 'channel' ? (root ?? made) : undefined)
    const mentions = [...text.matchAll(/<@([^|>]+)\|([^>]+)>/g)].map(([, id, name]) => ({
      type: 'mention',
      text: `<at>${name}</at>`,
      mentioned: { id, name },
    }))
    const us = form === 'personal' ? [] : [{ type: 'mention', text: '<at>mcred</at>', mentioned: bot }]
    const words = text.replace(/<@[^|>]+\|([^>]+)>/g, '<at>$1</at>')
    return deliver({
      ...base,
      id: made,
      type: 'message',
      textFormat: 'plain',
      text: form === 'personal' ? words : `<at>mcred</at> ${words}`,
      entities: [...(base['entities'] as Node[]), ...us, ...mentions],
      ...(files.length ? { attachments: files } : {}),
    })
  }

  /** Presses an action of a card, with what stands in its inputs unless it leaves them out. */
  async function press(
    who: string,
    on: { message: Standing; action: Node; inputs: Record<string, string> },
    again: Node = {},
  ): Promise<Said> {
    const { message, action, inputs } = on
    const data = { ...(action['data'] as Node), ...(action['associatedInputs'] === 'none' ? {} : inputs) }
    const [, root] = message.conversation.split(';messageid=')
    const said = await deliver({
      ...envelope(who, form === 'channel' ? (root ?? message.id) : undefined),
      type: 'invoke',
      name: 'adaptiveCard/action',
      replyToId: message.id,
      value: { action: { type: 'Action.Execute', verb: action['verb'], data }, trigger: 'manual' },
      ...again,
    })
    const { body } = said
    latest.set(who, message.id)
    if (body?.type === 'application/vnd.microsoft.card.adaptive') alone.set(`${who} ${message.id}`, body.value as Node)
    return said
  }

  const cardOf = (message: Standing, who?: string): Node =>
    (who && alone.get(`${who} ${message.id}`)) ||
    ((message.activity['attachments'] as { content: Node }[] | undefined)?.[0]?.content ?? {})

  /** The newest action that fits, on what that person sees; what was shown to them alone comes first. */
  function find(
    who: string,
    fits: (action: Node, card: Node) => boolean,
  ): { message: Standing; action: Node; inputs: Record<string, string> } {
    const here = connector.messages.filter((message) => message.conversation.split(';')[0] === conversation)
    const own = here.filter((message) => alone.get(`${who} ${message.id}`) && latest.get(who) === message.id)
    for (const message of [...own, ...here.toReversed()]) {
      const card = cardOf(message, who)
      const action = actionsIn(card).find((one) => fits(one, card))
      if (action) return { message, action, inputs: inputsIn(card) }
    }
    throw new Error(`${who} sees no such action`)
  }

  /** What all can read in the conversation, message by message. */
  const seen = (): string[] =>
    connector.messages
      .filter((message) => message.conversation.split(';')[0] === conversation)
      .map((message) => readable(cardOf(message)).join('\n'))

  return { deliver, envelope, type, press, find, cardOf, alone, seen }
}

/** All nodes of a card, from the top. */
export function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  yield value as Node
  for (const [name, part] of Object.entries(value)) if (name !== 'data' && name !== 'fallback') yield* nodesIn(part)
}

export const actionsIn = (card: Node): Node[] => [...nodesIn(card)].filter(({ type }) => type === 'Action.Execute')

/** What stands in a card's inputs. */
export const inputsIn = (card: Node): Record<string, string> =>
  Object.fromEntries(
    [...nodesIn(card)]
      .filter(({ type }) => String(type).startsWith('Input.'))
      .map(({ id, value }) => [String(id), String(value ?? '')]),
  )

/** What a person reads on a card, line by line; buttons in [brackets], inputs as ⟨value⟩. */
export function readable(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(readable)
  const node = value as Node
  switch (node['type']) {
    case 'AdaptiveCard':
      return readable(node['body'])
    case 'TextBlock':
      return [String(node['text'])].filter((line) => line.trim())
    case 'RichTextBlock':
      return [(node['inlines'] as Node[]).map(({ text }) => text).join('')].filter((line) => line.trim())
    case 'Container':
      return readable(node['items']).map((line) => `| ${line}`)
    case 'ColumnSet':
      return [(node['columns'] as Node[]).flatMap(({ items }) => readable(items)).join('  ')].filter((line) =>
        line.trim(),
      )
    case 'ActionSet':
      return [(node['actions'] as Node[]).map(({ title }) => `[${title}]`).join(' ')]
    case 'Input.Toggle':
      return [`${node['value'] === 'true' ? '☑' : '☐'} ${node['title']}`]
    default:
      return [`${node['label']}: ⟨${node['value'] ?? ''}⟩`]
  }
}
