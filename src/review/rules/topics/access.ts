import * as money from '../../lexicon/money.ts'
import * as people from '../../lexicon/people.ts'
import { of, type Ruled } from '../../stands.ts'

/** Whom it is for, what it costs them, and who recognises it. The patterns are bounded: any text is read in a moment. */

export const prerequisite: Ruled = {
  rule: 'H1',
  says: 'One asks nothing of applicants, the other does.',
  words: people.prerequisite,
  home: of('Q08.1 T03.3.1 T06.8.1'),
  where: of('T04.3.1 Q15.1 T06.2.1 T01.3.1 T06.5.1 Q15.3 T01.4.1 T01.2.1 C08.5'),
  yes: /\b(?:must (?:have|hold|be|already|possess|show|prove|bring)|(?:bachelor|master|honours|university|college|engineering|nursing|relevant|first|undergraduate) ?(?:'?s)? degree|degree (?:in|or)|diploma|bachelor'?s?|(?:one|two|three|four|five|six|seven|eight|ten|\d{1,2})\+? (?:or more )?years?'? (?:of |in |as |on |at |with |working|experience|practice|post)|at least (?:\w{1,6}) (?:years|months)|months? of (?:\w{1,12} ){0,2}?experience|experience (?:is )?(?:required|needed|essential|expected)|licen[cs]e|licen[cs]ed|registered|registration (?:as|with)|certificate (?:in|iii|iv|of)|IELTS|TOEFL|(?:have )?completed|prerequisites? (?:is|are|include)|proof of|entry test|pre-?test|transcripts?)\b/i,
  denies:
    /\bno (?:(?:formal|prior|previous|entry|special|particular|specific|academic|other|such|set|further|any|educational|technical|strict) ){0,3}(?:pre-?requisites?|requirements?|qualifications?|experience|background|entry|conditions|barriers?)\b(?! (?:in|of|with|beyond|other|but) )|\bnothing (?:is |at all )?(?:required|needed|expected|asked)\b|\bopen to (?:all|anyone|anybody|everyone|everybody|all comers)\b|\b(?:anyone|anybody|everyone|everybody) (?:can|may|is able to) (?:join|enrol|enroll|apply|start|sign|take)\b|\bwithout any (?:prior|previous|background|experience|prerequisite)\w*|\bopen entry\b|\b(?:absolute|complete|total) beginners\b/i,
  not: /\b(?:have|has|had|hold|with) no (?:\w+ )?(?:degree|diploma|schooling|university|college|licen[cs]e)s?\b|\b(?:laptop|internet|device|phone|computer|e-?mail|browser|webcam|headset|connection|on completion|after completing|upon completion|completed the (?:course|micro)|graduates? (?:can|will|may)|recommended|helpful|welcome|desirable|preferably|ideally|nice to have|parental|recognised prior|recognition of prior|RPL|credit for|skip|exempt\w*)\b/i,
}

export const restricted: Ruled = {
  rule: 'H5',
  says: 'One is open to anybody, the other only to some.',
  words: people.restricted,
  home: [],
  where: of(
    'Q02.1 T01.3.1 Q15.1 T06.8.1 Q08.1 T03.3.1 T06.2.1 T01.4.1 Q03.1 T01.3.2 T01.2.1 Q15.3 T03.1.2 T06.6.1 Q01.5',
  ),
  yes: /\b(?:only (?:[\w']{1,14} ){0,3}?(?:staff|employees|members|nurses|teachers|alumni|officers|engineers|graduates) (?:[\w']{1,14} ){0,4}?(?:may|can) (?:enrol|apply|join|take|register)|only (?:open |available )?(?:to|for) (?:\w{1,14} ){0,3}?(?:staff|employees|members|nurses|teachers|students|alumni|clients|graduates|officers|workers|engineers|partners?)|(?:staff|employees|members|nurses|teachers|students|alumni|officers) (?:of [\w ]{1,30} )?only|by invitation(?: only)?|invitation-only|closed (?:group|course|cohort)|restricted to|nominated by (?:their|the)|employer must nominate|must be (?:nominated|employed|sponsored|a member)|reserved for|not open to the public)\b/i,
  denies:
    /\bopen to (?:all|anyone|anybody|everyone|everybody|the (?:general )?public|all comers)\b|\b(?:anyone|anybody|everyone|everybody) (?:can|may) (?:join|enrol|enroll|apply|take|sign)\b|\bgeneral public\b|\bwhole public\b/i,
}

export const priorLearning: Ruled = {
  aside: of('C08.4'),
  rule: 'H6',
  says: 'One recognises prior learning, the other does not.',
  home: [],
  words: people.waived,
  yes: /\b(?:recogni[sz](?:e|es|ed|ing|tion)(?: of)? (?:relevant )?prior learning|RPL|prior learning (?:is|can|may be|assessment)|credit for (?:prior|previous) (?:learning|experience)|exempt(?:ion|ions|ed)? (?:for|from) (?:modules?|units?|parts?|prior|experience))\b/i,
  no: /\b(?:prior learning|RPL|exemptions?\b(?! from (?:the|this)))\b/i,
  ticks: of('C08.4'),
}

export const accredited: Ruled = {
  rule: 'I15',
  says: 'One says that it is accredited or recognised, the other that it is not.',
  words: money.approved,
  home: [],
  where: of(
    'Q18.2 Q05.1 Q05.2 Q05.3 T02.1.1 T02.1.2 T02.1.3 T06.2.1 T01.2.1 Q15.3 T03.2.1 T03.2.2 T01.4.1 T06.1.1 T06.5.1 Q07.3 T05.4.1 Q08.3 T01.2.3 Q18.1 T06.9 T01.2.2 T03.4.1 Q03.1',
  ),
  yes: /\b(?:(?:fully|officially|nationally|internationally|formally|industry)[- ])?(?:accredited|endorsed|recogni[sz]ed|approved|licensed|validated) (?:by|nationally|internationally|across|throughout|qualification|credential|course|programme|micro-?credential)\b|\b(?:fully|officially|nationally|formally|industry|government|state)[- ](?:accredited|recogni[sz]ed|endorsed|approved)\b|\bcarries (?:the )?(?:accreditation|endorsement)\b|\bis accredited\b/i,
  no: /\b(?:accredit(?:ed|ation)|endorsed|endorsement|recogni[sz]ed|recognition|formal approval|registered)\b(?! (?:of )?prior)/i,
  denies: /\bunaccredited\b|\b(?:applied|applying|application) for (?:accreditation|recognition|endorsement)\b/i,
  not: /\b(?:prior learning|RPL|university is accredited|we are accredited|our institution|as an accredited|institution is)\b/i,
}

export const regulated: Ruled = {
  rule: 'I20',
  says: 'One names rules that apply, the other says that none do.',
  home: of('Q05.1 T02.1.1 T02.1.2 Q05.3'),
  where: of('T02.1.3 Q18.2 Q05.2 T02.2.5'),
  yes: /\b(?:act|regulations?|ordinance|decree|must (?:meet|comply|register|be)|requires? (?:us|that|approval|registration)|licen[cs]ing|standards? (?:of|for|apply|require|set)|legislation)\b/i,
  no: /\b(?:regulations?|regulatory|rules?|standards?|polic(?:y|ies)|laws?|requirements?)\b/i,
  denies: /\bunregulated\b/i,
}

export const measured: Ruled = {
  rule: 'I18',
  says: 'One relies on data about learners, the other says that none are kept.',
  home: of('Q17.3'),
  where: of('T05.1.3 T05.4.2 T05.1.1 T05.1.4 T05.1.5 T05.1.6 Q11.1 T02.2.5 T02.2.4 T04.4.4'),
  yes: /\b(?:learning analytics|dashboards?|completion rates?|surveys?|log(?:-in)? data|we track|tracks? (?:progress|learners|each)|usage data|analytics)\b/i,
  no: /(?<!\b(?:test|patient|medical|financial|company|employer|sales|health) )\b(?:data|analytics|track(?:ed|ing)?|metrics|personal data|learner data)\b/i,
  denies: /\bnothing is (?:tracked|logged|collected|recorded)\b/i,
  not: /\b(?:third part\w*|sold|share[ds]?|shown to|leave the|outside)\b/i,
  ticks: of('C17.2 C11.5'),
}

export const subscribed: Ruled = {
  rule: 'E6',
  says: 'One offers a subscription, the other rules it out.',
  home: [],
  where: of('T06.6.1 T01.4.3 T03.3.3 Q15.3 T01.2.1 Q01.5 T01.1.4 Q03.1 T01.4.1'),
  yes: /\b(?:subscription|subscribe|subscribers?|monthly (?:fee|plan|payment)|per month|a month)\b/i,
  no: /\b(?:subscriptions?|subscribe|monthly (?:fee|plan))\b/i,
  denies: /\bone-off (?:fee|payment|price) only\b|\bsingle payment only\b/i,
}
