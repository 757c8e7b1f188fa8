import type { Words } from '../../stands.ts'
import { at } from './at.ts'

/** What it promises, and how it is kept up. */
export const claims: Readonly<Record<string, Words>> = {
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
}
