import * as money from '../../lexicon/money.ts'
import * as people from '../../lexicon/people.ts'
import { of, type Ruled } from '../../stands.ts'

/** Who is behind it, and who helps. The patterns are bounded: any text is read in a moment. */

export const partnered: Ruled = {
  aside: of('C04.1 C04.2 C04.3'),
  rule: 'F2',
  says: 'One counts on industry partners, the other has none.',
  words: people.partnered,
  home: of('Q04.1'),
  where: of(
    'Q04.2 Q10.2 Q07.2 T05.2.2 T05.4.3 Q03.1 Q01.5 T06.2.1 Q15.3 T01.2.1 Q12.3 T01.4.1 Q14.1 Q10.1 Q03.2 T01.4.2 Q06.2 T03.2.1 Q16.3 T04.4.2',
  ),
  yes: /\b(?:(?:our|the|three|four|five|two|several|industry|employer|corporate|partner) (?:\w{1,12} ){0,1}?partners?|partner (?:companies|firms|employers|organisations|organizations|hospitals|banks)|industry (?:advisory|panel|board|co-?design\w*)|(?:co-?designed|co-?created|developed|designed|built|created|made|validated) (?:together |jointly |hand in hand )?with (?:[\w-]{1,14} ){0,3}?(?:employers|industry|companies|firms|partners|businesses)|employers? (?:sit|review|co-?design|lend|give|provide|join|mentor)\w*)\b/i,
  no: /\b(?:industry|employer|corporate|external)? ?(?:partners?|partnerships?)\b|\b(?:industry|employers?) (?:is |are |has |have )?(?:involve\w*|input|engage\w*|links?|connections?)\b/i,
  denies:
    /^none (?:yet|so far|at (?:this|the))|^not yet\b|\bwithout (?:any )?(?:industry|partners?|outside)\b|\bon our own\b|\bpurely internal\b/i,
  not: /\b(?:is|are|it is)(?: [\w ]{1,30},)? (?:not|no) (?:a |our )?partners?\b|\b(?:not|aren't|isn't|no longer) (?:yet )?(?:a |an |our )(?:\w+ )?partner\b|\bpartner (?:universit|school|college)\w*|\bmain partner\b.{0,10}\bnone\b/i,
  ticks: of('C04.2 C04.3'),
}

export const helped: Ruled = {
  rule: 'F7',
  says: 'One promises learners a helpdesk, the other says there is none.',
  words: people.helped,
  home: of('Q16.1'),
  where: of(
    'T05.3.5 Q16.2 T06.5.1 T03.3.2 T06.2.1 Q15.3 T01.2.1 T04.4.4 Q15.1 T02.2.4 T04.4.5 Q12.4 T04.4.3 Q06.1 T02.2.2 T06.6.1',
  ),
  yes: /\b(?:help ?-?desk|service desk|support (?:team|desk|line|staff|officer|centre|center)|hotline|24\/7 (?:\w{1,12} ){0,1}?(?:support|help|chat)|(?:round-the-clock|dedicated|phone|live) (?:support|help)|help team)\b/i,
  no: /\b(?:help ?-?desk|service desk|support (?:team|desk|line|staff)|hotline|dedicated (?:support|team)|support|desk)\b/i,
  not: /\b(?:extra|additional|more|further) (?:staff|people|money|person)\b/i,
  ticks: of('C16.1'),
}

