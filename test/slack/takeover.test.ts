import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { NotStored } from '../../src/project/ports.ts'
import { open, teams } from '../teams/play.ts'
import { memoryPorts } from '../world.ts'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
let now = Date.now()
beforeEach(async () => {
  now = Date.now()
  stage = await slackStage({ now: () => now })
  stage.slack.join('C3', 'course-team')
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred answer 07.1 Read a dashboard.')
})
afterEach(() => stage.close())

const aCode = /[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}/
const never = (): never => {
  throw new Error('There is none')
}
/** What a person sees in a channel, as they read it. */
const seen = (channel: string, user = 'UANA'): string[] =>
  stage.seen(channel, user).map((one) =>
    one
      .replace(/\s+/g, ' ')
      .replace(/ ([.,:)])/g, '$1')
      .replace('( ', '(')
      .trim(),
  )
const told = (): Promise<void> => stage.ports.notices.settled()
const projectAt = (id: string) => stage.ports.places.projectAt({ platform: 'slack', tenant: 'T1', id })

async function shared(): Promise<string> {
  await stage.type('UANA', 'C1', '/mcred share')
  return aCode.exec(seen('C1', 'UANA').at(-1) ?? '')?.[0] ?? never()
}

/** Ben, who leads nothing, types the code in another channel. */
async function asked(): Promise<void> {
  await stage.type('UBEN', 'C3', `/mcred link ${await shared()}`)
  await told()
  now += 5_000
}

describe('a code in Slack', () => {
  test('is seen by the lead who asked, however they asked, and by nobody else', async () => {
    await shared()
    await stage.say('UANA', 'C1', '<@U0BOT> share')
    expect(seen('C1', 'UANA').filter((words) => aCode.test(words))).toHaveLength(2)
    expect(seen('C1', 'UBEN').join()).not.toMatch(aCode)
  })

  test('goes into the lead’s own chat where the channel takes no private words', async () => {
    stage.slack.fails('chat.postEphemeral', { error: 'user_not_in_channel' })
    await stage.say('UANA', 'C1', '<@U0BOT> share')
    expect(seen('DUANA').at(-1)).toMatch(aCode)
    expect(seen('C1', 'UBEN').join()).not.toMatch(aCode)
  })
})

describe('somebody who leads nothing and has a code', () => {
  test('sees nothing of the project and has no rights, until a lead answers in private', async () => {
    await asked()
    expect(seen('C3', 'UBEN').at(-1)).toContain('One of its leads says whether it does')
    await stage.type('UBEN', 'C3', '/mcred forget this project')
    await stage.type('UBEN', 'C1', '/mcred rename Mine')
    expect(seen('C3', 'UBEN').join()).not.toMatch(/Data basics|Read a dashboard/)
    expect(seen('C1', 'UBEN').at(-1)).toContain('Only Ana')
    expect(await projectAt('C3')).toBeUndefined()
    expect(seen('DUANA').at(-1)).toContain('#course-team (Slack) asks to join Data basics')
    expect(seen('C1').join()).not.toContain('#course-team')
  })

  test('is let in as a member, which every place hears, and deletes nothing', async () => {
    await asked()
    await stage.press('UANA', 'DUANA', 'Let in as members')
    await told()
    expect(seen('C1').at(-1)).toContain('#course-team (Slack) works on this too now.')
    expect(seen('C3').at(-1)).toContain('Ana let this channel in.')
    expect(seen('DUANA').at(-1)).toContain('Let in: #course-team (Slack)')
    await stage.type('UBEN', 'C3', '/mcred forget this project')
    expect(seen('C3', 'UBEN').at(-1)).toContain('Only Ana can do that here')
  })

  test('waits for another lead where whoever made the code leads no more', async () => {
    await stage.type('UANA', 'C1', '/mcred lead <@UBEN|ben>')
    now += 5_000
    await stage.type('UBEN', 'C1', '/mcred share')
    const code = aCode.exec(seen('C1', 'UBEN').at(-1) ?? '')?.[0] ?? never()
    await stage.type('UANA', 'C1', '/mcred unlead <@UBEN|ben>')
    await stage.type('UBEN', 'C3', `/mcred link ${code}`)
    await told()
    expect(seen('DUBEN', 'UBEN').join()).not.toContain('asks to join')
    expect(seen('DUANA').at(-1)).toContain('asks to join Data basics')
  })

  test('is asked about in the project’s channel where no lead can be told alone, for leads to press', async () => {
    const code = await shared()
    await stage.type('UGUEST', 'C3', `/mcred link ${code}`)
    expect(seen('C3', 'UGUEST').at(-1)).toContain('A guest can answer, but not connect')
    stage.slack.channels.delete('DUANA')
    await stage.type('UBEN', 'C3', `/mcred link ${code}`)
    await told()
    expect(seen('C1').at(-1)).toContain('asks to join Data basics')
    expect(seen('C1').at(-1)).not.toMatch(aCode)
    await stage.press('UBEN', 'C1', 'Let in as members')
    expect(await projectAt('C3')).toBeUndefined()
    now += 5_000
    await stage.press('UANA', 'C1', 'Let in as members')
    expect(await projectAt('C3')).toBe(await projectAt('C1'))
  })
})

