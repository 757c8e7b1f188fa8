import { z } from 'zod'

/** Block Kit as Slack takes it: every block and element that a message or view of ours may hold, with its limits, and nothing else. */

const plain = (most: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: z.string().min(1).max(most), emoji: z.boolean().optional() })
const mrkdwn = (most: number) =>
  z.strictObject({ type: z.literal('mrkdwn'), text: z.string().min(1).max(most), verbatim: z.boolean().optional() })
const text = (most: number) => z.union([plain(most), mrkdwn(most)])
const name = z.string().min(1).max(255)

const option = z.strictObject({ text: text(75), value: z.string().min(1).max(150), description: text(75).optional() })
const button = z.strictObject({
  type: z.literal('button'),
  text: plain(75),
  action_id: name,
  value: z.string().max(2000).optional(),
  url: z.url().max(3000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
  accessibility_label: z.string().min(1).max(75).optional(),
})
const overflow = z.strictObject({
  type: z.literal('overflow'),
  action_id: name,
  options: z.array(option).min(2).max(5),
})
const checkboxes = z.strictObject({
  type: z.literal('checkboxes'),
  action_id: name,
  options: z.array(option).min(1).max(10),
  initial_options: z.array(option).min(1).max(10).optional(),
})
const radio = z.strictObject({
  type: z.literal('radio_buttons'),
  action_id: name,
  options: z.array(option).min(1).max(10),
  initial_option: option.optional(),
})
const group = z.strictObject({ label: plain(75), options: z.array(option).min(1).max(100) })
const select = z
  .strictObject({
    type: z.literal('static_select'),
    action_id: name,
    options: z.array(option).min(1).max(100).optional(),
    option_groups: z.array(group).min(1).max(100).optional(),
    initial_option: option.optional(),
  })
  .refine(
    ({ options, option_groups }) => Boolean(options) !== Boolean(option_groups),
    'either options or option_groups',
  )
const multi = z.strictObject({
  type: z.literal('multi_static_select'),
  action_id: name,
  options: z.array(option).min(1).max(100),
  initial_options: z.array(option).min(1).optional(),
})
const date = z.strictObject({ type: z.literal('datepicker'), action_id: name, initial_date: z.iso.date().optional() })
const time = z.strictObject({
  type: z.literal('timepicker'),
  action_id: name,
  initial_time: z
    .string()
    .regex(/^\d\d:\d\d$/)
    .optional(),
})
const users = z.strictObject({ type: z.literal('users_select'), action_id: name, initial_user: z.string().optional() })
const input = z.strictObject({
  type: z.literal('plain_text_input'),
  action_id: name,
  multiline: z.boolean().optional(),
  max_length: z.int().min(1).max(3000).optional(),
  initial_value: z.string().max(3000).optional(),
})

const style = z
  .strictObject({
    bold: z.boolean().optional(),
    italic: z.boolean().optional(),
    strike: z.boolean().optional(),
    code: z.boolean().optional(),
  })
  .optional()
const rich = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string().min(1), style }),
  z.strictObject({ type: z.literal('link'), url: z.string().min(1), text: z.string().optional(), style }),
  z.strictObject({ type: z.literal('user'), user_id: z.string().regex(/^[UW]\w+$/), style }),
  z.strictObject({ type: z.literal('channel'), channel_id: z.string().regex(/^[CG]\w+$/), style }),
  z.strictObject({ type: z.literal('emoji'), name: z.string().min(1) }),
])
const richSection = z.strictObject({ type: z.literal('rich_text_section'), elements: z.array(rich).min(1) })
const richBlock = z.discriminatedUnion('type', [
  richSection,
  z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(rich).min(1) }),
  z.strictObject({
    type: z.literal('rich_text_preformatted'),
    border: z.int().min(0).max(1).optional(),
    elements: z.array(rich).min(1),
  }),
  z.strictObject({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    border: z.int().min(0).max(1).optional(),
    indent: z.int().min(0).max(8).optional(),
    offset: z.int().min(0).optional(),
    elements: z.array(richSection).min(1),
  }),
])

const block_id = name.optional()
const shared = [
  z.strictObject({ type: z.literal('header'), block_id, text: plain(150) }),
  z.strictObject({
    type: z.literal('section'),
    block_id,
    text: text(3000),
    accessory: z.discriminatedUnion('type', [button, overflow]).optional(),
  }),
  z.strictObject({ type: z.literal('context'), block_id, elements: z.array(text(3000)).min(1).max(10) }),
  z.strictObject({
    type: z.literal('actions'),
    block_id,
    elements: z
      .array(z.discriminatedUnion('type', [button, checkboxes, overflow]))
      .min(1)
      .max(25),
  }),
  z.strictObject({ type: z.literal('rich_text'), block_id, elements: z.array(richBlock).min(1) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({
    type: z.literal('image'),
    block_id,
    slack_file: z.strictObject({ id: z.string().regex(/^F\w+$/) }),
    alt_text: z.string().min(1).max(2000),
  }),
] as const
const inputBlock = z.strictObject({
  type: z.literal('input'),
  block_id,
  label: plain(2000),
  hint: plain(2000).optional(),
  optional: z.boolean().optional(),
  element: z.union([input, checkboxes, radio, select, multi, date, time, users]),
})

const inMessage = z.array(z.discriminatedUnion('type', shared)).max(50)
const inView = z.array(z.discriminatedUnion('type', [...shared, inputBlock])).max(100)

const modal = z.strictObject({
  type: z.literal('modal'),
  callback_id: name,
  title: plain(24),
  submit: plain(24).optional(),
  close: plain(24).optional(),
  private_metadata: z.string().max(3000).optional(),
  blocks: inView,
})
const home = z.strictObject({ type: z.literal('home'), blocks: inView })

/** What is wrong with a message's blocks; empty where nothing is. */
export function wrongInMessage(blocks: unknown): string[] {
  const letters = lettersOf(blocks)
  return [
    ...told(inMessage.safeParse(blocks)),
    ...twice(blocks),
    ...(letters > 11_000 ? [`msg_blocks_too_long: ${letters}`] : []),
  ]
}

/** What is wrong with a view. */
export function wrongInView(view: unknown): string[] {
  const kept = JSON.stringify(view).length > 250_000 ? ['more than 250 KB'] : []
  return [
    ...told(z.discriminatedUnion('type', [modal, home]).safeParse(view)),
    ...twice((view as { blocks?: unknown }).blocks),
    ...kept,
  ]
}

const told = (read: z.ZodSafeParseResult<unknown>): string[] =>
  read.success ? [] : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

/** Names of blocks must differ in a message, and names of elements in a block. */
function twice(blocks: unknown): string[] {
  const all = (Array.isArray(blocks) ? blocks : []) as {
    block_id?: string
    elements?: { action_id?: string }[]
    accessory?: { action_id?: string }
  }[]
  const repeated = (names: (string | undefined)[]): string[] =>
    names.filter((one, n) => one !== undefined && names.indexOf(one) !== n) as string[]
  return [
    ...repeated(all.map((block) => block.block_id)),
    ...all.flatMap(({ elements = [] }) => repeated(elements.map((element) => element.action_id))),
  ].map((one) => `${one} is there twice`)
}

function lettersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((all: number, one) => all + lettersOf(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (all, [key, part]) => all + (key === 'text' && typeof part === 'string' ? part.length : lettersOf(part)),
    0,
  )
}
