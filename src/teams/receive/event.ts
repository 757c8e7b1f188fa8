import type { Beside } from '../../conversation/beside-words.ts'
import type { Look } from '../../conversation/formatting.ts'
import type { Values } from '../../conversation/intent.ts'
import type { AttachedFile } from '../../conversation/turn.ts'
import type { Person } from '../../project/entry.ts'
import type { MessageRef, Place } from '../../project/ports.ts'
import type { BoxChange, Elsewhere } from '../send/button-value.ts'

/** Something a person did in Teams, read from an activity; what they mean is understood next. */
export type TeamsIncoming = {
  readonly delivery: string
  readonly at: number
  readonly by: Person
  readonly name: string
  readonly zone?: string | undefined
  readonly place: Place
  readonly placeName: string
  readonly placeKind: 'channel' | 'group' | 'personal'
  readonly thread?: string | undefined
  readonly message?: MessageRef | undefined
  readonly card?: MessageRef | undefined
  /** Pressed on a card in the person's own chat, about another conversation. */
  readonly alone?: true | undefined
  readonly source?:
    | {
        readonly url?: string | undefined
        readonly files?: readonly string[] | undefined
        readonly message?: string | undefined
      }
    | undefined
  readonly beside?: readonly Beside[] | undefined
  readonly looks?: readonly Look[] | undefined
  readonly attached?: readonly AttachedFile[] | undefined
  /** How the request is answered: with a card (`action`), in a dialog, or not at all. */
  readonly answered: 'action' | 'dialog' | 'not'
  readonly input: TeamsInput
}

export type TeamsInput =
  /** Typed to the bot, people's mentions written as `<@id|name>`: as an answer, and as what it asks for. */
  | { readonly by: 'words'; readonly text: string; readonly wish: string }
  /** Carried by a button, boxes or a form. */
  | {
      readonly by: 'pressing'
      readonly written: string
      readonly added: { readonly values?: Values } & Partial<BoxChange>
      readonly form: boolean
      readonly boxes: readonly { readonly written: string; readonly ticked: BoxChange }[]
      readonly at?: Elsewhere | undefined
    }
  /** A form's Cancel. */
  | { readonly by: 'closing'; readonly written: string; readonly at?: Elsewhere | undefined }
  /** A message of theirs was edited, or is gone (no text). */
  | { readonly by: 'changing'; readonly message: string; readonly text: string | undefined }
  /** The message action, on somebody's message. */
  | { readonly by: 'recording'; readonly text: string; readonly author: WhoWrote }

/** Who wrote the message that a message action was chosen on. */
export type WhoWrote =
  | { readonly is: 'presser' }
  | { readonly is: 'somebody'; readonly directoryId: string }
  | { readonly is: 'bot'; readonly name: string }

/** What an activity comes to. */
export type TeamsReading =
  | { readonly is: 'heard'; readonly incoming: TeamsIncoming }
  | { readonly is: 'installed'; readonly place: Place }
  /** What was deleted or left is there again. */
  | { readonly is: 'back'; readonly place: Place }
  | { readonly is: 'gone'; readonly place: Place; readonly why: string }
  | { readonly is: 'ignored'; readonly why: string }
  /** `what` names the fields that were wrong, never what was in them. */
  | { readonly is: 'malformed'; readonly what: string }
