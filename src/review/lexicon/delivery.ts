import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** How teams say where, when and on what learning happens. `yes` and `no` are the two sides of the topic of the name. */

export const paced: Words = {
  yesIn: /^(?!Q16\.1|T05\.|Q17|Q18|Q07|Q03|Q01|Q04\.1|Q02\.2|Q05|Q06)/,
  noIn: /^(?!Q16\.1|T05\.|Q17|Q18|Q07|Q05|Q06|Q04\.1)/,
  yes: phrases(`
    {day}|evening*|morning*|seven|eight|nine|19|20|18 & everybody|everyone|all|whole_group|cohort & call|zoom|live|online|joins|logs|together
    absence*|absent|miss* & out|excluded|dropped|removed|fail*|lose*|no_badge|no_certificate|repeat
    live & must|compulsory|required|expected|every_week|each_week|weekly|twice_a_week
    miss|misses|missed|missing [more_than|over] # > not|fail*|repeat*|out|lose*|no_certificate
    {learner}|whoever miss|misses|missed [more_than|over] # ~
    {day} & meeting|gathering|session|class|call|seminar > must|compulsory|required|obligatory|counted|to_pass
    have|has|need|needs|must|required|expected [to] be there|present|online|logged_in
    attendance compulsory|mandatory|required|obligatory|checked|taken|counts
    attendance is|at|of ~ compulsory|mandatory|required|obligatory|checked|taken
    miss|misses|missed|missing [more_than] #|one [of] [the] sessions|classes|weeks|evenings|meetings|calls|of|lessons
    miss|misses|missed|missing more_than|over # ~ drop*|fail*|repeat*|next|out|lose|certificate
    at_the_same|at_a_set|at_a_fixed|at_one time|hour
    everyone|everybody|whole_group|whole_cohort|all_of_them ~ together|in_step
    {day} [evening*|night*|morning*|afternoon*|s] at|from # [.] [pm|am|h]
    {day} [evening*|night*|morning*|afternoon*|s] # [.|:] [#|00|30|15] pm|am
    [every|each|on] {day} evening*|night*|morning*|afternoon* ~ live|zoom|together|class|session
    every|each {day} ~ live|zoom|class|session|meet*|together|sharp
    class|lesson|session|module|unit|part* ~ opens|unlock*|released ~ every|each {day}
    new module|unit|lesson|part|week ~ opens|unlocks|is_released|appears every|each|on
    cannot|can't|nobody|not|no_one ~ go|move|work|run|jump ahead
    fixed|set|published timetable|schedule|evenings|hours|time_slots
    in lock-step|lockstep|step
    real_time classes|sessions|lessons|teaching
    roll_call
    late_comers|latecomers|late_arrivals ~ wait|next|not
    be online|there|present at|on|by ~ sharp
    absence|absences|absent ~ more|means|fail*|repeat*
    session*|class|classes|meeting*|webinar*|call|calls|lesson*|lecture*|evening*|workshop*|tutorial* & compulsory|mandatory|obligatory|required|must_attend|must_be|have_to_attend|not_to_be_missed
    compulsory|mandatory|obligatory & live|in_real_time|at_#|{day}|{day}_night*|zoom
    attend* & compulsory|mandatory|obligatory|required|all_of_them|every_one|80|90|75
    everyone|everybody|all|whole_class|whole_group|cohort|class & log*_in|log*_on|on_zoom|sits_together|meets|online > {day}|same|at_#
    one|new|next topic|unit|module|lesson|week|part > open*|released|unlocked > each|every|{day}
    next|following topic|unit|module|lesson|part [is] locked|closed
    must > submit*|hand*_in|finish*|deliver* > every|each|by {day}
    deadline*|due > every|each|weekly|{day}
    week* live|zoom class*|session*|meeting*|seminar*
    timetable* [live] class*|session*
    at # [:] [#] sharp|every|each
    two|three|four|one evenings|nights|mornings a|per|each|every week [at|from|on|live]
    meets|meet|gather|gathers|assemble*|come_together|sits_together > live|zoom|teams|online|screen|together & {day}|weekly|every_week|each_week|evening*
    {day}|weekly|every_week|each_week & meets|meet|gather|assemble & live|zoom|teams|online|screen|together
    absent|absence|absences|misses|missing|missed|skip|skips|skipping > taken_off|removed|struck_off|crossed_off|expelled|dropped|thrown_out|excluded|fails|fail|loses|repeat*|starts_again|out
    unlock*|release*|open|opens|published & {day}|weekly|each_week|every_week > unit|module|material|lesson*|hours|part|section|chapter
    {day}|weekly|each_week|every_week & unlock*|release*|opens|published|becomes_visible & unit|module|material|lesson*|hours|part|section|chapter
    pace|rhythm|tempo|calendar|timetable is|stays|remains fixed|set|given|the_same|ours|prescribed
    presence|attendance|being_there|participation & {must} & live|session*|class*|meeting*|evening*|{day}|call*|webinar*
    live|real-time|synchronous session*|class*|meeting*|evening*|lecture*|call*|webinar* & {must}
    cameras|camera|webcam|microphone on & class|live|session|zoom|meeting|whole
    late work|submission*|homework not|never|is_not accepted|taken|marked
    by|before|until {day} [evening|night|noon|morning|midnight] & submit*|hand*_in|upload*|deliver*|sent_in|post*
    two|three|four|twice|once|five|# evenings|nights|mornings|afternoons|times|sessions|classes|hours a|per|each|every week > live|zoom|teams|together|with_the_group|with_the_class|online_class
    everybody|everyone|all|whole_class|whole_group|cohort > same|one > pace|speed|hour|time|day|week & moves|move|advance*|go|goes|works|work|starts|start|learn
    {not} > ahead|at_their_own|at_your_own|own_speed|own_pace & run|jump|work|go|move|skip|allowed
    {day}|weekly|week > at # [:|.|h|am|pm|o'clock] [00|15|30|45]
    meets|meet|gathers|comes_together|convenes by|on|via|over video|zoom|teams|meet|phone|line|webex
    absent|missing|misses|missed|late|no-show & drop*|out|off_the_list|excluded|fail*|repeat*|no_certificate|no_badge|lose*|struck|removed
    twice|three_times|once absent
    roll is|call
    in step|lockstep|formation|unison|parallel with|all|together|the
    each|every|next|new week|unit|module|lesson|topic is|gets|only unlocked|opened|released|published
    {must} > be_there|show_up|turn_up|log_in|dial_in|join|attend|sit|appear > at|on|every|each|{day}
    fixed|set hour|time|evening|day|slot ~ week|for_all|everybody|all
    deadline* & strict|hard|every|weekly|friday|sunday|no_extension|firm
  `),
  no: phrases(`
    own|your|their speed|pace|rhythm|time & whenever|any|free|alone|flexible|choose|decide
    log|logs|login in whenever|when|any_time
    {not} > be|need|needs|have|has|must > online|present|there|available|logged_in & particular|certain|same|fixed|given|set|time
    no appointments|fixed_slots|set_class*|live_class*|live_session*|live_call*|live_part*|timetable|group_calls
    at|in the|a rhythm|pace|speed|tempo that|of|each|which
    {not} [is] [a|any|one|single] moment|hour|time|minute ~ must|have_to|has_to|need_to|needs_to|obliged
    free|freely to choose ~ when|time|hour*
    no|without|never timetable|schedule|fixed_times|set_times|appointments|fixed_hours|fixed_dates|live_parts|live_sessions|live_classes
    no|without|never [a] fixed|set time*|hour*|day*|date*|timetable
    nothing [is|has] [to] attend|scheduled|live|synchronous|fixed|timetabled
    nothing ~ attend|live|at_a_set|at_a_fixed
    start|stop|pause and|or stop|resume|restart|start
    whenever|wherever and|or wherever|whenever
    whenever|when you|they|it|learners|people like|want|suits|suit|please|wish|choose|can
    at|in your|their|his|her|one's|own own pace|time|speed|rhythm|tempo|hour*|schedule
    at|in your|their|his|her|one's|own pace|speed|rhythm|tempo
    own pace|speed|rhythm|tempo|schedule
    day or night
    at midnight|3_am|three_in_the_morning|any_hour
    any hour|time_of_day
    as fast|slow|slowly|quickly as you|they|one|each
    take|takes as long as
    never [have|has|need*|be] ~ same_time|fixed_time|set_time|particular_time
    nobody|no_one|none ~ same_time|fixed_time|set_time|particular_time|timetable
    at your|their convenience
    purely|totally|completely|entirely|wholly asynchronous*|self-paced|self_paced
    asynchronous throughout|from_start
    binge|do_it_all_in_one
    {not} > set_hour*|set_time*|fixed_hour*|fixed_time*|fixed_class*|particular_hour|particular_time|given_time|timetable|appointed|schedule
    {not} > has_to_be|have_to_be|need_to_be|needs_to_be > at_the_same|at_any_particular|online_at
    nothing happens at
    {not} [a] [single] live|synchronous|scheduled class*|session*|moment|meeting|lesson*|part|element*|event*
    when|whenever it suits [them|you|the_learner]
    entirely|completely|wholly when|at|in they|it|their|your
    when|as [and] [when] they|you have|find [a|some|the] time|moment|gap
    open|opens|available|everything ~ day_one|from_the_start|at_once > any|own|whenever|order
    night|sunday|midnight|dawn & whenever|up_to|choose|decide
    no two learners|people ~ same
    no|without any clock|calendar|bell|hurry|pressure_of_time|due_date*|weekly_deadline*
    your|their clock|calendar|timing|agenda
    {not} > certain|specific|particular|given|set|fixed hour|time|day|moment
    advances|advance|proceeds|moves when|as|whenever
    total|complete|full freedom|flexibility|liberty
    {all}|only in [your|their|his|her|one's] own time|hours|rhythm
    no|without|never_any class|classes|lecture|meeting|contact|lesson hours|times|schedule
    no|without|zero meetings|roll_call|attendance_rules|group_dates|common_dates|joint_dates|class_times|clock|bells
    {nobody} ~ wait*|hurr*|chase*|push*|rush*|counts_your ~
    {learner} ~ decide*|choose*|set|sets|pick*|plan* ~ when|hours|timing|speed|tempo|rhythm|pace|timetable
    pick up|carry_on|continue where you|they|she|he left
    {not} > log_in|be_there|turn_up|show_up|appear|present|attend & given|certain|fixed|set|particular|same|any time|hour|day|date
    {not} > {day} & fixed|class|appointment|keep_free|reserved
    {not} > deadline*|due_date*|cut-off_date* & weekly|any|within|until_the_end|between
    learn|study|work|done|taken|complete* ~ any_time|anytime|around_the_clock|day_or_night|24/7|at_3_am
    {all} asynchronous*|on-demand|on_demand|self-timed
    open 24|round the
    takes|lasts|is_done as_long_as|whatever_time
    one|some|the_fast ~ finish|finishes ~ in_a_weekend|two_weekends|a_week & other*|another|slow ~ months|a_year|the_term
    never|nothing|no_part ~ in_real_time|synchronous|live|at_a_fixed|at_the_same
    {not} > single appointment|date|meeting|session|lecture|slot|hour|deadline
    {not} > appointment*|rendezvous|roll-call|bell|timetable*|schedule*|clock & course|weeks|learner*|there|whole|ever|any|single|in_the
    free|freed of|from [any|the] timetable|schedule|appointments|fixed_hours|clock|calendar
    totally|completely|entirely free
    master|masters|boss|owner of [your|their|his|her] [own] time|clock|calendar|hours|week
    enter*|log*|open*|study|learn* > when|whenever > job|shift|baby|boat|harvest|work|family|mood|life|they|he|she|you > let*|allow*|permit*|sleep*|is_over|ends|like*|want*|can
    as the mood
    between two shifts|tides|milkings|customers
    spread|split it|them as|over|however
    pause|paused|break|interrupt ~ months|weeks|as_long|any_time|whenever
    learners|each|everyone|you set|sets|choose|chooses ~ own ~ clock|pace|dates|hours|calendar|rhythm
  `),
}

