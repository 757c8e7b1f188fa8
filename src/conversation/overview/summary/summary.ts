import { localDate } from '../../../calendar/dates.ts'
import { labelOf } from '../../../paper/labels.ts'
import { paperOf } from '../../../paper/papers.ts'
import { briefly } from '../../../view/text.ts'
import type { Block, Message } from '../../../view/view.ts'
import type { Decision, ProjectContext } from '../../context.ts'
import { fileName } from '../../documents/templates.ts'
import { buttons, message, quiet } from '../../failures.ts'
import type { Intent } from '../../intent.ts'
import { posted } from '../../reply.ts'
import { ifArchived } from '../given.ts'
import { decisionsOf, glanceOf } from './decided.ts'
import { factsOf, phasesOf } from './facts.ts'

/** The project in a few lines, with what is decided as a page to hand on: a Word file, which opens on a phone. */
export function summary(context: ProjectContext): Decision {
  const { project, toolkit, items, turn } = context
  const made = paperOf({ project, toolkit, items, at: turn.at, names: true }, 'summary')
  const stem = `${fileName(project.name)}-summary-${localDate(turn.at, project.zone)}`
  return {
    does: 'write',
    paper: { ...made, file: stem },
    format: 'word',
    say: (file) => [posted({ ...card(context), file })],
  }
}

function card(context: ProjectContext): Message<Intent> {
  const { project } = context
  const bars = phasesOf(context).map(({ phase, done, total }) => ({
    label: `${phase.roman} ${phase.name}`,
    done,
    total,
  }))
  return message(`${project.name} on one page`, [
    { kind: 'heading', text: project.name },
    ...whatItIs(context),
    { kind: 'facts', facts: factsOf(context) },
    { kind: 'progress', bars },
    quiet(inFile(decisionsOf(context).length)),
    buttons(
      { label: 'Paper for a committee', intent: { do: 'paper' } },
      { label: 'As a web page', intent: { do: 'paper', which: 'summary', format: 'html' } },
    ),
    ...ifArchived(project),
  ])
}

/** What a reader who does not know the course asks first, as far as the team has said it. */
function whatItIs(context: ProjectContext): Block<Intent>[] {
  const facts = glanceOf(context).map(({ item, answer }) => ({
    label: labelOf(item),
    value: briefly(answer.text, 110),
  }))
  return facts.length ? [{ kind: 'facts', facts }] : []
}

function inFile(answers: number): string {
  if (!answers) return 'Nothing is answered yet, so the file is short.'
  return `The file has ${answers === 1 ? 'your answer' : `your ${answers} answers`}, in short.`
}
