import type { Project } from '../../project/project.ts'
import type { Message } from '../../view/view.ts'
import { message } from '../failures.ts'
import type { Intent } from '../intent.ts'

/** Asked in a personal chat of a person who takes part in several projects; each button is what they wanted, for one of them. */
export function whichProject(
  projects: readonly Project[],
  wanted: Intent,
): { view: Message<Intent>; projectOf: (choice: Intent) => string | undefined } {
  const choices = projects.slice(0, 20).map((project) => ({ project, intent: { ...wanted } }))
  const words = 'Which micro-credential do you mean? I remember it for this chat.'
  return {
    view: message(words, [
      { kind: 'text', text: words },
      { kind: 'choices', choices: choices.map(({ project, intent }) => ({ label: project.name, intent })) },
    ]),
    projectOf: (choice) => choices.find(({ intent }) => intent === choice)?.project.id,
  }
}
