import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** How teams say what a holder may do, what was found out, and for whom it works. */

export const entitling: Words = {
  yes: phrases(`
    authori*|licen*|entitle*|permit*|qualif*|certif* > to sign|work|operate|practise|practice|drive|install|teach|treat|inspect|advise|sell|handle|act|call_yourself
    holder*|graduate*|badge|certificate|you|credential > may|can|allowed|entitled|licensed|authori* > sign|work_as|operate|practise|practice|declare|inspect|register_as|call_themselves|call_yourself|act_as
    gives|give|carries the|a right|licence|license|permission|authority
    counts|serves|accepted|valid as [a|the|your] licen*|permit|registration|legal
    replaces|instead_of the|a licen*|permit|state|legal|official
    you are|become|will_be a|an [fully] licensed|certified|qualified|registered
    {badge}|holder*|graduate*|course|it & allows|allow|entitles|entitle|authori*|permits|permit|licenses|qualifies|qualify > you|them|holder*|to|him|her
    holder*|graduate*|completer*|who_pass|who_hold & may|can|are_allowed|are_entitled|are_licensed > operate|work|sign|practise|practice|drive|sell|inspect|install|treat|guide|teach|certify|handle|advise|prescribe|fly
    counts|accepted|valid|recognised as|for > licence|license|permit|registration|card
  `),
  no: phrases(`
    {not} > right|authori*|licen*|entitle*|permit*|faculty|permission > to|before|for
    {not} > sign|operate|practise|practice|declare|inspect|work_as|work_alone|call_themselves & holder*|badge|certificate|who|learner*|they|graduate*
    {not} [a|an] licen*|license|permit|qualification
    {not} > make|makes|turn|turns|become > a|an|anybody|anyone|you|them ~ electrician|inspector|nurse|installer|engineer|driver|operator|adviser|teacher|auditor|pilot|expert|licensed|qualified
    does not|doesn't replace
    separate|is_separate licen*|permit|from
    it's|it_is only learning|training|awareness
    {not} > authori*|entitle*|licen*|qualif*|permit*|allow*|right*|replace* & holder*|{badge}|learner*|you|work|operate|practise|sign|act|course|it|anyone|anybody|to|nobody|legal*
    {badge}|course|it & {not} > licence|license|permit|right|authority|authorisation|registration|qualification
  `),
  yesIn: /^(?:T06|T01\.[24]|Q15\.3|T03\.[24]|T05\.3\.[67]|Q03\.1|Q02\.3|T04\.1)/,
  noIn: /^(?:Q05|T02\.1|Q18\.2|T05\.3\.[67]|Q08|Q07|T04\.[13]|Q02\.3|Q09\.3|T06|T03\.1\.4|T03\.2)/,
}

export const evidenced: Words = {
  ofMarket: true,
  yes: phrases(`
    we|and surveyed|interviewed|asked|polled|visited|phoned|questioned [all|over|some|about|#|the]
    # replied|answered|responded|interviews|responses|interviewed|surveyed|respondents
    survey|poll|questionnaire|interviews|focus_group* & replied|answered|said|confirmed|show*|%|responses|told
    #|12|20|30|40|50|60|100 % [of] ~ said|say|told|report*|confirmed|want|lost|answered
    letters of|from support|need|demand|employers|members
    told us
    confirmed ~ by|with|in
  `),
  no: phrases(`
    {not} > asked|surveyed|interviewed|spoken|talked|checked|researched|tested|confirmed|visited > yet|until_now|so_far|employers|anyone|anybody|them|it|learners|companies|houses|with|any
    {not} > survey|research|data|evidence|interviews|study|figures|proof
    own|our experience|feeling|impression|hunch|opinion|guess|instinct
    gut|just|pure feeling|instinct|a_feeling|a_hunch|an_impression|guess|guesswork
    we|just|simply assume|believe|guess|suppose|feel|sense
    still|yet|hope|plan|planning|want|intend|going to ask|survey|interview|confirm|check|find_out|do_a_survey
    would be good|nice
    common sense
    everybody|everyone knows
    {nobody} > asked|surveyed|interviewed|consulted|spoken_to
    only|just our|a|the feeling|impression|opinion|experience|guess
    {nobody} > asked|surveyed|interviewed|consulted|spoken|talked|questioned|approached|polled|been_asked
    {not} > survey*|interview*|asked|data|study|research|evidence|figures|proof|consult* & yet|so_far|done|made|have|has|any|employer*|learner*|anyone|carried|exist*|run
    everybody|everyone|all|the_whole_sector|whole_industry|insiders know|knows|agree*|say*|feel* ~
    our|own|my|personal gut|feeling|intuition|instinct|hunch|experience|impression & only|just|based|rely|from|tells|mainly|pure
    obvious|self-evident|goes_without_saying|well_known|well-known|known_to_all|common_knowledge
    hearsay|gossip|rumour|coffee|lunch
    {not} > figures|numbers|paper|study|survey|letter|list > back|support*|prove*|show*|for_it|behind
  `),
  yesIn: /^(?:Q01\.[12]|T01\.1\.[13]|T01\.2|Q15\.3|T06\.2|T01\.4\.1|T03\.1\.2|T05\.1)/,
  noIn: /^(?:Q01\.2|T01\.1\.3)/,
}

