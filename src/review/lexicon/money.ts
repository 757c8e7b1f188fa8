import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** How teams say who pays, whose things are, and what is kept of learners. */

export const learnerPays: Words = {
  yesIn:
    /^(?:Q01\.5|T01\.1\.4|T01\.4\.3|T06\.6|Q15|T03\.3|T06\.[258]|T01\.[234]|Q08\.1|T04\.3\.1|Q03\.1|T05\.3\.[167]|T04\.4\.3|Q06\.1|T02\.2\.2)/,
  noIn: /^(?:Q01\.5|T01\.1\.4|T01\.4\.3|T06\.6|Q15|T03\.3|T06\.[25]|T01\.[234]|Q03\.1|Q02|T03\.[12])/,
  yes: phrases(`
    each|every participant|learner|student|person|nurse|worker|farmer|guide|driver|officer|trainee pays|puts_in|contributes
    own|their|his|her|your pocket|wallet|savings|money|expense
    each|every ~ enrolled|{learner}|person puts|puts_in|gives|contributes|brings|pays|adds
    from|of|by the ~ #,000|fee|fees ~ each|every ~ puts|pays|contributes
    {learner} [has|have|needs|must] [to] pay*|settle*|transfer*|bear* ~ fee*|self|himself|herself|themselves|own|price|cost*|invoice|it_all|all|before|when|upfront|in_advance
    learner*|participant*|student*|trainee*|clerk*|individual*|nurse*|teacher*|worker*|driver*|applicant* [must|will|has_to|have_to] pay|pays|settle*|bear*|cover*
    pay*|paid|settle* ~ by|with|via|through [a|the|their|own|your] card|webpay|paypal|bank_transfer|credit_card|instal*|mobile_money|m-pesa|gcash
    [out] of|from [their|his|her|your|own] own pocket|money|savings|wallet|purse
    self-funded|self-financed|self-paid|self_funded
    at [their|his|her|your] own expense|cost
    settle*|pay*|cover* himself|herself|themselves|it_themselves|yourself|it_himself|it_herself
    they|you|she|he settle*|pay* the|a|an|it|up|before|on|when|at
    card payment|details ~ before|at|to|needed|required
    upfront|up-front payment|fee
    {learner} & pay*|paid|settle*|transfer* & registering|registration|enrolling|enrolment|signing_up|card|fpx|bank|counter|cash|app|before_the_first|invoice
    {learner} > pay|pays|paying > #|rm|us|the_fee|the_price|full|a_fee|before|when|by
    enrolment|enrollment|course|tuition|registration|participation fee|fees & learner*|participant*|student*|come_in|cover*|collected|from|pay*
    fees from|of|by ~ learner*|participant*|student*
    income|revenue|takings & learner*|participant*|fees
    {learner}|individuals pay|pays|paid|paying > themselves|himself|herself|own|full|whole|self|directly|upfront|in_advance|before|at_enrolment|by_card|by_transfer|by_instal*|part|half|two_thirds|fee|price|cost*
    own|private pocket|purse|wallet|savings|means & learner*|participant*|they|she|he|pay*|from|out
    fee|price|tuition|cost is|are|must_be|has_to_be|to_be ~ paid|settled|borne|met|covered ~ by_the_learner|by_learners|by_participants|by_each|by_the_participant|themselves|individually|on_enrolment|on_registration|before
    each|every {learner}|person & pay*|transfer*|charge*|invoice*|contribute*|billed
    {learner} > charged|billed|invoiced|asked_to_pay|asked_for > #|fee|the|before|at|in|a
    self-paying|self-payers|self-funded|self-financed|paying_learners|paying_participants|fee-paying
    instalment*|installment*|pay_later|easy_payment & learner*|they|you|fee|two|three|monthly
    knock|knocks|take|takes|save|saves ~ off & fee|price|charge*|pay|rm|us|s|off
    instalment*|installment* of
    tuition|fee|price > held_back|deducted|withheld|taken|kept_back & salary|wage*|pay
    held|kept|taken back|off|out from|of ~ salary|wage*|pay|payslip
    dig*|pay*|reach* ~ own|deep|into ~ pocket*
    chip*|lay*|put*|shell*|fork* ~ in|down|out|up & learner*|each_one|every_learner|they|participant*|himself|herself
    {learner}|each_one|each > lays_down|puts_down|puts_in|chips_in|hands_over|brings|transfers|pays|adds > #
    cash|card|promptpay|gcash|pix|qr|transfer|counter & fee|pay*|collect*|before|enrol*|each|everybody|learner*
    fee is|was|gets collected|due|taken|charged|payable ~ from
    collected from each|every|everybody|everyone|all|learners|participants
  `),
  no: phrases(`
    costs|cost learners|participants|students|them|you|nobody|workers|nurses|farmers|members nothing|not_a|no|zero
    nothing [at_all] to|for pay|the_learner|learners|participants
    not|never ask|charge|take|collect [a|one] single|one peso|cent|baht|dollar|rupiah|sen|penny|yen|won|dong|kina|sol
    covers|cover all|everything|the_whole|it_all & person|learner*|participant*|for_all|nobody
    {learner}|learner*|worker*|clerk*|nurse*|technician*|teacher*|driver*|famil* pay*|paid nothing|zero|0|no|not|none
    free [of] [charge] for|to [the|all|every|our] {learner}|nurses|teachers|workers|farmers|technician*|staff|clerks|famil*|drivers|members
    for|to [the|all|every|each] {learner}|nurse*|teacher*|worker*|technician*|clerk* [it] [is|it's|its] free
    never|not|no|nobody ~ see*|get*|receive* [to] [see] [a|any|an] bill|invoice|fee
    costs|cost [the|our] {learner}|them|nurses|teachers|workers|drivers [absolutely] nothing|no|zero|not
    no|without|zero cost|charge|fee|payment|costs|fees to|for [the|our|all] {learner}|them|workers|nurses|teachers
    nobody|no_one|no_learner|no_participant|no_student pays|ever_pays|has_to_pay|is_charged|is_asked_to_pay
    pays for all|everything|everyone|everybody|the_lot
    covered|paid|funded|sponsored|met|borne|carried ~ in_full|fully|entirely|completely|100
    fully|entirely|wholly|completely funded|sponsored|subsidi*|covered|paid
    not a|one cent|penny|baht|peso|rupiah|dong|yen|won|sol|dollar|sen
    {learner} ~ not|never|nothing|don't ~ pay|charged|billed
    {not} > pay|fork_out|spend|charged|charge|billed|contribute|cost > learner*|participant*|sen|cent|penny|peso|baht|rupiah|anything|them|one|themselves|a_thing|single
    {learner} & not|never|nothing|don't > fork_out|pay|pays|paying|spend|charged|billed
    pay|pays|paid everything|all_of_it|the_whole|in_full|it_all & grant|employer*|company|companies|agency|ministry|fund|government|levy|state|council|donor
    free|gratis & for_everyone|for_all|for_learners|for_participants|to_join|to_learners|to_take_part|of_charge
    no|zero charge|cost|fee to|for anyone|anybody|nobody|the_person|either
    {not} > pay|pays|paying|charged|charge|billed|bill|invoice|invoiced|fee|fees|cost|price|tuition & learner*|participant*|student*|them|you|nobody|worker*|farmer*|nurse*|famil*|member*|himself|herself|themselves|own_pocket|anything|at_all|from_them|of_them
    {who}|fund|levy|grant|ministry|government|state|province|council|foundation|donor|union|association|programme > pays|pay|covers|bears|meets|funds|finances|settles|carries|sponsors > everything|all|whole|full|entire|total|100|every_learner|each_learner|every_participant|the_lot|every_seat|everybody
    free|gratis|no_charge|no_cost|without_charge|without_cost|at_no_cost|at_no_charge|cost-free|costless & learner*|participant*|student*|everyone|everybody|all|them|you|to_join|course|for_every|worker*|farmer*|member*|nurse*
    {learner} > pay|pays nothing|zero|no|not_a
    costs|cost {learner}|you|them|him|her|the_learner|a_learner nothing|zero|not_a
    whole|full|entire|total|all|100 ~ fee|cost*|price|tuition & paid|covered|borne|met|funded|sponsored|carried|by > {who}|fund|levy|grant|ministry|government|state|foundation|union
    fully|wholly|entirely|completely|100 funded|sponsored|subsidi*|covered|paid|financed|scholarship*
    no|not one|a_single peso|cent|baht|ringgit|rupiah|dong|yen|won|kina|sol|dollar|penny|centavo
    {not} > cost* > participant*|learner*|firm*|them|anyone|anybody|worker*|cent
    {not} [a|one|single] cent|peso|baht|sen|penny|sol|dong|won|yen|rupiah|dollar
    on the house
    on us|the_house|the_ministry|the_fund|the_union|the_company
    {not} > open|opens|reach|reaches|touch|touches|dip ~ purse|wallet|pocket*|savings
    {not} > bill|invoice|till|cash_desk|payment|purse|wallet & learner*|them|you|anyone|nobody|him|her|worker*|see*|get*|reach*
    foots|foot|picks_up|pick_up the|whole|entire bill|tab|cost*|invoice
    carries|carry|bears|shoulders|takes_care_of > fee|cost*|whole|all|everything|in_full > every*|each|learner*|him|them|worker*|full
    such a person pays
    gift|present|donation & course|seat|place|all|every
  `),
}

