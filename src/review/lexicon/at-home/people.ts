import type { Words } from '../../stands.ts'
import { at } from './at.ts'

/** People who teach and help. */
export const people: Readonly<Record<string, Words>> = {
  F6: at(
    /^(?:Q16\.3|T06\.5\.1|T03\.3\.2|Q13\.1)$/,
    `
    coach|tutor|mentor|instructor|teacher|trainer|lecturer|master > phones|calls|reads|writes|answers|visits|sits|stands|meets|rings|replies|walks|listens|comments
    your|own|each|every|their ~ coach|tutor|mentor|instructor|teacher|trainer
    can|may ring|phone|call|write_to|visit|ask|meet|find|reach ~ evening|day|hour|time|captain|mr|ms|dr|professor|chief|master|her|him
    ring|phone|call captain|chief|doctor|dr|mr|mrs|ms|professor|master
    teach|teaches|instruct|instructs|lead|leads ~ every|each|all|the ~ lesson*|class*|unit*|session*|group*|day*
    `,
    `
    ^ there isn't|is_no_one|is_nobody|is_none
    without teacher*|tutor*|instructor*|trainer*|lecturer*|coach*|people|humans
    program|programme|software|machine|app|system > explains|corrects|answers|teaches|guides
    only|just ~ videos|recordings|pages|the_app|material
    videos|films|recordings|pages and that's_it|that_is_all|nothing_else
    machine|computer|robot|software|program course|class
    ^ no it|the|only|just|but
    `,
  ),
  F7: at(
    /^(?:Q16\.1|T05\.3\.5|Q16\.2|T06\.2\.1|Q15\.3|T03\.3\.2)$/,
    `
    if|when you|they ~ stuck|trouble|question* ~ call|phone|write|ring|message
    call|phone|ring|write_to ~ support|help|us|line|desk|number|team
    someone|somebody|a_person|team|staff > answers|helps|replies|picks_up|there
    #|two|three|one|a students|student|people|clerks|assistants|secretary|secretaries|staff ~ sit|sits|answer|answers|at|phone|line|chat
    sits|sit at|by the phone|line|chat|desk
    desk|line|team|office|counter with|of ~ people|persons|staff|students|clerks
    `,
    `
    {not} > pay|afford|have|offer|provide|run|staff > one|any|such|it|that|desk|team|person|somebody
    look|search|find|read ~ faq|manual|page|themselves|handbook
    people|learners|they must|have_to|can ~ look|manage|find|ask ~ faq|themselves|each_other|alone
    ^ not planned|foreseen|offered|available|yet|for_us|possible
    ^ not ~ planned|foreseen|offered|available
    `,
  ),
  F9: at(
    /^(?:Q16\.1|T05\.3\.5)$/,
    `
    at #|two|three|four|midnight|night|any > human|person|someone|somebody|still|answer*|find
    night*|weekend*|sunday*|holiday* > too|also|included|even|as_well
    {all} > hours|days|nights|year
    always|ever
    any hour|time|minute
    answer*|help|reach* ~ any|every ~ hour|time|minute
    at night
    `,
    `
    mornings|afternoons|evenings|weekdays only|alone
    works|there|present|in ~ mornings|afternoons|weekdays
    from|on {day} to|until|till|and|– {day}
    between # and #
    {day} to|until|till|–|- {day}
    hours|days a week
    from # to|until|till #
    ^ mornings|afternoons|evenings|weekdays|weekday|working_days|office_hours
    not|never|except|but_not on ~ {day}
    closed|off ~ {day}|weekend*|night*
    `,
  ),
  F2: at(
    /^(?:Q04\.[12]|Q10\.2|Q07\.2|T05\.2\.2)$/,
    `
    foremen|engineers|managers|chefs|nurses|captains|lawyers|staff|people|experts|specialists from|of > teach|write|read|mark|check|review|lend|show|speak|give
    they|partners|hotels|firms|companies|mills|both|all ~ send|lend|teach|write|read|discuss|check|mark|host|pay|give
    our #|two|three|four|five partner*
    mill|yard|hotel|hospital|company|plant|mine|bank|farm|port|airline|factory|studio|shop|union|association|chamber|they > opens|open|lends|lend|sends|send|teaches|teach|marks|mark|writes|write|gives|give|pays|pay|hosts|host|checks|check|reads|read
    its|their fitters|engineers|nurses|chefs|people|experts|staff|foremen|captains ~ teach|mark|write|read|check|show|help
    mill*|yard*|hotel*|hospital*|compan*|plant*|mine*|bank*|farm*|port*|airline*|factor*|studio*|shop*|union*|association*|chamber*|board*|cooperative*|clinic*|school*|club* > opens|open|lends|lend|sends|send|teach|teaches|marks|mark|writes|write|gives|give|pays|pay|hosts|host|checks|check|reads|read
    `,
    `
    industry|companies|employers|firms has|have|had|takes|take|play|plays no
    ^ there is none|nobody
    {not} > looking|searching|asked|approached > one|partner*|any|them
    {not} > asked|involved|invited|consulted|heard
    they do_nothing|only_watch|stay_out|keep_out
    ^ nobody|none|no_one ~ yet|so_far|involved|here|asked
    `,
  ),
  F8: at(
    /^(?:T05\.4\.3|Q12\.3|Q18\.1|T05\.4\.1|Q17\.1)$/,
    `
    professor|expert|specialist|inspector|chef|nurse|engineer|lawyer|auditor|colleague from|of ~ goes|looks|reads|checks|reviews|signs
    two|three|one|an|a outsider*|outsiders|external*|guest*
    goes|go|looks|look ~ over|through ~ each|every|all|before
    lawyer|auditor|professor|inspector|expert|specialist|nurse|engineer|chef > who|from|of > not_ours|isn't_ours|outside|other|another|external
    isn't|is_not|are_not ours|from_here|one_of_us|on_the_team > reads|checks|reviews|looks|goes
    reads|checks|reviews it all|all_of_it|everything|every_page|each_unit > outside|other|external|professor|lawyer|inspector
    `,
    `
    stays|remains|within|in|inside ~ family|house|circle
    authors|team|lecturers|teachers|colleagues check|read|review ~ each_other|one_another|own|themselves
    {not} > outside|stranger|else|other|third > look*|read*|check*|see*|say|involved
    we ~ read|check|review|look_at ~ our|own|it ~ ourselves|own|twice|pages
    own pages|texts|units|material
    `,
  ),
  F18: at(
    /^(?:Q16\.[123]|T05\.3\.5|T03\.3\.2)$/,
    `
    social_worker|priest|elder|nurse|psychologist|counsellor|chaplain|welfare > worries|private|personal|there|talk|call|listen*|day|days
    worries|trouble|grief|stress|crisis > call|talk|someone|somebody|person|there|line
    counsellor|psychologist|chaplain|social_worker|elder|priest|nurse|welfare_officer
    `,
    `
    psycholog*|personal|private|emotional|mental > {not} > give|offer|have|something|provide|our|able
    {not} > psycholog*|private_worries|personal_worries|personal_problems|private_problems|feelings
    sorrows|worries|grief|stress|private_matters|trouble ~ nobody|no_one|none|nothing
    {nobody}|none for ~ sorrows|worries|grief|stress|private|feelings|crisis
    `,
  ),
  F11: at(
    /^(?:Q13|Q06\.2|T05\.2\.3|Q17\.[45]|Q10\.2)/,
    `
    hold|holds|holding|with|has|have ~ ticket|licence|master's|degree|registration|certificate ~
    `,
    `
    papers|titles|degrees|certificates|diplomas {not}|don't|do_not matter|count|needed|asked
    take|takes|use anyone|anybody|whoever|any_person
    given|led|taught|held|run by ~ last_year|former|participants|volunteers|students|learners|parents
    `,
  ),
  F19: at(
    /^(?:Q15\.1|T01\.4\.1|Q01\.3|T06\.[25]\.1|T03\.3\.4|Q03\.1|Q06\.1)/,
    `
    stop|stops|close|closes|full|end|ends at|with|after #
    at # ~ names|people|places|seats|learners
    `,
    `
    room|place|seats ~ as_many|all|everyone|everybody|whoever
    `,
  ),
}
