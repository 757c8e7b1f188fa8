import { isNobody } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { waitsFor } from '../../project/signoff/requests.ts'
import { calledNow, type GateState } from '../../project/signoff/standing.ts'
import { command, strong } from '../../view/text.ts'
import type { Choice, Message, Row } from '../../view/view.ts'
import { type Decision, type ProjectContext, say } from '../context.ts'
import { buttons, message, notice, quiet } from '../failures.ts'
import type { Intent, IntentOf } from '../intent.ts'
import { leadNames, mayAdminister } from '../project/permission.ts'
import { posted, type Reply, whispered } from '../reply.ts'
import { approverCard } from './card.ts'
import { signersChased } from './chased.ts'
import { codesOf, differences } from './difference.ts'
import { dayOf, deedOf, dueOf, lookingAt, nameOfGate, type SignOffContext, statesOf, waitingFor } from './looking.ts'

/** What was asked and signed and how it stands; whoever is asked gets their own card alone. */
export function status(context: ProjectContext, { chase }: IntentOf<'sign-off'>): Decision {
  if (chase !== undefined) return say(whispered(signersChased(context, chase)))
  const looking = lookingAt(context)
  const states = statesOf(looking)
  const mine = waitingFor(looking, context.turn.by).map(
    (request): Reply => whispered(approverCard(request, context.turn.by, { ...looking, news: [] })),
  )
  const asked = states.length ? standing(states, { ...looking, mayAsk: mayAsk(context) }) : nothingYet(context)
  return say(posted(asked), ...mine)
}

/** Who cannot recall or ask again is offered neither; what stands for all keeps both. */
const mayAsk = ({ project, turn }: ProjectContext): boolean => isNobody(turn.by) || mayAdminister(project, turn)

type StatusContext = SignOffContext & { readonly mayAsk: boolean }

const nothingYet = (context: ProjectContext): Message<Intent> =>
  mayAsk(context)
    ? notice(
        'Nobody was asked to sign anything yet. You can ask for it, for one phase or for the proposal (phases I to III).',
        'info',
        buttons({ label: 'Ask for a sign-off', intent: { do: 'ask sign-off' }, style: 'primary' }),
      )
    : notice(
        `Nobody was asked to sign anything yet. ${leadNames(context.project)} can ask for it, for one phase or for the proposal (phases I to III).`,
      )

const standing = (states: readonly GateState[], looking: StatusContext): Message<Intent> =>
  message('Sign-off', [
    { kind: 'heading', text: 'Sign-off' },
    { kind: 'rows', rows: states.map((state) => rowOf(state, looking)) },
    ...states.flatMap((state) => differencesOf(state, looking)),
    quiet([
      command('signoff log'),
      ' shows who was asked and decided what, and when. It records decisions; it is no qualified electronic signature.',
    ]),
  ])

function rowOf(state: GateState, looking: StatusContext): Row<Intent> {
  const choice = looking.mayAsk ? choiceOf(state) : undefined
  const reworded = Math.max(0, ...state.signatures.map((one) => one.reworded))
  const small =
    state.is === 'signed' && reworded
      ? `; ${reworded === 1 ? 'one item' : `${reworded} items`} worded differently since`
      : ''
  return {
    text: [strong(nameOfGate(state.request, looking)), ': ', ...inWords(state, looking)],
    note: `asked by ${calledNow(state.request.asked.name)} ${dayOf(state.request.asked.at, looking)}${small}`,
    ...(choice ? { choice } : {}),
  }
}

function inWords({ is, request, signatures }: GateState, looking: SignOffContext): string[] {
  const said = signatures.map(({ name, entry }) => `${name} ${deedOf(entry, looking)}`).join('; ')
  switch (is) {
    case 'waits': {
      const names = waitsFor(request).map((n) => calledNow(request.slots[n]?.name ?? ''))
      const waits = names.length ? `waits for ${listed(names)}${dueOf(request, looking)}` : 'waits for the changes'
      return [said ? `${said}; ` : '', waits]
    }
    case 'signed':
      return [said]
    case 'changed':
      return [
        said,
        `; ${codesOf([...new Map(signatures.flatMap(({ changes }) => changes.map((one) => [one.item.id, one]))).values()])} changed since`,
      ]
    case 'declined':
    case 'recalled':
      return [is, said ? ` (${said})` : '']
    case 'lapsed':
      return ['not answered within 60 days', said ? ` (${said})` : '']
    default:
      return is satisfies never
  }
}

function choiceOf({ is, request, signatures }: GateState): Choice<Intent> | undefined {
  const again: Choice<Intent> = { label: 'Ask again', intent: { do: 'ask sign-off', renews: request.id } }
  // What was to be changed has been: whoever objected is asked, and clears it themselves.
  const isAnswered = signatures.some(
    ({ entry, changes }) => entry.verdict === 'changes' && answers(entry.about, changes),
  )
  if (is === 'waits')
    return isAnswered || request.ended
      ? again
      : { label: 'Recall', intent: { do: 'recall sign-off', request: request.id } }
  return is === 'signed' ? undefined : again
}

const answers = (about: readonly string[] = [], changes: GateState['signatures'][number]['changes']): boolean =>
  about.length ? about.every((id) => changes.some(({ item }) => item.id === id)) : changes.length > 0

const differencesOf = ({ is, request, signatures }: GateState, looking: SignOffContext) =>
  is === 'changed'
    ? signatures
        .filter(({ entry, changes }) => entry.verdict === 'yes' && changes.length)
        .slice(0, 1)
        .flatMap(({ name, entry, changes }) =>
          differences(`${nameOfGate(request, looking)}, since ${name} signed ${dayOf(entry.at, looking)}:`, changes),
        )
    : []
