import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../stand-ins/browser.ts'
import { begin, lastIn, openWorkspace, say } from './open-page.ts'

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'what the page keeps' : 'what the page keeps (skipped: no Chromium on this machine)',
  () => {
    let workspace: Awaited<ReturnType<typeof openWorkspace>>
    let page: Page

    beforeAll(async () => {
      workspace = await openWorkspace()
      page = await workspace.newPage()
    })
    afterAll(() => workspace?.close())

    const isOpen = () => page.locator('#thread').isVisible()
    const speakers = (one = page) => one.locator('#speaker option').allInnerTexts()

    test('has a way in until there is a project, whatever was said and however often it is loaded', async () => {
      await say(page, 'Hello everybody')
      await lastIn(page, 'channel').getByText('Hello everybody').waitFor()
      expect(await page.locator('#channel-talk').getByRole('button', { name: 'Start' }).isVisible()).toBe(true)
      await page.reload()
      await lastIn(page, 'channel').getByRole('button', { name: 'Start' }).waitFor()
    })

    test('keeps what was typed into a form and into a box when the page is loaded anew', async () => {
      await say(page, '/mcred phase design')
      await page.getByLabel('Name of the micro-credential').fill('Half a name')
      await page.reload()
      await page.fill('#channel-box', 'Half a sentence')
      await page.reload()
      expect(await page.inputValue('#channel-box')).toBe('Half a sentence')
      await say(page, '/mcred phase design')
      expect(await page.getByLabel('Name of the micro-credential').inputValue()).toBe('Half a name')
      await page.keyboard.press('Escape')
      await page.getByText('What you typed is kept').waitFor()
      await page.reload()
      expect(await page.inputValue('#channel-box')).toBe('')
      await begin(page)
      expect(await page.getByRole('button', { name: 'Start' }).count()).toBe(0)
    })

    test('has the thread in its address, and Back leads to the thread before and to the channel', async () => {
      const first = page.url()
      expect(first).toMatch(/#thread-\d+$/)
      await page.reload()
      await lastIn(page, 'thread').getByText('question 1 of 3').waitFor()
      await say(page, '@mcred should learning goals be measurable?')
      await lastIn(page, 'thread').getByText('Step 07 Learning goals').first().waitFor()
      await page.getByRole('button', { name: 'Back to the thread before' }).click()
      await lastIn(page, 'thread').getByText('question 1 of 3').waitFor()
      expect(page.url()).toBe(first)
      await page.goForward()
      await lastIn(page, 'thread').getByText('Step 07 Learning goals').first().waitFor()
      await page.getByRole('button', { name: 'Close the thread' }).click()
      await expect.poll(() => page.url()).not.toContain('#')
      expect(await isOpen()).toBe(false)
      await page.getByRole('button', { name: /replies/ }).click()
      await lastIn(page, 'thread').getByText('question 1 of 3').waitFor()
      await page.goBack()
      await expect.poll(isOpen).toBe(false)
      expect(page.url()).toContain('127.0.0.1')
    })

    test('shows days and times by the clock of the project, as its cards do, wherever the browser is', async () => {
      const away = await workspace.newPage({ timezoneId: 'America/Los_Angeles' })
      const stampOn = (one: Page) => one.locator('#channel-talk .who time').last().innerText()
      expect(await stampOn(away)).toBe(await stampOn(page))
      expect(await away.locator('.day').allInnerTexts()).toEqual(
        await page.locator('#channel-talk .day').allInnerTexts(),
      )
      await away.close()
    })

    test('says a new name at once, and under it what is said from then on', async () => {
      await page.getByRole('button', { name: 'Change this name' }).click()
      await page.getByLabel('Name', { exact: true }).fill('Ana')
      await page.getByRole('button', { name: 'Save' }).click()
      expect(await speakers()).toEqual(['Ana', 'A colleague', 'A guest', 'Somebody else…'])
      await say(page, '// under my own name')
      await lastIn(page, 'channel').getByText('under my own name').waitFor()
      expect(await lastIn(page, 'channel').locator('.who').innerText()).toContain('Ana')
    })

    test('takes a fourth person, who still speaks after a reload and hears what is for them alone', async () => {
      await page.selectOption('#speaker', { label: 'Somebody else…' })
      await page.getByLabel('Name', { exact: true }).fill('Ben')
      await page.getByRole('button', { name: 'Add' }).click()
      await page.reload()
      expect(await page.locator('#speaker').evaluate((one) => one.querySelector('option:checked')?.textContent)).toBe(
        'Ben',
      )
      await say(page, '/mcred help')
      await lastIn(page, 'channel').getByText('Only you can see this').waitFor()
    })

    test('puts what was said to nobody to mcred, by a button and once', async () => {
      await say(page, 'Do goals have to be SMART ones?')
      await page.getByText('mcred was not asked').waitFor()
      await page.getByRole('button', { name: 'Ask mcred this' }).click()
      await lastIn(page, 'thread').getByText('Step 07 Learning goals').first().waitFor()
      expect(await page.locator('#channel-talk').getByText('Do goals have to be SMART ones?').count()).toBe(1)
      expect(await page.getByRole('button', { name: 'Ask mcred this' }).count()).toBe(0)
    })

    test('takes nobody in another browser for the one who writes here', async () => {
      const other = await workspace.newPage()
      await lastIn(other, 'channel').getByText('Somebody writes as “Course lead” in another browser').waitFor()
      await say(other, '// who am I?')
      await other.getByLabel('Name', { exact: true }).fill('Lena')
      await other.getByRole('button', { name: 'Save' }).click()
      await lastIn(page, 'channel').getByText('who am I?').waitFor()
      expect(await lastIn(page, 'channel').locator('.who').innerText()).toContain('Lena')
      await other.reload()
      expect(await speakers(other)).toEqual(['Course lead', 'A colleague', 'A guest', 'Lena', 'Somebody else…'])
      await other.close()
    })

    test('reads what people wrote in its own direction, with links that lead somewhere', async () => {
      await say(page, 'انظر https://example.org/a, من فضلك')
      const words = lastIn(page, 'channel').locator('.words')
      await words.getByRole('link', { name: 'https://example.org/a' }).waitFor()
      expect(await words.evaluate((one) => one.matches(':dir(rtl)'))).toBe(true)
      expect(await words.locator('a').getAttribute('href')).toBe('https://example.org/a')
    })

    test('tells what became of each week when the clock is moved, and why nothing comes', async () => {
      const panel = page.locator('#clock-panel')
      const forward = panel.getByRole('button', { name: /^Move the clock/ })
      await page.click('#clock summary')
      const spot = await forward.boundingBox()
      await forward.click()
      await panel.getByText(/: posted\.$/).waitFor()
      for (let week = 0; week < 6; week++) {
        if (await panel.getByText(/none: nothing was recorded for weeks/).count()) break
        const before = await panel.locator('dd').first().innerText()
        await forward.click()
        await expect.poll(() => panel.locator('dd').first().innerText()).not.toBe(before)
      }
      await panel.getByRole('button', { name: 'Move the clock on all the same' }).click()
      await panel.getByText(/silent, because nothing was recorded for weeks\.$/).waitFor()
      expect(await forward.boundingBox()).toMatchObject({ x: spot?.x, y: spot?.y })
      await panel.getByRole('button', { name: 'Back to now' }).click()
      await page.locator('#clock:not(.moved)').waitFor()
    })
  },
)
