import type { Check, Lines, Section, Statement, Step, Template, Toolkit, ToolkitQuestion } from './toolkit.ts'

/** Anything a team can settle. `code` is what people type and read: "07.1", "07.c3", "t4.2.2". */
export type Item = { readonly id: string; readonly code: string; readonly lines: Lines; readonly text: string } & (
  | {
      readonly kind: 'question'
      readonly why: string
      readonly advice?: readonly string[] | undefined
      readonly step: Step
    }
  | {
      readonly kind: 'check'
      readonly why: string
      readonly advice?: readonly string[] | undefined
      readonly label: string
      readonly step: Step
    }
  | {
      readonly kind: 'prompt'
      readonly why: string
      readonly advice?: readonly string[] | undefined
      readonly template: Template
      readonly section: Section
    }
  /** A box to tick in a template; never counted as missing. */
  | { readonly kind: 'option'; readonly template: Template; readonly section: Section }
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

type Kind = {
  readonly settledBy: 'words' | 'a tick'
  /** Whether the way through a phase or a template stops at each, or at the first of a step for all of them. */
  readonly stops: 'at each' | 'once a step' | 'never'
  readonly noun: string
}

/** What holds for the items of each kind. */
const kinds: Readonly<Record<Item['kind'], Kind>> = {
  question: { settledBy: 'words', stops: 'at each', noun: 'question' },
  check: { settledBy: 'a tick', stops: 'once a step', noun: 'check' },
  prompt: { settledBy: 'words', stops: 'at each', noun: 'point' },
  option: { settledBy: 'a tick', stops: 'never', noun: 'option' },
}

/** Whether an item is ticked, and not answered. */
export const isBox = (item: Item): item is Extract<Item, { kind: 'check' | 'option' }> =>
  kinds[item.kind].settledBy === 'a tick'

export const stopsAt = ({ kind }: Item): Kind['stops'] => kinds[kind].stops

/** How many there are of each kind that there is one of, by what several are called. */
export const countsOf = (some: readonly Item[]): (readonly [count: number, noun: string])[] =>
  Object.entries(kinds).flatMap(([name, { noun }]) => {
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

const itemsOfStep = (step: Step): Item[] => [
  ...step.questions.map(
    (question: ToolkitQuestion, n): Item => ({
      ...question,
      kind: 'question',
      code: `${stepCode(step.number)}.${n + 1}`,
      step,
    }),
  ),
  ...step.checks.map(
    (check: Check, n): Item => ({ ...check, kind: 'check', code: `${stepCode(step.number)}.c${n + 1}`, step }),
  ),
]

const itemsOfTemplate = (template: Template): Item[] =>
  template.sections.flatMap((section) => [
    ...section.prompts.map(
      (prompt: ToolkitQuestion, n): Item => ({
        ...prompt,
        kind: 'prompt',
        code: `t${template.template}.${section.section}.${n + 1}`,
        template,
        section,
      }),
    ),
    ...section.options.map(
      (option: Statement, n): Item => ({
        ...option,
        kind: 'option',
        code: `t${template.template}.${section.section}.o${n + 1}`,
        template,
        section,
      }),
    ),
  ])

function plainCode(written: string): string {
  const code = written.trim().toLowerCase().replace(/^#/, '')
  const template = /^t(?:emplate )?0?(\d)\.(\d)\.(o?\d)$/.exec(code)
  if (template) return `t${template[1]}.${template[2]}.${template[3]}`
  const step = /^([qc]?)0*(\d{1,2})[. ]?(c?)(\d{1,2})$/.exec(code)
  if (!step) return code
  return `${stepCode(Number(step[2]))}.${step[1] === 'c' || step[3] === 'c' ? 'c' : ''}${Number(step[4])}`
}