export const online: Words = {
  noIn: /^(?!Q14|T04\.4\.2|T06\.4|Q09\.3|Q16|T05\.[1-3]|Q17)/,
  yesIn: /^(?!Q16\.1|T05\.[14]|Q17|Q18|Q07|Q02\.1|T01\.3|Q04|Q03|Q06\.1|Q05\.[12])/,
  yes: phrases(`
    spent|spend|spends|held|takes_place|taken|done|happens|meets|sat|taught|assessed in|at|on [the|our|a|an] ~ {place}
    {day}|day|days|weekend|week|evening*|morning*|afternoon* & spent|meet|gather|together & {place}
    bring & boots|overalls|helmet|apron|safety|gloves|uniform|lunch
    by bus|train|car & come|travel|get_here|campus|site
    park*|parking & campus|site|there|building
    everyone|everybody|all|whole_group|{learner} [must|has_to|have_to|needs_to] travels|travel|comes|come|drives|drive in|to
    in|at the ~ classroom|hall|laboratory|workshop of|at the|our college|university|polytechnic|institute|school
    takes place|held in|at|on our|the ~ campus|college|university|polytechnic|premises
    come*|travel*|drive|drives|fly|flies|turn*_up|gather*|meet*|report*|walk ~ to|at|in|into [the|our|a|an|one_of_our] {place}
    come*|travel*|drive|fly|gather*|meet* to|at|in [the|our|a|an] ~ {place}
    [the] last|first|final|two|three|four|#|whole|long day*|weekend*|week|saturday*|sunday*|mornings|afternoons|evenings|hours ~ at|in|on [the|our|a|an] {place}
    day*|weekend*|saturday*|afternoon*|block in|at|on [the|our] {place}
    in the same|one|our|a room|classroom|hall|lecture_theatre
    {place} day*|weekend*|block|visit*|attendance
    skills|practical|hands-on|practice|lab|simulation day*|weekend*|saturday*
    residential|overnight week*|block|stay|days|part
    on our|site|the premises|shop_floor
    attend* ~ in_person|person|campus|face_to_face
    face_to_face day*|session*|class*|meeting*|part*|block|workshop*|weekend*
    half|part|most|third|quarter of it|the_course|the_hours|it_all ~ in_person|face_to_face|campus|classroom|on-site
    accommodation|hotel|hostel|bus|lunch|parking is|for|on|at|provided|included
    come*|travel*|drive*|fly|flies|attend*|report*|present & {place} > day*|weekend*|week|saturday*|morning|afternoon|in_person
    in|at|to [our|the] {place} [in] ~ for|on [the] [a] [last|first|final|two|three|#|one|final] day*|weekend*|week|saturday*|practical|exam|test|session*
    on|at|in [the|our] {place} & hands-on|practise|practice|practical*|weld*|demonstrat*|face_to_face|in_person
    {day} at|in [the|our] {place}
    learner*|participant*|everyone|group|they ~ meet|gather|assemble|come_together|get_together ~ at|in|on
    assessor|examiner|trainer|instructor|tutor|we|someone & come*_out|visit*|drives_out|travels_to|comes_to & place|workplace|farm|site|shop|ward|you|learner*|them
    in person & must|compulsory|session*|class*|exam|test|practical|assessment|day*|meet*
    classroom|class_room & day*|session*|weekend*|hours|week|taught|held|sit|desk*
    sit|sits together in
    all|everything|whole ~ face_to_face|face-to-face|in_class|in_the_classroom|in_our_classroom|on_site|on-site
    shake hands|bring_your_lunch|bring_lunch|lunch_included|lunch_is|bus_fare|travel_cost*|travel_and|overnight_stay
    in|on|at|to|of [the|our|one_of_our|their|its] [four|three|two|main] campus|campuses
    in|at the computer|class|lecture|exam|training room|hall
    room # of|on|in|at
    everyone|everybody|all|they|learners|participants & computer_room|classroom|lab|laboratory|workshop_hall|hall & in|at
    presence|attendance|being_there|participation & {must} & {day}|day|days|campus|workshop|lab|site|field|room|hall|on_the_spot
    in the flesh|same_room
    physically|bodily present|there|attend*|come*|meet*
    on the spot
    turn*|show*|report*|come*|check* up|in|to [in] [person] [at] ~ {place} ~ {day}|morning|#|weekend*|day*
    {day} ~ {place} & {must}|presence|hands|practical|practise|practice|attend*|meet
    {place} & {must} & attend*|come|be_there|presence|present|in_person|day|days
    practical|hands-on|skills|lab|simulator|simulation|workshop|field day|days|weekend|weekends|block|week ~ at|in|on
    in|at our|the own [training|skills|teaching|demonstration|simulation] {place} > must|compulsory|every_learner|each_learner|you_practise|you_will|for_#|on_#
    bus|ferry|train|flight|hotel|dormitory|hostel|lodging|accommodation|meals|lunch & included|covered|arranged|we_book|paid|provided|own_cost
    learner*|they|you|everyone|everybody|each ~ travel*|come*|fly|flies|drive*|go|goes ~ to ~ for|on ~ exam|practical|day|days|weekend|workshop|final|assessment|week
    exam|final|assessment|test & on_campus|in_person|on_site|face_to_face|at_the_centre|at_our|in_the_hall|at_a_test_centre|on_the_premises|in_the_training_room
    {all} face_to_face|face-to-face|in_person|in_the_classroom|in_our_classroom
    gather*|meet*|assemble*|come_together|sit*|stand* > table|room|at|in|on > {place}
    at_least|must|only|required|minimum|two_thirds|half & face_to_face|face-to-face|in_person|in_one_room|on_site
    presence|attendance [is] {must} [in|on|at] all|each|every|three|two|four|both
    {day}|mondays|saturdays|sundays & training_room|laboratory|workshop|campus|hall|centre|yard & {must}|everyone|everybody|all|each|who_lacks|who_misses
    flies|fly|flown|drive*|sail*|ride* ~ in|over|down|up to
    sleep*|lodge*|stay* > hostel|hotel|dormitory|barracks|camp|guesthouse|lodge
    field week|weekend|day|trip|camp|school|days
    same table|room|roof|hall|bench|kitchen|floor
    shoulder to shoulder
    face to face
    in the flesh
    boots|helmets|overalls|aprons on
    doors open at
  `),
  no: phrases(`
    entirely|fully|completely|wholly|all|purely|only at_a_distance|by_distance|remote|from_home|over_the_web|on_the_internet|via_zoom|through_the_screen|on_a_phone|on_phones
    {nobody}|learners|they|you ~ need*|has|have|never|must to|ever|not travel*|leave|come|visit*|set_foot
    {not} > meet|meets|see|sees > in_person|face_to_face|each_other|in_a_room|physically
    everything|all|course|whole & phone|screen|browser|laptop & from_home|from_anywhere|at_home|no_travel|wherever
    never|not|need|needs|has|have [to] ~ leave ~ home|house|village|island|town
    all|everything|whole ~ at_a_distance|remotely|by_distance
    never|not|nobody|no_need|without|nothing|no_one ~ set_foot|leave_home|leave_the_house|travel*|come_to|visit*|commute
    from anywhere|home|your_sofa|your_couch|their_sofa|kitchen_table|wherever|any_place
    100|hundred % online|remote|virtual|digital
    100% online|remote|virtual|digital
    no travel*|campus|on-site|classroom|classrooms|face-to-face|in-person|commute|site_visit*|physical
    everything|all|whole_course|whole_thing|whole_programme|the_whole|entire|entirely|fully|every_part|every_minute|every_hour ~ online|remote|remotely|virtual|virtually|on_zoom|on_screen|over_the_internet|on_the_web|on_teams
    never|nobody|no_one|nothing|none|zero ~ in_person|travels|campus|face_to_face|face-to-face|in_a_room
    online from start|beginning|first|a to|till|until|through|z
    online|remote|virtual only|throughout|entirely|exclusively
    purely|solely|exclusively|completely|strictly online|remote|virtual|digital
    all online|remote|virtual
    {not} > travel*|set_foot|leave|come_to|come_in|visit*|face_to_face|in_person|in-person|meet_in|on_site|on-site|campus|classroom & farm|home|campus|city|house|village|workplace|site|college|person|place|classroom|session*|meeting*|attendance
    no one|learner|student|participant has|needs|ever to travel|come|leave
    all|everything|whole_course|whole_thing|entire* & online|on-line|remotely|virtually|at_a_distance|by_distance|on_a_screen|on_screen|from_home|on_zoom|on_the_phone
    at|on|from [a|the|your|their] screen|distance & all|everything|only|whole_course|whole_thing|whole_programme
    never meet*|see ~ in|each|face
    without leaving
    wherever they|you log_in|log|are|live
    {not} > leave > shop|home|farm|house|work|village|office|desk|ward
    from first|start|beginning to|until certificate|last|end|finish & online
    {not} > leave|leaves|leaving|set_foot|travel*|commute|turn_up|show_up|come_to|come_in|appear|go_anywhere|go_out & home|house|village|anywhere|somewhere|desk|office|farm|campus|us|city|town|shop|ward|ship|island|ever
    from [your|their|the|his|her|a] own|home|sofa|couch|kitchen|bedroom|desk|living_room|boat|cab|bunk|hostel|cabin & {all} & study|learn|course|class*|exercise*|assess*|exam*|part*
    {nobody}|learner*|they|you ~ turn_up|show_up|appear|come|travel*|be ~ anywhere|somewhere|in_person|physically|to_us|to_campus
    we|learners|they ~ never ~ meet|see|in_one_room|in_the_same_room
    no|without|zero|not_one physical|face-to-face|in-person|on-site|classroom|campus|residential part*|component*|session*|meeting*|element*|day*|visit*|hours|attendance|presence
    no trip|trips|journey|journeys|travelling|commuting|tickets|hotel|overnight
    {all}|whole_course|every_minute ~ online|on-line|virtual|remote|by_internet|via_internet|through_the_portal|in_the_browser|on_the_platform|on_a_screen|by_screen|behind_a_screen
    screen|browser|phone|laptop is_all|is_enough|and_nothing_else|alone
    online & to_the_end|last_minute|start_to_finish|first_to_last|end_to_end|including_the_exam|exam_included|assessment_included|without_exception
    100 % online|virtual|remote|at_a_distance
    nothing|no_part ~ on_campus|on_site|face_to_face|in_person|in_a_classroom|physical|on_the_premises
    {not} > physical|bodily > present|presence|attendance|meeting*|contact
    whole_thing|everything|all_of_it|entire_course|whole_course ~ from|on|via [a|the|your|their] phone|computer|home|laptop|tablet|screen|browser
    {not} > go_away|get_away|drive_anywhere|board|fly|step_out|go_out & home|house|village|farm|plane|part|any|anything|island|never
    online|remote|virtual to_the_last|till_the_last|to_the_very|all_the_way|wholly
    {not} > meeting*|class*|session* > building|room|place|house
    {not} > classroom*|campus|building|lecture_hall > anywhere|needed|involved|used|at_all
    pyjamas|slippers|pajamas
    never|without put|putting on ~ shoes
    {not} > gathering|get-together|meet-up|reunion|assembly > place|anywhere|ever|involved|any|at
    stay*|remain* > own|their|your village|home|district|town|ship|island|farm > start|first|beginning|throughout|whole|all
    online altogether|entirely|wholly|and_only|alone|from_a_to_z
    {not} [see|sees|enter|enters] [a|the|our|any] classroom|campus|lecture_room|building|gate
    {not} > shake_hands|share_a_room|sit_together|same_room|under_one_roof
    screen is the_only|all|everything
    everything|all ~ in|inside|through|via|by|on the|a|your|their screen|app|phone|browser|portal|platform|computer|laptop|tablet
    connect*|join*|take_part|study|studies|learn > wherever|from_wherever|any_place|anywhere_in|any_corner
    {not} > bus|train|plane|ferry|ticket|journey|trip|road|travelling|commut* > needed|required|taken|part|any|ever|one|single
  `),
}

