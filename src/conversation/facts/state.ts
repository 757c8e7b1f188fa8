import { unitsFor } from '../../facts/institution.ts'
import { answersFor, asksFirst, proposalFor, proposalsFor, settledValue, stateOfFact } from '../../facts/states.ts'
import type { Entry, ProjectEvent } from '../../project/entry.ts'
import { factCalled } from '../../project/facts/catalog.ts'
import { factInWords, valueInWords } from '../../project/facts/in-words.ts'
import type { Fact } from '../../project/facts/kinds.ts'
import { type FactValue, sameValue } from '../../project/facts/value.ts'
import { briefly } from '../../view/text.ts'
import type { Block, Form } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import { mergedWith, shownIn } from '../form-changes.ts'
import type { Intent, IntentOf, Values } from '../intent.ts'
import { openOrPost } from '../open-form.ts'
import { posted, type Reply, replaced, whispered } from '../reply.ts'
import { factsCard } from './facts.ts'
import { fieldOf, readValue } from './form.ts'
import { type OnCard, ofMatrix, openMatrix, saysWords } from './wording.ts'

/** Confirms the value that an answer says, or that one is still right in view of what has changed. */
export function confirm(context: ProjectContext, { fact: id, seen, still, ...on }: IntentOf<'confirm fact'>): Decision {
  const fact = factCalled(id)
  if (!fact) return say(whispered(notice('I do not know that fact any more.')))
  const state = stateOfFact(context.project, context.toolkit, fact)
  if (still) {
    const now = state.is === 'confirmed' ? state.again?.now : undefined
    if (state.is !== 'confirmed' || !state.again) return nothingToDo(context, fact, on)
    return (now?.id ?? null) === seen ? stating([statedAs(fact, state.value, seen)], on) : changedSince(fact)
  }
  const proposal = proposalsFor(context.project, context.toolkit, fact).find(({ answer }) => answer.id === seen)
  if (state.is === 'confirmed' && !state.again) return nothingToDo(context, fact, on)
  return proposal ? stating([statedAs(fact, proposal.value, seen)], on) : changedSince(fact)
}

const statedAs = ({ id: fact }: Fact, value: FactValue, from: string | null): ProjectEvent => ({
  kind: 'stated',
  fact,
  value,
  from,
})

function nothingToDo({ project }: ProjectContext, { id, label }: Fact, _: OnCard): Decision {
  const entry = project.facts.get(id)
  return say(
    whispered(
      notice(entry ? `${label} is ${factInWords(entry)} already.` : `${label} does not stand any more.`, 'good'),
    ),
  )
}

const changedSince = ({ label }: Fact): Decision =>
  say(
    whispered(
      notice(
        `The answer that ${label} comes from has changed since you looked, so nothing was recorded.`,
        'warning',
        buttons({ label: 'Look again', intent: { do: 'facts' } }),
      ),
    ),
  )

/** Asks for values, or records those that the person changed. */
export function state(context: ProjectContext, intent: IntentOf<'state facts'>): Decision {
  const those = intent.facts.flatMap((id) => factCalled(id) ?? [])
  if (!those.length) return say(whispered(notice('I do not know that fact any more.')))
  const fields = those.map((fact) => fieldOf(context, fact, those.length === 1))
  const { group, frame } = intent
  const on: OnCard = { ...(group ? { group } : {}), ...(frame ? { frame } : {}) }
  const bare: IntentOf<'state facts'> = { do: 'state facts', facts: those.map(({ id }) => id), ...on }
  if (!intent.values)
    return openOrPost(
      context,
      'Fill it in',
      bare,
      formOf(context, those, { intent: { ...bare, shown: shownIn(fields) } }),
    )
  const read = readAll(context, those, intent)
  if (Object.keys(read.errors).length)
    return say({
      show: 'open',
      view: formOf(context, those, {
        intent: { ...bare, shown: intent.shown ?? {} },
        errors: read.errors,
        held: intent.values,
      }),
    })
  if (!read.events.length) return say(whispered(notice('You changed nothing.', 'good')))
  return stating(read.events, on)
}

/** What the form's sender changed; a proposal that stands in a form of its own is confirmed by sending it. */
function readAll(context: ProjectContext, those: readonly Fact[], intent: IntentOf<'state facts'>) {
  const isAlone = those.length === 1
  const now = shownIn(those.map((fact) => fieldOf(context, fact, isAlone)))
  const { values, changed } = mergedWith(now, isAlone ? { values: intent.values } : intent)
  const events: ProjectEvent[] = []
  const errors: Record<string, string> = {}
  for (const fact of those.filter(({ id }) => changed.has(id))) {
    const read = readValue(fact, values[fact.id], unitOf(context, fact))
    if ('wrong' in read) errors[fact.id] = read.wrong
    else events.push(...eventsOf(context, fact, read.value))
  }
  return { events, errors }
}

