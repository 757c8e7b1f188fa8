import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { openApp, type RunningApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { draw } from '../../src/web/render.ts'
import { chromiumPath, openBrowser } from '../stand-ins/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-page-'))
const open = (more: Record<string, string> = {}): Promise<RunningApp> => {
  const read = readConfig({ PORT: '0', MCRED_STORE: `sqlite:${join(folder, 'mcred.db')}`, ...more })
  if ('problems' in read) throw new Error(read.problems.join())
  return openApp(read.config, () => undefined)
}

describe.skipIf(!chromiumPath)(chromiumPath ? 'the page' : 'the page (skipped: no Chromium on this machine)', () => {
  let app: RunningApp
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    app = await open()
    browser = await openBrowser()
    page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Singapore' })
    page.setDefaultTimeout(25_000)
    await page.goto(app.url)
    await say('/mcred phase design')
    await page.getByLabel('Name of the micro-credential').fill('Data basics for nurses')
    await page.getByRole('button', { name: 'Start' }).last().click()
    await last('thread').getByText('question 1 of 3').waitFor()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.close()
    rmSync(folder, { recursive: true, force: true })
  })
  beforeEach(async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    // The thread that is open would be there again.
    await page.goto('about:blank')
    await page.goto(app.url)
    await page.locator('#channel-talk .message').first().waitFor()
  })

  const say = async (text: string) => {
    await page.fill('#channel-box', text)
    await page.press('#channel-box', 'Enter')
  }
  const keys = async (...pressed: string[]) => {
    for (const key of pressed) await page.keyboard.press(key)
  }
  const inMessage = () => page.evaluate('document.activeElement.closest(".message") !== null')
  const last = (pane: string) => page.locator(`#${pane}-talk > .message`).last()
  const offers = () => page.locator('#channel-box-offers [role=option] strong').allInnerTexts()

  test('can be worked with the keyboard alone', async () => {
    await page.keyboard.type('/mcred show 08.1')
    await keys('Enter')
    await last('channel').getByText('08 Learning pathways · question 1 of 3').waitFor()
    const focused = () => page.evaluate('document.activeElement.textContent')
    await keys('Shift+Tab')
    expect(await focused()).toBe('…')
    for (let n = 0; n < 8 && (await focused()) !== 'Answer'; n++) await keys('Shift+Tab')
    expect(await focused()).toBe('Answer')
    await keys('Enter')
    await page.locator('dialog[open] textarea').waitFor()
    await page.keyboard.type('Typed without a mouse.')
    await keys('Tab', 'Enter')
    await page
      .locator('dialog[open]')
      .waitFor({ state: 'detached' })
      .catch(() => undefined)
    await page.getByText('Typed without a mouse.').first().waitFor()
    await expect.poll(inMessage).toBe(true)
  })

  test('comes back from a form to the card whose menu opened it', async () => {
    await say('/mcred show 08.2')
    await last('channel').getByText('08 Learning pathways · question 2 of 3').waitFor()
    await last('channel').locator('summary').last().click()
    await last('channel').getByRole('button', { name: 'does not apply' }).click()
    await page.locator('dialog[open] textarea').waitFor()
    await keys('Escape')
    await page.locator('dialog').waitFor({ state: 'hidden' })
    await expect.poll(() => page.evaluate('document.activeElement.closest(".message")?.textContent')).toContain('08')
  })

  test('reads in a file that is chosen, and records what is taken of it', async () => {
    const buffer = Buffer.from('code,answer\n11.1,It must run on a phone\n16.3,By mail\n')
    await page.setInputFiles('#channel-box-file', { name: 'answers.csv', mimeType: 'text/csv', buffer })
    expect(await page.inputValue('#channel-box')).toBe('/mcred import')
    await page.press('#channel-box', 'Enter')
    await last('channel').getByText('Nothing is recorded until you press').waitFor()
    await expect.poll(() => page.locator('.chip:visible').count()).toBe(0)
    await last('channel').getByRole('button', { name: 'Take it for 11.1' }).click()
    await last('channel').getByText('11.1 recorded').waitFor()
  })

  test('keeps the focus on a box that was ticked', async () => {
    await say('/mcred checks 07')
    const box = last('channel').getByLabel('Outcomes are measurable')
    await box.focus()
    await keys('Space')
    await last('channel').getByText('checks, 1 of 4').waitFor()
    expect(await box.evaluate((one) => one === one.ownerDocument.activeElement)).toBe(true)
    await keys('Space')
    await last('channel').getByText('checks, 0 of 4').waitFor()
  })

  test('completes commands, phases and people', async () => {
    await page.keyboard.type('/mc')
    expect((await offers())[0]).toBe('/mcred')
    await keys('Tab')
    await page.keyboard.type('ph')
    expect(await offers()).toEqual(['/mcred phase design'])
    await keys('Enter')
    await page.keyboard.type('de')
    expect(await offers()).toEqual(['/mcred phase design', '/mcred phase develop', '/mcred phase deliver'])
    await keys('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')
    expect(await page.getAttribute('#channel-box', 'aria-activedescendant')).toBe('channel-box-offer-2')
    await keys('Enter')
    expect(await page.inputValue('#channel-box')).toBe('/mcred phase deliver')
    expect(await offers()).toEqual([])
    await page.fill('#channel-box', '')
    await page.keyboard.type('/mcred assign 07.c4 @A c')
    expect(await offers()).toEqual(['@A colleague'])
    await keys('Escape')
    expect(await offers()).toEqual([])
    await page.keyboard.type('olleague')
    await keys('Enter')
    await last('channel').getByText('@A colleague').first().waitFor()
  })

  test('shows words for one person to that person only', async () => {
    await say('/mcred help')
    await last('channel').getByText('Only you can see this').waitFor()
    await page.selectOption('#speaker', 'guest')
    expect(await page.getByText('Only you can see this').count()).toBe(0)
    await page.selectOption('#speaker', 'you')
    await last('channel').getByRole('button', { name: 'Dismiss' }).click()
    expect(await page.getByText('Only you can see this').count()).toBe(0)
  })

  test('tells people where nobody listens, and what is no command', async () => {
    await say('Hello everybody')
    await page.getByText('mcred was not asked: that takes /mcred or @mcred.').waitFor()
    await say('/giphy cats')
    await page.getByText('There is one command here: /mcred.').waitFor()
    expect(await page.inputValue('#channel-box')).toBe('/giphy cats')
    await say('x'.repeat(10_001))
    await page.getByText('At most 10,000 characters; this has 10,001.').waitFor()
  })

  test('keeps what was typed into a form that was closed, and into a thread that was left', async () => {
    await page
      .getByRole('button', { name: /repl(y|ies)/ })
      .first()
      .click()
    await page.fill('#thread-box', 'Half a thought')
    await keys('Escape')
    await page
      .getByRole('button', { name: /repl(y|ies)/ })
      .first()
      .click()
    expect(await page.inputValue('#thread-box')).toBe('Half a thought')
    await page.getByRole('button', { name: 'Answer 07.1' }).last().click()
    await page.locator('dialog textarea').fill('Half an answer')
    await keys('Escape')
    await page.getByRole('button', { name: 'Answer 07.1' }).last().click()
    expect(await page.inputValue('dialog textarea')).toBe('Half an answer')
    await page.locator('dialog textarea').fill('x'.repeat(3001))
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/At most 3,000 characters; this has 3,001/).waitFor()
  })

  test('opens a source where its number is pressed', async () => {
    await say('/mcred show 07.2')
    await last('channel').getByRole('button', { name: 'Source 1' }).click()
    await last('channel').getByText('Best practices · Validated with industry').waitFor()
  })

  test('opens each source of words that rest on several', async () => {
    const view = draw({
      kind: 'message',
      summary: 'An answer',
      blocks: [
        { kind: 'list', items: [['Both say it ', { kind: 'sources', numbers: [1, 2] }]] },
        {
          kind: 'citations',
          citations: [
            { number: 1, place: 'Step 07', part: 'Advice' },
            { number: 2, place: 'Step 08', part: 'Checklist', lines: [3, 9] },
          ],
        },
      ],
    })
    await page.evaluate(
      `import('/web/page/cards/cards.js').then(({ card }) => document.body.append(card(${JSON.stringify(view)}, {})))`,
    )
    const drawn = page.locator('body > .card')
    const cited = drawn.locator('.citations summary')
    expect(await cited.allTextContents()).toEqual(['1Step 07', '2Step 08'])
    expect(await cited.locator('.mark').allTextContents()).toEqual(['1', '2'])
    await drawn.getByRole('button', { name: 'Source 2' }).click()
    await drawn.getByText('Checklist · lines 3–9 of the published toolkit').waitFor()
    expect(await drawn.getByText('Advice').isVisible()).toBe(false)
    await drawn.getByRole('button', { name: 'Source 1' }).click()
    await drawn.getByText('Advice').waitFor()
  })

  test('moves the clock to the next reminder and back', async () => {
    await page.click('#clock summary')
    await page.getByRole('button', { name: 'Move the clock to the next reminder' }).click()
    await page.getByRole('button', { name: 'Back to now' }).click()
    await page.locator('#clock:not(.moved)').waitFor()
    await keys('Escape')
    expect(await page.locator('#clock-panel').isVisible()).toBe(false)
  })

  test('shows people’s words as they are, never as markup', async () => {
    await say('<img src=x onerror=alert(1)> & <b>bold</b>')
    expect(await last('channel').locator('.words').innerText()).toBe('<img src=x onerror=alert(1)> & <b>bold</b>')
  })

  test('stays at the end when the window changes, and where it was read when news come', async () => {
    const left = `(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.querySelector('#channel-talk'))`
    await say('// the end')
    await last('channel').getByText('the end').waitFor()
    for (const height of [500, 800, 420]) {
      await page.setViewportSize({ width: 1280, height })
      await expect.poll(() => page.evaluate(left)).toBeLessThan(2)
    }
    await page.evaluate(`document.querySelector('#channel-talk').scrollTop = 100`)
    const other = await browser.newPage()
    await other.goto(app.url)
    await other.fill('#channel-box', '// news')
    await other.press('#channel-box', 'Enter')
    await other.keyboard.press('Escape')
    await page.getByRole('button', { name: 'New messages' }).click()
    await expect.poll(() => page.evaluate(left)).toBeLessThan(2)
    await other.close()
  })

  test('fits 360 pixels and 768, in light and in dark, whatever it shows', async () => {
    for (const text of ['status', 'missing', 'help', 'template 4', 'nudge', 'export']) await say(`/mcred ${text}`)
    for (const width of [360, 768])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 740 })
        await page.emulateMedia({ colorScheme })
        const tooWide = `[...document.querySelectorAll('html, .talk, .card, .message')].filter((one) => one.checkVisibility() && one.scrollWidth > one.clientWidth + 1).map((one) => one.className || one.tagName)`
        expect(await page.evaluate(tooWide)).toEqual([])
      }
  })

  test('names every control, and every picture', async () => {
    const nameless = `[...document.querySelectorAll('button, input, select, textarea, summary')].filter((one) => !one.getAttribute('aria-label') && !one.textContent.trim() && !one.labels?.length).map((one) => one.outerHTML)`
    expect(await page.evaluate(nameless)).toEqual([])
    expect(await page.locator('.picture img:not([alt])').count()).toBe(0)
  })

  test('asks for the password and a name where others can reach it', async () => {
    const shared = await open({ HOST: '0.0.0.0', WEB_PASSWORD: 'correct horse battery' })
    const other = await browser.newPage()
    other.setDefaultTimeout(25_000)
    await other.goto(shared.url.replace('0.0.0.0', '127.0.0.1'))
    for (const password of ['wrong horse battery', 'correct horse battery']) {
      await other.getByLabel('Password').fill(password)
      await other.keyboard.press('Enter')
      if (password.startsWith('wrong')) await other.getByText('That was not the password.').waitFor()
    }
    await other.getByLabel('Name', { exact: true }).fill('Ben')
    await other.keyboard.press('Enter')
    await other.fill('#channel-box', 'Hello from Ben')
    await other.press('#channel-box', 'Enter')
    const said = other.locator('#channel-talk > .message').last()
    await said.getByText('Hello from Ben').waitFor()
    expect(await said.locator('.who').innerText()).toContain('Ben')
    await other.getByRole('link', { name: 'Sign out' }).click()
    await other.getByLabel('Password').waitFor()
    await other.close()
    await shared.close()
  })
})
