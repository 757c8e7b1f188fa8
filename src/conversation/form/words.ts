import { localDate, longDay } from '../../calendar/dates.ts'
import type { FieldMeant, FormField, KeptForm } from '../../forms/form.ts'
import { certainFact, inWords, statedFact, whyDoubted } from '../../paper/facts.ts'
import { labelOf } from '../../paper/labels.ts'
import { answerTo, itemState, type Records } from '../../paper/records.ts'
import { factCalled } from '../../project/facts/catalog.ts'
import { briefly } from '../../view/text.ts'

/** What stands in each place of a form, what its questions lack, and the labels that are filled by hand. */
export type FormWords = {
  readonly words: ReadonlyMap<string, string>
  readonly lacks: readonly string[]
  readonly byHand: readonly string[]
}

/** The words for each place: a value that is stated, else an answer, else in words that there is none. Nothing is made up. */
export function wordsFor(records: Records, { fields }: KeptForm): FormWords {
  const said = fields.map((field) => ({ field, words: saidAt(records, field) }))
  return {
    words: new Map(said.map(({ field, words }) => [field.tag, words.text])),
    lacks: said.flatMap(({ field, words }) =>
      words.is === 'lacking'
        ? [`${briefly(`${field.label}: ${meantInWords(records, field.to)}`, 90)}${words.why ? `; ${words.why}` : ''}`]
        : [],
    ),
    byHand: said.flatMap(({ field, words }) => (words.is === 'by hand' ? [briefly(field.label, 60)] : [])),
  }
}

/** `why`: what speaks against a value that is stated, so that it does not stand in the form. */
type SaidThere = { readonly is: 'said' | 'lacking' | 'by hand'; readonly text: string; readonly why?: string }

function saidAt(records: Records, { to }: FormField): SaidThere {
  const { project, at } = records
  if (to.other === 'name') return { is: 'said', text: project.name }
  if (to.other === 'date') return { is: 'said', text: longDay(localDate(at, project.zone)) }
  const fact = to.fact ? certainFact(records, to.fact) : undefined
  if (fact) return { is: 'said', text: inWords(fact) }
  const doubted = to.fact ? doubtedFact(records, to.fact) : undefined
  if (doubted) return doubted
  const item = records.items.byId.get(to.item ?? '')
  const answer = item && answerTo(records, item)
  if (answer) return { is: 'said', text: answer.text }
  const settled = item && itemState(records, item).settled
  // As on page 1 of the paper: until a title is settled it goes by what the team calls it.
  if (item?.id === title && !settled) return { is: 'said', text: `${project.name} (working title)` }
  if (settled?.kind === 'excused') return { is: 'said', text: `Does not apply: ${settled.reason}` }
  if (settled?.kind === 'checked') return { is: 'said', text: 'Yes' }
  if (!item && !to.fact) return { is: 'by hand', text: '' }
  return { is: 'lacking', text: `[${item ? 'Not answered' : 'Not stated'} yet: ${meantInWords(records, to)}]` }
}

const title = 'T06.1.1'

/** In words, where a value is stated and something newer speaks against it: the form may leave the house. */
function doubtedFact(records: Records, id: string): SaidThere | undefined {
  const stated = statedFact(records, id)
  const why = stated && whyDoubted(stated)
  return why ? { is: 'lacking', text: `[To be confirmed anew: ${stated.fact.label}; ${why}]`, why } : undefined
}

/** "07.1 Learning outcomes", "the value “Hours in all”, else 09.1 Hours". */
export function meantInWords({ items }: Pick<Records, 'items'>, { item: id, fact: called, other }: FieldMeant): string {
  const item = items.byId.get(id ?? '')
  const fact = factCalled(called ?? '')
  if (other) return other === 'name' ? 'the project’s name' : 'the date'
  if (item && fact) return `the value “${fact.label}”, else ${item.code} ${labelOf(item)}`
  if (item) return `${item.code} ${labelOf(item)}`
  return fact ? `the value “${fact.label}”` : 'filled by hand'
}
