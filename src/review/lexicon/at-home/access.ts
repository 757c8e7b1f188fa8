import type { Words } from '../../stands.ts'
import { at } from './at.ts'

/** Who gets in. */
export const access: Readonly<Record<string, Words>> = {
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
}
