import type { Intent } from '../conversation/intent.ts'
import type { What } from '../conversation/reminder-port.ts'
import { NotStored } from '../project/ports.ts'
import type { Message } from '../view/view.ts'
import { type DeliveryClaim, step, take } from './claim.ts'
import type { PostResult, SchedulerPace, SchedulerPorts } from './ports.ts'

/** One message to be posted once. */
export type Delivery = {
  readonly key: string
  /** The moment it is for. */
  readonly at: number
  /** The schedule's clock. */
  readonly now: () => number
  /** What is to be said, or why nothing is. */
  readonly said: () => Promise<DeliveryText>
  readonly post: (view: Message<Intent>) => Promise<PostResult>
  readonly findPosted?: (() => Promise<'there' | 'not there' | 'unknowable'>) | undefined
}

export type DeliveryText =
  | { readonly what?: What | undefined; readonly view: Message<Intent> }
  | { readonly silent: string }

/** `over`: it was dealt with before; `taken`: somebody has it; `doubtful`: to be looked for later; `refused`: to be tried again in an hour. */
export type DeliveryResult =
  | 'sent'
  | 'silent'
  | 'unclear'
  | 'gone'
  | 'over'
  | 'taken'
  | 'doubtful'
  | 'refused'
  | { readonly later: number }

const hour = 3_600_000

/**
 * Posts a delivery's message unless somebody has or did: claims it, looks for it where an earlier taker may have posted it,
 * and marks the claim before the message leaves, so that whoever comes after knows to look.
 */
export async function deliver(delivery: Delivery, ports: SchedulerPorts, pace: SchedulerPace): Promise<DeliveryResult> {
  const claim = await take(ports.sendings, delivery, { now: await ports.clock(), lease: pace.lease })
  if (claim === 'over' || claim === 'taken') return claim
  const found = claim.doubtful ? await search(delivery) : 'not there'
  const taken = { delivery, claim, ports, pace }
  if (found === 'there') return end('sent', taken)
  if (found === 'unknowable') return end('unclear', taken, 'an earlier attempt may have arrived')
  const seen = delivery.now()
  const said = await delivery.said()
  if ('silent' in said) return end('silent', taken, said.silent)
  // What came before may have taken most of the lease.
  const until = (await ports.clock()) + pace.lease
  const leaving = await step(ports.sendings, claim, { state: 'sending', what: said.what, seen, until })
  if (!leaving) return 'taken'
  return settle(await attempt(delivery, said.view), { ...taken, claim: leaving })
}

type TakenDelivery = {
  readonly delivery: Delivery
  readonly claim: DeliveryClaim
  readonly ports: SchedulerPorts
  readonly pace: SchedulerPace
}

const search = (delivery: Delivery): Promise<'there' | 'not there' | 'unknowable'> =>
  delivery.findPosted ? delivery.findPosted() : Promise.resolve('unknowable')

const attempt = (delivery: Delivery, view: Message<Intent>): Promise<PostResult> =>
  delivery
    .post(view)
    .catch(
      (fault: unknown): PostResult =>
        fault instanceof NotStored
          ? { did: 'later', seconds: 60, why: fault.why }
          : { did: 'unclear', why: fault instanceof Error ? fault.name : 'a fault' },
    )

async function settle(posted: PostResult, taken: TakenDelivery): Promise<DeliveryResult> {
  const { delivery, claim, ports, pace } = taken
  switch (posted.did) {
    case 'sent':
      return end('sent', taken)
    case 'gone':
      return end('gone', taken, posted.why)
    case 'refused':
      await waitFor(hour, taken, posted.why)
      ports.say(`nudge ${claim.key}: it was refused and is tried again in an hour (${posted.why})`)
      return 'refused'
    case 'later':
      await waitFor(posted.seconds * 1000, taken, posted.why)
      if (posted.why && claim.mine.tries === 1) ports.say(`nudge ${claim.key}: it has to wait (${posted.why})`)
      return { later: posted.seconds }
    case 'unclear':
      if (!delivery.findPosted) return end('unclear', taken, posted.why)
      await step(ports.sendings, claim, { state: 'sending', until: (await ports.clock()) + pace.settle })
      return 'doubtful'
    default:
      return posted satisfies never
  }
}

async function waitFor(ms: number, { claim, ports }: TakenDelivery, why: string | undefined): Promise<void> {
  await step(ports.sendings, claim, { state: 'waiting', until: (await ports.clock()) + ms, why })
}

async function end(
  state: 'sent' | 'silent' | 'unclear' | 'gone',
  { claim, ports }: TakenDelivery,
  why?: string,
): Promise<DeliveryResult> {
  const ended = await step(ports.sendings, claim, {
    state,
    ended: await ports.clock(),
    ...(why === undefined ? {} : { why }),
  })
  if (state === 'unclear' || state === 'gone')
    ports.say(
      `nudge ${claim.key}: ${state === 'gone' ? 'the place cannot be reached' : 'not sure whether it arrived, so it is not repeated'} (${why ?? 'no reason given'})`,
    )
  return ended ? state : 'taken'
}
