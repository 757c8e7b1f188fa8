import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../stand-ins/browser.ts'
import { begin, lastIn, openWorkspace, say } from './open-page.ts'

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'what is heard of the page' : 'what is heard of the page (skipped: no Chromium on this machine)',
  () => {
    let workspace: Awaited<ReturnType<typeof openWorkspace>>
    let page: Page

    beforeAll(async () => {
      workspace = await openWorkspace()
      page = await workspace.newPage()
      page.setDefaultTimeout(5_000)
      await begin(page)
    })
    afterAll(() => workspace?.close())

    const heard = () => page.locator('#said').innerText()

    test('says that an answer is recorded, then the next question', async () => {
      await say(page, 'Read a ward dashboard.', 'thread')
      await expect.poll(heard).toMatch(/mcred: 07\.1 recorded\. .*How will you validate/)
    })

    test('says that a question is skipped, then the next one', async () => {
      await lastIn(page, 'thread').getByRole('button', { name: /^Skip/ }).click()
      await expect.poll(heard).toMatch(/mcred: 07\.2 left as it is\. .*quality frameworks/)
    })

    test('says that an answer is taken back', async () => {
      await page.locator('#thread-talk').getByLabel('More that can be done').first().click()
      await page
        .locator('#thread-talk')
        .getByRole('button', { name: /^(Take back|Undo)/ })
        .first()
        .click()
      await expect.poll(heard).toMatch(/mcred: Taken back: your answer to 07\.1/)
    })
  },
)
