import { strong } from '../../view/text.ts'
import type { Choice } from '../../view/view.ts'
import { type Context, type Decision, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { isGreeting } from '../language/small-talk.ts'
import { emptyHome } from '../overview/home.ts'
import { welcome } from '../project/setup.ts'
import { posted, whispered } from '../reply.ts'

const help: Choice<Intent> = { label: 'What can you do?', intent: { do: 'help' } }

/** A greeting is answered with what there is to do; thanks with a line; what ends a question of ours, with as little. */
export function smallTalk({ project, turn }: Context, { words: said }: IntentOf<'small talk'>): Decision {
  if (!isGreeting(said)) return say(whispered(notice(thanks.test(said) ? 'Gladly.' : 'All right.')))
  const alone = turn.placeKind === 'personal'
  if (!project) return say(posted(alone ? emptyHome : welcome))
  const words = alone ? 'Hello! Here we speak about ' : 'Hello! This channel works on '
  return say(
    posted(
      notice(
        [words, strong(project.name), alone ? '. What shall we do?' : ' with me. What shall we do?'],
        'info',
        buttons(
          { label: 'Next question', intent: { do: 'next' }, style: 'primary' },
          { label: 'Status', intent: { do: 'status' } },
          help,
        ),
      ),
    ),
  )
}

const thanks =
  /\b(?:thanks?|thank you|thx|ta|cheers|merci|gracias|obrigad[oa]|terima kasih|salamat|appreciate\w*|great|nice|lovely|perfect|well done|good job)\b/i