export const taught: Ruled = {
  rule: 'F6',
  aside: of('C13.1 C13.2 C13.3 C13.4'),
  says: 'One has an instructor whom learners reach, the other has none.',
  words: people.taught,
  home: of('Q16.3'),
  where: of(
    'T06.5.1 T03.3.2 T03.3.4 T04.4.1 T04.4.2 Q12.2 T06.2.1 Q15.3 T01.2.1 T06.3.1 Q13.1 T06.6.1 Q16.1 T05.3.5 Q14.1 Q14.2 T04.4.3 T03.1.2 T06.4.1 Q09.3 Q11.1 Q10.2 Q12.1',
  ),
  yes: /\b(?:(?:a|an|your|the|our|their|each|every|own|named|personal|live|dedicated|experienced|expert|two|three) (?:\w{1,12} ){0,1}?(?:instructors?|tutors?|facilitators?|mentors?|coach(?:es)?|teachers?|lecturers?)|instructor-led|tutor-led|facilitated|tutors|mentors|office hours|one-to-one (?:mentoring|coaching|feedback|support)|personal feedback|individual feedback)\b/i,
  no: /\b(?:instructors?|tutors?|facilitators?|mentors?|teachers?|teaching staff|lecturers?|human(?: contact)?|staff contact|one-to-one)\b/i,
  denies:
    /\b(?:fully|entirely|completely) (?:automated|self-guided|self-directed)\b|\bself-guided\b|\bunfacilitated\b/i,
  not: /\b(?:go(?:es)?|passed on|handed on) to (?:the|an?|our) |\b(?:in person|face[- ]to[- ]face)\b|\bno help ?-?desk\b(?![^.;]{0,60}\b(?:tutors?|instructors?|teachers?|mentors?|lecturers?|human)\b)|\b(?:train(?:ed|ing)? (?:of |the |our )?(?:instructors?|tutors?)|teachers (?:who|in|from|of|at|can|will|are|with)|learners are|school teachers?|target|for (?:teachers|mentors|instructors|tutors)|become|their instructors? (?:at work))\b/i,
}

export const externally: Ruled = {
  rule: 'F8',
  says: 'One has outsiders review it, the other says that nobody from outside does.',
  words: people.externally,
  home: [],
  never: /^Q18\.1$/,
  where: of('T05.4.3 T05.2.2 Q07.2 Q10.2 Q12.3 T05.4.1 Q18.1 Q04.2 Q17.1 T05.1.7 Q14.1 T04.4.2 T02.2.6'),
  yes: /\b(?:external (?:reviewers?|examiners?|moderators?|experts?|panel|advis\w+|review|scrutiny|assessors?)|industry (?:panel|advisory|reviewers?|experts? review|board)|employers? (?:review|check|moderate|sign)\w*|outside (?:reviewers?|experts?|examiners?))\b/i,
  no: /\b(?:external|outside|outsiders?|industry|employers?) ?(?:reviewers?|examiners?|moderators?|experts?|scrutiny|review|input|involve\w*)?\b(?! (?:the|of))/i,
  denies:
    /\b(?:internal(?:ly)? only|only internal(?:ly)?|purely internal|entirely internal|in-house only|nobody (?:from )?outside|no external)\b/i,
  ticks: of('C17.4'),
}

export const ownContent: Ruled = {
  aside: of('C10.2'),
  rule: 'I19',
  says: 'One has all content made by yourselves, the other takes it from others.',
  words: money.bought,
  home: [],
  where: of('Q10.1 Q12.4 T04.4.3 Q10.2 T05.2.1 Q12.3 Q12.1 Q17.2 Q06.1 Q06.2 T02.2.2 Q04.2 T05.3.1 T01.2.1 Q15.3'),
  yes: /\b(?:licen[cs]ed? (?:from|content|material\w*|videos?)|licen[cs]es? (?:for|of) (?:the |a )?(?:[\w']{1,14} ){0,2}?(?:videos?|content|material\w*|modules?|text\w*|readings|course\w*|cases)|licen[cs]e (?:fees?|it|them|the|content|videos?|two|three|\w+ modules) ?(?:from)?|third-party (?:content|material\w*|videos?|modules?)|bought[- ]in|purchased? (?:from|content|material)|buy(?:ing)? (?:in )?(?:content|modules|videos|the)|OER|open educational resources?|curated? (?:from|content|material\w*|links)|off-the-shelf (?:content|modules?|material\w*)|royalt(?:y|ies))\b/i,
  no: /\b(?:licen[cs]ed|third-party|bought|external|outside|off-the-shelf|OER)\b/i,
  denies:
    /\b(?:all|everything|entirely|wholly|fully|100 ?%|completely|every (?:video|page|lesson)) (?:\w{1,12} ){0,3}?(?:in-?house|by (?:our|us)|our own|ourselves|from scratch|original)\b|\ball our own\b|\b(?:write|film|make|produce|build|create|author|record)s? (?:[\w,]{1,12} ){0,5}?(?:all|everything|every \w+)(?: of (?:it|them))? (?:ourselves|in-?house|from scratch)|\bonly (?:our )?own (?:content|material)\b|\bbuilt from scratch\b|\bnothing (?:is )?(?:licen[cs]ed|bought|curated|external)\b/i,
  not: /\b(?:software|platform|LMS|photo|image|music|stock|tool)\b/i,
}
