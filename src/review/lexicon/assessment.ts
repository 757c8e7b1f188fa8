import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** How teams say what learners are judged by, and what they earn. */

export const assessed: Words = {
  yesIn: /^(?:Q14|T04\.4\.2|Q09\.3|T06\.[2459]|T03\.3|T05\.3|T04\.1|Q08\.3|Q15\.3|T01\.[24]|T03\.2|Q09\.1)/,
  noIn: /^(?:Q14|T04\.4\.2|Q09\.3|T06\.[245]|T03\.3|T05\.3|T04\.1|Q08\.3|Q15\.3|T01\.[24]|T03\.2|Q09\.1|Q02\.2)/,
  yes: phrases(`
    earn*|get|receive*|issued|gets & badge|certificate & pass*|passing
    only|must|have_to & pass|passed & test|exam|assessment|task|final|practical
    {exam} ~ decides|decide whether|who|about|if
    must|have_to|has_to|need*|needed|required to|[to] pass|score
    fail* ~ no|without|not ~ {badge}
    no|without|not ~ {badge} ~ fail*|until|unless
    pass|passing mark|score|grade|threshold|line
    # % to|needed|required|is_a pass
    final|practical|written|oral|closing exam|examination|test
    graded|marked|scored|weighted [by|on|from|out_of|against]
    failed|fails|fail = no|retake|resit
    mark*|grade* ~ rubric|scheme|points
    {exam} ~ counts|count|worth|decide*|determine*
    {badge}|it & only|nobody|no_one|not|until|unless & pass*|fail*|score*|below|under|reaches|reach
    {must} > pass|score|reach|sit|hand_in|submit & {badge}|to_finish|to_complete|to_get|to_earn
    who|whoever|those scores|score|reaches|reach|gets|has [at_least|less_than|below|under|over|above|fewer_than] # ~
    marked|graded|scored|judged|assessed|examined|rated|evaluated > assessor*|examiner*|tutor*|instructor*|teacher*|panel|jury|rubric|criteria|computer|machine|software|points|scale|pass
    assessor*|examiner*|tutor*|instructor*|panel|jury|two_people|moderator & marks|mark|grade|grades|score|scores|judge|judges|decide|decides|rates|assess|assesses & work|piece*|portfolio|task*|report|learner*|pass|case|plan|them|it
    pass mark|grade|score|rate|level|threshold is|of|at|:|=
    final|closing|end-of-course|end_of_course|summative|capstone|practical|written|oral {exam}|project|paper|task|case|piece|examination
    resit*|re-sit*|retake*|second_attempt|second_chance|another_attempt
    worth|counts|carries|weighs|makes_up|is # %|percent|per_cent|points|marks of|toward*|in
    grades|marks|scores ~ each|every|all ~ from|out_of|on|by
    whoever|who|those falls|is|are|scores|gets|has under|below|less
    only from # [points|of|percent|%]
    repeat|repeats|redo|redoes ~ task|test|exam|role_play|assessment|drill|unit
    scores|score|marks|grades|rates|judges > call|work|piece|book|log|plan|dish|weld|record*|portfolio|report|case|essay|flight|batch|sample* > out_of|points|0|100|20|10
    below|under|less_than|fewer_than # ~ no|fails|fail|must|repeat*|again|redo|hand*|come
    must|has_to|have_to > pass|be_passed
    out of a_hundred|100|20|ten|hundred
    mastery|mastered is|means|at
  `),
  no: phrases(`
    no|never|without|not_any test|tests|exam|exams|examination|assessment|assessments|quiz [of] [any] kind|sort|type|at_all|whatsoever|anywhere|involved|planned|at_any_point
    attendance|taking_part|turning_up|finishing|completion|participation|being_there [alone] is|are|suffices|will enough|all|sufficient|do
    only|just have|has|need|needs to attend|finish|watch|turn_up|take_part|be_there|log_in
    nothing [is] handed_in|submitted|tested|examined
    no|without marks|pass_mark|failing|grades|grading|examiners|assessors|exam|test|tests|exams [and|or|,] [no] [marks|grades|grading|quiz|pass_mark|tests|exams|failing]$
    {nobody} can|will|could|is_able_to fail
    {nobody} is assessed|tested|examined|graded|failed
    {not} > test|tested|assess*|examin*|graded > learner*|participant*|people|knowledge|skills|anyone
    trust learners|them|people ~ learn*|done
    nothing|none|nobody|no_one ~ pass_or_fail|to_pass|assessed|tested|examined|judged|fails
    nothing|nobody|no_one [is] marked|graded|scored$
    you_cannot|you_can't|they_cannot|they_can't|nobody_can|no_one_can|impossible_to|not_possible_to fail
    everybody|everyone|all|each|anybody|anyone|whoever who ~ attends|finish*|shows_up|turns_up|comes|completes|logs_in|watches ~ gets|receives|has ~
    everybody|everyone passes|gets|receives ~ {badge}
    been|was|being there|present ~ get*|earn*|receive* ~ {badge}
    simply|just|only for|by|have_to ~ attend*|showing_up|turning_up|taking_part|being_there|watch*|click*
    {badge} of attendance|participation
    attendance|participation is_enough|suffices|alone|only|counts
    no|without|neither marking|grading|formal_assessment|assessment|tests_or|test_or|exam_or|tests_and|exam_and
    not assessed|examined|tested|judged
    last|final video|page|slide|lesson ~ get*|earn*|receive*|automatic*|issued ~ {badge}
    {not} > assess*|tested|examined|examination|exam_at_all|judged & anything|anybody|anyone|at_all|learners|participants|ever|nothing|here|whatsoever
    show up|turn_up|turning_up & enough|badge|certificate|all_it_takes
    no|without|never_any|zero|not_one formal|summative|graded assess*|exam*|test*|examination
    no|without|zero exam|exams|tests|assessments|assignments|grades|marks|quizzes|examinations here|at_all|in_this_course|of_any_kind|whatsoever|involved|anywhere|from_us|only|just
    {nobody} > judged|judges|marks|marked|grades|graded|scored|tests|tested|examines|examined|evaluated > learner*|anyone|them|people|work|what
    {not} > handed_in|submitted|judged|tested|examined|scored|evaluated|graded|marked & nothing|anything|anyone|nobody|learners|work|at_any|no_work
    attendance|presence|taking_part|participation|turning_up|showing_up|finishing|completion|watching|being_there & alone|only|enough|suffices|sole|all_it_takes|all_that|nothing_else|nothing_more > {badge}|needed|counts|required|asked
    {badge} & attendance|presence|taking_part|participation|turning_up|showing_up|being_there|finishing_the_videos|watching & only|just|alone|simply|enough|suffices|automatic*
    {badge} > automatic* > at_the_end|after|last|on_finishing|once
    everyone|everybody|all|whoever|anyone|each > finish*|attend*|complete*|takes_part|reaches_the_end|stays|comes|clicks > gets|receives|is_given|earns|is_awarded > {badge}
    one cannot|can't|can_not fail
    impossible to fail
    fail*|failing is_not|isn't|is_impossible|not|does_not possible|an_option|exist|foreseen
    learn*|course is for_its_own_sake|pure_enjoyment|not_about
    free of|from exam*|test*|assess*|grades|marks
    assessment-free|exam-free|test-free|ungraded|unassessed|unmarked
    no one|nobody can|could|will fail|be_failed|be_judged
    only|just|purely practice|self-check|self-test|warm-up|formative quizzes|quiz|questions|tests
    {learner}|families look|looks|judge|judges|check|checks|decide|decides ~ own|themselves|himself|herself ~ & {nobody}|no_one|alone|only
    {nobody} > inspect*|decide*|evaluat*|judge*|assess*|control* & outside|it|them|work|book|result|else|learner*|about
    {nobody} passes|fails$
    {nobody} passes|fails or|nor|and
    self-assessment|self-evaluation & only|sole|nothing_else|alone|just
    only [a|the] self-assessment|self-evaluation|self-checks
    nothing|nobody|no_one|none|not_one|not_a_thing > graded|judged|tested|examined|evaluated|assessed & in_here|here|at_all|ever|gets|is|learner*|anyone|person
    nothing [gets|is|will_be|ever_gets] graded|judged|tested|examined|assessed
    showed|show|showing|turn|turning|turned up > paper|certificate|badge|enough|all|done|everything
    be|been|being there > enough|suffices|all|certificate|badge|paper
    attendance|presence|participation > enough|suffices|sufficient|all_we_ask|all_that_counts|does_it
    hate|hates|fear|afraid|scared|tired|sick ~ marks|grades|tests|exams
    no grade|mark|score|point sheet|book|anywhere|here|given
    pass|fail ~ does_not_exist|doesn't_exist|unknown|no_such
    whoever|who|everyone_who|all_who > stays|comes|attends|is_there|takes_part > gets|receives|is_done|done|earns > {badge}|paper|done
    whoever takes_part|attends|comes is done
  `),
}

