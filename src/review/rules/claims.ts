import { cited, factsOf } from '../../toolkit/economies.ts'
import { answersTo, codeOf, type Found, type Quote, quoteOf } from '../dossier.ts'
import { namesIn } from '../read/names.ts'
import { stanceOf } from '../read/stance.ts'
import type { Rule } from '../rule.ts'
import { of, positionsOn } from '../stands.ts'
import { assessed, stacked } from './topics/assessment.ts'

const promise =
  /\b(?:badges?|certificates?|credentials?|certifi\w+|holders?|graduates?|completers?|learners who (?:finish|complete)|employers (?:can|will|know|may))\b/i
const proves =
  /\b(?:competen\w+|certif(?:y|ies|ied|ying)|assessed|verif(?:y|ies|ied)|proven?|proves|proof|mastery|mastered|demonstrat\w+|attests?|vouch\w*|guarantees? that|confirms? (?:that|they|the)|shows? (?:that|employers|you can|they can)|evidence (?:of|that)|qualified|has (?:shown|passed)|have (?:shown|passed)|tested|job-ready|trust(?:ed)? that)\b/i

/** A badge that speaks for competence, and nothing that it could stand on. */
const unfounded: Rule = {
  id: 'D1',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const none = positionsOn({ ...assessed, where: ['T04.4.2', 'Q14.1', 'T06.5.1', 'Q14.2'] }, dossier).find(
      ({ stance }) => stance === 'no',
    )
    if (!none) return []
    for (const said of answersTo(
      dossier,
      of('T05.3.6 T05.3.7 Q08.3 T06.2.1 T03.2.1 T03.2.2 T01.2.1 Q15.3 T01.4.1 T04.1.1 T06.5.1 T01.2.2 Q02.3'),
    )) {
      const clause = said.clauses.find(
        (one) =>
          promise.test(one.plain) &&
          stanceOf(one, proves) === 'yes' &&
          !/\b(?:attendance|attended|participation|took part)\b/i.test(one.plain),
      )
      if (clause && said.item !== none.item)
        return [
          {
            rule: 'D1',
            says: `Nothing is assessed, and ${codeOf(said.item)} has the credential speak for what learners can do. What would it stand on?`,
            quotes: [none.quote, { item: said.item, text: clause.text }],
          },
        ]
    }
    return []
  },
}

/** Credit for what nobody assesses. */
const creditForNothing: Rule = {
  id: 'D12',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    const credit = dossier.answers.get('T02.1.4')
    const none = positionsOn({ ...assessed, where: [] }, dossier).find(
      ({ stance, item }) => stance === 'no' && item === 'Q09.3',
    )
    return credit && none && /^\W{0,3}yes\b|\b\d{1,3} (?:\w{1,10} )?credit/i.test(credit.plain)
      ? [{ rule: 'D12', says: 'It carries credit, and nothing is assessed.', quotes: [quoteOf(credit), none.quote] }]
      : []
  },
}

/** The economy's framework asks for assessment. */
const askedFor: Rule = {
  id: 'D3',
  tier: 'single',
  reads: 'words',
  look: (dossier, economies) => {
    const facts = factsOf(economies, dossier.economy)
    const none = facts?.assessed
      ? positionsOn({ ...assessed, where: [] }, dossier).find(({ stance, item }) => stance === 'no' && item === 'Q09.3')
      : undefined
    return none
      ? [
          {
            rule: 'D3',
            says: `The framework of ${dossier.economy} asks for assessment (${facts ? cited(facts) : ''}; not from the toolkit).`,
            quotes: [none.quote],
          },
        ]
      : []
  },
}

/** Outcomes that are said to count for more, and an answer that says they do not. */
const goesNowhere: Rule = {
  id: 'I5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => {
    if (!dossier.ticked.has('C07.3')) return []
    const none = positionsOn({ ...stacked, ticks: [] }, dossier).find(({ stance }) => stance === 'no')
    return none
      ? [
          {
            rule: 'I5',
            says: `${codeOf('C07.3')} has the outcomes count towards something larger, and ${codeOf(none.item)} says that nothing does.`,
            quotes: [{ item: 'C07.3', text: 'ticked' }, none.quote],
          },
        ]
      : []
  },
}

const titleOfMore: Rule = {
  id: 'I10',
  tier: 'single',
  reads: 'words',
  look: (dossier, economies) => {
    const title = dossier.answers.get('T06.1.1')
    if (!title || /\b(?:not|never|no|isn't) (?:called |named |an? |to be )*["']?\w+/i.test(title.plain)) return []
    const own = factsOf(economies, dossier.economy)?.title ?? []
    // What follows the first sentence is said of the title.
    const [, name = title.plain.split(/[.;]\s/)[0] ?? ''] = /^\W*["“«]([^"”»]+)["”»]/.exec(title.text) ?? []
    const word =
      /\b(?:diploma|(?<!\d[- ]?)(?<!micro-?)degree|bachelor'?s?|master'?s(?! ?class)|master of|doctora?\w*|graduate certificate|post-?graduate|under-?graduate|MBA)\b/i.exec(
        name,
      )?.[0] ?? own.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(name))
    return word
      ? [{ rule: 'I10', says: `“${word}” in the title can be taken for a qualification.`, quotes: [quoteOf(title)] }]
      : []
  },
}

