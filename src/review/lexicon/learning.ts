import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** How teams say what learners get, what helps them, and what else it takes of them. */

const ofReward = /^(?:T05\.3\.[67]|Q08\.3|T06|Q15\.3|T01\.[24]|T03\.[23]|Q09\.3|C09\.5|Q02\.3|T04\.[14]|Q16\.2)/

export const digital: Words = {
  yesIn: ofReward,
  noIn: ofReward,
  yes: phrases(`
    digital|electronic|online|virtual|open|clickable|verifiable|blockchain [verifiable|open] {badge}
    {badge} & wallet|qr|linkedin|link|click|clicks|download*|e-mail*|email*|pdf|online|app|portal|blockchain|url|scan*|profile|signature
    e-certificate|e-badge|e-credential
    opens the link
  `),
  no: phrases(`
    only|just|solely [a|on|one] [printed] paper
    {badge} & paper|printed|print|seal|stamp|frame|parchment & only|nothing|no|by_hand|alone
    {not} > digital|electronic|online|virtual|e-badge|e-certificate & {badge}|badge|anything|nothing|token|version|copy|form|file|produce|issue|form_of
    {not} > anything|something electronic|digital
    nothing|none [that_is] digital|electronic|online
    {not} > electronic|digital token|badge|certificate|version|copy|record|file|credential
    {not} [open|digital] badge|badges & only|paper|certificate|letter
    exists on|in paper only|alone
    paper [certificate] only|alone
  `),
}

const ofHelp = /^(?:Q16|T05\.3\.5|T03\.[123]|Q15|T06\.[258]|T04\.4\.4|C16|Q02|Q06\.1|T02\.2\.2)/

export const wellbeing: Words = {
  yesIn: ofHelp,
  noIn: ofHelp,
  yes: phrases(`
    counsel*|wellbeing|well-being|psycholog*|chaplain*|mental_health|pastoral|welfare_officer|emotional_support|crisis & line|service*|phone*|call|reach*|free|learner*|everyone|every|session*|open|day|available|room|appointment*|officer|team|hours
    counsellor|counselor|psychologist|chaplain
  `),
  no: phrases(`
    {not} > counsel*|wellbeing|well-being|psycholog*|chaplain*|mental_health|pastoral|emotional_support|welfare
    counsel*|wellbeing|well-being|psycholog*|mental_health & only > full-time|full_time|degree|enrolled|staff|regular
    stress|trouble|crisis|grief ~ no|nobody|none
  `),
}

const ofLearners = /^(?:Q02|T01\.3|T03\.1|T04\.4\.4|Q08\.1|C16\.3|C14\.5|C02\.5|Q16\.[12]|T05\.3\.5)/

export const disabled: Words = {
  yesIn: ofLearners,
  noIn: ofLearners,
  yes: phrases(`
    some|few|several|many|half|third|quarter|two|three|four|%|of_them|learners|people|us|group|always|every_group & blind|deaf|wheelchair|hard_of_hearing|hearing_loss|low_vision|visually_impaired|hearing-impaired|dyslexi*|disab*|impaired|one-armed|amputee*
    lost|loss|impaired|poor|reduced|hard hearing|sight|eyesight|of_hearing
    hearing aid|aids
    blind|deaf|wheelchair|dyslexic|disabled|amputee ~ learners|people|masseurs|workers|users|farmers|participants|veterans|students|staff
  `),
  no: phrases(`
    {not} > disab*|impair*|blind|deaf|wheelchair|handicap*|special_need*|accessibility_need* & learner*|group|among|nobody|none|anyone|one|us|have|has|there|expect*|known|come|here|in_this
    all|everybody|everyone|learners > see|hear > well
    {all} ~ able-bodied|fit|sighted|healthy
  `),
}

const ofMarking =
  /^(?:Q14|T04\.4\.[236]|Q09\.3|T06\.[25]|Q16\.3|T03\.3\.2|Q12\.[24]|Q13|Q10\.2|T05\.3\.2|Q15\.3|T01\.[24]|Q04\.2)/

