import { shownDay } from '../../calendar/dates.ts'
import type { SignOffEntry } from '../../project/entry.ts'
import { requestsIn, type SignOffRequest } from '../../project/signoff/requests.ts'
import { calledNow, nameOf } from '../../project/signoff/standing.ts'
import { strong } from '../../view/text.ts'
import type { Block, Text } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { message, notice, quiet } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { posted, whispered } from '../reply.ts'
import { markOf, recordsOf } from './card.ts'
import { lookingAt, momentOf, nameOfGate, type SignOffContext } from './looking.ts'

const most = 6

/** Every request with all that happened to it, the newest first. */
export function log(context: ProjectContext): Decision {
  const looking = lookingAt(context)
  const all = requestsIn(context.project).toReversed()
  if (!all.length) return say(whispered(notice('Nobody was asked to sign anything yet.')))
  const left = all.length - most
  return say(
    posted(
      message('Sign-off log', [
        { kind: 'heading', text: 'Sign-off log' },
        ...all.slice(0, most).flatMap((request) => blocksOf(request, looking)),
        ...(left > 0 ? [quiet(`… ${left} more before; the export has all of it.`)] : []),
        quiet(
          'A mark is the beginning of the SHA-256 of what was recorded. This records decisions; it is no qualified electronic signature.',
        ),
      ]),
    ),
  )
}

const blocksOf = (request: SignOffRequest, looking: SignOffContext): Block<Intent>[] => [
  { kind: 'text', text: [strong(nameOfGate(request, looking))] },
  {
    kind: 'list',
    items: request.entries.map((entry): Text => `${momentOf(entry.at, looking)}: ${inWords(entry, request)}`),
  },
]

function inWords(entry: SignOffEntry, { slots, asked }: SignOffRequest): string {
  const slot = 'approver' in entry ? slots[entry.approver] : undefined
  const who = slot && entry.kind === 'signed' ? nameOf(entry, slot) : calledNow(entry.name)
  switch (entry.kind) {
    case 'asked for sign-off': {
      const names = entry.approvers.map(({ name }) => calledNow(name)).join(', ')
      const rule =
        entry.needs < entry.approvers.length
          ? `, any ${entry.needs} of them`
          : entry.order === 'in turn' && entry.approvers.length > 1
            ? ', one after the other'
            : ''
      return `${who} asked ${names}${rule}${entry.due ? `, by ${shownDay(entry.due)}` : ''} (${recordsOf(entry.seen)}, mark ${markOf(entry.snapshot)})`
    }
    case 'signed': {
      const late = slot?.late.some(({ id }) => id === entry.id) ? ', too late to count' : ''
      const words = entry.reason || entry.note
      return `${who} ${verbs[entry.verdict]} (${recordsOf(entry.seen)}, mark ${markOf(entry.snapshot)}${entry.snapshot === asked.snapshot ? '' : ', as it stood by then'})${late}${words ? `: ${words}` : ''}`
    }
    case 'delegated':
      return `${who} passed it on to ${calledNow(entry.toName)}, ${shownDay(entry.from)} to ${shownDay(entry.until)}`
    case 'recalled':
      return `${who} recalled it`
    default:
      return entry satisfies never
  }
}

const verbs = { yes: 'signed', changes: 'asked for changes', no: 'declined' } as const
