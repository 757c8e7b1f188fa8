import { takesBack } from '../../claims/made.ts'
import { answersTo, codeOf, type Dossier, type Found, type Quote, type Said, tickOf } from '../../dossier.ts'
import { ticked } from '../../lexicon/ticked.ts'
import { missing, undecided, undone } from '../../lexicon/undone.ts'
import { isMain } from '../../read/main.ts'
import { phrases } from '../../read/phrases.ts'
import { isOfOthersIn } from '../../read/quantities.ts'
import { isOfAPart, placesOf } from '../../read/stance.ts'
import { type Clause, stemsOf } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'

type Ticked = { readonly check: string; readonly items: readonly string[]; readonly about: RegExp }

const claims: readonly Ticked[] = ticked.map((line) => {
  const [check = '', items = '', words = ''] = line.split(': ')
  const about = words
    .trim()
    .split(' ')
    .map((word) => (word.length > 3 && !word.endsWith('*') ? `${word}|${word}s` : word))
    .join('|')
  return { check, items: items.split(' '), about: phrases(about) }
})

/** Whether an answer speaks of what a check is about; where we know no words for it, any does. */
export const isAbout = (check: string, { plain }: Said): boolean =>
  claims.find((claim) => claim.check === check)?.about.test(plain) ?? true

/** A tick, and an answer that says of the same thing that it has not been done. */
export const tickedYetUndone: Rule = {
  id: 'I5',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) =>
    claims
      .filter(({ check }) => dossier.ticked.has(check))
      .flatMap((claim): Found[] => {
        const [quote] = [
          ...answersTo(dossier, claim.items).flatMap((said) => takenBack(claim, said)),
          ...saidElsewhere(claim, dossier),
        ].filter(
          (one) => takesBack(dossier, claim.check, one) || (ofMore.has(claim.check) && claim.about.test(one.text)),
        )
        return quote
          ? [
              {
                rule: 'I5',
                says: `${codeOf(claim.check)} is ticked, and ${codeOf(quote.item)} says otherwise.`,
                quotes: [tickOf(claim.check), quote],
              },
            ]
          : []
      }),
}

/** They ask for more than any claim denies: a phone, a signal, a language beside a disability; whether somebody looked at all. */
const ofMore = new Set(['C02.5', 'C01.6', 'C05.5'])

/** Checks that ask whether something is there; the others ask whether somebody knows, or has thought of it. */
const ofBeing =
  /^C(?:02\.3|03\.3|04\.[123]|05\.3|06\.[3567]|07\.2|08\.[234]|09\.5|11\.[345]|12\.3|13\.[1-4]|14\.[156]|16\.[1-4]|17\.[1-5]|18\.[12])$/