export const inclusive: Words = {
  yes: phrases(`
    deaf|blind|hard_of_hearing|low_vision|visually_impaired|hearing-impaired|disabled|disabilit*|dyslexi* [people|learners|participants|students|person] can|follow|fully|equally
    deaf|blind|hard_of_hearing|low_vision|disabled > can > follow|take_part|study|use|join
    {learner}|people > deaf|blind|hard_of_hearing|low_vision|disabled|dyslexi* > can|follow|fully|equally
    fully|completely|entirely|totally accessible
    accessible to|for all|everyone|everybody|people|any
    caption*|subtitle*|sign_language|transcript*|screen_reader*|alt_text|audio_description|wcag & all|every|each|full|throughout|provided|available|meet*|come*|with|has|have
    wcag
    all|every video*|clip*|lesson* ~ caption*|subtitle*|signed|transcri*
    spoken|said|speech|audio|voice|hear* & read|on_screen|on_the_screen|in_writing|text|written
    blind|deaf|hard_of_hearing|low_vision|visually|hearing-|wheelchair|disabled|disabilit*|dyslexi*|screen_reader*|reduced_mobility & follow|take_part|complete*|reach|use|attend|join|access*|pass|do & can|able|fully|all|every|everything|like_anyone|equally|without_help
    caption*|subtitle*|transcript*|sign_language|alt_text|audio_description|large_print|screen_reader*|wcag & all|every|each|full*|everything|whole|always|throughout|provided|come*|carry|carries|has|have|meet*|conform*|level|aa|with
    fully|completely|wholly|entirely accessible|barrier-free|inclusive
    barrier-free|barrier_free
    step-free|ramp|ramps|lift & access*|room*|workshop|site|building|everywhere
    {all} > deaf|blind|hard_of_hearing|wheelchair|one-handed|dyslexic|low_vision > can|follow|take_part|welcome|cope
    sign language|interpreter
    caption*|subtitle*|transcript*|audio_description|alt_text|large_print|braille > all|every|each|throughout|with|on|for|under
  `),
  no: phrases(`
    {not} > caption*|subtitle*|sign_language|transcript*|screen_reader*|alt_text|audio_description|wcag|accessib*|adjustment*|signing|alternative_text
    spoken|audio|sound|voice only
    only spoken|audio|sound|voice
    {not} > tested|checked|considered|thought|designed > blind|deaf|screen|disab*|accessib*|impair*|keyboard
    cannot|can't|not|unable ~ follow|use|read|hear|take_part|serve > deaf|blind|screen_reader|disab*
    deaf|blind|disab*|screen_reader* > cannot|can't|unable|excluded|could_not|will_not
    inaccessible|uncaptioned|unsubtitled
    {not} > on-screen_text|on_screen_text|text_on|written_version|captions|captioning
    captioning|subtitling|transcription|captions|subtitles & refused|too_expensive|too_dear|costs_too|cost_too|not_planned|not_in_the_budget|no_money|cannot_afford|unaffordable
    explained|told|given by voice ~ without|no
    {not} > caption*|subtitle*|transcript*|sign_language|alt_text|audio_description|large_print|screen_reader*|wcag|adjustment*|accessib*|other_version|alternative*|text_version & video*|film*|offer*|made|provide*|available|budget*|plan*|course|content
    blind|deaf|hard_of_hearing|wheelchair|disabled|disabilit*|screen_reader*|reduced_mobility|low_vision|low_hearing & {not} > follow|take_part|access*|use|attend|join|serve*|think*|thought|look*|cater*|possible|suit*|consider*|provid*|adapt*
    ladder|stairs|steps|staircase & only|no_lift|no_ramp|climb*|no_other
    silent|no_sound|without_words|no_narration & film*|video*|only
    {not} > extra_time|extension|separate_room|larger_print|large_print|sign_interpreter|reader|scribe|helper|adjust*
    refuse*|reject*|no_exception* & adjust*|extra_time|accommodat*|special_arrang*
    sound|speech|voice|narration > only|alone & no_text|no_caption*|nothing_written|without|film*|video*
    {not} > captions|subtitles|transcripts|captioning|sign_language|braille|large_print|audio_description
    blind|deaf|wheelchair|hard_of_hearing|dyslexic ~ would|will|can|could|must ~ not|stay|be_left|be_excluded
  `),
}

