import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { projectOf } from '../../src/conversation/ports.ts'
import { decisionsOn } from '../../src/paper/kinds/decisions.ts'
import type { Entry } from '../../src/project/entry.ts'
import { gatesIn } from '../../src/project/signoff/standing.ts'
import { buttonsIn } from '../stand-ins/slack/cards.ts'
import { catalog, toolkit } from '../world.ts'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let now = Date.now()
beforeEach(async () => {
  now = Date.now()
  stage = await slackStage({
    now: () => now,
    before: (slack) => {
      slack.person('UDEAN', 'Dean')
      slack.person('UMEI', 'Mei')
    },
  })
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard.')
})
afterEach(() => stage.close())

const told = (): Promise<void> => stage.ports.notices.settled()
const dean = (): string => seen('DUDEAN').at(-1) ?? ''
const seen = (channel: string, user = `U${channel.slice(2)}`): string[] =>
  stage.seen(channel, user).map((one) => one.replace(/\s+/g, ' ').trim())
const buttons = (channel: string): string[] =>
  (stage.slack.channel(channel)?.messages ?? []).flatMap(({ blocks }) =>
    buttonsIn(blocks).map(({ button }) => button.text.text),
  )
const openButton = async () => buttons('DUDEAN').find((label) => /open/.test(label))
const signed = async (): Promise<Entry[]> => (await stage.entries()).filter(({ kind }) => kind === 'signed')
const projectNow = async () => {
  const id = await stage.ports.places.projectAt({ platform: 'slack', tenant: 'T1', id: 'C1' })
  return projectOf(id ?? '', { journal: stage.ports.journal, toolkit })
}
const state = async () => {
  const project = await projectNow()
  return project && gatesIn(project, catalog, now)[0]
}
/** What the papers say was decided. */
const inPaper = async (names = true): Promise<string> => {
  const project = await projectNow()
  return JSON.stringify(project ? decisionsOn({ ...catalog, project, at: now, names }) : [])
}
/** Slack takes two presses within seconds for one. */
const pause = (): void => {
  now += 5_000
}

async function asked(words = '<@UDEAN|dean> by 2099-12-12'): Promise<void> {
  await stage.type('UANA', 'C1', `/mcred signoff design ${words}`)
  await told()
  pause()
}