export const byPeople: Words = {
  yesIn: ofMarking,
  noIn: ofMarking,
  yes: phrases(`
    {teacher}|assessor*|examiner*|marker*|chemist*|engineer*|nurse*|chef*|panel|jury|expert*|foreman|lecturer*|two_people|second_marker|moderator* & mark|marks|marked|read|reads|grade|grades|graded|score|scores|scored|judge|judges|judged|correct*|sign*_the_sheet|decide*|assess|assesses|rates|watches & each|every|all|piece*|portfolio*|dossier*|file*|report*|plan*|case*|task*|learner*|trainee*|paper*|work|script*|rubric|alone|by_hand|sheet|twice|separately
    marked|graded|scored|judged|read by ~ hand|{teacher}|assessor*|examiner*|panel|people|humans|experts
    human|second|two markers|marker|reader|readers|eyes
  `),
  no: phrases(`
    {nobody} > mark*|read*|grade*|look*|correct*|score*|judge* & work|answers|pieces|tasks|files|submission*|by_hand|papers|learner*
    {not} human|person eye|eyes|marker|hand|reader|marking|judgement|touches|is_involved|reads|looks|sees
    {all} [is|are|gets] [marked|scored|graded|corrected] [by] automatic*|auto-marked|auto-graded|machine-marked|machine-scored|self-marking
    marked|scored|graded|corrected|checked|judged > computer|machine|software|system|platform|algorithm|ai|automatic*|robot & only|all|every|everything|alone|entirely|instantly|moment|at_once|no_human|fully|whole
    {all} > marked|scored|graded|corrected|checked|judged > computer|machine|software|system|platform|algorithm|ai|automatic*
    computer|machine|software|system|platform|algorithm|ai > marks|scores|grades|corrects|judges|decides > all|every|everything|alone|itself|instantly|at_once|each
  `),
}

const ofSharing = /^(?:Q10|T05\.[23]|Q12|Q17\.2|T04\.4\.[135]|Q06|Q04\.2|T01\.2|Q15\.3)/

export const shared: Words = {
  yesIn: ofSharing,
  noIn: ofSharing,
  yes: phrases(`
    creative_commons|cc_by|cc-by|open_licence|open_license|open_access|public_domain|open_educational|openly_licensed
    anyone|anybody|everyone|everybody|whoever|other_colleges|other_schools|public & may|can|free > copy|reuse|use|adapt|share|download|translate|change|remix|take
    put|publish*|release*|post* ~ youtube|open_web|open_internet|public_site|free_to_all|for_everyone
    we|samira|team & rewrit*|edit*|change*|adapt*|sell|translate* & any_page|every_page|lines|pack|material*|videos|content|freely|whenever|at_will
  `),
  no: phrases(`
    {not} > copy|copied|share*|pass*_on|passed|passing|reuse*|distribut*|publish*|released|adapt*|alter*|change*|touch_it|touch_them|edit*|translat*|sell|sold|show & material*|content|video*|page*|line|slide*|licen*|film*|text*|anyone|outside|others|it|them|permission|written_ok|consent|agreement
    under|with [a] licence|license > show|use|only|until|expires|runs|year*|enrolled
    all rights reserved
    confidential|proprietary|trade_secret & material*|content|case*|course
  `),
}

const ofCost =
  /^(?:T06\.[68]|T01\.4\.3|Q01\.5|T01\.1\.4|T03\.[13]|Q15|T06\.[25]|T01\.[24]|Q12\.1|Q10\.1|Q14|T04\.4\.4|Q08\.1|Q16\.2|Q11)/

export const extra: Words = {
  yesIn: ofCost,
  noIn: ofCost,
  yes: phrases(`
    {learner} & buy*|purchase*|bring*|pay*|rent*|hire* & textbook*|book|kit|tools|laptop|uniform|boots|material*|software|licence|travel|bus|hotel|exam|insurance|parts|headset|own_cost|own_expense|extra|on_top|separately
    exam|certificate|registration|resit|printing|issuing|badge|travel|kit|material*|platform|assessment fee|charge|cost*|costs ~ #|extra|separate|on_top|added|rm|thb|us
    plus|extra|additional|further|separate|hidden|another # fee|charge|for|cost*
    on top of the fee|price
  `),
  no: phrases(`
    {not} > extra|further|other|hidden|additional|more|added|separate cost*|fee*|charge*|payment*|expense*|money|price*
    all|everything|materials|kit|exam|certificate|tools|travel|book & included|inclusive|in_the_price|in_the_fee|all-in
    all-inclusive|all_inclusive
    nothing else|more|further|extra|beyond ~ pay|buy|cost*|bring|charge*|to_be_paid
  `),
}

