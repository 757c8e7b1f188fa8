import { facts, groups } from '../../../project/facts/catalog.ts'
import type { Fact } from '../../../project/facts/kinds.ts'
import { frameIn } from '../../../toolkit/frames.ts'
import type { Catalog } from '../../../toolkit/items.ts'
import type { Intent, IntentOf } from '../../intent.ts'

/** "facts", "facts size", "facts missing", "facts missing for nzqa", "facts price". */
export function readFacts(rest: string, { toolkit }: Catalog): IntentOf<'facts' | 'state facts'> | undefined {
  if (!rest) return { do: 'facts' }
  const [, frame] = /^(?:missing )?for (.{1,40})$/i.exec(rest) ?? []
  if (frame) return { do: 'facts', frame: frameIn(frame, toolkit.frames)?.frame ?? frame.toLowerCase() }
  if (/^missing$/i.test(rest)) return { do: 'facts', missing: true }
  const named = namedIn(rest)
  if (!named || named.rest) return undefined
  return 'group' in named ? { do: 'facts', group: named.group } : { do: 'state facts', facts: [named.fact.id] }
}

/** "fact hours 30", "fact price NZD 450"; without a value the fact's form. */
export function readFact(rest: string): IntentOf<'state facts'> | undefined {
  const named = namedIn(rest)
  if (!named || !('fact' in named)) return undefined
  const { fact, rest: value } = named
  return { do: 'state facts', facts: [fact.id], ...(value ? { values: { [fact.id]: value } } : {}) }
}

/** "matrix", "matrix 3", "matrix outcome 3". */
export function readMatrix(rest: string): IntentOf<'matrix'> | undefined {
  if (!rest) return { do: 'matrix' }
  const outcome = Number(/^(?:outcome )?(\d{1,2})$/i.exec(rest)?.[1])
  return outcome >= 1 ? { do: 'matrix', outcome } : undefined
}

type NamedFacts = ({ readonly group: string } | { readonly fact: Fact }) & { readonly rest: string }

/** The group or fact that words begin with, the longest name first. */
function namedIn(words: string): NamedFacts | undefined {
  const said = words.replace(/^(?:the|our) /i, '').trim()
  const names = [
    ...groups.flatMap(({ id, label }) => [id, label].map((name) => ({ name, group: id }))),
    ...facts.flatMap((fact) => [fact.id, fact.id.replaceAll('-', ' '), fact.label].map((name) => ({ name, fact }))),
  ]
  const found = names
    .filter(({ name }) => `${said.toLowerCase()} `.startsWith(`${name.toLowerCase()} `))
    .sort((a, b) => Number('group' in a) - Number('group' in b) || b.name.length - a.name.length)
  const rest = (name: string): string => said.slice(name.length).trim()
  const [fact] = found.filter((one) => 'fact' in one)
  const [group] = found.filter((one) => 'group' in one)
  if (group && 'group' in group && !rest(group.name)) return { group: group.group, rest: '' }
  return fact && 'fact' in fact ? { fact: fact.fact, rest: rest(fact.name) } : undefined
}

/**
 * What is said in a sentence and surely of facts or the matrix: "what facts do you have on us", "what does NZQA still need",
 * "which outcome is not assessed".
 */
export function factsInWords(said: string, { toolkit }: Catalog): Intent | undefined {
  if (said.length > 120) return undefined
  if (asksOfFacts.test(said)) return { do: 'facts' }
  if (asksOfMatrix.some((words) => words.test(said))) return { do: 'matrix' }
  const [asked] = asksOfFrame.exec(said) ?? []
  const frame = asked && !ofPart.test(said) ? frameIn(said.slice(said.indexOf(asked)), toolkit.frames) : undefined
  if (frame?.frame === 'committee' && !/\bform\b/i.test(said)) return { do: 'ready' }
  return frame && { do: 'facts', frame: frame.frame }
}

const asksOfFacts =
  /^(?:please )?(?:(?:what|which) (?:facts|values) (?:do (?:you|we) have|are (?:there|confirmed|known)|have (?:you|we)(?: got)?)\b|(?:show|list|give)(?: me| us)? (?:all )?(?:the |our )?facts\b|what do you know (?:for a fact|as facts?) about us\b)/i

/** It is of a form, where what is lacking is asked for: what an authority asks at all is for the toolkit to say. */
const asksOfFrame =
  /\b(?:what|which|anything|how much)\b.*\b(?:still (?:needs?|wants?|lacks?|asks?|missing|open)|(?:is|are) (?:still )?missing|do we (?:still )?(?:lack|need|miss)|are we (?:still )?missing|does .* (?:still )?(?:need|want|lack) from us)\b/i

/** "The badge box is done, what is still open in step 4": a step or a phase is no form. */
const ofPart = /\b(?:steps?|phases?) (?:\d|[ivx]+\b)/i

const asksOfMatrix: readonly RegExp[] = [
  /\b(?:which|what|any|are there|is there)\b.*\boutcomes?\b.*\b(?:not|isn['’]?t|aren['’]?t|without|never|no|nothing)\b.*\b(?:assess|test|taught|task|cover|unit)/i,
  /\b(?:are|is) (?:all|each|every)(?: one)?(?: of)?(?: the| our)? (?:learning )?outcomes? (?:assessed|tested|taught|covered)\b/i,
  /\b(?:which|what) (?:tasks?|units?|assessments?) (?:assess|test|teach|cover)(?:es|s)? (?:which|what|each|every|the) (?:learning )?outcomes?\b/i,
  /^(?:please )?(?:show|open|give)(?: me| us)? (?:the |our )?(?:assessment |outcomes? )?matrix\b/i,
]