export const handsOn: Words = {
  yes: phrases(`
    {badge}|holder*|graduate*|learner* & demonstrat*|shown|performed|handled|done|carried_out|practised|worked & in_front_of|real|full-size|live|actual|physical|on_site|before_an|under
    demonstrat*|shown|performed|proved|proven & in_front_of|before > assessor*|examiner*|panel|foreman|expert*|nurse*
    hands-on|hands_on|practical & assess*|exam*|test*|skill*|demonstrat*
    real|live|actual|physical machine*|patient*|equipment|panel*|vehicle*|animal*|customer*|engine*|boat*|crane* & assess*|test*|demonstrat*|shown|practise*
    holder*|{badge}|you & observed|watched|seen|tested|assessed > keeping|managing|doing|handling|performing|using|carrying|calming|working|in_action
    real|live|actual|own|physical|full-size & machine*|patient*|animal*|equipment|plate*|engine*|customer*|site|tower|vehicle*|boat|harness|tools|guest*|client*|joint*|weld*|cable*|roof|oven|knife|knives|extinguisher* & shown|demonstrat*|perform*|work*|practise*|practice*|handle*|assess*|test*|on|with
    demonstrat*|shows|show|performs|perform & assessor*|examiner*|trainer*|foreman|supervisor & real|live|on_site|in_front|watching|workshop|watched
    practical|hands-on|hands_on & {exam}|test|assessment|demonstration|task|skills & every|each|must|pass*|final|assessor|real|workshop
    own|both|bare hands
    up on|at|in ~ roof|house|tower|mast|pole|crane|scaffold
    in front of ~ real|live|actual|assessor|examiner|customer*|guest*
    takes|take it up|the_controls|the_helm|the_sticks|the_wheel
  `),
  no: phrases(`
    {not} > lay|lays|touch*|handle*|practis*|practic*|hands|hands-on|real|physical* & hand*|machine*|patient*|equipment|panel*|vehicle*|animal*|crane|tool*|anything|engine*|practical|part
    all|only|just|purely|entirely|everything ~ questions|multiple_choice|on_screen|on_a_screen|on_paper|theory|theoretical|knowledge|quiz*|clicks
    theory|knowledge only
    only theory|knowledge
    at no point
    no practical|hands-on|practicals|lab|workshop
    {nobody} > sees|see|watches|watch|observes|observe > learner*|them|anyone|do|doing|perform*
    multiple-choice|multiple_choice|quiz|online_test & whole|only|all|just|nothing_else|sole
    {not} > practical|hands-on|hands_on|touch*|handle*|tools|machine*|physical|real & {exam}|part|element|component|work|task*|exercise*|practice|anything|ever|only|nothing|learner*|lesson*|needed
    theory|theoretical|paper|screen|quiz|multiple-choice|multiple_choice & only|purely|entirely|all|whole|nothing_but|nothing_else|sole|exclusively|just & exam|assess*|test*|course|learn*|mark*|badge|final|work
    {not} > real|live|actual|physical > patient|animal|machine|engine|boat|fire|panel|crane|tool|plate|client|customer|weld|aircraft|vehicle
    feet stay|remain
    on|in paper|theory|screen|simulator|slides only|alone
    {not} > climb*|lift*|weld*|cut*|drive*|fly|flies|touch*|handle* > learner*|anyone|anybody|nobody|one|person|in_this|ever|anything
  `),
  yesIn: /^(?:T05\.3\.[67]|T06|T01\.[24]|Q15\.3|T03\.[2-4]|T04\.1|Q08\.3|Q07\.1)/,
  noIn: /^(?:Q14|T04\.4|Q09\.3|Q12|T06\.[345]|T03\.3|Q09\.1)/,
}

