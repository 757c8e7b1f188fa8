import { localDate } from '../../calendar/dates.ts'
import type { Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { fileName } from '../documents/templates.ts'
import { message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { posted } from '../reply.ts'
import { ifArchived } from './given.ts'
import { factsOf, phasesOf } from './summary-facts.ts'
import { decisionsOf, summaryAsMarkdown } from './summary-page.ts'

/** The project in a few lines, with what is decided as a page to hand on. */
export function summary(context: ProjectContext): Decision {
  const { project, turn } = context
  const name = `${fileName(project.name)}-summary-${localDate(turn.at, project.zone)}.md`
  const file = { name, type: 'text/markdown', content: summaryAsMarkdown(context) }
  return say(posted({ ...card(context), file }))
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
    { kind: 'facts', facts: factsOf(context) },
    { kind: 'progress', bars },
    quiet(onPage(decisionsOf(context).length)),
    ...ifArchived(project),
  ])
}

function onPage(answers: number): string {
  if (!answers) return 'Nothing is answered yet, so the page is short.'
  return `Your ${answers === 1 ? 'answer is' : `${answers} answers are`} on the page, in short.`
}
