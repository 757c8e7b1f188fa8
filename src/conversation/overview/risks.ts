import { whatCouldStop } from '../../paper/kinds/first-page.ts'
import { type PaperWords, runsOf } from '../../paper/tree.ts'
import { strong } from '../../view/text.ts'
import type { Text } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, quiet } from '../failures.ts'
import { posted } from '../reply.ts'
import { ifArchived } from './given.ts'

/** What the records say could stop it, as the paper for a committee has it, gravest first. */
export function risks({ project, toolkit, items, turn }: ProjectContext): Decision {
  const found = whatCouldStop({ project, toolkit, items, at: turn.at, names: true })
  const title = `What could stop ${project.name}`
  return say(
    posted(
      message(title, [
        { kind: 'heading', text: title },
        { kind: 'list', items: found.map(said) },
        quiet('That is what is recorded. I keep no list of risks beside it: one you know of can stand in an answer.'),
        buttons(
          { label: 'What is open', intent: { do: 'ready' } },
          { label: 'Paper for a committee', intent: { do: 'paper' } },
        ),
        ...ifArchived(project),
      ]),
    ),
  )
}

/** A paper's words as the chat says them. */
const said = (words: PaperWords): Text =>
  runsOf(words).map((run) =>
    typeof run === 'string' ? run : run.kind === 'note' ? '' : run.kind === 'strong' ? strong(run.text) : run.text,
  )