export const dated: Words = {
  yes: phrases(`
    next group|cohort|intake|class|round|start ~ in|on|begins|starts|is|opens
    whoever|who|if_you|those miss|misses|missed ~ wait*
    once|one_time|one_single_time|a_single_time a|per|in_the|each|every year
    one|single intake|start|group a|per|each|every year
    # groups|intakes|cohorts|starts|runs|rounds|classes [start|begin|run] a|per|each|every year
    start*|begin*|runs|run|open*|offer* ~ #|once|twice|three_times|four_times [times] a|per|each|every year
    twice|once|three_times|four_times|# [times] a|per|each year [in]|in {month}
    wait* for|until [the] next
    next|following intake|cohort|group|start|round
    closes|closed|close on|at|before|after|two|one|when
    enrolment*|enrollment*|registration*|applications close*|closed|deadline*|until|end
    intake|intakes|cohort|cohorts|groups in|every|each|start*
    as one group|cohort|class
    fixed start|intake*|dates
    whole group|cohort starts|begins
    cannot|can't|nobody|no_one ~ join* ~ late|after|once|midway|halfway
    no late entry|start*|joiners|enrolment*|enrolments
    {learner}|you & wait > next > intake|cohort|group|start|round|term|semester
    enrol*|register*|applications & close*|deadline|only_in|until|window
    # intakes|cohorts|starts|groups [only] ~ year
    next|following & intake|cohort|group|start|round|run & wait*|until|months|year|only|in
    enrol*|registration*|application*|places & close*|deadline|shut*|until|last_day|window & on|before|#|weeks|days|after
    late|later joiners|joiner|entry|entries|arrivals|comers|enrolment*|starters & no|not|never|cannot|refuse*|must|wait*
    {not} > join|enter|enrol|start & after|late|later|midway|half-way|once_begun|once_started|in_the_middle
    everyone|everybody|all|group|cohort|class & start*|begin* & same|together|one & day|date|week|monday
    fixed|set|common start|starting|intake|entry date*|day*|week*
    miss|misses|missed ~ boat|train|start|intake|date
    only|just once|twice|one_time|two_times|one_intake|two_intakes|one_start a|per|each|every|in_the year
    first|next|coming|following intake|group|cohort|round ~ on|in|from|starts|begins|is
  `),
  no: phrases(`
    join|start|begin|enrol|enroll|sign_up & any_day|any_time|whenever|365|same_day|straight_away|at_once|immediately|all_year|year_round|today
    any|every day|time|week|moment [of|in] [the] year ~
    start|begin|join|enrol|enroll|sign_up|get_in|come_in any|at_any|on_any|whenever|when|right_away|immediately|straight_away|the_same_day|within_minutes|instantly
    a|few|two minute*|moment* later
    rolling|continuous|open|ongoing|year-round|all-year enrol*|intake*|start*|admission*|entry
    enrol*|intake*|start*|admission*|entry|open all|the_whole year round|long
    all year round|long
    no|without [fixed|set] intakes|intake|cohorts|cohort|start_dates|start_date|waiting|enrolment_deadline|closing_date
    always open
    no need to wait
    365 days
    start*|begin*|join*|enrol* & any_day|any_time|whenever|same_day|straight_away|immediately|at_once|365|all_year
    any|every|each day|week|month|moment|monday|time & start*|begin*|enrol*|join*|enter*|register*|sign_up|open*
    start*|begin*|enrol*|join*|enter*|register* & any|whenever|all_year|year-round|year_round|at_once|immediately|same_day|today|tomorrow|no_wait*|without_wait*|straight_away|every_day|365|anytime|any_time|on_the_spot|permanently
    rolling|continuous|open-ended|permanent|year-round & enrol*|intake*|start*|admission*|entry|registration*
    {not} > intake*|cohort*|start_date*|closing_date*|enrolment_period|enrolment_window|deadline*|semester* & fixed|set|wait*|no|any|for_enrol*|to_enrol|learner*|start*|join*
    door|doors|enrolment|registration ~ never_close*|always_open|open_all_year|open_every_day|stays_open
    start|begin|join|enter|sign_up > today|tonight|tomorrow|now|any_minute|this_evening|on_the_spot
    tap|click|pay > start|begin|in|inside ~ seconds|minutes|at_once|immediately
    doors|gates never|always shut|close|open
  `),
}

