import { setTimeout as after } from 'node:timers/promises'
import { z } from 'zod'
import {
  type Cards,
  cardKey,
  cardsAt,
  cardsFor,
  cardsOf,
  type KeptCard,
  type Looked,
  type Standing,
} from '../conversation/cards.ts'
import type { Intent } from '../conversation/intent.ts'
import { madeFor } from '../conversation/project/made-for.ts'
import type { Shown } from '../conversation/shown.ts'
import { type KeyValueStore, type Place, placeKey, toldOf } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Message } from '../view/view.ts'
import type { PostResult, SchedulerPorts } from './ports.ts'

/** Something of the project changed, and its cards are to be put right; `done` once they are. */
const mark = z.object({
  project: z.string(),
  /** One touch differs from the next. */
  touch: z.string(),
  due: z.number(),
  tries: z.number(),
  done: z.literal(true).optional(),
})
type RedrawMark = z.infer<typeof mark>

/** Where the marks lie, for whoever opens it: `store.kv(...redrawKv)`. */
export const redrawKv = ['redraw', mark] as const

export type RedrawPorts = {
  readonly cards: KeyValueStore<KeptCard>
  readonly marks: KeyValueStore<RedrawMark>
  /** Undefined where the project was deleted. */
  readonly look: (project: string) => Promise<Looked | undefined>
  readonly projectAt: (place: Place) => Promise<string | undefined>
  /** How what a card shows stands, as of `at`, and the card as it stands at that moment. */
  readonly print: (card: KeptCard, now: Standing, at: number) => string
  readonly draw: (card: KeptCard, now: Standing, at: number) => Message<Intent> | undefined
  /** What stands in place of a card where its project is not at home any more. */
  readonly left: (project: Project) => Message<Intent>
  readonly now: () => number
  /** One line for the administrator, without anybody's words. */
  readonly say: (line: string) => void
  /** Milliseconds between two changes in one place. */
  readonly gap?: number
}

/** The cards of a running mcred. */
export type RunningCards = Cards & {
  /** Says how the platforms are reached, once they are connected. */
  connect(reach: SchedulerPorts['reach']): void
  /** Goes on with what a stop or an outage left; to be called every few seconds. */
  takeUp(): Promise<void>
  /** Resolves when nothing is under way any more. */
  settled(): Promise<void>
  /** Leaves what is under way for the next start. */
  close(): Promise<void>
}

const second = 1_000
const markedFor = 86_400_000
/** Slack and Teams take about one change of a message a second in one channel. */
const usualGap = second
const longestRest = 900 * second
/** Between two looks at one project. */
const atLeast = 250
/** A card that a platform refuses so often in a row is left as it is. */
const mostRefusals = 3
/** So many of a project's cards are put right, the newest; older ones are far up. */
const mostCards = 400
/** Within that time after it was put right, nobody can tell which of two changes of a card came last. */
const doubtful = 30 * second
const patience = 5 * second

/**
 * Puts cards right in the background: whatever a project's cards show is compared with the project as it stands, and what
 * differs is drawn again, newest cards first, one after the other in each place. It looks again wherever it is touched meanwhile.
 */
