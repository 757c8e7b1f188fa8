import type { Words } from '../../stands.ts'
import { at } from './at.ts'

/** Assessment, and what it counts for. */
export const assessment: Readonly<Record<string, Words>> = {
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
