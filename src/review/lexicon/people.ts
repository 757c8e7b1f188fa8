import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** How teams say who teaches, helps and looks on, and who may come. */

export const taught: Words = {
  yesIn: /^(?:Q16|T05\.3\.5|T06\.|T03\.[23]|Q12|Q13|Q14|T04\.4|Q15\.3|T01\.[24]|Q10\.2|Q09|Q17\.[45]|T05\.2\.3)/,
  noIn: /^(?:Q16|T05\.3\.5|T06\.|T03\.[23]|Q12|Q13|Q14|T04\.4|Q15\.3|T01\.[24]|Q10|Q09|Q17\.[45]|T05\.2\.3|Q06|T02\.2\.2)/,
  yes: phrases(`
    personal|own|named|dedicated coach|tutor|mentor|instructor|teacher|trainer|facilitator
    coach|tutor|mentor|instructor|teacher|trainer|facilitator|lecturer rings|calls|writes|meets|answers|replies|comments|visits|checks_in|speaks
    one of us|the_team answers|replies|reads|comments|listens|calls
    we|us answer|comment|reply ~ each|every
    {teacher} ~ watches|watch|listens|marks|corrects|looks ~ each|every|all
    {teacher} ~ answers|answer|replies|reply|reads|responds|comments|calls|meets|phones|available|reachable|on_hand|there_for|listens
    write|talk|speak|ask|call|reach|contact|message to|her|him|the|a|your|their|our [the|a|your|our] {teacher}
    {teacher}-led|led|guided
    own|personal|named|dedicated|live|same|each|every|assigned {teacher}
    with|by|from [a|the|our|your|an] [live|own|experienced|practising] {teacher} [at|on|in|through] every|each|throughout
    one_on_one|one-on-one|one_to_one|one-to-one|1:1|1-to-1 ~
    office hours|hour
    # {teacher} per|for|to ~
    hear back
    {teacher} & writes|answers|replies|calls|gives_feedback|comments|meets|visits|daily|every_day|each_week|within_#|personal|own
    answers|answer|replies|reply|looks_at|reads & you|your > personally|individually|every_evening|every_day|each_day|daily
    personal answer*|reply|replies|tutor*|comment*
    {teacher} & weekly|every_week|fortnightly|each_day|evening*|on_call|contactable|by_whatsapp|by_phone|by_email|in_person|for_every_group|for_each_group
    live support|help|guidance|coaching|mentoring from|by|with
    you|learners are|is never|not alone
    {teacher} & answer*|repl*|comment*|feedback|call*|visit*|meet*|reach*|respond*|available|there|on_hand|write*|lead*|guide*|accompan*|coach*|stand*|support*|talk* & learner*|them|each|every|daily|weekly|hours|days|evening*|question*|you|week|group|within|whatsapp|forum|chat|phone|zoom
    {learner} & reach|contact|call|write_to|phone|message|ask|meet|talk_to|book > {teacher}
    own|named|personal|dedicated|fixed & {teacher}
    one-to-one|one_to_one|one-on-one|1:1|individual & call*|talk*|session*|meeting*|feedback|coaching|hour*|mentor*|tutor*|slot*|consult*
    feedback|comments & from|by > {teacher}
    goes|go through > with_you|your|each|every|their & week|log|work|answers|file|personally
    comment*|answer*|repl*|call*|visit*|talk* & personally|in_person|individually|by_name|one_by_one|each_one|each_learner|every_learner|every_week
    engineer|nurse|chef|master|captain|foreman|doctor|lawyer|agronomist|professor|coach|mr|ms|khun|pak|ibu|don ~ answers|replies|calls|comments|visits|listens|goes_through|reads
  `),
  no: phrases(`
    {nobody} [is] there|here|available|behind|on_hand [to] ask|answer|help|reply|teach
    it|course|everything is a recording|film|video|program|set_of
    recording*|video*|software & nobody|no_one|only|alone|without & ask|teach*|answer*|reach|reply
    no tutor*|instructor*|teacher*|lecturer*|trainer*|facilitator*|coach* [is|are|,|and|or|will|at] [involved|available|assigned|planned|needed|no|all|be]
    no|without|never [any|personal|direct] contact|meeting|exchange|conversation with|to ~ {teacher}
    no {teacher}|teaching hours|time
    {nobody} [of] [us] [is] ~ assigned|paid|there|employed|appointed to read|reply|answer|teach|comment
    only|just [the] ai|software|computer|machine|chatbot|system ~ replies|answers|gives|comments|marks|says
    runs|run by_itself|alone|on_its_own
    {nobody} ~ teach*|behind_it|behind_the|reachable|to_ask|to_reach|in_charge_of_teaching|to_write_to
    no|without|never|not_any [live|human|personal|own|individual] {teacher}|teaching|teaching_staff|lecturers_or|staff_behind|person_to_ask|contact_person
    runs|run|works|work|goes by_itself|by_themselves|on_its_own|itself|without_staff|without_us|without_people|unattended|on_autopilot
    fully|entirely|completely|totally|purely automat*|self-guided|self-directed|self-study|unsupported|unguided
    recorded once ~
    no human|person|people|one ~ behind|involved|there|contact|answers
    only ~ chatbot|bot|recordings
    unfacilitated|untutored|tutorless
    cannot|can't|can_not|not|never|impossible ~ contact|reach|ask|write_to|talk_to|speak_to [a|an|the|any] {teacher}
    {not} > {teacher}|lecturer*|teaching_staff|teaching_team|human|live_person|person_to_talk & at_all|here|involved|course|ask|write|reach|contact|anywhere|behind|or
    {not} > budget|money|paid|pay > {teacher}
    course|programme|it & runs|teaches|works by_itself|itself|alone|on_its_own|without_anybody|without_anyone
    post|position|job|vacancy|role & empty|vacant|frozen|unfilled|not_filled|open > since|until|up_to|for|by|and
    {nobody} with [a|an] ~ background|training|qualification ~ team|contracted|staff|us
    {nobody} else|other in|on the team|roster|staff|payroll
    learners|they|you are on_their_own|on_your_own|left_to|alone
    {nobody} > teaches|teach|tutors|instructs|moderates|facilitates|to_ask
    self-study|self_study & only|purely|entirely|all|whole|without|no
    there|we is|are|have no ~ {teacher}|teaching
    without [any|a|an|the|human] {teacher}
    {not} > {teacher}|teaching_staff|lecturer*|live_human|human|teaching_team|person & involved|available|exist*|behind|there|reach*|contact*|budget|paid|hired|answer*|help*|assigned|needed|planned|at_all|of_any|course|here|in_the
    {learner} & alone|on_their_own|on_your_own|by_themselves & without|no|nobody|throughout|entirely|completely|whole|wholly|from_start
    no|without|zero tutor|tutors|tutoring|tutorial|instructor|instructors|teacher|teachers|facilitator|mentor|mentors|coach|lecturer|teaching|supervision_by_staff
    {all} automat*|self-study|self_study|self-guided|self-directed|self-service|unguided|tutorless|teacherless|unaccompanied
    {nobody} > answers|answer|replies|responds|comments|teaches|accompanies|guides|listens & learner*|questions|messages|course|forum|what_they
    {not} > contact|reach|talk_to|speak_to|write_to|ask|meet > {teacher}|human|person|anyone|anybody|somebody|staff
    robot|chatbot|bot|ai|software|machine & only|alone|sole|just|nothing_but|no_human|no_person & answer*|repl*|feedback|question*|help|teach*|support
    {not} > human|person|teacher|soul|flesh_and_blood|tutor|instructor|professor > behind|there|on_it|in_it|in_the_course|on_the_other|other_end|line|involved|answers
    platform|system|software|machine|app|bot|algorithm > replies|answers|responds|reacts|comments|corrects & itself|alone|automatically|only|by_itself
    machine|computer|algorithm|bot has|is ~ only|last
  `),
}

