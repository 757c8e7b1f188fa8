import { wishes } from '../../understanding/wishes.ts'
import type { Choice } from '../../view/view.ts'
import { askingIt } from '../ask/asking-it.ts'
import type { Context, Decision } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import type { Reading } from '../language/reading.ts'
import { rowOf } from '../language/wishes.ts'
import type { Recall } from '../recall.ts'
import { whispered } from '../reply.ts'
import { buttonOf } from './clarify.ts'

/** Noted without their words: what it was taken for. What else it could have been is offered, and taking back what was done. */
export function misread(context: Context, recall: Recall | undefined, others: readonly Reading[]): Decision {
  const [done] = recall?.done ?? []
  const wish = done?.wish || 'nothing'
  const text = 'Sorry, I misread that. What did you mean? Say it in other words, or press.'
  return {
    does: 'note',
    noted: noteOf(context, wish),
    replies: [
      whispered(
        message(text, [
          { kind: 'text', text },
          buttons(
            ...(done && isRecorded(done.wish) ? [undo] : []),
            ...others.flatMap((one) => buttonOf(one, context)).slice(0, 2),
            ...(recall?.said ? [askingIt(recall.said), passOn(wish, recall.said)] : []),
          ),
          ...(recall?.said
            ? [
                quiet(
                  'Noted without your words. “Pass my words on” shows them to whoever runs mcred here, so that it learns.',
                ),
              ]
            : []),
        ]),
      ),
    ],
  }
}

/** Their words go along with the note, since they pressed for it. */
export const passWordsOn = (context: Context, { wish, words }: IntentOf<'misread'>): Decision => ({
  does: 'note',
  noted: noteOf(context, wish, words),
  replies: [whispered(notice('Thank you, passed on.', 'good'))],
})

const noteOf = ({ turn }: Context, wish: string, reason?: string) => ({
  question: wish,
  verdict: 'misread' as const,
  ...(reason ? { reason } : {}),
  by: turn.by,
  name: turn.name,
  at: turn.at,
})

function isRecorded(name: string): boolean {
  const wish = wishes.find((one) => one === name)
  return wish !== undefined && wish !== 'say' && wish !== 'none' && rowOf(wish).stake !== 'look'
}

const undo: Choice<Intent> = { label: 'Undo', intent: { do: 'undo' }, about: 'Take back what was done' }
const passOn = (wish: string, words: string): Choice<Intent> => ({
  label: 'Pass my words on',
  intent: { do: 'misread', wish, words },
})
