import { of } from '../../stands.ts'
import type { TickedClaim } from './claim.ts'
import { laterClaims } from './claims-later.ts'

export const claims: readonly TickedClaim[] = [
  {
    check: 'C01.1',
    items: of('Q01.2 T01.1.3'),
    no: true,
    denies:
      /\b(?:gut (?:feeling|instinct)|anecdot\w+|hunch|assum(?:e|ption|ed)|we (?:just )?(?:believe|feel|think)|no (?:data|evidence|research|survey)|(?:have|has) (?:not|n't) (?:asked|spoken|surveyed|talked|tested))\b/i,
  },
  {
    check: 'C01.2',
    items: of('Q01.3 T01.1.2'),
    no: true,
    denies:
      /\b(?:(?:don't|do not) know|unknown|no idea|hard to say|cannot (?:say|estimate)|can't (?:say|estimate)|never (?:counted|estimated)|no (?:figure|number|estimate)s?|(?:not|n't) (?:been )?(?:estimated|counted|sized|measured))\b/i,
  },
  { check: 'C01.3', items: of('T03.1.3'), no: true, denies: /\b(?:(?:don't|do not) know|unclear|unsure)\b/i },
  {
    check: 'C01.6',
    items: of('Q01.4 T03.4.1 T01.2.1'),
    denies:
      /\b(?:(?:have|has|did) ?(?:not|n't) (?:look(?:ed)?|check(?:ed)?|search(?:ed)?|compare[d]?|examine[d]?)|never (?:looked|checked|compared)|(?:don't|do not) know (?:of |what|who|whether)|not (?:looked|checked|researched|examined)|no (?:research|analysis|scan))\b/i,
  },
  {
    check: 'C01.7',
    items: of('Q01.5 T01.1.4 T01.4.3 T06.6.1'),
    denies: /\b(?:unclear|(?:don't|do not) know|either .{1,40} or|still (?:open|to be))\b/i,
  },
  { check: 'C02.1', items: of('Q02.1 T01.3.1'), denies: /\b(?:(?:don't|do not) know|not sure|unsure|unclear)\b/i },
  { check: 'C02.3', items: of('Q12.1 T04.4.1 Q12.2'), denies: oneFormat() },
  { check: 'C12.1', items: of('Q12.1 T04.4.1 Q12.2'), denies: oneFormat() },
  { check: 'C02.5', items: of('T04.4.4 Q12.1 Q02.2 Q12.2 Q11.1'), denies: notAccessible() },
  { check: 'C14.5', items: of('T04.4.4 Q14.2 T04.4.2'), denies: notAccessible() },
  {
    check: 'C15.3',
    items: of('T02.2.4 T04.4.5 T04.4.4 Q11.1'),
    denies:
      /\b(?:(?:hard|difficult) to (?:navigate|use)|confusing|clunky|steep|need(?:s)? (?:good|strong|solid) (?:IT|digital|computer))\b/i,
  },
  { check: 'C03.2', items: of('Q03.2 T01.4.2'), denies: /\b(?:(?:don't|do not) know|unclear|not sure)\b/i },
  {
    check: 'C03.3',
    items: of('Q03.3'),
    no: true,
    denies:
      /\b(?:no (?:agreed |fixed |dedicated |marketing |separate |set )?(?:budget|amount|figure|money)|(?:not|n't) (?:yet |been )*(?:agreed|approved|signed off|allocated|set)|waiting for|awaiting|pending|asked for|requested|applied for|hoping)\b/i,
  },
  {
    check: 'C03.4',
    items: of('Q03.1 T01.4.1 Q03.2'),
    denies:
      /\b(?:no (?:help|involvement|role) (?:from|of|for) (?:industry|employers|partners)|without (?:industry|employers|partners))\b/i,
  },
  {
    check: 'C04.1',
    items: of('Q04.2 Q10.2'),
    no: true,
    denies: /\b(?:roles? (?:is|are) (?:not|un)\w*|(?:don't|do not) know|unclear|no (?:defined|clear) role)\b/i,
  },
  {
    check: 'C04.2',
    items: of('Q04.1'),
    no: true,
    denies: /\b(?:no (?:industry )?partners?|looking for (?:a )?partners?|(?:don't|do not) have (?:any )?partners?)\b/i,
  },
  {
    check: 'C04.3',
    items: of('Q04.1 Q04.2 Q10.2 Q10.1 T02.2.5 Q07.2 T05.2.2'),
    denies:
      /\b(?:handshake|informal(?:ly)?|verbal(?:ly)?|nothing (?:is )?(?:signed|in writing|written)|no (?:written |formal |signed |commercial )?(?:agreements?|contracts?|MOUs?|memorand\w+|paper)|unsigned|(?:agreements?|contracts?|MOUs?|memorand\w+)(?: \w{1,12}){0,3} (?:not|n't|draft|drafted|pending|to be signed|to sign|being)|goodwill|on trust|word of mouth only|(?:yet|still) to (?:sign|be signed))\b/i,
  },
  {
    check: 'C05.1',
    items: of('Q05.1 Q05.2 T02.1.3 T02.1.1'),
    denies:
      /\b(?:(?:have|has) ?(?:not|n't) (?:yet )?(?:looked|checked|read|found)|(?:don't|do not) know|not (?:yet )?(?:checked|looked))\b/i,
  },
  {
    check: 'C05.4',
    items: of('Q05.3 T02.1.2 Q05.1 Q18.2'),
    denies:
      /\b(?:does ?(?:not|n't) (?:yet )?(?:meet|comply)|(?:not|n't) (?:yet )?(?:met|compliant|checked|approved)|non-?complian\w+|falls short|waiver|exemption)\b/i,
  },
  {
    check: 'C05.5',
    items: of('T02.1.1 Q05.1'),
    denies:
      /\b(?:(?:have|has) ?(?:not|n't) (?:yet )?(?:checked|looked|read)|not (?:yet )?checked|online (?:rules|requirements|regulations) (?:are |is )?(?:unclear|unknown|not|still))\b/i,
  },
  {
    check: 'C05.6',
    items: of('T02.2.5 T02.2.6 Q05.1'),
    no: true,
    denies:
      /\b(?:(?:not|n't) (?:yet )?(?:been )?(?:done|started|checked|approved|confirmed|reviewed|complete\w*)|outstanding|pending|awaiting|waiting for|(?:has|have) yet to|still (?:to|needs?))\b/i,
  },
  ...laterClaims,
]

function oneFormat(): RegExp {
  return /\b(?:(?:only|just|solely|nothing but|purely|exclusively) (?:\w{1,14} ){0,3}?(?:text|pdfs?|videos?|slides|reading|readings|audio|lectures?|powerpoint)|(?:text|pdfs?|videos?|slides|readings?|audio|powerpoints?) only(?! (?:where|when|if|for))|one (?:single )?format|nothing else|same format|single format)\b|^(?:all |a |one |recorded |long |text |our |lecture )*(?:pdfs?|videos?|slides|text|readings|lectures)\.?$/i
}

function notAccessible(): RegExp {
  return /\b(?:no (?:captions?|subtitles?|transcripts?|alt text|accessib\w+|adjustments?|provision|alternatives?)|without (?:captions?|subtitles?|transcripts?|adjustments?)|not (?:yet |been |very |fully |at all )*(?:captioned|accessible|subtitled|considered|checked|tested for)|(?:have|has) ?(?:not|n't) (?:yet )?(?:been )?(?:thought|considered|looked|checked|captioned|tested)|cannot be (?:read|used)|inaccessible|uncaptioned|uncorrected|(?:don't|do not) (?:offer|provide|have) (?:captions|subtitles|adjustments|any))\b/i
}
