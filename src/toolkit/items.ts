import type { Section, Statement, Step, Template, Toolkit } from './toolkit.ts'

/** The kinds of a step's items and of a template's; each kind has its list there: `questions`, `checks`. */
type StepKind = 'question' | 'check'
type TemplateKind = 'prompt' | 'option'
type OfStep = { readonly step: Step }
type OfTemplate = { readonly template: Template; readonly section: Section }

/** Anything a team can settle. `code` is what people type and read: "07.1", "07.c3", "t4.2.2". A template's option is never counted as missing. */
export type Item = { readonly code: string } & (
  | { [K in StepKind]: { readonly kind: K } & OfStep & Step[`${K}s`][number] }[StepKind]
  | { [K in TemplateKind]: { readonly kind: K } & OfTemplate & Section[`${K}s`][number] }[TemplateKind]
)

export type Items = {
  readonly all: readonly Item[]
  readonly byId: ReadonlyMap<string, Item>
  /** The item people mean by "07.1", "7.c3", "Q07.1" or "T4.2.2", however it is written. */
  find(code: string): Item | undefined
}

/** The toolkit and its items, once. */
export type Catalog = { readonly toolkit: Toolkit; readonly items: Items }

export function itemsOf(toolkit: Toolkit): Items {
  const all = [...toolkit.steps.flatMap(itemsOfStep), ...toolkit.templates.flatMap(itemsOfTemplate)]
  const byId = new Map(all.map((item) => [item.id, item]))
  const byCode = new Map(all.map((item) => [item.code, item]))
  return { all, byId, find: (code) => byCode.get(plainCode(code)) }
}

export const stepCode = (step: number): string => String(step).padStart(2, '0')

/** What settles an item. */
export type SettledBy = 'words' | 'a tick'

type Kind = {
  readonly of: 'a step' | 'a template'
  readonly settledBy: SettledBy
  /** Whether the way through a phase or a template stops at each, or at the first of a step for all of them. */
  readonly stops: 'at each' | 'once a step' | 'never'
  readonly noun: string
  /** What else people call one. */
  readonly also?: readonly string[]
  /** What stands before its number in a code: "07.c3"; `bare`: it is left out, and may be typed. */
  readonly letter: string
  readonly bare?: true
}

/** What holds for the items of each kind, in the order in which a step or a section has them. */
const kinds = {
  question: { of: 'a step', settledBy: 'words', stops: 'at each', noun: 'question', letter: 'q', bare: true },
  check: { of: 'a step', settledBy: 'a tick', stops: 'once a step', noun: 'check', also: ['tick', 'box'], letter: 'c' },
  prompt: { of: 'a template', settledBy: 'words', stops: 'at each', noun: 'point', letter: '', bare: true },
  option: { of: 'a template', settledBy: 'a tick', stops: 'never', noun: 'option', letter: 'o' },
} as const satisfies {
  readonly [K in Item['kind']]: Kind & { readonly of: K extends StepKind ? 'a step' : 'a template' }
}
const rows = Object.entries<Kind>(kinds) as [Item['kind'], Kind][]

type With<R> = { [K in Item['kind']]: (typeof kinds)[K] extends R ? K : never }[Item['kind']]

/** Whether an item is ticked, and not answered. */
export const isBox = (item: Item): item is Extract<Item, { kind: With<{ settledBy: 'a tick' }> }> =>
  kinds[item.kind].settledBy === 'a tick'

/** Whether an item is a step's and settled so. */
export const isOfStep = (item: Item, settledBy: SettledBy): item is Extract<Item, OfStep> =>
  'step' in item && settlingOf(item) === settledBy

/** Whether a step asks it and words answer it. */
export const isQuestion = (item: Item): item is Extract<Item, OfStep> => isOfStep(item, 'words')

export const settlingOf = ({ kind }: Item): SettledBy => kinds[kind].settledBy

export const nounOf = ({ kind }: Item): string => kinds[kind].noun