export const refunded: Words = {
  yesIn: /^(?:T06\.6|T01\.4\.3|Q15\.1|T05\.3\.5|T01\.4\.1|T03\.3|Q16|T06\.5)/,
  noIn: /^(?:T06\.6|T01\.4\.3|Q15\.1|T05\.3\.5|T01\.4\.1|T03\.3|Q16|T06\.5)/,
  yes: phrases(`
    money|fee|price|payment ~ back|returned|refunded|reimbursed
    refund*|money-back|reimburs* & full|within|days|before|until|guarantee*|whoever|if|learner*|on_request|all
    cancel* & free|no_charge|no_cost|any_time
  `),
  no: phrases(`
    {not} > refund*|returned|give_back|given_back|money_back
    non-refundable|nonrefundable
    refund* excluded|impossible|ruled_out
  `),
}

const ofWork = /^(?:Q09|T06\.[345]|T03\.3|Q02\.2|Q12|T04\.4\.[12]|Q14|Q13|T01\.[24]|Q15\.3|T06\.2)/

export const homework: Words = {
  yesIn: ofWork,
  noIn: ofWork,
  yes: phrases(`
    homework|home_work|home_assignment*|reading_at_home|study_at_home|practise_at_home|practice_at_home
    hours|hour|evening* > at_home|between_classes|between_sessions|after_class|on_their_own|self-study|own_study|private_study
    self-study|self_study|own_study|independent_study & hours|hour|#|week
  `),
  no: phrases(`
    {not} > homework|home_work|home_assignment*|work_at_home|study_at_home|assignments_at_home|preparation|self-study|work_outside|work_between
    nothing > do|learn|study|read|prepare > at_home|between|outside|after_class|beyond
    nothing beyond that|this|these|the ~
    {all} ~ in_class|in_the_sessions|inside_the_units|in_class_time|during_class|in_the_room
  `),
}

const ofTools = /^(?:Q14|T04\.4\.2|Q09\.3|T06\.5|Q12|Q11|T03\.3|Q13|T05\.2\.1|Q05|T02\.[12]|Q16)/

export const withAi: Words = {
  yesIn: ofTools,
  noIn: ofTools,
  yes: phrases(`
    chatgpt|ai|copilot|gemini|chatbot|generative_ai|language_model* & may|can|allowed|free_to|encouraged|welcome|permitted|use*|draft*|help*|learn_to_prompt & learner*|they|in_the|for_the|task*|work|report*|plan*|answers|exercise*|every
  `),
  no: phrases(`
    {not} > chatgpt|ai|copilot|gemini|chatbot*|generative_ai|language_model* & allow*|permit*|use*|tool*|help|touch*|anywhere|work|in_any
    chatgpt|ai|copilot|chatbot*|generative_ai & forbidden|banned|prohibited|disqualif*|excluded|cheating|zero|fail*|not_allowed|not_permitted
  `),
}

const ofLevel =
  /^(?:T03\.4|T01\.[234]|Q15\.3|T06\.[25]|T04\.[12]\.1|T03\.[124]|Q02|Q07\.1|T06\.8|Q08\.1|T06\.1\.1|Q06\.3|T02\.2\.3)/

export const deep: Words = {
  ofMarket: true,
  yesIn: ofLevel,
  noIn: ofLevel,
  yes: phrases(`
    specialist|expert|advanced|master|senior|postgraduate|professional-|consultant-|top [-|grade|level] level|grade|judgement|depth|practice|mastery|competence|skill|skills|work
    on a|par par|level with|as|of ~ senior|expert|specialist*|engineer*|professor*|consultant*
    in|great|full|real depth|detail
    independent* & decide|decision*|lead|judge*|complex|complicated|difficult
    for experienced|senior|advanced|seasoned ~
    most demanding|advanced|rigorous|difficult
    makes|turns|turn|become|becomes ~ expert*|specialist*|master*
  `),
  no: phrases(`
    gentle|first|light|easy|soft|simple|short taste|introduction|start|entry|step|steps|contact|look|glimpse|overview|appetiser
    {not} > depth|deep|detail*|advanced|specialist|expert|theory|technical & no|medical|small|simple|only|just|without|goes|go|level
    introductory|beginner*|taster|awareness|basic|basics|elementary & only|level|course|just|simply|purely|for
    taster|appetiser|teaser
    for newcomers|beginners|starters|laypeople|absolute
    laypeople|lay_people|no_idea & follow|can|any|whatsoever
  `),
}