export const connected: Words = {
  yes: phrases(`
    fibre|fiber|broadband|5g|4g|high_speed & need*|must|require*|only|essential|necessary|stable
    full|4k hd
    hd|4k|high-definition|high_definition video*|stream*|film*
    stream|streams|streamed|streaming only|live|from|in_hd
    cannot|can't|can_not|could_not|not ~ saved|downloaded|stored|download|taken_offline
    no download*|offline*|saving
    broadband|fast|stable|steady|reliable|good|strong|permanent|constant|high-speed ~ internet|connection|wifi|wi-fi|bandwidth|line|network
    always|constantly|permanently|must_be|has_to_be online|connected
    at_least|minimum|needs # mbps|mbit*
    large|huge|heavy video|files|file|downloads
    # gb|gigabyte* [of] ~
    webcam* on
    only works|runs online
    {not} > download*|offline|saved|stored|without_internet|without_a_connection
    needs|need|requires|must|assume*|depends & internet|connection|broadband|mbps|wifi & fast|stable|permanent|steady|good|strong|throughout|always|all_the_time|constant
    live in hd
    stream* & hd|live|high-definition|broadband
    {must}|needs|demand*|only & internet|connection|broadband|wi-fi|wifi|bandwidth|mbit*|mbps|network|online & stable|steady|fast|good|strong|constant|permanent|throughout|whole_time|all_the_time|at_all_times|always|uninterrupted|real_time|live|#
    {not} > download*|offline|save*|saved|store*|local_copy & possible|can|allowed|offered|video*|lesson*|content|material*|any|works|available|be|to
    stream*|streaming & hd|only|all|every|live|video*|lesson*|hour*
    live video|broadcast|stream*|transmission ~ only|every|each|two_hours|class*|hours
    real time|real-time & answers|sent|server|data|quiz*|test*
    log-in|login|logged|log|sign_in|signed_in to|into|on the|our|a ~ server|portal|platform|website|system & each|every|only|quiz*|lesson*|must|needed
    4k|hd|high-definition|full_hd|vr|virtual_reality & stream*|video*|live|lesson*
    connection|internet|network|signal & drop*|lost|break*|cut* & fail*|start_again|thrown_out|lost|invalid|does_not_count|not_count|void
    {not} > work*|run*|open*|load*|play* > without > internet|connection|signal|network|server|wifi
    drop*|lose*|lost|cut > connection|line|signal|internet & out|over|again|lost|void|start
    live|streamed throughout|only|and_nothing_else|from_the
    cloud-based|server-based
  `),
  no: phrases(`
    {not} [have] > signal|internet|coverage|data|wifi|connection|network|electricity & usually|often|mostly|at_home|at_sea|mine|road|village*|island*|farm*|field|boat*|most|rarely|underground
    usually|often|mostly no|without|little signal|internet|data|coverage|network
    2g|3g|edge_network
    patchy|poor|slow|weak|bad|little|unreliable|intermittent|unstable|limited|no|spotty|hardly_any|without|low|dropping [mobile] signal|internet|network|connection|connections|wifi|coverage|data|connectivity|bandwidth|reception
    signal|internet|network|connection|wifi|connectivity|bandwidth is|are ~ patchy|poor|slow|weak|bad|unreliable|expensive|drops|dropping|limited
    data|mb|bandwidth ~ expensive|dear|costs|costly|prepaid|precious
    power cuts|outages
    offline
    without internet|a_connection|connection|data|signal|wifi
    download* ~ once|first|and|at
    usb stick*|drive*|keys
    sd cards
    # mb per|a|each|at
    when ~ signal
    signal|internet|network|connection|wifi|wi-fi|data|coverage|reception & weak|poor|slow|patchy|bad|expensive|little|hill|roof|rarely|once_a_week|sometimes|drops|cut*|limited|comes_and_goes
    {not} > internet|connection|signal|wifi|electricity|network|data_plan|broadband
    download* > at|in|then|before|once|use|watch|work
    prepaid data|cards
    {not} > internet|network|connection|signal|wi-fi|wifi|coverage|mobile_data|bandwidth & need*|required|necessary|have|has|there|at_home|village*|farm*|at_sea|site*|ever|use*|must|exist*|reach*|home|most|many|depend*
    offline|off-line & works|work|usable|use*|all|everything|complete*|study|learn*|full*|available|can|mode|version|run*|quiz*|lesson*|content
    memory|sd|usb card|cards|stick|sticks|drive & everything|all|content|lesson*|course|material*|sits|come*|given|get|posted
    weak|poor|slow|patchy|bad|little|unstable|expensive|rare|thin signal|internet|network|connection|reception|coverage|data|wi-fi|line|bandwidth
    download* & once|first|in_advance|beforehand|in_town|office|overnight|then & watch*|study|use|work|learn|without|offline|at_home|later
    nearest|closest ~ internet|signal|network|mobile_data|wi-fi|coverage ~ km|kilomet*|hour*|away
    voice and|or & sms|text only|alone|nothing
    runs|works|lessons|everything & without > internet|connection|network|signal|data|wi-fi
    {not} > signal|internet|network|wifi|wi-fi|data|coverage|connection|bars > at_all|whatsoever|ever|needed|required|there|here|out_there|underground|at_sea|days|weeks
    flight|airplane mode
    aboard|underground|offshore|at_sea|in_the_tunnel|in_the_mine ~ no|without
    everything|lessons|films|pages|all ~ stored|saved|loaded|preloaded|pre-loaded ~ on|in
  `),
}

