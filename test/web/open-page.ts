import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openBrowser } from '../stand-ins/browser.ts'

/** A workspace of its own and a browser; each page is a browser of its own, which keeps nothing of the others'. */
export async function openWorkspace() {
  const folder = mkdtempSync(join(tmpdir(), 'mcred-page-'))
  const read = readConfig({ PORT: '0', MCRED_STORE: `sqlite:${join(folder, 'mcred.db')}` })
  if ('problems' in read) throw new Error(read.problems.join())
  const app = await openApp(read.config, () => undefined)
  const browser = await openBrowser()
  return {
    app,
    async newPage(looks: BrowserContextOptions = {}): Promise<Page> {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 800 },
        timezoneId: 'Asia/Singapore',
        ...looks,
      })
      page.setDefaultTimeout(25_000)
      await page.goto(app.url)
      await page.locator('#channel-talk .message').first().waitFor()
      return page
    },
    async close() {
      await browser.close()
      await app.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export async function say(page: Page, text: string, box = 'channel'): Promise<void> {
  await page.fill(`#${box}-box`, text)
  await page.locator(`#${box}-form .send`).click()
}

export const lastIn = (page: Page, pane: string) => page.locator(`#${pane}-talk > .message`).last()

/** Sets a project up and opens its first question. */
export async function begin(page: Page): Promise<void> {
  await say(page, '/mcred phase design')
  await page.getByLabel('Name of the micro-credential').fill('Data basics for nurses')
  await page.getByRole('button', { name: 'Start' }).last().click()
  await lastIn(page, 'thread').getByText('question 1 of 3').waitFor()
}