const promised = ['T06.2.1', 'T06.5.1', 'T03.2.1', 'T03.2.2', 'T01.2.1', 'Q15.3', 'T01.4.1']
const tooMuch =
  /\b(?:guarantee[sd]?|guaranteed|ensures? (?:a |them a )?(?:job|employment|promotion)|will (?:definitely|certainly) (?:get|find|be)|100 ?% (?:job|employment|placement|pass))\b/i

const cannotKeep: Rule = {
  id: 'I11',
  tier: 'single',
  reads: 'words',
  look: (dossier) =>
    answersTo(dossier, promised).flatMap((said): Found[] => {
      const clause = said.clauses.find(
        (one) => stanceOf(one, tooMuch) === 'yes' && !/\bguaranteed? (?:interview|place|seat|entry)\b/i.test(one.plain),
      )
      return clause
        ? [{ rule: 'I11', says: `Can you keep that?`, quotes: [{ item: said.item, text: clause.text }] }]
        : []
    }),
}

const byWhom = /\b(?:accredited|endorsed|recogni[sz]ed|approved|certified|co-?branded) (?:by|with)\b/i
const records = of(
  'Q05.1 Q05.2 Q05.3 Q04.1 Q04.2 T02.1.1 T02.1.2 T02.1.3 Q18.2 Q10.2 Q07.2 T02.1.4 Q18.1 T05.4.1 Q07.3 T05.4.3 Q08.2 Q06.3 Q01.5 Q08.3 T05.2.2',
)

/** A body that is said to recognise it, and stands nowhere else. */
const recognisedByNobody: Rule = {
  id: 'I12',
  tier: 'single',
  reads: 'words',
  look: (dossier) => {
    const back = answersTo(dossier, records)
    if (back.length < 2 || !back.some(({ item }) => /^(?:Q05|T02\.1|Q18\.2)/.test(item))) return []
    return answersTo(dossier, ['T06.2.1', 'T01.2.1', 'Q15.3', 'T03.2.1', 'T01.4.1', 'T03.2.2']).flatMap(
      (said): Found[] => {
        const clause = said.clauses.find((one) => stanceOf(one, byWhom) === 'yes')
        const found = clause ? byWhom.exec(clause.plain) : null
        if (!clause || !found) return []
        const who = namesIn(
          `x ${clause.plain.slice(found.index + found[0].length, found.index + found[0].length + 60)}`,
        )
        if (!who.length || who.some((name) => back.some(({ plain }) => isNamedIn(name, plain)))) return []
        return [
          {
            rule: 'I12',
            says: `${codeOf(said.item)} has ${who[0]} behind it; no other answer does.`,
            quotes: [{ item: said.item, text: clause.text }],
          },
        ]
      },
    )
  },
}

/** By the whole name, a word of it that is its own, or its initials. */
function isNamedIn(name: string, plain: string): boolean {
  const initials = name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('')
  return (
    name.split(/\s+/).some((word) => word.length > 3 && /^\p{Lu}/u.test(word) && plain.includes(word)) ||
    (initials.length > 1 && plain.includes(initials)) ||
    plain.includes(name)
  )
}

const overWhole: Rule = {
  id: 'I13',
  tier: 'single',
  reads: 'words',
  look: (dossier): Found[] => {
    const said = dossier.answers.get('Q01.3')
    const share =
      said && [...said.plain.matchAll(/(\d{1,4})(?:\.\d{1,2})? ?%/g)].find(([, value]) => Number(value) > 100)
    return said && share && !/\b(?:grow\w*|grew|increas\w*|rise|rose|up|more|since)\b/i.test(said.plain)
      ? [{ rule: 'I13', says: `${share[0]} of the market?`, quotes: [quoteOf(said)] }]
      : []
  },
}

const noRivals: Rule = {
  id: 'I14',
  tier: 'conflict',
  reads: 'words',
  look: (dossier): Found[] => {
    const none = dossier.answers.get('Q01.4')
    if (
      !none ||
      !/^\W{0,3}(?:none|no (?:direct )?competit\w+|no (?:other|one else)|nothing|there (?:is|are) (?:no|none)|nobody|no ?one|we (?:know of|found|have found|see|are aware of) (?:no|none|nobody|nothing))\b/i.test(
        none.plain,
      ) ||
      /\b(?:but|except|closest|nearest|although|only)\b/i.test(none.plain)
    )
      return []
    for (const said of answersTo(dossier, ['T03.4.1', 'Q15.3', 'T01.2.1', 'T01.4.3', 'T06.2.1'])) {
      const clause = said.clauses.find(({ plain }) =>
        /\b(?:unlike|compared (?:to|with)|competitors?|rivals?|similar (?:courses?|offers?|offerings?|programmes?|micro-credentials)|(?:cheaper|shorter|faster|better|longer|deeper) than (?!a (?:degree|diploma)|degrees)|other (?:providers?|courses?|programmes?))\b/i.test(
          plain,
        ),
      )
      if (clause)
        return [
          {
            rule: 'I14',
            says: `${codeOf('Q01.4')} knows no competitors, ${codeOf(said.item)} compares with some.`,
            quotes: [quoteOf(none), { item: said.item, text: clause.text } satisfies Quote],
          },
        ]
    }
    return []
  },
}

export const claims: readonly Rule[] = [
  unfounded,
  creditForNothing,
  askedFor,
  goesNowhere,
  titleOfMore,
  cannotKeep,
  recognisedByNobody,
  overWhole,
  noRivals,
]
