import { expect, test } from 'vitest'
import { describePage, lastIn, say } from './open-page.ts'

describePage('a page without its server', (on) => {
  const away = (is: boolean) => on.page.context().setOffline(is)

  test('says in a form that it waits, keeps the focus there, and sends it once', async () => {
    await lastIn(on.page, 'thread')
      .getByRole('button', { name: /^Answer/ })
      .click()
    await on.page.locator('dialog textarea').fill('Read a ward dashboard.')
    await away(true)
    await on.page.locator('dialog button.primary').focus()
    await on.page.keyboard.press('Enter')
    const said = on.page.locator('dialog').getByText('Not connected; it is sent when the server is back.')
    await said.waitFor()
    expect(await on.page.evaluate('document.activeElement.textContent')).toBe('Save')
    await on.page.keyboard.press('Enter')
    await away(false)
    await on.page.locator('dialog[open]').waitFor({ state: 'hidden' })
    await lastIn(on.page, 'thread').getByText('07.1 recorded').waitFor()
    expect(await on.page.locator('#thread-talk').getByText('07.1 recorded').count()).toBe(1)
  })

  test('shows a message in the talk that waits, until it is sent', async () => {
    await away(true)
    await say(on.page, '// said in the dark', 'thread')
    await lastIn(on.page, 'thread').getByText('Waiting: it is sent when the server is back.').waitFor()
    expect(await lastIn(on.page, 'thread').innerText()).toContain('said in the dark')
    expect(await on.page.locator('.waiting').count()).toBe(0)
    await away(false)
    await on.page.locator('.waits').waitFor({ state: 'detached' })
    expect(await on.page.locator('#thread-talk').getByText('said in the dark').count()).toBe(1)
  })

  test('names the buttons of a message with whose it is', async () => {
    await say(on.page, '// to somebody', 'channel')
    const buttons = lastIn(on.page, 'channel').getByRole('button')
    await lastIn(on.page, 'channel').getByText('to somebody').waitFor()
    const names = await buttons.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')))
    expect(names).toEqual([
      expect.stringMatching(/^Reply in thread to Course lead, \d\d:\d\d$/),
      expect.stringMatching(/^Record as an answer what Course lead wrote at \d\d:\d\d$/),
    ])
  })
})