export const helped: Words = {
  yesIn: /^(?:Q16|T05\.3\.5|T06\.|T03\.[23]|Q15|T01\.[24]|T04\.4\.[45])/,
  noIn: /^(?:Q16|T05\.3\.5|T06\.|T03\.[23]|Q15|T04\.4\.[345]|Q06|T02\.2\.2|Q12\.4)/,
  yes: phrases(`
    24/7|24_7|24x7
    day and night
    round|around the clock
    always someone|somebody|a_person
    helpdesk|help_desk|help-desk|service_desk|hotline|support_team|support_line|support_desk|help_line|helpline|dedicated_support|live_chat
    answer*|repl*|respon*|help within|in [#|a|one|two] minutes|minute|hour|hours|day
    phone|call|ring us|the_desk|the_office any|anytime|every
    support|help & day_and_night|any_time|within|seven_days|always|dedicated|team|real_person|instantly|immediately
    help|support|assistance|service & line|desk|team|hotline|chat|number|office|centre|center|mailbox|person|staff & day|hour*|week|answer*|repl*|open|always|available|reach*|learner*
    {learner} & call|write|phone|ring|message|turn_to|contact|reach & us|desk|team|hotline|helpline|support|coordinator|coordinators|secretary|assistant*
    ticket system|tickets
    question*|problem*|trouble & answer*|solve*|repl* & within|same_day|#|hours|day
    hotline|helpline|support_line|service_line
    somebody|someone|a_person|we picks|pick up
  `),
  no: phrases(`
    {nobody} & help|answer|ask|turn_to|support & learners|they|questions|problems|available|there
    no|without one|person|team|desk|number|place|mailbox ~ turn_to|call|contact|ask|write_to
    no|without|never|not_have|not_offer|lack* [a|any|real|dedicated|separate|central|proper|formal] help|helpdesk|help_desk|help-desk|support|support_team|support_staff|service_desk|hotline|support_line|help_line
    {nobody} ~ answer*|help*|man*|staff*|pick*_up|mailbox|monitor*
    learners|they|participants help|support each_other|one_another|themselves
    mailbox|inbox ~ not|nobody|never|rarely|once
    cannot|can't|not|don't|won't staff|offer|afford|run|provide ~ support|help*|desk
    on their own if|when
    work it out|things themselves
    support is not|none
    {nobody} & answer*|reply|replies|mailbox|inbox|phone|helpdesk|support|questions
    {not} > helpdesk|help_desk|support_team|support_desk|hotline|service_desk|support_line|person_for_support
    {not} > afford|staff|offer|run|have|promise & helpdesk|support|help_desk|hotline|service_desk
    questions ~ not answered|read
    {not} > helpdesk|help_desk|help-desk|support|hotline|helpline|service_desk|desk|support_team|assistance|help & have|has|offer*|run|runs|exist*|available|provide*|staff*|afford*|there|plan*|dedicated|learner*|central
    {learner} & sort|solve|manage|figure|find|help|work & themselves|themself|each_other|one_another|alone|on_their_own|out
    {nobody} > answer*|pick*_up|reply|replies|respond*|look*|man*|staff*|attend*|in_charge & phone|mail*|e-mail*|message*|question*|line|inbox|chat|desk|tickets|learner*
    faq|faqs|manual|search & only|all_there_is|nothing_else|alone|and_that_is_all|no_person|nobody
    {not} > soul|person|staff|human|one > desk|phone|line|mailbox|inbox|chat|reach|answer*|pick*
  `),
}

