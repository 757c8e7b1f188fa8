import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** How teams say who teaches, helps and looks on, and who may come. */

export const taught: Words = {
  yes: phrases(`
    {teacher} ~ answers|answer|replies|reply|reads|responds|comments|calls|meets|phones|available|reachable|on_hand|there_for|listens
    write|talk|speak|ask|call|reach|contact|message to|her|him|the|a|your|their|our [the|a|your|our] {teacher}
    {teacher}-led|led|guided
    own|personal|named|dedicated|live|same|each|every|assigned {teacher}
    with|by|from [a|the|our|your|an] [live|own|experienced|practising] {teacher} [at|on|in|through] every|each|throughout
    one_on_one|one-on-one|one_to_one|one-to-one|1:1|1-to-1 ~
    office hours|hour
    # {teacher} per|for|to ~
    hear back
  `),
  no: phrases(`
    {nobody} ~ teach*|behind|reachable|to_ask|to_reach|in_charge_of_teaching|to_write_to
    no|without|never|not_any [live|human|personal|own|individual] {teacher}|teaching|teaching_staff|lecturers_or|staff_behind|person_to_ask|contact_person
    runs|run|works|work|goes by_itself|by_themselves|on_its_own|itself|without_staff|without_us|without_people|unattended|on_autopilot
    fully|entirely|completely|totally|purely automat*|self-guided|self-directed|self-study|unsupported|unguided
    recorded once ~
    no human|person|people|one ~ behind|involved|there|contact|answers
    only ~ chatbot|bot|recordings
    unfacilitated|untutored|tutorless
    cannot|can't|can_not|not|never|impossible ~ contact|reach|ask|write_to|talk_to|speak_to [a|an|the|any] {teacher}
  `),
}

export const helped: Words = {
  yes: phrases(`
    24/7|24_7|24x7
    day and night
    round|around the clock
    always someone|somebody|a_person
    helpdesk|help_desk|help-desk|service_desk|hotline|support_team|support_line|support_desk|help_line|helpline|dedicated_support|live_chat
    answer*|repl*|respon*|help within|in [#|a|one|two] minutes|minute|hour|hours|day
    phone|call|ring us|the_desk|the_office any|anytime|every
  `),
  no: phrases(`
    no|without|never|not_have|not_offer|lack* [a|any|real|dedicated|separate|central|proper|formal] help|helpdesk|help_desk|help-desk|support|support_team|support_staff|service_desk|hotline|support_line|help_line
    {nobody} ~ answer*|help*|man*|staff*|pick*_up|mailbox|monitor*
    learners|they|participants help|support each_other|one_another|themselves
    mailbox|inbox ~ not|nobody|never|rarely|once
    cannot|can't|not|don't|won't staff|offer|afford|run|provide ~ support|help*|desk
    on their own if|when
    work it out|things themselves
    support is not|none
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
  `),
}

export const prerequisite: Words = {
  yes: phrases(`
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
  `),
  no: phrases(`
    anyone|everyone|anybody|everybody|all [is|are] [who] ~ welcome|admitted|accepted
    nothing [is|at_all] [is] presupposed|assumed|required|needed|expected|asked|necessary
    no|without|zero [prior|previous|formal|entry|special|specific|academic|other|such|particular|any|earlier] [or] [previous|prior] experience|background|knowledge|conditions|studies|qualification*|prerequisite*|requirement*|barriers|licen*|diploma|degree
    no ~ needed|required|necessary|asked_for
    door* [is|are|stands] [wide] open
    open to all|everyone|everybody|anyone|anybody|whoever
    never [have] [has] ~ before
    from scratch|zero|nothing
    complete|total|absolute|real|true beginners|beginner|novices|newcomers|starters
    whoever wants|likes|wishes|is
    anyone|anybody|everyone|everybody can|may|could
    we ask|require|expect|want|need nothing
    not ask|require|need|expect ~ any|anything
  `),
}

export const restricted: Words = {
  yes: phrases(`
    only|exclusively|solely|just ~ employees|staff|members|invited|own|nominated|sponsored ~
    not|never|isn't ~ open|sold|offered|available to|for [the] [general] public|outsiders|others|anyone
    closed course|group|to|cohort|programme
    invitation only
    by invitation
    no outsiders|external_learners|members_of_the_public|private_individuals|individuals
    nominated|selected|chosen|picked|put_forward by ~
    employer*|manager*|company|director|head nominate*|select*|choose*|decide*_who|pick* ~
    cannot|can't|not|nobody|no_one ~ enrol|enroll|apply|join|register|sign_up ~ privately|individual*|themselves|own|directly|themself
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
  `),
}

export const externally: Words = {
  yes: phrases(`
    external|outside|independent|outsider|visiting reviewer*|examiner*|expert*|panel*|moderator*|assessor*|auditor*|eyes|review|verifier*|marker*
    employers|industry|partners|practitioners|companies|hospitals|experts review*|check*|read|reads|validate*|sign*_off|comment*|moderate* ~
    industry|employer|advisory|expert board|panel|committee|council ~ review*|check*|read*|meets|signs|validate*|look*
  `),
  no: phrases(`
    {nobody} [from] outside|external|else|independent ~
    only|just|solely|purely us|we|our_own|ourselves|the_team|two_of_us|internal|internally|in-house|colleagues|the_author
    stays|kept|keep|done|remains|all ~ inside|within|in-house|internally|in_the_team|in_the_house|among_ourselves
    no|without|never|not_any [external|outside|industry|independent] scrutiny|outsider*|external*|reviewer*|outside_*|industry_input|industry_review|employer_input
    internal only|review_only
  `),
}

export const partnered: Words = {
  yes: phrases(`
    co-designed|codesigned|co-created|co-developed|co-delivered|jointly|hand_in_hand with|by ~ employers|industry|companies|firms|partners|hospitals|hotels|banks|association
    designed|built|made|written|developed|created ~ with|by [leading|local|real|major|the|three|two|our] ~ employers|industry|companies|firms|partners|hospitals|hotels|banks
    our|the|#|several|many industry|partner|partners partners|companies|firms|employers|on_board
    backed|supported|endorsed by [the|leading|local|major|our|#] ~ employers|industry|companies|partners|association
  `),
  no: phrases(`
    no|without|zero|lack|lost|not_any [industry|external|formal|outside|employer] partner*|industry_input|industry_involvement|employer_involvement
    on our own
    partner*|company|association|employer*|firm ~ withdrew|withdrawn|left|pulled_out|dropped_out|said_no|stepped_back|declined|backed_out|not_involved|quit
    {nobody} [from|in] [the] [any] industry|company|employer* ~
    employers|industry|companies ~ not_involved|had_no|have_no|no_part|no_say|no_role|never_replied|never_answered
  `),
}