describe('a sign-off in Slack', () => {
  test('asks the approver alone, and the channel gets one line without a button', async () => {
    await asked()
    expect(dean()).toContain('Sign-off: Phase III Design')
    expect(dean()).toContain('07.1')
    expect(seen('C1', 'UBEN').at(-1)).toMatch(/Sign-off of Phase III Design : Dean is asked in private/)
    expect(seen('C1', 'UBEN').join()).not.toContain('Nothing counts until you press')
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await told()
    expect(await state()).toMatchObject({ is: 'signed' })
    expect(buttons('DUDEAN')).toEqual([])
    expect(seen('C1', 'UBEN').at(-1)).toContain('is signed: Dean signed')
    expect(seen('DUANA').at(-1)).toMatch(/Dean signed/)
  })

  test('counts once however often it is pressed, and all at once', async () => {
    await asked()
    await Promise.all([1, 2, 3].map(() => stage.press('UDEAN', 'DUDEAN', 'Sign')))
    await told()
    expect(await signed()).toHaveLength(1)
    expect(buttons('DUDEAN')).toEqual([])
  })

  test('of two approvers at once keeps both, and leaves no button anywhere', async () => {
    await asked('<@UDEAN|dean> <@UMEI|mei>')
    await Promise.all([stage.press('UDEAN', 'DUDEAN', 'Sign'), stage.press('UMEI', 'DUMEI', 'Sign')])
    await told()
    expect(await state()).toMatchObject({ is: 'signed' })
    expect(await signed()).toHaveLength(2)
    expect([...buttons('DUDEAN'), ...buttons('DUMEI'), ...buttons('C1')].filter((label) => label === 'Sign')).toEqual(
      [],
    )
    expect(seen('C1', 'UBEN').join()).toContain('is signed: Dean signed')
  })

  test('by any of two takes the buttons from the other, who is told why', async () => {
    await asked('<@UDEAN|dean> <@UMEI|mei> any')
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await told()
    expect(buttons('DUMEI')).toEqual([])
    expect(seen('DUMEI').at(-1)).toContain('is signed: Dean signed')
  })

  test('one after the other asks the second once the first has signed', async () => {
    await asked('<@UDEAN|dean> <@UMEI|mei> in turn')
    expect(seen('DUMEI')).toEqual([])
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await told()
    expect(seen('DUMEI').at(-1)).toContain('Sign-off: Phase III Design')
    pause()
    await stage.press('UMEI', 'DUMEI', 'Sign')
    expect(await state()).toMatchObject({ is: 'signed' })
  })

  test('sent back leads whoever asked to what is to be changed, and to asking again once it is, by a new date', async () => {
    await stage.type('UANA', 'C1', '/mcred answer 09.1 30 hours in all.')
    await asked('<@UDEAN|dean> by 2099-12-12')
    await stage.press('UDEAN', 'DUDEAN', 'Ask for changes')
    await stage.submit('UDEAN', { words: 'Too long.', about: ['Q09.1'] })
    await told()
    expect(buttons('DUANA')).toEqual(['Answer 09.1', 'Ask again'])
    pause()
    await stage.press('UANA', 'DUANA', 'Ask again')
    expect(seen('DUANA').join()).toContain('Nothing has changed since Dean asked for changes')
    await stage.press('UANA', 'DUANA', 'Answer 09.1')
    await stage.submit('UANA', { text: '20 hours in all.' })
    now = Date.parse('2099-12-14T04:00:00Z')
    await stage.press('UANA', 'DUANA', 'Ask again')
    await stage.submit('UANA', { by: '2099-12-18' })
    await told()
    expect(dean()).toContain('by Fri 18 Dec')
    expect(dean()).toContain('09.1 was “30 hours in all.”, is now “20 hours in all.”')
    pause()
    await stage.press('UANA', 'DUANA', 'Ask again')
    expect(seen('DUANA').join()).toContain('Dean is asked in private, by Fri 18 Dec')
  })

  test('asks for changes of any item, however many there are', async () => {
    await asked('<@UDEAN|dean>')
    await stage.press('UDEAN', 'DUDEAN', 'Ask for changes')
    const form = JSON.stringify(stage.slack.views.at(-1))
    expect(form).toContain('multi_static_select')
    for (const code of ['07.1', '08.3', '09.3']) expect(form).toContain(`"${code} `)
  })

  test('of a proposal shows the price that page 1 of the paper has, and opens again when it changes', async () => {
    await stage.type('UANA', 'C1', '/mcred answer t6.6.1 NZ$480')
    await stage.type('UANA', 'C1', '/mcred signoff proposal <@UDEAN|dean>')
    await told()
    expect(dean()).toMatch(/On page 1 of the paper for the committee: .*Price t6\.6\.1 “NZ\$480”/)
    expect(dean()).toContain(
      '1 of 83 questions and checks, and 1 of 6 more points on page 1 of the committee’s paper, are recorded.',
    )
    pause()
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    expect(await state()).toMatchObject({ is: 'signed' })
    await stage.type('UANA', 'C1', '/mcred answer t6.6.1 NZ$680')
    expect(seen('C1', 'UANA').join()).toMatch(/is open again: .*t6\.6\.1 was “NZ\$480”, is now “NZ\$680”/)
    expect(await inPaper()).toContain('Changed since: t6.6.1.')
  })

  test('lists what is open step by step, in words behind a button, with the way back', async () => {
    await asked()
    expect(dean()).toMatch(/Open: 07: 2 questions, 4 checks; 08: /)
    await stage.press('UDEAN', 'DUDEAN', (await openButton()) ?? '')
    expect(seen('DUDEAN').join()).toMatch(/07 Learning goals .*07\.2 /)
    await stage.press('UDEAN', 'DUDEAN', 'Back to the request')
    expect(dean()).toContain('Nothing counts until you press')
  })

  test('says what does not fit together, and shows it', async () => {
    await stage.type('UANA', 'C1', '/mcred answer 09.1 30 hours in all.')
    await stage.type('UANA', 'C1', '/mcred answer 09.2 40 hours in all.')
    await asked()
    expect(dean()).toContain('One thing does not fit together.')
    await stage.press('UDEAN', 'DUDEAN', 'Look')
    expect(seen('DUDEAN').join()).toMatch(/what is in doubt .*09\.1 “30 hours in all\.”.*09\.2 “40 hours in all\.”/)
  })

  test('stands in the papers, with what has changed since', async () => {
    expect(await inPaper()).toBe('[]')
    await asked()
    expect(await inPaper()).toContain('not decided yet')
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    expect(await inPaper()).toMatch(/"Phase III Design","Dean","signed on /)
    expect(await inPaper(false)).not.toContain('Dean')
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read twenty dashboards alone.')
    expect(await inPaper()).toContain('Changed since: 07.1.')
  })

  test('shows the words that differ, and all that is recorded in full, with the way back to Sign', async () => {
    const long = `Read a ward dashboard with a colleague, ${'say what each line of it means, '.repeat(8)}and act within`
    await stage.type('UANA', 'C1', `/mcred answer 07.1 ${long} twenty minutes.`)
    await asked()
    await stage.press('UDEAN', 'DUDEAN', 'Read all 1 in full')
    expect(seen('DUDEAN').join()).toContain('and act within twenty minutes.')
    await stage.press('UDEAN', 'DUDEAN', 'Back to the request')
    await stage.type('UANA', 'C1', `/mcred answer 07.1 ${long} ninety minutes.`)
    pause()
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    expect(dean()).toMatch(/was “… [^”]*twenty minutes\.”, is now “… [^”]*ninety minutes\.”/)
    expect(await signed()).toEqual([])
  })

  test('pressed after it was recalled signs nothing, and every card has lost its buttons', async () => {
    await asked()
    const card = stage.slack.channel('DUDEAN')?.messages.at(-1)
    const before = structuredClone(card)
    await stage.type('UANA', 'C1', '/mcred signoff recall')
    await told()
    expect(buttons('DUDEAN')).toEqual([])
    expect(dean()).toContain('Ana recalled the request')
    // What was on the screen when it was recalled.
    if (card && before) card.blocks = before.blocks
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await told()
    expect(await signed()).toEqual([])
    expect(buttons('DUDEAN')).toEqual([])
  })

  test('refuses what was not read: an edit in between is shown first, a comma is not', async () => {
    await asked()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard, and act in 20 minutes.')
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    expect(await signed()).toEqual([])
    expect(dean()).toContain('This changed while you read; nothing was signed:')
    expect(dean()).toContain('is now “Read a ward dashboard, and act in 20 minutes.”')
    pause()
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    expect(await state()).toMatchObject({ is: 'signed', signatures: [{ changes: [], reworded: 0 }] })
  })

  test('of somebody who wrote why while the answer changed loses none of their words', async () => {
    await asked()
    await stage.press('UDEAN', 'DUDEAN', 'Decline')
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read no dashboard.')
    await stage.submit('UDEAN', { words: 'It is too short.' })
    expect(await signed()).toEqual([])
    expect(seen('DUDEAN').join()).toContain('It is too short.')
  })

  test('is nobody else’s: a colleague, a lead and the buttons of another signer sign nothing', async () => {
    await asked()
    stage.slack.join('C1', 'my-course')
    const value = buttonsIn(stage.slack.channel('DUDEAN')?.messages.at(-1)?.blocks ?? []).find(
      ({ button }) => button.text.text === 'Sign',
    )
    for (const user of ['UBEN', 'UANA'] as const) {
      stage.slack.write(`D${user}`, user, 'hello')
      stage.slack.post(`D${user}`, 'card', [{ type: 'actions', block_id: 'b', elements: [value?.button] }] as never)
      await stage.press(user, `D${user}`, 'Sign')
      expect(seen(`D${user}`).join()).toContain('Only Dean, or whoever stands in for them, can decide on this.')
    }
    expect(await signed()).toEqual([])
  })

  test('is passed on to somebody who is asked alone and signs in their place', async () => {
    await asked()
    await stage.press('UDEAN', 'DUDEAN', 'Pass it on')
    await stage.submit('UDEAN', { to: 'UMEI', until: '2099-12-31' })
    await told()
    expect(seen('DUMEI').at(-1)).toContain('Sign-off: Phase III Design')
    pause()
    await stage.press('UMEI', 'DUMEI', 'Sign')
    await told()
    expect(await state()).toMatchObject({ is: 'signed', signatures: [{ name: 'Mei for Dean' }] })
    expect([...buttons('DUDEAN'), ...buttons('DUMEI')]).toEqual([])
  })

  test('shows whoever was stood in for what has changed since, and who decided', async () => {
    await asked()
    await stage.press('UDEAN', 'DUDEAN', 'Pass it on')
    await stage.submit('UDEAN', { to: 'UMEI', until: '2099-12-31' })
    await told()
    pause()
    await stage.press('UMEI', 'DUMEI', 'Sign')
    await told()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard in 20 minutes.')
    await stage.type('UANA', 'C1', '/mcred signoff')
    pause()
    await stage.press('UANA', 'C1', 'Ask again')
    await told()
    expect(dean()).toMatch(/Changed since Mei signed for you on/)
    // Until that day Mei stands in for the dean in the new request too.
    expect(seen('DUMEI').at(-1)).toContain('Sign-off: Phase III Design')
    expect(seen('DUMEI').at(-1)).toContain('for Dean, for whom you may decide until Thu 31 Dec 2099')
    expect(seen('DUMEI').at(-1)).toMatch(/Changed since you saw it on/)
    pause()
    await stage.press('UMEI', 'DUMEI', 'Sign')
    expect(await state()).toMatchObject({ is: 'signed', signatures: [{ name: 'Mei for Dean' }] })
  })

  test('tells whoever was stood in for who asked for changes, and what they wanted', async () => {
    await asked()
    await stage.press('UDEAN', 'DUDEAN', 'Pass it on')
    await stage.submit('UDEAN', { to: 'UMEI', until: '2099-12-31' })
    await told()
    pause()
    await stage.press('UMEI', 'DUMEI', 'Ask for changes')
    await stage.submit('UMEI', { words: 'Say how long.' })
    await told()
    expect(seen('DUDEAN').join()).toContain('Mei asked for changes')
    expect(seen('DUDEAN').join()).not.toContain('You asked for changes')
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard in 20 minutes.')
    pause()
    await stage.press('UANA', 'DUANA', 'Ask again')
    await told()
    expect(dean()).toMatch(/Changed since Mei asked for changes for you on .*07\.1 was .*Say how long\./)
  })

  test('asked again by the button on an older card loses no signature between', async () => {
    await stage.type('UANA', 'C1', '/mcred answer 09.1 30 hours in all.')
    await asked('<@UDEAN|dean> <@UMEI|mei> in turn')
    await stage.press('UDEAN', 'DUDEAN', 'Ask for changes')
    await stage.submit('UDEAN', { words: 'Too long.' })
    await told()
    await stage.type('UANA', 'C1', '/mcred answer 09.1 20 hours in all.')
    pause()
    const older = stage.slack
      .channel('DUANA')
      ?.messages.findLast(({ blocks }) => buttonsIn(blocks).some(({ button }) => button.text.text === 'Ask again'))
    const oldBlocks = structuredClone(older?.blocks ?? [])
    await stage.press('UANA', 'DUANA', 'Ask again')
    await told()
    pause()
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await told()
    pause()
    await stage.press('UMEI', 'DUMEI', 'Decline')
    await stage.submit('UMEI', { words: 'Supervision is missing.' })
    await told()
    expect(buttons('DUANA').at(-1)).toBe('Ask again')
    expect(seen('DUANA').at(-1)).toContain('Mei declined')
    pause()
    // The first card, as it stands on another screen.
    for (const one of stage.slack.channel('DUANA')?.messages ?? []) one.blocks = one === older ? oldBlocks : []
    await stage.press('UANA', 'DUANA', 'Ask again')
    await told()
    pause()
    await stage.press('UMEI', 'DUMEI', 'Sign')
    await told()
    const gate = await state()
    expect(gate).toMatchObject({ is: 'signed' })
    expect(gate?.signatures.map(({ name, entry }) => `${name} ${entry.verdict}`).sort()).toEqual([
      'Dean yes',
      'Mei yes',
    ])
    expect(seen('C1').at(-1)).toMatch(/is signed: Dean signed [^;]*; Mei signed/)
    await stage.type('UANA', 'C1', '/mcred answer 09.1 40 hours in all.')
    await stage.type('UANA', 'C1', '/mcred signoff')
    pause()
    await stage.press('UANA', 'C1', 'Ask again')
    await told()
    expect(dean()).toContain('09.1 was “20 hours in all.”, is now “40 hours in all.”')
  })

  test('asked for anew from one’s own chat stands in the channel, to the end', async () => {
    await asked()
    await stage.press('UDEAN', 'DUDEAN', 'Ask for changes')
    await stage.submit('UDEAN', { words: 'Say how long.' })
    await told()
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard in 20 minutes.')
    pause()
    await stage.press('UANA', 'DUANA', 'Ask again')
    await told()
    expect(seen('C1').join()).toContain('Dean is asked in private')
    pause()
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await told()
    expect(seen('C1').join()).toMatch(/Design.* is signed: Dean/s)
    // Where it was pressed nothing is left that says otherwise by now.
    expect(seen('DUANA').join()).toContain('asked Dean, by Sat 12 Dec 2099. The line in the project’s channel')
    expect(seen('DUANA').join()).not.toContain('is asked in private')
  })

  test('of an approver who leaves waits for nobody in secret: it is recalled and another is asked', async () => {
    await asked()
    stage.slack.users.set('UDEAN', { ...stage.slack.users.get('UDEAN'), deleted: true } as never)
    now += 3_600_000
    await stage.type('UANA', 'C1', '/mcred signoff recall')
    pause()
    await stage.type('UANA', 'C1', '/mcred signoff design <@UDEAN|dean>')
    expect(seen('C1', 'UANA').join()).not.toMatch(/Dean is asked in private.*Dean is asked in private/)
    expect(await state()).toMatchObject({ is: 'recalled' })
    await stage.type('UANA', 'C1', '/mcred signoff design <@UMEI|mei>')
    await told()
    pause()
    await stage.press('UMEI', 'DUMEI', 'Sign')
    expect(await state()).toMatchObject({ is: 'signed', signatures: [{ name: 'Mei' }] })
  })

  test('counts again only for those whose signature it was, once something else is meant', async () => {
    await asked('<@UDEAN|dean> <@UMEI|mei>')
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a ward dashboard in 20 minutes.')
    await stage.press('UMEI', 'DUMEI', 'Sign')
    pause()
    await stage.press('UMEI', 'DUMEI', 'Sign')
    await told()
    expect(await state()).toMatchObject({ is: 'changed' })
    await stage.type('UANA', 'C1', '/mcred signoff')
    pause()
    await stage.press('UANA', 'C1', 'Ask again')
    await told()
    expect(dean()).toContain('Changed since you saw it')
    expect(buttons('DUMEI')).toEqual([])
    pause()
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    expect(await state()).toMatchObject({ is: 'signed' })
  })

  test('of somebody who cannot be told alone stands in the channel, where only they can press', async () => {
    stage.slack.channels.delete('DUDEAN')
    await asked()
    expect(seen('C1', 'UBEN').join()).toContain('Nothing counts until you press')
    await stage.press('UBEN', 'C1', 'Sign')
    expect(await signed()).toEqual([])
    await stage.press('UDEAN', 'C1', 'Sign')
    await told()
    expect(await state()).toMatchObject({ is: 'signed' })
    expect(buttons('C1').filter((label) => label === 'Sign')).toEqual([])
  })

  test('asked for in plain words is shown with its effect, and asked only by a press', async () => {
    await stage.say('UANA', 'C1', '<@U0BOT> please ask <@UDEAN> to sign off the design phase by 12 December 2099')
    expect(seen('C1', 'UANA').at(-1)).toMatch(/Dean would be asked in private to sign Phase III Design/)
    expect(await state()).toBeUndefined()
    pause()
    await stage.press('UANA', 'C1', 'Ask for it')
    await told()
    expect(dean()).toContain('by Sat 12 Dec 2099')
    expect(await state()).toMatchObject({ is: 'waits' })
  })

  test('is asked for by leads alone, never of oneself alone, and with a form where nobody is named', async () => {
    await stage.type('UBEN', 'C1', '/mcred signoff design <@UDEAN|dean>')
    expect(seen('C1', 'UBEN').at(-1)).toContain('Only Ana can do that here')
    for (const words of ['<@UANA|ana>', '<@UANA|ana> <@UDEAN|dean> any']) {
      await stage.type('UANA', 'C1', `/mcred signoff design ${words}`)
      expect(seen('C1', 'UANA').at(-1)).toContain('Whoever asks may not be the only one whose signature is needed')
    }
    expect(await state()).toBeUndefined()
    await stage.type('UANA', 'C1', '/mcred signoff design')
    await stage.submit('UANA', { first: 'UDEAN', by: '2099-12-12' })
    await told()
    expect(dean()).toContain('Sign-off: Phase III Design')
  })

  test('asked for again is never one’s own: a lead who signs leaves that to another lead', async () => {
    await stage.type('UANA', 'C1', '/mcred lead <@UDEAN|dean>')
    pause()
    await asked('<@UDEAN|dean>')
    await stage.press('UDEAN', 'DUDEAN', 'Sign')
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read 20 dashboards alone.')
    await stage.type('UDEAN', 'C1', '/mcred signoff')
    pause()
    await stage.press('UDEAN', 'C1', 'Ask again')
    await told()
    expect(seen('C1', 'UDEAN').at(-1)).toContain('Whoever asks may not be the only one whose signature is needed')
    expect(buttons('DUDEAN')).toEqual([])
    expect(await state()).toMatchObject({ is: 'changed', request: { asked: { name: 'Ana' } } })
    pause()
    await stage.press('UANA', 'C1', 'Ask again')
    await told()
    expect(dean()).toContain('Changed since you saw it')
  })

  test('asked for again once the other signer is forgotten is never one’s own', async () => {
    await stage.type('UANA', 'C1', '/mcred signoff design <@UANA|ana> <@UMEI|mei>')
    await told()
    pause()
    await stage.press('UANA', 'DUANA', 'Ask for changes')
    await stage.submit('UANA', { words: 'Longer.' })
    await stage.type('UANA', 'C1', '/mcred answer 07.1 Read 20 dashboards alone.')
    await stage.type('UANA', 'C1', '/mcred signoff')
    await stage.ports.journal.erase({ platform: 'slack', tenant: 'T1', id: 'UMEI' })
    pause()
    await stage.press('UANA', 'C1', 'Ask again')
    await told()
    expect(seen('C1', 'UANA').at(-1)).toContain('Whoever asks may not be the only one whose signature is needed')
    expect((await stage.entries()).filter(({ kind }) => kind === 'asked for sign-off')).toHaveLength(1)
  })

  test('passed on by two approvers is never to one person, whose two signatures would be one', async () => {
    now = Date.parse('2026-11-26T04:00:00Z')
    await asked('<@UDEAN|dean> <@UMEI|mei>')
    await stage.press('UDEAN', 'DUDEAN', 'Pass it on')
    await stage.submit('UDEAN', { to: 'UBEN', from: '2026-12-10', until: '2026-12-12' })
    await told()
    expect(dean()).toContain('Ben may decide for Dean from Thu 10 Dec until Sat 12 Dec.')
    expect(dean()).not.toContain('is asked in private')
    pause()
    for (const from of ['2026-12-01', '2026-12-20']) {
      await stage.press('UMEI', 'DUMEI', 'Pass it on')
      await stage.submit('UMEI', { to: 'UBEN', from, until: '2026-12-31' })
      pause()
    }
    expect((await stage.entries()).filter(({ kind }) => kind === 'delegated')).toHaveLength(1)
    await stage.submit('UMEI', { to: 'UGUEST', until: '2026-12-31' })
    await told()
    expect(seen('DUMEI').at(-1)).toContain('Guest may decide for Mei until Thu 31 Dec, and is asked in private.')
  })
})