export const clocked: Words = {
  yes: phrases(`
    24/7|24_7|24x7
    day and|or night
    round|around the clock
    any|every hour|time of|day
    weekends too|included|as_well
    including|even|also [on|at] weekends|sundays|night*
    seven days
    always someone|somebody|a_person|available|open|there
    at midnight|night
    all night|weekend*|the_time
    even at|on ~ night|midnight|weekend*|sunday*|holidays
    24 hours|h
    24-hour|24h|twenty-four
    seven days|nights
    any|every|each hour|minute|time [of] [the] [day|night]
    day or|and|& night
    nights|night|sundays|weekends|holidays & too|also|included|even|as_well|open|staffed|including|answer*
    always|never closed|sleeps|closes|shut*|off
    midnight|3_am|2_am|three_in_the_morning|small_hours & answer*|reach*|person|staffed|open|someone|somebody|help
    round-the-clock|around-the-clock|non-stop|nonstop|uninterrupted
    until|till|to midnight
    day or|and night
    sundays|weekends|holidays|typhoons included|too|as_well|inclusive
    any day of|in the|a year|week
    within [five|ten|#] minutes ~ day|night|hour|any
    round the clock
    someone|somebody picks|answers|is ~ at_any|always|any_time|day|night|round
    never sleeps|closes|shuts|off
    any hour|minute|moment
    in the middle of_the_night
  `),
  no: phrases(`
    office|business|working|school hours|days
    weekdays|week_days|weekday
    mon*|monday* to|–|-|till|until fri*
    mon-fri|mon–fri|mo-fr
    9|nine|8|eight|10 [am] to|–|- #|17|5|18 [pm]
    not|never|closed|no_one|nobody ~ weekend*|evening*|night*|sunday*|saturday*
    only|just|once ~ {day}
    hour|hours|afternoon|morning a|per|each week
    mon|monday|weekday*|working_days|business_days|office_hours|working_hours|business_hours|school_days & answer*|open|staffed|desk|line|phone|chat|reach*|help*|support|reply|repl*|attend*
    {not} > weekend*|night*|evening*|sunday*|saturday*|holiday*|after_hours|after_five|after_5 & answer*|open|staffed|desk|line|chat|reach*|help*|support|reply|attend*|there|work*|available
    closed|shut|switched_off|off|silent|unattended|unstaffed|unmanned & weekend*|night*|evening*|sunday*|saturday*|holiday*|outside|after|otherwise
    only|just|no_more_than # hours|mornings|afternoons|days a|per|each week
    until|till|to # pm|p.m.|h|o'clock
    one hour|afternoon|morning|evening a|per|each week|day
    manned|staffed|open|answered|attended|served|available > mon*|tues*|weekday*|working_days|office_hours|business_hours
    waits|wait for|until|till [the] [next] monday|working|business|morning
    mon-fri|mon–fri|mo–fr|mon-sat|mon–sat
    one|two|#|ten|few hours|afternoons|mornings a|per|each week
    {not} > after|before|outside > two|three|four|five|six|#|noon|hours
    nobody|no_one|no_person|not_a_soul ~ there|in|here|answers|picks & weekend*|saturday*|sunday*|evening*|night*|after|afternoon*
    until|till the office|desk|monday|morning|next_working_day opens|open
    opens|open|works|staffed|manned|attended|there # to|till|until|–|-
  `),
}

