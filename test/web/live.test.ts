import { expect, test } from 'vitest'
import { describePage, lastIn, say } from './open-page.ts'

/** A machine that does much else takes its time. */
const patient = { timeout: 15_000 }

describePage('what is heard of the page', (on) => {
  const heard = () => on.page.locator('#said').innerText()

  test('says that an answer is recorded, then the next question', async () => {
    await say(on.page, 'Read a ward dashboard.', 'thread')
    await expect.poll(heard, patient).toMatch(/mcred: 07\.1 recorded\. .*How will you validate/)
  })

  test('says that a question is skipped, then the next one', async () => {
    await lastIn(on.page, 'thread').getByRole('button', { name: /^Skip/ }).click()
    await expect.poll(heard, patient).toMatch(/mcred: 07\.2 left as it is\. .*quality frameworks/)
  })

  test('says that an answer is taken back', async () => {
    await on.page.locator('#thread-talk').getByLabel('More that can be done').first().click()
    await on.page
      .locator('#thread-talk')
      .getByRole('button', { name: /^(Take back|Undo)/ })
      .first()
      .click()
    await expect.poll(heard, patient).toMatch(/mcred: Taken back: your answer to 07\.1/)
  })
})
