import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../stand-ins/browser.ts'
import { begin, lastIn, openWorkspace } from './open-page.ts'

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'the page in large print' : 'the page in large print (skipped: no Chromium on this machine)',
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

    describe.each([
      [320, 256],
      [320, 200],
      [844, 390],
    ])('at %i by %i', (width, height) => {
      test('moves as a whole, and no wider than it is', async () => {
        await page.setViewportSize({ width, height })
        const fixed = `[...document.querySelectorAll('.top, .pane-top, .box, .talk')].filter((one) => one.checkVisibility() && (getComputedStyle(one).position === 'fixed' || one.scrollHeight > one.clientHeight + 1)).map((one) => one.id || one.className)`
        expect(await page.evaluate(fixed)).toEqual([])
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
        await page.evaluate('scrollTo(0, 0)')
        await page.locator('.top').click({ trial: true })
        await page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
        expect(await page.evaluate('document.querySelector(".top").getBoundingClientRect().bottom')).toBeLessThan(0)
      })

      test('lets everything be pressed', async () => {
        const card = page.locator('#thread-talk')
        for (const name of [/^Answer/, /^Skip/]) await card.getByRole('button', { name }).last().click({ trial: true })
        await page.locator('#thread-form .send').click({ trial: true })
        await page.getByRole('button', { name: 'Close the thread' }).click()
        const replies = page.getByRole('button', { name: /^\d+ repl(y|ies)/ }).last()
        await replies.click({ trial: true })
        await replies.click()
        await page.locator('#thread-box').waitFor()
      })

      test('shows the end of a thread that is opened, and what comes', async () => {
        await page.fill('#thread-box', '// we shall see')
        await page.locator('#thread-form .send').click()
        await lastIn(page, 'thread').getByText('we shall see').waitFor()
        const last = lastIn(page, 'thread')
        await expect.poll(async () => (await last.boundingBox())?.y ?? -1).toBeGreaterThan(-1)
        await expect.poll(async () => (await last.boundingBox())?.y ?? 999).toBeLessThan(height)
      })
    })
  },
)
