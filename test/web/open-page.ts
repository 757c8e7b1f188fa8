import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe } from 'vitest'
import { openApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { chromiumPath, openBrowser } from '../stand-ins/browser.ts'

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

/** A page that stands ready once its tests run, and another of the same workspace. */
type OnPage = { readonly page: Page; newPage(): Promise<Page> }

/** Tests on one page of a workspace of their own. Skipped aloud where no browser is. */
export function describePage(
  what: string,
  tests: (on: OnPage) => void,
  prepare: (page: Page) => Promise<void> = begin,
): void {
  describe.skipIf(!chromiumPath)(chromiumPath ? what : `${what} (skipped: no Chromium on this machine)`, () => {
    let workspace: Awaited<ReturnType<typeof openWorkspace>>
    let page: Page
    beforeAll(async () => {
      workspace = await openWorkspace()
      page = await workspace.newPage()
      page.setDefaultTimeout(20_000)
      await prepare(page)
    })
    afterAll(() => workspace?.close())
    tests({
      get page() {
        return page
      },
      newPage: () => workspace.newPage(),
    })
  })
}