export const trainedTeachers: Words = {
  yes: phrases(`
    everyone|everybody|all|each|whoever|anyone|{teacher}|person ~ teach*|instruct* > must|has_to|have_to|need* > registered|licensed|qualified|certified|degree|years|licence|experience
    {teacher} > must|has_to|have_to|need*|all > registered|licensed|qualified|certified|degree|#_years|licence|master*
    only [a] [registered|licensed|qualified|certified|experienced] ~ may|can|teach*|instruct*|deliver*
    taught|led|delivered|given by|only [by] [a|an|our|only] ~ registered|licensed|qualified|certified|experienced|practising|senior|professor*
    cannot|can't|not accept others|anyone_else|anybody_else
    everyone|everybody|all|each|every & instruct*|teach*|tutor*|train*|coach* & hold*|holds|has|have|registered|licensed|qualified|ticket|seal|years
    {teacher} & {all}|must|only|has_to|have_to|needs & licen*|qualified|certified|degree|master*|registered|years|doctorate|diploma|ticket|trained
    only|nobody_but|no_one_but > qualified|certified|licensed|registered|trained|experienced & teach*|instruct*|tutor*|train*|stand_in_front|lead*
    {teacher}|whoever_teaches|who_teaches|nobody_teaches > has|have|with|must|without|needs|holds|hold & years|winters|seasons|licence|license|degree|certificate|master*|ticket|papers
    otherwise|else we ~ don't|do_not|never ~ take|hire|let
  `),
  no: phrases(`
    volunteer*|students|interns|peers|alumni|former_learners|graduate_assistants|assistants|farmers|parents & teach*|lead*|led|deliver*|instruct*|run_the
    taught|led|delivered|run by > volunteer*|students|interns|peers|former_learners|assistants|whoever
    {teacher}|teach*|they & no|without|not|none > training|qualification*|licence|experience|degree|background
    anyone|anybody|whoever > can|may|could|free|available|volunteers > teach*|run|deliver|take_it
    {not} [special|formal|particular|specific] qualification*|licence|training|experience [is] > needed|required|asked|teach*
    {not} > ticket|trade_ticket|licence|qualification*|degree|teaching_experience|registration & we|me|us|teach*|instruct*|roster|{teacher}|engineer|volunteer*
    volunteer*|student*|intern*|peer*|senior_learner*|past_learner*|graduate*|parent*|anyone|anybody|whoever|assistant* & teach*|tutor*|lead*|instruct*|run* & class*|session*|group*|course|unit*|lesson*|it|free|unpaid|willing|time|them
    {teacher} & {not} > qualification*|licen*|training|certificate|degree|experience|need*|required|trained|qualified
    {not} > papers|paper|licence|license|degree|certificate|diploma|training > {teacher}|teach*|in_front|asked|needed|whoever
    retired|former|senior|last_year's ~ learners|students|graduates|volunteers ~ teach|run|lead
  `),
  yesIn: /^(?:Q13|Q17\.[45]|T05\.2\.3|Q06\.2|Q10\.2|Q16\.3|T06|T01\.[24]|Q15\.3)/,
  noIn: /^(?:Q13|Q17\.[45]|T05\.2\.3|Q06|Q10\.2|Q16\.3|T02\.2\.2|T04\.4\.3|Q04\.2|T03\.3\.2)/,
}