describe('a lead', () => {
  test('takes the project to another channel without a question', async () => {
    await stage.type('UANA', 'C3', `/mcred link ${await shared()}`)
    await told()
    expect(seen('C3').at(-1)).toContain('Ana joined this channel to the project.')
    expect(seen('C1').at(-1)).toContain('#course-team (Slack) works on this too now. Ana joined it.')
    await stage.type('UANA', 'C1', '/mcred unlink')
    await told()
    expect(seen('C1').at(-1)).toContain('Ana took Data basics away from here')
    expect(seen('C3').at(-1)).toContain('#my-course (Slack) does not work on this any more: Ana took it off.')
    await stage.type('UANA', 'C3', '/mcred unlink')
    expect(seen('C3').at(-1)).toContain('This is the only place of the project')
  })

  test('who is new, and a project that is put away, are heard of in every place', async () => {
    await stage.type('UANA', 'C3', `/mcred link ${await shared()}`)
    for (const [wish, incoming] of [
      ['lead <@UBEN|ben>', 'Ben leads Data basics too now; Ana asked for it.'],
      ['unlead <@UBEN|ben>', 'Ben leads Data basics no longer; Ana asked for it.'],
      ['archive', 'Ana archived Data basics.'],
      ['reopen', 'Ana took Data basics out again.'],
    ] as const) {
      await stage.type('UANA', 'C1', `/mcred ${wish}`)
      await told()
      expect(seen('C3').at(-1)).toContain(incoming)
      now += 5_000
    }
  })
})

describe('a lead who was taken out of the channel', () => {
  test('takes the project nowhere with a code made before, and is not who is asked', async () => {
    const code = await shared()
    await stage.type('UANA', 'C1', '/mcred lead <@UBEN|ben>')
    await stage.leave('UANA', 'C1')
    now += 5_000
    await stage.type('UANA', 'C3', `/mcred link ${code}`)
    await told()
    expect(seen('C3').join()).not.toContain('joined')
    expect(await projectAt('C3')).toBeUndefined()
    expect(seen('DUANA').join()).not.toContain('asks to join')
    expect(seen('DUBEN', 'UBEN').at(-1)).toContain('asks to join Data basics')
  })

  test('lets nobody in by the card that they were asked on', async () => {
    await asked()
    await stage.leave('UANA', 'C1')
    now += 5_000
    await stage.press('UANA', 'DUANA', 'Let in with a lead of their own')
    await told()
    expect(seen('DUANA').at(-1)).toContain('This is for a channel that you are not in now')
    expect(await projectAt('C3')).toBeUndefined()
  })

  test('of whom Slack does not say whether they are in it is asked to try again', async () => {
    await asked()
    now += 120_000
    stage.slack.fails('conversations.members', ...Array.from({ length: 9 }, () => ({ error: 'internal_error' })))
    await stage.press('UANA', 'DUANA', 'Let in as members')
    expect(seen('DUANA').at(-1)).toContain('I could not look up just now whether you are in a channel')
    expect(await projectAt('C3')).toBeUndefined()
    stage.slack.mends('conversations.members')
    now += 120_000
    await stage.press('UANA', 'DUANA', 'Let in as members')
    expect(await projectAt('C3')).toBe(await projectAt('C1'))
  })
})

describe('a deletion', () => {
  const deleteIt = async (): Promise<void> => {
    await stage.type('UANA', 'C1', '/mcred forget this project')
    now += 5_000
    await stage.press('UANA', 'C1', 'Delete…')
    now += 5_000
    await stage.press('UANA', 'C1', 'Yes, delete all of it')
  }

  test('is heard in the other places after a restart, where the process died once the journal was gone', async () => {
    await stage.type('UANA', 'C3', `/mcred link ${await shared()}`)
    await told()
    const { notices } = stage.ports
    const { tell } = notices
    Object.assign(notices, { tell: () => Promise.reject(new NotStored('it died', undefined)) })
    await deleteIt()
    Object.assign(notices, { tell })
    expect(await stage.entries()).toEqual([])
    expect(seen('C3').join()).not.toContain('deleted')
    await notices.takeUp()
    for (const channel of ['C1', 'C3']) expect(seen(channel).at(-1)).toContain('Ana deleted Data basics')
  })

  test('is said once where it was asked', async () => {
    await deleteIt()
    await stage.ports.notices.takeUp()
    expect(seen('C1').filter((one) => one.includes('Ana deleted Data basics'))).toHaveLength(1)
  })

  test('is not told where the process died before the journal went', async () => {
    await stage.type('UANA', 'C3', `/mcred link ${await shared()}`)
    await told()
    const { journal } = stage.ports
    const { forget } = journal
    Object.assign(journal, { forget: () => Promise.reject(new NotStored('it died', undefined)) })
    await deleteIt()
    Object.assign(journal, { forget })
    await stage.ports.notices.takeUp()
    expect(seen('C3').join()).not.toContain('deleted Data basics')
  })
})

describe('a project in Slack that a chat in Teams asks to join', () => {
  test('asks its lead in Slack, and each side hears of the other', async () => {
    const ports = memoryPorts()
    await stage.close()
    stage = await slackStage({ ports, now: () => now })
    await stage.start()
    await open('channel', { ports })
    try {
      await teams.type('Ben', `link ${await shared()}`)
      await told()
      expect(teams.seen().join()).not.toContain('Data basics')
      expect(seen('DUANA').at(-1)).toContain('Course (Microsoft Teams) asks to join Data basics (Ben typed the code).')
      now += 5_000
      await stage.press('UANA', 'DUANA', 'Let in with a lead of their own')
      await told()
      expect(teams.seen().at(-1)).toContain('Ana let this channel in, and Ben is a lead now.')
      expect(seen('C1').at(-1)).toContain('Course (Microsoft Teams) works on this too now.')
      await teams.type('Ben', 'archive')
      await told()
      expect(seen('C1').at(-1)).toContain('Ben archived Data basics.')
    } finally {
      await teams.close()
    }
  })
})