export const bought: Words = {
  yesIn: /^(?:Q10|Q12\.[1-4]|T04\.4\.[13]|T05\.[23]|Q06|T02\.2\.2|Q17\.2|Q04\.2)/,
  noIn: /^(?:Q10|Q12|T04\.4\.[13]|T05\.[23]|Q06|T02\.2\.2|Q17\.2|Q15\.3|T01\.[24]|T03\.4|T06\.2)/,
  yes: phrases(`
    rights|permission|licences|licenses to|for|from ~ labs|videos|content|material*|cases|images|textbook*|book|simulator|courseware|software_labs|course
    third|half|quarter|most|part|much & rights|licens*|licenc*|royalt*|bought & material*|content|video*|labs|courseware|budget|money
    we|is|are|was buy|bought|license|licence|licensed|rent ~ modules|content|videos|material*|courseware|textbook|simulations|cases|units|lessons
    bought|buy|buying|purchase*|rent* [in|the|some|a|two|three|#|their|its] ~ content|courseware|video*|material*|textbook*|case*|image*|module*|lesson*|course|footage
    licen* ~ from|content|courseware|video*|material*|textbook*|footage|fee|yearly|annual*
    yearly|annual|monthly|licence|license fee|fees|subscription ~ content|courseware|video*|material*|publisher|vendor*|library
    vendor*|publisher*|third-party|third_party|commercial|off-the-shelf|ready-made|external courseware|content|material*|module*|video*|lesson*|textbook*
    royalt*
    from [a|the|an|our] publisher|vendor*|supplier|coursera|linkedin
    translated|adapted|borrowed|taken from ~
    licen*|bought|buy|rent*|purchas*|pay|paid|fee & courseware|content|videos|modules|material*|publisher|vendor|textbook|library|images|cases
    licen*|licenc*|rent*|bought|buy|purchase*|subscri* & content|material*|video*|unit*|module*|lesson*|text*|book*|clip*|film*|slide*|footage|case*|course|courseware|simulation*|library > from|by|publisher|vendor|supplier|fee|year|annual|maker|manufacturer|company|third|per
    {not} > our_own|ours|made_by_us|written_by_us|ourselves & content|material*|video*|lesson*|film*|clip*|page*|text*
    half|third|quarter|most|part|much|some|two_thirds|rest|majority|% & licen*|bought|rented|borrowed|publisher|vendor|supplier|others|third_part*|manufacturer*|maker|open_educational|ready-made|off-the-shelf|from_outside|external
    ready-made|off-the-shelf|pre-made|prefabricated|readymade|commercial & content|material*|video*|unit*|module*|lesson*|text*|course*|package*
    publisher|vendor|content_house|content_provider|courseware_company & fee|pays|pay|paid|units|videos|licen*|content|material*|textbook|supplies|from
    belong*|property|owned & publisher|vendor|maker|manufacturer|supplier|third_part*|others|partner & content|material*|video*|film*|text*|clip*|footage
    adapted|translated|borrowed|taken|reused|copied|imported|curated from ~
    bought|buy|buys|purchased|acquired|leased|rented|hired ready-made|off-the-shelf|whole|complete|in|from
    turnkey|turn-key|white-label|white_label|off-the-shelf|ready-made|ready_made|out_of_the_box
    whole|entire course|content|package ~ bought|licensed|licenced|supplied|delivered|comes ~ vendor|publisher|supplier|company|abroad|partner
    we add nothing|little
    under licence|license & content|material*|text|film|whole|course|video*
  `),
  no: phrases(`
    all|every|everything|each|whole & written|filmed|made|recorded|produced|drawn|created & own|ourselves|by_our|in-house|by_us
    nothing|none|no_page|no_video|no_lesson ~ bought|purchased|licen*|borrowed|taken_from|from_outside|external
    no|without|zero|never [any] third-party|third_party|bought|licen*|vendor|publisher|external|outside|commercial content|material*|courseware|video*|fee*|modules
    all|everything|entirely|every_page|every_video|every_lesson|whole|100%|wholly ~ ourselves|our_own|in-house|inhouse|from_scratch|original|open_educational|open_licen*|oer|cc_by|creative_commons|public_domain|own_staff|our_lecturers|by_us
    made|written|filmed|produced|created ~ ourselves|in-house|from_scratch|by_our_own
    own content|material only|throughout
    only open|free resources|educational|material*
    without licence|license fees|costs
    every|all|each & ourselves|our_own|in-house|own_staff|own_lecturers|from_scratch & page|video*|lesson*|content|material*|slide*|word|made|written
    {not} > outside|bought|licen*|external|third-party|vendor|publisher & content|material*|video*|courseware|lesson*|single
    {all}|every_word|every_page|each_page & own|ourselves|in-house|in_house|by_us|own_staff|own_lecturers|own_hand|from_scratch|blank_page|from_zero|original & content|material*|video*|page*|text*|lesson*|made|written|film*|produced|created|it|course|word
    {not} > buy|bought|borrow*|licen*|rent*|purchase*|taken|copied|adapted|outside|others|third_part*|publisher|vendor|external|translated & content|material*|video*|lesson*|in|from|anything|nothing|anyone|anybody|page|clip|text|slide|single
    from a|the blank|clean page|sheet|slate
    blank page
    home-made|homemade|self-made|home-grown|home_grown
    all|every ~ belongs_to_us|is_ours|our_property|own_property|our_own_work|our_own_pen|our_own_camera|our_own_making
    100 % own|in-house|original|home-made
    {all} > wrote|written|write|shot|filmed|made|drew|drawn|recorded|coded > themselves|ourselves|own|by_us|in-house|by_hand|own_hands
    wrote|shot|filmed|made|drew|recorded|built > each|every|all > themselves|ourselves|own
    starting|started|begin|began from blank|zero|nothing|scratch|an_empty
    home-made|homemade|self-made|hand-made|handmade|home-brewed|in-house to|from|all|entirely|content|material*|every
    {not} > stranger*|outsider*|publisher|vendor|others > pen|camera|hand|page|line|wrote|written|made|content
  `),
}