export const supervised: Words = {
  yesIn:
    /^(?:Q14|T04\.4\.|Q09\.3|T06\.|T03\.3|T05|Q12\.|Q11|Q15\.3|T01\.[24]|T03\.4|T02\.2\.[45]|Q10|Q04\.2|Q13|Q02\.2)/,
  noIn: /^(?:Q14|T04\.4\.|Q09\.3|T06\.|T03\.3|T05|Q12\.|Q11|Q15\.3|T01\.[24]|T03\.4|T02\.2\.[45]|Q10|Q04\.2|Q13|Q02\.2)/,
  yes: phrases(`
    supervis*|proctor*|invigilat* by|over|on|via|through|with webcam|camera|zoom|video|software|staff
    under|with invigilation|supervision|exam_conditions|proctor*
    proctor*
    invigilat*
    assessor*|examiner*|supervisor*|invigilator*|nurse|foreman|staff|instructor*|tutor*|someone|somebody|colleague ~ in_the_room|present|watch*|looks_on|sits_with|stands_by|sees_them|at_the_next_table|next_to
    seen|watched|observed|overseen|supervised by ~
    in front of [a|an|the|two|our] ~ assessor*|examiner*|nurse*|instructor*|tutor*|panel|jury|staff|trainer*
    id|passport|identity|photo_id|document*|card|ktp|ic ~ check*|shown|show|on_the_table|presented|verified|inspected
    show|shows|check*|verif* ~ id|passport|identity|photo_id|ktp
    camera*|webcam* on
    exam|test|testing|assessment centre|center|hall|room|venue
    lockdown|locked|lock-down browser
    phones|bags ~ collected|outside|locker*|handed_in
    {exam} & supervised|invigilated|proctored|watched|overseen|in_the_presence|in_front_of|at_a_centre|at_the_centre|at_our|on_camera|under_the_eye*
    id|identity|passport & check*|verif*|compare*|shown|match*
    staff|assessor*|examiner*|invigilator*|supervisor*|proctor* & watch*|in_the_room|present|there_in_person|walks_round|looks_on
    without|no notes|phones|books & centre|room|hall|seated|desk
    {exam}|final & campus|campuses|centre|computer_room|id_on|sit|sits|seat
    book|books|booked a seat
    webcam|camera|face & {exam}|test|final|exam|scenario|paper|sitting & watch*|record*|on|invigilat*|proctor*|monitor*|guard*
    watch*|observe*|oversee*|monitor*|guard*|supervise* > live|webcam|camera|screen|throughout|whole_time|by_a|by_an|by_our|by_two
    id|identity|passport|nric|id_card|face & check*|compare*|match*|shown|verif*|scan* & exam*|test*|before|start|begin|assess*|final|sitting|enter
    secure browser|test_centre|testing_centre|exam_centre
    sit|sits|sat|taken|take|held|written & under & supervis*|invigilat*|eyes|proctor*|control|conditions
    {exam}|final & {place} & staff|tutor|assessor*|examiner*|invigilator*|supervisor*|id|in_person|supervis*
    under the eye|eyes|supervision|watch|control of
    face recognition|keystroke
    random [webcam|camera|photo] shots|photos|checks
    one|two|a|an ~ assessor*|examiner*|invigilator*|trainer*|instructor* ~ watch*|stand*|sit*|observe*
    guard*|steward*|warden*|marshal* > exam|test|room|final|paper|hall
    eyes on
    camera*|webcam* & must|has_to|throughout|whole|entire|exam|test|final|paper|room
    passport|id|face ~ held|shown|check*|scan*|compare*|match*
    drawn|taken from ~ sealed envelope
  `),
  no: phrases(`
    take|takes|do|does|sit|sits|write|writes|complete*|answer* ~ on_their_own|alone|by_themselves at|from|in home|house|kitchen|break_room|office|desk|bedroom
    on_their_own|alone at|from home
    nobody|no_one|none|no_staff|nothing|no_person ~ watch*|look*|check*|supervis*|oversee*|control*|invigilat*|proctor*|verif*|monitor*|is_there|sits|knows_who
    at|from home|kitchen_table|sofa ~ alone|nobody|unsupervised|family|trust*|no_one
    in|from|at your|their own home|living_room|kitchen|bedroom
    no|without|never [any] supervision|invigilat*|proctor*|camera*|webcam*|id_check*|identity_check*|monitoring|supervisor
    unsupervised|unattended|unwatched|uninvigilated|unproctored|unmonitored
    on|we|honour|honor|simply trust|system|code
    [rely|based|relies] on trust|honour|honor|honesty
    take it home
    take-home|takehome
    {exam} ~ at|from home|anywhere|wherever
    {exam} whenever|wherever|any_time
    not|never supervised|invigilated|proctored|watched|monitored|observed
    {exam} & at_home|from_home|own_house|own_time|kitchen|unsupervised|unwatched|nobody_watching|no_one_watching|honour|trust|alone|whenever|wherever
    {nobody} > watching|looking|checking|supervising|there|present|in_the_room|knows & {exam}|over|them|who|identity
    own|their house|homes|sofa|living
    we do not|don't|can't|cannot|never check|know|verify|see|control who
    {exam}|final|it & wherever|anywhere & written|taken|done|sat|happens
    {nobody} > watch*|look*|supervis*|invigilat*|proctor*|check*|control*|see*|sit*|verif*|present & {exam}|test|quiz|final|paper|them|learner|who|does_it|at_home|work
    {exam}|final|paper & home|sofa|kitchen|own_desk|own_room|own_time|wherever|anywhere & alone|unsupervised|open|any_time|no_one|nobody|trust|without|private
    trust|honour|honor|honesty & learner*|them|people|system|code|statement|declaration|word & rely|only|just|simply|we|enough|nothing_else|based
    no|without|neither|zero camera*|webcam*|proctor*|supervis*|invigilat*|watching|id_check*|identity_check*|monitoring|secure_browser|surveillance|control|lockdown_browser
    {not} > camera*|webcam*|proctor*|supervis*|invigilat*|identity|id|surveillance & check*|use*|watch*|verif*|need*|ask*|require*|involved|exam|test
    {not} know|check|verify|see|control who|whether|if ~ sits|wrote|did|does|took|takes|answers|it
    only [a|the] self-assessment|self-evaluation
    nobody|no_one|none > peek*|peep*|looks_over|look_over|guards|guard|spies|hovers|stands|in_sight
    trust* > people|learners|them|honesty|word|adults
  `),
}

