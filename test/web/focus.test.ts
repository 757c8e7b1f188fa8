import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { chromiumPath } from '../stand-ins/browser.ts'
import { lastIn, openWorkspace, say } from './open-page.ts'

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'the focus on the page' : 'the focus on the page (skipped: no Chromium on this machine)',
  () => {
    let workspace: Awaited<ReturnType<typeof openWorkspace>>
    let page: Page

    beforeAll(async () => {
      workspace = await openWorkspace()
      page = await workspace.newPage()
      page.setDefaultTimeout(5_000)
    })
    beforeEach(() => page.locator('dialog[open]').waitFor({ state: 'hidden' }))
    afterAll(() => workspace?.close())

    const focused = () =>
      page.evaluate<string>(
        `(({ id, textContent, tagName }) => [tagName, id, textContent].join(' '))(document.activeElement)`,
      )
    const press = async (name: string | RegExp) => {
      await page.getByRole('button', { name }).last().focus()
      await page.keyboard.press('Enter')
    }
    /** Types into the form that comes up, and sends it. */
    const fillIn = async (words: string) => {
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.type(words)
      await page.locator('dialog[open] button.primary').focus()
      await page.keyboard.press('Enter')
    }

    test('goes to what follows once the form that sets up is sent, and to the box of the thread that opens', async () => {
      await press(/^(Set|Start)/)
      await fillIn('Data basics for nurses')
      await expect.poll(focused).toMatch(/^LI message-.*All set/)
      await press('Begin with phase I')
      await expect.poll(focused).toMatch(/^TEXTAREA thread-box/)
      await lastIn(page, 'thread').getByText('question 1 of').waitFor()
    })

    test('goes to the next question once an answer is sent by form', async () => {
      await press(/^Answer/)
      await fillIn('We asked twelve ward managers.')
      await expect.poll(focused).toMatch(/^LI message-.*recorded.*question 2 of/)
      await page.waitForTimeout(300)
      expect(await focused()).toMatch(/^LI message-.*question 2 of/)
    })

    test('goes to the next question after one is skipped, and after one that does not apply', async () => {
      await press(/^Skip/)
      await expect.poll(focused).toMatch(/^LI message-.*question 3 of/)
      await lastIn(page, 'thread').getByLabel('More that can be done').last().focus()
      await page.keyboard.press('Enter')
      await press(/Not applicable/)
      await fillIn('Nobody asks for it here.')
      await expect.poll(focused).toMatch(/^LI message-/)
      await expect.poll(focused).not.toMatch(/question 3 of \d.*Skip/)
    })

    test('goes back to the menu whose form is closed', async () => {
      await say(page, '/mcred show 08.1', 'thread')
      await lastIn(page, 'thread').getByText('08 Learning pathways').waitFor()
      await lastIn(page, 'thread').getByLabel('More that can be done').last().focus()
      await page.keyboard.press('Enter')
      await press(/Not applicable/)
      await page.locator('dialog[open]').waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(focused).toMatch(/^SUMMARY/)
    })

    test('goes to what moves up when a message is dismissed, and to the box where nothing does', async () => {
      await page.getByRole('button', { name: 'Close the thread' }).click()
      for (const command of ['/mcred help', '/mcred status']) await say(page, command)
      await lastIn(page, 'channel').getByText('Post in channel').waitFor()
      await page
        .getByRole('button', { name: /^Dismiss/ })
        .first()
        .focus()
      await page.keyboard.press('Enter')
      await expect.poll(focused).toMatch(/^LI message-.*Only you can see this/)
      await press(/^Dismiss/)
      await expect.poll(focused).toMatch(/^TEXTAREA channel-box/)
    })

    test('goes to what was posted when a card of one’s own is shared', async () => {
      await say(page, '/mcred status')
      await lastIn(page, 'channel').getByText('Post in channel').waitFor()
      await press('Post in channel')
      await expect.poll(focused).toMatch(/^LI message-.*Shared by/)
    })

    test('stays in the channel’s box on Escape, and the thread open', async () => {
      await page
        .getByRole('button', { name: /repl(y|ies)/ })
        .first()
        .click()
      await page.locator('#thread').waitFor()
      await page.focus('#channel-box')
      await page.keyboard.press('Escape')
      expect(await page.locator('#thread').isVisible()).toBe(true)
      expect(await focused()).toMatch(/^TEXTAREA channel-box/)
    })

    test('stays nowhere where a person pressed beside everything', async () => {
      await page.focus('#channel-box')
      await page.locator('.brand').click()
      await page.waitForTimeout(50)
      await say(await workspace.newPage(), '// from somebody else')
      await lastIn(page, 'channel').getByText('from somebody else').waitFor()
      expect(await focused()).toMatch(/^BODY/)
    })
  },
)
