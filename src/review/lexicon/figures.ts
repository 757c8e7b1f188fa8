/** Things of which a micro-credential has one number, and how that number is told from others. */
type CountedThing = {
  readonly rule: string
  readonly what: string
  readonly unit: RegExp
  readonly about?: RegExp
  readonly not?: RegExp
  readonly items?: RegExp
}

const counted = (nouns: string): RegExp => new RegExp(`^[ -]{0,2}(?:[a-z-]{1,14} ){0,2}?(?:${nouns})\\b`, 'i')
const some =
  /\b(?:or|if|pilot|last year|next|extra|more|new|existing|already|further|optional|another|other|(?:per|each|every|a) (?:module|unit|week|topic|lesson))\b/i

export const figures: readonly CountedThing[] = [
  {
    rule: 'C14',
    what: 'number of videos',
    unit: counted('videos|clips|films|animations|screencasts'),
    not: some,
    items: /^(?!Q01|T01|T03\.4)/,
  },
  {
    rule: 'C14',
    what: 'number of questions',
    unit: counted('questions|items'),
    about: /\b(?:quiz|test|exam|multiple[- ]choice|paper)\b/i,
    not: /\b(?:per|each|every|or|if|bank|pool|survey|weekly|wrong|right|correct|out of|draws?|drawn|again|of (?:its|the|these|those))\b/i,
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
  {
    rule: 'F7',
    what: 'number of hours of support a week',
    unit: /^[ -](?:hours?|hrs?|h)\b(?= ?(?:a|per|each|every|in the|\/) ?week|[^.;]{0,12} weekly)/i,
    not: /\b(?:tutor|instructor|trainer|lecturer|learn|study|course)\w*\b/i,
    items: /^(?:Q16\.1|T05\.3\.5|Q16\.2)/,
  },
  {
    rule: 'F11',
    what: 'number of years asked of instructors',
    unit: /^[ -](?:full )?(?:years?|winters|seasons|summers|harvests)\b/i,
    about: /\b(?:teach\w*|instructors?|trainers?|tutors?|lecturers?|whoever)\b/i,
    not: /\b(?:learners?|every|each|valid|contract|last|within|ago|since|until|next|some|one has|oldest|who has|with (?:us|him|her))\b/i,
    items: /^(?:Q13|T05\.2\.3|Q17\.[45])/,
  },
  {
    rule: 'I39',
    what: 'completion target',
    unit: /^ ?(?:%|per ?cent|in (?:a )?100|out of (?:a )?100)/i,
    about: /\b(?:complet\w+|finish\w*|drop-?outs?)\b/i,
    not: /\b(?:pilot|was|were|last|mark|score|pass mark|attend\w*|competitors?|others|usual|average|discount|fee|hours|hired)\b/i,
    items: /^(?:T05\.1|Q05\.3|Q17\.[35]|T05\.4\.[12]|Q18|T01\.2|Q15\.3|T02\.1\.[23])/,
  },
  {
    rule: 'I39',
    what: 'share of graduates that one aims at',
    unit: /^ ?(?:%|per ?cent|in (?:a )?100|out of (?:a )?100)/i,
    about: /\b(?:hired|employed|employment|promot\w+|pay rise|satisf\w+|recommend)\b/i,
    not: /\b(?:pilot|was|were|last|survey\w*|asked|said|sector|fund\w*|complet\w*|pass\w*)\b/i,
    items: /^(?:T05\.1|Q17\.[35]|T05\.4\.[12]|Q15\.3|T01\.2|T03\.2)/,
  },
  {
    rule: 'C14',
    what: 'length of the exam',
    unit: /^[ -](?:minutes?|min)\b/i,
    about: /\b(?:exam|final|viva|oral|interview|paper)\b/i,
    not: /\b(?:form|enrol\w*|walk|bus|video|break|late|quiz|each|per|reply|answer)\b/i,
    items: /^(?:T04\.4\.2|Q14|Q09\.3|T05\.3\.2|T06)/,
  },
  {
    rule: 'C14',
    what: 'time for marking',
    unit: /^[ -](?:working |business )?(?:days?|weeks?|hours?)\b/i,
    about:
      /\b(?:feedback|marked|results?|marks|grades?)\b[^.;]{0,40}\b(?:within|after|in)\b|\b(?:within|after)\b[^.;]{0,30}\b(?:feedback|marked|results?|marks|grades?)\b/i,
    not: /\b(?:resit|again|appeal|keep|kept|delet\w*|helpdesk|mail|question\w*)\b/i,
    items: /^(?:T04\.4\.2|Q14|Q16\.3|T03\.3\.2|T06|Q13|Q15\.3|T05\.3\.5|T01\.2)/,
  },
  {
    rule: 'C14',
    what: 'number of learners in a team',
    unit: /^ ?(?:learners?|people|persons?|participants?|students?)?(?= ?[,.;)]|$| each| per| work| who)/i,
    about: /\b(?:teams?|groups?|circles?|crews?) of\b/i,
    not: /\b(?:cohort|intake|run|pilot|class|max\w*|up to|year|\d+ groups)\b/i,
    items: /^(?:T04\.4\.2|Q14|Q09\.3|Q12\.2|T03\.3\.2|T06\.5)/,
  },
  {
    rule: 'F7',
    what: 'time until an instructor replies',
    unit: /^[ -]?(?:(?:working|business) )?(?:hours?|days?|h)\b/i,
    about:
      /\b(?:tutors?|instructors?|teachers?|trainers?|mentors?|coach)\b[^.;]{0,40}\b(?:repl\w*|answer\w*|respon\w*|write\w* back)\b/i,
    not: /\b(?:mark\w*|learners? (?:must|have)|a week|per week|each week|weekly|\d h to|between|from \d)\b/i,
    items: /^(?:Q16\.3|T03\.3\.2|T06|Q15\.3|T01\.2|Q13|T01\.4\.1)/,
  },
  {
    rule: 'C14',
    what: 'length of a film',
    unit: /^[ -](?:minutes?|min)\b/i,
    about: /\b(?:films?|videos?|clips?)\b/i,
    not: /\b(?:all|total|altogether|together|learners?|welcome|intro\w*|two|three|some|others?|submit\w*|quiz|upload)\b/i,
    items: /^(?:Q12\.[12]|T04\.4\.1|Q12\.4|T03\.3\.2|Q02\.2|T06\.5\.1)/,
  },
]