export const prerequisite: Words = {
  yesIn: /^(?:Q08\.1|T03\.3\.1|T06\.8|T04\.3|Q15\.1)/,
  noIn: /^(?:Q08\.1|T03\.3\.1|T06\.8|T04\.3|Q15\.[123]|Q02\.[12]|T01\.3|T03\.1\.[12]|T06\.[25]|T01\.[24]|Q03\.1|T03\.2)/,
  yes: phrases(`
    upload*|show|send|submit*|bring|attach|present & registration|licence|license|diploma|certificate|letter|transcript|proof & before|let_in|admitted|enrol*|start|accept*|join|open*
    at least|minimum|minimum_of # year*|months ~ in|at|on|with us|a|the|counter|ward|job|post|trade
    {who}|we|hr check*|verif* ~ before ~ enrol*|approv*|admi*|start
    must ~ have|hold|be|bring|show|prove|present|upload|already|possess
    {learner} ~ show|bring|prove|hold|present|upload|submit|produce ~ certificate|licen*|diploma|degree|transcript*|card|proof|registration|letter|permit
    system|form|office|we|registrar|portal ~ stops|rejects|blocks|refuse*|turn*_away|checks|ask*_for|verif* ~
    a|one|two|three|four|five|ten|# year|years [of] in|as|of|on|with|experience|at
    no exceptions|exception
    only ~ who have|hold|with|already|passed
    upload* ~ diploma|licen*|certificate|cv|proof|degree
    proof|evidence of ~
    number|certificate|licen*|diploma ~ register|compulsory|needed|required|checked|mandatory
    minimum ~ experience|gpa|band|years|score
    degree|diploma|bachelor*|licen*|qualification* [is|are] required|needed|compulsory|essential|mandatory
    holders of|with
    entry|entrance|admission|placement|aptitude test|exam|interview
    completed|passed [the|our|a|an] ~ course|unit|module|certificate|training
    current|valid|full licen*|registration|practising_certificate|permit
    prior|previous knowledge|experience|study|coding|programming of|in|is|required|needed
    {learner} & must|have_to|need_to|has_to & hold|have|show|bring|prove|produce|be_registered|upload|possess
    without [it|that|one|this|them] [we] ~ not|don't|cannot|no ~ enrol|enroll|admit|accept|start|in
    refuse*|turn*_away|reject*|stop* & who|if|without|anyone|anybody|applicant*
    current|valid electrical|driving|practising|professional|nursing|trade|# ~ licen*|registration|certificate|card
    bring* # year|years|months of
    {learner} must|have_to|need_to|has_to ~ # year*|months|degree|diploma|licen*|certificate
    only accept*|admit*|take*|enrol* ~ with|who|holders|registered|licensed|qualified
    at least|minimum|minimum_of # year*|months ~ experience|practice|work|job|service|as
    certificate|letter|proof of employment|employer|work|experience
    {learner} ~ uploads|upload|shows|show|submits|submit|presents|present ~ licen*|diploma|certificate|degree|transcript
    not|cannot|can't admit|enrol|enroll|accept|start ~ without
    b1|b2|c1|ielts|toefl|toeic|n1|n2|n3
    {must} > hold|have|be|show|bring|present|own|prove|possess|pass|completed & licen*|licence|certificate|diploma|degree|registration|years|year|experience|card|permit|proof|letter|registered|qualified|member|hours|course|test
    applicant*|entrant*|candidate* > show*|bring*|present*|prove*|upload*|need*|hold*|have|has|must|submit*|hand_in & licen*|logbook|certificate|diploma|degree|registration|years|year|months|experience|card|permit|proof|letter|hours|cv|portfolio|test
    {not} > admit*|accept*|enrol*|let_in|start|come_in|considered|taken & without|who_has_not|who_have_not|unless|less_than|fewer_than|no_licen*|no_experience
    only > licensed|registered|qualified|certified|practising|experienced|holders|those_who_have|who_have|who_hold|with_at_least|after_passing
    at_least|minimum|no_less_than|not_less_than|more_than #|two|three|five|one|ten|twenty years|year|months|hours|weeks ~ experience|practice|work|working|job|trade|service|command|flying|logged|post|site|sea
    turned|turn|sent|send away|down|back & without|no|not|who|less
    required|compulsory|condition*|prerequisite*|entry_requirement* & licen*|certificate|diploma|degree|years|year|experience|registration|test|exam|card|pass
    {learner}|entrant*|applicant* [is|are] > already > lead*|run*|work*|hold*|have|employ*|practis*|manag*|fly*
    application*|applicant*|form*|they & returned|rejected|refused|turned_down|not_accepted|sent_back > without|unless|who|if
    without|unless > application*|applicant*|we > returned|rejected|refused|turned
    registered nurse|engineer|electrician|therapist|guide*|interpreter*|pharmacist* ~ current|only|nobody|with
    {not} > form*|application*|applicant* > without|lacking
    forms|applications lacking|without|missing > back|returned|rejected|binned|refused|not
    copy|scan|photo of > valid|card|licence|license|diploma|certificate|permit|degree|registration
    hold|holds|holding ~ current|full|valid ~ licence|license|card|permit|certificate|registration
    checked|verified ~ against|with|in ~ register|registry|authority|council
    seat|place ~ confirmed|released|given ~ after|when|once|only
    proven|documented|proof|evidence ~ years|experience|employment|hours
  `),
  no: phrases(`
    no|without [entry] conditions|condition|hurdle*|gate|threshold|entry_rules|strings|requirements|barrier*|paperwork
    anybody|anyone|everybody|everyone|all may|can|could|is_able_to start|join|begin|enrol|enroll|apply|come|sign_up|take
    anyone|everyone|anybody|everybody|all [is|are] [who] ~ welcome|admitted|accepted
    nothing [is|at_all] [is] presupposed|assumed|required|needed|expected|asked|necessary
    no|without|zero [prior|previous|formal|entry|special|specific|academic|other|such|particular|any|earlier] [or] [previous|prior] experience|background|knowledge|conditions|studies|qualification*|prerequisite*|requirement*|barriers|licen*|diploma|degree
    door* [is|are|stands] [wide] open
    open to all|everyone|everybody|anyone|anybody|whoever
    never [have] [has] ~ before
    from scratch|zero|nothing
    complete|total|absolute|real|true beginners|beginner|novices|newcomers|starters
    whoever wants|likes|wishes|is
    anyone|anybody|everyone|everybody can|may|could
    we ask|require|expect|want|need nothing
    not ask|require|need|expect ~ any|anything
    {not} > assum*|presuppos*|expected|asked|demand*|required|needed & about|of|from|at_all|anything|prior|before|knowledge|nothing|applicants
    never touched|seen|used|held|driven|worked|opened|written|done
    nothing ~ assumed|presupposed|expected|required|asked
    door into
    whoever|anybody|anyone|everybody|everyone & welcome|can_join|may_join|can_apply|may_apply|can_start
    very first job
    look*|search* for [a|their|the|his|her] [very] first job
    never worked|had_a_job|been_employed
    unemployed
    come as you are
    {not} > background|experience|knowledge|prerequisite*|requirement*|conditions & needed|required|necessary|asked|at_all|whatsoever|expected
    straight from|out_of school
    no one|nobody is turned_away|refused|excluded
    total|complete|absolute beginner*|newcomer*|novice*
    has|have never ~
    first contact|step|encounter with
    {not} > required|needed|asked|expected|demanded|presupposed|assumed|necessary|prerequisite*|condition* & experience|knowledge|background|schooling|skill*|beforehand|before|prior|previous|at_all|anything|nothing|none|whatsoever|formal|entry|any
    no|without|zero|not_any prior|previous|earlier|special|formal|particular & experience|knowledge|background|qualification*|training|skill*|schooling|requirement*
    anybody|anyone|everybody|everyone|whoever|all & join|enrol|enroll|apply|come|start|take|welcome|sign_up|in|enter|register & may|can|could|is|are|will|curious|interested|wants|likes
    door*|gate* & open & all|everybody|everyone|anyone|anybody|whoever|wide
    complete|total|absolute|pure|raw|real|true & beginner*|novice*|newcomer*|starter*|layperson|laypeople|outsider*
    never in|ever|before|once|yet ~ held|touched|used|seen|worked|flown|driven|cooked|written|done|had
    have|has|had never ~ held|touched|used|seen|worked|flown|driven|cooked|written|done|studied|set
    start*|begin*|begins from|at|with zero|nothing|scratch|the_very_beginning|square_one|level_zero
    come as|just_as you are
    {not} > certificate|licence|license|diploma|degree|paper|papers > any_kind|any_sort|of_kind|of_sort
    gate|gates|door|doors stand*|is|are|wide open
    {nobody}|no_one > sent_home|sent_away|turned_down|turned_away|refused|rejected|excluded|left_out|too_green|left_at
    whatever|no_matter_what ~ brings|bring|has|have|background|schooling|did
    green|raw|untrained|unskilled|lay people|recruits|hands|beginners|persons
    from|off the street
    needn't|need_not|do_not_have_to|don't_have_to ~ have|hold|know|bring|show|be
  `),
}