export const hostedHere: Words = {
  yes: phrases(`
    no|without outside|external|third-party portal|platform|server|host|provider
    own|our|university's|college's|institution's|institute's|ministry's server*|machine|servers|hardware|data_centre|platform|lms|moodle|installation
    on [our|the] [own] ~ server|servers|campus|premises|machine & university|our|own|inside|basement|stays
    inside|within our|the network|firewall|campus|house
    {not} > outside|external|third-party|cloud > host*|provider*|server*|involved|vendor
    self-hosted|on-premise*|in-house_server
    own|our|university|college|campus|in-house|local server|servers|machine|machines|data_centre|data_center|hardware|computer_room|basement & host*|run*|kept|stored|sits|live*|installed|stay*|everything|all|platform
    {not} > cloud|third-party|third_party|external|outside|foreign|abroad|overseas|vendor & host*|server*|platform|data|provider|store*|leave*|goes|involved|used
    self-hosted|self_hosted|on-premise*
    under our|own roof|desk
    basement|server_room|cupboard|rack
    never leave|leaves ~ campus|building|house|country|island
  `),
  no: phrases(`
    third party|party's ~
    does|do|has|have not|no [have|own|any] ~ learning_system|lms|platform|learning_platform
    lives|sits|runs|hosted|stands on|at|with the|a|our ~ portal|platform|server|system ~ partner|consultant|vendor|company|association
    partner's|vendor's|company's|consultant's|association's portal|platform|server|system
    third-party|external|partner's|vendor's|rented|commercial cloud|server*|platform|host*|hosting|lms
    they|vendor|partner*|company|provider rent*|host*|run*|put* ~ server|course|accounts|it|cloud|platform
    rent*|hosted|host|hosting & cloud|abroad|overseas|singapore|amazon|aws|azure|google|vendor*|provider|partner*|commercial
    university|college|it_department|we give*|has|have|gives|offers no|us_no server*|platform|lms|hosting
    hosted|host|hosting|lives|sits|runs & company|mooc|vendor*|external|outside|their_server*|theirs
    cloud|vendor|third-party|third_party|provider|company|amazon|aws|azure|google|foreign|overseas|abroad|singapore|ireland|virginia|partner & host*|server*|run*|stored|sits|live*|rent*|kept & platform|data|course|content|lms|portal|everything|it|on|by|in
    {not} > own|our & server*|platform|lms|hosting|it_staff & have|has|run|host|no|any
    lives|sits|runs|hosted > vendor*|company*|abroad|overseas|singapore|virginia|ireland|sydney|cloud|amazon|aws|azure
    abroad|overseas|foreign|singapore|ireland|frankfurt|oregon|tokyo|sydney ~ server*|cloud|data_centre|data_center
    server*|data|cloud|platform ~ abroad|overseas|foreign|singapore|ireland|frankfurt|oregon|virginia|tokyo|sydney
  `),
  yesIn: /^(?:T02\.2\.[45]|T04\.4\.5|Q11|Q05\.1|T05\.3\.4|T02\.1|Q17\.3|Q06)/,
  noIn: /^(?:T02\.2\.[45]|T04\.4\.5|Q11|T05\.3\.4|Q06|T04\.4\.3|Q12\.4|Q04\.2)/,
}

