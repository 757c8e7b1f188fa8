import type { Range } from '../../project/numbers.ts'
import type { Said } from '../dossier.ts'
import { quantitiesIn } from './quantities.ts'

/** Credits that the micro-credential has, and the system that they go by, where its name is said. */
export type Credits = Range & { readonly system: string | undefined; readonly said: Said }

const unit =
  /^[ -]{0,2}(?:(?:academic|university|MQF|MQA|NZQA|NZQCF|QF|SCT|level \d) )?(ECTS|CATS|SKS|SCT|QF|credit)(?:[ -](?:credits?|points?))?s?\b/i
const ofSomethingLarger = /\b(?:of|into|towards?|to|in|within|from) (?:a|an|the|its|our) $|\bof $/i
const larger =
  /^(?: ?-? ?(?:unit|subject|course|graduate|diploma|degree|certificate|master|bachelor|programme|program|award|qualification|postgraduate|module|major|minor)s?\b)|^ (?:card|officer|risk|limit|union)/i

/** "One credit stands for 40 hours": what a credit is, and not how many there are. */
const isOfOne = /^,? ?(?:=|is|are|equals?|stands? for|means?|makes?) (?:about |exactly )?[\w.]{1,8} (?:\w+ )?hours?\b/i

/** The credits that an answer gives; not those of the programme that it counts towards. */
export function creditsIn(said: Said): Credits[] {
  return quantitiesIn(said, unit).flatMap((one): Credits[] => {
    const name = /\b(?:ECTS|CATS)\b/.exec(one.clause.plain)?.[0]?.toUpperCase()
    if (larger.test(one.after) || ofSomethingLarger.test(one.before)) return []
    if (/\b(?:most|other|usual|ordinary) (?:\w+ ){0,2}(?:courses|programmes)\b/i.test(one.clause.plain)) return []
    if (/\b(?:out of|up to|maximum|requires?|needs?|remaining|other|per|first|every) $/i.test(one.before)) return []
    if (isOfOne.test(one.after) || /\bmakes? $/i.test(one.before)) return []
    return [{ lo: one.lo, hi: one.hi, system: name, said }]
  })
}
