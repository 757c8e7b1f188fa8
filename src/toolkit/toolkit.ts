/** The toolkit as data: what `knowledge/` states, checked. Every statement knows the lines of the published text it comes from. */

import type { Economies } from './economies.ts'
import type { Frame } from './frames.ts'
import type { Institutions } from './institution.ts'

export type Lines = readonly [first: number, last: number]

export type Statement = { readonly id: string; readonly lines: Lines; readonly text: string }
export type Titled = Statement & { readonly title: string }
/** `advice` names the passages that advise on it, best first. */
export type ToolkitQuestion = Statement & { readonly why: string; readonly advice?: readonly string[] | undefined }
/** `text` is a done-statement; `label` says it in at most 70 characters, to stand beside a check box. */
export type Check = ToolkitQuestion & { readonly label: string }

export type Phase = {
  readonly number: number
  readonly roman: string
  readonly name: string
  readonly lines: Lines
  readonly steps: readonly number[]
  readonly intro: Statement
  readonly overview: readonly Statement[]
  readonly factors: readonly Titled[]
}

export type Step = {
  readonly number: number
  readonly name: string
  readonly phase: number
  readonly lines: Lines
  readonly summary: Statement
  readonly purpose: readonly Statement[]
  readonly questions: readonly ToolkitQuestion[]
  readonly practices: readonly Titled[]
  readonly checks: readonly Check[]
}

export type Case = {
  readonly case: string
  readonly name: string
  readonly economy: string
  readonly phase: number
  readonly step?: number | undefined
  readonly lines: Lines
  readonly situation: Statement
  readonly factors: readonly Statement[]
  readonly result: Statement
}

export type Section = {
  readonly section: number
  readonly name: string
  readonly line: number
  /** What its options are for, where it has some. */
  readonly lead?: Statement | undefined
  readonly prompts: readonly ToolkitQuestion[]
  readonly options: readonly Statement[]
}

export type Template = {
  readonly template: number
  readonly name: string
  readonly alsoCalled: string
  readonly lines: Lines
  readonly intent: Statement
  readonly sections: readonly Section[]
}

export type Frameworks = {
  readonly examples: readonly {
    readonly framework: string
    readonly economy: string
    readonly lines: Lines
    readonly statements: readonly Statement[]
  }[]
  readonly table: {
    readonly caption: string
    readonly lines: Lines
    readonly columns: Readonly<Record<string, string>>
    readonly rows: readonly {
      readonly aspect: string
      readonly line: number
      readonly cells: readonly (Statement & { readonly economy: string })[]
    }[]
  }
}

export type Reference = Statement & {
  readonly group: string
  readonly title: string
  readonly url?: string | undefined
}

/** Which items ask the same thing; see `knowledge/shared-answers.yaml`. */
export type SharedAnswers = {
  /** Item → the item whose answer it shares. */
  readonly sameAs: ReadonlyMap<string, string>
  /** Wider item → the narrower items whose answers are offered as a start. */
  readonly prefilledBy: ReadonlyMap<string, readonly string[]>
  /** Question or prompt → the check that an answer offers to tick. */
  readonly offers: ReadonlyMap<string, string>
  /** Prompt → the questions whose answers may fit it: a part of what it asks, or something related. */
  readonly fits: ReadonlyMap<string, readonly { readonly from: string; readonly how: 'part' | 'related' }[]>
  /** Number of a phase → the numbers of the templates that its answers go into. */
  readonly templatesOf: ReadonlyMap<number, readonly number[]>
  readonly near: readonly (readonly [string, string])[]
}

export type Toolkit = {
  readonly phases: readonly Phase[]
  readonly steps: readonly Step[]
  readonly cases: readonly Case[]
  readonly templates: readonly Template[]
  readonly introduction: readonly (Statement & { readonly points?: readonly string[] | undefined })[]
  readonly frameworks: Frameworks
  readonly references: readonly Reference[]
  readonly shared: SharedAnswers
  readonly economies: Economies
  readonly dependencies: readonly Dependency[]
  /** Question → the same in our own plain words, and what an answer may look like. */
  readonly inPlainWords: ReadonlyMap<string, { readonly plain: string; readonly example: string }>
  /** What authorities, standards and committees ask; with those of the institution's own. */
  readonly frames: readonly Frame[]
  readonly institution: Institutions
}

/** Answers that were given in view of another: `look` are to be looked at again once it changes, `perhaps` only perhaps. */
export type Dependency = {
  readonly when: string
  readonly look: readonly string[]
  readonly perhaps: readonly string[]
  readonly because: string
}
