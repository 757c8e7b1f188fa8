import type { Intent } from '../../conversation/intent.ts'
import { clipped } from '../../view/clip.ts'
import { asText } from '../../view/plain-text.ts'
import { shortened } from '../../view/text.ts'
import type { Block, Form, Message, Text } from '../../view/view.ts'
import { elementsOf, idsOfDone } from './blocks.ts'
import { execute } from './button.ts'
import { type CardBoxes, ofDrawing, type TeamsActionWriter } from './button-value.ts'
import { type AdaptiveCard, type Element, type Mention, messageOf, type Outgoing } from './card.ts'
import { shorter } from './fit.ts'
import { formBody, type Members } from './form.ts'
import { breaches } from './limits.ts'
import { invocation, mentionsIn } from './text.ts'

/** Where a file that goes with a message can be fetched, if it can be. */
export type Download = { readonly name: string; readonly url: string }

export type CardRendered = { readonly message: Outgoing; readonly wrong: string[] }

/** A message as a card. What is too long for Teams is shortened visibly. `wrong` tells what broke limits all the same. */
export function render(
  view: Message<Intent>,
  carry: TeamsActionWriter,
  downloads: readonly Download[] = [],
): CardRendered {
  const { summary } = view
  for (const blocks of shorter(view.blocks)) {
    const drawing = { ...carry, boxes: boxesOn(blocks, carry) }
    const body = [...blocks.flatMap((block) => elementsOf(block, drawing)), ...downloads.flatMap(downloading)]
    const message = messageOf(summaryOf(summary), cardOf(body, summary, mentionsIn(blocks.flatMap(textsOf))))
    if (!breaches(message).length) return { message, wrong: [] }
  }
  const body = view.blocks.flatMap((block) => elementsOf(block, carry))
  return {
    message: messageOf(summaryOf(summary), cardOf([inWords(view)], summary, [])),
    wrong: breaches(messageOf('', cardOf(body, '', []))),
  }
}

function inWords(view: Message<Intent>): Element {
  const words = { ...view, blocks: view.blocks.filter(({ kind }) => kind !== 'choices') }
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: clipped(asText(words, invocation), 6_000) }] }
}

/** Where a form stands, and whom its person fields offer. */
type FormPlace = { readonly where: 'card' | 'dialog'; readonly members: Members }

/** A form as a card of its own with a Cancel, or for a dialog, which closes by itself and knows Submit only. */
export function renderForm(form: Form<Intent>, carry: TeamsActionWriter, { where, members }: FormPlace): CardRendered {
  const { fields, actions } = formBody(form, carry, members)
  const cancel = execute(
    'Cancel',
    { press: carry.write(form.intent), ...ofDrawing(carry, form.intent), closes: true },
    { verb: 'cancel', about: `Cancel: ${form.title}` },
  )
  const body: Element[] = [
    ...(where === 'card' ? elementsOf({ kind: 'heading', text: form.title }, carry) : []),
    ...(form.intro ?? []).flatMap((block) => elementsOf(block, carry)),
    ...fields,
    { type: 'ActionSet', actions: where === 'card' ? [...actions, cancel] : actions.map(({ fallback }) => fallback) },
  ]
  const message = messageOf(summaryOf(form.title), cardOf(body, form.title, []))
  return { message, wrong: breaches(message) }
}

const boxesOn = (blocks: readonly Block<Intent>[], carry: TeamsActionWriter): CardBoxes[] =>
  blocks.flatMap((block) =>
    block.kind === 'checks'
      ? [{ press: carry.write(block.intent), ids: block.ticks.map(({ id }) => id), was: idsOfDone(block.ticks) }]
      : [],
  )

const cardOf = (body: readonly Element[], says: string, entities: readonly Mention[]): AdaptiveCard => ({
  type: 'AdaptiveCard',
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  version: '1.5',
  body,
  speak: escapedXml(summaryOf(says)),
  fallbackText: summaryOf(says),
  msteams: { width: 'Full', ...(entities.length ? { entities: unique(entities) } : {}) },
})

const summaryOf = (summary: string): string => shortened(summary.replace(/\s+/g, ' '), 300) || 'mcred'

const downloading = ({ name, url }: Download): Element[] => [
  { type: 'ActionSet', actions: [{ type: 'Action.OpenUrl', title: 'Download', url }] },
  {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: `${name}. The link works for one hour, for everybody who sees it.`, isSubtle: true },
    ],
  },
]

const textsOf = (block: Block<Intent>): readonly Text[] => {
  switch (block.kind) {
    case 'text':
    case 'notice':
      return [block.text]
    case 'list':
      return block.items
    case 'facts':
      return block.facts.map(({ value }) => value)
    case 'rows':
      return block.rows.flatMap(({ text, note }) => [text, ...(note ? [note] : [])])
    default:
      return []
  }
}

const unique = (entities: readonly Mention[]): Mention[] => [
  ...new Map(entities.map((one) => [one.text, one])).values(),
]

/** Screen readers read this as SSML. */
const escapedXml = (text: string): string =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)
