import { z } from 'zod'
import type { Beside } from '../../conversation/beside-words.ts'
import type { Look } from '../../conversation/formatting.ts'
import type { Added, Intent } from '../../conversation/intent.ts'
import type { AttachedFile } from '../../conversation/turn.ts'

const ref = z.object({ id: z.string(), thread: z.string() })

const source = z.object({
  url: z.string().optional(),
  files: z.array(z.string()).readonly().optional(),
  message: z.string().optional(),
})

/** Where something happened in a channel: kept with a form, so that what is sent from it goes back there. */
export const ground = z.object({
  channel: z.string(),
  name: z.string().default(''),
  kind: z.enum(['channel', 'group', 'personal']),
  thread: z.string().optional(),
  card: ref.optional(),
  source: source.optional(),
  /** Where an answer can be sent without being a member of the channel; five times, for half an hour. */
  response: z.string().optional(),
  /** The pressed card was shown to one person only. */
  ephemeral: z.boolean().optional(),
  /** It was pressed on App Home. */
  home: z.boolean().optional(),
})
export type Ground = z.infer<typeof ground>

/** Something a person did, read from a payload; who they are and what they mean is looked up next. */
export type SlackIncoming = {
  readonly delivery: string
  readonly at: number
  /** Slack tells no time of it, and `at` is the server's. */
  readonly clock?: 'ours' | undefined
  readonly user: string
  /** The name that the payload gives, for when it cannot be looked up. */
  readonly called?: string | undefined
  readonly ground: Ground
  /** The person's message: an answer goes into its thread. */
  readonly message?: { readonly id: string; readonly thread: string } | undefined
  /** Opens a form, once, within three seconds. */
  readonly trigger?: string | undefined
  /** The form that was sent. */
  readonly form?: string | undefined
  readonly beside?: readonly Beside[] | undefined
  readonly looks?: readonly Look[] | undefined
  readonly attached?: readonly AttachedFile[] | undefined
  readonly input: SlackInput
}

export type SlackInput =
  /** Typed to the bot. */
  | { readonly by: 'words'; readonly text: string; readonly spoken: 'command' | 'mention' }
  /** Said in a thread; in a personal chat it may be meant as a command. */
  | { readonly by: 'saying'; readonly text: string }
  /** Carried by a button, a list of boxes or a form, perhaps put aside under a name. */
  | {
      readonly by: 'pressing'
      readonly written: string
      readonly added: Added
    }
  /** `wish`: what it says to us, where it calls us. */
  | { readonly by: 'editing'; readonly message: string; readonly text: string; readonly wish?: string }
  /** The shortcut, on a message by a person (`author`) or a bot (its name). */
  | { readonly by: 'recording'; readonly text: string; readonly author?: string; readonly bot?: string }
  | { readonly by: 'intent'; readonly intent: Intent }

/** What a payload comes to. */
export type SlackReading =
  | { readonly is: 'heard'; readonly incoming: SlackIncoming }
  | { readonly is: 'home'; readonly user: string }
  | { readonly is: 'chat'; readonly channel: string; readonly user: string }
  | { readonly is: 'invited'; readonly channel: string }
  | { readonly is: 'joined' | 'left'; readonly channel: string; readonly user: string }
  /** The channel has another id than before. */
  | { readonly is: 'moved'; readonly channel: string; readonly from: string }
  | { readonly is: 'uninstalled' }
  | { readonly is: 'ignored'; readonly why: string }
  /** `what` names the fields that were wrong, never what was in them. */
  | { readonly is: 'malformed'; readonly what: string }

/** Who we are in the workspace that a payload comes from, and what time it is. */
export type Us = {
  readonly user: string | undefined
  /** "https://example.slack.com/" */
  readonly url: string | undefined
  readonly now: number
}