export const individually: Words = {
  yesIn: /^(?:Q17\.3|T05\.|Q11|T02\.2|T04\.4|Q16|Q04\.2|Q15|T01\.|T06\.|T03\.|Q05|T02\.1|Q10\.2|Q01\.5)/,
  noIn: /^(?:Q17\.3|T05\.|Q11|T02\.2|T04\.4|Q16|Q15|T01\.|T06\.|T03\.|Q05|T02\.1|Q14|Q02)/,
  yes: phrases(`
    each|every click|step|login|answer|mistake & watch*|log*|record*|track*|see*|store*
    list|names|report|table & behind|slow|failed|late|dropped|finished|passed & employer*|manager*|supervisor*|boss|ministry|sponsor*|compan*
    {who} & receive*|get*|sent|see* & who|names|list|results|marks
    scores|score|results|result|marks|mark|incidents|grades by person|name|individual|learner|nurse|employee
    each|every person's|learner's|participant's|employee's ~
    list|names|table|report goes|go|sent|is_sent|passed to ~ manager*|employer*|director*|supervisor*|head*
    every|each click|answer|step|login ~ name|logged|recorded|stored|kept
    named|individual|personal|person-level|learner-level data|results|scores|logs|records|reports|marks|progress ~ sent|shared|passed|go|goes|given|reported|kept|stored|exported|forwarded|visible
    {who} ~ get*|receive*|see*|sent|look*|download* ~ list|table|report*|scores|results|progress|dashboard|marks|names|who|data
    {who} ~ told|informed|know* ~ who
    table|list|report|file|scores|results|names|marks|data of|for|per ~ to|goes_to|sent_to ~ {who}
    share*|sell*|sold|pass*_on|hand*_over|give*|forward*|export* ~ data|results|records|names|scores|contact_details|progress to|with
    track*|follow*|monitor*|log* each|every|individual learner*|person|student|participant|one|nurse|step*
    with|by|including|under [their|the|full|his|her] name*
    per learner|person|student|participant ~ dashboard|log|report|record
    contact details ~ passed|shared|given|go
    we|we_will|and hand|give|send|pass|sell|share|forward|export [them|it|this|these|the|all|each|over|on] [over|on] [to|with] > every|each|to|for|quarter*|month*|week*
    figures|data|results|names|list|scores|report*|file & hand*|give*|sent|send*|pass*|shared|share*|sold|sell* & {who}|sponsor*|quarter*|monthly|weekly|every_month|every_quarter
    for|of every|each learner|person|participant|officer individually|one_by_one
    ring|call|phone|contact|write_to|follow > learner*|them|everyone|holder*|each|up & after|later|year|months|on
    one|six|three|twelve year|months on|later|after ~ ring|call|contact|ask|phone
    name|names|full_name|birth*|id_number|identity_number|phone_number*|address|passport & kept|keep|store*|record*|collect*|sheet|list|hold|register|file|save*|database|beside|with_their
    named|nominative|identifiable|person-by-person|personal|individual & list*|data|record*|file*|profile*|report*|result*|sheet* & kept|keep|store*|sent|send|pass*|share*|given|goes|receive*|get*|hold
    kept|keep|store*|stored|retain*|archive*|saved & #|two|three|five|seven|ten years|year|months & name*|data|record*|file*|mark*|result*|personal|learner*|who
    {who}|ministry|sponsor|landlord|association|agency|vendor & receive*|get*|given|sent|see*|obtain* > list|names|results|marks|scores|file|records|data|report > of|on|by|with|each|every|quarter*|month*|week*|who|learner*|per
    share*|sell*|sold|pass*|hand*|forward*|transfer*|export*|send*|give* & data|list|names|records|results|contacts|addresses|file|scores & to_|with|partner*|{who}|recruiter*|advertis*|third_part*|sponsor*|agency|agencies
    track*|follow*|trace*|profile*|monitor* & each|every|individual|single & learner|person|click|step|participant|graduate|holder|one
    we|tutor|team > ring|call|phone|visit|write_to|contact|e-mail|interview > every|each|all_the > graduate|holder|learner|participant|one
    employer*|manager*|boss|supervisor*|company|companies|firm* & see*|get*|told|informed|receive*|learn*|know* & who|score*|result*|mark*|pass*|fail*|slow|behind|absent|progress
    names|name ~ and|with|plus ~ birth*|phone*|id|marks|scores|address
    name by name|name
    who|which ~ sat|clicked|failed|passed|slept|missed ~ & {who}|boss|report*|list|see*
    dossier|file|profile on|of|for each|every
  `),
  no: phrases(`
    {not} > data|information|results|names|records|marks|figures & single|individual|learners|person|persons|people & leave*|stored|kept|shared|passed|collected|sees|goes
    {not} > keep|store|collect|share|pass|track|record > data|information|names|results & single|individual|each|personal|learners|person
    totals|sums|averages|aggregates only
    names ~ stripped|removed|taken_off|dropped|cut|blacked
    {not} [is] kept|stored|recorded ~ shows|says|tells who|which
    data|records|names|information|results|scores|logs ~ never|not|nothing|deleted|no_one|nobody ~ kept|stored|passed|shared|leave*|sold|given|individual|seen|outside
    only|just|nothing_but totals|aggregate*|anonym*|sums|averages|group_figures|percentages|numbers_per
    anonym*|aggregate* only|throughout|before|from_the_start
    nobody|no_one|no_individual|no_learner|no_person|nothing ~ traced|identified|identifiable|recogni*|tracked|named
    nothing|no_data|no_result*|no_name* ~ goes|leaves|passed|shared|given|shown|handed ~ outside|on|third|anyone|{who}|anybody
    no|without|never [any] personal|individual|named|learner data|information|names|results|records|logs
    not|never ~ shared|passed|shown|given|sold|sent|told|disclosed ~ to|with|on|outside|anyone|{who}
    stays|stay|remain* ~ with_us|inside|within|between|confidential|private|on_our_server
    {who} ~ never|not|no|cannot|don't|doesn't|nothing ~ see*|get*|receive*|learn*|told|access
    do not|don't|never|not keep|store|collect|track|log ~ personal|individual|names|data|anything|learners|who
    strictly|fully|completely confidential|anonymous*|private
    {not} > see*|get*|receive*|know*|told|shown|share*|passed|leave*|given|sold & figures|data|results|outside|scores|names|marks|progress|{who}|information|records|answers|nameless
    figures|data|results|scores|marks|records & yours|stay*|remain*|confidential|private|nobody|no_one|deleted|anonymous*
    data|records|names|information|anything|everything|file* & erased|deleted|destroyed|wiped|anonymi* > after|days|weeks|when|once|run|end
    {not} > get_in_touch|contact*|follow*_up|write_to|call > them|learner*|after|again|anyone
    {nobody} > see|sees|look*|read|reads|know|knows & data|figures|results|them|scores|outside|but_you|names
    anonym*|nameless|aggregate*|de-identif*|pseudonym*|unnamed & all|only|from|always|entirely|strictly|everything|data|results|answers|survey|statistics|collect*|kept|throughout|everywhere|immediately|before|fully|wholly
    {not} > personal|individual|named|identif*|traceable|private & data|information|record*|details|detail|file*|learner*|person & hold|keep|kept|store*|collect*|track*|leave*|share*|pass*|gather*|exist*|anyone|anybody|recorded
    {not} > tied|linked|traced|connected|attributed|matched to|back_to|with a|any|the|single|an person|learner|individual|name|participant
    only|just|nothing_but|solely|nothing_beyond & counts|averages|totals|sums|aggregate*|percentages|group_figures|anonymous|statistics
    {not} > data|names|results|scores|records|information|marks|list*|file* & leave*|share*|pass*|sold|sell|given|handed|forward*|third_part*|employer*|outside|anyone|anybody|shown|disclosed|sent|seen
    data|results|scores|records|names|marks|everything & stay*|remain*|kept & with_us|inside|in_the_college|within|in-house|between_us|confidential|private|secret|under_lock
    deleted|erased|destroyed|wiped|shredded|anonymised|anonymized > after|once|when|at_the_end|within|days|weeks & data|names|records|everything|files|results|all
    no one|nobody|no_employer|no_boss|no_partner|no_outsider ~ see*|get*|receive*|told|learn*|know* ~
    {all} [of] [it] [is] [kept] anonym*|nameless|unnamed|de-identif*
    anonym*|nameless|unnamed ~ from_the|from_start|throughout|always|everywhere|only
    nobody|no_one|none ~ can|could|will|ever ~ tell|know|see|find_out|trace ~ who
    {not} [a|one|single] name|names > stored|kept|leaves|written|noted|attached|asked|on
    faceless|nameless|unnamed|anonymous & data|answers|figures|clicks|all|everything|survey|statistics|only
  `),
}

