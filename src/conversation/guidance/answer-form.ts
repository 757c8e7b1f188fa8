import { credit } from '../../project/author.ts'
import { currentAnswerTo, stateOf } from '../../project/project.ts'
import type { Item } from '../../toolkit/items.ts'
import { shortened } from '../../view/text.ts'
import type { Block, Form } from '../../view/view.ts'
import type { ProjectContext } from '../context.ts'
import { quiet } from '../failures.ts'
import type { Intent, IntentOf, Values } from '../intent.ts'

/** The longest answer by form: Slack's limit for an input. */
export const longestByForm = 3_000

type Typed = {
  readonly row?: IntentOf<'edit'>['row']
  readonly values?: Values | undefined
  /** The item whose answer is offered as a start. */
  readonly from?: string | undefined
  /** The answer that the person saw when the form was opened first. */
  readonly basedOn?: string | null | undefined
}

/** The form for an answer, filled with what was typed, else the current answer, else answers to narrower items. */
export function answerForm(
  context: ProjectContext,
  item: Item,
  { row, values, basedOn, from }: Typed = {},
  errors: Record<string, string> = {},
): Form<Intent> {
  const answer = currentAnswerTo(context, item.id)
  const seen = basedOn === undefined ? (answer?.id ?? null) : basedOn
  const typed = values?.['text']
  const narrower = from ? [from] : (context.toolkit.shared.prefilledBy.get(item.id) ?? [])
  return {
    kind: 'form',
    title: `Answer ${item.code}`,
    submit: 'Save',
    intent: { do: 'answer', item: item.id, basedOn: seen, ...(row ? { row } : {}) },
    intro: [...excusedNow(context, item), ...('why' in item ? [quiet(`Why it matters: ${item.why}.`)] : [])],
    fields: [
      {
        kind: 'text',
        name: 'text',
        label: item.text,
        value: typeof typed === 'string' ? typed : (answer?.text ?? prefill(context, narrower)),
        long: true,
        max: longestByForm,
      },
    ],
    errors,
  }
}

/** That it does not apply is replaced by an answer as another answer is: whoever saves reads it first. */
function excusedNow({ project, toolkit }: ProjectContext, { id, code }: Item): Block<Intent>[] {
  const { settled } = stateOf(project, id, toolkit.shared.sameAs)
  return settled?.kind === 'excused'
    ? [
        {
          kind: 'notice',
          tone: 'warning',
          text: `${code} is recorded as not applicable; what you save takes its place.`,
        },
        { kind: 'said', text: shortened(settled.reason, 600), by: credit(settled) },
      ]
    : []
}

const prefill = (context: ProjectContext, from: readonly string[]): string =>
  from
    .flatMap((narrower) => currentAnswerTo(context, narrower)?.text ?? [])
    .join('\n')
    .slice(0, longestByForm)
