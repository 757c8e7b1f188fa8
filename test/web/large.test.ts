import { describe, expect, test } from 'vitest'
import { describePage, lastIn } from './open-page.ts'

describePage('the page in large print', (on) => {
  describe.each([
    [320, 256],
    [320, 200],
    [844, 390],
  ])('at %i by %i', (width, height) => {
    test('moves as a whole, and no wider than it is', async () => {
      await on.page.setViewportSize({ width, height })
      const fixed = `[...document.querySelectorAll('.top, .pane-top, .box, .talk')].filter((one) => one.checkVisibility() && (getComputedStyle(one).position === 'fixed' || one.scrollHeight > one.clientHeight + 1)).map((one) => one.id || one.className)`
      expect(await on.page.evaluate(fixed)).toEqual([])
      expect(await on.page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width)
      await on.page.evaluate('scrollTo(0, 0)')
      await on.page.locator('.top').click({ trial: true })
      await on.page.evaluate('scrollTo(0, document.documentElement.scrollHeight)')
      expect(await on.page.evaluate('document.querySelector(".top").getBoundingClientRect().bottom')).toBeLessThan(0)
    })

    test('lets everything be pressed', async () => {
      const card = on.page.locator('#thread-talk')
      for (const name of [/^Answer/, /^Skip/]) await card.getByRole('button', { name }).last().click({ trial: true })
      await on.page.locator('#thread-form .send').click({ trial: true })
      await on.page.getByRole('button', { name: 'Close the thread' }).click()
      const replies = on.page.getByRole('button', { name: /^\d+ repl(y|ies)/ }).last()
      await replies.click({ trial: true })
      await replies.click()
      await on.page.locator('#thread-box').waitFor()
    })

    test('shows the end of a thread that is opened, and what comes', async () => {
      await on.page.fill('#thread-box', '// we shall see')
      await on.page.locator('#thread-form .send').click()
      await lastIn(on.page, 'thread').getByText('we shall see').waitFor()
      const last = lastIn(on.page, 'thread')
      await expect.poll(async () => (await last.boundingBox())?.y ?? -1).toBeGreaterThan(-1)
      await expect.poll(async () => (await last.boundingBox())?.y ?? 999).toBeLessThan(height)
    })
  })
})