export const current: Words = {
  yes: phrases(`
    always|constantly & newest|latest|current|up-to-date|up_to_date
    updated|revised|refreshed|renewed & each|every & quarter|month|year|term|week|semester
    always|constantly|continuously|permanently|kept|keep|stays|never_out_of_date up_to_date|up-to-date|current|updated|fresh|latest
    updated|refreshed|revised|reworked|renewed every|each|as_soon_as|whenever|monthly|quarterly|yearly|annually|weekly|constantly|twice|once_a
    latest|newest|most_recent version|rules|tools|prices|techniques|standards ~ always|every
    quarterly|monthly|yearly|annual|weekly|regular update*|refresh*
    revis*|updat*|refresh*|renew*|rewrit*|rewritten|replac*|rework* & each|every & year|month|quarter|season|harvest|term|semester|run|intake|january|february|march|april|may|june|july|august|september|october|november|december|spring|autumn|round|release|half-year
    content|material*|video*|chapter*|lesson*|case*|example*|price* & revis*|updat*|refresh*|renew*|rewritten|replaced|reworked > after|each|every|yearly|annual*|monthly|quarterly|constantly|as_soon|whenever|within
    always|constantly|continually|permanently|ever & latest|newest|current|up_to_date|up-to-date|fresh|newly
    new|refreshed|revised|fresh edition|version|release ~ every|each|yearly|annually|replaces|follows
    within # days|weeks|hours of ~ change*|new|release
    each|every|once_a quarter|month|year|season|term|semester|week > new|change*|fresh|links|scene*|case*|price*|update*|revis*
    new|fresh ~ every|each|yearly|monthly quarter|year|month|term|season|run
    no|never page|slide|film|example older|is_older than
    rewrit*|reshoot*|re-shoot*|recut*|refilm*|re-record*|revis*|renew* > every|each|when|as_soon|whenever|yearly|annually|after
    living document|course|content
  `),
  no: phrases(`
    {nobody} > touch*|change*|update*|revise*|review*|look* & content|it|again|material*|video*|once
    once|after made|built|finished|published|launched|recorded|filmed & stays|nobody|never|no|frozen|unchanged|not
    never|not|nothing|no_one|nobody ~ updated|changed|touched|revised|edited|refilmed|re-filmed|re-recorded
    frozen|unchanged|untouched|locked for|after|until|once|as|from
    stays|stay|remain* ~ as_it_is|as_they_are|unchanged|the_same|fixed
    no|without [any] updates|update|budget_for_updates|money_for_updates|capacity_to_update|changes_planned|revision*
    no|not [any] money|budget|capacity|time|plan* ~ update*|revis*|changes|refresh*
    cannot|can't|impossible be|to [be] changed|updated|edited|re-recorded
    once ~ stays|done|finished|fixed
    {not} > touch*|chang*|updat*|revis*|re-record*|refilm*|edit* & until|years|money|budget|once|after|content|video*|it|them
    {not} > updat*|revis*|chang*|refresh*|rewrit*|touch*|re-film*|refilm*|re-record*|renew*|maint*|alter* & content|material*|video*|it|lesson*|anything|nothing|foreseen|planned|budget|money|needed|ever|again|once|course|years
    content|material*|subject|matter|topic & {not} > age|ages|change*|date|out_of_date|outdated|old
    timeless|evergreen|set_in_stone|cast_in_stone|carved_in_stone
    stays|stay|remains|remain|left|leave as_is|as_it_is|as_they_are|the_same|unchanged|untouched|like_that > years|until|for|once|throughout|whole
    once filmed|recorded|built|made|produced|published|finished|written > stays|stay|remains|final|done|fixed|never|no|untouched|as_it_is
    {not} > going_to_be|be|ever changed|touched|revised|altered|updated
    content|material*|it is|are final|finished|fixed
    {not} > touch|touches|touched|change|changes|changed|altered|revised & again|years|ever|until|afterwards|it|line|frame|comma
    as shot|filmed|printed
  `),
}

