import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { type Cards, cardKey, cardsAt, cardsFor, cardsOf, type KeptCard, type Looked } from '../conversation/cards.ts'
import type { Shown } from '../conversation/shown.ts'
import { type Joint, type KeyValueStore, type MessageRef, type Place, placeKey, toldOf } from '../project/ports.ts'
import { BackgroundWork } from './background.ts'
import { CardWriter, decided, type WritingPorts } from './card-writer.ts'
import type { SchedulerPorts } from './ports.ts'

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

export type RedrawPorts = WritingPorts & {
  readonly marks: KeyValueStore<RedrawMark>
  /** Undefined where the project was deleted. */
  readonly look: (project: string) => Promise<Looked | undefined>
  readonly projectAt: (place: Place) => Promise<string | undefined>
  /** One line for the administrator, without anybody's words. */
  readonly say: (line: string) => void
}

const second = 1_000
const markedFor = 86_400_000
const longestRest = 900 * second
/** So many of a project's cards are put right, the newest; older ones are far up. */
const mostCards = 400
/** Within that time after it was put right, nobody can tell which of two changes of a card came last. */
const doubtful = 30 * second

/**
 * Puts cards right in the background: whatever a project's cards show is compared with the project as it stands, and what
 * differs is drawn again, newest cards first, one after the other in each place. It looks again wherever it is touched meanwhile.
 */
export class RunningCards implements Cards {
  readonly #ports: RedrawPorts
  readonly #reach: SchedulerPorts['reach'] = {}
  readonly #writer: CardWriter
  readonly #work = new BackgroundWork()
  /** Projects that are to be looked at once more. */
  readonly #again = new Set<string>()
  /** Projects whose mark stands, and that were not looked at since. */
  readonly #marked = new Set<string>()
  readonly #closing = new AbortController()
  #count = 0

  constructor(ports: RedrawPorts) {
    this.#ports = ports
    this.#writer = new CardWriter(ports, this.#reach)
  }