/** The kinds that a step has, with what people call one. */
export const kindsOfSteps = rows.flatMap(([kind, { of, letter, noun, also = [] }]) =>
  of === 'a step' ? [{ kind, letter, names: [noun, ...also] }] : [],
)

const lettersOf = (of: Kind['of']): string =>
  `[${rows.flatMap(([, row]) => (row.of === of ? row.letter : [])).join('')}]`

/** The letters in the codes of steps' items, as a pattern. */
export const letter = lettersOf('a step')

/** A step's item's code as people type it, as a pattern: "07.1", "7.c3". */
export const codeShape = String.raw`\d{1,2}\.${letter}?\d{1,2}`

/** "07.c3": the code of the one with that number, where it stands. */
export const codeIn = (where: string, kind: Item['kind'], number: number): string =>
  `${where}.${'bare' in kinds[kind] ? '' : kinds[kind].letter}${number}`

export const stopsAt = ({ kind }: Item): Kind['stops'] => kinds[kind].stops

/** How many there are of each kind that there is one of, by what several are called. */
export const countsOf = (some: readonly Item[]): (readonly [count: number, noun: string])[] =>
  rows.flatMap(([name, { noun }]) => {
    const count = some.filter(({ kind }) => kind === name).length
    return count ? [[count, noun] as const] : []
  })

/** What an item says in short, where it has a label. */
export const labelOf = (item: Item): string => ('label' in item ? item.label : item.text)

/** The phase that an item belongs to; none for a template's. */
export const phaseOf = (item: Item): number | undefined => ('step' in item ? item.step.phase : undefined)

/** Whether an item counts where these phases are gone through; what templates ask counts always. */
export const isInScope = (item: Item, { phases }: { readonly phases: readonly number[] }): boolean =>
  !('step' in item) || phases.includes(item.step.phase)

/** "07 Learning goals", or the template's name. */
export const placeOf = (item: Item): string => ('step' in item ? stepName(item.step) : item.template.name)

export const stepName = (step: Step): string => `${stepCode(step.number)} ${step.name}`

const kindsOf = <K extends Item['kind']>(of: Kind['of']): K[] =>
  rows.flatMap(([kind, row]) => (row.of === of ? [kind as K] : []))

const itemsOfStep = (step: Step): Item[] =>
  kindsOf<StepKind>('a step').flatMap((kind) => step[`${kind}s`].map(numbered(kind, stepCode(step.number), { step })))

const itemsOfTemplate = (template: Template): Item[] =>
  template.sections.flatMap((section) =>
    kindsOf<TemplateKind>('a template').flatMap((kind) =>
      section[`${kind}s`].map(numbered(kind, `t${template.template}.${section.section}`, { template, section })),
    ),
  )

/** Makes items of one kind that stand together. */
const numbered =
  (kind: Item['kind'], where: string, at: OfStep | OfTemplate) =>
  (statement: Statement, n: number): Item =>
    ({ ...statement, kind, code: codeIn(where, kind, n + 1), ...at }) as Item

/** "07.c3", "7 c3" and "C7.3"; "t4.2.1" and "template 4.2.1". */
const stepShape = new RegExp(`^(${letter}?)0*(\\d{1,2})[. ]?(${letter}?)(\\d{1,2})$`)
const templateShape = new RegExp(`^t(?:emplate )?0?(\\d\\.\\d)\\.(${lettersOf('a template')}?)(\\d)$`)

function plainCode(written: string): string {
  const code = written.trim().toLowerCase().replace(/^#/, '')
  const [, section, option, point] = templateShape.exec(code) ?? []
  if (section) return codeIn(`t${section}`, kindBy('a template', option), Number(point))
  const [, before, step, mark, number] = stepShape.exec(code) ?? []
  return step ? codeIn(stepCode(Number(step)), kindBy('a step', mark || before), Number(number)) : code
}

const kindBy = (of: Kind['of'], letter: string | undefined): Item['kind'] =>
  rows.find(([, row]) => row.of === of && (letter ? row.letter === letter : row.bare))?.[0] ?? 'question'