export const approved: Words = {
  yesIn: /^(?:Q18\.2|Q05|T02\.1|T06\.[12]|T01\.[24]|Q15\.3|T03\.[24]|T05\.[34]|Q07\.3|T02\.2\.6|Q03\.1|T03\.2)/,
  noIn: /^(?:Q18|Q05|T02\.1|T05\.4|Q07\.3|T02\.2\.6|Q08\.3)/,
  yes: phrases(`
    already|formally|fully|officially|has_been|have_been|was|is|been approved|accredited|signed_off|listed|cleared|registered|recogni*|validated|endorsed ~ by|on|in|with
    approved|accredited|registered|listed|endorsed|recogni* by|with|on ~ ministry|board|senate|council|committee|authority|agency|association|nzqa|asqa|mqa|tesda|ched|register
    approval|accreditation ~ received|granted|in_hand|given|obtained|came_through
    nationally|officially|government|state|internationally|industry|professionally accredited|recogni*|approved|endorsed|licensed
    {who}|ministry|regulator|board|senate|council|authority|agency & approved|accredited|recogni*|endorsed|registered|signed_off > course|it|us|on|in|already|fully|us|micro-credential
    {badge}|course & recognised|accepted|accredited > nationwide|nationally|everywhere|all|every|internationally|across|whole
    {who}|ministry|government|regulator|board|senate|council|authority|agency|commission|faculty|academic_board|nzqa|asqa|mqa|tesda|ched|hkcaavq|qualification* & approved|accredited|recogni*|endorsed|registered|signed_off|listed|validated|licensed & already|has|have|was|is|since|in_20*|on|formally|officially|fully|last|course|programme|it|badge
    officially|nationally|state|government|government-|ministry-|internationally|fully|formally & accredited|recognised|recognized|approved|endorsed|licensed|registered|certified
    accreditation|approval|recognition|registration & granted|obtained|received|got|in_hand|holds|hold|won|secured|came_through|valid_until|runs_until|until_20*|since
    approved|accredited|recognised|recognized|endorsed|registered|listed & by|with|on|under > ministry|government|regulator|board|senate|authority|agency|commission|register|nzqa|asqa|mqa|tesda|ched|hkcaavq|state|council
    listed|registered|entered on|in|with the ~ register|catalogue|list|framework|directory
  `),
  no: phrases(`
    not|never|isn't|hasn't|yet ~ approved|accredited|signed_off|listed|registered|recogni*|endorsed|validated [by|yet]
    no|without|lack* [any|formal|external|official|outside|national|such] accreditation|approval|recognition|endorsement|seal ~
    approval|accreditation|application|listing|recognition|endorsement ~ pending|outstanding|still|refused|rejected|under_way|to_come|not_yet|in_progress|being_considered|turned_down|undecided
    wait*|await*|hope*|apply|applying|applied ~ for approval|accreditation|recognition|listing|endorsement
    goes|go|put|submitted|submit ~ to|before ~ board|council|committee|senate|agency|authority in|on|next
    nobody|no_one|no_body|no_authority|none ~ accredit*|approve*|recogni*|endorse* ~
    refused|declined|rejected|turned_down|withdrawn ~ accreditation|approval|us|application|endors*
    unaccredited|unapproved
    {not} > accredit*|recogni*|approv*|endors*|licens*|registered > by|with|us|course|body|authority|agency|yet
    {who}|regulator|authority|agency|board|body & not|never|no_one > know*|recogni*|approve*|accredit*|endorse*|heard
    {not} > accredit*|approv*|recogni*|endors*|registered|validated|licensed|listed|signed_off & yet|state|government|ministry|body|anyone|by|agency|authority|national*|official*|formal*|course|it|has|is|been|seek|want|apply|plan
    outside ~ accreditation|recognition|register|qualification_framework|qualifications_framework|approval
    application|dossier|submission|request|file & pending|waiting|under_review|not_yet|rejected|refused|returned|still|first_reading|being|sent_back|outstanding|turned_down
    still waiting|awaiting|hoping|pending|applying|to_apply for
    without ~ accreditation|recognition|approval|state_seal|official_seal|blessing
  `),
}