  /** Says how the platforms are reached, once they are connected. */
  connect(reach: SchedulerPorts['reach']): void {
    Object.assign(this.#reach, reach)
  }

  async stands(card: KeptCard, how: 'anew' | 'in place', joint?: Joint): Promise<void> {
    const { cards, now } = this.#ports
    const key = cardKey(card.project, card.ref)
    const before = how === 'in place' ? await cards.get(key) : undefined
    const isDoubtful = before?.put !== undefined && before.put > now() - doubtful
    const { person } = before ?? {}
    const kept = { ...card, ...(person ? { person } : {}), ...(isDoubtful ? { drawn: '' } : {}) }
    await cards.set(key, kept, cardsFor(card), joint)
  }

  async gone(project: string | undefined, ref: MessageRef, joint?: Joint): Promise<void> {
    await this.#ports.cards.delete(cardKey(project, ref), joint)
  }

  async decided(project: string, ref: MessageRef): Promise<void> {
    const { cards } = this.#ports
    const key = cardKey(project, ref)
    const card = await cards.get(key)
    if (!card?.shows.some(({ kind }) => kind === 'asks')) return
    if (await cards.swap(key, card, { ...card, shows: card.shows.map(decided) })) await this.touch(project)
  }

  readonly near: Cards['near'] = async ({ step, phase }, { project, place }) => {
    const all = (await this.#ports.cards.list(cardsOf(project))).map(({ value }) => value)
    const here = all.filter(({ ref }) => placeKey(ref.place) === placeKey(place)).sort((a, b) => b.at - a.at)
    const shows = (is: (one: Shown) => boolean): MessageRef | undefined => here.find((card) => card.shows.some(is))?.ref
    const same = shows((one) => one.kind === 'checks' && one.step === step)
    if (same) return { is: 'shown', ref: same }
    const other = shows((one) => one.kind === 'end' && one.phase === phase) ?? shows((one) => isOf(one, step))
    return other && { is: 'beside', ref: other }
  }

  readonly now: Cards['now'] = async (ref) => {
    const project = await this.#ports.projectAt(ref.place)
    const card = project && (await this.#ports.cards.get(cardKey(project, ref)))
    const looked = card && (await this.#ports.look(project))
    return looked ? this.#writer.asItStands(card, looked) : undefined
  }

  async touch(project: string, joint?: Joint): Promise<void> {
    const { marks, now } = this.#ports
    // Others leave it to us for a while.
    const due = now() + 3 * this.#writer.gap
    const touched = { project, touch: `${now()}-${process.pid}-${this.#count++}`, due, tries: 0 }
    // Where the store takes nothing, they are put right all the same, unless this process ends before.
    const keep = async (): Promise<void> => {
      await marks.set(project, touched, markedFor, joint)
      if (!joint) this.#marked.add(project)
    }
    if (!this.#marked.has(project)) await keep().catch(() => undefined)
    if (!joint) return this.#begin(project)
    joint.after((isKept) => {
      if (isKept) this.#marked.add(project)
      this.#begin(project)
    })
  }

  /** Goes on with what a stop or an outage left; to be called every few seconds. */
  async takeUp(): Promise<void> {
    const { marks, now } = this.#ports
    for (const { value } of await marks.list('')) if (!value.done && value.due <= now()) this.#begin(value.project)
  }

  /** Resolves when nothing is under way any more. */
  settled(): Promise<void> {
    return this.#work.settled()
  }

  /** Leaves what is under way for the next start. */
  close(): Promise<void> {
    this.#closing.abort()
    return this.#work.close()
  }

  get #over(): boolean {
    return this.#closing.signal.aborted
  }

  #begin(project: string): void {
    this.#again.add(project)
    if (this.#work.has(project) || this.#over) return
    const onFault = (fault: unknown) => this.#ports.say(`cards are put right in a moment (${toldOf(fault)})`)
    void this.#work.begin(project, () => this.#lookUntilItRests(project), onFault)
  }

  async #lookUntilItRests(project: string): Promise<void> {
    while (this.#again.delete(project) && !this.#over) {
      await this.#pass(project)
      // What is recorded meanwhile, by many or one after the other, is looked at together; nothing could be changed sooner.
      const { signal } = this.#closing
      await pause(this.#writer.gap, undefined, { ref: false, signal }).catch(() => undefined)
    }
  }

  /** Puts the cards of a project right, and crosses its mark off unless it was touched meanwhile. */
  async #pass(project: string): Promise<void> {
    const { marks, look, now } = this.#ports
    this.#marked.delete(project)
    const before = await marks.get(project)
    const looked = await look(project)
    if (!looked) return marks.delete(project)
    const all = await this.#cardsOn(looked)
    const wait = Math.max(0, ...(await Promise.all(all.map((some) => this.#inOrder(some, looked)))))
    if (!before || this.#over || this.#again.has(project)) return
    const tries = wait ? before.tries + 1 : 0
    const rest = Math.min(longestRest, wait * second * 2 ** before.tries)
    const next = wait ? { ...before, due: now() + rest, tries } : ({ ...before, done: true } as const)
    if (!(await marks.swap(project, before, next))) this.#again.add(project)
    this.#marked.delete(project)
  }

  /** The project's cards by place, newest first; those past the most are let go. */
  async #cardsOn({ project, places }: Looked): Promise<KeptCard[][]> {
    const { cards } = this.#ports
    const listed = async (prefix: string) => (await cards.list(prefix)).map(({ value }) => value)
    const own = Map.groupBy(await listed(cardsOf(project.id)), ({ ref }) => placeKey(ref.place))
    const others = own.values().flatMap(([one]) => (one ? [one.ref.place] : []))
    const spots = new Map([...places, ...others].map((place) => [placeKey(place), place]))
    const all = await Promise.all(
      [...spots].map(async ([key, place]) => [...(own.get(key) ?? []), ...(await listed(cardsAt(place)))]),
    )
    const past = new Set(all.flat().sort(newestFirst).slice(mostCards))
    await Promise.all([...past].map((card) => this.gone(card.project, card.ref)))
    return all.map((some) => some.filter((card) => !past.has(card)).sort(newestFirst))
  }

  /** One after the other; resolves to the seconds after which what is left is tried again. */
  async #inOrder(some: readonly KeptCard[], looked: Looked): Promise<number> {
    const here = some[0] && placeKey(some[0].ref.place)
    const isHome = looked.places.some((place) => placeKey(place) === here)
    for (const card of some) {
      if (this.#over || this.#again.has(looked.project.id)) return 0
      const seconds = await this.#writer.putRight(card, looked, isHome)
      // A place that wants to be left alone is.
      if (seconds) return seconds
    }
    return 0
  }
}

const newestFirst = (a: KeptCard, b: KeptCard): number => b.at - a.at

/** A question of the step, by its number: "Q09.1". */
const isOf = (one: Shown, step: number): boolean =>
  one.kind === 'item' && one.item.slice(1).startsWith(`${String(step).padStart(2, '0')}.`)
