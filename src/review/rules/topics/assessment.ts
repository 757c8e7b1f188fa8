import * as assessment from '../../lexicon/assessment.ts'
import { passMarksIn } from '../../read/marks.ts'
import { of, type Ruled } from '../../stands.ts'

/** What learners earn, and by what. The patterns are bounded: any text is read in a moment. */

const ofMarks = /^(?:T04\.4\.2|Q14|Q09\.3|T05\.3\.[67]|T06\.[245]|Q08\.3)/

export const assessed: Ruled = {
  rule: 'D2',
  says: 'One says that something is assessed, the other that nothing is.',
  words: assessment.assessed,
  borneOut: (said) => (ofMarks.test(said.item) ? passMarksIn(said)[0]?.clause : undefined),
  otherwise:
    /(?<!\b(?:not|n't|never|no|nobody|nothing|without) (?:\w+ )?)\b(?:judged?s?|rated|hears?|heard|shows? (?!up)|demonstrat\w+|role-?plays?|portfolios?|observ(?:es?|ed)|says? yes|come back|is looked at|logbook|coupons?)\b/i,
  home: of('Q09.3'),
  where: of(
    'T04.4.2 Q14.1 Q14.2 T06.5.1 T06.2.1 T03.3.2 T05.3.6 T05.3.7 T05.3.2 Q08.3 T04.1.2 T06.4.1 Q15.3 T03.2.1 T03.2.2 T01.2.1 Q07.3 T04.4.1 T03.3.4 Q09.1 Q09.2 T04.1.1 T01.4.1 Q10.2 Q04.2',
  ),
  yes: /\b(?:exams?|examinations?|assessments?(?! centre)|assessed|assignments?|graded|capstone|portfolios?|rubrics?|distinction|assessors?|examiners?|pass(?:ing)? (?:mark|grade|score|rate)|marked (?:by|against|on|with)|markers?|must (?:pass|score)|pass a)\b/i,
  no: /\b(?:(?:formal|formally|summative|final|graded) )?(?:assess(?:ments?|ed|ing)|examined|evaluated)\b|\b(?:marking|grading|graded|marked)\b(?! (?:with|in|by|as|on|out|scheme))/i,
  denies:
    /\b(?:attendance|participation|completion)[ -](?:only|based)\b|\bonly (?:attendance|participation|completion)\b|\bunassessed\b|\bungraded\b|\b(?:for|by) (?:simply |just )?(?:attending|turning up|taking part|watching)\b|\bassessment-free\b/i,
  not: /^(?!.{0,400}\b(?:tests?|tested|exams?|assess\w*|quiz\w*|fails?|pass mark|examined|judged|checked)\b).{0,400}?\b(?:no|not|never|nor|without)\b(?!,)[^.;,]{0,20}\b(?:grad(?:es?|ed|ing)|marks?|marked|points|scores?|scored)\b|\b(?:quiz(?:zes)? (?:are |is )?(?:not|un)[ -]?(?:graded|marked|scored)|formative|self-?assess\w*|self-?checks?|practice (?:quiz|test)|needs assessment|risk assessment|impact assessment|market assessment|assessments? of (?:needs?|risk|the market)|assess (?:the|their|a|risk)|field test\w*|user test\w*|tested (?:with|by|on)|test(?:ed|ing)? (?:the|our) (?:platform|course|content)|usability|penetration)\b/i,
  ticks: of('T06.9.o3 C14.2 C14.4'),
}

export const credited: Ruled = {
  rule: 'C6',
  says: 'One says that it carries credit, the other that it does not.',
  words: assessment.credited,
  home: of('T02.1.4'),
  where: of(
    'Q08.2 Q08.3 Q02.3 T03.1.4 T04.3.1 T06.2.1 T05.3.6 T05.3.7 Q06.3 T02.2.3 T03.2.1 T03.2.2 Q15.3 T01.2.1 T06.5.1 Q09.1 T01.4.1 T06.4.1 T04.1.1 Q15.2 T03.3.3 T06.6.1',
  ),
  yes: /\b(?:\d{1,3}(?:\.\d)?|one|two|three|four|five|six|ten|twelve|fifteen|twenty|carr(?:y|ies)|carrying|earns?|earning|bears?|bearing|awards?|awarded|gains?|receives?|grants?|gives?|academic|university|full|formal|with|for) (?:[a-z]{1,12} ){0,2}?credits?\b(?! (?:card|officer|risk|union|score|committee|analyst|certificate|diploma|unit|subject|degree|course|programme|program))|\bcredit-bearing\b|\bcredits? (?:points?|towards?|appears?|is|are|will be|transfers?) ?(?:on|recorded|shown|awarded|entered|towards?|listed|recognised)?|\bECTS\b|\b(?:on|in) (?:the|their|an|your) (?:official |academic |university |student )?transcripts?\b/i,
  no: /\b(?:academic |university |formal )?(?:credits?|credit-bearing|ECTS)\b/i,
  denies: /\bnon-?credit\b|\bnot[- ]for[- ]credit\b|\bzero credits?\b|\bnon-?award\b/i,
  not: /\b(?:association|guild|union|society|chamber|federation|alliance)'s (?:own )?|\bcredit (?:cards?|officers?|risk|unions?|scores?|committees?|given|analysis|notes?|rating|history)\b|\bto (?:their|its) credit\b|\b(?:towards?|into|in) (?:a|the) \d{1,3}[- ]credits?\b/i,
  ticks: of('T06.9.o1'),
}

export const stacked: Ruled = {
  rule: 'C7',
  says: 'One says that it stacks with something larger, the other that it stands alone.',
  words: assessment.stacked,
  home: of('Q08.2'),
  where: of(
    'T04.3.1 Q02.3 T03.1.4 Q06.3 T02.2.3 T06.2.1 Q15.2 T03.2.1 T03.2.2 T01.2.1 Q15.3 T06.5.1 T01.4.1 Q08.3 T02.1.4 T05.3.6 T05.3.7 T06.4.1 T01.2.3 T06.6.1',
  ),
  yes: /\bstack(?:s|able|ed|ing)?\b|\bcounts? (?:towards?|for|as) (?:[\w']{1,20} ){0,5}?(?:certificate|diploma|degree|bachelor|master|award|qualification|programme|program|credential|units?|credits?)|\bcredit(?:s|ed)? (?:towards?|into)\b|\b(?:ladders?|articulates?|builds?|feeds?|transfers?|leads?) (?:up )?(?:in)?to (?:[\w']{1,20} ){0,5}?(?:certificate|diploma|degree|bachelor|master's)\b|\b(?:first|one|second|part) of (?:\w{1,12} ){0,2}?(?:that|which) (?:together )?(?:make|form|add)/i,
  no: /\bstack(?:s|able|ed|ing)?\b|\bcounts? towards?\b|\blarger (?:award|qualification|credential)\b|\b(?:credited|transferred) (?:in)?to\b/i,
  denies:
    /\bstand-?s?-?alone\b(?! (?:name|title|module|website))|\bstands (?:entirely |completely )?(?:on its own|alone|by itself)\b|\bdead end\b|\bleads? nowhere\b|\bterminal (?:award|credential)\b/i,
  not: /\b(?:CEUs?|CPD|recertif\w*)\b/i,
  ticks: of('T06.9.o2 C06.7'),
}

export const supervised: Ruled = {
  rule: 'D7',
  aside: of('C14.6'),
  says: 'One has somebody watch the assessment, the other has nobody.',
  words: assessment.supervised,
  home: [],
  where: of(
    'Q14.2 T04.4.2 Q09.3 Q14.1 T06.5.1 T03.3.2 T03.3.4 T05.3.2 T04.4.4 T06.2.1 T02.2.4 T04.4.5 Q11.1 Q12.4 T04.4.3 T06.3.1',
  ),
  yes: /\b(?:proctor(?:ed|ing|s)?|invigilat\w{2,5}|supervised (?:\w{1,12} ){0,2}?(?:exam\w*|test\w*|assessment\w*|session|conditions|task)|lockdown browser|watched by|under supervision|identity (?:is )?(?:check|verif)\w*|ID check\w*|exam (?:centre|center|hall))\b/i,
  no: /\b(?:proctor(?:ed|ing|s)?|invigilat\w{2,5}|supervis(?:ed|ion)|identity checks?|ID checks?|lockdown|monitor(?:ed|ing)|surveillance|webcams?)\b/i,
  denies:
    /\bunproctored\b|\bunsupervised\b|\buninvigilated\b|\b(?:honou?r|trust) (?:system|code|basis)\b|\btake-?home\b|\b(?:we|simply) trust\b|\bon trust\b|\bfrom home,? (?:alone|unsupervised)\b|\bnobody (?:watches|checks)\b/i,
}

export const rewarded: Ruled = {
  rule: 'D8',
  isEarned: true,
  says: 'One promises a certificate or badge, the other says there is none.',
  home: of('T05.3.7 T05.3.6'),
  where: of(
    'Q08.3 T06.2.1 T03.2.1 T03.2.2 Q15.3 T01.2.1 T06.5.1 Q09.3 T01.4.1 Q02.3 T03.1.4 T04.4.2 T02.1.4 T06.6.1 T04.1.1 Q08.2',
  ),
  yes: /\b(?:digital |open |verifiable |printed |paper )?(?:badges?|certificates?(?! (?:of incorporation|in|iii|iv|programme|program|course))|certificate of (?:completion|attendance|achievement)|e-?certificates?)\b/i,
  no: /\b(?:certificates?|badges?|credential|certification)\b/i,
  denies: /\bonly a (?:thank-?you|letter|email)\b/i,
  not: /\b(?:police|medical|birth|licen[cs]e|entry|applicants?|prerequisite|graduate certificate|existing certificates?|competitors?|no paper|some|only that|expires?|lapses?|renew\w*|stack\w*|counts?|not (?:a |just |another |only )*(?:generic|ordinary|mere|usual|simple))\b/i,
  ticks: of('C09.5'),
}

export const groups: Ruled = {
  rule: 'D10',
  says: 'One has learners assessed in groups, the other alone.',
  home: [],
  where: of('T04.4.2 Q09.3 Q14.1 Q14.2 T05.3.2 T06.5.1 T03.3.2 T06.2.1'),
  yes: /\b(?:group (?:project|presentation|task|assignment|report|work|case|submission|pitch|assessment)s?|team (?:project|presentation|task|assignment|report|submission|pitch)s?|in (?:pairs|teams|groups)|(?:teams?|groups?) of (?:two|three|four|five|six|\d)\b(?! (?:learners )?in)|shared grade|joint(?:ly)? (?:submitted|report|project|grade))\b/i,
  no: /\b(?:group ?work|group (?:project|task|assignment|assessment)s?|team ?work|collaborati(?:on|ve)|pairs)\b/i,
  denies:
    /\b(?:individual(?:ly)?|each (?:learner|student|participant|person)|everyone|every (?:learner|student|participant)) (?:\w{1,12} ){0,3}?(?:alone|individually|on (?:their|his|her) own|by (?:themselves|himself))\b|\b(?:strictly|entirely|wholly|all|only|purely|always) individual\b|\bindividual(?:ly)? (?:work only|only|assessed|marked|submitted|completed)\b|\b(?:works?|working|done|assessed|judged|marked|graded|submitted|sat) (?:[\w]{1,12} ){0,3}?alone\b/i,
}

export const openBook: Ruled = {
  rule: 'D9',
  says: 'One assessment is open book, the other closed.',
  words: assessment.openBook,
  home: [],
  where: of('T04.4.2 Q09.3 Q14.1 Q14.2 T05.3.2 T06.5.1 T03.3.2'),
  yes: /\bopen[- ](?:book|notes?)\b|\b(?:may|can) use (?:any|their|all) (?:notes|materials|books|resources)\b/i,
  denies: /\bclosed[- ]book\b|\b(?:no|without) (?:notes|books|materials|aids)\b/i,
}

export const lasting: Ruled = {
  rule: 'D11',
  never: /^(?:Q02\.|T03\.1|Q01\.|Q06\.3)/,
  says: 'One has the credential or the access end, the other has it last.',
  words: assessment.lasting,
  home: [],
  yes: /\b(?:(?:badge|certificate|credential|it|which) (?:\w{1,12} ){0,1}?expires?|expir(?:es|y|ing) (?:after|in|date)|(?:badge|certificate|credential)s? (?:is |are |remains? )?(?:valid|current) for (?:\w{1,6}) (?:years?|months?)|valid for (?:one|two|three|four|five|\d{1,2}) (?:years?|months?)|must (?:be )?(?:renew|recertify|re-?certified)\w*|renewed? every|re-?certification|needs? renew(?:al|ing))\b/i,
  no: /\b(?:expires?|expiry|expiration|expire|renewal|renewed)\b/i,
  denies:
    /\bnever expires?\b|\b(?:valid|lasts?|good) (?:for life|forever|indefinitely|for ever|permanently)\b|\b(?:lifetime|permanent|lifelong) (?:validity|badge|credential|certificate)\b|\bdoes not expire\b/i,
  not: /\b(?:use|pictures?|photos?|rights?|access|CEUs?|CPD|enrolment|enrollment|agreement|contract|licen[cs]e|accreditation|approval|link|voucher|passwords?)\b/i,
}
