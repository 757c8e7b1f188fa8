import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../stand-ins/browser.ts'
import { begin, lastIn, openWorkspace, say } from './open-page.ts'

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'a page without its server' : 'a page without its server (skipped: no Chromium on this machine)',
  () => {
    let workspace: Awaited<ReturnType<typeof openWorkspace>>
    let page: Page

    beforeAll(async () => {
      workspace = await openWorkspace()
      page = await workspace.newPage()
      page.setDefaultTimeout(8_000)
      await begin(page)
    })
    afterAll(() => workspace?.close())

    const away = (is: boolean) => page.context().setOffline(is)

    test('says in a form that it waits, keeps the focus there, and sends it once', async () => {
      await lastIn(page, 'thread')
        .getByRole('button', { name: /^Answer/ })
        .click()
      await page.locator('dialog textarea').fill('Read a ward dashboard.')
      await away(true)
      await page.locator('dialog button.primary').focus()
      await page.keyboard.press('Enter')
      const said = page.locator('dialog').getByText('Not connected; it is sent when the server is back.')
      await said.waitFor()
      expect(await page.evaluate('document.activeElement.textContent')).toBe('Save')
      await page.keyboard.press('Enter')
      await away(false)
      await page.locator('dialog[open]').waitFor({ state: 'hidden' })
      await lastIn(page, 'thread').getByText('07.1 recorded').waitFor()
      expect(await page.locator('#thread-talk').getByText('07.1 recorded').count()).toBe(1)
    })

    test('shows a message in the talk that waits, until it is sent', async () => {
      await away(true)
      await say(page, '// said in the dark', 'thread')
      await lastIn(page, 'thread').getByText('Waiting: it is sent when the server is back.').waitFor()
      expect(await lastIn(page, 'thread').innerText()).toContain('said in the dark')
      expect(await page.locator('.waiting').count()).toBe(0)
      await away(false)
      await page.locator('.waits').waitFor({ state: 'detached' })
      expect(await page.locator('#thread-talk').getByText('said in the dark').count()).toBe(1)
    })

    test('names the buttons of a message with whose it is', async () => {
      await say(page, '// to somebody', 'channel')
      const buttons = lastIn(page, 'channel').getByRole('button')
      await lastIn(page, 'channel').getByText('to somebody').waitFor()
      const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
      expect(names).toEqual([
        expect.stringMatching(/^Reply in thread to Course lead, \d\d:\d\d$/),
        expect.stringMatching(/^Record as an answer what Course lead wrote at \d\d:\d\d$/),
      ])
    })
  },
)
