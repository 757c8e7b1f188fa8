import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openApp, type RunningApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { chromiumPath, openBrowser } from '../stand-ins/browser.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-web-'))
const open = (port = '0'): Promise<RunningApp> => {
  const read = readConfig({ PORT: port, MCRED_STORE: `sqlite:${join(folder, 'mcred.db')}` })
  if ('problems' in read) throw new Error(read.problems.join())
  return openApp(read.config, () => undefined)
}

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'the workspace in a browser' : 'the workspace in a browser (skipped: no Chromium on this machine)',
  () => {
    let app: RunningApp
    let browser: Browser
    let page: Page
    const faults: string[] = []

    beforeAll(async () => {
      app = await open()
      browser = await openBrowser()
      page = await browser.newPage({ viewport: { width: 1280, height: 800 }, timezoneId: 'Asia/Singapore' })
      page.setDefaultTimeout(25_000)
      page.on('pageerror', (fault) => faults.push(fault.message))
      page.on('console', (said) => said.type() === 'error' && faults.push(said.text()))
      await page.goto(app.url)
    })
    afterAll(async () => {
      await browser?.close()
      await app?.close()
      rmSync(folder, { recursive: true, force: true })
    })

    const say = async (text: string, box = 'channel') => {
      await page.fill(`#${box}-box`, text)
      await page.press(`#${box}-box`, 'Enter')
    }
    const inThread = (text: string) => page.locator('#thread-talk > li').filter({ hasText: text }).last()
    const inChannel = (text: string) => page.locator('#channel-talk > li').filter({ hasText: text }).last()

    test('starts a project and goes on with what was asked for', async () => {
      await say('/mcred phase design')
      await page.getByLabel('Name of the micro-credential').fill('Data basics for nurses')
      await page.getByRole('button', { name: 'Start' }).last().click()
      await inThread('07 Learning goals · question 1 of 3').waitFor()
      expect(await inChannel('All set').innerText()).toContain('Data basics for nurses')
    })

    test('takes an answer by form and shows it in place of the question', async () => {
      await inThread('question 1 of 3').getByRole('button', { name: 'Answer 07.1' }).click()
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText('Write something first.').waitFor()
      await page.getByRole('textbox', { name: /learning outcomes/ }).fill('Read a ward dashboard and explain it.')
      await page.getByRole('button', { name: 'Save' }).click()
      await inThread('question 2 of 3').waitFor()
      expect(await inThread('question 1 of 3').innerText()).toMatch(/Read a ward dashboard[\s\S]*Course lead, /)
    })

    test('takes a reply in the thread as the answer to the open question', async () => {
      await say('Two ward managers and the nursing school.', 'thread')
      await inThread('question 3 of 3').waitFor()
      expect(await inThread('question 3 of 3').innerText()).toContain('✓ 07.2 recorded')
      expect(await inThread('question 2 of 3').innerText()).toContain('Two ward managers')
    })

    test('takes a question as not applicable, with its reason', async () => {
      await inThread('question 3 of 3').getByLabel('More that can be done').last().click()
      await inThread('question 3 of 3')
        .getByRole('button', { name: /Not applicable/ })
        .click()
      await page.getByRole('textbox', { name: 'Why does it not apply to you?' }).fill('No framework covers it here.')
      await page.getByRole('button', { name: 'Save' }).click()
      await inThread('checks, 0 of 4').waitFor()
    })

    test('keeps ticked checks', async () => {
      await inThread('checks, 0 of 4').getByLabel('Industry experts have confirmed the learning goals').click()
      await inThread('checks, 1 of 4').waitFor()
      await inThread('checks, 1 of 4').getByLabel('Learning outcomes and competencies are defined').click()
      await inThread('checks, 2 of 4').waitFor()
    })

    test('shows status and what is missing as they stand', async () => {
      await say('/mcred status')
      await inChannel('5 of 141').waitFor()
      expect(await inChannel('5 of 141').locator('.picture img.wide').getAttribute('alt')).toContain(
        'III Design: 5 of 31',
      )
      await say('/mcred missing design')
      await inChannel('26 open in phase III Design').waitFor()
      await inChannel('26 open')
        .getByRole('button', { name: /Tick.*07\.c3/ })
        .click()
      await inChannel('25 open in phase III Design').waitFor()
      expect(await inChannel('ticked 07.c3').count()).toBe(0)
    })

    test('answers a question from the toolkit with its place', async () => {
      await say('@mcred should learning goals be measurable?')
      await inThread('Step 07 Learning goals').waitFor()
      const cited = inThread('Step 07 Learning goals').locator('.citations li')
      expect(await cited.first().textContent()).toMatch(/^1Step 07 Learning goalsBest practices · \w/)
    })

    test('hands a paper out, byte by byte', async () => {
      await say('/mcred paper')
      const link = inChannel('for a committee, as a Word document').locator('a.file')
      expect(await link.innerText()).toMatch(/data-basics-for-nurses-committee-.*\.docx\s+\d+ kB/s)
      const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
      const { value } = await mammoth.extractRawText({ path: await download.path() })
      expect(value).toContain('Data basics for nurses')
      expect(value).toContain('Two ward managers')
    })

    test('leaves people alone who talk among themselves', async () => {
      const before = await page.locator('.message').count()
      await say('// is anybody in on Friday?')
      await inChannel('is anybody in on Friday?').waitFor()
      expect(await page.locator('#channel-talk .badge').count()).toBeLessThanOrEqual(before)
    })

    test('has everything again after a restart, on a page that stayed open', async () => {
      const { port } = new URL(app.url)
      await app.close()
      await page.locator('#offline').waitFor()
      app = await open(port)
      await page.locator('#offline').waitFor({ state: 'hidden' })
      await say('/mcred status')
      await inChannel('6 of 141').getByRole('button', { name: 'Post in channel' }).click()
      await inChannel('Shared by').waitFor()
      await page.reload()
      await inChannel('6 of 141').waitFor()
      await inChannel('All set')
        .getByRole('button', { name: /replies/ })
        .click()
      expect(await inThread('question 2 of 3').innerText()).toContain('Two ward managers')
    })

    test('shows a colleague’s page the same as it happens', async () => {
      const other = await browser.newPage()
      await other.goto(app.url)
      await other.selectOption('#speaker', 'colleague')
      await other.fill('#channel-box', 'I shall do the rest.')
      await other.press('#channel-box', 'Enter')
      await inChannel('I shall do the rest.').waitFor()
      expect(await inChannel('I shall do the rest.').innerText()).toContain('A colleague')
      await other.close()
    })

    test('meets no fault and loads nothing from elsewhere', () => {
      expect(faults.filter((fault) => !/ERR_|Failed to load resource|net::/.test(fault))).toEqual([])
    })
  },
)