export const restricted: Words = {
  yesIn: /^(?:Q02|T01\.[34]|Q15\.1|T06\.|Q08\.1|T03\.[13]|Q03|T01\.2|Q15\.3|T04\.[34]|Q01\.5)/,
  noIn: /^(?:Q02|T01\.[34]|Q15\.[13]|T06\.|Q08\.1|T03\.[13]|Q03|T01\.2|T04\.3)/,
  yes: phrases(`
    closed|private|internal & group|course|offer|programme & employees|staff|members|company|union|invited
    only|exclusively|solely|just ~ employees|staff|members|invited|own|nominated|sponsored ~
    not|never|isn't ~ open|sold|offered|available to|for [the] [general] public|outsiders|others|anyone
    closed course|group|to|cohort|programme
    invitation only
    by invitation
    no outsiders|external_learners|members_of_the_public|private_individuals|individuals
    nominated|selected|chosen|picked|put_forward by ~
    employer*|manager*|company|director|head nominate*|select*|choose*|decide*_who|pick* ~
    cannot|can't|not|nobody|no_one ~ enrol|enroll|apply|join|register|sign_up ~ privately|individual*|themselves|own|directly|themself
    {not} > open|offer*|sell|sold|accept*|admit*|enrol* > public|outsiders|others|individuals|private|other_compan*|competitor*
    only > {who}|own|our|their > staff|employees|members|people|drivers|nurses|teachers|workers
    only|exclusively & employees|staff|members|partner_companies|invited|nominated|own_people
    must|have_to|has_to be [a|an] [employed|employee|member|staff|nominated|sponsored] ~ by|of|at
    only|exclusively|solely|reserved|restricted|limited|closed & staff|employee*|members|member|own_people|own_workers|partner*|invited|nominated|sponsored|company|companies|alumni|enrolled_students|residents|citizens|licence_holders & open|for|to|may|can|enrol*|apply|join|accept*|admit*|places|seats|sold
    {not} > public|outsider*|individual*|private|others|anyone_else|walk-in*|external*|non-member*|strangers & open|accept*|admit*|sell*|sold|enrol*|join|apply|take*|allowed|places|seats|market*|offer*|register
    {who} & nominate*|select*|choose|chooses|pick*|appoint*|send|sends|designate*|name & learner*|participant*|who|staff|workers|candidates|nurses|people|them|seat*|place*
    individual*|private & cannot|can't|not|may_not|no & enrol*|apply|register|join|sign|buy
    other|outside regions|companies|firms|people|applicants > declined|refused|turned_away|asked|not
    insiders|own_people|our_own only|alone|exclusively
    only > from|of ~ depots|plants|branches|member|partner|schools|villages|shops
    {not} > one|anyone|anybody|person|stranger > from|outside > in|join|enrol|admitted|accepted|buy
  `),
  no: phrases(`
    open to all|everyone|everybody|anyone|anybody|whoever|the_public|the_general_public|members_of_the_public|any
    anyone|anybody|everyone|everybody ~ can|may|could|is_welcome|are_welcome|interested|curious
    general public
    whoever wants|likes|wishes|is
    all comers|welcome
    public ~ enrol*|join|sign_up|welcome
    no matter|regardless where|who|which|of_employer
    private individuals ~ too|also|welcome|can|may
    anyone|anybody|everyone|everybody & welcome|may_enrol|can_enrol|can_join|may_join|can_apply|sign_up|from_the_street|off_the_street
    open|welcome|available|sold|offered & everyone|everybody|anyone|anybody|public|whoever|any_person|whole_world|every_citizen|individuals|private_persons|general_public
    anyone|anybody|everyone|everybody|whoever|members_of_the_public|individuals|any_citizen|any_adult & enrol*|apply|register|join|buy|sign_up|book & can|may|free|welcome|directly|online|without
    no|without|not_need [any] nomination|invitation|membership|sponsor|employer's_permission|referral
  `),
}

