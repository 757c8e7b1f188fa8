/** The parts of Adaptive Cards 1.5 that are used here. */

export type TextRun = {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
  readonly size?: 'Medium'
  readonly fontType?: 'Monospace'
  readonly italic?: true
  readonly strikethrough?: true
  readonly isSubtle?: true
  readonly color?: 'Attention' | 'Good' | 'Accent'
  readonly selectAction?: { readonly type: 'Action.OpenUrl'; readonly url: string }
}

export type Pressed = { readonly data: Readonly<Record<string, unknown>>; readonly associatedInputs: 'auto' | 'none' }

/** `secondary`: in the menu behind the others. */
type Mode = { readonly mode?: 'secondary' }

type Submit = { readonly type: 'Action.Submit'; readonly title: string } & Pressed & Mode

export type Execute = {
  readonly type: 'Action.Execute'
  readonly title: string
  readonly verb: string
  readonly style?: 'positive' | 'destructive'
  readonly tooltip?: string
  readonly fallback: Submit
} & Pressed &
  Mode

export type Action =
  | Execute
  | Submit
  | { readonly type: 'Action.OpenUrl'; readonly title: string; readonly url: string }

type ElementPlace = {
  readonly separator?: true
  readonly spacing?: 'None' | 'Small' | 'Medium' | 'Large'
  readonly id?: string
}

type Input = ElementPlace & {
  readonly id: string
  readonly label?: string
  readonly isRequired?: true
  readonly errorMessage?: string
}

export type Element = ElementPlace &
  (
    | {
        readonly type: 'TextBlock'
        readonly text: string
        readonly wrap: true
        readonly size?: 'Medium' | 'Small'
        readonly weight?: 'Bolder'
        readonly style?: 'heading'
        readonly isSubtle?: true
        readonly color?: 'Attention'
      }
    | { readonly type: 'RichTextBlock'; readonly inlines: readonly TextRun[] }
    | {
        readonly type: 'Container'
        readonly items: readonly Element[]
        readonly style?: 'emphasis' | 'good' | 'warning' | 'accent'
      }
    | {
        readonly type: 'Table'
        readonly columns: readonly { readonly width: number }[]
        readonly rows: readonly TableRow[]
        readonly firstRowAsHeaders: false
        readonly showGridLines: true
      }
    | { readonly type: 'ColumnSet'; readonly columns: readonly Column[] }
    | { readonly type: 'ActionSet'; readonly actions: readonly Action[] }
    | (Input & {
        readonly type: 'Input.Text'
        readonly isMultiline?: true
        readonly maxLength: number
        readonly value?: string
        readonly placeholder?: string
      })
    | (Input & {
        readonly type: 'Input.ChoiceSet'
        readonly choices: readonly { readonly title: string; readonly value: string }[]
        readonly isMultiSelect?: true
        readonly style?: 'compact' | 'expanded' | 'filtered'
        readonly wrap?: true
        readonly value?: string
        readonly placeholder?: string
      })
    | (Input & { readonly type: 'Input.Date' | 'Input.Time'; readonly value?: string })
    | (Input & {
        readonly type: 'Input.Toggle'
        readonly title: string
        readonly value: 'true' | 'false'
        readonly valueOn: 'true'
        readonly valueOff: 'false'
        readonly wrap: true
      })
  )

export type TableRow = {
  readonly type: 'TableRow'
  readonly cells: readonly { readonly type: 'TableCell'; readonly items: readonly Element[] }[]
}

export type Column = {
  readonly type: 'Column'
  readonly width: 'auto' | 'stretch'
  readonly items: readonly Element[]
  readonly verticalContentAlignment?: 'Center'
}

export type Mention = {
  readonly type: 'mention'
  readonly text: string
  readonly mentioned: { readonly id: string; readonly name: string }
}

export type AdaptiveCard = {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly version: '1.5'
  readonly body: readonly Element[]
  /** What screen readers say. */
  readonly speak?: string
  /** Shown where cards of this version are not known. */
  readonly fallbackText: string
  readonly msteams: { readonly width: 'Full'; readonly entities?: readonly Mention[] }
}

export const cardType = 'application/vnd.microsoft.card.adaptive'

/** A message with a card, as it is sent; `summary` is what notifications say. */
export type Outgoing = {
  readonly type: 'message'
  readonly summary: string
  readonly attachments: readonly [{ readonly contentType: typeof cardType; readonly content: AdaptiveCard }]
}

export const messageOf = (summary: string, card: AdaptiveCard): Outgoing => ({
  type: 'message',
  summary,
  attachments: [{ contentType: cardType, content: card }],
})
