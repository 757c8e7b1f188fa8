import { actionsIn, client, conversations, idOf, inputsIn, nodesIn, readable } from '../stand-ins/teams/client.ts'
import type { Standing } from '../stand-ins/teams/connector.ts'
import { teamsStage } from '../teams/stage.ts'
import { intentIn, projectAt, type Room, type Seen } from './seen.ts'

type Node = Record<string, unknown>
type Carried = { press: string; closes?: boolean; ticks?: string[] }

/** A project in a channel and in a group chat of Teams. */
export async function teamsRoom(): Promise<Room> {
  let now = Date.parse('2026-11-24T01:00:00Z')
  const stage = await teamsStage('channel', { now: () => now, sleep: async () => undefined })
  const { connector, ports, url } = stage
  connector.people.push(
    { id: '29:chi', name: 'Chi', userRole: 'user' },
    { id: '29:dan', name: 'Dan', userRole: 'user' },
  )
  const group = client(`${url}/api/messages`, connector, 'group', { now: () => now })
  const spots = [stage, group]
  const places = [conversations.channel, conversations.group]
  const tick = (): void => {
    now += 5_000
  }
  await group.type('Ana', 'hello')
  tick()
  await stage.type('Ana', 'start Data basics')
  tick()
  const form = stage.find('Ana', ({ verb }) => verb === 'press' || verb === 'open' || true)
  await sendForm('Ana', await stage.press('Ana', form), form.message, stage, 'Data basics')
  const project = await ports.places.projectAt(stage.place(places[0] ?? ''))
  await ports.places.bind(stage.place(places[1] ?? ''), project ?? '', undefined)
  await ports.cards.touch(project ?? '')

  type Client = Pick<typeof group, 'press' | 'type' | 'cardOf'>
  const clientOf = (place: number): Client => spots[place] ?? stage
  const cardOf = (message: Standing): Node =>
    (message.activity['attachments'] as { content: Node }[] | undefined)?.[0]?.content ?? {}
  const carriedIn = (action: Node): Carried | undefined => (action['data'] as { mcred?: Carried })?.mcred

  async function sendForm(
    who: string,
    said: Awaited<ReturnType<typeof group.press>>,
    message: Standing,
    at: Client,
    words: string,
  ): Promise<void> {
    const card = said.body?.type === 'application/vnd.microsoft.card.adaptive' ? (said.body.value as Node) : undefined
    const action = card && actionsIn(card).find((one) => one['verb'] === 'send')
    if (card && action && Object.keys(inputsIn(card)).length)
      await at.press(who, { message, action, inputs: filled(card, who, words) })
  }
  const filled = (card: Node, who: string, words: string): Record<string, string> =>
    Object.fromEntries(
      [...nodesIn(card)]
        .filter(({ type }) => String(type).startsWith('Input.'))
        .map(({ id, type, value, choices }) => {
          const options = (choices ?? []) as { value: string }[]
          const person = options.find((one) => one.value.startsWith(`${idOf(who)}|`))?.value
          const typed = id === 'to' ? '07.2' : words
          return [
            String(id),
            type === 'Input.Text'
              ? value
                ? String(value)
                : typed
              : (person ?? String(value ?? options[0]?.value ?? '')),
          ]
        }),
    )
  const standing = (place: number): Standing[] =>
    connector.messages.filter(({ conversation }) => conversation.split(';')[0] === places[place])
  const messageOf = ({ id, place }: Seen): Standing => {
    const found = standing(place).find((one) => one.id === id)
    if (!found) throw new Error(`There is no message ${id}`)
    return found
  }
  /** Forms are for whoever opened them, and Teams has no other place for them. */
  const isForm = (card: Node): boolean => actionsIn(card).some((action) => carriedIn(action)?.closes)
  const pressable = (card: Node): Node[] =>
    actionsIn(card).filter((action) => !carriedIn(action)?.ticks && intentIn(carriedIn(action)?.press))
  const seenOf = (message: Standing, place: number): Seen => {
    const card = cardOf(message)
    return {
      id: message.id,
      place,
      text: readable(card).join('\n'),
      buttons: pressable(card).flatMap((action): Seen['buttons'] => {
        const intent = intentIn(carriedIn(action)?.press)
        const isInline = action['verb'] === 'send' && intent?.do === 'answer'
        if (isInline) return [{ label: 'Answer', intent: { do: 'edit', item: intent.item } }]
        return intent ? [{ label: String(action['title']), intent }] : []
      }),
      boxes: [...nodesIn(card)].flatMap(({ type, id, value }) =>
        type === 'Input.Toggle' ? [{ id: String(id).replace(/^.*:/, ''), done: value === 'true' }] : [],
      ),
    }
  }
  return {
    project: () => projectAt(stage.place(places[0] ?? ''), ports),
    seen: async () =>
      places.flatMap((_, place) =>
        standing(place)
          .filter((one) => !isForm(cardOf(one)))
          .map((one) => seenOf(one, place)),
      ),
    async press(who, seen, n, words) {
      const message = messageOf(seen)
      const card = cardOf(message)
      const action = pressable(card)[n]
      if (!action) return
      const said = await clientOf(seen.place).press(who, {
        message,
        action,
        inputs: action['verb'] === 'send' ? filled(card, who, words) : inputsIn(card),
      })
      await sendForm(who, said, message, clientOf(seen.place), words)
    },
    async tick(who, seen, ids) {
      const message = messageOf(seen)
      const action = actionsIn(cardOf(message)).find((one) => carriedIn(one)?.ticks)
      if (!action) return
      const inputs = Object.fromEntries(
        Object.keys(inputsIn(cardOf(message))).map((id) => [id, String(ids.includes(id.replace(/^.*:/, '')))]),
      )
      await clientOf(seen.place).press(who, { message, action, inputs })
    },
    async reply(who, seen, words) {
      const message = messageOf(seen)
      await clientOf(seen.place).type(who, words, message.conversation.split(';messageid=')[1] ?? message.id)
    },
    async command(who, place, words) {
      await clientOf(place).type(who, words.replace(/\bme\b/, `<@${idOf(who)}|${who}>`))
    },
    revise: async () => undefined,
    async rest() {
      tick()
      await ports.notices.settled()
    },
    close: stage.close,
  }
}
