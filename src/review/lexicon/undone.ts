import { phrases } from '../read/phrases.ts'

/** Words by which an answer says that something has not been done or settled, whatever it is. */
export const undone: RegExp = phrases(`
  still|yet to|being compar*|choos*|evaluat*|negotiat*|discuss*|drafted|drafting|wait*|look*|decid*|hir*|recruit*|open|priced|quoted|written|checked
  never|haven't|hasn't|didn't|don't|doesn't|have_not|has_not|did_not|do_not|does_not ~ know|collect|keep|track|hold|run|plan|train|brief|evaluate|review|involve|monitor|cost|use|ask|offer|write
  {nobody} ~ responsible|in_charge|assigned|trained|reviews|checks|monitors|evaluates|owns_it|in_post
  [is|are|was|were] not|never ~ trained|briefed|evaluated|involved|written_down|in_place|available|agreed|captioned|measured
  as they|we go [along]
  verbal|oral|spoken agreement|yes|promise|word|only
  {not} [been] [yet] [really] decided|settled|fixed|agreed|chosen|selected|defined|determined|finalis*|finaliz*|clarified|discussed|approved|confirmed|arranged|organised|organized|scheduled|planned|budgeted|costed|priced|calculated|estimated|assigned|allocated|appointed|hired|contracted|written_down|documented|recorded|put_together|set_up|in_place
  no|nothing|none ~ been|was|is|were [yet] decided|settled|fixed|agreed|chosen|selected|defined|signed
  {nobody} > asked|asks|ever_asked|has_asked|thought|has_thought|looked_into|looked_at|checked|knows|decided|is_responsible|feels_responsible|has_time|had_time|trained|told|taken_care|takes_care|talked|spoke|written|signed|agreed|counted|calculated|measured
  haven't|hasn't|hadn't|didn't|have_not|has_not|did_not|don't|do_not|aren't|are_not|isn't|is_not|wasn't|weren't [really|ever|yet|even] got|have|planning|planned|going_to|look*|check*|talk*|speak|spoken|ask*|think|thought|consider*|decide*|agree*|sign*|count*|calculat*|measur*|train*|test*|discuss*|involve*|start*|begun|begin|know|finished|find|found
  turned|voted|put [it|us|them|this|the_idea] down
  turned|sent us|it away|back|down
  {not} leader|dean|director|head|boss|manager|rector > support*|back*|behind|stand*|sign*|agree*
  we|i just|simply suppose|assume|guess|hope|trust|believe
  we'll|we_will|will see|think|decide|look|find_out|talk
  vote|decide|decides|discuss|choose in|next|at_the ~ january|february|march|april|may|june|july|august|september|october|november|december|meeting|month|week|year|term
  half ~ says|wants|want|say ~ half|other|others
  still|yet between|comparing|discussing|arguing|open|pending|missing|unclear|undecided|waiting|looking|searching|talking|negotiating
  somehow|sometime|some_day|some_time|in_due_course|when_the_time_comes
  nothing but|except|beyond that|this|it ~
  no|without any|single|clear|fixed|written ~ rhythm|method|rule|rules|date|procedure|scheme|plan|schedule|process|system|way|routine
  is|are|it's|lies|lie|sits|still ~ between|with_the_lawyer*|with_legal|with_the_dean|at_the_dean*|with_the_office|with_the_board|in_the_drawer|on_the_desk
  tender closes|runs|is_open|is_running|is_out
  {not} > said_yes|says_yes|said_ok|given_the_go-ahead|green_light|blessing
  wants|want nothing to_do
  {not} > answered|replied|reacted|responded|come_back|heard_back|got_back
  nothing [is|was|has_been] prepared|planned|foreseen|arranged|in_place|ready|organised
  run|runs|ran out
  {not} > way|means|possibility|tool of_knowing|to_know|to_see|to_tell|of_telling|of_seeing
  now and then
  from time to_time
  {not} > looked|look|checked|check|asked|ask|counted|count > who|what|how|whether|which|if
  handshake*|shaken_hands|shook_hands
  {not} > on_paper|in_writing|signed|settled|drafted|finalis*|finaliz*|decided|agreed
  choice|decision|contract|signature|answer|reply & falls|due|comes|expected|open|pending > january|february|march|april|may|june|july|august|september|october|november|december|next|later|after|soon
  still|yet compar*|choos*|evaluat*|negotiat*|discuss*|draft*|wait*|look*|decid*|hir*|recruit*|search*|weigh*|argu*
  never|not|nothing|nobody|no_one|haven't|hasn't|wasn't [was|were|has|have|been|yet] examined|considered|investigated|explored|analysed|analyzed
  {not} > crossed our|anybody's|anyone's|my mind|minds
  [does|do] not|doesn't|don't exist
  neither ~ nor ~ by anyone|anybody
  neither checked|evaluated|reviewed|supported|trained|measured|tested|considered|decided|written|agreed nor
  only|just talk*|spoken|conversation*|a_call|phone_call*
  nothing ~ beyond|except|but ~
  {who}|dean|rector|president|board|senate|committee|head|leadership|management|faculty|they|he|she|director|provost > refused|declined|rejected|turned_down|said_no
  refused|declined|rejected|turned_down by
  give|gives|gave up
  fall*|falling|fell apart|through
  ad hoc
  short of
  too much|little|late|few|long|expensive|complicated|slow|hard for|to
  get|gets|got|getting|are|were|is ~ lost|confused
  confusing|clumsy|complicated|cumbersome
  not|never|haven't|hasn't|didn't|have_not|has_not|did_not|hadn't ~ yet|started|looked|asked|checked|decided|agreed|signed|written|tested|thought|considered|worked_out|counted|costed|seen|shown|spoken|talked|met|found|done|made|set|chosen|compared|trained|discussed|got_round|got_around|begun|managed|read
  {nobody} > looked|asked|checked|decided|agreed|signed|seen|worked_out|counted|knows|read|tested|thought|had_a_look|has_a|is_sure|answered|replied|can_say|told|been|put|written
  is|are|it's|remains|remain|left|stays undecided|unclear|unsettled
  who|what|how|when|where|whether ~ is|are|remains open
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
  will think|look|see|ask|decide|do|come|start ~ next|later|then|after|in
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
  cannot|can't|can_not see|say|tell|follow|track|show|know|log|report
  does|do|it not|doesn't show|tell|track|record|log
  refused us|to
  doesn't|does_not|do_not|don't|won't|refuse*|reluctant want|support|back|speak|to_support|to_back|agree|like
  against it|us
  {not} > service|person|money|plan|agreement|contract|record|policy|process|handbook|guide*|training|budget|counsel*|training
`)

/** Words by which a whole answer says that what it is asked has not been settled. */
export const undecided: RegExp = phrases(`
  ^ [it|this|that|we] [is|are|has|have] not|nothing|none|nobody|no_one|never|haven't|hasn't|isn't > decided|settled|fixed|agreed|chosen|selected|defined|determined|known|clear|discussed|talked|asked|looked|checked|started|begun|thought|planned|organised|approved|considered
  ^ no ~ has|have been|got decided|settled|fixed|agreed|chosen|set|made
  ^ undecided|unclear|unsettled
  ^ still open|undecided|discussing|between|comparing|unclear|to_be|being|in_discussion|waiting
  ^ we don't|do_not know|have
  ^ to be decided|discussed|agreed|settled|arranged|seen|defined
`)
