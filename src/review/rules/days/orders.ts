import type { DayKind } from '../../days/kinds.ts'
import { type Dossier, type Found, quoteOf } from '../../dossier.ts'
import { daysBetween } from '../../read/dates.ts'
import type { Rule } from '../../rule.ts'
import { afterWaiting, built, type DayWait, decision, pilotReport, shownDay, type ToldDay, told } from './told.ts'

/** Days that must follow each other: none of `first` may come more than `slack` days after one of `next`. */
type DayOrder = {
  readonly rule: string
  readonly first: readonly DayKind[]
  readonly next: readonly DayKind[]
  readonly slack: number
  /** What comes of `first` after a while counts as well. */
  readonly waits?: DayWait
  readonly may?: (first: ToldDay, next: ToldDay, dossier: Dossier) => boolean
  readonly says: (first: string, next: string) => string
}

/** How sure both readings together must be, and the one that comes too soon. */
const bar = 0.3
const sure = 0.4
/** Days further apart are of two things, or of a year that was read wrongly. */
const most = 420

const bars =
  /\b(?:before|until|till|unless|without|no|not|never|nothing|only after|once|first)\b[^.;]{0,90}\b(?:approv\w*|yes|sign\w*|seal|stamp|permit|decid\w*|decision|vote\w*|board|council|senate|committee|regist\w*|recogn\w*|accredit\w*)\b|\b(?:approv\w*|board|council|senate|committee|yes|sign\w*|permit|regist\w*|recogn\w*)\b[^.;]{0,90}\b(?:before|until|no|not|never|nothing|first|only)\b/i

const ofApproval = /^(?:T02|Q05|Q06\.3|Q07|Q18|T01)/
const isBarred = ({ said, more }: ToldDay, { answers }: Dossier): boolean =>
  ofApproval.test(said.item) &&
  [...answers.values()].some(
    (one) => (one === said || one === more || /^(?:T02|Q05|Q18|Q07\.2)/.test(one.item)) && bars.test(one.plain),
  )
const hasYear = ({ yearless }: ToldDay): boolean => !yearless
const says = (words: RegExp) => (_: ToldDay, next: ToldDay) => words.test(next.said.plain)

const orders: readonly DayOrder[] = [
  {
    rule: 'I37',
    first: ['approval'],
    next: ['start', 'enrol_open', 'publicity'],
    slack: 3,
    waits: decision,
    may: (first, _, dossier) => first.said.item === 'T02.2.6' || isBarred(first, dossier),
    says: (first, next) => `It is decided on ${first}, and goes out or begins on ${next}.`,
  },
  {
    rule: 'I37',
    first: ['approval'],
    next: ['pilot_start'],
    slack: 3,
    may: (first, _, dossier) =>
      isBarred(first, dossier) &&
      [...dossier.answers.values()].some(({ plain }) => bars.test(plain) && ofTrials.test(plain)),
    says: (first, next) => `It is decided on ${first}, and its trial is on ${next}.`,
  },
  {
    rule: 'I37',
    first: ['filed'],
    next: ['approval'],
    slack: 2,
    may: ({ said }) => !/\b(?:renew\w*|again|second|next)\b/i.test(said.plain),
    says: (first, next) => `It goes in on ${first}, and is decided on ${next}.`,
  },
  {
    rule: 'I37',
    first: ['pilot_start', 'pilot_end'],
    next: ['approval'],
    slack: 2,
    may: says(/\b(?:pilot|trial)\b/i),
    says: (first, next) => `The pilot is on ${first}, and what rests on it is decided on ${next}.`,
  },
  {
    rule: 'I40',
    first: ['enrol_open'],
    next: ['start', 'enrol_close', 'past', 'report'],
    slack: 2,
    may: (_, { said, chance }) =>
      /^Q15|^T0[13]|^Q0[39]|^T06/.test(said.item) || (registered.test(said.plain) && chance > 0),
    says: (first, next) => `One may sign up from ${first} on; it begins, closes or has people in it on ${next}.`,
  },
  {
    rule: 'I40',
    first: ['enrol_close'],
    next: ['start', 'live'],
    slack: 5,
    says: (first, next) => `One may sign up until ${first}; it begins on ${next}.`,
  },
  {
    rule: 'I40',
    first: ['start', 'end', 'exam'],
    next: ['award', 'report'],
    slack: 2,
    may: hasYear,
    says: (first, next) => `It is held until ${first}, and what comes of it is there on ${next}.`,
  },
  {
    rule: 'I40',
    first: ['pilot_start', 'pilot_end'],
    next: ['start'],
    slack: 6,
    waits: pilotReport,
    may: hasYear,
    says: (first, next) => `The pilot is on ${first}, and the first run begins on ${next}.`,
  },
  {
    rule: 'I40',
    first: ['build_start', 'ready', 'staff_from'],
    next: ['start'],
    slack: 6,
    waits: built,
    says: (first, next) => `What it needs is there on ${first}; it begins on ${next}.`,
  },
  {
    rule: 'I40',
    first: ['start', 'end', 'live', 'exam', 'offered_until', 'later_run', 'build_start', 'ready', 'award'],
    next: ['use_until', 'money_until', 'staff_until'],
    slack: 6,
    says: (first, next) => `What it rests on ends on ${next}; it is needed on ${first}.`,
  },
]
const ofTrials = /\b(?:pilots?|trials?|teaching of a new)\b/i
const registered = /\b(?:registered|enrolled|signed up|in the system|entered)\b/i

const orderRule = (order: DayOrder): Rule => ({
  id: order.rule,
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => look(order, dossier),
})

function look(order: DayOrder, dossier: Dossier): Found[] {
  const ones = [...told(dossier, order.first), ...(order.waits ? afterWaiting(dossier, order.waits) : [])]
  const others = told(dossier, order.next)
  const [worst] = ones
    .flatMap((one) => others.map((other) => ({ one, other, chance: one.chance * other.chance })))
    .filter(({ one, other, chance }) => chance >= bar && other.chance > sure && isBroken(order, one, other))
    .filter(({ one, other }) => one.said !== other.said && order.may?.(one, other, dossier) !== false)
    .filter(({ one }) => !isExcused(order, one, others))
    .sort((a, b) => b.chance - a.chance)
  if (!worst) return []
  const { one, other } = worst
  const saids = new Set([one.said, ...(one.more ? [one.more] : []), other.said])
  return [{ rule: order.rule, says: order.says(shownDay(one), shownDay(other)), quotes: [...saids].map(quoteOf) }]
}

function isBroken({ slack }: DayOrder, first: ToldDay, next: ToldDay): boolean {
  const late = daysBetween(next.to, first.from)
  return late > slack && late < most
}

/** Another day of the same kind keeps the order. */
const isExcused = (order: DayOrder, one: ToldDay, others: readonly ToldDay[]): boolean =>
  others.some((other) => other.chance > sure && other.text !== one.text && !isBroken(order, one, other))

/** What comes before what it waits for. */
export const inOrder: readonly Rule[] = orders.map(orderRule)
