import { code, command } from '../../view/text.ts'
import type { Block, Message, Text } from '../../view/view.ts'
import type { Context, Operator } from '../context.ts'
import { message, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'

/** What mcred is, who runs it, and whom to ask. */
export const about = ({ operator }: Context): Message<Intent> =>
  message('What mcred is, and whom to ask', [
    { kind: 'heading', text: 'mcred, for teams that build micro-credentials' },
    {
      kind: 'text',
      text: 'I answer questions from APEC’s Online micro-credentials toolkit (June 2024), go through its phases with you one question at a time, keep what you decide, and remind the channel once a week of what is missing. I am not from APEC.',
    },
    { kind: 'text', text: whoRuns(operator) },
    ...links([command('privacy'), ' says what is kept, where, and what leaves.']),
  ])

/** What is kept of people, where it lies, what leaves the institution, and how to have it removed. */
export const privacy = ({ operator }: Context): Message<Intent> =>
  message('What is kept, where it lies, and what leaves', [
    { kind: 'heading', text: 'Your data' },
    {
      kind: 'list',
      items: [
        `What you record here is kept: answers, ticks, assignments, signatures and settings, each with name and date${operator?.place ? `, in ${operator.place}` : ', in a database of whoever runs me'}.`,
        'I read what is addressed to me and what is written in threads that I opened, nothing else. What is only asked is kept for two weeks.',
        leaves(operator),
        [
          command('forget me'),
          ' removes your name and your texts; ',
          command('forget this project'),
          ' deletes all of it; ',
          command('export'),
          ' hands it out.',
        ],
      ],
    },
    { kind: 'text', text: whoRuns(operator) },
    ...(operator?.privacy ? links([{ kind: 'link', text: 'The privacy notice', url: operator.privacy }]) : []),
  ])

const links = (text: Text): Block<Intent>[] => [quiet(text)]

const leaves = (operator: Operator | undefined): string =>
  operator?.model
    ? `A question to the toolkit is sent to a language model (${operator.model}), with passages of the toolkit; what your team recorded is not. Every quote in its answer is checked against the passages.`
    : 'Nothing leaves the institution besides what stands in this chat: answers come from the toolkit itself, without a language model.'

function whoRuns(operator: Operator | undefined): Text {
  const { contact } = operator ?? {}
  if (!contact) return 'I am run by your institution. Questions and wishes go to whoever installed me.'
  if (/^https?:\/\//.test(contact)) return ['Questions and wishes: ', { kind: 'link', text: contact, url: contact }]
  return ['Questions and wishes: ', code(contact)]
}
