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
    `,
    `
    {not} > check*|judge*|evaluat*|assess*|weigh*|verif*|measure* > what|learner*|people|anyone|anybody|them|learnt|learned|one|knowledge|participants
    {nobody}|nothing > shown|proved|proven|handed_in|evaluated|judged|assessed|checked|weighed
    {not} criteria|rubric & {not}|nobody|nothing|no_one
    all|everyone|everybody|whoever|those|who > listen*|attend*|come|comes|sit|sits|finish*|watch*|take_part > get*|receive* > paper|certificate|badge
    talk|lecture|seminar series
    just|only for_interest|interest|pleasure|information|awareness
    `,
  ),
  D7: at(
    /^(?:Q14\.2|T04\.4\.2)$/,
    `
    guard|librarian|warden|notary|supervisor|colleague|official|nurse|manager|policeman|teacher|tutor > follows|sits|stands|watches|present|room|eyes|looks|attends
    under|before ~ eyes|gaze
    seen|witnessed|attended|accompanied by
    face|screen|id|passport|identity > follow*|film*|record*|check*|compar*|shown
    `,
    `
    {nobody}|no_one > looking|looks|look|sees|see|knows|there|present|controls|control|checks|check
    {not} > control*|check*|supervis*|watch*|look* > we|who|them|it|people|learner*|there_is|is
    {not} control*|supervision|checks|watching
    faith|trust|confidence ~ adults|people|learners|them|honesty
    wherever|where|when they ~ like|want|please|wish
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
    `,
    `
    {not} > take_it_back|taken_back|taken_away|withdrawn|removed|date_on|date|renew*|repeat*
    who|whoever|once ~ has_it|holds_it|earned|got_it ~ keep*|has_it|forever|always
    rest of ~ days|life|career
    all|whole|entire life|career
    stays|remains|keeps ~ value|valid|online|there|theirs
    `,
  ),
  C6: at(
    /^(?:T02\.1\.4|Q08\.[23])$/,
    `
    #|two|three|four|half|one [of] ~ points|units|credits|credit_hours|sks|ects > certificate|diploma|degree|record|university|programme|transcript|bachelor|master|takes|written|counted
    university|college|registrar|faculty|school > takes|counts|accepts|recogni*|writes|records|enters > as|for|points|units|credits|record|transcript
    written|entered|put|booked ~ in|into|on ~ record|transcript|register|file
    `,
    `
    {not} > record*|points|units|credits|credit|transcript|register*|account
    nothing > recorded|entered|counted|credited|written
    outside ~ system|framework|structure
    `,
  ),
  C7: at(
    /^(?:Q08\.2|T04\.3\.2|T03\.1\.4|Q02\.3|T06\.9)$/,
    `
    #|two|three|four|five of|such ~ you_have|make|give|get|form|equal|are|become
    entrance|entry|first|starting step|stage|level|block|door ~ to|of|into|for
    shorter|shortened|saves|reduced|credited ~ by|semester|year|diploma|bachelor
    build*|continue*|go_on|goes_on|lead*|step* > to|into|toward*|up > diploma|degree|bachelor*|master*|certificate|programme|licence
    `,
    `
    {not} > combin*|build*|stack*|lead*|count*|join*|linked|connected|continu*|follow*|onward
    closed|separate|single|isolated thing|product|course|unit|piece|matter
    after it|this ~ nothing|none|no_programme|no_course
    nothing|none ~ after_it|builds|follows|comes_after
    end|full stop
    `,
  ),
  E10: at(
    /^(?:Q01\.5|T01\.1\.4|T06\.6\.1|T01\.4\.3|Q15\.1|T03\.3\.3)$/,
    `
    {learner}|learner|he|she > transfer*|spend|spends|pays|pay|invest*|put*|lay*|hand*
    # dollars|pesos|baht|ringgit|soles|yuan|won|yen|rupiah|roubles|kina|dong|euro|euros ~ you|they|she|he|learner* > spend|pay|put|invest|lay
    from|out_of ~ own|private pocket|purse|savings|account|money
    transfer|payment of the_fee|fee ~ by|from learner*|participant*|each
    `,
    `
    ministry|fund|employer|company|state|agency|council|union|levy|sponsor|project|foundation|grant|plant|yard > settles|settle|pays|covers|bears|takes_over|carries|meets|finances > everything|all|whole|full|costs|fee|it
    price|fee|cost [is|of] zero|nothing|nil|none|0
    {not} > cent|penny|peso|baht|dollar|money|pay*|fee|cost* > pocket|learner*|participant*|people|anyone|come|sits|them|from
    people|learners|they > come > without > money|cent|paying
    zero|nil|nothing|gratis|free > whoever|everybody|everyone|all|anyone|learners
    `,
  ),
  I19: at(
    /^(?:Q10\.1|Q12\.4|T04\.4\.3|Q06\.1)$/,
    `
    taken_over|taken|come|comes|bought|licensed|leased|borrowed|obtained|adapted|translated from ~
    licence|license|permission|rights|royalt*|fee of|for|to ~ package|simulation|text*|case*|video*|course|library|book*|content
    publisher|vendor|supplier|producer|foreign|abroad|norwegian|danish|australian|american|german & text*|video*|course|package|material*|content|units|modules
    `,
    `
    own|our people|staff|team|lecturers|authors|teachers > wrote|write|drew|made|film*|creat*|produc*|design* > all|everything|each|every|it
    nothing|none|no_page|no_line > elsewhere|outside|others|bought|foreign|borrowed|taken|publisher
    {all} > own|ourselves|home-made|in-house|self-written|our_pen|our_hand
    `,
  ),
  G13: at(
    /^(?:Q17\.3|T05\.1\.[145]|T05\.4\.2|Q11\.1|T02\.2\.5)$/,
    `
    foreman|manager*|employer*|boss*|supervisor*|compan*|ministry|sponsor|parents|head > receive*|get*|see*|sent|told|given > sheet|list|marks|names|scores|results|who|progress|report|file
    log*|record*|store*|keep*|save* > click*|name|names|each|every|real_name|learner*|years
    real|full|own name|names
    call|calls|ring|visit|visits|ask > each|every ~ graduate|holder|learner|participant
    `,
    `
    {not} > personal|individual|private > detail*|data|information|name*|record*
    who answered|said|scored|clicked > {not}|nobody|cannot|hidden|unknown
    numbers|counts|averages|totals only|alone|nothing_else
    {not} > known|traced|identified|tied|linked|named > anyone|anybody|who|person|name|single
    cannot be known|traced|identified
    `,
  ),
  I27: at(
    /^(?:Q17\.2|T05\.2\.1|T05\.3\.[12])$/,
    `
    every|each|once_a|twice_a ~ autumn|spring|summer|winter|year|month|quarter|term|season|january|may|june|july|august|september|october|november|december|run|intake
    we|team|authors|editors ~ go_through|goes_through|renew|refresh|put_in|replace|rewrite|correct|revise
    new ~ prices|rules|cases|scenes|photos|examples|figures
    `,
    `
    {not} > change*|update*|touch*|revis*|money|budget|time|capacity|plan*|foreseen
    leave|leaves|left|stays|stay|remain* ~ alone|as|unchanged|the_same|so
    after release|launch|publication ~ leave|nothing|no
    fixed|final|finished|closed|done for
    `,
  ),
  F6: at(
    /^(?:Q16\.3|T06\.5\.1|T03\.3\.2|Q13\.1)$/,
    `
    coach|tutor|mentor|instructor|teacher|trainer|lecturer|master > phones|calls|reads|writes|answers|visits|sits|stands|meets|rings|replies|walks|listens|comments
    your|own|each|every|their ~ coach|tutor|mentor|instructor|teacher|trainer
    `,
    `
    ^ there isn't|is_no_one|is_nobody|is_none
    without teacher*|tutor*|instructor*|trainer*|lecturer*|coach*|people|humans
    program|programme|software|machine|app|system > explains|corrects|answers|teaches|guides
    only|just ~ videos|recordings|pages|the_app|material
    videos|films|recordings|pages and that's_it|that_is_all|nothing_else
    `,
  ),
  F7: at(
    /^(?:Q16\.1|T05\.3\.5|Q16\.2|T06\.2\.1|Q15\.3|T03\.3\.2)$/,
    `
    if|when you|they ~ stuck|trouble|question* ~ call|phone|write|ring|message
    call|phone|ring|write_to ~ support|help|us|line|desk|number|team
    someone|somebody|a_person|team|staff > answers|helps|replies|picks_up|there
    `,
    `
    {not} > pay|afford|have|offer|provide|run|staff > one|any|such|it|that|desk|team|person|somebody
    look|search|find|read ~ faq|manual|page|themselves|handbook
    people|learners|they must|have_to|can ~ look|manage|find|ask ~ faq|themselves|each_other|alone
    `,
  ),
  F9: at(
    /^(?:Q16\.1|T05\.3\.5)$/,
    `
    at #|two|three|four|midnight|night|any > human|person|someone|somebody|still|answer*|find
    night*|weekend*|sunday*|holiday* > too|also|included|even|as_well
    {all} > hours|days|nights|year
    always|ever
    `,
    `
    mornings|afternoons|evenings|weekdays only|alone
    works|there|present|in ~ mornings|afternoons|weekdays
    from|on {day} to|until|till|and|– {day}
    between # and #
    {day} to|until|till|–|- {day}
    hours|days a week
    from # to|until|till #
    `,
  ),
  H1: at(
    /^(?:Q08\.1|T03\.3\.1|T06\.8\.1|Q15\.1)$/,
    `
    ask|asks|want|wants|need|require|requires|demand ~ for ~ certificate|years|licence|license|degree|diploma|card|experience|letter|proof|registration
    those|who|anyone|whoever without ~ not|cannot|refused|sent|turned
    {not} > let_in|admitted|accepted|enrolled > without|card|licence|certificate|who
    # years|months ~ site|job|trade|field|sea|ward|practice|experience
    `,
    `
    {not} > need|have_to|must > have|know|seen|been|done|hold|bring|show
    all|only ~ we ~ want|ask|need|expect ~ curiosity|interest|time|will|motivation|hands|a_phone
    {not} > asked|expected|looked_at|required|needed|demanded|wanted
    `,
  ),
  H5: at(
    /^(?:Q02\.1|T01\.3\.[12]|Q15\.1|T01\.4\.1|Q03\.1)$/,
    `
    nobody|no_one else
    for|of [the] ~ staff|employees|members|workers|people of|from > only|nobody|alone
    {not} > outsiders|anyone_else|anybody_else|public|strangers
    `,
    `
    whoever|anyone_who|everyone_who > hears|sees|wants|comes|likes|reads|calls > come|join|start|in|may|can|welcome|seat
    whoever hears|sees|reads|wants|comes
    open for|to whoever|all|everybody|anyone
    `,
  ),
  F2: at(
    /^(?:Q04\.[12]|Q10\.2|Q07\.2|T05\.2\.2)$/,
    `
    foremen|engineers|managers|chefs|nurses|captains|lawyers|staff|people|experts|specialists from|of > teach|write|read|mark|check|review|lend|show|speak|give
    they|partners|hotels|firms|companies|mills|both|all ~ send|lend|teach|write|read|discuss|check|mark|host|pay|give
    our #|two|three|four|five partner*
    `,
    `
    industry|companies|employers|firms has|have|had|takes|take|play|plays no
    ^ there is none|nobody
    {not} > looking|searching|asked|approached > one|partner*|any|them
    `,
  ),
  F8: at(
    /^(?:T05\.4\.3|Q12\.3|Q18\.1|T05\.4\.1|Q17\.1)$/,
    `
    professor|expert|specialist|inspector|chef|nurse|engineer|lawyer|auditor|colleague from|of ~ goes|looks|reads|checks|reviews|signs
    two|three|one|an|a outsider*|outsiders|external*|guest*
    goes|go|looks|look ~ over|through ~ each|every|all|before
    `,
    `
    family|house|circle
    authors|team|lecturers|teachers|colleagues check|read|review ~ each_other|one_another|own|themselves
    {not} > outside|stranger|else|other|third > look*|read*|check*|see*|say|involved
    `,
  ),
  G10: at(
    /^(?:Q15\.1|T06\.5\.1|T03\.3\.4|T06\.3\.1)$/,
    `
    begin|begins|start|starts|open|opens ~ in|on ~ and|or ~ 
    in between no|nobody|no_one
    next|new|another start|group|intake|run|class in|on|begins|starts
    {not} > join|enter|get_in|start > later|after|between|midway|once
    `,
    `
    pay|sign_up|click|register > off_you_go|same|start|begin|at_once|in|immediately
    same|very evening|day|hour|minute
    any|every ~ day|morning|week|time
    {not} > wait*|intake|start_date|deadline
    `,
  ),
  G14: at(
    /^(?:T06\.5\.1|T03\.3\.[24]|Q13\.1|T06\.3\.1|T04\.4\.[14]|Q12\.[12])$/,
    `
    missed|miss ~ see|watch|look|hear ~ again|later|next|after
    again|afterwards|later|next_day ~ on ~ page|portal|platform|channel|site
    kept|saved|stored ~ watch|see|later|who
    `,
    `
    {not} > kept|saved|stored|taped|recorded|repeated|repeat
    who|whoever ~ {not} > lost|gone|missed
    lost it
    `,
  ),
  G17: at(
    /^(?:Q12\.2|Q02\.2|T06\.5\.1|T03\.3\.2|Q13\.1|T03\.1\.2)$/,
    `
    in|of twos|threes|fours|pairs|teams|groups ~ look|read|work|discuss|comment|talk|solve|write
    one another's|each_other's|another's
    neighbour|buddy|partner|team|group ~ together|discuss*|help*|look*
    `,
    `
    by|on yourself|themselves|himself|herself|own
    {not} > others|other|anyone|anybody|group|company > meet*|see*|need*|know*|work*|talk*
    alone with
    `,
  ),
  D20: at(
    /^(?:T04\.4\.2|Q14\.[12]|Q09\.3)$/,
    `
    cook|chef|tutor|teacher|foreman|nurse|engineer|examiner|assessor|jury|panel|expert|colleague|master > taste*|give*|look*|read*|judge*|mark*|score*|decide*|listen*|watch*
    second|two|three people|persons|markers|assessors|examiners|readers
    `,
    `
    {not} > assessor|examiner|marker|human|person|people|teacher|tutor|one > involved|needed|mark*|grade*|read*|look*|score*
    algorithm|computer|machine|software|system|program|app|platform > gives|give|decides|marks|scores|grades|corrects
    `,
  ),
  D19: at(
    /^(?:T05\.3\.[67]|Q08\.3)$/,
    `
    linkedin|facebook|wallet|link|qr|click|scan|online|web|site|portal|app|e-mail|email|download*|digital*|net & {badge}|show*|share*|find*|open*|it|see*|holder*|register|page
    `,
    `
    sheet|piece|page of paper
    {not} > copy|version|file|trace|entry > net|web|online|internet|digital|electronic|computer
    stamp|seal|signature > only|and_no|nothing
    only|just [on] paper
    `,
  ),
  F18: at(
    /^(?:Q16\.[123]|T05\.3\.5|T03\.3\.2)$/,
    `
    social_worker|priest|elder|nurse|psychologist|counsellor|chaplain|welfare > worries|private|personal|there|talk|call|listen*|day|days
    worries|trouble|grief|stress|crisis > call|talk|someone|somebody|person|there|line
    `,
    `
    psycholog*|personal|private|emotional|mental > {not} > give|offer|have|something|provide|our|able
    {not} > psycholog*|private_worries|personal_worries|personal_problems|private_problems|feelings
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
    `,
    `
    {not} > said|promised|agreed|signed|offered|guarantee* > take|hire|job*|employ*|anybody|anyone|post*
    `,
  ),
  E18: at(
    /^(?:T06\.6\.1|T01\.4\.3|Q01\.5|T01\.4\.1|Q03\.1)$/,
    `
    # %|percent|per_cent less|off|cheaper|reduction
    less|cheaper|reduced|half ~ members|students|alumni|women|groups|early|partners|who
    `,
    `
    one|single|same tariff|price|fee|rate ~ all|everybody|everyone|whoever
    {not} > exception*|reduction*|discount*|special
    `,
  ),
  E19: at(
    /^(?:T06\.6\.1|T01\.4\.3|Q15\.1|T05\.3\.5)$/,
    `
    return|returns|give|gives|pay|pays|send|sends ~ fee|money|it|price|sum ~ back|if|who|within|until
    return|returns ~ fee|money|price|sum|it_all
    change ~ mind
    `,
    `
    paid ~ stays|remains|is_gone|gone|lost
    {not} > return*|back|given_back|paid_back > fee|money|paid|sum|once
    `,
  ),
  G21: at(
    /^(?:T03\.3\.4|T06\.5\.1|T03\.3\.2|T04\.4\.[45]|Q11\.1)$/,
    `
    you|they|learners|one have|has # days|weeks|months
    # days|weeks|months ~ from|after|since ~ first|login|start|enrol*|activation|payment
    within|inside # days|weeks|months
    `,
    `
    {not} > door|end|limit|hurry|deadline|clock > close*|closes|you|time|finish
    come|comes back ~ years|any|later|whenever
    years later
    `,
  ),
  H15: at(
    /^(?:Q15\.1|Q03\.1|T01\.4\.1|T03\.3\.1|Q08\.1)$/,
    `
    take|takes|choose|chooses|pick|picks|select|invite ~ # ~ best|most|strongest|convincing|promising
    best|strongest|most convincing|promising|motivated
    letters|essays|interviews|applications & choose|take|pick|select|rank|best|decide
    `,
    `
    first #|ten|twenty|thirty|fifteen ~ pay|apply|register|come|write|call
    who|whoever ~ first ~ in|seat|place
    `,
  ),
  I34: at(
    /^(?:Q10\.1|T05\.[23]\.1|Q17\.2|Q10\.2|T05\.2\.2)$/,
    `
    anybody|anyone|everybody|other|schools|colleges > may|can|free > take|use|copy|show|translate|change
    our property|ours > change|rewrite|recut|sell|cut|replace
    `,
    `
    {not} > given|give|passed|pass|shown|show|copied|copy|leave|changed|cut|altered > anyone|anybody|outside|others|course|without|on|them
    `,
  ),
  C17: at(
    /^(?:Q09\.[12]|T06\.5\.1|T03\.3\.[234]|Q02\.2|T06\.3\.1)$/,
    `
    between [the] ~ evenings|sessions|days|classes|weeks ~ read|study|practise|write|work|learn
    hours|hour ~ at_home|on_your_own|alone|in_between|between
    read|practise|write|prepare ~ at_home
    `,
    `
    at home ~ rest|nothing|free
    what ~ do|happens ~ room|class|session ~ all
    {not} > home|between|outside|before > do|read|study|work|learn|task*
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
    `,
  ),
  H6: at(
    /^(?:T04\.3\.1|Q15\.2|Q08\.2)$/,
    `
    start*|begin*|enter*|come ~ at|in|with unit|module|part|week|stage|level
    old|earlier|former|previous ~ badge|certificate|licence|course|card & start*|skip*|count*|exempt*|unit
    shorter|faster|other|second way|route|path|road|track
    `,
    `
    what ~ before|earlier|already > {not}|no_role|nothing|not_count
    before ~ plays|play|counts|count no|nothing|not
    all|everyone|everybody take|takes|do|does|pass|passes ~ all|same|five|four|six|three|every|whole
    {not} > other|second|shorter|faster way|route|path|road|track
    `,
  ),
  H13: at(
    /^(?:T06\.2\.1|T01\.2\.1|T03\.4\.1|Q15\.3|T03\.2\.1|T04\.1\.1|T06\.5\.1)$/,
    `
    level|rank|skill|eye|judgement of ~ chief|senior|expert|specialist|master|engineer|professor
    like a|an ~ chief|senior|expert|specialist|master|veteran
    `,
    `
    feeling|taste|idea|glimpse|impression|flavour for|of
    get to_know|a_feeling|an_idea
    `,
  ),
  I32: at(
    /^(?:T05\.3\.3|Q12\.3|Q07\.2|T04\.4\.6)$/,
    `
    #|nine|ten|twelve|eight|fifteen|twenty people|learners|workers|nurses|farmers|students|colleagues ~ went|tried|tested|used|did|finished|through
    last|in ~ we|people|learners ~ tried|tested|ran
    `,
    `
    {nobody}|no_one > outside|learner*|else > opened|tried|tested|seen|used
    {not} > opened|tried|tested|used > yet|anyone|learner*|before
    `,
  ),
}
