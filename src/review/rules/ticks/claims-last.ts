import { of } from '../../stands.ts'
import type { TickedClaim } from './claim.ts'

/** What ticks claim from the platform on: see `claims.ts`. */
export const lastClaims: readonly TickedClaim[] = [
  {
    check: 'C11.1',
    items: of('T02.2.4 T04.4.5 Q11.1'),
    no: true,
    denies:
      /\b(?:(?:not|n't) (?:yet )?(?:been )?(?:chosen|selected|decided|bought|procured)|still (?:comparing|choosing|evaluating|looking)|(?:are|is) (?:comparing|choosing between|evaluating)|out to tender|either .{1,30} or|between .{1,30} and|no (?:platform|LMS|system))\b/i,
  },
  {
    check: 'C11.2',
    items: of('T02.2.4 T04.4.5 T04.4.3'),
    denies: /\b(?:cost(?:s)? (?:is |are )?(?:unknown|unclear|not)|(?:don't|do not) know (?:what|how much)|no quote)\b/i,
  },
  {
    check: 'C11.3',
    items: of('Q11.1 T02.2.4 T04.4.4 T04.4.5 T06.8.1 T06.5.1'),
    denies:
      /\b(?:desktop only|laptop only|PC only|(?:does|will) not (?:work|run|open) on (?:a )?(?:phones?|mobiles?|tablets?)|(?:only|just) (?:works?|runs?) on (?:a )?(?:desktop|laptop|windows|PC)|never tested on|not (?:been )?tested on|no mobile|(?:windows|mac|desktop|laptop|PC)(?: \w{1,12})? only|(?:phones?|mobiles?|tablets?|smartphones?)(?: \w{1,10}){0,2} not (?:supported|possible|allowed|suitable))\b/i,
  },
  {
    check: 'C11.4',
    items: of('Q11.1 T02.2.4 Q12.2'),
    denies: /\b(?:no (?:forum|chat|messag\w+|discussion|communication)|cannot (?:message|chat|post))\b/i,
  },
  {
    check: 'C11.5',
    items: of('Q11.1 T02.2.4 Q17.3 T04.4.5 T05.4.2'),
    denies:
      /\b(?:(?:cannot|can't|does not|doesn't|do not|don't|no) (?:way to )?(?:track(?:ing)?|log|see progress|follow|record progress|report)|no (?:analytics|progress (?:bar|data|tracking)|reporting)|not tracked|nothing is (?:tracked|logged))\b/i,
  },
  {
    check: 'C12.3',
    items: of('Q17.2 T05.2.1 T05.3.1'),
    no: true,
    denies:
      /\b(?:no (?:updates?|plan to update)|never (?:be )?(?:updated)?|not (?:be )?updated|once (?:built|filmed|made)[^.]{0,30}(?:stays|fixed))\b/i,
  },
  {
    check: 'C12.4',
    items: of('T04.4.3 Q12.4'),
    denies:
      /\b(?:(?:don't|do not) know|unknown|(?:not|n't) (?:yet )?(?:been )?(?:costed|calculated|worked out|estimated|analysed|priced)|no (?:idea|costing|estimate|figures?)|hard to say)\b/i,
  },
  {
    check: 'C13.1',
    items: of('Q13.1 Q06.2'),
    no: true,
    denies:
      /\b(?:no (?:particular|special|specific|set|formal) (?:qualification|requirement|experience|skill)\w*|anyone (?:can|may) teach|whoever is (?:free|available)|(?:not|n't) (?:been )?(?:defined|written|set|stated))\b/i,
  },
  {
    check: 'C13.2',
    items: of('Q13.1 Q17.4 Q17.5'),
    no: true,
    denies:
      /\b(?:no (?:training|induction|preparation|development)|not (?:be )?trained|untrained|without training|(?:learn|pick it up) (?:on|as))\b/i,
  },
  {
    check: 'C13.3',
    items: of('Q13.1 Q17.4'),
    denies: /\b(?:no (?:guidelines?|guide|handbook|guidance)|without (?:guidelines?|guidance))\b/i,
  },
  {
    check: 'C13.4',
    items: of('Q17.5 Q17.4 Q13.1'),
    no: true,
    denies: /\b(?:no (?:support|evaluation|feedback) for (?:instructors|tutors|staff)|not evaluated)\b/i,
  },
  {
    check: 'C14.1',
    items: of('Q14.1 T04.4.2'),
    denies: /\b(?:no (?:criteria|rubric)|criteria (?:are |is )?(?:not|un)\w*)\b/i,
  },
  {
    check: 'C14.2',
    items: of('Q14.1 T04.4.2'),
    no: true,
    denies:
      /\b(?:no (?:criteria|rubric|measur\w+)|not (?:measurable|observable)|(?:only|just) (?:the )?(?:first|outcomes? (?:one|1|two|2)|one of|two of|some of)(?: \w+){0,3} (?:is|are) (?:assessed|tested)|(?:outcomes?|goals?) (?:\w{1,6}|\d)(?: \w{1,10}){0,3} (?:is|are) not (?:assessed|tested|covered)|left to (?:the )?(?:tutor|marker|instructor)'?s? (?:judg\w+|discretion)|impression)\b/i,
  },
  {
    check: 'C14.4',
    items: of('T04.4.2 Q09.3 Q14.1'),
    denies:
      /\b(?:(?:only|just|purely|solely|nothing but) (?:a |an |\d+ |the )?(?:multiple[- ]choice|MCQ\w*|quiz\w*|theory|recall|written)|(?:multiple[- ]choice|MCQ|quiz|recall|theory)(?: \w{1,12}){0,2} only|recall (?:of )?(?:facts|terms|definitions)|definitions only)\b|\b(?:multiple[- ]choice|MCQs?|quiz\w*)\b[^;\n]{0,60}\bnothing else\b|^(?:a |an |one |\d+ |twenty |final )?(?:[\w-]{1,12} ){0,2}?(?:multiple[- ]choice|MCQ)(?: [\w-]{1,12}){0,3}$/i,
  },
  {
    check: 'C14.6',
    items: of('Q14.2 T04.4.2'),
    no: true,
    denies:
      /\b(?:no (?:security|measures?|safeguards?|controls?)|nothing (?:special|in particular|is done)|we (?:simply |just )?trust|on trust|honou?r system|cannot (?:prevent|stop|check)|can't (?:prevent|stop|check)|not (?:checked|verified|secured))\b/i,
  },
  {
    check: 'C15.2',
    items: of('Q15.1 Q16.2'),
    no: true,
    denies:
      /\b(?:complicated|cumbersome|clumsy|confusing|paper (?:form|application)s?|by (?:post|fax)|takes (?:up to )?(?:two|three|four|five|six|several|\d+) (?:weeks|days)|(?:three|four|five|six|seven|eight|\d+)(?: \w{1,12})? forms?|(?:not|n't) (?:very |at all )?(?:user-friendly|easy|simple)|no onboarding|many (?:drop|give up)|long form)\b/i,
  },
  {
    check: 'C15.5',
    items: of('Q15.3 T01.1.3 Q01.2 T03.2.1'),
    denies: /\b(?:(?:don't|do not) know (?:which|what|whether)|never asked (?:which|whether|about))\b/i,
  },
  {
    check: 'C16.1',
    items: of('Q16.1 T05.3.5'),
    denies:
      /\b(?:no (?:support|help)\b|without support|only (?:before|during) (?:enrolment|the first)|support (?:ends|stops))\b/i,
  },
  {
    check: 'C16.2',
    items: of('Q16.1 T05.3.5 Q16.3'),
    denies:
      /\b(?:(?:only|just|solely) (?:by |via |through )?(?:e-?mail|an? e-?mail|phone|a form|the forum)|(?:e-?mail|phone|form|forum) only|single channel|one channel|no other (?:way|channel))\b/i,
  },
  {
    check: 'C16.3',
    items: of('Q16.1 T04.4.4 T05.3.5'),
    denies:
      /\b(?:no (?:support|adjustments?|provision) for|(?:have|has) ?(?:not|n't) (?:yet )?(?:thought|considered|looked))\b/i,
  },
  {
    check: 'C16.4',
    items: of('Q16.1 Q16.2 T05.3.5 Q16.3 T03.3.2'),
    denies:
      /\b(?:no (?:wellbeing|well-being|counsel\w+|pastoral|welfare|mental health)|(?:wellbeing|well-being|counsel\w+|pastoral|welfare)(?: \w{1,12}){0,4} (?:not|n't|only for|reserved|excluded|degree students only))\b/i,
  },
  {
    check: 'C17.1',
    items: of('Q17.1 T05.1.7'),
    no: true,
    denies:
      /\b(?:no (?:fixed|set|formal|regular|process|review|schedule|cycle)\w*|as (?:and when|needed|required)|when(?:ever)? (?:we have|there is|(?:some(?:one|body)|any(?:one|body)) has|I have) (?:the )?time|if (?:we|some(?:one|body)) (?:have|has|find\w*) (?:the )?time|never|not (?:planned|scheduled))\b|^(?:ad hoc|informal(?:ly)?)\b/i,
  },
  {
    check: 'C17.2',
    items: of('Q17.3 T05.1.3 T05.4.2'),
    no: true,
    denies:
      /\b(?:no data|nothing (?:yet|is collected)|only (?:completion|satisfaction|enrolment|attendance)|not (?:collected|collecting)|(?:don't|do not) (?:collect|keep|track))\b/i,
  },
  {
    check: 'C17.3',
    items: of('T05.2.2 T05.2.1 Q17.2'),
    no: true,
    denies:
      /\b(?:no (?:plan|process|monitoring|way)|(?:don't|do not) (?:monitor|follow|track)|not (?:monitored|followed))\b/i,
  },
  {
    check: 'C17.4',
    items: of('T05.4.3 Q17.1 T05.1.7 T05.2.2'),
    no: true,
    denies:
      /\b(?:(?:only|just) (?:the )?(?:course|programme|program|our|us|two of us|one of us|course team|coordinator|author|lecturer)\w*|internal(?:ly)? only|nobody (?:else|from|outside)|no (?:external|outside|industry|experts?|stakeholders?)|without (?:external|outside|industry)|one person|alone)\b/i,
  },
  {
    check: 'C18.1',
    items: of('Q05.2 Q18.1 T02.1.3 T05.4.1'),
    no: true,
    denies:
      /\b(?:no (?:quality )?framework|(?:have|has) ?(?:not|n't) (?:yet )?(?:chosen|identified|found|decided)|(?:don't|do not) (?:know|have|follow)|unclear which)\b/i,
  },
  {
    check: 'C18.2',
    items: of('Q18.1 T05.4.1'),
    no: true,
    denies:
      /\b(?:never|no (?:checkpoints?|checks?|plan|schedule|dates)|not (?:checked|checking|planned|scheduled)|only once|once,? (?:before|at) (?:the )?launch|(?:don't|do not) check|when (?:asked|somebody asks))\b/i,
  },
  {
    check: 'C06.1',
    items: of('T02.2.1'),
    no: true,
    denies:
      /\b(?:does ?(?:not|n't) (?:really )?(?:fit|align|match)|outside (?:our|the) (?:mission|strategy)|unclear)\b/i,
  },
  {
    check: 'C05.3',
    items: of('Q18.1 Q18.2 T05.4.1 Q05.3'),
    denies:
      /\b(?:no (?:mechanism|process|reporting|one reports)|nobody reports|not (?:yet )?(?:thought|reported|set up))\b/i,
  },
  {
    check: 'C05.2',
    items: of('T02.1.4 Q05.3 Q18.2 T02.1.2 Q05.2'),
    denies:
      /\b(?:not (?:yet )?(?:been )?accredited|accreditation (?:is |has )?(?:\w{1,10} )?(?:pending|outstanding|not|refused|under way|in progress|applied)|(?:awaiting|waiting for) accreditation|appl(?:ied|ying) for accreditation|does ?(?:not|n't) (?:yet )?meet)\b/i,
  },
  {
    check: 'C08.3',
    items: of('Q08.3 T02.1.4 Q08.2'),
    denies:
      /\b(?:no (?:credit )?rules?|rules? (?:are |is )?(?:not|unclear|missing|un\w+)|case by case|discretion|(?:not|n't) (?:yet )?(?:been )?(?:agreed|settled|written|negotiated))\b/i,
  },
  { check: 'C09.5', items: of('T05.3.6 T05.3.7 Q08.3'), no: true },
  {
    check: 'C12.2',
    items: of('Q12.2'),
    no: true,
    denies: /\b(?:long (?:pdf|text|lecture)s?|unedited|wall of text|no (?:interaction|structure|design))\b/i,
  },
  {
    check: 'C02.6',
    items: of('Q02.1 Q02.2 T03.1.2 T04.4.4'),
    denies:
      /\b(?:(?:have|has) ?(?:not|n't) (?:yet )?(?:thought|considered|looked)|no (?:account|allowance) (?:is )?(?:taken|made)|one size fits all)\b/i,
  },
  {
    check: 'C15.6',
    items: of('T03.2.2 Q02.3 T03.1.4 T03.2.1'),
    denies: /\b(?:(?:have|has) ?(?:not|n't) (?:yet )?(?:thought|considered|looked)|(?:don't|do not) know|no idea)\b/i,
  },
  {
    check: 'C15.4',
    items: of('Q02.3 T03.1.4'),
    denies: /\b(?:nowhere|one-off|dead end|(?:have|has) ?(?:not|n't) (?:thought|considered))\b/i,
  },
]
