import { strong } from '../../view/text.ts'
import type { Choice } from '../../view/view.ts'
import { type Context, type Decision, say } from '../context.ts'
import { notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { welcome } from '../project/setup.ts'

const help: Choice<Intent> = { label: 'What can you do?', intent: { do: 'help' } }

/** A greeting is answered with what there is to do; thanks with a line; what ends a question of ours, with as little. */
export function smallTalk({ project }: Context, { words }: IntentOf<'small talk'>): Decision {
  if (!greeting.test(words))
    return say({ show: 'whisper', view: notice(thanks.test(words) ? 'Gladly.' : 'All right.') })
  if (!project) return say({ show: 'post', where: 'thread', view: welcome })
  return say({
    show: 'post',
    where: 'thread',
    view: notice(['Hello! This channel works on ', strong(project.name), ' with me. What shall we do?'], 'info', {
      kind: 'choices',
      choices: [
        { label: 'Next question', intent: { do: 'next' }, style: 'primary' },
        { label: 'Status', intent: { do: 'status' } },
        help,
      ],
    }),
  })
}

const greeting =
  /\b(?:hi|hello|hey|hallo|hola|greetings|good (?:morning|afternoon|evening|day)|g'?day|kia ora|selamat|sawasdee|bonjour|hiya|howdy)\b/i
const thanks =
  /\b(?:thanks?|thank you|thx|ta|cheers|merci|gracias|obrigad[oa]|terima kasih|salamat|appreciate\w*|great|nice|lovely|perfect|well done|good job)\b/i
