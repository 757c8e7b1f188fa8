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
  `),
  no: phrases(`
    closed book|note|notes
    no|without|neither|not_allowed [any] notes|books|materials|aids|aid|phones|phone|internet|google|handbook|manual|cheat_sheet*|resources|ai|help
    from memory
    by heart
    notes|phones|bags|books|materials|handbook ~ away|outside|collected|forbidden|banned|prohibited|not_allowed|not_permitted
    {not} > notes|materials|books|aids|handbook*|phones|internet|chatbot*|manual* & {exam}|room|desk|allowed|permitted
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
  `),
}

export const stacked: Words = {
  yesIn:
    /^(?:Q08|T02\.1\.4|Q02\.3|T03\.1\.4|T04\.3|T06\.|T05\.3\.[67]|Q06\.3|T02\.2\.3|T03\.[234]|Q15|T01\.[24]|Q05\.2)/,
  noIn: /^(?:Q08|T02\.1\.4|Q02\.3|T03\.1\.4|T04\.3|T06\.|T05\.3\.[67]|Q06\.3|T02\.2\.3|T03\.[234]|Q15|T01\.[24]|Q05\.2)/,
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
    one-off|one_off
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
  `),
}
