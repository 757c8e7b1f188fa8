import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { openApp, type RunningApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { chromiumPath, openBrowser } from '../stand-ins/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-phone-'))
const open = (): Promise<RunningApp> => {
  const read = readConfig({ PORT: '0', MCRED_STORE: `sqlite:${join(folder, 'mcred.db')}` })
  if ('problems' in read) throw new Error(read.problems.join())
  return openApp(read.config, () => undefined)
}

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'a reminder on a phone' : 'a reminder on a phone (skipped: no Chromium on this machine)',
  () => {
    let app: RunningApp
    let browser: Browser
    let page: Page

    beforeAll(async () => {
      app = await open()
      browser = await openBrowser()
      page = await browser.newPage({
        viewport: { width: 360, height: 740 },
        isMobile: true,
        hasTouch: true,
        timezoneId: 'Asia/Singapore',
      })
      page.setDefaultTimeout(25_000)
      await page.goto(app.url)
      await say('/mcred start')
      await page.getByLabel('Name of the micro-credential').fill('Data basics for nurses')
      await page.getByRole('button', { name: 'Start' }).last().click()
      await inChannel('All set').waitFor()
      await say('/mcred assign 07.1 @A colleague by tomorrow')
      await inChannel('assigned 07.1 to').waitFor()
      await page.click('#clock summary')
      await page.getByRole('button', { name: 'Move the clock to the next reminder' }).click()
      await reminder().waitFor()
      await page.locator('#clock.moved').waitFor()
      await page.keyboard.press('Escape')
    })
    afterAll(async () => {
      await browser?.close()
      await app?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const say = async (text: string) => {
      await page.fill('#channel-box', text)
      await page.locator('#channel-form .send').tap()
    }
    const inChannel = (text: string) => page.locator('#channel-talk > .message').filter({ hasText: text }).last()
    const reminder = () => inChannel('Data basics for nurses this week')

    test('leaves room for everything beside a clock that was moved', async () => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      expect(await page.locator('#clock-day').innerText()).toMatch(/^\d+ [A-Z][a-z]+$/)
      expect(await page.locator('#clock-now').innerText()).toMatch(/^\w+ \d+ \w+, 09:00$/)
      for (const control of ['#clock summary', '#speaker', '#rename']) {
        const box = await page.locator(control).boundingBox()
        expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
      }
    })

    test('stamps the reminder with the moved clock, below what came before it', async () => {
      const stamp = reminder().locator('.who time')
      expect(await stamp.innerText()).toMatch(/^\w+ \d+ \w+, 09:00 \(clock moved\)$/)
      expect(await inChannel('assigned 07.1 to').locator('.who time').innerText()).toMatch(/^\d\d:\d\d$/)
      expect(await page.locator('#channel-talk > .message').last().innerText()).toContain('this week')
      await page.reload()
      expect(await stamp.innerText()).toContain('(clock moved)')
    })

    test('gives a row the whole width, its button below the text, and each button 44 px', async () => {
      const row = reminder().locator('.rows li').first()
      const text = await row.locator('p').first().boundingBox()
      const button = await row.getByRole('button').boundingBox()
      expect(text?.width).toBeGreaterThan(290)
      expect(button?.y).toBeGreaterThanOrEqual((text?.y ?? 0) + (text?.height ?? 0))
      const low = `[...document.querySelectorAll('button:not(.command, .mark), select, summary')].filter((one) => one.checkVisibility() && one.offsetHeight < 44).map((one) => one.outerHTML)`
      expect(await page.evaluate(low)).toEqual([])
    })

    test('is heard as lists, each under its owner’s name', async () => {
      const mine = reminder().getByRole('list', { name: /A colleague$/ })
      expect(await mine.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('07.1')])
      const nameless = `[...document.querySelectorAll('.rows')].filter((one) => one.ariaLabel !== one.previousElementSibling.textContent).length`
      expect(await page.evaluate(nameless)).toBe(0)
    })

    test('stays where it is read when the card that was pressed is drawn anew', async () => {
      await say('/mcred missing design')
      await inChannel('open in phase III Design').getByRole('button', { name: 'Post in channel' }).tap()
      await inChannel('Shared by').waitFor()
      await say('/mcred status')
      await inChannel('questions and checks are settled').waitFor()
      const tick = (code: string) => page.getByRole('button', { name: `Tick ${code}` })
      const row = (code: string) =>
        inChannel('Shared by')
          .locator('.rows > li')
          .filter({ has: tick(code) })
      const button = (code: string) => inChannel('Shared by').locator(tick(code))
      const spot = async (code = '07.c3') => Math.round((await row(code).boundingBox())?.y ?? 0)
      const frames = () =>
        page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
      /** Where it stands once nothing moves it any more. */
      const still = async (last = -1): Promise<number> => {
        await frames()
        const now = await spot()
        return now === last && now > 0 ? now : still(now)
      }
      // What came last is scrolled to in the frame after it: only then does one who reads further up go there.
      await page.waitForFunction('[...document.images].every((one) => one.complete)')
      await frames()
      await vi.waitFor(() => button('07.c2').scrollIntoViewIfNeeded())
      const before = await still()
      const pressed = await spot('07.c2')
      await button('07.c2').tap()
      await page.locator('#thread-talk').getByText('ticked 07.c2').waitFor()
      await page.locator('#thread-close').tap()
      await page.locator('#channel').waitFor()
      await button('07.c2').waitFor({ state: 'detached' })
      // The row is gone and another came in at the end: the next stands where it stood, or less far up.
      const after = await still()
      expect(after).toBeLessThanOrEqual(before)
      expect(after).toBeGreaterThanOrEqual(pressed - 1)
    })

    test('begins a new line by Enter, and sends by the button', async () => {
      await page.fill('#channel-box', '// first')
      await page.press('#channel-box', 'Enter')
      await page.keyboard.type('second')
      expect(await page.inputValue('#channel-box')).toBe('// first\nsecond')
      await page.locator('#channel-form .send').tap()
      await inChannel('second').waitFor()
    })

    test('reaches commands within a line from 44 px around them', async () => {
      await say('/mcred help')
      await inChannel('What I can do').waitFor()
      const missed = `[...document.querySelectorAll('.command, button.mark')].filter((one) => {
        one.scrollIntoView({ block: 'center' })
        const { left, width, top, height } = one.getBoundingClientRect()
        return [-21, 21].some((far) => document.elementFromPoint(left + width / 2, top + height / 2 + far) !== one)
      }).map((one) => one.textContent)`
      expect(await page.evaluate(missed)).toEqual([])
      const small = `[...document.querySelectorAll('.command, .badge')].filter((one) => parseFloat(getComputedStyle(one).fontSize) < 13).length`
      expect(await page.evaluate(small)).toBe(0)
    })

    for (const [way, back] of [
      ['the browser’s own way back', () => page.goBack()],
      ['the button', () => page.locator('#thread-close').tap()],
    ] as const)
      test(`is where it was left when a thread over it is closed by ${way}`, async () => {
        const answer = reminder()
          .getByRole('button', { name: /^Answer/ })
          .nth(1)
        await answer.scrollIntoViewIfNeeded()
        const code = (await answer.getAttribute('aria-label'))?.replace('Answer ', '')
        const top = await page.evaluate('document.querySelector("#channel-talk").scrollTop')
        await answer.tap()
        await page.locator('dialog textarea').fill('The nursing school and two wards.')
        await page.getByRole('button', { name: 'Save' }).tap()
        await page.locator('#thread-talk').getByText('The nursing school and two wards.').last().waitFor()
        expect(await page.locator('#channel').isVisible()).toBe(false)
        await back()
        await page.locator('#channel').waitFor()
        expect(await page.locator('#thread').isVisible()).toBe(false)
        expect(await page.evaluate('document.querySelector("#channel-talk").scrollTop')).toBe(top)
        expect(await page.evaluate('document.activeElement.closest(".rows > li").textContent')).toContain(code)
      })
  },
)