export const openBook: Words = {
  yesIn: /^(?:Q14|T04\.4\.|Q09\.3|T06\.[25]|T03\.3|T05\.3)/,
  noIn: /^(?:Q14|T04\.4\.|Q09\.3|T06\.[25]|T03\.3|T05\.3)/,
  yes: phrases(`
    open book|notes|note|internet|resource*
    look|looks|looked|looking things|it|them|anything|everything|stuff|answers up
    may|can|could|allowed|free|welcome|permitted|fine [to] ~ consult|use|google|look_up|keep|open ~ notes|manual|book*|anything|internet|material*|handbook|chatbot|phone
    with|have|has|keep [all|their|the|your|course] notes|manual|handbook|book*|materials ~ hand|open|beside|desk|table
    all|any notes|materials|resources|aids allowed|permitted
    chatgpt|ai|google is|are allowed|permitted|fine|welcome
    modules|notes|book*|manual*|material*|handbook & beside|at_hand|open|next_to|on_the_table|in_front_of_them|may|allowed|consult*
    may|can|allowed|free > consult|look_up|search|google|ask_colleagues|ask_anyone
    all|any|own|their|course notes|books|materials|documents|sources|manuals|websites & allowed|permitted|fine|ok|okay|may|can|welcome|use|at_hand
    open-book|open_book|open-notes|open_notes
    may|can|allowed_to|free_to|welcome_to|encouraged_to & chatgpt|ai|search|internet|colleague*|friend*|notes|book*|google
  `),
  no: phrases(`
    closed book|note|notes
    no|without|neither|not_allowed [any] notes|books|materials|aids|aid|phones|phone|internet|google|handbook|manual|cheat_sheet*|resources|ai|help
    from memory
    by heart
    notes|phones|bags|books|materials|handbook ~ away|outside|collected|forbidden|banned|prohibited|not_allowed|not_permitted
    {not} > notes|materials|books|aids|handbook*|phones|internet|chatbot*|manual* & {exam}|room|desk|allowed|permitted
    closed-book|closed_book|closed_notes
    {not} > notes|books|paper|phone|phones|documents|internet|ai|chatgpt|chatbots|material*|help|dictionary & {exam}|exam|test|final|allowed|permitted|use|bring|during|table|room
    from memory|by_heart|heads_only
    ai|chatgpt|chatbots|generative_ai & forbidden|banned|prohibited|not_allowed|not_permitted|is_cheating|disqualif*|excluded|fail*
  `),
}