export const recorded: Words = {
  yes: phrases(`
    recordings|recording ~ available|stay*|posted|watch*|within|next_day|afterwards|later|kept|for
    sessions|classes|webinars|talks|everything|lectures|they|calls are|is [all] recorded
    live_but recorded
    watch|catch_up|see|view ~ recording*|replay*|later
    recording*|replay*|recorded & available|watch*|later|afterwards|catch_up|uploaded|posted|library|within|next_day|for_those|who_miss*|again|access|see|view|stay*|portal
    every|each|all & session*|class*|webinar*|lecture*|live & recorded|taped|filmed|captured
  `),
  no: phrases(`
    not|never|nothing|cannot|can't|don't|isn't|aren't ~ record|recorded|taped|replayed
    no recording*|replay*
    miss|missed it ~ gone|missed|lost
    without recording*
    {not} > record*|replay*|watch_later|catch_up_later & session*|class*|webinar*|lecture*|live|evening*|calls|meeting*
    {not} > record*|recording*|replay*|taped|filmed|watch_later|watch_again|catch_up & session*|class*|webinar*|lecture*|live|lesson*|call*|meeting*|made|available|kept|offered|exist*|what|who_misses|missed
    live only|or_nothing|once
    {not} > recording*|replay*
    miss* & gone|lost|for_good|no_second|never_again|no_repeat
  `),
}

