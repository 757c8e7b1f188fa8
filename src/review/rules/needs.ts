import { codeOf, type Dossier, type Found, type Quote, type Said } from '../dossier.ts'
import { type Thing, things } from '../lexicon/things.ts'
import { phrases } from '../read/phrases.ts'
import { isOfOthersIn } from '../read/quantities.ts'
import { says } from '../read/stance.ts'
import type { Rule } from '../rule.ts'

type Read = { readonly what: string; readonly lacks: RegExp; readonly needs: RegExp; readonly given: RegExp }

const read: readonly Read[] = things.map(({ what, words, lacks = '', needs = '' }: Thing) => ({
  what,
  lacks: phrases(`
    {not} > ${words}
    ${words} {not} required|needed|necessary|asked
    ${words} [is|are] [at_home] none|zero
    ${lacks.trim()}
  `),
  needs: phrases(`
    {must}|demand*|asks_for|ask_for|upload*|show|shows|bring*|submit*|prove|proves|hold|holds|only_with > ${words}
    ${words} > {must}|mandatory|a_condition|prerequisite*
    ${needs.trim()}
  `),
  given: phrases(`
    lend*|lent|loan*|borrow*|provide*|supply|supplies|hand_out|hands_out & ${words}
  `),
}))

/** Answers that tell of learners as they are, and answers that tell what is asked of them. */
const ofLearners =
  /^(?:Q02|T01\.3|T03\.[13]|Q08|T06\.8|T04\.[34]|Q15\.[12]|Q16|T06\.5|Q11|Q12\.1|Q10\.1|T02\.1\.4|Q01\.5)/
const ofDemands =
  /^(?!Q01\.[1-4]|T01\.1\.[1-3]|T03\.4|Q02|T01\.3|T03\.1|Q06|Q13|Q17\.[45]|T05\.2\.3|T02\.2\.[12]|Q12\.4|Q03|T01\.4\.2)/
/** What others need, or have not. */
const ofOthers =
  /\b(?:we|our|us|trainers?|tutors?|instructors?|teachers?|lecturers?|assessors?|the (?:college|university|institute|partner|company|provider|vendor|regulator)|staff|patients?|customers?|clients?|guests?|competitors?) (?:\w{1,12} ){0,2}?(?:need|needs|must|have|has|hold|holds|bring|cannot|lack|do|does)\b|\b(?:marketing|legal|copyright|import|export|software|content|music|operating|business) (?:licen[cs]es?|permits?)\b|\blicen[cs]es? (?:to be paid|fees?|costs?|for (?:the|our) (?:content|software|films?))\b/i

/** There is another way in, or it is asked of those who do something. */
const isOpen =
  /\bor (?:a|an|one|two|three|some|equivalent)\b|\b(?:who|whoever|those who) \w+s? must\b|\bwho (?:flies|drives|handles|operates)\b/i

/** Learners have not, or need not have, what another answer asks of them. */
const lacking: Rule = {
  id: 'H11',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => read.flatMap((thing) => clash(thing, dossier)),
}

function clash({ what, lacks, needs, given }: Read, dossier: Dossier): Found[] {
  const all = [...dossier.answers.values()]
  if (all.some(({ clauses }) => clauses.some((clause) => says(clause, given)))) return []

  const without = all.flatMap((said) => quotesIn(said, ofLearners, lacks))
  const asked = all.flatMap((said) => quotesIn(said, ofDemands, needs))
  const lacking = apart(without, asked).slice(0, 2)
  const needed = apart(asked, without).slice(0, 2)
  const [one, other] = [lacking[0], needed[0]]
  return one && other
    ? [
        {
          rule: 'H11',
          says: `${codeOf(other.item)} asks for what ${codeOf(one.item)} says learners have not or need not have (${what}).`,
          quotes: [...lacking, ...needed],
        },
      ]
    : []
}

/** Quotes of answers that say one side only, one an answer. */
const apart = (those: readonly Quote[], others: readonly Quote[]): Quote[] =>
  those.filter(
    ({ item }, at) =>
      others.every((other) => other.item !== item) && those.findIndex((one) => one.item === item) === at,
  )

const quotesIn = (said: Said, items: RegExp, words: RegExp): Quote[] =>
  items.test(said.item)
    ? said.clauses.flatMap((clause) =>
        says(clause, words) && !isOpen.test(clause.plain) && !ofOthers.test(clause.plain) && !isOfOthersIn(clause.plain)
          ? [{ item: said.item, text: clause.text }]
          : [],
      )
    : []

export const needs: readonly Rule[] = [lacking]