export const externally: Words = {
  yesIn:
    /^(?:T05\.4\.3|T05\.2\.2|Q07\.2|T04\.2\.3|Q10\.2|Q12\.3|T05\.4\.1|Q18\.1|Q04\.2|Q17\.1|T05\.1\.7|Q14\.1|T02\.2\.6|Q15\.3|T06\.2|T01\.[24])/,
  noIn: /^(?:T05\.4\.3|T05\.2\.2|Q07\.2|T04\.2\.3|Q12\.3|T05\.4\.1|Q18\.1|Q17\.1|T05\.1\.7|T02\.2\.6|Q04\.2|Q10\.2)/,
  yes: phrases(`
    external|outside|independent|outsider|visiting reviewer*|examiner*|expert*|panel*|moderator*|assessor*|auditor*|eyes|review|verifier*|marker*
    employers|industry|partners|practitioners|companies|hospitals|experts review*|check*|read|reads|validate*|sign*_off|comment*|moderate* ~
    industry|employer|advisory|expert board|panel|committee|council ~ review*|check*|read*|meets|signs|validate*|look*
    external|outside|outsider*|independent|other_university|other_college|invited|visiting & review*|examin*|moderat*|assess*|audit*|check*|read*|expert*|panel|eye*|verif*|look*|specialist*|professional*
    {who}|industry|advisory|practitioner*|professional*|association|chamber & review*|check*|read*|moderat*|validat*|audit*|comment*|sign_off|signs_off|look* & content|material*|outcome*|unit*|course|it|page*|case*|every|each|year*|before
    two|three|four|five|# & employers|experts|practitioners|companies|hospitals|firms|outsiders|professors_from|people_from & review*|read*|check*|look*|comment*|sit
    before ~ released|published|opened|goes_live & read*|check*|stop*|review*|approve*|look*
    dietitian*|chef*|engineer*|nurse*|lawyer*|inspector*|manager*|doctor*|foreman|practitioner*|agronomist*|broker*|officer* > read*|check*|review*|may_stop|sign*|comment* & chapter*|page*|unit*|module*|material*|content|it|every|each
    outside|external|independent|foreign|guest|stranger pair|eye*|reader*|reviewer*|panel*|professor*|person|company
    nobody|nothing|no_page ~ goes|released|published|opened ~ before|until|without ~ read|checked|seen|signed|approved
  `),
  no: phrases(`
    {nobody} [from] outside|external|else|independent ~
    only|just|solely|purely us|we|our_own|ourselves|the_team|two_of_us|internal|internally|in-house|colleagues|the_author
    stays|kept|keep|done|remains|all ~ inside|within|in-house|internally|in_the_team|in_the_house|among_ourselves
    no|without|never|not_any [external|outside|industry|independent] scrutiny|outsider*|external*|reviewer*|outside_*|industry_input|industry_review|employer_input
    internal only|review_only
    {nobody} > outside|industry|employer*|external > seen|read|asked|involved|look*
    {not} > outside*|external*|outsider*|industry|employer*|independent|third_part*|stranger*|anyone_else|anybody_else & review*|check*|read*|look*|involve*|see*|ask*|look*|examin*|audit*|moderat*|comment*|foreseen|invited|scrutin*
    only|just|solely|exclusively|purely & us|ourselves|our_team|own_team|own_staff|internal*|in-house|colleague*|authors|author|lecturer*|course_team & review*|check*|read*|look*|scrutin*|comment*
    authors|author|we|lecturers|writers & review|check|read|mark & own|themselves|ourselves|himself|herself & nobody|only|alone|no_one|enough
    {not} > beyond|outside|outsider*|external*|stranger*|else|other_than_us & see*|read*|check*|review*|look*|institute|house|team|college|university|before|material*|content|it
    own|our|two|three teachers|lecturers|authors|trainers|staff & each_other's|one_another's|themselves|own|only
    we want|like|prefer to be quick|fast
    {not} > stranger|outsider|outside|beyond|external|guest > eye*|read*|see*|look*|word|say|check*|glance
    among|between ourselves|us|colleagues
    four|two|three|our eyes|own ~ only|enough|principle
  `),
}