export const forum: Words = {
  yes: phrases(`
    discussion|online|peer|class|moderated forum*|board*|group*|community
    learners|they|participants|peers ~ discuss|exchange|comment_on|post|help_each_other
    peer learning|exchange|feedback|review|discussion*
    community of practice|learners|alumni
    learning circles|groups|community
    {learner} & discuss*|exchange*|debate|chat|talk|meet|work|help & each_other|one_another|together|peers|group*|forum|pairs|team*
    forum|group_chat|whatsapp_group|discussion*|study_group*|learning_circle*|peer_group*|buddy|buddies|community|line_group|telegram_group & learner*|they|weekly|every|each|busy|open|moderated|share|post|exchange
    group|team|pair work|project|task|assignment*
    circle*|group*|team*|pair*|trio* of two|three|four|five|six
    {learner} & comment*|review*|choose|judge*|critique|rate & each_other*|one_another*|peer*|others'|together
    weekly|every_week|each_week & circle|group|pairs|team|study_group|peer*|forum
    buddy|buddies|tandem|peer_group|study_circle|learning_set|team-mates|teammates
    {learner} > each_other|one_another|one_another's|each_other's|together|in_pairs|in_teams|in_groups & work*|help*|comment*|review*|discuss*|share*|teach*|play*|critique*|solve*
  `),
  no: phrases(`
    no|without|never|nor [any] forum*|chat|discussion*|community|interaction|contact_between|peer_contact|peers|group_work|exchange
    never|nobody|no_one|not|don't|cannot ~ meet|see|talk|write|speak ~ each_other|one_another|other_learners|fellow
    alone|on_their_own|by_themselves from_start|throughout|all_the_time|all_the_way
    nowhere to discuss|talk|exchange
    learners|they|participants > never|not > meet|see|talk|contact|exchange|know & each_other|one_another|others
    {nobody} else|other in|around
    {not} > forum*|chat|group*|discussion*|peer*|community|contact|exchange|group_work|teamwork & learner*|between|among|each_other|one_another|offer*|have|planned|exist*|any|other
    {learner} & alone|by_himself|by_herself|individually|on_their_own|isolated & entirely|always|only|throughout|never_meet|no_contact|whole|every_task|strictly
    {not} > meet|see|know|talk_to|hear_of|contact|write_to > each_other|one_another|other_learners|fellow|classmates|peers
    {not} > meet*|see*|hear*|know*|talk*|write*|contact* > fellow|each_other|one_another|others|other_learners|other_participants|classmates|peers
    own|alone from|start > first|last|end|finish|throughout
    tired|sick of group work
    lone wolf|wolves|fighter*
    solo|alone|single-handed from|all|throughout|only|whole|entirely
    {not} > contact|meeting|talk|exchange|chat|hear*|see* > others|fellow|another|peer*|classmate*
  `),
}