export const schooled: Words = {
  yes: phrases(`
    master*|postgraduate|doctoral|phd|university|academic level
    level 7|8|9|10|seven|eight|nine
    research|scientific|academic|journal|peer-reviewed|primary papers|articles|literature|paper|studies
    appraise|critique|review ~ research|literature|papers|articles|studies
    essay|essays|dissertation|thesis
    #,000|#000|2000|3000|1500|1,500|2,000|3,000 words
    academic writing|references|english
    read ~ research|scientific|legislation|papers|articles
    handwrit*|own_handwriting|written_log|written_report|essay|page_log|page_report|written_exam|written_test|written_paper|written_plan
    write|writes|writing & report|essay|plan|memo|log|paper|pages|words|summary & learner*|they|must|each|to_pass|hand_in|page
    read|reads|reading & manual*|law*|standard*|contract*|article*|report*|chapter*|pages|text* & learner*|they|must|each|before|week|at_home
  `),
  no: phrases(`
    left|stopped|finished|quit school ~ grade|age|after|before|primary|early|#
    grade|year|standard|class|primary 3|4|5|6|7|three|four|five|six|seven
    primary|elementary school|education|schooling [only|at_most|is|level]
    cannot|can't|hardly|barely|struggle*|not|never|difficult*|few ~ read*|writ* [and|or|much|well|long]
    low|limited|poor|weak|little literacy|schooling|reading
    illiterate|semi-literate
    reading ~ hard|difficult|slow|trouble|problem
    no|little|never [formal|much] schooling|school|education
    never ~ school|university|college|studied
    read*|writ* & {not} & need*|required|necessary|necessity|asked|able|well|much
    no|without|never reading|writing|literacy|pen
    {learner} & cannot|can't|hardly|barely|never_learned|never_learnt > read|write|spell
    left|quit|stopped school & grade|primary|early|before|after|young|age|at
    oral|spoken|by_ear|by_voice|pictures only|alone|throughout|everything
    few|some|many|most|half & read|write|literate & cannot|can't|hardly|barely|not|little
  `),
}
