import * as delivery from '../../lexicon/delivery.ts'
import { of, type Ruled } from '../../stands.ts'

/** How it is taught: where, when, on what. The patterns are bounded: any text is read in a moment. */

export const online: Ruled = {
  rule: 'G4',
  says: 'One says that all of it is online, the other has learners come in person.',
  words: delivery.online,
  home: of('T06.3.1'),
  where: of(
    'Q12.1 T04.4.1 T06.5.1 T03.3.2 T03.3.4 T04.4.2 Q14.2 Q16.2 Q09.1 Q09.3 T04.4.4 T04.4.5 T06.2.1 Q10.2 Q15.1 Q02.2 T01.2.1 T06.8.1 T03.3.3 T06.6.1 Q15.3 Q09.2 Q16.3 T03.1.2 Q11.1 T01.4.1 T04.4.6',
  ),
  yes: /\b(?:face[- ]to[- ]face|in[- ]person|on[- ]?campus|campus (?:days?|sessions?|workshops?|visits?|block|labs?)|on-?site (?:\w{1,12} )?(?:day|days|session|sessions|workshop|workshops|practical|assessment|exam|lab|block|attendance|training)|residential|in our (?:lab|labs|studio|workshop|classrooms?|kitchen|simulation|training)|at our (?:[\w'-]{1,14} )?(?:centre|center|campus|lab|labs|training|studio|simulation|site|workshop)|(?:attend|come|travel|report|meet|gather) (?:to |at |on |in )(?:the |our |a )?(?:[\w'-]{1,14} )?(?:campus|workshop|kitchen|clinic rooms|premises|lab|college|university|training|studio|school|institute|polytechnic|centre|center|test)\w*|classroom (?:day|days|session|sessions|hours|teaching)|(?:half|one|two|three|four|final|last|first) (?:full )?days? (?:on|at|in) (?:the |our )?(?:campus|lab|workshop|college|university|site)|hybrid|blended)\b/i,
  no: /\b(?:face[- ]to[- ]face|in[- ]person|on[- ]?campus|campus|on[- ]?site|residential|travel|physical|classroom|attend in person|hybrid|blended)\b/i,
  denies:
    /\b(?:fully|entirely|wholly|100 ?%|purely|completely|solely|exclusively|totally|all|only|everything(?: is| happens)?) online\b|\b(?:fully|entirely|wholly|all|completely|100 ?%|purely|exclusively) (?:over|on|via|through) the (?:internet|web)\b|\bonline[- ]only\b|\b(?:fully|entirely|completely|100 ?%) (?:remote|virtual|asynchronous)\b|\b(?:everything|all of it|all|it all|teaching) (?:happens|is done|takes place|runs|is held|is) (?:online|remotely|virtually|over zoom|on zoom)\b|^(?:fully )?online$|\b(?:all|everything|the whole (?:course|thing|programme))(?: of (?:it|them))? (?:from|at) home\b|\bnobody (?:has to|needs to|ever) (?:travel|come)\b|(?<!\bdays? |\btime )from (?:anywhere|home) (?:only|alone)\b/i,
  not: /\b(?:days?|hours?|km|far|away) from home\b|\b(?:optional|voluntary|graduation|ceremony|on the job|on shift|workplace|own (?:ward|clinic|site|farm|shop)|at work|if they (?:wish|like|want)|supervisor|open day)\b/i,
}