export const lent: Words = {
  yes: phrases(`
    we|centre|college|university|employer|library|project|partner* ~ lend*|loan*|provide*|supply|supplies|post|posts|send*|hand*_out|give*|ship* ~ kit|kits|tablet*|laptop*|headset*|tools|device*|material_box|toolkit|goggles|computer*
    kit|kits|tablet*|laptop*|headset*|tools|device* is|are|will_be|come* [all] provided|supplied|lent|posted|sent|free|included|shipped|on_loan
    we|university|college|centre|partner|company & lend*|loan*|provide*|supply|supplies|give*|hand*|post*|send*|ship*|mail* & kit*|tool*|laptop*|tablet*|phone*|equipment|helmet*|boots|headset*|player*|gear|mask*|parts_box|starter_kit|instrument*|book*
    kit*|tool*|laptop*|tablet*|equipment|gear|instrument* & provided|supplied|lent|included|on_loan|free|given|mailed|posted|from_us|in_the_price|in_the_fee
  `),
  no: phrases(`
    no|without|not|never|don't|cannot|can't ~ lend|loan|loans|provide|supply|hand_out|send|post|ship ~ kit|kits|tablet*|laptop*|headset*|tools|device*|computer*
    buy|buys|purchase|bring|brings|hire [your|their|his|her|the] [own] ~ kit|kits|laptop*|headset*|tools|materials
    {learner} & buy*|bring*|own|purchase*|rent*|hire*|provide & kit*|tool*|laptop*|tablet*|equipment|gear|instrument*|helmet*|boots|uniform|headset*|mask*|camera|textbook|material*
    {not} > lend*|loan*|provide*|supply|supplies|given|hand_out|included & kit*|tool*|laptop*|tablet*|equipment|gear|instrument*|helmet*|device*|material*
    own|their_own|your_own kit|tools|laptop|tablet|equipment|gear|instruments & bring*|need*|must|required|use*|work*|buy*
  `),
}

