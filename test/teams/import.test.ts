import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { memoryKvs, type TeamsStage, teamsStage } from './stage.ts'

const csv = Buffer.from('code,answer\n07.1,Read a dashboard\n08.1,A registration\n')
const patient = { timeout: 60_000 }

let fetched = 0
const drive = createServer((_, response) => {
  fetched++
  response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(csv)
})
let channel: TeamsStage
beforeEach(async () => {
  fetched = 0
  await new Promise<void>((done) => drive.listen(0, '127.0.0.1', done))
  channel = await teamsStage('channel', { kv: memoryKvs() })
  await channel.type('Ana', 'start Data basics')
  const setup = channel.find('Ana', ({ verb }) => verb === 'send')
  await channel.press('Ana', { ...setup, inputs: { ...setup.inputs, name: 'Data basics' } })
})
afterEach(async () => {
  await channel.close()
  await new Promise((done) => drive.close(done))
})

const file = (more: object) => ({ name: 'canvas.csv', ...more })
const handedOut = (downloadUrl: string) =>
  file({ contentType: 'application/vnd.microsoft.teams.file.download.info', content: { downloadUrl, fileType: 'csv' } })
const here = (): string => `http://127.0.0.1:${(drive.address() as AddressInfo).port}/canvas.csv`
const answers = async (): Promise<string[]> => {
  const id = (await channel.ports.places.projectAt(channel.place('19:course@thread.tacv2'))) ?? ''
  return (await channel.ports.journal.read(id)).flatMap((entry) => (entry.kind === 'answered' ? [entry.item] : []))
}

describe('a file in Teams', () => {
  test('is fetched in one’s own chat where it is asked for, and recorded only by a press', patient, async () => {
    const chat = channel.chatOf('ana')
    await chat.type('Ana', 'hello', undefined, [handedOut(here())])
    expect(fetched).toBe(0)
    await chat.type('Ana', 'import', undefined, [handedOut(here())])
    await vi.waitFor(() => expect(chat.seen().at(-1)).toContain('canvas.csv'), { timeout: 30_000 })
    expect(fetched).toBe(1)
    expect(await answers()).toEqual([])
    await chat.press(
      'Ana',
      chat.find('Ana', ({ title }) => title === 'Take all 2 that are sure'),
    )
    expect(await answers()).toEqual(['Q07.1', 'Q08.1'])
  })

  test(
    'in a channel, or at an address that is not Microsoft’s, is not fetched, and that is said',
    patient,
    async () => {
      const reference = { contentType: 'reference', contentUrl: 'https://contoso.sharepoint.com/canvas.csv' }
      await channel.type('Ana', 'import', undefined, [file(reference)])
      expect(channel.seen().join()).toContain('in our own chat')
      const chat = channel.chatOf('ana')
      await chat.type('Ana', 'import', undefined, [handedOut('https://example.org/canvas.csv')])
      expect(chat.seen().at(-1)).toContain('Teams does not let me have canvas.csv')
      expect(fetched).toBe(0)
    },
  )
})
