import { of } from '../../stands.ts'
import type { TickedClaim } from './claim.ts'
import { lastClaims } from './claims-last.ts'

/** What ticks claim from the resources to the content: see `claims.ts`. */
export const laterClaims: readonly TickedClaim[] = [
  {
    check: 'C06.3',
    items: of('T02.2.6 T02.2.1 Q06.1 T02.2.2 Q06.3 T02.2.3'),
    denies:
      /\b(?:(?:dean|provost|rector|president|head|principal|leadership|management|board|executive|senate|faculty)(?: \w{1,12}){0,4} (?:not|n't|against|oppos\w+|sceptical|skeptical|reluctant|unaware|doubt\w*|unconvinced|refus\w+|declin\w+|reject\w+)|no (?:sponsor|champion|support from|buy-in)|without (?:the )?(?:support|backing|knowledge) of)\b/i,
  },
  {
    check: 'C06.5',
    items: of('Q06.1 T02.2.2 Q12.4 T04.4.3 T05.3.1'),
    no: true,
    denies:
      /\b(?:not enough|insufficient|unfunded|no funds|short(?:age|fall)?(?: of| by)?|no (?:money|budget|funding|staff|resources)|lack(?:s|ing)? (?:of )?(?:money|budget|funding|staff|resources|people)|more than we have|cannot afford|can't afford|understaffed|(?:not|n't) (?:yet )?(?:been )?(?:funded|allocated|secured)|unsecured)\b/i,
  },
  {
    check: 'C06.6',
    items: of('Q06.2 Q10.1 Q06.1'),
    no: true,
    denies:
      /\b(?:nobody|no one|no (?:in-house|internal|own|staff|faculty|expert\w*)|lack(?:s|ing)? (?:the )?(?:expert\w*|knowledge)|(?:need|have|must|yet|still|looking) to (?:find|hire|recruit)|looking for|vacan(?:t|cy)|unfilled)\b/i,
  },
  {
    check: 'C06.4',
    items: of('Q06.3 T02.2.3'),
    no: true,
    denies: /\b(?:unclear|(?:does ?(?:not|n't)) fit|overlap\w* (?:with|heavily)|(?:don't|do not) know|nowhere)\b/i,
  },
  { check: 'C07.1', items: of('Q07.1'), denies: /\b(?:draft only|rough|being (?:written|drafted))\b/i },
  {
    check: 'C07.2',
    items: of('Q07.2 T05.4.3 Q10.2'),
    no: true,
    denies:
      /\b(?:(?:have|has|had) ?(?:not|n't) (?:yet )?(?:been |seen|asked|shown|met|read|looked|replied|responded|confirmed|reviewed)|nobody (?:from|in|outside)|no (?:employer|industry|expert|outside\w*)|not (?:yet )?(?:seen|shown|asked|confirmed|reviewed|validated)|only (?:our own|internal|academic)|waiting for|awaiting)\b/i,
  },
  {
    check: 'C07.3',
    items: of('Q07.1 T04.1.2'),
    no: true,
    denies: /\b(?:not (?:all |really )?measurable|hard to measure|cannot be measured|can't be measured)\b/i,
  },
  {
    check: 'C08.4',
    items: of('T04.3.1 Q15.2'),
    no: true,
    denies:
      /\b(?:(?:one|single|same|only one) (?:fixed |linear )?(?:path(?:way)?|route|sequence|way)|no (?:alternative|other|different|exemptions?|choice|recognition)|everyone (?:follows|takes|does) the same|no RPL)\b/i,
  },
  {
    check: 'C08.5',
    items: of('T04.3.1 Q15.2 Q08.1'),
    denies: /\b(?:everyone (?:follows|takes|does) the same|one fixed (?:path|route)|no personali[sz]ation)\b/i,
  },
  {
    check: 'C09.3',
    items: of('Q09.2'),
    no: true,
    denies: /\b(?:not (?:really )?bite-sized|too (?:long|big|large|much)|full (?:course|semester)|heavy)\b/i,
  },
  {
    check: 'C09.4',
    items: of('Q09.3'),
    denies: /\b(?:(?:don't|do not) know|unclear|under discussion|open question|debating)\b/i,
  },
  {
    check: 'C09.6',
    items: of('T03.3.4 T06.5.1 T03.3.2 Q09.2'),
    no: true,
    denies:
      /\b(?:no flexib\w+|not flexible|inflexible|fixed (?:timetable|schedule|times?|dates)|attendance (?:is|at) (?:\w{1,12} ){0,3}?(?:compulsory|mandatory|required)|(?:compulsory|mandatory) (?:live|attendance|sessions?|weekly)|must attend (?:all|every|each)|full-time|working hours only|no catch-?up)\b/i,
  },
  {
    check: 'C10.1',
    items: of('Q10.1 T06.4.1'),
    denies:
      /\b(?:not enough|missing|(?:have|has) ?(?:not|n't) (?:yet )?(?:been )?(?:written|planned|found)|gaps? in the content)\b/i,
  },
  {
    check: 'C10.2',
    items: of('Q10.1'),
    denies:
      /\b(?:either (?:build|buy|licen[cs]e)|is (?:still )?open$|undecided|build or buy|(?:don't|do not) know|unclear|not sure|who owns)\b/i,
  },
  { check: 'C10.3', items: of('Q06.2 Q10.1 Q12.4'), denies: /\b(?:(?:don't|do not) know|unknown|no idea)\b/i },
  ...lastClaims,
]