/** What is not there is named elsewhere in the clause: "for stress there is no service". */
const ofAny =
  /\b(?:none|nothing|nobody|no one|such|anyone|anybody|service|person|place|(?:isn't|no) one|against|means|reach|hands|want|back|speak|refused)\b/i

/** "Competent / not yet": what a task comes to, or somebody else who does not know. */
const grade =
  /\b(?:competent|achieved|pass(?:ed)?|ready|accepted|met|yes|good)\b[^.;]{0,24}\bnot yet\b|\b(?:who|that|which) (?:do|does|did)(?: not|n't) know\b/i

/** It tells of what learners, or many of them, do not do or have. */
const ofLearners =
  /\b(?:many|most|half|few|two-thirds|two thirds|three quarters|a third|a quarter|one in \w+|learners|participants|growers|farmers|workers|they|people) (?:of (?:them|the|our) )?(?:\w+ ){0,4}?(?:do|does|can|have|has|had) ?(?:not|n't|no) (?:\w+ ){0,2}?(?:read|write|know how|own|speak|understand|use|have a|hear|see)\b/i

type Place = { readonly from: number; readonly to: number }
type Undone = { readonly done: readonly Place[]; readonly there: readonly Place[] }
const known = new WeakMap<Clause, Undone>()

/** Where a clause says that something is not done, and where that something is not there; read once for all ticks. */
function undoneIn(clause: Clause): Undone {
  const read = known.get(clause)
  if (read) return read
  const isSpared =
    fine.test(clause.plain) ||
    grade.test(clause.plain) ||
    isOfAPart(clause.plain) ||
    isOfOthersIn(clause.plain) ||
    ofLearners.test(clause.plain)
  const places = (words: RegExp): Place[] =>
    isSpared ? [] : placesOf(clause, words).map(({ index, 0: { length } }) => ({ from: index, to: index + length }))
  const said = { done: places(undone), there: places(missing) }
  known.set(clause, said)
  return said
}

/** What an answer may deny and bear the tick out all the same: one kind of a thing, or what would stand in its way. */
const upheld: Readonly<Record<string, RegExp>> = {
  'C07.4': otherKind(),
  'C09.4': otherKind(),
  'C14.2': otherKind(),
  'C14.4': otherKind(),
  'C11.1':
    /\b(?:at|in) (?:the|each|every) (?!moment|present|time|end)\w+s\b|\b(?:other|two|three|second|several) (?:systems?|platforms?)\b/i,
  'C09.6':
    /\b(?:no|not|never|without|nothing) (?:\w+ )?(?:fixed|set|compulsory|mandatory|hurry|deadlines?|timetable)\b/i,
  'C17.2':
    /\b(?:health|medical|patients?'?|private|personal|single|names?)\b[^.;]{0,40}\b(?:not|never|nobody)\b|\bno (?:names|personal|private|customer|patient|sensitive|medical)\b|\banonym\w+/i,
  'C15.3': /\b(?:for|only|except) (?:hearing|talking|listening|calls?|meetings?)\b/i,
  'C01.1': /\b(?:do|does|did|can) ?(?:not|n't) know (?:how|what|which|when)\b/i,
  'C01.5': /\b(?:do|does|did|can) ?(?:not|n't) know (?:how|what|which|when)\b/i,
  'C02.6': /\b(?:hearing|sight|eyesight|limb|job|work)\b/i,
}

function otherKind(): RegExp {
  return /\b(?:no|not a|not an|without|neither|never a)(?: \w+)? (?:written|paper|formal|final|closing|multiple[- ]choice|oral|online|theory)?(?: |\b)(?:tests?|exams?|examinations?|quiz(?:zes)?|marks?|grades?|marking|grading|essays?|points)\b/i
}

/** What a whole answer may have that bears a tick out, whatever single things it denies. */
const borneOut: Readonly<Record<string, RegExp>> = {
  'C01.1':
    /\b\d[\d,]*[^.;]{0,60}\b(?:interview\w*|talk\w*|audit\w*|letters?|logs?|cases|claims|forms?|answered|replied|returned|visits?|days?|files)\b|\b(?:spoke|sat|talked|met|interviewed|surveyed|watched|shadowed|asked|read|counted|went through)\b[^.;]{0,24}\b\d/i,
  'C03.3':
    /\d[\d,.]*[^;]{0,60}(?<!\b(?:not|never|nobody|yet|to be) )\b(?:signed|approved|agreed|granted) (?:by|on|in|with|at)\b/i,
}

/** Whether a whole answer shows what a tick claims. */
export const isBorneOut = (check: string, { plain }: Said): boolean => borneOut[check]?.test(plain) ?? false

/** Whether a clause denies only what the tick does not claim. */
export const isUpheld = (check: string, plain: string): boolean => upheld[check]?.test(plain) ?? false

function takenBack({ check, about, items }: Ticked, said: Said): Quote[] {
  if (isBorneOut(check, said)) return []
  const first = said.clauses[0]
  if (first && items[0] === said.item && undecided.test(first.plain) && !fine.test(first.plain))
    return [{ item: said.item, text: first.text }]
  const clause = said.clauses.find((one, index) => {
    const { done, there } = undoneIn(one)
    if (isUpheld(check, one.plain) || !isMain(said.clauses, one)) return false
    return (
      done.some((place) => about.test(around(one.plain, place, items[0] === said.item ? 90 : 70))) ||
      (ofBeing.test(check) &&
        there.some(({ from, to }) =>
          about.test(
            ofAny.test(one.plain.slice(from, to + 6)) ? one.plain : untilColon(one.plain.slice(from, to + 30)),
          ),
        )) ||
      ((done.length > 0 || (ofBeing.test(check) && there.length > 0)) &&
        items[0] === said.item &&
        isBeside(said.clauses, index, about))
    )
  })
  return clause ? [{ item: said.item, text: clause.text }] : []
}

/** An answer to something else that speaks of the check in its own words, and says first of all that it has not been done. */
function saidElsewhere({ check, about, items }: Ticked, { answers, asks }: Dossier): Quote[] {
  const asked = new Set(stemsOf(asks.get(check) ?? '').filter((stem) => !ofAnyCheck.test(stem)))
  return [...answers.values()]
    .filter(({ item }) => !items.includes(item) && !/^(?:Q01|T01\.1|T03\.4|Q07\.1|T04\.1\.2)/.test(item))
    .flatMap(({ item, clauses }) =>
      clauses
        .filter((clause) => {
          const { done } = undoneIn(clause)
          return (
            done.some((place) => about.test(around(clause.plain, place, 40))) &&
            new Set(stemsOf(clause.plain).filter((stem) => asked.has(stem))).size > 1 &&
            !isUpheld(check, clause.plain) &&
            isMain(clauses, clause)
          )
        })
        .map(({ text }) => ({ item, text })),
    )
}
const ofAnyCheck = /^(?:consi|ident|micro|crede|deter|analy|devel|creat|decid|wheth|onlin|deliv|know|exist|alrea)/

/** The words on both sides of a place. */
const around = (plain: string, { from, to }: Place, width: number): string =>
  plain.slice(Math.max(0, from - width), to + width)

/** "Sites without signal: satellite phone": what follows is there. */
const untilColon = (plain: string): string => plain.split(/[:(,]/)[0] ?? ''

/** What is undone stands in the clause before, which this one goes on from and names nothing else. */
const isBeside = (clauses: readonly Clause[], at: number, about: RegExp): boolean =>
  at > 0 &&
  about.test(clauses[at - 1]?.plain ?? '') &&
  (clauses[at]?.plain ?? '').split(' ').length <= 16 &&
  /^\W{0,3}(?:(?:our|it|he|she|they|that|this|we|nobody|no one|there (?:is|are) (?:none|nothing|nobody))\b|(?:none|nothing|not|never)(?: yet| so far| at all)?\W*$)/i.test(
    clauses[at]?.plain ?? '',
  )

export const fine =
  /\b(?:no (?:problem|doubt|complaints?|changes? (?:asked|needed)|objections?|longer|need|more than|later|extra|cost)|nothing (?:to add|was changed|missing|changed)|not only|nobody (?:complained|objected|has to|needs|failed)|no one (?:complained|objected|has to|needs|failed)|do not need|don't need|does not need|not needed|until they|counts? for nothing|no other (?:money|funds?|funding|budget|source|lists?|records?|register|grants?|costs?|fees?|requirements?)|no-shows?|half-time|["']not yet["']|met or not yet|not yet (?:met|competent|shown)|, (?:which|so|and) (?:the |our |their )?(?:\w+ ){1,2}(?:gives?|pays?|covers?|brings?|lends?|bears?)|at first|in the end|at the beginning|initially|(?:as|since|because) (?:no one|nobody|none)|, so (?:an?|the|we|our|one|another|others|they|it) (?!\w+n't)(?!(?:\w+ ){0,3}(?:no|not|never|nobody|nothing|cannot)\b)|we did without|without (?:\w+ ){1,3}(?:take|takes|get|gets|must|have to|has to|start|begin|do|does) |the others (?:\w+ )?(?:signed|agreed|did|do|have|are)|(?:bears?|pays?|gives?|covers?|lends?|brings?) (?:it|that|them)(?! [a-z]{4})|shouldn't be|should not be|(?:a|no) second one|nothing to record|(?:before|until|unless) (?:the|they|he|she|our|we|it|an?|all|both) [^,;.]{0,24}?(?:has|have|had|says?|signs?|agrees?|approves?|approved|signed)|without (?:their|our|her|his|its|the|written|prior)(?: \w+){0,2} (?:ok|okay|consent|permission|approval|yes|signature|leave)|once [^.;]{0,90}\b(?:then|and (?:each|every|again|after))|do(?:es)? not count|competitors?|rivals?|time limit|beyond|except|other than|apart from|besides|separate|not yet (?:in|registered|qualified|employed|working)|after that|in the third year|booked|when asked|on request|of not-yet|not-yet|on purpose)\b/i