const ofRoom = /^(?:Q01\.3|T01\.|Q15\.1|T06\.|Q03\.1|T03\.3|Q06|T02\.2|Q13|Q16\.3|Q11|Q02)/

export const capped: Words = {
  yesIn: ofRoom,
  noIn: ofRoom,
  yes: phrases(`
    maximum|max|at_most|no_more_than|not_more_than|up_to|only|limit*|capped_at|cap_of # learner*|place*|seat*|people|participant*|students|per|each|a_run|in_a
    first come|come_first
    waiting list
    places|seats are|is limited|few|scarce|gone
  `),
  no: phrases(`
    {not} > cap|limit*|maximum|ceiling|upper_limit & number*|learner*|place*|seat*|participant*|people|group|enrol*|intake|size|on_how
    unlimited|limitless|endless ~ number*|learner*|place*|seat*|participant*|people|enrol*
    as many ~ as ~ want|like|come|apply|wish|register
    scales|scale ~ thousand*|any|without
    {nobody} ~ turned_away|refused|left_out
    place|room|seat for everyone|everybody|all
  `),
}

const ofApproval = /^(?:T02\.2\.[356]|Q05|T02\.1|Q06\.3|Q18|T05\.4|Q12\.3|Q07)/

export const decided: Words = {
  yesIn: ofApproval,
  noIn: ofApproval,
  yes: phrases(`
    board|senate|council|committee|dean|faculty|ministry|rector|vice|president|academic & approve*|decide*|sign*|vote*|pass*|confirm* & before|must|has_to|first|then|every|each|new|course*|it|meets|session
  `),
  no: phrases(`
    {not} > approv*|permission|sign-off|sign_off|vote|committee|board|senate|council & need*|required|necessary|ask*|goes|see*|short_course*|has_to|decid*|involved
    head|we|department|unit|team|lecturer* & decide*|approve* & alone|own|ourselves|itself|herself|himself|nobody_else
  `),
}

const ofAccess = /^(?:T03\.3|T06\.5|T04\.4\.[45]|Q09|Q11|Q15|T02\.2\.4|T05\.3\.[57]|T01\.[24]|Q02\.2|T06\.3|Q16\.2)/

export const openEnded: Words = {
  yesIn: ofAccess,
  noIn: ofAccess,
  yes: phrases(`
    account*|access|login|licence|course|content|window|material* & lock*|close*|expire*|end*|shut*|gone|deleted|switched_off|runs_out|disappear* & after|within|days|weeks|months|when
    {must} > finish*|complete*|done|through & within|in|before|by > # weeks|days|months
    after # days|weeks|months ~ account|access|course|it|content & lock*|close*|gone|end*|expire*
    finished|completed|done within # weeks|days|months
  `),
  no: phrases(`
    all the time in_the_world|you_need|they_need
    {not} > time_limit|deadline|end_date|expiry|last_day|hurr*|rush* & finish*|access|course|learner*|complete*|you|content|to|for|material*|account
    finish|complete|end ~ next_year|year_after|years_later|whenever|any_time|when_you_like|when_they_like
    access|content|lessons|material*|account|course & for_ever|forever|for_life|lifetime|lifelong|unlimited|never_closes|never_ends|still_be_there|stay*_open|stays_there|for_good|permanent*
    as long as you|they|one|it ~
  `),
}

