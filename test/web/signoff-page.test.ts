import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../stand-ins/browser.ts'
import { begin, openWorkspace, say } from './open-page.ts'

describe.skipIf(!chromiumPath)('a sign-off on the page', () => {
  let workspace: Awaited<ReturnType<typeof openWorkspace>>
  let [lead, dean] = [] as unknown as [Page, Page]
  beforeAll(async () => {
    workspace = await openWorkspace()
    lead = await workspace.newPage()
    dean = await workspace.newPage()
    await dean.selectOption('#speaker', 'colleague')
    await say(dean, 'Hello.')
    await begin(lead)
    await say(lead, '/mcred answer 07.1 Read a ward dashboard.')
  })
  afterAll(() => workspace?.close())

  const talk = (page: Page) => page.locator('#channel-talk')
  const signs = (page: Page) => page.getByRole('button', { name: 'Sign', exact: true })
  /** Pages hear of it a moment later. */
  const none = () => expect.poll(() => signs(dean).count(), { timeout: 20_000 }).toBe(0)
  const asked = async (): Promise<void> => {
    await say(lead, '/mcred signoff design @A colleague')
    await signs(dean).first().waitFor()
  }

  test('shows one card of it, however often it is looked up, and none of its buttons once it is decided', async () => {
    await asked()
    await say(dean, '/mcred signoff')
    await talk(dean).getByText('asked by Course lead').last().waitFor()
    expect(await signs(dean).count()).toBe(1)
    await dean.getByRole('button', { name: 'Ask for changes' }).click()
    await dean.getByLabel('What should change?').waitFor()
    expect(await dean.locator('dialog fieldset.checks input').count()).toBeGreaterThan(3)
    await dean.getByLabel('What should change?').fill('Say which dashboard.')
    await dean.locator('dialog').getByRole('button', { name: 'Ask for changes' }).click()
    await talk(dean).getByText('You asked for changes').last().waitFor()
    await none()
  })

  test('takes the buttons from the card of whoever was asked when it is recalled', async () => {
    await say(lead, '/mcred signoff recall')
    await talk(lead).getByText('nobody is asked to sign').last().waitFor()
    await asked()
    await say(lead, '/mcred signoff recall')
    await talk(dean).getByText('recalled the request').last().waitFor()
    await none()
  })

  test('waits for whoever was asked when they open the page anew, once', async () => {
    await asked()
    await dean.reload()
    await signs(dean).first().waitFor()
    await say(dean, '// still here')
    await talk(dean).getByText('still here').last().waitFor()
    expect(await signs(dean).count()).toBe(1)
    await say(dean, '/mcred mine')
    await dean.getByRole('button', { name: 'Look at it' }).click()
    await expect.poll(() => talk(dean).getByText('waits for your decision').count()).toBe(0)
    await signs(dean).click()
    await talk(dean).getByText('Signed: ').first().waitFor()
    await dean.reload()
    await talk(dean).getByText('still here').last().waitFor()
    await dean.waitForTimeout(500)
    expect(await signs(dean).count()).toBe(0)
  })
})
