import type { Said } from '../dossier.ts'
import type { Clause } from './text.ts'

/** The languages in which an answer has it taught, and whether in no other. */
export type Taught = { readonly named: ReadonlySet<string>; readonly only: boolean; readonly clause: Clause }

const names: Readonly<Record<string, RegExp>> = {
  english: /\benglish\b/i,
  spanish: /\b(?:spanish|español|castellano)\b/i,
  french: /\bfrench\b/i,
  chinese: /\b(?:chinese|mandarin|cantonese|putonghua)\b|中文|普通话/i,
  japanese: /\bjapanese\b/i,
  korean: /\bkorean\b/i,
  malay: /\b(?:[Mm]alay|[Bb]ahasa (?:[Mm]alaysia|[Mm]elayu)|BM)\b/,
  indonesian: /\b(?:bahasa indonesia|indonesian)\b/i,
  thai: /\bthai\b/i,
  vietnamese: /\bvietnamese\b/i,
  tagalog: /\b(?:tagalog|filipino)\b/i,
  cebuano: /\b(?:cebuano|bisaya|visayan|ilocano|hiligaynon)\b/i,
  russian: /\brussian\b/i,
  portuguese: /\bportuguese\b/i,
  maori: /\b(?:te reo|m[aā]ori)\b/i,
  tamil: /\btamil\b|தமிழ்/i,
  quechua: /\b(?:quechua|aymara|mapudungun|zapotec|mixe|mixtec)\b/i,
  pisin: /\b(?:tok pisin|pidgin|motu)\b/i,
  khmer: /\bkhmer\b/i,
  burmese: /\bburmese|myanmar language\b/i,
  lao: /\blao(?:tian)?\b/i,
  hmong: /\bh'?mong\b/i,
  javanese: /\b(?:javanese|sundanese|toraja|madurese)\b/i,
  arabic: /\barabic\b/i,
  german: /\bgerman\b/i,
  inuktitut: /\b(?:inuktitut|cree|dene|ojibwe)\b/i,
  hokkien: /\b(?:hokkien|taiwanese|hakka)\b/i,
  tongan: /\b(?:tongan|samoan|fijian)\b/i,
  uzbek: /\b(?:uzbek|tajik|kyrgyz|kazakh|tatar|buryat|yakut)\b/i,
  nepali: /\b(?:nepali|bengali|sinhala|urdu)\b/i,
  hindi: /\bhindi\b/i,
}
const taught =
  /\b(?:taught|deliver\w*|teach\w*|offer\w*|record\w*|written|made|produced|everything|all|content|material\w*|video\w*|lessons?|notes?|quiz\w*|course|learn (?:it )?in|narrat\w*|modules?|sessions?|slides?|version|exist\w*|available|audio|podcast|follow it|comes? in|exam|test|text\w*|screens?|pages?|captions?|units?|say|speech|workshops?|classes|subtitles?|in (?:your|their) own)\b/i
const aside =
  /\b(?:glossar\w*|terms?|keyword\w*|words of|summar\w*|optional|extra|software|menus?|IELTS|TOEFL|as (?:a )?second language|first language|speak\w* (?:some )?\w+ at home|at home|names? of|safety clips|interface|forms?|competitor\w*|rival\w*|logo|title|later|next year|would|funding|level|cards?|certificate)\b/i
const denied = /\b(?:no|not|never|without|nor|neither|n't|instead of|rather than|shy|but not|stop)\b/i
const exclusive =
  /\b(?:only|solely|just|exclusively|nothing else|one version|one language|no (?:other|translat\w*|second)|everything|all of it|entirely|(?:in|and) no other|and nothing else|not in (?:any )?other|no further version|no\w* translat\w*)\b/i

/** Answers about learners, and what they say of the one language that these know. */
const learners = /^(?:Q02|T01\.3|T03\.1|Q06\.2|Q13|Q16\.3)/
/** Answers about staff and support, whose languages are not those of the teaching. */
const ofStaff = /^(?:Q06|Q13|Q16|T05\.3\.5)/
const reads =
  /\b(?:reads?|speaks?|knows?|understands?|writes?) (?:only|just|nothing but)\b|\b(?:reads?|speaks?|knows?|understands?) [^.;]{2,24} (?:and|but) (?:nothing else|no other)\b|\bonly (?:read|speak|know|understand)s?\b/i

/** What an answer says of the language it is taught in; a language it says no to is none of them. */
export function taughtIn(said: Said): Taught[] {
  const asks = /^(?:Q12\.1|T06\.3\.1|T04\.4\.1)$/.test(said.item)
  return said.clauses.flatMap((clause, at): Taught[] => {
    const named = namedIn(clause.plain)
    if (named.size && learners.test(said.item) && reads.test(clause.plain)) return [{ named, only: false, clause }]
    if (ofStaff.test(said.item)) return []
    if (!named.size || aside.test(clause.plain) || !(asks || taught.test(clause.plain))) return []
    const around = `${clause.plain} ${said.clauses[at + 1]?.plain ?? ''}`
    return [{ named, only: exclusive.test(around), clause }]
  })
}

const unknown =
  /\b(?:no|not|hardly any|little|never|without a word of|nothing of|don't (?:speak|read|know|understand)|do not (?:speak|read|know|understand)|cannot (?:speak|read|understand))\b[^,.;]{0,24}$/i

/** The languages that an answer about learners says they do not know. */
export const unknownIn = (said: Said): { readonly name: string; readonly clause: Clause }[] =>
  /^(?:Q02|T01\.3|T03\.1|Q08\.1)/.test(said.item)
    ? said.clauses.flatMap((clause) =>
        Object.entries(names).flatMap(([name, words]) => {
          const found = words.exec(clause.plain)
          return found && unknown.test(clause.plain.slice(0, found.index)) ? [{ name, clause }] : []
        }),
      )
    : []

const namedIn = (plain: string): Set<string> =>
  new Set(
    Object.entries(names).flatMap(([name, words]) => {
      const found = words.exec(plain)
      return found && !denied.test(plain.slice(Math.max(0, found.index - 26), found.index)) ? [name] : []
    }),
  )