export const installed: Words = {
  yesIn: /^(?:Q11|Q16\.2|T02\.2\.4|T04\.4\.[45]|T06\.8|Q15\.1|T03\.3|T06\.[35]|Q08\.1|Q12\.[12])/,
  noIn: /^(?:Q11|Q16\.2|T02\.2\.4|T04\.4\.[45]|T06\.8|Q15\.1|T03\.3|T06\.[35]|Q08\.1|Q12\.[12])/,
  yes: phrases(`
    download*|install*|set_up|run_the_set-up & client|app|software|program|programme|plug-in|plugin|driver*|package|player
    # mb|gb client|app|file|download|package
    without|needs|must_have the client|app|program
    admin|administrator rights
  `),
  no: phrases(`
    {not} > install*|download*|put_on|plug-in|plugin|set_up & device*|phone|computer|app|software|anything|nothing|learner*|needed|required|need*|to|browser
    opens|open|runs|works ~ browser|wechat|whatsapp|line|zalo & no|nothing|without|just|only
    {not} [any] app|software|program|client|plug-in [to|is|needed|required]
    tap|click the link ~
    browser-based|browser_based
  `),
}

const ofChoosing = /^(?:Q03\.1|Q15\.1|T01\.[34]|T06\.[258]|Q08\.1|T03\.3\.1|T04\.3\.1|Q02\.1|T01\.2)/

export const selected: Words = {
  yesIn: ofChoosing,
  noIn: ofChoosing,
  yes: phrases(`
    jury|panel|committee|we|board|interview* > pick*|choose*|select*|rank*|weigh*|decide* > best|strongest|who|twenty|from|among|candidates|applicants
    best|strongest|top #|twenty|ten|thirty|candidates|applicants [are|is|get] [chosen|picked|selected|in]
    competitive|selective entry|admission|selection|process
    motivation letter|essay|interview & decide*|selected|chosen|pick*|place*|rank*|applicant*
    selected|chosen|ranked by|on ~ merit|score*|essay|interview|motivation|points|jury
  `),
  no: phrases(`
    first come
    whoever|who comes|applies|pays|registers first
    {not} > select*|choose|pick|rank*|weigh*|compare*|interview*|turn*_away|refus*|reject* & applicant*|people|anyone|anybody|them|each_other|one_another|who|learner*|candidates|essay
    everyone|everybody|all ~ who ~ applies|apply|registers is|are|gets|get accepted|in|admitted|a_place
    seat|place is yours
  `),
}

const ofFormats = /^(?:Q12\.1|T04\.4\.1|Q12\.2|C02\.3|C12\.1|T06\.5\.1|Q02\.2|T04\.4\.6)/

export const varied: Words = {
  yesIn: ofFormats,
  noIn: ofFormats,
  yes: phrases(`
    video*|film*|clip* & audio|podcast*|poster*|card*|text*|pdf*|kit|comic*|infographic*|simulation*|quiz*|print*|transcript*|slides|live
    audio|podcast*|sound & text*|poster*|card*|pdf*|kit|comic*|print*|video*|film*
    mix|variety|choice of ~ video*|text*|format*|media|audio
  `),
  no: phrases(`
    single|one|same format|form
    only|just|solely|nothing_but|all ~ pdf|pdfs|text|slides|video|videos|lecture*|reading
    one|a single|long pdf|video|text|book|document
    pdf|text|slides|video only
  `),
}

const ofOnline = /^(?:T06\.[35]|Q11|T02\.2\.4|T04\.4\.[145]|Q12\.1|C05\.5|C11|T02\.1\.1|Q05\.1|Q09\.1)/

export const webbed: Words = {
  yesIn: ofOnline,
  noIn: ofOnline,
  yes: phrases(`
    wholly|fully|entirely|all|half|mostly|purely|100 [%] online|virtual|remote|app
    online|app|platform|portal|moodle|canvas|lms & course|lesson*|unit*|module*|runs|learn*|hours|whole|test*
    zoom|teams|live_video|video_call*|streaming|mini-programme
    android|ios|mobile app
  `),
  no: phrases(`
    {not} > online|e-learning|platform|lms|learning_system|app|digital & delivery|course|kind|any|part|needed|used|involved|nothing|is|learning|at_all|there
    {not} [an|any|of_it] online|platform|lms
    paper|printed|print workbook|book|handout* only|alone
    all|everything|entirely|only|purely face_to_face|on_paper|in_the_room|in_the_classroom|by_radio|in_person
  `),
}
