import { codeOf, type Found, type Quote } from '../dossier.ts'
import { actorsIn } from '../read/actors.ts'
import { namesIn } from '../read/names.ts'
import { phrases } from '../read/phrases.ts'
import type { Rule } from '../rule.ts'

/** Something that somebody does for the micro-credential, and the answers that may say who. */
type Role = {
  readonly rule: string
  readonly does: string
  readonly words: RegExp
  readonly items: RegExp
  readonly not?: RegExp
}

const all: readonly Role[] = [
  {
    rule: 'F13',
    does: 'issues the certificate or badge',
    words: phrases(`
      {badge}|it & issued|issues|issue|signs|signed|awarded|awards|granted|grants|prepares by|under|alone|only
      {badge} ~ issued|signed|awarded|granted|conferred|given_out|printed by|from|under
      issues|signs|awards|grants|confers|gives_out|hands_out|prepares ~ {badge}
      issued|signed|awarded|conferred by
      awards|award|seals|signs ~ signs|seals|certificate
      {badge} comes from|by
      issuer|issuing_body|awarding_body is|of
    `),
    items: /^(?:Q08\.3|T05\.3\.[67]|T02\.2\.6|T06|Q15\.3|T01\.[24]|Q04\.2|Q18\.2|T03\.2|Q05|T02\.1|Q09\.3|T04\.3)/,
    not: /\b(?:licen[cs]e|applicants?|entry|prerequisite|invoice)\b/i,
  },
  {
    rule: 'F14',
    does: 'owns the material',
    words: phrases(`
      copyright|ownership|property|ip|intellectual_property|rights & {who}|with|belongs|ours|hold*|keep*|retain*|stay*|remain*|chamber|institute|university|college|association|we|author*
      belong|belongs to
      owned by
      we|university|college|institute|chamber|association|partner*|company|author* own|owns|keep|keeps|hold|holds ~ copyright|rights|material*|content|slide*|video*|clip*|page*|lesson*|film*|every|ip|it|everything|all
      is|are|remains|stays ours|our_own|our_property|theirs
      without asking anybody|anyone|permission
    `),
    items: /^(?:Q10|T05\.[23]|Q12|Q04|Q17\.2|T04\.4\.[13]|Q06|T02\.2|Q05|T01\.2|Q15\.3)/,
    not: /\b(?:learners?'? (?:own|data)|data|figures|badge|certificate)\b/i,
  },
  {
    rule: 'F15',
    does: 'marks what learners hand in',
    words: phrases(`
      marked|graded|assessed|scored|corrected|judged|evaluated by
      {teacher}|supervisor*|peers|employer*|software|system|platform|examiner*|assessor*|nurse*|panel|computer mark*|grade*|assess*|score*|correct*|judge* ~
      marking|grading is|by|done
      automatically|auto-marked|auto-graded|machine-marked marked|graded|scored|throughout
    `),
    items: /^(?:T04\.4\.2|Q14|Q09\.3|T06\.[25]|Q16\.3|T03\.3\.2|Q12\.4|T04\.4\.3|Q13|Q10\.2|Q04\.2|Q15\.3|T05\.3\.2)/,
    not: /\b(?:quiz\w*|practice|not count)\b/i,
  },
]

/** Two answers that have others do the same thing. */
export const roles: readonly Rule[] = all.map(
  ({ rule, does, words, items, not }): Rule => ({
    id: rule,
    tier: 'conflict',
    reads: 'words',
    look: (dossier): Found[] => {
      const told = [...dossier.answers.values()].flatMap((said) => {
        if (!items.test(said.item)) return []
        const clauses = said.clauses.filter(({ plain }) => words.test(plain) && !not?.test(plain) && !open.test(plain))
        const who = new Set(clauses.flatMap(({ plain }) => [...namedIn(plain)]))
        const [clause] = clauses
        return clause && who.size
          ? [
              {
                who,
                only: clauses.some(({ plain }) => alone.test(plain)),
                quote: { item: said.item, text: clause.text } satisfies Quote,
              },
            ]
          : []
      })
      const [first, other] = apart(told)
      return first && other
        ? [
            {
              rule,
              says: `${codeOf(first.quote.item)} and ${codeOf(other.quote.item)} have others who ${does}.`.replace(
                'others who',
                'somebody else who',
              ),
              quotes: [first.quote, other.quote],
            },
          ]
        : []
    },
  }),
)

const open = /\b(?:may|might|could|or|if|would|jointly|together|and then|both|co-\w+)\b/i
const alone =
  /\b(?:alone|only|solely|all of it|outright|no other|nobody else|without asking|every|each|all|exclusively|just|sole|not by)\b/i

/** "by the chamber, not by the college" */
const notBy =
  /,? (?:and )?(?:not|never|instead of|rather than) (?:by |from |with )?(?:the |our |a |an )?[^,.;:]{1,40}/gi

type Told = { readonly who: ReadonlySet<string>; readonly only: boolean; readonly quote: Quote }

/** The first two that have nobody in common, one of whom says that nobody else does. */
function apart(told: readonly Told[]): readonly Told[] {
  for (const [at, one] of told.entries())
    for (const other of told.slice(at + 1))
      if ((one.only || other.only) && ![...one.who].some((who) => other.who.has(who))) return [one, other]
  return []
}

/** Whom a clause names, by kind; a name of its own counts as one. */
function namedIn(plain: string): Set<string> {
  const who = actorsIn(plain.replace(notBy, ''))
  return who.size ? who : new Set(namesIn(`x ${plain}`))
}
