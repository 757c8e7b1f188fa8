import { setTimeout as pause } from 'node:timers/promises'
import { cardKey, cardsFor, type KeptCard, type Looked, type Standing } from '../conversation/cards.ts'
import type { Intent } from '../conversation/intent.ts'
import { madeFor } from '../conversation/project/made-for.ts'
import type { Shown } from '../conversation/shown.ts'
import { type KeyValueStore, type Place, placeKey } from '../project/ports.ts'
import type { Project } from '../project/project.ts'
import type { Message } from '../view/view.ts'
import type { PostResult, SchedulerPorts } from './ports.ts'

export type WritingPorts = {
  readonly cards: KeyValueStore<KeptCard>
  /** How what a card shows stands, as of `at`, and the card as it stands at that moment. */
  readonly print: (card: KeptCard, now: Standing, at: number) => string
  readonly draw: (card: KeptCard, now: Standing, at: number) => Message<Intent> | undefined
  /** What stands in place of a card where its project is not at home any more. */
  readonly left: (project: Project) => Message<Intent>
  readonly now: () => number
  /** Milliseconds between two changes in one place. */
  readonly gap?: number
}

/** Slack and Teams take about one change of a message a second in one channel. */
const usualGap = 1_000
/** A card that a platform refuses so often in a row is left as it is. */
const mostRefusals = 3

/** Changes single cards to what they are to show, and keeps what they show now. */
export class CardWriter {
  readonly #ports: WritingPorts
  readonly #reach: SchedulerPorts['reach']
  /** When something was changed last in each place. */
  readonly #last = new Map<string, number>()
  /** As what stood a card was right, for as long as it is the same card. */
  readonly #right = new WeakMap<KeptCard, Standing>()
  readonly gap: number

  constructor(ports: WritingPorts, reach: SchedulerPorts['reach']) {
    this.#ports = ports
    this.#reach = reach
    this.gap = ports.gap ?? usualGap
  }

  /** `isHome`: where it stands the project is at home. Resolves to how many seconds to wait before it is tried again, 0 where it is right. */
  async putRight(card: KeptCard, { project, asked }: Looked, isHome: boolean): Promise<number> {
    const standing = { project: card.project || isHome ? project : undefined, asked: await askedOn(card, asked) }
    if (!isHome && card.project && !card.person) return this.#leave(card, project)
    const right = this.#right.get(card)
    if (right && right.project === standing.project && right.asked === standing.asked) return 0
    const print = this.#ports.print(card, standing, card.at)
    if (print === card.drawn) this.#right.set(card, standing)
    if (print === card.drawn) return 0
    const view = this.#ports.draw(card, standing, this.#ports.now())
    // It was drawn before somebody decided otherwise, and holds again.
    if (!view) return this.#settle(card, { ...card, drawn: print })
    const shown = standing.project ? madeFor(view, project.id) : view
    return this.#change(card, shown, { ...card, shows: card.shows.map(decided), drawn: print })
  }

  /** The card as the project stands now; undefined where it is not kept, or nothing on it has come to an end. */
  async asItStands(card: KeptCard, { project, asked }: Looked): Promise<Message<Intent> | undefined> {
    const view = this.#ports.draw(card, { project, asked: await askedOn(card, asked) }, this.#ports.now())
    return view && madeFor(view, project.id)
  }

  /** In a place that the project left, nothing more is shown of it; a person's own chat never was such a place. */
  #leave(card: KeptCard, project: Project): Promise<number> {
    return card.placeKind === 'personal' ? this.#forget(card) : this.#change(card, this.#ports.left(project), undefined)
  }

  async #change(card: KeptCard, view: Message<Intent>, next: KeptCard | undefined): Promise<number> {
    const replace = this.#reach[card.ref.place.platform]?.replace
    // Another instance may have that platform.
    if (!replace) return 60
    await this.#waitIn(card.ref.place)
    const done: PostResult = await replace(card.ref, view).catch(() => ({ did: 'unclear', why: 'a fault' }))
    if (done.did === 'sent' && next) return this.#settle(card, { ...next, put: this.#ports.now(), refused: 0 })
    const refused = (card.refused ?? 0) + 1
    const isLost = done.did === 'gone' || (done.did === 'refused' && refused >= mostRefusals)
    if (done.did === 'sent' || isLost) return this.#forget(card)
    if (done.did === 'refused') await this.#settle(card, { ...card, refused })
    return done.did === 'later' ? Math.max(1, done.seconds) : 10
  }

  /** Keeps how a card stands, unless a turn put something else there meanwhile: then nobody knows which came last. */
  async #settle(card: KeptCard, next: KeptCard): Promise<number> {
    const { cards } = this.#ports
    const key = cardKey(card.project, card.ref)
    if (await cards.swap(key, card, next)) return 0
    const there = await cards.get(key)
    if (there) await cards.set(key, { ...there, drawn: '' }, cardsFor(there))
    return there ? 1 : 0
  }

  async #forget({ project, ref }: KeptCard): Promise<number> {
    await this.#ports.cards.delete(cardKey(project, ref))
    return 0
  }

  async #waitIn(place: Place): Promise<void> {
    const key = placeKey(place)
    const wait = place.platform === 'web' ? 0 : (this.#last.get(key) ?? 0) + this.gap - Date.now()
    if (wait > 0) await pause(wait, undefined, { ref: false })
    this.#last.set(key, Date.now())
  }
}

const askedOn = async ({ shows, ref }: KeptCard, asked: Looked['asked']): Promise<string | null> =>
  shows.some(({ kind }) => kind === 'item') ? asked(ref) : null

/** A question that was decided is not put again. */
export const decided = (one: Shown): Shown => (one.kind === 'asks' ? { ...one, over: true as const } : one)