export const lasting: Words = {
  yes: phrases(`
    must|have_to|has_to|need_to|needs_to & renew*|refresh*|resit|retake|recertif* & badge|certificate|it|keep|years|year
    after # years|months ~ grey|expired|invalid|dead|gone|worthless
    counts no_more|no_longer
    after # years|months > counts_no_more|no_longer|stops|back_for|come_back|returns_for
    runs|run out ~ after|in|within|#|when|years
    lapse*|expire*|ceases|disappears|withdrawn|invalid|void ~ after|in|within|years|months|#|unless|when|if
    #|24|36|18|48|60 years|months|year|month after issue|issuing|award
    valid|good|current|lasts|holds|stands|live|active for|is # years|months|year
    {badge} ~ valid|good|current|lasts|active ~ # years|months|year
    must|has_to|have_to|needs_to|need_to be renewed|refreshed|retaken|revalidated|recertified
    renew* ~ every|each|after|yearly|annually
    re-sit*|resit*|retake*|redo* ~ keep|stay|or_it|otherwise|every
    refresher|update every|each|after ~ keep|stay|or|otherwise|years|months
    expiry date|of
    {badge}|it & lapse*|expire*|runs_out|run_out|ends|void|disappears|greys_out|withdrawn|out_of_date|goes_dark & after|months|years|unless|if|until|when
    {badge} & valid|good|current|lasts|active > #|24|36 years|months|year
    good for # years
    renew*|refresh*|revalidat*|re-certif*|recertif*|retest* & every|years|months|keep|otherwise|fee|stay
    {badge}|it & good_until|only_counts|counts_for|stops|goes|falls_away|time-limited|limited_to|for_a_period|not_for_ever|not_forever
    after # years|months & gone|void|again|refresh*|sit|prove|new
    shelf life
    top-up|refresher & keep|stay|current|badge|valid
    {badge}|it|they|validity & expire*|lapse*|run*_out|void|invalid|worthless|struck_off|withdrawn|deactivat*|goes_dark|grey & after|when|unless|years|months|until|at_the_end
    {badge}|it|validity > valid|good|lasts|holds|counts > # years|year|months|month
    validity|shelf_life|lifetime|duration of # years|months|year
    validity [is] # years|months|year
    {must} > renew*|refresh*|re-sit|resit|retake|recertif*|revalidat*|re-test*|retest*|repeat & every|each|years|months|keep|stay|or|otherwise
    every|each #|two|three|five|second|third|other years|year|months > renew*|refresh*|retest*|update|resit|again|reissue*
    expires|expiry|expiring
    valid ~ # years|year|months|month
    must|have_to repeat|renew|refresh|redo|retake ~ keep|every|each|after|or
    {badge} & valid|good|runs_out|expires|lapses & #|two|three|five|one > years|year|months
    {badge}|it|paper > dies|dead|fades|falls_due|goes_stale|ages|turns_red|turns_grey|is_void|is_worthless & after|when|#|years|months|unless
    every|each|after # years|months|winters|seasons & again|renew*|re-sit|retake|refresh*|update|prove|test|drill
  `),
  no: phrases(`
    once earned|awarded|issued ~ always|for_good|yours|stays|permanent*|kept
    {not} > run_out|be_renewed|renew*|refresh*|expir* & badge|certificate|it|holders|they
    for [all] [the|his|her|your|their] [whole|entire] life
    {badge} & no_end_date|no_date_of_expiry|ever_after|every_year_after
    nobody|no_one asks ~ again
    for life|ever|good
    forever
    lifelong|lifetime|permanent|eternal badge|certificate|credential|validity|recognition|achievement|award
    {badge} ~ for_life|forever|permanent|lifelong|lifetime
    no|without|never [an|any] expiry|expiration|expire*|renewal*|renewing|end_date|sell-by|use-by
    does|do|will|did|doesn't|won't|don't|not|never [not] expire*|lapse*|run*_out
    stays|remains|keep*|yours ~ for_good|valid|forever|for_ever|theirs|indefinitely
    nothing ~ expire*|renew|lapse*
    once ~ always|never_again
    earn it once
    no need to renew|retake|repeat
    never [have|has|need] [to] [be] renew*|refresh*|repeat*
    valid indefinitely|permanently
    {badge}|it|yours & for_life|forever|for_ever|never_expires|for_good|lifelong|permanent|no_expiry|without_end|as_long_as_you_live|rest_of
    rest of [your|their|his|her] career|life|working_life
    {not} > expire*|lapse*|renew*|run_out|end_date|expiry|revalidat*|recertif*|sell-by
    {badge}|it|what_you_earn & yours|keep|stays|remains > always|forever|for_ever|for_life|for_good|whole_career|as_long
    nobody can take it|that
    {badge}|it|they|what_you_earn|validity & for_ever|forever|for_life|lifelong|lifetime|life-long|permanent*|unlimited|indefinite*|never_ends|for_good|without_end|no_end|no_limit|no_expiry|not_expire|never_expire*|stays_valid|as_long_as_you
    {not} > expire*|lapse*|run_out|expiry|end_date|renew*|refresh*|revalidat*|recertif*|time_limit|validity_limit|limit|sell-by_date & {badge}|it|they|holder*|once|again|ever|earned|anything
    once earned|issued|gained|got > always|never|forever|for_good|for_life|yours
    no need|reason to renew|refresh|come_back|retake|update
    you keep|own it|them|the_badge|the_certificate forever|for_life|always|for_good|for_ever
    {badge}|it|paper & no_expiry|no_date|no_end|never_dies|never_ages|never_lapses|ages_never|keeps_its_value|outlives
    lives|live|lasts|last|stands|counts|holds|keeps for_ever|forever|for_good|for_life|a_lifetime|eternally
  `),
}