export const funded: Words = {
  yes: phrases(`
    paid|google|facebook|meta|instagram|linkedin|tiktok|radio|newspaper|tv|search|online|social_media ads|adverts|advertising|advertisement*|campaign*|spots
    # k|thousand ~ for|on ads|marketing|promotion|printing|recruit*|campaign
    budget|money ~ signed|approved|agreed|allocated|set_aside
    billboard*|influencer*|agency
    ads|adverts|advertis*|billboard*|radio|tv|influencer*|agency|spots|commercials|paid_posts|sponsored_posts|fair_stand & paid|buy|book*|hire*|weeks|month*|cost*|budget|campaign
  `),
  no: phrases(`
    {not} > money|budget|baht|cent|peso|rupiah|dollar|sen|ringgit|yen|won|funds|line > promotion|marketing|advert*|recruit*|for_it|this_year|campaign|publicity|spend
    no|zero|nil budget|money|funds ~ marketing|promotion|advert*|recruit*|campaign
    rely|depend|count on ~ word_of_mouth|sharing|free|goodwill
    free|unpaid channels|posts only
    only free|word_of_mouth
    {not} > money|budget|funds|baht|peso|dollar|ringgit|rupiah|yuan|won|yen|cent|line|sum & market*|promot*|recruit*|advert*|publicity|campaign*|spend*|ads|for_it|attract*
    free|unpaid|word_of_mouth|own_channels & only|just|solely|nothing_else|rely|exclusively|all & channel*|post*|recruit*|market*|promot*|word|social|mouth
    {not} [one|a|single] peso|baht|dollar|cent|ringgit|rupiah|yen|won|sol|kina|dong|rouble|yuan > promot*|market*|recruit*|advert*|publicity
  `),
  yesIn: /^(?:Q03|T01\.4\.[12])/,
  noIn: /^(?:Q03|T01\.4\.[12]|Q06\.1|T02\.2\.2)/,
}

export const publicFramework: Words = {
  yes: phrases(`
    state|provincial|national|federal|government|ministry|ministry's ~ framework & yardstick|built|checked|measured|follow*|apply|align*|stick|work
    follow*|align*|use|uses|adopt*|take|measured|based|map* & economy-wide|national|federal|domestic|government's|state|country's & framework|standards
    the economy-wide|national|federal one
    economy-wide|national|federal [qualifications|quality|skills|credentials|micro-credentials] framework
  `),
  no: phrases(`
    state|provincial|national|federal|government|ministry's ~ framework > leave_it|aside|not_for_us|does_not_apply|not_used|ignore*
    only|solely|just|exclusively|nothing_but [the|our] ~ institute's|institution's|university's|college's|own|internal|in-house|house ~ manual|norm|checklist|policy|framework|guideline*|rules|handbook
    {not} > national|federal|economy-wide|government|external|outside & framework|attach|anything|standard*|reference|follow|use|align
    economy-wide|national|federal & leave_aside|leave_it_aside|set_aside|put_aside|decided_against|ignore|left_aside
    only quality reference|framework we
  `),
  yesIn: /^(?:Q05\.2|T02\.1\.3|Q07\.3|T04\.1\.3|T05\.4\.1|Q18\.1|Q12\.3)/,
  noIn: /^(?:Q05\.2|T02\.1\.3|Q07\.3|T04\.1\.3|T05\.4\.1|Q18\.1|Q12\.3)/,
}

export const ownFramework: Words = {
  yes: phrases(`
    own ~ handbook|manual|quality_policy|quality_framework|rules|procedure
    [our|the|institution's|university's|institute's|college's] own|internal|institutional|in-house [quality|academic] framework|manual|norm|policy|rules|handbook|guide*
    institute's|institution's|university's|college's own
  `),
  no: phrases(`
    {not} have|has [any|a] ~ quality_handbook|handbook|quality_manual|quality_framework|quality_policy
    has|have no ~ handbook|quality_manual|quality_framework|quality_policy
    nothing|no|not|none ~ institutional|internal|in-house|of_our_own|own
  `),
  yesIn: /^(?:Q05\.2|T02\.1\.3|Q07\.3|T04\.1\.3|T05\.4\.1|Q18\.1)/,
  noIn: /^(?:Q05\.2|T02\.1\.3|Q07\.3|T04\.1\.3|T05\.4\.1|Q18\.1)/,
}

