import type { Said } from '../dossier.ts'
import { amountsOf } from './quantities.ts'
import type { Clause } from './text.ts'

/** An age that learners must have reached, or that some of them have. */
export type Age = { readonly value: number; readonly must: boolean; readonly clause: Clause }

const after =
  /^ ?(?:\+|y\/?o\b|full years|completed years|yrs? old|years? old|years? of age|-?year-?olds?|or (?:older|over|above|more)|and (?:over|older|above|up)|(?:years? )?(?:and|or) (?:older|over|above)|(?:st|nd|rd|th)? ?birthday)/i
const before =
  /\b(?:aged?|ages|from age|age of|at least|minimum age(?: is| of)?|over|above|turned|older than|under|younger than|below|around|be|not yet|completed (?:his|her|their)(?: or (?:his|her))?|from) $/i
const ordinals: Readonly<Record<string, number>> = {
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  twentieth: 20,
  'twenty-first': 21,
}
const ofAge =
  /\b(?:persons?|people|anyone|anybody|pupils?) under\b|\b(?:turned|under age)\b|\b(?:aged?|ages|old(?:er)?|y\/?o|young\w*|adults?|minors?|pupils?|birthday|insurer|insurance|years?|yrs?)\b|\d\+/i
const bound =
  /\b(?:must|at least|minimum|min\.?|only|refus\w*|oblig\w*|required|not (?:admit|accept)\w*|nobody|no one|adulthood|under|below|younger|older|over|turned|completed|or older|and (?:over|above)|adults? only)\b|\d\+/i

/** The ages in an answer. A range tells the least of it. */
export const agesIn = (said: Said): Age[] =>
  said.clauses.flatMap((clause) => [...inFigures(clause, said.item), ...inWords(clause)])

function inFigures(clause: Clause, item: string): Age[] {
  return amountsOf(clause).flatMap(({ lo, hi, at, end }): Age[] => {
    if (lo < 12 || lo > 30 || hi > 99) return []
    const [left, right] = [clause.plain.slice(Math.max(0, at - 30), at), clause.plain.slice(end, end + 24)]
    if (
      /^ ?(?:%|hours?|hrs?|h\b|weeks?|months?|min|learners?|people|questions|days?|participants?|places|points?|of\b|modules|years? (?:of|in|as|on|experience|work)|\/|:|st\b|nd\b|rd\b|th\b|[a-z]*(?:january|february|march|april|june|july|august|september|october|november|december))/i.test(
        right,
      )
    )
      return []
    const named = after.test(right) || /\b(?:aged?|ages|age of|minimum age(?: is| of)?)[ :]{0,2}$/i.test(left)
    const perhaps =
      /^(?:Q02\.1|T01\.3\.1|T03\.1\.1|Q08\.1|T06\.8\.1|T03\.3\.1|T04\.3\.1)$/.test(item) &&
      before.test(left) &&
      ofAge.test(clause.plain)
    const around = hi > lo && /^(?:Q02\.1|T01\.3\.1|T03\.1\.1)$/.test(item)
    const alone =
      /^(?:Q02\.1|T01\.3\.1|T03\.1\.1)$/.test(item) &&
      hi < 30 &&
      /(?:[:,] |\b(?:is|are|of|was|just) )$/i.test(left) &&
      /^[,.;)]/.test(right)
    const over =
      /^(?:Q08\.1|T06\.8\.1|T03\.3\.1|T04\.3\.1)$/.test(item) &&
      /\b(?:over|above|older than|under|below|younger than) $/i.test(left) &&
      /^(?:[,.;)]|$| (?:is|are|may|can|will|enrols?|on|at|or)\b)/.test(right)
    return isBound(clause.plain, item, left, right) || named || over || perhaps || around || alone
      ? [{ value: lo, must: bound.test(`${left} ${right}`) || mustBe(item), clause }]
      : []
  })
}

/** By law, or as a condition of entry: "who have turned 21", "must be 18". */
const isBound = (plain: string, item: string, left: string, right: string): boolean =>
  (/^(?:Q05|T02\.1)/.test(item) &&
    /\b(?:turned|under|over|at least|older than|younger than|reached|aged?) $/i.test(left) &&
    /\b(?:persons?|people|anyone|anybody|pupils?|minors?|issued|forbidden|prohibited|allowed|permitted)\b/i.test(
      plain,
    )) ||
  (/^(?:Q08\.1|T06\.8\.1|T03\.3\.1|T04\.3\.1)$/.test(item) &&
    /\b(?:must be|be at least|from the age of) $/i.test(left) &&
    /^(?:[,.;)!]|$| (?:or|and|on|when|years)\b)/.test(right))

const mustBe = (item: string): boolean => /^(?:Q08\.1|T03\.3\.1|T06\.8\.1)$/.test(item)

const inWords = (clause: Clause): Age[] =>
  Object.entries(ordinals).flatMap(([word, value]) =>
    new RegExp(`\\b${word} (?:year|birthday)\\b`, 'i').test(clause.plain) ? [{ value, must: true, clause }] : [],
  )