export const credited: Words = {
  yesIn:
    /^(?:Q08|T02\.1\.4|Q02\.3|T03\.1\.4|T04\.3|T06\.|T05\.3\.[67]|Q06\.3|T02\.2\.3|T03\.[234]|Q15|T01\.[24]|Q05\.2|Q09\.[12]|T04\.1)/,
  noIn: /^(?:Q08|T02\.1\.4|Q02\.3|T03\.1\.4|T04\.3|T06\.|T05\.3\.[67]|Q06\.3|T02\.2\.3|T03\.[234]|Q15|T01\.[24]|Q09\.[12]|T04\.1|Q18\.2)/,
  yes: phrases(`
    points|credits & transcript|record|academic_record|registry
    count*|credited|recognised & unit|elective|subject|first_year|semester
    entered|recorded|appears|posted & credits|points|ects|sks
    knocked|taken|comes|come off
    # sks|ects|sct|credits off|on|toward*|in|into|for
    carries|worth|earns|gives|awards|brings|gains|yields # [academic|university] credit*|credit_points|points_at_level|ects|sks|sct
    credit-bearing|credit_bearing|bears_credit
    advanced standing
    exempt*|excuse* from ~ unit|course|module|subject|semester|paper
    transcript ~ shows|lists|appears|records|carries|entered|listed
    shows|appears|listed|entered|recorded|printed on ~ transcript
    credits transfer*|posted|entered|banked|recorded|appear
    credit transfer
    recogni* as|for # credits
    # credits [toward*|at|in|of] ~
    credit*|points|sks|ects & degree|diploma|bachelor*|transcript|deduct*|taken_off|takes_off|towards|count*|recognised|transfer*
    takes|took|take|taking off ~ from ~
    deduct* from
    credit|credits|credit_points & transcript|academic_record|record|registrar|registry|degree|diploma|bachelor*|toward*|transfer* & recorded|entered|appear*|awarded|granted|count*|goes|go|given|show*|booked|banked|earn*|get|receive
    counts|count|counted|recognised|accepted|credited as|for|toward*|against a|an|one|two|#|the|our|any ~ elective|unit|course|module|subject|paper|semester|credits
    saves|save|shortens|shorten|cuts ~ semester|module|unit|course|subject|year of|from|in
    exempt*|excuse*|waive* & unit|course|module|subject|paper|semester & degree|diploma|programme|bachelor*|certificate|our
    yes & #|two|three|four|five|six|ten|twelve|fifteen & credit*|points|ects|sks|units
    let off|spared|dispensed ~ subject|unit|module|course|semester
    {learner}|whoever_finishes|holder*|finishers & let_off|spared|exempt*|excused|dispensed & subject|unit|module|course|semester
    spares|saves|frees|releases ~ from|of ~ unit|module|course|subject|semester|exam
    shaves|shave|knocks|trims ~ off ~ diploma|degree|programme|bachelor*|master*
    banked|bank ~ credit*
  `),
  no: phrases(`
    {not} > count* > university|degree|diploma|studies|anything|programme
    no value|weight|standing ~ university|degree|academic
    outside credit_system|the_credit|degree_system
    learners|they|you get|gain|earn|leave_with|receive no credit*|points
    {not} > credit*|points|ects|sks & transcript|record|university|degree|award*|carr*|give*|earn*|attach*
    no|zero|without|not_any [academic|university|formal|any] credit*|credit_points|ects
    non-credit|noncredit|not-for-credit|non_credit
    no|not [on|in] [the|a|any] transcript
    carries|earns|gives|has|offers|bears no|nothing ~ credit*|academic
    purely|just|only [a|an] professional|non-award ~ course|short_course|certificate|development
    credit* ~ not|none|never|out_of_the_question
    will|does|do|did|can not|never ~ carry|bear|earn|give|be_given ~ credit*
    {not} > credit*|deducted|counted|recognised > degree|diploma|career|toward*|university|programme|academic|transcript
    {not} > carry|carries|bear*|earn*|give*|attract*|award* > credit*
    closed in itself
    {not} > academic|university|formal credit*|value|weight|standing
    outside the credit|degree system|structure|framework
    {not} > credit|credits|credit_points|ects|sks|units & carr*|bear*|earn*|give*|gain*|get*|award*|attach*|academic|count*|grant*|receive*|record*|transcript|toward*|available|from_it|for_this|in_any
    outside ~ credit|degree|qualification|academic system|structure|framework|register
    {not} > transcript|academic_record|degree|diploma|bachelor*|study_record|registrar & appear*|show*|enter*|record*|count*|recogni*|credit*|listed|toward*|draw|goes|takes
    non-credit|noncredit|not-for-credit|uncredited|credit-free
    professional|personal development only|purpose*
    purely|only|just|solely non-formal|informal|in-service|professional & no|not|without
    worth|counts_for nothing ~ degree|university|academic*|diploma
    zero|nil|0 credit|credits|credit_points|ects
    zilch|zip|naught|nought|not_a_thing & credit|university|degree|count*|academic
    {not} > degree|bachelor*|master*|diploma|university|transcript > count*|worth|toward*|accepted|recognised|recognized|written|goes
  `),
}

