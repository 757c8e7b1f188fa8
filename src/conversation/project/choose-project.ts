import { command } from '../../view/text.ts'
import type { Message, Span } from '../../view/view.ts'
import { buttons, message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { emptyHome, type HomeView, homeMessage } from '../overview/home.ts'
import type { Subject } from './subject.ts'
import type { MyProject } from './taking-part.ts'
import { cannotCheck, notThere } from './whereabouts.ts'

/** What a person is shown, or asked back, in a chat of their own that is about no one project; undefined where it is, or needs none. */
export function insteadOf(
  subject: Subject | undefined,
  wanted: Intent,
  { whereOf, ...looking }: HomeView & { readonly whereOf: (places: MyProject['places']) => readonly Span[] },
): Message<Intent> | undefined {
  if (subject === 'unsure') return cannotCheck
  if (subject === 'not theirs') return notThere
  if (!subject || 'project' in subject) return undefined
  if ('among' in subject) return whichProject(subject.among, wanted)
  const { mine, chosen } = subject
  const shown = mine.projects.map(({ project, places }) => ({ project, where: whereOf(places) }))
  if (shown.length) return homeMessage(shown, looking, chosen)
  return mine.unsure ? cannotCheck : emptyHome
}

/** Each button is what they wanted, for one of their projects. */
function whichProject(mine: readonly MyProject[], wanted: Intent): Message<Intent> {
  const words = 'Which micro-credential do you mean?'
  const choices = mine.slice(0, 20).map(({ project: { id, name } }) => ({
    label: name,
    intent: { ...wanted, project: id },
  }))
  return message(words, [
    { kind: 'text', text: [words, ' I remember it for this chat; ', command('home'), ' changes it.'] },
    buttons(...choices),
  ])
}
