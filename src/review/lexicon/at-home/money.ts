import type { Words } from '../../stands.ts'
import { at } from './at.ts'

/** Money. */
export const money: Readonly<Record<string, Words>> = {
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
}
