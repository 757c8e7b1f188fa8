import { phrases } from '../read/phrases.ts'

/** Words by which an answer says that something has not been done or settled, whatever it is. */
export const undone: RegExp = phrases(`
  still|yet to|being compar*|choos*|evaluat*|negotiat*|discuss*|drafted|drafting|wait*|look*|decid*|hir*|recruit*|open|priced|quoted|written|checked
  never|haven't|hasn't|didn't|don't|doesn't|have_not|has_not|did_not|do_not|does_not ~ know|collect|keep|track|hold|run|plan|train|brief|evaluate|review|involve|monitor|cost|use|ask|offer|write
  {nobody} ~ responsible|in_charge|assigned|trained|reviews|checks|monitors|evaluates|owns_it|in_post
  [is|are|was|were] not|never ~ trained|briefed|evaluated|involved|written_down|in_place|available|agreed|captioned|measured
  as they|we go [along]
  verbal|oral|spoken agreement|yes|promise|word|only
  handshake*|shaken_hands|shook_hands
  {not} > on_paper|in_writing|signed|settled|drafted|finalis*|finaliz*|decided|agreed
  choice|decision|contract|signature|answer|reply & falls|due|comes|expected|open|pending > january|february|march|april|may|june|july|august|september|october|november|december|next|later|after|soon
  still|yet compar*|choos*|evaluat*|negotiat*|discuss*|draft*|wait*|look*|decid*|hir*|recruit*|search*|weigh*|argu*
  only|just talk*|spoken|conversation*|a_call|phone_call*
  nothing ~ beyond|except|but ~
  {who}|dean|rector|president|board|senate|committee|head|leadership|management|faculty|they|he|she|director|provost > refused|declined|rejected|turned_down|said_no
  refused|declined|rejected|turned_down by
  give|gives|gave up
  fall*|falling|fell apart|through
  ad hoc
  short of
  too much|little|late|few|long|expensive|complicated|slow|hard for|to
  lost|loses|confused|confusing|clumsy|complicated|cumbersome
  not|never|haven't|hasn't|didn't|have_not|has_not|did_not|hadn't ~ yet|started|looked|asked|checked|decided|agreed|signed|written|tested|thought|considered|worked_out|counted|costed|seen|shown|spoken|talked|met|found|done|made|set|chosen|compared|trained|discussed|got_round|got_around|begun|managed|read
  {nobody} > looked|asked|checked|decided|agreed|signed|seen|worked_out|counted|knows|read|tested|thought|had_a_look|has_a|is_sure|answered|replied|can_say|told|been|put|written
  is|are|it's|remains|remain|left|stays undecided|unclear|unsettled
  who|what|how|which|when|where|whether ~ is|are|remains open
  [is|it's|are] still open|undecided|unclear|under_discussion|in_the_air|missing|to_do|to_come|to_be|waiting|outstanding|pending|a_draft|in_draft
  still|yet to do|decide|find|ask|write|check|sign|agree|come|be|choose|work|look
  not there|here|decided|clear|settled|agreed|signed yet
  go|going|goes back_and_forth
  back and forth
  until now|today ~ only|just|our|no|nobody|not|never
  so far ~ no|nobody|none|nothing|only|not
  no|nothing ~ so_far|until_now|yet|in_writing|on_paper|signed
  for the first time then|in|on|next
  are|we're|is still|waiting
  {not} > at_the_moment|at_present|currently|as_yet
  wing it
  wait*|await* for|until|on ~
  on hold
  up in the air
  a guess|hunch
  guesswork
  would|we'd|we love|like|should to ~ next|later|spring|autumn|year|some_day
  hope*|plan*|want|intend* to ~ in|next|later|soon
  will think|look|see|ask|decide|do|come|start|be ~ next|later|then|after|in
  to be honest
  by ear
  on trust
  as we go
  somebody|someone should|ought|must
`)

/** Words by which an answer says that there is none of something: what is missing stands in them or follows. */
export const missing: RegExp = phrases(`
  nowhere to ~
  without [any|a|an|the|formal|written] ~
  no|zero [formal|written|real|separate|dedicated|special|specific|clear|agreed] training|induction|briefing|handbook|guideline*|guide|rubric*|criteria|caption*|subtitle*|transcript*|agreement*|contract*|budget|schedule|analytics|tracking|helpdesk|counsel*|proctor*|reviewer*|external*|stakeholder*|inventory|checkpoint*|mechanism*|rpl|buy-in|support_desk|platform|lms|log|logs|dashboard*
  there isn't|is_not|is_no|are_no|aren't|is_none ~
  there is|are none
  we|they have|has nothing|none|nobody|no_one
  we've|they've nothing|nobody|none
  {not} have|has|offer|provide any|anyone|anybody|such|a_single
  {nobody} [from] outside|in_industry|in_the_industry
  no [such] ~ service|person|money|plan|time|place|one|paper|paperwork|contract|agreement|list|record|policy|process|handbook|guide*|training|budget|check*|way|answer
  out of our means|reach|hands
  cannot|can't see|say|tell|follow|track
  does|do|it not|doesn't show|tell|track|record|log
  refused us|to
  doesn't|does_not|do_not|don't|won't|refuse*|reluctant want|support|back|speak|to_support|to_back|agree|like
  against it|us
  {not} > service|person|money|plan|agreement|contract|record|policy|process|handbook|guide*|training|budget|counsel*|training
`)