export const partnered: Words = {
  yesIn: /^(?:Q04|Q10\.2|Q07\.2|T04\.2\.3|T05\.2\.2|T05\.4\.3|Q03|T06\.2|Q15\.3|T01\.[24]|Q12\.3|Q10\.1|T03\.2)/,
  noIn: /^(?:Q04|Q10\.2|T05\.2\.2|Q07\.2|T04\.2\.3|Q12\.3|Q10\.1|Q06|T05\.4\.3)/,
  yes: phrases(`
    built|designed|made|developed|written|created|shaped|planned|run|taught|co-taught|produced & with|by|together|jointly|shoulder & employer*|compan*|industry|hotels|hotel_groups|hospitals|banks|firms|association|chamber|partners|groups|unions|growers|operators|yards|airlines|utilities
    industry|employer*|compan*|partner*|chamber|association|guild|federation|union & sit*|mark*|teach*|review*|mentor*|lend*|pay*|supply|supplies|provide* & project*|panel|group|board|learner*|session*|equipment|module*|case*
    co-designed|codesigned|co-created|co-developed|co-delivered|jointly|hand_in_hand with|by ~ employers|industry|companies|firms|partners|hospitals|hotels|banks|association
    designed|built|made|written|developed|created ~ with|by [leading|local|real|major|the|three|two|our] ~ employers|industry|companies|firms|partners|hospitals|hotels|banks
    our|the|#|several|many industry|partner|partners partners|companies|firms|employers|on_board
    backed|supported|endorsed by [the|leading|local|major|our|#] ~ employers|industry|companies|partners|association
    {who}|industry|hospital*|hotel*|bank*|association|chamber|union|cooperative*|mine*|engineer* & teach*|co-teach*|write*|author*|design*|co-design*|deliver*|mark*|assess*|lend*|provide*|supply|supplies|host*|mentor*|sit*|review*|fund*|pay*|donate*|bring* & unit|module|case*|content|session*|class*|lesson*|equipment|site*|panel|week|learner*|course|project*|half|part|video*
    authored|written|taught|made|designed|built|filmed|drafted|led & by|with|together > engineers|employers|industry|compan*|partners|practitioners|firm*|hotels|hospitals|association
    partner*|compan*|employer*|firm* & signed|agreement*|mou|contract* & with|three|two|four|five|#|us|between
    they|both|all_three|all_four|partner*|houses|compan*|firms|cooperative*|mills|mines|clubs|chambers > write|writes|teach|teaches|lend|lends|supply|supplies|host|hosts|sit|sits|review|reviews|mark|marks|share|pay|pays|give|gives|bring|brings > units|unit|half|cases|labs|panel|fee|kit*|site*|learners|course|content|session*|tools|equipment|material*|feedback|time
  `),
  no: phrases(`
    without|no|never industry|employers|companies|outside_partners|any_partner*|partner*|business
    by ourselves|our_own_staff & no|without|alone & compan*|industry|employer*|partner*
    {not} > compan*|employer*|industry|partner*|firm* > involved|part|role|say|asked|interested|signed
    work|works|working|worked|deal|deals ~ with no|none|not_one|not_a_single company|companies|firm*|employer*|industry|partner*|of_them
    {not} > cooperate*|work|works|partner|collaborat*|contact > company|companies|firm*|employer*|industry
    no|without|zero|lack|lost|not_any [industry|external|formal|outside|employer] partner*|industry_input|industry_involvement|employer_involvement
    on our own
    partner*|company|association|employer*|firm ~ withdrew|withdrawn|left|pulled_out|dropped_out|said_no|stepped_back|declined|backed_out|not_involved|quit
    {nobody} [from|in] [the] [any] industry|company|employer* ~
    employers|industry|companies ~ not_involved|had_no|have_no|no_part|no_say|no_role|never_replied|never_answered
    {not} > partner*|compan*|employer*|industry|firm*|association|business* & involve*|part|role|say|contact*|ask*|work*|cooperat*|touch*|contribut*|take_part|join*|signed|found|have|has|with_us|behind|interested|replied|answered|content|class*
    {who}|compan*|partner*|mine*|employer*|hotel*|hospital*|bank* & only|just|merely|nothing_but|no_more_than|solely & logo|name|letter|signature|money|cheque|logos|names
    {who}|compan*|partner*|they|employer* & {not} > touch*|teach*|write*|design*|decide*|review*|contribut*|take_part|role|say|influence|content|input & content|class*|course|design|revision*|lesson*|material*|nothing|neither|any
    logo only|full_stop|and_that_is_all|and_nothing
    entirely|purely|completely|wholly academic|internal|in-house|university|college & made|built|designed|run|course|affair|matter|effort
    logo|logos|name only|just|no_more|and_that's
    {not} > finger|pen|hand|say|voice|vote|word > partner*|compan*|them|they|industry|course|content
    we|university|college|institute alone|go_it_alone|by_ourselves|on_our_own ~
  `),
}