export const inPaidTime: Words = {
  yes: phrases(`
    in|during|on|within [the] paid|working|work|company|office time|hours|day|shift*
    employer*|company|boss|manager*|firm* ~ release*|free*_up|give*_them|gives time|hours|an_hour
    paid study leave|time|release
    on the clock
    paid|working|work|company|duty|rostered|shift time|hours|shift & study|learn*|course|take_place|class*|done|session*|during|in|release*|inside
    {who} & release*|free*|roster*|give*|grant* & hour*|time|day*|afternoon*|off|staff|learner*|them|paid
    study leave|release
  `),
  no: phrases(`
    outside|after|not_in|not_during [of] [the|their|your] work*|shift*|office|paid [time|hours]
    unpaid|free|private|spare|leisure time
    no|not|without [paid] release|study_leave|time_off|leave
    evenings|weekends|nights ~ not|never ~ work*|employer*|paid|shift
    {not} > paid_time|working_time|work_time|working_hours|work_hours|duty_hours|on_duty|on_shift|study_leave|release|time_off & study|learn*|course|class*|done|given|grant*|get|allow*|during|in|employer*
    outside|after|before & work|working_hours|shift*|duty|hours_of_work|job|office_hours & study|learn*|course|class*|done|only|entirely|all|lesson*|takes_place|session*
    own|free|spare|private|leisure|unpaid time|hours|evenings|weekends & study|learn*|course|all|only|entirely|done|lesson*|must|whole
  `),
}
