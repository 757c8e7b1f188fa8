import { codeOf, type Dossier, type Found, type Quote, type Said } from '../dossier.ts'
import type { Clause } from '../read/text.ts'
import type { Rule } from '../rule.ts'

/** What somebody is who may do a thing, by the stem of the word. */
const titles = ['licen', 'accredit', 'regist', 'certif', 'charter', 'independen', 'authori'] as const

const only =
  /\b(?:only|exclusively|solely|without exception|no (?:other|one else|exception)|nobody else|must|has to|have to|required|needs?|is issued only|whoever|always)\b/i
const none = /\b(?:no|none|not|nobody|never|cannot|can't|neither|without|isn't|aren't|don't|doesn't|no one)\b/i
const people =
  /\b(?:evaluat\w+|assessors?|examin\w+|grad(?:er|ers|ed|es)|mark(?:er|ers|ed)|interpret\w+|nurses?|engineers?|electricians?|inspectors?|instructors?|trainers?|tutors?|teachers?|lawyers?|auditors?|therapists?|guides?|pilots?|divers?|operators?|drivers?|weld\w+|plumb\w+|pharmacists?|doctors?|physicians?|midwi\w+|surveyors?|technicians?|brokers?|reviewers?|verifiers?|masters?|captains?|handlers?|mentors?|persons?)\b/gi
const ofCourse =
  /\b(?:course|micro-?credential|programme|badge|certificate|institution|university|college) (?:is|are|was|has been) (?:not )?(?:yet )?(?:accredit|regist|licen|certif)/i
const market = /^(?:Q01\.[1-4]|T01\.1\.[1-3]|T03\.4)/

type Read = { readonly said: Said; readonly clause: Clause; readonly who: ReadonlySet<string> }

/** Who is spoken of, by the beginnings of the words. */
const whoIn = (plain: string): Set<string> =>
  new Set([...plain.matchAll(people)].map(([word]) => word.toLowerCase().slice(0, 5)))

function readIn(dossier: Dossier, stem: string, words: RegExp): Read[] {
  const title = new RegExp(`\\b${stem}\\w*`, 'i')
  return [...dossier.answers.values()]
    .filter(({ item }) => !market.test(item))
    .flatMap((said) =>
      said.clauses
        .filter(({ plain }) => title.test(plain) && words.test(plain) && !ofCourse.test(plain))
        .map((clause) => ({ said, clause, who: whoIn(clause.plain) })),
    )
}

/** Only people with a title may do it, and none has it, or those who have may not. */
const titleMissing: Rule = {
  id: 'F22',
  tier: 'conflict',
  reads: 'words',
  look: (dossier) => titles.flatMap((stem) => clash(dossier, stem)).slice(0, 1),
}

function clash(dossier: Dossier, stem: string): Found[] {
  const asked = readIn(dossier, stem, only).filter(({ clause }) => !isDenied(clause.plain, stem))
  const lacking = readIn(dossier, stem, none).filter(({ clause }) => isDenied(clause.plain, stem))
  const pair = asked.flatMap((one) =>
    lacking
      .filter((other) => other.said !== one.said && [...other.who].some((who) => one.who.has(who)))
      .map((other) => [one, other] as const),
  )[0]
  return pair
    ? [
        {
          rule: 'F22',
          says: `${codeOf(pair[0].said.item)} asks for people of whom ${codeOf(pair[1].said.item)} says that there are none, or that they may not.`,
          quotes: pair.map(({ said, clause }): Quote => ({ item: said.item, text: clause.text })),
        },
      ]
    : []
}

/** "none of them is accredited", "registered interpreters cannot join" */
const isDenied = (plain: string, stem: string): boolean =>
  new RegExp(
    `\\b(?:no|none|not|nobody|never|neither|without|isn't|aren't|no one)\\b[^.;]{0,40}\\b${stem}|\\b${stem}\\w* \\w{3,16} (?:cannot|can't|may not|must not|do not|don't|are not|aren't|never)\\b`,
    'i',
  ).test(plain) && !/\bno (?:other|one else|exception)/i.test(plain)

export const titled: readonly Rule[] = [titleMissing]
