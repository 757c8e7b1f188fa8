import type { Words } from '../../stands.ts'
import { at } from './at.ts'

/** How it is taught. */
export const delivery: Readonly<Record<string, Words>> = {
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
}