export function redrawsOver(ports: RedrawPorts): RunningCards {
  const { cards, marks, now, say, gap = usualGap } = ports
  const reach: SchedulerPorts['reach'] = {}
  const underWay = new Map<string, Promise<void>>()
  const again = new Set<string>()
  const last = new Map<string, number>()
  let count = 0
  let over = false

  function begin(project: string): void {
    again.add(project)
    if (underWay.has(project) || over) return
    const doing = (async () => {
      while (again.delete(project) && !over) {
        await pass(project)
        // Many who record at once are looked at together.
        if (again.has(project)) await after(Math.min(gap, atLeast), undefined, { ref: false })
      }
    })()
      .catch((fault: unknown) => say(`cards are put right in a moment (${toldOf(fault)})`))
      .finally(() => underWay.delete(project))
    underWay.set(project, doing)
  }

  /** Puts the cards of a project right, and crosses its mark off unless it was touched meanwhile. */
  async function pass(project: string): Promise<void> {
    const before = await marks.get(project)
    const looked = await ports.look(project)
    if (!looked) return marks.delete(project)
    const all = await cardsOn(looked)
    const wait = Math.max(0, ...(await Promise.all([...all.values()].map((some) => inOrder(some, looked)))))
    if (!before || over || again.has(project)) return
    const tries = wait ? before.tries + 1 : 0
    const rest = Math.min(longestRest, wait * second * 2 ** before.tries)
    const next = wait ? { ...before, due: now() + rest, tries } : ({ ...before, done: true } as const)
    if (!(await marks.swap(project, before, next))) again.add(project)
  }

  /** The project's cards by place, newest first; those past the most are let go. */
  async function cardsOn({ project, places }: Looked): Promise<Map<string, KeptCard[]>> {
    const own = (await cards.list(cardsOf(project.id))).map(({ value }) => value)
    const spots = new Map([...places, ...own.map(({ ref }) => ref.place)].map((place) => [placeKey(place), place]))
    const doors = await Promise.all([...spots.values()].map((place) => cards.list(cardsAt(place))))
    const all = [...own, ...doors.flat().map(({ value }) => value)].sort((a, b) => b.at - a.at)
    for (const card of all.slice(mostCards)) await forget(card)
    return Map.groupBy(all.slice(0, mostCards), ({ ref }) => placeKey(ref.place))
  }

  /** One after the other; resolves to the seconds after which what is left is tried again. */
  async function inOrder(some: readonly KeptCard[], looked: Looked): Promise<number> {
    let wait = 0
    for (const card of some) {
      if (over || again.has(looked.project.id)) return wait
      const seconds = await putRight(card, looked)
      wait = Math.max(wait, seconds)
      // A place that wants to be left alone is.
      if (seconds) return wait
    }
    return wait
  }

  /** Resolves to how long to wait before it is tried again, 0 where it is right. */
  async function putRight(card: KeptCard, { project, places, asked }: Looked): Promise<number> {
    const isHome = livesAt(card.ref.place, places)
    const standing: Standing = {
      project: card.project || isHome ? project : undefined,
      asked: await askedOn(card, asked),
    }
    if (!isHome && card.project && !card.person) return leave(card, project)
    const print = ports.print(card, standing, card.at)
    if (print === card.drawn) return 0
    const view = ports.draw(card, standing, now())
    // It was drawn before somebody decided otherwise, and holds again.
    if (!view) return settle(card, { ...card, drawn: print })
    const shown = standing.project ? madeFor(view, project.id) : view
    return change(card, shown, { ...card, shows: card.shows.map(decided), drawn: print })
  }

  /** In a place that the project left, nothing more is shown of it; a person's own chat never was such a place. */
  const leave = (card: KeptCard, project: Project): Promise<number> =>
    card.placeKind === 'personal' ? forget(card).then(() => 0) : change(card, ports.left(project), undefined)

  async function change(card: KeptCard, view: Message<Intent>, next: KeptCard | undefined): Promise<number> {
    const replace = reach[card.ref.place.platform]?.replace
    // Another instance may have that platform.
    if (!replace) return 60
    await pause(card.ref.place)
    const done: PostResult = await replace(card.ref, view).catch(() => ({ did: 'unclear', why: 'a fault' }))
    if (done.did === 'sent' && next) return settle(card, { ...next, put: now(), refused: 0 })
    const isLost = done.did === 'gone' || (done.did === 'refused' && (card.refused ?? 0) + 1 >= mostRefusals)
    if (done.did === 'sent' || isLost) return forget(card).then(() => 0)
    if (done.did === 'refused') await settle(card, { ...card, refused: (card.refused ?? 0) + 1 })
    return done.did === 'later' ? Math.max(1, done.seconds) : 10
  }

  /** Keeps how a card stands, unless a turn put something else there meanwhile: then nobody knows which came last. */
  async function settle(card: KeptCard, next: KeptCard): Promise<number> {
    const key = cardKey(card.project, card.ref)
    if (await cards.swap(key, card, next)) return 0
    const there = await cards.get(key)
    if (there) await cards.set(key, { ...there, drawn: '' }, cardsFor(there))
    return there ? 1 : 0
  }

  const forget = (card: KeptCard): Promise<void> => cards.delete(cardKey(card.project, card.ref))

  async function pause(place: Place): Promise<void> {
    const key = placeKey(place)
    const wait = place.platform === 'web' ? 0 : (last.get(key) ?? 0) + gap - Date.now()
    if (wait > 0) await after(wait, undefined, { ref: false })
    last.set(key, Date.now())
  }

  async function touch(project: string): Promise<void> {
    const touched = { project, touch: `${now()}-${process.pid}-${count++}`, due: now(), tries: 0 }
    // Where the store takes nothing, they are put right all the same, unless this process ends before.
    await marks.set(project, touched, markedFor).catch(() => undefined)
    begin(project)
  }

  async function settled(): Promise<void> {
    while (underWay.size > 0) await Promise.all(underWay.values())
  }

  return {
    async stands(card, how) {
      const key = cardKey(card.project, card.ref)
      const before = how === 'in place' ? await cards.get(key) : undefined
      const isDoubtful = before?.put !== undefined && before.put > now() - doubtful
      const { person } = before ?? {}
      await cards.set(
        key,
        { ...card, ...(person ? { person } : {}), ...(isDoubtful ? { drawn: '' } : {}) },
        cardsFor(card),
      )
    },
    async gone(project, ref) {
      await cards.delete(cardKey(project, ref))
    },
    async decided(project, ref) {
      const key = cardKey(project, ref)
      const card = await cards.get(key)
      if (!card?.shows.some(({ kind }) => kind === 'asks')) return
      if (await cards.swap(key, card, { ...card, shows: card.shows.map(decided) })) await touch(project)
    },
    async now(ref) {
      const id = await ports.projectAt(ref.place)
      const card = id && (await cards.get(cardKey(id, ref)))
      const looked = card && (await ports.look(id))
      if (!looked) return undefined
      const standing = { project: looked.project, asked: await askedOn(card, looked.asked) }
      const view = ports.draw(card, standing, now())
      return view && madeFor(view, id)
    },
    touch,
    connect: (platforms) => void Object.assign(reach, platforms),
    async takeUp() {
      for (const { value } of await marks.list('')) if (!value.done && value.due <= now()) begin(value.project)
    },
    settled,
    async close() {
      over = true
      await Promise.race([settled(), after(patience, undefined, { ref: false })])
    },
  }
}

const livesAt = (there: Place, places: readonly Place[]): boolean =>
  places.some((place) => placeKey(place) === placeKey(there))

const askedOn = async ({ shows, ref }: KeptCard, asked: Looked['asked']): Promise<string | null> =>
  shows.some(({ kind }) => kind === 'item') ? asked(ref) : null

/** A question that was decided is not put again. */
const decided = (one: Shown): Shown => (one.kind === 'asks' ? { ...one, over: true as const } : one)
