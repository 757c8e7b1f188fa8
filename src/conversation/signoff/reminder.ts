import { type Person, samePerson } from '../../project/entry.ts'
import { listed } from '../../project/listed.ts'
import { type SignOffRequest, waitsFor } from '../../project/signoff/requests.ts'
import { changesSince, seenThen } from '../../project/signoff/snapshot.ts'
import { calledNow } from '../../project/signoff/standing.ts'
import { person as mention, strong } from '../../view/text.ts'
import type { Block, Message, Row } from '../../view/view.ts'
import { message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { codesOf } from './difference.ts'
import { dayOf, dueOf, nameOfGate, type SignOffContext } from './looking.ts'
import { deciding, newsOf, type SignOffReminding, waitingRequests } from './waiting.ts'

/** Those who may have to be told something of a sign-off alone, each once: who is waited for, and who asked. */
export function concerned(looking: SignOffContext): Person[] {
  const all = waitingRequests(looking).flatMap((request) => [...deciding(request, looking), request.asked.by])
  return all.filter((person, n) => all.findIndex((other) => samePerson(other, person)) === n)
}

/**
 * What a person is told alone of sign-offs: who is waited for once before the date, unless the channel's reminder calls them
 * there (`called`), and once after it; whoever asked once after it. Undefined where nothing is news to them.
 */
export function signOffReminder(
  looking: SignOffReminding,
  person: Person,
  called: boolean,
): Message<Intent> | undefined {
  const news = waitingRequests(looking)
    .map((request) => ({ request, what: newsOf(request, looking) }))
    .filter(({ what }) => what !== undefined)
  const mine = news.filter(
    ({ request, what }) =>
      deciding(request, looking).some((one) => samePerson(one, person)) && !(called && what === 'near'),
  )
  const asked = news.filter(
    ({ request, what }) =>
      what !== 'near' && samePerson(request.asked.by, person) && !mine.some((one) => one.request === request),
  )
  if (!mine.length && !asked.length) return undefined
  const { name } = looking.project
  const title = mine.length ? `${name} waits for your decision` : `${name} waits for a decision that you asked for`
  return message(title, [
    { kind: 'heading', text: title },
    {
      kind: 'rows',
      rows: [
        ...mine.map(({ request }) => toDecide(request, looking, person)),
        ...asked.map(({ request }) => toTell(request, looking)),
      ],
    },
  ])
}

/** "Proposal (phases I–III), overdue since Fri 11 Dec", with who else is waited for and what has changed since it was sent. */
function toDecide(request: SignOffRequest, looking: SignOffContext, person: Person): Row<Intent> {
  const changed = changedIn(request, looking)
  const others = namesOf(request, person)
  return {
    text: [
      strong(nameOfGate(request, looking)),
      dueOf(request, looking) || `, asked on ${dayOf(request.asked.at, looking)}`,
    ],
    note: [
      `asked by ${calledNow(request.asked.name)} ${dayOf(request.asked.at, looking)}`,
      ...(others.length ? [`${listed(others)} ${others.length > 1 ? 'are' : 'is'} waited for too`] : []),
      ...(changed ? [`changed since it was sent to you: ${changed}`] : []),
    ].join('; '),
    choice: {
      label: changed ? 'Read it again' : 'Look at it',
      intent: { do: 'read sign-off', request: request.id, from: 0 },
      style: 'primary',
    },
  }
}

/** One line for whoever asked. */
const toTell = (request: SignOffRequest, looking: SignOffContext): Row<Intent> => ({
  text: [
    strong(nameOfGate(request, looking)),
    dueOf(request, looking) || `, asked on ${dayOf(request.asked.at, looking)}`,
    `: ${listed(namesOf(request))} ${namesOf(request).length > 1 ? 'have' : 'has'} not decided.`,
  ],
  choice: { label: 'See how it stands', intent: { do: 'sign-off' } },
})

/** The week's line in the channel: for whose decision a sign-off waits, called by name in the week before its date. */
export function waitingLines(
  looking: SignOffContext,
  called: ReadonlySet<SignOffRequest['id']> = new Set(),
): Block<Intent>[] {
  const rows = waitingRequests(looking).map((request): Row<Intent> => {
    const changed = changedIn(request, looking)
    return {
      text: [
        strong(nameOfGate(request, looking)),
        ' waits for ',
        ...waitsFor(request).flatMap((n, at) => {
          const slot = request.slots[n]
          if (!slot) return []
          const name = calledNow(slot.name)
          return [at ? ' and ' : '', called.has(request.id) ? mention(slot.person.id, name, true) : name]
        }),
        `’s decision${dueOf(request, looking) || `, asked on ${dayOf(request.asked.at, looking)}`}`,
      ],
      ...(changed ? { note: `changed since it was asked: ${changed}` } : {}),
      ...(called.has(request.id)
        ? { choice: { label: 'Look at it', intent: { do: 'read sign-off', request: request.id, from: 0 } as const } }
        : {}),
    }
  })
  return rows.length ? [{ kind: 'rows', rows }] : []
}

/** The requests whose approvers the channel's reminder calls. */
export const calledIn = (looking: SignOffReminding): Set<string> =>
  new Set(
    waitingRequests(looking)
      .filter((request) => newsOf(request, looking) === 'near')
      .map(({ id }) => id),
  )

/** "10.2 and 05.1", what is asked and says something else by now; nothing where it does not. */
function changedIn(request: SignOffRequest, looking: SignOffContext): string {
  const { changes } = changesSince(seenThen(request, request.asked), looking.project, looking)
  return changes.length ? codesOf(changes) : ''
}

/** Who is waited for, besides one of them. */
const namesOf = (request: SignOffRequest, besides?: Person): string[] =>
  waitsFor(request).flatMap((n) => {
    const slot = request.slots[n]
    return slot && !(besides && samePerson(slot.person, besides)) ? [calledNow(slot.name)] : []
  })
