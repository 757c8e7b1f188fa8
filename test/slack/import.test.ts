import { afterEach, describe, expect, test, vi } from 'vitest'
import * as documents from '../import/documents.ts'
import { slackStage } from './stage.ts'

let stage: Awaited<ReturnType<typeof slackStage>>
afterEach(() => stage.close())

const patient = { timeout: 60_000 }
const answers = async () => (await stage.entries()).flatMap((entry) => (entry.kind === 'answered' ? [entry] : []))

/** It is acknowledged before it is read. */
const shown = (text: string): Promise<void> =>
  vi.waitFor(() => expect(stage.seen().join('\n')).toContain(text), { timeout: 30_000, interval: 50 })

const csv = Buffer.from('code,answer\n07.1,Read a dashboard\n08.1,A registration\n')

describe('a file in Slack', () => {
  test(
    'is fetched only where somebody asks for it, in reply to it, and recorded only by a press',
    patient,
    async () => {
      stage = await slackStage()
      await stage.start()
      const { slack } = stage
      await stage.say('UANA', 'C1', 'Our canvas', { files: [slack.file('canvas.csv', csv)] })
      expect(slack.fetched).toEqual([])
      const root = slack.channel('C1')?.messages.at(-1)?.ts
      await stage.say('UBEN', 'C1', '<@U0BOT> import', { thread: root })
      expect(slack.fetched).toHaveLength(1)
      await shown('canvas.csv : 2 pieces')
      expect(await answers()).toEqual([])
      await stage.press('UBEN', 'C1', 'Take all 2 that are sure')
      expect(
        (await answers()).map(({ name, item, text, source }) => [name, item, text, source?.imported?.file]),
      ).toEqual([
        ['Ben', 'Q07.1', 'Read a dashboard', 'canvas.csv'],
        ['Ben', 'Q08.1', 'A registration', 'canvas.csv'],
      ])
    },
  )

  test('is read in by the shortcut on its message, and by the word beside it', patient, async () => {
    stage = await slackStage()
    await stage.start()
    const { slack } = stage
    await stage.say('UANA', 'C1', '<@U0BOT> import', { files: [slack.file('outline.docx', await documents.plain())] })
    await shown('outline.docx : 6 pieces')
    await stage.say('UANA', 'C1', 'And a table', { files: [slack.file('table.csv', csv)] })
    const message = slack.channel('C1')?.messages.at(-1)
    if (message) await stage.shortcut('UANA', 'C1', message, 'read_file')
    await shown('table.csv : 2 pieces')
    expect(await answers()).toEqual([])
  })

  test('that Slack does not hand out is told of, and the token goes to nobody else', patient, async () => {
    stage = await slackStage()
    await stage.start()
    const elsewhere = {
      name: 'canvas.csv',
      permalink: 'https://stand-in.example/x',
      url_private_download: 'http://127.0.0.1:9/x',
    }
    await stage.say('UANA', 'C1', '<@U0BOT> import', { files: [elsewhere] })
    await shown('Slack does not let me have canvas.csv')
    expect(stage.log.join('\n')).not.toContain('canvas')
  })
})
