import type { Posted } from '../../src/web/room.ts'
import { webStage } from '../web/stage.ts'
import { memoryPorts } from '../world.ts'
import { intentIn, projectAt, type Room, type Seen } from './seen.ts'
import { slackRoom } from './slack-room.ts'

type Node = Record<string, unknown>
type Fields = { name: string; kind: string; value?: unknown }[]

/** A project in the workspace's channel and in one of Slack. */
export async function webRoom(): Promise<Room> {
  let now = Date.parse('2026-11-24T01:00:00Z')
  const ports = memoryPorts()
  const stage = await webStage({ ports, now: () => now })
  ports.notices.connect({ web: stage.reach })
  await stage.act({ kind: 'message', text: '@mcred hello' })
  const begun = await stage.act({ kind: 'message', text: '/mcred start Data basics' })
  await send('Ana', begun.body.form as never, {}, 'Data basics')
  const project = await ports.places.projectAt({ platform: 'web', tenant: 'workspace', id: 'my-course' })
  await ports.places.bind({ platform: 'slack', tenant: 'T1', id: 'C1' }, project ?? '', undefined)
  const slack = await slackRoom(ports, 1)
  const last = new Map<string, string>()

  async function send(
    who: string,
    form: { press: string; fields: Fields },
    about: object,
    words: string,
  ): Promise<void> {
    const values = Object.fromEntries(
      form.fields.map(({ name, kind, value }) => [
        name,
        kind === 'person'
          ? { id: who.toLowerCase(), name: who }
          : kind === 'text' && !value
            ? name === 'to'
              ? '07.2'
              : words
            : (value ?? null),
      ]),
    )
    await stage.act({ kind: 'form', press: form.press, values, ...about }, { as: who })
  }
  const did = async (who: string, deed: object, about: object, words: string): Promise<void> => {
    const { body } = await stage.act(deed, { as: who })
    if (body.form) await send(who, body.form as never, about, words)
  }
  const buttonsOf = (message: Posted): { label: string; press: string }[] =>
    [...nodes(message.view?.blocks)].flatMap((node) =>
      typeof node['press'] === 'string' && typeof node['label'] === 'string' && !('ticks' in node)
        ? [{ label: node['label'], press: node['press'] }]
        : [],
    )
  const seenOf = (message: Posted): Seen => ({
    id: message.id,
    place: 0,
    text: textIn(message.view?.blocks),
    buttons: buttonsOf(message).flatMap(({ label, press }) => {
      const intent = intentIn(press)
      return intent ? [{ label, intent }] : []
    }),
    boxes: [...nodes(message.view?.blocks)].flatMap((node) =>
      node['kind'] === 'checks' ? (node['ticks'] as { id: string; done: boolean }[]) : [],
    ),
  })
  const found = async ({ id }: Seen): Promise<Posted> => {
    const message = (await stage.messages()).find((one) => one.id === id)
    if (!message) throw new Error(`There is no message ${id}`)
    return message
  }
  return {
    project: () => projectAt({ platform: 'web', tenant: 'workspace', id: 'my-course' }, ports),
    async seen() {
      const here = (await stage.messages()).filter(({ by, view }) => by === 'mcred' && view)
      return [...here.map(seenOf), ...(await slack.seen()).filter(({ place }) => place === 1)]
    },
    async press(who, seen, n, words) {
      if (seen.place) return slack.press(who, seen, n, words)
      const message = await found(seen)
      const button = buttonsOf(message).filter(({ press }) => intentIn(press))[n]
      const about = { card: message.id, thread: message.thread }
      if (button) await did(who, { kind: 'press', press: button.press, ...about }, about, words)
    },
    async tick(who, seen, ids) {
      if (seen.place) return slack.tick(who, seen, ids)
      const message = await found(seen)
      const block = [...nodes(message.view?.blocks)].find((node) => node['kind'] === 'checks')
      const was = seen.boxes.filter(({ done }) => done).map(({ id }) => id)
      await stage.act(
        {
          kind: 'press',
          press: block?.['press'],
          card: message.id,
          thread: message.thread,
          ticked: ids.filter((id) => !was.includes(id)),
          unticked: was.filter((id) => !ids.includes(id)),
        },
        { as: who },
      )
    },
    async reply(who, seen, words) {
      if (seen.place) return slack.reply(who, seen, words)
      const { thread } = await found(seen)
      await stage.act({ kind: 'message', text: words, thread }, { as: who })
      last.set(who, words)
    },
    async command(who, place, words) {
      if (place) return slack.command(who, 1, words)
      const text = `/mcred ${words.replace(/\bme\b/, `@${who}`)}`
      await did(who, { kind: 'message', text }, {}, words)
    },
    revise: (who, words) => slack.revise(who, words),
    async rest() {
      now += 5_000
      await slack.rest()
    },
    async close() {
      await ports.notices.settled()
      await slack.close()
      await stage.close()
    },
  }
}

function* nodes(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodes(one)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return
  yield value as Node
  for (const [name, part] of Object.entries(value)) if (name !== 'form') yield* nodes(part)
}

/** The words of blocks in reading order; bars as "3/7  07 Learning goals". */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value))
    return value
      .map(textIn)
      .join(
        value.every(
          (one) =>
            typeof one !== 'object' ||
            one?.kind === 'strong' ||
            one?.kind === 'code' ||
            one?.kind === 'person' ||
            one?.kind === 'command',
        )
          ? ''
          : '\n',
      )
  if (typeof value !== 'object' || value === null) return ''
  const node = value as Node
  if ('done' in node && 'total' in node) return `${node['done']}/${node['total']}  ${node['label']}`
  const { name, text, items, rows, bars, by, facts, note } = node
  if (node['kind'] === 'person') return String(name)
  return [text, items, rows, bars, note, by, facts].map(textIn).filter(Boolean).join('\n')
}