export const waived: Words = {
  yesIn: /^(?:T04\.3\.1|Q15\.2|Q08\.[12]|T03\.3\.[14]|T06\.8)/,
  noIn: /^(?:T04\.3\.1|Q15\.2|Q08\.2|T03\.3\.4|C08\.4)/,
  yes: phrases(`
    skip|skips|exempt*|excused|jump|jumps|leave_out|miss_out|waive*|bypass* ~ unit*|module*|part*|first|one|two|three|four|week*|course
    prior|previous|earlier|informal|former learning|experience|training|study & recogni*|count*|credit*|accept*|assess*
    straight in|into|to ~ unit|module|second|third|advanced|assessment
    come|enter|enters ~ straight|directly|later|in_week|at_unit|at_module
    fast track|lane|route
    challenge test|exam
    rpl
    skip*|jump*|bypass*|leave_out|leaves_out|pass_over > unit*|module*|part*|drill|week*|first|lesson*|block*|step*
    experience|years|earlier_course|previous_course|certificate ~ counts|count|counted|taken|accepted ~ instead|for|as|in_place
  `),
  no: phrases(`
    {not} > prior|previous|earlier learning|experience|training|study & recogni*|count*|credit*|accept*|exempt*
    {not} > exempt*|waiver*|waive*|shortcut*|short_cut*|skip*|rpl|bypass*|fast_track|other_route*|other_way*|alternative*
    one|single|only|same path|route|way|order ~ all|everybody|everyone|through|only|for_everyone
    everybody|everyone|all ~ same path|route|way|units|modules|start|order
    everybody|everyone|all|each ~ takes|take|does|do|goes|go > all|every|whole > unit*|module*|course
    one|single|only|same road|door|track|lane|order|sequence|route|way ~ everybody|everyone|all|each|anyone
    {not} > shortcut|short_cut|detour|exemption|by-pass|bypass|skipping|credit > earlier|previous|experience|prior|allowed|given|possible|anyone|anybody
  `),
}
