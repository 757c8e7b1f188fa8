import { isSettled } from '../../project/progress.ts'
import { currentAnswerTo } from '../../project/project.ts'
import { type Item, isBox } from '../../toolkit/items.ts'
import { strong } from '../../view/text.ts'
import type { Block, Choice } from '../../view/view.ts'
import { byline } from '../byline.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { posted, whispered } from '../reply.ts'
import { advice, adviceOf } from './question-card.ts'

/** What a question means: in plain words with an example, what the toolkit advises, and what the team has answered so far. */
export function meaning(context: ProjectContext, { item: id }: IntentOf<'advice'>): Decision {
  const item = context.items.byId.get(id)
  if (!item) return say(whispered(notice('There is no such item any more.')))
  const all = adviceOf(item)
  const more = 'step' in item ? new Set([...all, ...item.step.practices.map((one) => one.id)]).size : all.length
  return say(
    posted(
      message(`What ${item.code} asks, and what the toolkit says on it`, [
        { kind: 'text', text: [`${item.code} `, strong(item.text)] },
        ...plainly(context, item),
        ...answered(context, item),
        ...advice(context, item, more),
        buttons(onward(context, item)),
      ]),
    ),
  )
}

function plainly({ toolkit }: ProjectContext, { id }: Item): Block<Intent>[] {
  const words = toolkit.inPlainWords.get(id)
  if (!words) return []
  return [
    { kind: 'text', text: [strong('In plain words: '), words.plain] },
    { kind: 'text', text: [strong('For example: '), words.example] },
    quiet('The plain words and the example are mine, not the toolkit’s.'),
  ]
}

/** What somebody has answered by now. */
function answered(context: ProjectContext, item: Item): Block<Intent>[] {
  const answer = currentAnswerTo(context, item.id)
  return answer
    ? [
        quiet('Your team has answered:'),
        {
          kind: 'said',
          text: answer.text,
          by: byline(answer, context),
          ...(answer.marks ? { marks: answer.marks } : {}),
        },
      ]
    : []
}

const onward = ({ project, toolkit }: ProjectContext, item: Item): Choice<Intent> =>
  isSettled(project, item, toolkit) || isBox(item)
    ? { label: `Open ${item.code}`, intent: { do: 'show', item: item.id } }
    : { label: 'Answer', intent: { do: 'edit', item: item.id }, style: 'primary', about: `Answer ${item.code}` }