function unitOf({ project, toolkit }: ProjectContext, { id }: Fact): string {
  const units = unitsFor(project, toolkit)
  return { credit: units.credit, level: units.framework, price: units.currency }[id] ?? ''
}

/** It comes from the answer that says it; else it is stated in view of one that says another value, or of what is answered to the question that asks for it. */
function eventsOf({ project, toolkit }: ProjectContext, fact: Fact, value: FactValue | null): ProjectEvent[] {
  const entry = project.facts.get(fact.id)
  if (value === null) return entry ? [{ kind: 'unstated', fact: fact.id }] : []
  const standing = stateOfFact(project, toolkit, fact)
  const isAgain = standing.is === 'confirmed' && standing.again !== undefined
  const known = settledValue(standing)
  if (known !== undefined && sameValue(known, value) && !isAgain) return []
  const said = proposalsFor(project, toolkit, fact)
  const saysIt = (said.find((one) => sameValue(one.value, value)) ?? said[0])?.answer
  const from = saysIt ?? answersFor(project, toolkit, fact).find((one) => asksFirst(toolkit, fact, one))
  return [statedAs(fact, value, from?.id ?? null)]
}

/** Keeps them; the card it was pressed on stands there anew, with what was done on top. */
const stating = (events: readonly ProjectEvent[], on: OnCard): Decision => ({
  does: 'record',
  events,
  say: (after, kept): Reply[] => {
    const told: Block<Intent> = { kind: 'notice', tone: 'good', text: doneInWords(events) }
    const undo = kept.length === 1 ? undoing(kept) : []
    if (!after.turn.card) return [posted(notice(doneInWords(events), 'good', ...undo, toFacts(on)))]
    const card = factsCard(after, on)
    return [replaced({ ...card, blocks: [told, ...undo, ...card.blocks] })]
  },
})

const undoing = ([entry]: readonly Entry[]): Block<Intent>[] =>
  entry ? [buttons({ label: 'Undo', intent: { do: 'undo', entry: entry.id } })] : []

const toFacts = (on: OnCard): Block<Intent> =>
  buttons(on.group === ofMatrix ? openMatrix : { label: 'Facts', intent: { do: 'facts', ...on } })

/** "Hours in all: 30 hours." */
function doneInWords(events: readonly ProjectEvent[]): string {
  const stated = events.flatMap((event) => {
    const fact = 'fact' in event ? factCalled(event.fact) : undefined
    if (!fact || event.kind === 'unstated') return fact ? [`${fact.label} is open again`] : []
    return event.kind === 'stated' ? [`${fact.label}: ${briefly(valueInWords(fact, event.value), 120)}`] : []
  })
  return stated.length > 3 ? `Confirmed: ${stated.length} facts.` : `Confirmed. ${stated.join('; ')}.`
}

type FactsForm = {
  readonly intent: IntentOf<'state facts'>
  readonly errors?: Record<string, string>
  readonly held?: Values
}

function formOf(
  context: ProjectContext,
  those: readonly Fact[],
  { intent, errors = {}, held = {} }: FactsForm,
): Form<Intent> {
  const [first] = those
  const isAlone = those.length === 1
  const proposal = first && isAlone ? proposalFor(context.project, context.toolkit, first) : undefined
  return {
    kind: 'form',
    title: isAlone && first ? briefly(first.label, 24) : 'Facts',
    submit: 'Confirm',
    intent,
    ...(proposal ? { intro: [{ kind: 'text', text: `${saysWords(context, proposal, 300)}.` }] } : {}),
    fields: those.map((fact) => withHeld(fieldOf(context, fact, isAlone), held[fact.id])),
    errors,
  }
}

/** What was typed stays in a form that is shown again. */
function withHeld(field: ReturnType<typeof fieldOf>, held: Values[string] | undefined): ReturnType<typeof fieldOf> {
  if (field.kind === 'text' && typeof held === 'string') return { ...field, value: held.slice(0, field.max) }
  if (field.kind === 'choice' && typeof held === 'string' && held) return { ...field, value: held }
  return field.kind === 'choices' && Array.isArray(held) ? { ...field, value: held } : field
}