export const paced: Ruled = {
  rule: 'G5',
  says: 'One lets learners go at their own pace, the other has fixed times.',
  words: delivery.paced,
  home: [],
  where: of(
    'T06.5.1 T03.3.4 T03.3.2 T06.3.1 Q02.2 T04.4.1 Q09.2 Q09.1 T06.2.1 Q15.3 T01.2.1 Q10.2 Q12.1 Q12.2 Q16.3 Q15.2 Q14.2 T06.4.1 Q04.2 T03.3.3 T04.4.4 T06.8.1 Q11.1 T01.4.1',
  ),
  yes: /\b(?:compulsory|mandatory|required|obligatory|weekly|fortnightly|scheduled|fixed|regular|daily) (?:[\w-]{1,12} ){0,2}?(?:live|webinars?|zoom|sessions?|class(?:es)?|attendance|seminars?|tutorials?|lectures?|meetings?|calls?|times?|timetable|schedule)\b|\b(?:live|synchronous|online) (?:\w{1,12} ){0,2}?(?:sessions?|class(?:es)?|webinars?|seminars?|lectures?|tutorials?) (?:are |is |run |held |take place )?(?:each|every|on|twice a|once a|compulsory|mandatory|required|at \d)|\b(?:every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\b(?:all learners|everyone|everybody|the (?:cohort|group)) (?:starts?|moves?|meets?|logs? (?:on|in)|works?|finish\w*) (?:\w{1,10} ){0,2}?together\b|\block-?step\b|\battendance (?:is|at|of) (?:[\w%]{1,12} ){0,3}?(?:compulsory|mandatory|required|recorded|taken|obligatory|live)\b|\bsynchronous\b(?<!asynchronous)|\bfixed (?:weekly )?(?:schedule|timetable|times)\b|\bmust (?:attend|be online|join|log)\b|\bweekly deadlines?\b|\bmiss(?:ing)? (?:one|a session|two|more than)\b/i,
  denies:
    /\bself[- ]?paced\b|\b(?:at|in) (?:their|your|his or her|one's|a learner's) own (?:pace|time|speed)\b|\bown pace\b|\bfully asynchronous\b|\bentirely asynchronous\b|\bany ?time (?:that |of day )?(?:suits|they|you|learners|day)\b|\bno (?:fixed|set|scheduled) (?:times?|dates|schedule|sessions?|timetable)\b|\bno live (?:sessions?|classes|teaching|elements?|components?|webinars?)\b|\bno (?:deadlines|timetable|schedule)\b|\bwhenever (?:they|it|you|learners)\b|\bon[- ]demand\b|^asynchronous\b/i,
  not: /\b(?:optional|voluntary|recorded|recordings?|forums?|drop-?in|office hours|helpdesk|if (?:they|you) (?:like|want|wish|can)|catch up|reminders?|newsletter|first regular|due dates|webinar for (?:employers|partners)|partners? meet|review meetings?|team meet)\b/i,
}

export const dated: Ruled = {
  rule: 'G10',
  never: /^(?:Q17|Q18|T05\.[14]|Q04|Q07|Q13|T02)/,
  says: 'One lets learners start whenever they like, the other on fixed dates.',
  not: /\b(?:labs?|quiz\w*|exams?|units are|support|helpdesk|reminders?)\b/i,
  words: delivery.dated,
  home: [],
  where: of(
    'T06.5.1 T03.3.4 T03.3.2 Q15.1 T06.3.1 T01.4.1 Q03.1 T06.2.1 Q15.3 T01.2.1 Q09.1 Q16.2 T06.6.1 Q01.3 T06.8.1 Q15.2',
  ),
  yes: /\b(?:(?:one|two|three|four|six|\d) (?:fixed )?(?:intakes?|cohorts?|start dates?|runs?) (?:a|per|each|every) year|(?:intakes?|cohorts?) (?:start|starts|begin|begins|open|opens|are|is) (?:in|on|each|every|only|twice|once)|fixed (?:start|intake)s?(?: dates?)?|enrol(?:ment|lment)s? (?:closes?|is only|opens? (?:only|twice|once))|starts? (?:only )?(?:twice|once|three times|four times) a year|(?:twice|once|three times) a year (?:only|in))\b/i,
  no: /\b(?:intakes?|cohorts?|start dates?)\b/i,
  denies:
    /\b(?:rolling|continuous|open) (?:enrol(?:l)?ments?|intakes?|starts?|admissions?)\b|\b(?:enrol|enroll|start|begin|join|sign up) (?:on )?(?:at )?(?:any ?(?:time|day)|whenever|when (?:they|you) (?:like|want|wish))\b|\banytime (?:enrol|start)\w*/i,
}

export const offline: Ruled = {
  rule: 'G7',
  says: 'One lets learners work offline or with little data, the other needs a steady connection.',
  words: delivery.connected,
  home: [],
  yes: /\b(?:(?:stable|steady|constant|permanent|fast|reliable|good|high-speed|broadband) (?:\w{1,12} ){0,2}?(?:internet|broadband|connection|connectivity|wi-?fi)|broadband (?:is )?(?:required|needed|essential)|always online|must be online|streamed (?:in )?(?:HD|live|only)|HD (?:video )?stream\w*|only (?:works?|available|runs?) online)\b/i,
  denies:
    /\b(?:works?|usable|available|studied|study|learn|run|runs|accessible|can be (?:used|done|read|taken|completed)|everything|all (?:content|materials?|lessons?)|use(?:d)?) (?:\w{1,12} ){0,2}?offline\b|\boffline (?:access|use|mode|study|learning|first|version)\b|\b(?:without|no) (?:an? )?(?:internet|connection|data|wi-?fi|broadband)\b|\b(?:poor|patchy|weak|limited|slow|unreliable|no|low) (?:internet|connectivity|bandwidth|connection|signal|coverage|data)\b|\blow[- ]bandwidth\b/i,
  not: /\b(?:competitors?|rivals?|office|staff|instructors?|we have)\b/i,
}

export const phones: Ruled = {
  rule: 'G8',
  says: 'One has learners study on a phone, the other needs a computer.',
  home: [],
  yes: /\b(?:(?:desktop|laptop|PC|computer|windows)(?: computer| machine| PC)? (?:\w{1,12} ){0,2}?(?:only|required|needed|necessary|compulsory|mandatory|essential|is a must)|(?:requires?|needs?|must (?:have|use|own|bring)|only (?:runs?|works?) on|(?:runs?|works?) only on|access to|bring) (?:an? |their |your )?(?:own )?(?:\w{1,12} ){0,2}?(?:desktop|laptop|PC|workstation|windows (?:pc|computer|machine|laptop)|computer)|desktop-?only|(?:does|will) not (?:work|run|open) on (?:a )?(?:phones?|mobiles?|smartphones?|tablets?)|not (?:mobile|phone)[- ](?:friendly|compatible|optimised|optimized))\b/i,
  denies:
    /\b(?:on|by|from|with|through|via) (?:a |an |their |your |any |the |simple |basic |cheap |old )*(?:mobile|smart|cell)? ?-?phones?(?: only| alone)?\b|\bphones? (?:only|are all)\b|\bmobile[- ](?:first|friendly|only)\b|\b(?:only|just|nothing but) (?:have )?(?:an? |their |one )?(?:old |cheap |simple )?(?:smart)?phones?\b|\bno (?:laptop|computer|desktop|PC)\b|\b(?:nobody|no one|not|n't) (?:[a-z]{1,10} ){1,4}?(?:laptop|computer|desktop|PC)\b|\b(?:ordinary|any|simple|cheap|android) (?:[a-z]{1,10} )?(?:phone|handphone|HP|smartphone)\b|\bon (?:their )?mobiles?\b/i,
  not: /\b(?:reach|call|ring|contact|support|helpdesk|by phone|over the phone|telephone|phone (?:call|number|line|interview|sales)|interview(?:ed|s)?|survey\w*|photo\w*|picture|enquir\w*|reminders?|simulat\w*)\b/i,
}

export const captioned: Ruled = {
  rule: 'G9',
  says: 'One promises captions or accessible content, the other has none.',
  home: [],
  yes: /\b(?:caption(?:s|ed)|subtitle(?:s|d)|WCAG|screen[- ]readers?|fully accessible|alt(?:ernative)? text|transcripts? (?:for|of|with)|sign language|accessible (?:to|for) (?:all|everyone|people|learners))\b/i,
  no: /\b(?:caption(?:s|ed|ing)?|subtitle(?:s|d)?|WCAG|screen[- ]readers?|alt(?:ernative)? text|accessib(?:le|ility)|adjustments?)\b(?! for everyone)/i,
  denies: /\binaccessible\b|\buncaptioned\b/i,
  not: /\b(?:own language|accessible (?:price|cost|from|at))\b/i,
  ticks: of('C14.5 C02.5'),
}

export const filmed: Ruled = {
  rule: 'G12',
  says: 'One has videos, the other has none.',
  home: [],
  where: of('Q12.1 T04.4.1 T03.3.2 T06.5.1 Q12.4 Q12.2 T04.4.3 T04.4.6 Q02.2 Q10.1'),
  yes: /\b(?:videos?|films?|filmed|filming|recorded lectures?|screencasts?)\b/i,
  no: /\b(?:videos?|films?|filming)\b/i,
  denies: /\b(?:only|just|purely|all) (?:text|pdfs?|audio|reading)\b|\b(?:text|audio|pdf)[- ]only\b/i,
  not: /\b(?:video (?:call|conference|submission|meeting|link|interview)s?|by video|over video|on video|their (?:video|own)|learners? (?:record|film|upload|submit)\w*|long videos|dislike|not (?:just |only )?videos?)\b/i,
}
