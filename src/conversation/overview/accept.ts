import type { HeldFinding } from '../../review/of-project.ts'
import type { Form, Message } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, notice } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { openOrPost } from '../open-form.ts'
import { posted, whispered } from '../reply.ts'
import { hasWords } from '../words.ts'
import { foundIn } from './conflicts.ts'

const longest = 1000

/** A finding of the review is fine as it is: asks for the reason, and remembers it until an answer that it quotes changes. */
export function accept(context: ProjectContext, intent: IntentOf<'accept'>): Decision {
  const { open, aside } = foundIn(context)
  if (aside.some(({ key }) => key === intent.finding)) return say(whispered(notice('That was put aside already.')))
  const finding = open.find(({ key }) => key === intent.finding)
  if (!finding) return say(whispered(notice('That does not stand any more: an answer has changed since.', 'good')))
  const given = intent.values?.['reason'] ?? intent.reason
  const reason = typeof given === 'string' ? given.trim() : ''
  if (!hasWords(reason) && !intent.values) return openOrPost(context, 'Give the reason', intent, reasonForm(finding))
  if (!hasWords(reason) || reason.length > longest)
    return say({
      show: 'open',
      view: reasonForm(finding, {
        errors: { reason: 'A few words on why it is fine.' },
        reason: reason.slice(0, longest),
      }),
    })
  const items = [...new Set(finding.quotes.map(({ item }) => item))]
  return {
    does: 'record',
    events: [{ kind: 'dismissed', finding: finding.key, items, reason }],
    say: () => [posted(putAside(finding))],
  }
}

const putAside = ({ key, says }: HeldFinding): Message<Intent> =>
  notice(
    `Put aside: ${says} It comes back if an answer that it quotes changes.`,
    'good',
    buttons(
      { label: 'Back to the review', intent: { do: 'review' } },
      { label: 'Raise it again', intent: { do: 'raise', finding: key } },
    ),
  )

/** What was put aside stands again. */
export function raise(context: ProjectContext, { finding }: IntentOf<'raise'>): Decision {
  if (!context.project.dismissed.has(finding)) return say(whispered(notice('That is not put aside.')))
  return {
    does: 'record',
    events: [{ kind: 'raised again', finding }],
    say: () => [
      posted(
        notice('It stands again.', 'good', buttons({ label: 'Review', intent: { do: 'review' }, style: 'primary' })),
      ),
    ],
  }
}

const reasonForm = (
  { key: finding, says }: HeldFinding,
  again: { readonly errors?: Record<string, string>; readonly reason?: string } = {},
): Form<Intent> => ({
  kind: 'form',
  title: 'It is fine',
  submit: 'Save',
  intent: { do: 'accept', finding },
  intro: [{ kind: 'text', text: says }],
  fields: [
    {
      kind: 'text',
      name: 'reason',
      label: 'Why is it fine as it is?',
      hint: 'One sentence is enough; a committee may ask.',
      value: again.reason ?? '',
      long: true,
      max: longest,
    },
  ],
  errors: again.errors ?? {},
})
