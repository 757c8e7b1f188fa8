import { type Block, type Boxes, type Button, boxesIn, buttonsIn, fieldOf } from './cards.ts'
import type { Slack } from './slack.ts'
import type { Message } from './town.ts'
import { bot } from './town.ts'
import { type Told, type Wire, wireTo } from './wire.ts'

/** People in the workspace, who do what people can do in Slack; each deed resolves to what the app answered. */
export function people(slack: Slack, wire: Wire, now: () => number = Date.now) {
  const { send, over, event } = wireTo(slack, wire, now)
  const kindOf = (channel: string): string => (channel.startsWith('D') ? 'im' : 'channel')
  const from = (user: string) => ({
    team: { id: 'T1', domain: 'stand-in' },
    user: { id: user, username: String(slack.users.get(user)?.['name']), team_id: 'T1' },
    api_app_id: 'A1',
  })
  const channelOf = (id: string) => ({ id, name: slack.channels.get(id)?.name ?? 'directmessage' })

  /** The newest message that the person can see and that fits. */
  const newest = (user: string, channel: string, fits: (message: Message) => boolean): Message | undefined =>
    slack.channel(channel)?.messages.findLast((one) => (!one.only || one.only === user) && fits(one))

  async function say(
    user: string,
    channel: string,
    text: string,
    { thread, files }: { thread?: string | undefined; files?: { name: string; permalink: string }[] } = {},
  ): Promise<Told[]> {
    const written = slack.write(channel, user, text, thread)
    if (files) Object.assign(written, { files })
    const what = {
      user,
      channel,
      channel_type: kindOf(channel),
      text,
      ts: written.ts,
      ...(thread ? { thread_ts: thread } : {}),
      ...(files ? { files, subtype: 'file_share' } : {}),
    }
    const told = [await event({ type: 'message', ...what })]
    return text.includes(`<@${bot}>`) && !channel.startsWith('D')
      ? [...told, await event({ type: 'app_mention', ...what })]
      : told
  }

  async function pressOn(
    user: string,
    channel: string,
    message: Message,
    block: Block,
    action: Record<string, unknown>,
    state?: unknown,
  ): Promise<Told> {
    const container = {
      type: 'message',
      message_ts: message.ts,
      channel_id: channel,
      is_ephemeral: Boolean(message.only),
      ...(message.thread_ts ? { thread_ts: message.thread_ts } : {}),
    }
    return over('interactive', {
      type: 'block_actions',
      ...from(user),
      container,
      trigger_id: slack.trigger(),
      channel: channelOf(channel),
      ...(message.only ? {} : { message: { type: 'message', ...message } }),
      response_url: `${slack.url}${slack.responseUrl(channel, user, message.ts)}`,
      state: { values: state ?? {} },
      actions: [{ block_id: block.block_id ?? 'b', action_ts: slack.stamp(), ...action }],
    })
  }

  return {
    event,
    over,
    send,
    say,
    newest,
    type: (user: string, channel: string, text: string, more: Record<string, string> = {}): Promise<Told> =>
      over('slash_commands', {
        command: text.split(' ')[0] ?? '',
        text: text.slice(text.indexOf(' ') + 1 || text.length),
        team_id: 'T1',
        team_domain: 'stand-in',
        user_id: user,
        user_name: String(slack.users.get(user)?.['name']),
        channel_id: channel,
        channel_name: channelOf(channel).name,
        api_app_id: 'A1',
        trigger_id: slack.trigger(),
        response_url: `${slack.url}${slack.responseUrl(channel, user)}`,
        ...more,
      }),
    async press(user: string, channel: string, label: string, about?: string): Promise<Told> {
      const fits = (one: Button): boolean =>
        one.text.text === label &&
        (!about || [one.accessibility_label, one.value].some((said) => said?.includes(about)))
      const message = newest(user, channel, (one) => buttonsIn(one.blocks).some(({ button }) => fits(button)))
      const found = message && buttonsIn(message.blocks).find(({ button }) => fits(button))
      if (!message || !found) throw new Error(`There is no button ${label}`)
      return pressOn(user, channel, message, found.block, found.button)
    },
    boxes: (user: string, channel: string) => newest(user, channel, (one) => boxesIn(one.blocks).length > 0),
    /** Ticks exactly these boxes, by id or by what stands beside them, of the newest list, or of the copy of it that the person still sees, as one press on the part that the first of them is in. */
    async tick(user: string, channel: string, ids: readonly string[], copy?: Message): Promise<Told> {
      const message = copy ?? newest(user, channel, (one) => boxesIn(one.blocks).length > 0)
      const parts = boxesIn(message?.blocks ?? [])
      const named = ({ value, text }: Boxes['options'][number]) => ids.includes(value) || ids.includes(text.text)
      const part = parts.find(({ boxes }) => boxes.options.some(named)) ?? parts[0]
      if (!message || !part) throw new Error('There are no boxes')
      const chosen = ({ options }: Boxes) => options.filter(named)
      const state = Object.fromEntries(
        parts.map(({ block, boxes }) => [
          block.block_id,
          { [boxes.action_id]: { type: 'checkboxes', selected_options: chosen(boxes) } },
        ]),
      )
      return pressOn(
        user,
        channel,
        message,
        part.block,
        { type: 'checkboxes', action_id: part.boxes.action_id, selected_options: chosen(part.boxes) },
        state,
      )
    },
    async pressHome(user: string, label: string): Promise<Told> {
      const home = slack.homes.get(user)
      const found = buttonsIn((home?.['blocks'] ?? []) as unknown[]).find(({ button }) => button.text.text === label)
      if (!found) throw new Error(`App Home has no button ${label}`)
      return over('interactive', {
        type: 'block_actions',
        ...from(user),
        container: { type: 'view', view_id: 'H1' },
        trigger_id: slack.trigger(),
        view: { id: 'H1', type: 'home' },
        actions: [{ block_id: found.block.block_id ?? 'b', action_ts: slack.stamp(), ...found.button }],
      })
    },
    /** Sends the form that was opened last, with the fields as they came where nothing else is given. */
    submit: (user: string, filled: Record<string, string | readonly string[]> = {}): Promise<Told> => {
      const opened = slack.views.at(-1)
      if (!opened) throw new Error('No form is open')
      const values = Object.fromEntries(
        ((opened.view['blocks'] ?? []) as Block[]).flatMap((block) =>
          block.type === 'input'
            ? [[block.block_id ?? '', { value: fieldOf(block.element ?? {}, filled[block.block_id ?? '']) }]]
            : [],
        ),
      )
      return over('interactive', {
        type: 'view_submission',
        ...from(user),
        trigger_id: slack.trigger(),
        view: { ...opened.view, id: opened.id, hash: opened.hash, state: { values } },
        response_urls: [],
      })
    },
    shortcut: (user: string, channel: string, message: Message, callback = 'record_answer'): Promise<Told> =>
      over('interactive', {
        type: 'message_action',
        callback_id: callback,
        ...from(user),
        trigger_id: slack.trigger(),
        channel: channelOf(channel),
        message: { type: 'message', ...message },
        message_ts: message.ts,
        response_url: `${slack.url}${slack.responseUrl(channel, user)}`,
      }),
    pressOn,
    edit: (channel: string, message: Message, text: string): Promise<Told> => {
      const before = { ...message }
      message.text = text
      return event({
        type: 'message',
        subtype: 'message_changed',
        channel,
        channel_type: kindOf(channel),
        hidden: true,
        ts: slack.stamp(),
        message: { ...message, edited: { user: message.user, ts: slack.stamp() } },
        previous_message: before,
      })
    },
    remove: (channel: string, message: Message): Promise<Told> =>
      event({
        type: 'message',
        subtype: 'message_deleted',
        channel,
        channel_type: kindOf(channel),
        hidden: true,
        ts: slack.stamp(),
        deleted_ts: message.ts,
        previous_message: message,
      }),
    openHome: (user: string, tab = 'home'): Promise<Told> =>
      event({ type: 'app_home_opened', user, channel: `D${user}`, tab, event_ts: slack.stamp() }),
    /** Somebody leaves, or is taken out. */
    leave: (user: string, channel: string): Promise<Told> => {
      slack.channels.get(channel)?.absent.add(user)
      return event({ type: 'member_left_channel', user, channel, channel_type: 'C', team: 'T1' })
    },
    invite: (user: string, channel: string): Promise<Told> => {
      const joined = slack.channels.get(channel)
      if (joined) joined.hasBot = true
      return event({ type: 'member_joined_channel', user: bot, channel, channel_type: 'C', team: 'T1', inviter: user })
    },
  }
}