export const tried: Words = {
  yes: phrases(`
    pilot|trial|test_run & done|finished|over|showed|took_place|was_held|ran|completed|behind_us
    #|fifteen|dozen ~ went|worked|been through
    piloted|trialled|tested|tried_out|field-tested with|by|on ~ #|twelve|fifteen|twenty|learners|officers|nurses|people
    after the pilot|trial we|it
    pilot in ~ showed|told|found
    pilot*|trial*|test_run|dry_run|tried|rehears* & done|finished|over|took_place|held|ran|complet*|last|with|learner*|people|nurses|in_20*|showed|found|twelve|fifteen|twenty|#|already|since & was|were|has|have|we|after|result*|of|had
  `),
  no: phrases(`
    {not} > tried|tested|piloted|trialled|seen > it|any|piece|unit|material|yet|learner*|anyone|anybody|part
    not a single ~ tried|seen|tested
    first [human] people|beings|learners|ones to see|try|use
    no|without|skip*|instead_of [a|any|the] pilot|trial|test_run
    untested|unpiloted|untried
    {not} > pilot*|trial*|tried|tested|rehears*|test_run|dry_run & yet|any|with|learner*|ever|held|planned|done|foreseen|budget*|time|run|before|anyone|anybody|whole|part|single
    first|real|full cohort|intake|run|group|learners is|are|will_be the_test|the_pilot|guinea_pigs|the_trial|the_first_ever|first_to
    straight|directly to|into market|full_launch|launch|the_public
    {not} > trial|pilot|rehears*|dry_run|test_run|guinea_pig*
    first lesson|class|run|learners ever
  `),
  yesIn: /^(?:T05\.3\.3|T04\.2\.3|Q07\.2|Q12|Q09\.2|T01\.[24]|T06|Q15\.3|T04\.4\.6|Q01\.2)/,
  noIn: /^(?:T05\.3\.3|T04\.2\.3|Q07\.2|Q12|Q09\.2|T04\.4\.6|T01\.4\.1|Q17\.3)/,
}

export const hired: Words = {
  yes: phrases(`
    interview|job|position|placement|internship|work & guarantee*|every|straight|promise*|each|all|certain|waiting|reserved
    walk* [straight] into
    hire|hires|employ|employs|recruit|recruits|take_on|takes_on > finisher*|graduate*|holder*|all_who|whoever|everyone_who|each_of|directly
    every|each|all|any & graduate*|learner*|holder*|completer*|participant*|badge|who & job|contract|interview|placement|hired|employ*|position|offer|post|order & receive*|get*|guarantee*|promise*|given|walk*|find*|win*|earn*|offered|is|are|with
    guarantee*|promise*|certain|assured|secured & job|employment|interview|placement|position|contract|raise|promotion|salary
    job|contract|interview|placement is|are|comes waiting|guaranteed|promised|reserved|certain|secured
    will be hired|employed|taken_on|placed|recruited
    loan|contract|order|job|post|position|raise|promotion > every|each|all|whoever|family|graduate*|finisher*
  `),
  no: phrases(`
    {not} > interview|hire*|job|jobs|employ*|recruit*|placement* > anyone|anybody|because|guarantee*|promise*|account|course|badge|holder*|graduate*|us|commit*|attached|step
    nobody|no_one|not|no ~ promise*|commit*|guarantee*|obliged ~ hire|job|jobs|interview*|employ*
    {not} > promise*|guarantee*|commit*|oblig*|undertake*|bound|intend*|offer*|agree* & hire*|job*|employ*|interview*|placement*|contract*|recruit*|take_on|graduate*
    {who}|partner*|they & {not} > hire*|employ*|recruit*|take_on|job*|vacanc*|interview* & graduate*|anyone|anybody|holder*|now|this|promise*|because|from
    that is|was all they_take|they_take_on|they_do|they_give|we_get|they_offer|they_promised
    {not} > job|post|position|contract|order|loan|vacanc* > promise*|guarantee*|agreed|on_offer|offer*|said|given|signed
    none|nobody|no_one|no_buyer|no_bank|no_company ~ answered|agreed|replied|asked|signed|promised
  `),
  yesIn: /^(?:T06|T01\.[24]|Q15\.3|T03\.[2-4]|Q03\.1)/,
  noIn: /^(?:Q04|Q10\.2|T03\.2|Q07\.2|T01\.1|Q02\.3|T05\.1|Q17\.3|Q01\.5|T03\.1)/,
}