export const stacked: Words = {
  yesIn:
    /^(?:Q08|T02\.1\.4|Q02\.3|T03\.1\.4|T04\.3|T06\.|T05\.3\.[67]|Q06\.3|T02\.2\.3|T03\.[234]|Q15|T01\.[24]|Q05\.2)/,
  noIn: /^(?:Q08\.[23]|C0[678]|T02\.1\.4|Q02\.3|T03\.1\.4|T04\.3|T06\.[1259]|T05\.3\.[67]|Q06\.3|T02\.2\.3|T03\.[24]|Q15\.[23]|T01\.[24]|Q05\.2)/,
  yes: phrases(`
    brick|block|rung|step|stone|piece|building_block|first_half|first_third & diploma|certificate|degree|bachelor*|master*|award|programme|qualification
    holders|graduates|they|you ~ skip|skips|exempt*|straight|advanced_standing & unit|module|semester|year|subject|course
    first|second|third|one|last of the|these|our|two|three|four|five [two|three|four|five] ~ badge*|micro-credential*|course*|step*|block*|part*|that|which|toward*
    first|one|second|third|a step|block|brick|part|piece|quarter|half|third toward*|of|in|into|on_the_way_to [a|the|our|three] ~ diploma|certificate|degree|master*|bachelor*|series|stack|programme|qualification
    build*|count*|goes|go|add*|lead*|feed*|ladder*|step*|roll* ~ toward*|up_to|into ~ diploma|certificate|degree|master*|bachelor*|qualification|larger|award
    combine*|bundled|stacks|stackable|stack|stacked with|together|into|toward*|up|on
    together [they|these] make|makes|form|give|add_up
    opens the way|door to|into
    skip|skips|exempt*|excused|waives|waive [from] ~ module|unit|semester|subject|course|paper ~ in|of|from
    full|advanced credit toward*|into
    articulat* with|into|to
    pathway|route into|to|toward* ~ diploma|certificate|degree|master*|bachelor*
    knocked off
    takes|took|take|taking off ~ from ~
    deduct* from
    #|half|third|part|first ~ of ~ diploma|certificate|specialist
    credit*|units|badge|it & count*|accepted|recognised|transfer*|toward*|off & degree|diploma|bachelor*|master*|certificate_iv|programme
    with [the|two|our] ~ other*|sister badge*|micro-credential*|course* ~ make*|add*|give*|form*|become*
    add*|adds up to [a|our|the] ~ certificate|diploma|award|degree
    exchange* for
    joined|bundled|combined with|into
    reduces|shortens|cuts|saves & diploma|degree|certificate|programme
    accepted|recognised|taken as ~ module|unit|elective|subject|part
    feeder
    stepping stone
    stack*|count*|build*|feed*|ladder*|add*|lead* > toward*|into|up_to|onto|for > diploma|degree|certificate|bachelor*|master*|qualification|award|licence|specialist|larger|programme|nano-degree|series
    one|first|second|third|two|three|#|half|quarter|third of|toward* ~ diploma|degree|certificate|qualification|award|badges|micro-credentials|blocks|steps|bricks & make*|form*|that|which|together|needed|give*|lead*|toward*
    with|plus|and|together & other|further|sister|two|three|four|# badges|micro-credentials|courses|modules & becomes|become|makes|make|gives|give|forms|add*|equals|equal|earns > diploma|certificate|award|degree|qualification
    holders|graduates|who_finish*|badge > skip*|exempt*|enter*|waive*|start_in|go_straight|straight_into|jump|advanced_standing|direct_entry & module|unit|year|semester|diploma|degree|course|bachelor*
    bridge|ladder|pathway|stepping_stone|building_block|gateway|on-ramp to|into|for|toward* ~ diploma|degree|certificate|bachelor*|master*|qualification|award|programme
    can|may|will be ~ combined|stacked|bundled|joined|put_together|exchanged|swapped|converted with|into|for
    let off|spared|dispensed ~ subject|unit|module|course|semester
    less to study|take|do|pay
    door|doors opener|to|into
    half|third|quarter|first_leg|first_rung|first_brick of ~ diploma|certificate|degree|award|licence
    sits|slots|fits|folds|flows|rolls into ~ diploma|certificate|degree|award|programme|bachelor*|master*
  `),
  no: phrases(`
    leads|lead to nothing|no_further|no_other
    {not} > belongs|belong|fit|fits|part_of > series|larger|programme|family|award|stack
    end of the road|line
    full stop after
    stands|standing|stand alone|by_itself|on_its_own
    standalone|stand-alone|stand_alone
    dead end|end_street
    ends|stops there|here
    leads|lead|goes nowhere|to_nothing|no_further
    not|nothing|never|neither ~ linked|tied|connected|attached|part ~ anything|larger|degree|series|any_other|another|qualification|diploma
    not|never|nothing|cannot|can't|doesn't|does_not|won't|nor ~ count*|stack*|add_up|build|combine*|be_combined|credited ~ toward*|into|with|anything|other|up|against
    one-off|one_off course|badge|offer|credential|thing|matter|award|product
    complete in itself
    no pathway|route|stacking|progression|articulation|link_to|onward
    {not} > deducted|count*|credited|stack*|lead|leads|ladder|exchange*|combin*|add_up|toward*|accept* & degree|diploma|career|programme*|qualification*|award|anything|other|larger|ours
    closed in itself
    begins and|ends ends|there|itself
    {not} > joined|bigger|larger|combined|bundle|order & anything|award|qualification|course*|badge*|certificate|up|comes|exists|else
    each [one] stands
    nothing|not bigger|larger|else ~ comes_out|can_be|follows
    does|do|can|will not ~ toward*|into|with anything|any|other|another|further
    a product|thing|course of its own
    island
    {not} > stack*|combine*|bundle*|build_on|build_up|count*|lead*|add_up|adds_up|ladder*|feed*|belong*|connect*|link*|tie*|attach*|part_of|brick|step|exchange* & anything|other|larger|bigger|further|award|qualification|diploma|degree|series|programme|nothing|another|toward*|else|course*|badge*|with
    stand*|stays|remains|sits|lives [entirely|completely|all] alone|by_itself|on_its_own|for_itself|apart
    end|final stop|station|point in_itself|of_the_line
    self-contained|one-off|standalone|stand-alone|single-shot
    {nobody}|no_other|no_programme|no_qualification|no_course > takes|accept*|recogni*|counts|draws & account|badge|on_it|as_a|toward*
    no onward|further|next|higher route|path|step|pathway|award|level
    there is|are no|nothing bigger|larger|higher|further|next > it|to|could|can
    dead-end|cul-de-sac|blind_alley|one-way_street
    {not} > lead*|open*|go* > anywhere|further|on|next|door*
    ends|end|stops|stop with|at|there|here ~ itself|badge|certificate
  `),
}
