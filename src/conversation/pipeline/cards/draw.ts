import { placeKey } from '../../../project/ports.ts'
import type { Project } from '../../../project/project.ts'
import { requestCalled } from '../../../project/signoff/requests.ts'
import { sha256 } from '../../../project/signoff/sha256.ts'
import type { Message } from '../../../view/view.ts'
import type { CardMark, Standing } from '../../cards.ts'
import type { Knowledge, ProjectContext } from '../../context.ts'
import { message, notice } from '../../failures.ts'
import { checksCard } from '../../guidance/checklist.ts'
import { endOfPhase } from '../../guidance/guide.ts'
import { itemCard } from '../../guidance/item-card.ts'
import { askedBefore, recordedBefore, restedBefore } from '../../guidance/settled-cards.ts'
import type { Intent } from '../../intent.ts'
import { deedCard } from '../../overview/deed-card.ts'
import { kindOf } from '../../project/link-wording.ts'
import { alreadyStarted, welcome } from '../../project/setup.ts'
import { redrawn } from '../../reminder/message.ts'
import { apart, type Shown, type ShownOf } from '../../shown.ts'
import { approverCard } from '../../signoff/card.ts'
import { channelLine } from '../../signoff/line.ts'
import { lookingAt } from '../../signoff/looking.ts'
import { stateOf } from '../../signoff/put-right.ts'
import type { Turn } from '../../turn.ts'
import { decide } from '../decide.ts'

type PlacedCard = Pick<CardMark, 'shows' | 'placeKind' | 'inCard' | 'person'> & Pick<Turn, 'place'>

/** What a card is drawn from, and the moment that its words count from. */
type StandingAt = Standing & { readonly at: number }

/** A card as it stands; undefined while nothing on it has come to an end. */
export function drawCard(card: PlacedCard, standing: StandingAt, knowledge: Knowledge): Message<Intent> | undefined {
  const { project, at } = standing
  if (!project) return card.shows.some(({ kind }) => kind === 'start') ? bare(welcome) : undefined
  const now = nowOf(card, { project, at }, knowledge)
  const parts = card.shows.flatMap((shown) => drawn(shown, now, { ...card, asked: standing.asked }) ?? [])
  if (parts.length !== card.shows.length) return undefined
  const [last] = parts.slice(-1)
  return (
    last && {
      ...message(
        last.summary,
        parts.flatMap(({ blocks }) => blocks),
      ),
      ...(last.matter ? { matter: last.matter } : {}),
    }
  )
}

const known = new WeakMap<Project, Map<string, string>>()
/** No day ends within one, anywhere. */
const quarter = 900_000

/** How what a card shows stands, in short: it differs where the card would be drawn otherwise. Time alone changes nothing. Reckoned once for a project as it is. */
export function printOf(card: PlacedCard, { project, asked, at }: StandingAt, knowledge: Knowledge): string {
  if (!project) return wayIn
  const prints = known.get(project) ?? new Map<string, string>()
  known.set(project, prints)
  const { shows, placeKind, inCard, person, place } = card
  const [first] = shows
  // A question's card stands as all of them that day, whatever answer it was drawn with.
  const what = first?.kind === 'item' && shows.length === 1 ? [first.item, Math.floor(at / quarter)] : [shows, at]
  const key = JSON.stringify([...what, placeKind, inCard, person, placeKey(place), asked])
  const before = prints.get(key)
  if (before !== undefined) return before
  const now = nowOf(card, { project, at }, knowledge)
  const print = shows.map((shown) => partPrint(shown, now, { ...card, asked })).join(' ')
  prints.set(key, print)
  return print
}

/** How the way in stands where there is no project. */
export const wayIn = 'no project'

type AskedCard = PlacedCard & Pick<Standing, 'asked'>

function partPrint(shown: Shown, now: ProjectContext, card: AskedCard): string {
  if (shown.kind === 'start') return sha256(now.project.name).slice(0, 16)
  if (shown.kind === 'sign-off') {
    const request = requestCalled(now.project, shown.request)
    return request ? stateOf(request) : 'gone'
  }
  const view = drawn(shown, now, card)
  return view ? sha256(JSON.stringify(view)).slice(0, 16) : 'holds'
}

/** One part of a card; undefined while it has not come to an end. */
function drawn(shown: Shown, now: ProjectContext, card: AskedCard): Message<Intent> | undefined {
  switch (shown.kind) {
    case 'item': {
      const item = now.items.byId.get(shown.item)
      return item ? bare(itemCard(now, item, card.asked === item.id)) : gone
    }
    case 'checks': {
      const step = now.toolkit.steps.find(({ number }) => number === shown.step)
      return step ? bare(checksCard(now, step)) : gone
    }
    case 'deed':
      return deedCard(now, shown.entry)
    case 'look':
      return lookedUp(shown, now)
    case 'end':
      return endOfPhase(now, shown.phase)
    case 'asks':
      return askedBefore(now, shown)
    case 'recorded':
      return recordedBefore(now, shown)
    case 'reminder':
      return bare(redrawn(now, shown))
    case 'resting':
      return restedBefore(now, shown)
    case 'sign-off': {
      const request = requestCalled(now.project, shown.request)
      if (!request) return gone
      const looking = lookingAt(now)
      return card.person ? approverCard(request, card.person, looking) : channelLine(request, looking)
    }
    case 'start':
      return alreadyStarted(now.project, kindOf(card.placeKind))
    default:
      return shown satisfies never
  }
}

const bare = (view: Message<Intent>): Message<Intent> => apart(view).bare

const gone = notice('There is no such thing in the toolkit any more.')

/** What looking it up again says, which records nothing. */
function lookedUp({ intent, by = '', brief: isBrief }: ShownOf<'look'>, now: ProjectContext): Message<Intent> {
  const { place, at } = now.turn
  // As it is said to all, or to somebody alone.
  const said = isBrief ? {} : { message: { place, id: '', thread: '', at } }
  const decision = decide({ ...now, turn: { ...now.turn, name: by, ...said, intent } })
  const [first] = decision.does === 'say' ? decision.replies : decision.does === 'write' ? decision.say(noFile) : []
  if (!first || first.show === 'open') return gone
  return (isBrief && first.view.brief) || bare(first.view)
}

/** A file that was handed out stays what it was. */
const noFile = { name: '', type: '', content: '' }

/** Whoever looks when a card is drawn for all. */
const nobody = ''

function nowOf(
  { placeKind, inCard, place }: PlacedCard,
  { project, at }: { readonly project: Project; readonly at: number },
  { toolkit, items, understanding }: Knowledge,
): ProjectContext {
  const turn: Turn = {
    delivery: '',
    at,
    by: { platform: place.platform, tenant: place.tenant, id: nobody },
    name: '',
    standing: 'member',
    place,
    placeName: '',
    placeKind,
    canOpen: false,
    ...(inCard ? { inCard } : {}),
    intent: { do: 'dismiss' },
  }
  return { toolkit, items, understanding, project, turn, pendingQuestions: [], said: [] }
}
