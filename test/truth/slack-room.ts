import { slackStage, words as wordsOf } from '../slack/stage.ts'
import { boxesIn, buttonsIn, type Pressable } from '../stand-ins/slack/cards.ts'
import type { Message } from '../stand-ins/slack/town.ts'
import { type MemoryPorts, memoryPorts } from '../world.ts'
import { intentIn, projectAt, type Room, type Seen } from './seen.ts'

const idOf = (who: string): string => `U${who.toUpperCase()}`
const channels = ['C1', 'C3'] as const
/** What a press on it sends: of a button its value, of a menu that of the option. */
const carriedBy = (button: Pressable): string | undefined => button.selected_option?.value ?? button.value

/** A project in two channels of Slack. */
export async function slackRoom(ports: MemoryPorts = memoryPorts(), at = 0): Promise<Room> {
  let now = Date.parse('2026-11-24T01:00:00Z')
  const stage = await slackStage({
    ports,
    now: () => now,
    before(slack) {
      slack.join('C3', 'second')
      slack.person('UCHI', 'Chi')
      slack.person('UDAN', 'Dan')
    },
  })
  const { slack } = stage
  const tenant = 'T1'
  if (!at) {
    await stage.invite('UANA', 'C1')
    await stage.start()
    const project = await ports.places.projectAt({ platform: 'slack', tenant, id: 'C1' })
    await ports.places.bind({ platform: 'slack', tenant, id: 'C3' }, project ?? '', undefined)
  }
  const inChannel = (place: number): Message[] =>
    (slack.channel(channels[place - at] ?? 'C1')?.messages ?? []).filter(({ only }) => !only)
  const messageOf = ({ id, place }: Seen): Message => {
    const found = inChannel(place).find(({ ts }) => ts === id)
    if (!found) throw new Error(`There is no message ${id}`)
    return found
  }
  const seenIn = (place: number): Seen[] =>
    inChannel(place)
      .filter(({ user }) => user === 'U0BOT')
      .map((message) => ({
        id: message.ts,
        place,
        text: wordsOf(message),
        buttons: buttonsIn(message.blocks).flatMap(({ button }) => {
          const intent = intentIn(carriedBy(button))
          return intent ? [{ label: button.text.text, intent }] : []
        }),
        boxes: boxesIn(message.blocks).flatMap(({ boxes }) =>
          boxes.options.map(({ value }) => ({
            id: value,
            done: (boxes.initial_options ?? []).some((one) => one.value === value),
          })),
        ),
      }))
  const fill = async (user: string, words: string): Promise<void> => {
    const view = slack.views.at(-1)?.view
    const blocks = (view?.['blocks'] ?? []) as { block_id?: string; element?: { type: string } }[]
    const filled = Object.fromEntries(
      blocks.flatMap(({ block_id: name = '', element }) =>
        element?.type === 'users_select'
          ? [[name, user]]
          : element?.type === 'plain_text_input'
            ? [[name, name === 'to' ? '07.2' : words]]
            : [],
      ),
    )
    await stage.submit(user, filled)
  }
  return {
    project: () => projectAt({ platform: 'slack', tenant: 'T1', id: 'C1' }, ports),
    seen: async () => channels.flatMap((_, n) => seenIn(n + at)),
    async press(who, seen, n, words) {
      const message = messageOf(seen)
      const found = buttonsIn(message.blocks).filter(({ button }) => intentIn(carriedBy(button)))[n]
      const open = slack.views.length
      if (found) await stage.pressOn(idOf(who), channels[seen.place - at] ?? 'C1', message, found.block, found.button)
      if (slack.views.length > open) await fill(idOf(who), words)
    },
    async tick(who, seen, ids) {
      await stage.tick(idOf(who), channels[seen.place - at] ?? 'C1', ids, messageOf(seen))
    },
    async reply(who, seen, words) {
      const { ts, thread_ts } = messageOf(seen)
      await stage.say(idOf(who), channels[seen.place - at] ?? 'C1', words, { thread: thread_ts ?? ts })
    },
    async command(who, place, words) {
      const text = `/mcred ${words.replace(/\bme\b/, `<@${idOf(who)}|${who.toLowerCase()}>`)}`
      const open = slack.views.length
      await stage.type(idOf(who), channels[place - at] ?? 'C1', text)
      if (slack.views.length > open) await fill(idOf(who), words)
    },
    async revise(who, words) {
      const own = [0, 1]
        .flatMap((n) => inChannel(n + at))
        .findLast(({ user, thread_ts }) => user === idOf(who) && thread_ts)
      const channel = own && channels.find((id) => slack.channel(id)?.messages.includes(own))
      if (!own || !channel) return
      if (words) await stage.edit(channel, own, words)
      else await stage.remove(channel, own)
    },
    async rest() {
      now += 5_000
      await ports.notices.settled()
    },
    close: stage.close,
  }
}
