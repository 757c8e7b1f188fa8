import { code, command, strong } from '../../view/text.ts'
import type { Message, Span, Text } from '../../view/view.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent } from '../intent.ts'

/** What people are told where they, or we, are not where something was meant to be done. Nothing was done then. */

/** "#my-course" where the platform tells the name, else words for it. */
const channelCalled = (name: string): string => (name ? `#${name}` : 'this channel')

/** We are not in the channel: how to invite us, and the wish that is gone on with then. */
export const notInvited = (name: string, wanted: Intent, wish: string): Message<Intent> =>
  notice(
    [...invite(name), ' and press the button; then I go on', ...(wish ? [' with ', strong(wish)] : []), '.'],
    'warning',
    buttons({ label: 'Go on', intent: wanted, style: 'primary' }),
  )

/** The same where nothing can be carried on: what was wanted is done again by hand. */
export const inviteFirst = (name: string, again = ', then do this again.'): Message<Intent> =>
  notice([...invite(name), again], 'warning')

const invite = (name: string): Span[] => [`I am not in ${channelCalled(name)}. Type `, code('/invite @mcred')]

/** A chat between people, in which we are not. */
export const notInChat: Message<Intent> = notice(
  'I am not in this chat, so nothing was done or shown. Write to me directly, or use the channel of your team.',
  'warning',
)

/** The person is not in the channel any more that something is for. */
export const notThere: Message<Intent> = notice(
  'This is for a channel that you are not in now, so I leave it. If you should be in it, ask to be added and try again.',
  'warning',
)

/** The platform did not say whether the person is in the channel. */
export const cannotCheck: Message<Intent> = notice(
  [
    'I could not check just now that you are in the channel that this is for. Nothing was changed; try again in a moment, or go to the channel and type ',
    command('status'),
    ' there.',
  ],
  'warning',
)

/** What was pressed on a person's page goes on in their chat with us. */
export const inMessages = ({ summary }: Message<Intent>): Message<Intent> =>
  notice([strong(summary), ' It stands in our chat, under Messages above.'])

/** Why nobody but the person sees what we say. */
export const onlyYou = (why: Shut): Message<Intent> => notice(words[why], 'warning')

/** What keeps our messages out of a channel. */
export type Shut = 'not in it' | 'archived' | 'restricted' | 'gone'

const words: Readonly<Record<Shut, Text>> = {
  'not in it': [
    'Only you see this: I am not in that channel. Type ',
    code('/invite @mcred'),
    ' there, and I answer where all can see it.',
  ],
  archived:
    'Only you see this: that channel is archived, so nobody can write there. Bring it back, or use another channel.',
  restricted:
    'Only you see this: I may not write there, because only some people may. Ask somebody who manages the channel to let me post, or use another channel.',
  gone: 'Only you see this: that channel takes no messages of mine. Use another channel, or ask whoever runs mcred for you.',
}
