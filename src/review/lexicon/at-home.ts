import { phrases } from '../read/phrases.ts'
import type { Words } from '../stands.ts'

/** Words that say one side of a topic where the item asks for it; elsewhere they may be of anything. By rule. */
const at = (items: RegExp, yes: string, no: string): Words => ({
  yesIn: items,
  noIn: items,
  yes: phrases(yes),
  no: phrases(no),
})

export const atHome: Readonly<Record<string, Words>> = {
  D2: at(
    /^(?:Q09\.3|T04\.4\.2|Q14\.1)$/,
    `
    jury|panel|assessor*|examiner*|tutor*|two_people|committee > gives|give|awards|decide*|looks|taste*|rates|scores
    points|level|levels > needed|required|necessary|row|each|every|reach*|for_the|per
    reach|reaches|get|gets > level|points|score|mark
    hand*|hands > in > again|must|has_to|have_to
    interview|talk|presentation|demonstration|defence|practical|piece|file|case > decides|counts|is_judged|is_assessed|at_the_end|closes
    closing|final|concluding|end_of_course ~ interview|talk|piece|case|task|paper|demonstration|practical|project
    board|jury|panel|commission|committee|examiners > hears|hear|sees|questions|asks|listens|interviews|watches
    #|two|three|four|five of|out_of # ~ right|correct|passed|done|met|achieved
    stations|items|points|steps|rows > must|all > right|correct|met|done|reached
    log|diary|portfolio|plan|report|dish|weld|record|film|video|talk > is|are > marked|graded|judged|assessed|scored|checked
    `,
    `
    {not} > check*|judge*|evaluat*|assess*|weigh*|verif*|measure* > what|learner*|people|anyone|anybody|them|learnt|learned|one|knowledge|participants
    {nobody}|nothing > shown|proved|proven|handed_in|evaluated|judged|assessed|checked|weighed
    {not} criteria|rubric & {not}|nobody|nothing|no_one
    all|everyone|everybody|whoever|those|who > listen*|attend*|come|comes|sit|sits|finish*|watch*|take_part > get*|receive* > paper|certificate|badge
    talk|lecture|seminar series
    just|only for_interest|interest|pleasure|information|awareness
    word|honesty|promise is enough|sufficient
    {not} > fail|pass|prove|show > nobody|anything|nothing|one|learner*|anyone|they|you
    {nobody} > fail*
    `,
  ),
  D7: at(
    /^(?:Q14\.2|T04\.4\.2)$/,
    `
    guard|librarian|warden|notary|supervisor|colleague|official|nurse|manager|policeman|teacher|tutor > follows|sits|stands|watches|present|room|eyes|looks|attends
    under|before ~ eyes|gaze
    seen|witnessed|attended|accompanied by
    face|screen|id|passport|identity > follow*|film*|record*|check*|compar*|shown
    watchman|invigilator|proctor|clerk|foreman|steward|librarian|officer ~ door|room|there|present|watch*|stands|sits
    alone in ~ booth|cabin|room
    seats|seated|rows apart
    `,
    `
    {nobody}|no_one > looking|looks|look|sees|see|knows|there|present|controls|control|checks|check
    {not} > control*|check*|supervis*|watch*|look* > we|who|them|it|people|learner*|there_is|is
    {not} control*|supervision|checks|watching
    faith|trust|confidence ~ adults|people|learners|them|honesty
    wherever|where|when they ~ like|want|please|wish
    at home at|with|in|when|whenever|alone
    whoever is around|there|near
    take*|do|done|write*|fill* ~ at_home|wherever|any_hour|any_place|own_time
    `,
  ),
  D11: at(
    /^(?:T05\.3\.[67]|Q08\.3|T06\.2\.1|T03\.2\.[12])$/,
    `
    refreshed|renewed|repeated|updated|redone|revalidated > after|every|each|within > years|months|year
    shows|show|marked|listed > out_of_date|outdated|expired|old|former > after|years|months
    after|every|each # years|months|year > again|refresh*|renew*|repeat*|new|course|test|update|gone|removed|deleted|off
    limited|valid|good ~ time|period|years
    taken|withdrawn|removed > after|when|unless|if
    stale|old|outdated|obsolete|dead > after|when|#|two|three
    #|two|three|five|one winters|seasons|years|year|months > again|back|new|fresh|renew*|test|dive|course|visit|day
    new|fresh|further|repeat ~ dive|test|course|visit|check|drill ~ back|renews|keeps|every|each
    `,
    `
    {not} > take_it_back|taken_back|taken_away|withdrawn|removed|date_on|date|renew*|repeat*
    who|whoever|once ~ has_it|holds_it|earned|got_it ~ keep*|has_it|forever|always
    rest of ~ days|life|career
    all|whole|entire life|career
    stays|remains|keeps ~ value|valid|online|there|theirs
    {not} > goes_away|go_away|disappear*|deleted|erased|vanish*|fade*|age*|old
    entry|record|badge|certificate|paper ~ stays|remains|lives|lasts|there|kept
    `,
  ),
  C6: at(
    /^(?:T02\.1\.4|Q08\.[23])$/,
    `
    #|two|three|four|half|one [of] ~ points|units|credits|credit_hours|sks|ects > certificate|diploma|degree|record|university|programme|transcript|bachelor|master|takes|written|counted
    university|college|registrar|faculty|school > takes|counts|accepts|recogni*|writes|records|enters > as|for|points|units|credits|record|transcript
    written|entered|put|booked ~ in|into|on ~ record|transcript|register|file
    gives|give|brings|carries|worth|earns|is # [academic|university] sks|ects|credits|credit|points|units|cp|sct
    `,
    `
    {not} > record*|points|units|credits|credit|transcript|register*|account
    nothing > recorded|entered|counted|credited|written
    outside ~ system|framework|structure
    {not} > university|college|degree|programme > count|counts|takes|accepts|recogni*|credits
    `,
  ),
  C7: at(
    /^(?:Q08\.2|T04\.3\.2|T03\.1\.4|Q02\.3|T06\.9)$/,
    `
    #|two|three|four|five of|such ~ you_have|make|give|get|form|equal|are|become
    entrance|entry|first|starting step|stage|level|block|door ~ to|of|into|for
    shorter|shortened|saves|reduced|credited ~ by|semester|year|diploma|bachelor
    build*|continue*|go_on|goes_on|lead*|step* > to|into|toward*|up > diploma|degree|bachelor*|master*|certificate|programme|licence
    part|step|module|leg|course # of|in ~ course|series|programme|licence|diploma|certificate|ladder
    part|half|third|quarter|leg of ~ diploma|degree|certificate|licence|programme|series
    `,
    `
    {not} > combin*|build*|stack*|lead*|count*|join*|linked|connected|continu*|follow*|onward
    closed|separate|single|isolated thing|product|course|unit|piece|matter
    after it|this ~ nothing|none|no_programme|no_course
    nothing|none ~ after_it|builds|follows|comes_after
    end|full stop
    nothing|none > top|after|beyond|further|follows|comes|larger|bigger|higher
    {not} > series|ladder|programme|family|chain
    `,
  ),
  E10: at(
    /^(?:Q01\.5|T01\.1\.4|T06\.6\.1|T01\.4\.3|Q15\.1|T03\.3\.3)$/,
    `
    {learner}|learner|he|she > transfer*|spend|spends|pays|pay|invest*|put*|lay*|hand*
    # dollars|pesos|baht|ringgit|soles|yuan|won|yen|rupiah|roubles|kina|dong|euro|euros ~ you|they|she|he|learner* > spend|pay|put|invest|lay
    from|out_of ~ own|private pocket|purse|savings|account|money
    transfer|payment of the_fee|fee ~ by|from learner*|participant*|each
    guides|farmers|nurses|drivers|learners|workers|divers|cooks|owners|participants|applicants ~ themselves|by_bank|by_transfer|in_cash|by_card|own
    themselves by|in|with|via bank|transfer|cash|card|instalments
    by bank transfer|card|cash
    `,
    `
    ministry|fund|employer|company|state|agency|council|union|levy|sponsor|project|foundation|grant|plant|yard > settles|settle|pays|covers|bears|takes_over|carries|meets|finances > everything|all|whole|full|costs|fee|it
    price|fee|cost [is|of] zero|nothing|nil|none|0
    {not} > cent|penny|peso|baht|dollar|money|pay*|fee|cost* > pocket|learner*|participant*|people|anyone|come|sits|them|from
    people|learners|they > come > without > money|cent|paying
    zero|nil|nothing|gratis|free > whoever|everybody|everyone|all|anyone|learners
    {learner}|farmers|nurses|drivers|divers|cooks|guides > nothing|zero|free|gratis|no_fee
    {not} > asked|charged|billed|pay|pays|paid > now|later|ever|themselves|anything|at_all
    `,
  ),
  I19: at(
    /^(?:Q10\.1|Q12\.4|T04\.4\.3|Q06\.1)$/,
    `
    taken_over|taken|come|comes|bought|licensed|leased|borrowed|obtained|adapted|translated from ~
    licence|license|permission|rights|royalt*|fee of|for|to ~ package|simulation|text*|case*|video*|course|library|book*|content
    publisher|vendor|supplier|producer|foreign|abroad|norwegian|danish|australian|american|german & text*|video*|course|package|material*|content|units|modules
    belong|belongs to ~ company|firm|publisher|vendor|maker|museum|agency|station|network|partner|federation
    lets us|lend_us|lends_us ~ use|show|them|it
    use ~ for ~ yearly|annual|monthly|sum|fee
    yearly|annual|monthly sum|fee|payment|rate
    `,
    `
    own|our people|staff|team|lecturers|authors|teachers > wrote|write|drew|made|film*|creat*|produc*|design* > all|everything|each|every|it
    nothing|none|no_page|no_line > elsewhere|outside|others|bought|foreign|borrowed|taken|publisher
    {all} > own|ourselves|home-made|in-house|self-written|our_pen|our_hand
    our #|two|three|four lecturers|teachers|authors|people|colleagues make|write|film|draw|build|produce
    we make|write|film|draw|build|produce|draft ~ all|every|each|everything|it
    each|every|all slide|page|film|text|line|video|chapter ~ ours|own|ourselves|by_us|our_hand
    `,
  ),
  G13: at(
    /^(?:Q17\.3|T05\.1\.[145]|T05\.4\.2|Q11\.1|T02\.2\.5)$/,
    `
    foreman|manager*|employer*|boss*|supervisor*|compan*|ministry|sponsor|parents|head > receive*|get*|see*|sent|told|given > sheet|list|marks|names|scores|results|who|progress|report|file
    log*|record*|store*|keep*|save* > click*|name|names|each|every|real_name|learner*|years
    real|full|own name|names
    call|calls|ring|visit|visits|ask > each|every ~ graduate|holder|learner|participant
    managers|employers|bosses|foremen|supervisors|captains|companies|heads|owners > see|get|receive|know|read|download|learn > who|which|names|each|item*|marks
    who failed|passed|was_late|missed|slept
    `,
    `
    {not} > personal|individual|private > detail*|data|information|name*|record*
    who answered|said|scored|clicked > {not}|nobody|cannot|hidden|unknown
    numbers|counts|averages|totals only|alone|nothing_else
    {not} > known|traced|identified|tied|linked|named > anyone|anybody|who|person|name|single
    cannot be known|traced|identified
    totals|sums|averages|percentages|counts reach|leave|come|go|only
    only totals|sums|averages|counts|percentages
    {not} > see*|know*|find_out|learn* > who|name*|which_person
    `,
  ),
  I27: at(
    /^(?:Q17\.2|T05\.2\.1|T05\.3\.[12])$/,
    `
    every|each|once_a|twice_a ~ autumn|spring|summer|winter|year|month|quarter|term|season|january|may|june|july|august|september|october|november|december|run|intake
    we|team|authors|editors ~ go_through|goes_through|renew|refresh|put_in|replace|rewrite|correct|revise
    new ~ prices|rules|cases|scenes|photos|examples|figures
    twice|once|three_times|four_times a|per|each|every ~ year|season|month|quarter
    before|after each|every|the season*|harvest*|winter*|monsoon|run*|intake*
    `,
    `
    {not} > change*|update*|touch*|revis*|money|budget|time|capacity|plan*|foreseen
    leave|leaves|left|stays|stay|remain* ~ alone|as|unchanged|the_same|so
    after release|launch|publication ~ leave|nothing|no
    fixed|final|finished|closed|done for
    is|are from 20*|last ~ remain*|stay*
    will remain|stay so|as|unchanged|the_same
    remain*|stay* so|like_that|for_years
    `,
  ),
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
  H1: at(
    /^(?:Q08\.1|T03\.3\.1|T06\.8\.1|Q15\.1)$/,
    `
    ask|asks|want|wants|need|require|requires|demand ~ for ~ certificate|years|licence|license|degree|diploma|card|experience|letter|proof|registration
    those|who|anyone|whoever without ~ not|cannot|refused|sent|turned
    {not} > let_in|admitted|accepted|enrolled > without|card|licence|certificate|who
    # years|months ~ site|job|trade|field|sea|ward|practice|experience
    only after|with|for|if ~ course|note|card|licence|certificate|permit|training|exam|test|years|degree|diploma|experience
    doctor's|medical note|certificate|check
    with a doctor's_note|medical|licence|certificate|card|letter
    `,
    `
    {not} > need|have_to|must > have|know|seen|been|done|hold|bring|show
    all|only ~ we ~ want|ask|need|expect ~ curiosity|interest|time|will|motivation|hands|a_phone
    {not} > asked|expected|looked_at|demanded|wanted
    pair of hands
    will do|suffice|suffices
    that|this is all|enough
    `,
  ),
  H5: at(
    /^(?:Q02\.1|T01\.3\.[12]|Q15\.1|T01\.4\.1|Q03\.1)$/,
    `
    nobody|no_one else
    for|of [the] ~ staff|employees|members|workers|people of|from > only|nobody|alone
    {not} > outsiders|anyone_else|anybody_else|public|strangers
    strangers|outsiders|others|guests|visitors|non-members > {not}|refused|rejected|turned
    crew|staff|workers|members|drivers|nurses|employees of our|the|its|own ~ fleet|company|bank|union|hospital|plant|group|only
    our own ~ fleet|staff|people|drivers|crew|members|workers
    `,
    `
    whoever|anyone_who|everyone_who > hears|sees|wants|comes|likes|reads|calls > come|join|start|in|may|can|welcome|seat
    whoever hears|sees|reads|wants|comes
    open for|to whoever|all|everybody|anyone
    every|any citizen|resident|adult|person|villager|farmer|fisher ~ can|may|put|join|sign|apply|come|enrol
    put down ~ name
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
  G10: at(
    /^(?:Q15\.1|T06\.5\.1|T03\.3\.4|T06\.3\.1)$/,
    `
    begin|begins|start|starts|open|opens ~ in|on ~ and|or ~ 
    in between no|nobody|no_one
    next|new|another start|group|intake|run|class in|on|begins|starts
    {not} > join|enter|get_in|start > later|after|between|midway|once
    entry|enrolment|start|intake|registration|access is|are|takes_place ~ once|twice|three|four|in|each
    once|twice|three_times|four_times a|per|each|every year
    `,
    `
    pay|sign_up|click|register > off_you_go|same|start|begin|at_once|in|immediately
    same|very evening|day|hour|minute
    any|every ~ day|morning|week|time
    {not} > wait*|intake|start_date|deadline
    start|begin|join tonight|today|now|tomorrow|this_evening|any|when
    if you like|want
    `,
  ),
  G14: at(
    /^(?:T06\.5\.1|T03\.3\.[24]|Q13\.1|T06\.3\.1|T04\.4\.[14]|Q12\.[12])$/,
    `
    missed|miss ~ see|watch|look|hear ~ again|later|next|after
    again|afterwards|later|next_day ~ on ~ page|portal|platform|channel|site
    kept|saved|stored ~ watch|see|later|who
    seen|heard|watched|viewed ~ again|later|afterwards|for_a|whenever
    `,
    `
    {not} > kept|saved|stored|taped|recorded|repeated|repeat
    who|whoever ~ {not} > lost|gone|missed
    lost it
    {not} > filmed|taped|recorded|kept|saved
    only ~ those|who ~ there|present|hear|see
    `,
  ),
  G17: at(
    /^(?:Q12\.2|Q02\.2|T06\.5\.1|T03\.3\.2|Q13\.1|T03\.1\.2)$/,
    `
    in|of twos|threes|fours|pairs|teams|groups ~ look|read|work|discuss|comment|talk|solve|write
    one another's|each_other's|another's
    neighbour|buddy|partner|team|group ~ together|discuss*|help*|look*
    crews|teams|groups|pairs|squads|circles|trios of ~
    solve|discuss|work|build|play|write|compare ~ together|as_a_team|as_a_crew|in_pairs|with_others
    `,
    `
    by|on yourself|themselves|himself|herself|own
    {not} > others|other|anyone|anybody|group|company > meet*|see*|need*|know*|work*|talk*
    alone with
    {not} > know|learn|see|meet|hear > who|else|others|other|anyone|neighbour*
    `,
  ),
  D20: at(
    /^(?:T04\.4\.2|Q14\.[12]|Q09\.3)$/,
    `
    cook|chef|tutor|teacher|foreman|nurse|engineer|examiner|assessor|jury|panel|expert|colleague|master > taste*|give*|look*|read*|judge*|mark*|score*|decide*|listen*|watch*
    second|two|three people|persons|markers|assessors|examiners|readers
    #|two|three|both|a|an nurses|engineers|chefs|cooks|lawyers|foremen|captains|teachers|tutors|trainers|doctors|masters|guides ~ read|reads|mark|marks|score|see|watch|taste|listen|judge
    `,
    `
    {not} > assessor|examiner|marker|human|person|people|teacher|tutor|one > involved|needed|mark*|grade*|read*|look*|score*
    algorithm|computer|machine|software|system|program|app|platform > gives|give|decides|marks|scores|grades|corrects
    platform|system|computer|machine|app|software|program > counts|count|adds|compares|checks|result|score
    `,
  ),
  D19: at(
    /^(?:T05\.3\.[67]|Q08\.3)$/,
    `
    linkedin|facebook|wallet|link|qr|click|scan|online|web|site|portal|app|e-mail|email|download*|digital*|net & {badge}|show*|share*|find*|open*|it|see*|holder*|register|page
    open|digital|electronic|online badge|certificate|credential|record
    code|qr|link|url|scan|verify|verif*
    `,
    `
    sheet|piece|page of paper
    {not} > copy|version|file|trace|entry > net|web|online|internet|digital|electronic|computer
    stamp|seal|signature > only|and_no|nothing
    only|just [on] paper
    exists on|in paper
    fetch|collect|pick_up|handed|hand|sent ~ counter|desk|by_post|by_mail|paper|ceremony
    by post|mail
    on paper
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
  E11: at(
    /^(?:Q03\.[13]|T01\.4\.[12])$/,
    `
    spots|ads|adverts|advertisement*|page|pages|banner*|billboard*|stand > radio|times|newspaper|magazine|tv|fair|station|daily|paper
    `,
    `
    spend|spends|cost|costs|pay nothing|zero|not_a
    nothing ~ spent|for_it|set_aside
    `,
  ),
  I33: at(
    /^(?:T06\.2\.1|T03\.2\.[12]|Q15\.3|T01\.[24]\.1|Q04\.[12]|Q03\.1)$/,
    `
    graduates|learners|everyone|everybody|who > get|gets|find|finds|receive|receives|have|has ~ job|post|contract|place|position|employment|work
    hired|taken_on|employed ~ all|every|each|straight|at_once|within
    hired|taken_on|employed|engaged|signed_up by|at ~ port|plant|company|hotel|bank|hospital|partner*|firm
    `,
    `
    {not} > said|promised|agreed|signed|offered|guarantee* > take|hire|job*|employ*|anybody|anyone|post*
    {not} > promise*|pledge*|word > post*|job*|work|hire|contract*
    `,
  ),
  E18: at(
    /^(?:T06\.6\.1|T01\.4\.3|Q01\.5|T01\.4\.1|Q03\.1)$/,
    `
    # %|percent|per_cent less|off|cheaper|reduction
    less|cheaper|reduced|half ~ members|students|alumni|women|groups|early|partners|who
    for students|members|alumni|groups|pensioners|women|veterans|staff|partners #
    $ # for students|members
    students|members|alumni|groups|pensioners|veterans|partners ~ pay|$|only|less|half|a|at
    `,
    `
    one|single|same tariff|price|fee|rate ~ all|everybody|everyone|whoever
    {not} > exception*|reduction*|discount*|special
    for each|one|all and all|another|alike
    same|one ~ everyone|everybody|all|alike
    {not} > cheaper|less|reduced|special_price
    `,
  ),
  E19: at(
    /^(?:T06\.6\.1|T01\.4\.3|Q15\.1|T05\.3\.5)$/,
    `
    return|returns|give|gives|pay|pays|send|sends ~ fee|money|it|price|sum ~ back|if|who|within|until
    return|returns ~ fee|money|price|sum|it_all
    change ~ mind
    full|partial|half refund
    refund ~ until|within|before|if|up_to
    `,
    `
    paid ~ stays|remains|is_gone|gone|lost
    {not} > return*|back|given_back|paid_back > fee|money|paid|sum|once
    {not} > give|return|pay|send|refund > back|money|fee
    no refunds|refund
    `,
  ),
  G21: at(
    /^(?:T03\.3\.4|T06\.5\.1|T03\.3\.2|T04\.4\.[45]|Q11\.1)$/,
    `
    you|they|learners|one have|has # days|weeks|months
    # days|weeks|months ~ from|after|since ~ first|login|start|enrol*|activation|payment
    within|inside # days|weeks|months
    day|week|month # ~ door|account|access|page|course|it|shuts|closes|ends|locks
    shuts|closes|locks|ends|expires|is_gone > day|after|week|month
    `,
    `
    {not} > door|end|limit|hurry|deadline|clock > close*|closes|you|time|finish
    come|comes back ~ years|any|later|whenever
    years later
    open|stay|stays|remain|remains|kept ~ for_ever|forever|for_good|always|years|as_long
    `,
  ),
  H15: at(
    /^(?:Q15\.1|Q03\.1|T01\.4\.1|T03\.3\.1|Q08\.1)$/,
    `
    take|takes|choose|chooses|pick|picks|select|invite ~ # ~ best|most|strongest|convincing|promising
    best|strongest|most convincing|promising|motivated
    letters|essays|interviews|applications & choose|take|pick|select|rank|best|decide
    talk|talks|speak|interview*|meet ~ each|every|all ~ choose|take|pick|select|keep
    choose|chooses|pick|picks|select|take|takes|keep ~ #|eighteen|twenty|ten|best
    `,
    `
    first #|ten|twenty|thirty|fifteen ~ pay|apply|register|come|write|call
    who|whoever ~ first ~ in|seat|place
    {not} > choos*|select*|pick*|jury|interview*|ranking|competition|selection
    list|places|seats ~ filled|given|go ~ as|in_order|first
    `,
  ),
  I34: at(
    /^(?:Q10\.1|T05\.[23]\.1|Q17\.2|Q10\.2|T05\.2\.2)$/,
    `
    anybody|anyone|everybody|other|schools|colleges > may|can|free > take|use|copy|show|translate|change
    our property|ours > change|rewrite|recut|sell|cut|replace
    free ~ for|to ~ copy|use|take|translate|share|change
    `,
    `
    {not} > given|give|passed|pass|shown|show|copied|copy|leave|changed|cut|altered > anyone|anybody|outside|others|course|without|on|them
    only > our|own|enrolled ~ learners|students|participants
    show|use ~ only|to_our|inside|within
    `,
  ),
  C17: at(
    /^(?:Q09\.[12]|T06\.5\.1|T03\.3\.[234]|Q02\.2|T06\.3\.1)$/,
    `
    between [the] ~ evenings|sessions|days|classes|weeks ~ read|study|practise|write|work|learn
    hours|hour ~ at_home|on_your_own|alone|in_between|between
    read|practise|write|prepare ~ at_home
    # [hours] ~ at_home|alone|own_study|self-study|on_your_own
    # in class|the_room|school and # at_home|alone
    `,
    `
    at home ~ rest|nothing|free
    what ~ do|happens ~ room|class|session ~ all
    {not} > home|between|outside|before > do|read|study|work|learn|task*
    nothing ~ at_home|outside|between|before
    `,
  ),
  I36: at(
    /^(?:Q17\.1|T05\.1\.7)$/,
    `
    once|twice|three_times|every|each ~ year|may|june|november|january|semester|run|intake|spring|autumn
    after each|every run|intake|cohort|group
    `,
    `
    ^ [we] don't|do_not|never ~ hold|have|do|plan|meet
    ^ not foreseen|planned|needed|yet|at_present|for_now
    `,
  ),
  H6: at(
    /^(?:T04\.3\.1|Q15\.2|Q08\.2)$/,
    `
    start*|begin*|enter*|come ~ at|in|with unit|module|part|week|stage|level
    old|earlier|former|previous ~ badge|certificate|licence|course|card & start*|skip*|count*|exempt*|unit
    shorter|faster|other|second way|route|path|road|track
    old hands|timers
    experienced|old|skilled|former|seasoned > skip|leave_out|leave|jump|start|begin|exempt*
    leave|leaves|leaving out ~ units|unit|modules|part*|first
    `,
    `
    what ~ before|earlier|already > {not}|no_role|nothing|not_count
    before ~ plays|play|counts|count no|nothing|not
    all|everyone|everybody take|takes|do|does|pass|passes ~ all|same|five|four|six|three|every|whole
    {not} > other|second|shorter|faster way|route|path|road|track
    one|single|same ~ road|path|way|route|door|order ~ all|everybody|everyone
    from the first|very ~ metre|page|day|unit|step
    all|everybody|everyone walk|go|take|follow|start ~ it|same|from
    `,
  ),
  H13: at(
    /^(?:T06\.2\.1|T01\.2\.1|T03\.4\.1|Q15\.3|T03\.2\.1|T04\.1\.1|T06\.5\.1)$/,
    `
    level|rank|skill|eye|judgement of ~ chief|senior|expert|specialist|master|engineer|professor
    like a|an ~ chief|senior|expert|specialist|master|veteran
    for ~ masters|experts|specialists|seniors|chiefs|veterans|professionals ~ who|want|last
    last # percent|metres
    `,
    `
    feeling|taste|idea|glimpse|impression|flavour for|of
    get to_know|a_feeling|an_idea
    behind the curtain|scenes
    look|glance|peek|sniff ~ into|behind|at|no_more
    no more|only|just_that
    `,
  ),
  I32: at(
    /^(?:T05\.3\.3|Q12\.3|Q07\.2|T04\.4\.6)$/,
    `
    #|nine|ten|twelve|eight|fifteen|twenty people|learners|workers|nurses|farmers|students|colleagues ~ went|tried|tested|used|did|finished|through
    last|in ~ we|people|learners ~ tried|tested|ran
    ran|run|tried|tested|gave|held it|this|them ~ with|on|for ~ divers|nurses|people|learners|workers|farmers|students|dozen|#
    `,
    `
    {nobody}|no_one > outside|learner*|else > opened|tried|tested|seen|used
    {not} > opened|tried|tested|used > yet|anyone|learner*|before
    {not} > trial|pilot|rehearsal|test|try-out > launch|before|planned|held|budget|needed|time
    `,
  ),
  I15: at(
    /^(?:Q05|Q18\.2|T02\.1\.[123]|T06\.2\.1|Q15\.3)/,
    `
    board|ministry|authority|agency|council|state|commission has|have accredited|approved|recognised|recognized|registered
    `,
    `
    no body|authority|agency|board|council|ministry|one ~ approved|accredited|recognised|recognized|registered|looked
    `,
  ),
  D15: at(
    /^(?:T04\.4\.2|Q14|Q09\.3|T05\.3\.[67]|T06\.2\.1|Q15\.3|T03\.2\.1)/,
    `
    holds|holder|badge|certificate > steered|driven|welded|cooked|built|repaired|handled|flown|shown|tied|cut|nursed|moved|lifted > real|live|own|actual|before|in_front
    real|live|actual ~ ferry|ship|crane|patient|engine|boat|kitchen|fire|animal|weld|tower
    `,
    `
    questions|items|quiz ~ tablet|screen|computer|phone|paper|online|app
    #|ten|twenty|thirty|forty|fifty questions|items
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
  D21: at(
    /^(?:Q12\.[12]|T03\.3\.2|T06\.5\.1|Q14|T04\.4\.2|Q13\.1|Q09\.3)/,
    `
    chatgpt|ai|copilot|gemini|chatbot & tool|draft*|use*|exercise*|correct*|help*|learn*|allowed|normal
    `,
    `
    {not} > chatgpt|ai|copilot|chatbot*|machine_text
    ai|chatgpt|chatbot* & detector|detect*|cheat*|ban*|forbid*|caught|out
    `,
  ),
  D9: at(
    /^(?:T04\.4\.2|Q14|Q09\.3)/,
    `
    look|looks ~ up
    may|can|allowed|free ~ use|look|search|open|ask|have ~ notes|book*|handbook|everything|anything|net|internet|table|manual
    `,
    `
    nothing on|beside|with ~ table|desk|them ~ but|except|only
    {not} > paper|phone|notes|books|material|aids|help > head|memory|only|just|room|hall|table|nothing
    `,
  ),
  G4: at(
    /^(?:T06\.3\.1|T06\.5\.1|T03\.3\.[24]|T04\.4\.1|Q12\.1|Q15\.3|Q09\.1|Q02\.2)/,
    `
    part|half|third|rest|weeks|week|day|days|hours|weekend* ~ in|at|on|takes_place ~ our|the ~ dairy|bakery|ship|ferry|farm|mill|greenhouse|kitchen|workshop|yard|hall|studio|lab|station|garden|forest|shop|clinic|stable|barn|hangar|school
    takes place|happens|held|meet|come|comes ~ in|at|to ~ our|the ~ dairy|bakery|ship|ferry|farm|mill|greenhouse|kitchen|workshop|yard|hall|studio|lab|station|garden|shop|clinic|hangar|school|depot
    bring [an|a|your] apron|boots|helmet|gloves|overalls|knife|clothes|shoes|lunch
    `,
    `
    {all} > screen|phone|distance|internet|net|app|computer|home|kitchen_table|browser|online
    distance mode|learning|course|education
    building|classroom|campus|room|bag|suitcase|ticket|journey > {not} > needed|behind|packed|there
    {not} > building|classroom|campus|bag|suitcase|ticket|journey|trip|boots|eyes_on_us|school
    kitchen table
    `,
  ),
  G5: at(
    /^(?:T06\.5\.1|T03\.3\.[24]|Q09\.2|T06\.3\.1|Q02\.2|Q13\.1|T04\.4\.1)/,
    `
    {day} is|are|means class|lesson|course|school|live|group ~ night|evening|day|time
    {day} > at #
    late|absent|missing > out|excluded|dropped|lost|leave
    logs|log on|in ~ {day}|each|every
    stays|stay ~ till|until
    presence|attendance counts|noted|taken|checked|required
    no excuse*|exceptions|mercy
    `,
    `
    {not} > bell|clock|roster|timetable|appointment*|dates|hours|meeting*|schedule > here|keep|attend|rings|fixed|set
    study|learn|work|open|do_it ~ before_breakfast|after_the|at_night|when|whenever
    whenever|when ~ roster|shift|work|family|tide|weather|children|time > allow*|permit*|sleep|free|over|lets
    {nobody} > tells|says|decides|dictates|asks > when|hour|day|time
    all|everything in|on one|a night|weekend|day|go
    `,
  ),
  G7: at(
    /^(?:Q02|T03\.1|T04\.4\.4|Q11|T06\.5\.1|Q12\.1|T03\.3\.[24]|Q16)/,
    `
    {not} > break|drop|fall|interrupt* > line|connection|net|signal|link
    line|connection|net|link > {must}|must_not > break|drop|hold|stand|stable
    on our server|servers
    played|runs|done|work ~ on_the_net|online|live ~ others|against|together|only
    `,
    `
    bar|bars of reception|signal
    {not} > line|reception|signal|net|network|internet|coverage > weeks|days|sea|camp*|mountain*|valley|home|most
    reception|signal|net > roof|hill|lucky|sometimes|rare|weak|town
    `,
  ),
  G8: at(
    /^(?:Q02|T04\.4\.[45]|Q11\.1|T06\.8\.1|T03\.1|Q12\.1|T03\.3\.2|T06\.[35])/,
    `
    computer|pc|laptop|workstation > must|need*|required|screens|gb|real|ask*|own
    real|own|proper|strong computer|pc|laptop|workstation
    # gb ram|memory
    `,
    `
    handset|mobile|phone|smartphone|cell > all|only|enough|suffices|own|just|need
    pc|computer|laptop > {not} > own|have|afford|at_home|theirs
    {not} > own|have > pc|computer|laptop
    `,
  ),
  G9: at(
    /^(?:T04\.4\.4|Q12\.1|T04\.4\.1|Q11\.1|Q12\.2|Q02\.2|Q14\.2)/,
    `
    read|written|text ~ as_well|too|also|every_word|all_words|instead
    cannot|can't|do_not|don't hear|see > find|read|follow|hear|every|all
    every|each word|film|video|lesson ~ text|read|written|on_the_screen|captions
    `,
    `
    {not} > words|text|captions|subtitles|signs > them|film*|video*|sound|under|it
    sound|speech|voice|audio > {not}|without > text|words|captions
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
  D8: at(
    /^(?:T05\.3\.[67]|Q08\.3|Q09\.3|T06\.2\.1)/,
    `
    {badge} ~ sent|issued|given|printed|handed|downloaded|opened
    `,
    `
    get|gets|receive|receives|leave*_with nothing|no_paper|no_proof|no_document
    nothing is ~ issued|given|handed|printed|sent
    `,
  ),
}
