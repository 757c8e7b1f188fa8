/** Things of which a micro-credential has one number, and how that number is told from others. */
type Figure = {
  readonly rule: string
  readonly what: string
  readonly unit: RegExp
  readonly about?: RegExp
  readonly not?: RegExp
  readonly items?: RegExp
}

const counted = (nouns: string): RegExp => new RegExp(`^[ -]{0,2}(?:[a-z-]{1,14} ){0,2}?(?:${nouns})\\b`, 'i')
const some =
  /\b(?:or|if|pilot|last year|next|extra|more|optional|another|other|(?:per|each|every|a) (?:module|unit|week|topic|lesson))\b/i

export const figures: readonly Figure[] = [
  { rule: 'C14', what: 'number of videos', unit: counted('videos|clips|films|animations|screencasts'), not: some },
  {
    rule: 'C14',
    what: 'number of questions',
    unit: counted('questions|items'),
    about: /\b(?:quiz|test|exam|multiple[- ]choice|paper)\b/i,
    not: /\b(?:per|each|every|or|if|bank|pool|survey|weekly|wrong|right|correct|out of|draws?|drawn)\b/i,
    items: /^(?:T04\.4\.2|Q14|Q09\.3|T06|T03\.3\.2|T05\.3\.2)/,
  },
  {
    rule: 'C14',
    what: 'number of instructors',
    unit: counted('instructors|tutors|facilitators|trainers'),
    not: /\b(?:per|each|every|or|if|pilot|train\w*|guest|volunteers?|partners?|once|reserve|more|of the)\b/i,
    items: /^(?:Q06|T02\.2\.2|Q13|Q16\.3|T06|T03\.3\.2|T04\.4\.3|Q17\.5)/,
  },
  {
    rule: 'C14',
    what: 'number of days on site',
    unit: counted('days|saturdays|sundays|weekends'),
    about:
      /\b(?:campus|workshop|lab|laboratory|on[- ]?site|in person|face[- ]to[- ]face|practical|residential|simulator|kitchen|studio)\b/i,
    not: /\b(?:within|repl\w*|per|every|each|or|optional|if|before|after|later|working|notice|staff)\b/i,
    items: /^(?:T06|T03\.3|Q09|T04\.4\.1|Q12\.1|Q02\.2|T04\.4\.2|Q15\.3|T01\.2)/,
  },
  {
    rule: 'C14',
    what: 'number of people asked',
    unit: counted(
      'employers|firms|companies|clinics|hospitals|hotels|managers|nurses|farmers|owners|workers|learners|people',
    ),
    about:
      /\b(?:we (?:asked|interviewed|surveyed|spoke|talked)|survey(?:ed)? of|interviews? with|interviewed|answered our)\b/i,
    not: /\b(?:of (?:them|whom|the)|said|out of|per cent|%|will|and|more)\b/i,
    items: /^(?:Q01\.2|T01\.1\.3|Q07\.2)/,
  },
  {
    rule: 'G13',
    what: 'time that data are kept',
    unit: /^[ -](?:full )?(?:years?|months?|weeks?|days?)\b/i,
    about:
      /\b(?:data|records?|recordings?|logs?|files?)\b[^.;]{0,60}\b(?:kept|keep|stored?|deleted?|erased?|retain\w*|hold|held)\b|\b(?:kept|keep|stored?|deleted?|erased?|retain\w*)\b[^.;]{0,60}\b(?:data|records?|recordings?|logs?)\b/i,
    not: /\b(?:every|or|credit|badge|results?|marks)\b/i,
  },
  {
    rule: 'C7',
    what: 'number of badges that make up the larger award',
    unit: counted('badges|micro-?credentials|courses|stacks?|parts'),
    about:
      /\b(?:make up|makes? (?:up )?(?:a|the|our)|add up|together|stack\w*|combine\w*|count towards|series of|complete (?:all )?(?:the )?)\b/i,
    not: /\b(?:or|any|choose|at least|more|last year|students?|learners?)\b/i,
    items: /^(?:Q08|T04\.3|Q06\.3|T02\.2\.3|T06|Q02\.3|T03\.1\.4|T02\.1\.4|Q15)/,
  },
]
