import { beforeEach, expect, test } from 'vitest'
import { describePage, lastIn, say } from './open-page.ts'

/** A machine that does much else takes its time. */
const patient = { timeout: 15_000 }

describePage(
  'the focus on the page',
  (on) => {
    beforeEach(() => on.page.locator('dialog[open]').waitFor({ state: 'hidden' }))
    const focused = () =>
      on.page.evaluate<string>(
        `(({ id, textContent, tagName }) => [tagName, id, textContent].join(' '))(document.activeElement)`,
      )
    const press = async (name: string | RegExp) => {
      await on.page.getByRole('button', { name }).last().focus()
      await on.page.keyboard.press('Enter')
    }
    /** Types into the form that comes up, and sends it. */
    const fillIn = async (words: string) => {
      await on.page.locator('dialog[open]').waitFor()
      await on.page.keyboard.type(words)
      await on.page.locator('dialog[open] button.primary').focus()
      await on.page.keyboard.press('Enter')
    }

    test('goes to what follows once the form that sets up is sent, and to the box of the thread that opens', async () => {
      await press(/^(Set|Start)/)
      await fillIn('Data basics for nurses')
      await expect.poll(focused, patient).toMatch(/^LI message-.*All set/)
      await press('Begin with phase I')
      await expect.poll(focused, patient).toMatch(/^TEXTAREA thread-box/)
      await lastIn(on.page, 'thread').getByText('question 1 of').waitFor()
    })

    test('goes to the next question once an answer is sent by form', async () => {
      await press(/^Answer/)
      await fillIn('We asked twelve ward managers.')
      await expect.poll(focused, patient).toMatch(/^LI message-.*recorded.*question 2 of/)
      await on.page.waitForTimeout(300)
      expect(await focused()).toMatch(/^LI message-.*question 2 of/)
    })

    test('goes to the next question after one is skipped, and after one that does not apply', async () => {
      await press(/^Skip/)
      await expect.poll(focused, patient).toMatch(/^LI message-.*question 3 of/)
      await lastIn(on.page, 'thread').getByLabel('More that can be done').last().focus()
      await on.page.keyboard.press('Enter')
      await press(/Not applicable/)
      await fillIn('Nobody asks for it here.')
      await expect.poll(focused, patient).toMatch(/^LI message-/)
      await expect.poll(focused, patient).not.toMatch(/question 3 of \d.*Skip/)
    })

    test('goes back to the menu whose form is closed', async () => {
      await say(on.page, '/mcred show 08.1', 'thread')
      await lastIn(on.page, 'thread').getByText('08 Learning pathways').waitFor()
      await lastIn(on.page, 'thread').getByLabel('More that can be done').last().focus()
      await on.page.keyboard.press('Enter')
      await press(/Not applicable/)
      await on.page.locator('dialog[open]').waitFor()
      await on.page.keyboard.press('Escape')
      await expect.poll(focused, patient).toMatch(/^SUMMARY/)
    })

    test('goes to what moves up when a message is dismissed, and to the box where nothing does', async () => {
      await on.page.getByRole('button', { name: 'Close the thread' }).click()
      for (const command of ['/mcred help', '/mcred status']) await say(on.page, command)
      await lastIn(on.page, 'channel').getByText('Post in channel').waitFor()
      await on.page
        .getByRole('button', { name: /^Dismiss/ })
        .first()
        .focus()
      await on.page.keyboard.press('Enter')
      await expect.poll(focused, patient).toMatch(/^LI message-.*Only you can see this/)
      await press(/^Dismiss/)
      await expect.poll(focused, patient).toMatch(/^TEXTAREA channel-box/)
    })

    test('goes to what was posted when a card of one’s own is shared', async () => {
      await say(on.page, '/mcred status')
      await lastIn(on.page, 'channel').getByText('Post in channel').waitFor()
      await press('Post in channel')
      await expect.poll(focused, patient).toMatch(/^LI message-.*Shared by/)
    })

    test('stays in the channel’s box on Escape, and the thread open', async () => {
      await on.page
        .getByRole('button', { name: /repl(y|ies)/ })
        .first()
        .click()
      await on.page.locator('#thread').waitFor()
      await on.page.focus('#channel-box')
      await on.page.keyboard.press('Escape')
      expect(await on.page.locator('#thread').isVisible()).toBe(true)
      expect(await focused()).toMatch(/^TEXTAREA channel-box/)
    })

    test('stays with whoever writes on when a thread opens by itself, and the view too', async () => {
      await on.page.getByRole('button', { name: 'Close the thread' }).click()
      await on.page.focus('#channel-box')
      await on.page.keyboard.type('@mcred next')
      await on.page.keyboard.press('Enter')
      await on.page.keyboard.type('and the keys, please', { delay: 40 })
      await lastIn(on.page, 'channel').getByText('1 reply').waitFor()
      await on.page.waitForTimeout(300)
      expect(await focused()).toMatch(/^TEXTAREA channel-box/)
      expect(await on.page.inputValue('#channel-box')).toBe('and the keys, please')
      await on.page.fill('#channel-box', '')
    })

    test('goes to the box with the first letter that is typed beside it', async () => {
      await lastIn(on.page, 'channel').focus()
      await on.page.keyboard.type('hello')
      expect(await focused()).toMatch(/^TEXTAREA channel-box/)
      expect(await on.page.inputValue('#channel-box')).toBe('hello')
      await on.page.fill('#channel-box', '')
    })

    test('stays nowhere where a person pressed beside everything', async () => {
      await on.page.focus('#channel-box')
      await on.page.locator('.brand').click()
      await on.page.waitForTimeout(50)
      const other = await on.newPage()
      await say(other, '// from somebody else')
      await other.keyboard.press('Escape')
      await lastIn(on.page, 'channel').getByText('from somebody else').waitFor()
      expect(await focused()).toMatch(/^BODY/)
    })
  },
  async () => undefined,
)
