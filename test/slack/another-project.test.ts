import { afterEach, expect, test } from 'vitest'
import { slackStage } from './stage.ts'

const stage = await slackStage()
afterEach(() => stage.close())

test('an open form and a card of a project record into no other in Slack', async () => {
  await stage.start()
  await stage.type('UANA', 'C1', '/mcred show 07.1')
  await stage.press('UANA', 'C1', 'Post in channel')
  await stage.press('UANA', 'C1', 'Answer', '07.1')
  const form = stage.slack.views.at(-1)
  await stage.type('UANA', 'C1', '/mcred archive')
  await stage.start('Dairy safety')
  if (form) stage.slack.views.push(form)
  await stage.submit('UANA', { text: 'Two hospitals look at them.' })
  expect(stage.seen().at(-1)).toContain('That belongs to another project, so nothing was changed')
  await stage.press('UANA', 'C1', 'Answer', '07.1')
  expect(stage.seen().at(-1)).toContain('That belongs to another project, so nothing was changed')
  expect(await stage.entries()).toMatchObject([{ kind: 'started', title: 'Dairy safety' }])
})
