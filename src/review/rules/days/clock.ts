import { type Hours, hoursIn, liesIn, overlap } from '../../days/hours.ts'
import { codeOf, type Dossier, type Found, quoteOf, type Said } from '../../dossier.ts'
import { isOfCourse, needsFor, sharedBy } from '../../read/needs.ts'
import { strictnessOf } from '../../read/strict.ts'
import type { Clause } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'

/** Hours of the week that an answer names, and what they are of. */
type Spell = { readonly said: Said; readonly clause: Clause; readonly hours: Hours }

const ofLearners = /^(?:Q02|Q04\.2|Q09\.2|T01\.[23]|T03\.[123]|T05\.2\.2|T04\.4)/
const working =
  /\b(?:at (?:work|sea|their posts?)|works?|working|shifts?|on duty|on (?:the|their) (?:\w+ )?(?:desk|floor|line|job|ward)|in (?:class|school|the field)|employ\w+)\b/i
const opening =
  /\b(?:open|opens|closed?|closes|locked|locks|shut|available|cover|reachable|at our disposal|work at other times)\b/i
const meeting =
  /\b(?:live|class(?:es)?|sessions?|workshops?|meetings?|labs?|lessons?|seminars?|simulations?|calls?|webinars?|drills?|exams?|tests?)\b/i
const ofHelp = /\b(?:help\s?desk|hotline|support|chat|answers?|questions|phone line|office)\b/i
const unreleased =
  /\b(?:no|not|nobody|never|none|forbid\w*|without|n't)\b[^.;]{0,60}\b(?:leave|releas\w*|time off|off work|let\b[^.;]{0,20}\boff)\b|\b(?:releas\w+|let|lets) (?:nobody|no one|none)\b|n't (?:releas\w*|let)\b|\b(?:no|never|not an?) (?:employer|boss|company|hour)\b[^.;]{0,60}\b(?:off|free|releas\w*)\b|\boff shift\b|\bevery one of them on\b/i

const known = new WeakMap<Dossier, readonly Spell[]>()

function spellsIn(dossier: Dossier): readonly Spell[] {
  const before = known.get(dossier)
  if (before) return before
  const all = [...dossier.answers.values()]
    .filter(isOfCourse)
    .flatMap((said) =>
      said.clauses.slice(0, 40).flatMap((clause) => hoursIn(clause.plain).map((hours) => ({ said, clause, hours }))),
    )
  known.set(dossier, all)
  return all
}

/** What takes place, or is open, when those who need it cannot be there. */
const atTheWrongHour: Rule = {
  id: 'K2',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const spells = spellsIn(dossier)
    if (spells.length < 2) return []
    const [places, meetings] = [spells.filter(isOfPlace), spells.filter(isOfMeeting)]
    const busy = spells.filter((one) => isOfWork(one) && !isOfPlace(one) && !isOfMeeting(one))
    return [
      ...busy.flatMap((one) => [...duringWork(one, meetings, dossier), ...openDuringWork(one, places, dossier)]),
      ...places.flatMap((one) => whileClosed(one, meetings, dossier)),
    ].slice(0, 1)
  },
}

const isOfWork = ({ said, clause }: Spell): boolean => ofLearners.test(said.item) && working.test(clause.plain)
const isOfPlace = ({ clause }: Spell): boolean => opening.test(clause.plain) && !ofHelp.test(clause.plain)
const isOfMeeting = ({ said, clause }: Spell): boolean => meeting.test(clause.plain) && isBinding(said)

/** One has to be there. */
function isBinding({ plain }: Said): boolean {
  const { asks, insists, limits } = strictnessOf(plain)
  return asks || insists || limits
}

/** Where learners work then, and nobody lets them go. */
function duringWork(work: Spell, meetings: readonly Spell[], dossier: Dossier): Found[] {
  const meeting = meetings.find((one) => one.said !== work.said && overlap(one.hours, work.hours))
  const release = meeting && releaseIn(dossier, work)
  return release ? [found(work, 'at work', meeting, release)] : []
}

/** A place that is open only while learners work. */
function openDuringWork(work: Spell, places: readonly Spell[], dossier: Dossier): Found[] {
  const place = places.find((one) => one.said !== work.said && liesIn(one.hours, work.hours))
  const need = place && needsFor(place.clause, dossier).find(({ said }) => said !== work.said)
  const release = need && releaseIn(dossier, work)
  return release ? [found(work, 'at work', place, need.said)] : []
}

/** Something that takes place where it is closed then. */
function whileClosed(place: Spell, meetings: readonly Spell[], dossier: Dossier): Found[] {
  const own = meetings.filter(({ said }) => said !== place.said)
  const away = own.find(
    ({ hours }) => !own.some((one) => overlap(one.hours, place.hours)) && !isOfClosing(place, hours),
  )
  if (!away) return []
  const need = needsFor(place.clause, dossier).find(({ said }) => said !== place.said)
  return need || sharedBy(dossier, place.clause, away.clause) ? [found(place, 'open', away, need?.said)] : []
}

/** "Locks its doors at 5": before that it is open. */
const isOfClosing = ({ hours: { from, to } }: Spell, { to: until }: Hours): boolean =>
  to - from <= 1 && until <= from + 1

const releaseIn = ({ answers }: Dossier, { said }: Spell): Said | undefined =>
  unreleased.test(said.plain)
    ? said
    : [...answers.values()].find((one) => ofLearners.test(one.item) && unreleased.test(one.plain))

const found = (one: Spell, is: string, other: Spell, more?: Said): Found => ({
  rule: 'K2',
  says:
    is === 'open'
      ? `What ${codeOf(other.said.item)} has take place is not when ${codeOf(one.said.item)} has it open.`
      : `By ${codeOf(one.said.item)} learners are at work when ${codeOf(other.said.item)} needs them.`,
  quotes: [...new Set([one.said, other.said, ...(more ? [more] : [])])].map(quoteOf),
})

export const clock: readonly Rule[] = [atTheWrongHour]
