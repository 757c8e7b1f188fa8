import { localDate } from '../../calendar/dates.ts'
import { plusDays } from '../../calendar/weeks.ts'
import { type Person, samePerson } from '../../project/entry.ts'
import { isOver, requestsIn, type SignOffRequest, waitsFor, whoDecides } from '../../project/signoff/requests.ts'
import { strong } from '../../view/text.ts'
import type { Message } from '../../view/view.ts'
import { message } from '../failures.ts'
import type { Intent } from '../intent.ts'
import { dayOf, dueOf, nameOfGate, type SignOffContext, todayOf } from './looking.ts'

/** A request that was made a moment ago is no news yet. */
const fresh = 2

/** Those who are waited for, each once. */
export function waitedFor(looking: SignOffContext): Person[] {
  const all = dueRequests(looking).flatMap((request) => deciding(request, looking))
  return all.filter((person, n) => all.findIndex((other) => samePerson(other, person)) === n)
}

/** What waits for a person's signature, for them alone; undefined where nothing does. */
export function signOffReminder(looking: SignOffContext, person: Person): Message<Intent> | undefined {
  const mine = dueRequests(looking).filter((request) =>
    deciding(request, looking).some((one) => samePerson(one, person)),
  )
  if (!mine.length) return undefined
  const title = `${looking.project.name} waits for your decision`
  return message(title, [
    { kind: 'heading', text: title },
    {
      kind: 'rows',
      rows: mine.map((request) => ({
        text: [strong(nameOfGate(request, looking)), dueOf(request, looking)],
        note: `asked by ${request.asked.name} ${dayOf(request.asked.at, looking)}`,
        choice: {
          label: 'Look at it',
          intent: { do: 'read sign-off', request: request.id, from: 0 },
          style: 'primary',
        },
      })),
    },
  ])
}

const dueRequests = (looking: SignOffContext): SignOffRequest[] =>
  requestsIn(looking.project).filter((request) => !isOver(request, looking.now) && !isFresh(request, looking))

function isFresh({ asked }: SignOffRequest, looking: SignOffContext): boolean {
  const today = todayOf(looking)
  return (!asked.due || asked.due > today) && localDate(asked.at, looking.project.zone) > plusDays(today, -fresh)
}

const deciding = (request: SignOffRequest, looking: SignOffContext): Person[] =>
  waitsFor(request).flatMap((n) => {
    const slot = request.slots[n]
    return slot ? whoDecides(slot, todayOf(looking)).map(({ person }) => person) : []
  })
