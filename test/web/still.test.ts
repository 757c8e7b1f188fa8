import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath } from '../stand-ins/browser.ts'
import { begin, lastIn, openWorkspace, say } from './open-page.ts'

describe.skipIf(!chromiumPath)(
  chromiumPath ? 'a page that is pressed' : 'a page that is pressed (skipped: no Chromium on this machine)',
  () => {
    let workspace: Awaited<ReturnType<typeof openWorkspace>>
    let page: Page

    beforeAll(async () => {
      workspace = await openWorkspace()
      page = await workspace.newPage()
      await begin(page)
    })
    afterAll(() => workspace?.close())

    const middle = async (locator: ReturnType<typeof lastIn>) => {
      const box = await locator.boundingBox()
      return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 }
    }

    test('stays where it is when a hint comes and goes', async () => {
      await page.getByRole('button', { name: 'Close the thread' }).click()
      await say(page, '/mcred help')
      await lastIn(page, 'channel').getByText('What I can do').waitFor()
      await say(page, 'to nobody in particular')
      await page.getByText('mcred was not asked').waitFor()
      const button = lastIn(page, 'channel').getByRole('button', { name: 'Ask mcred this' })
      const { x, y } = await middle(button)
      await page.mouse.move(x, y)
      await page.mouse.down()
      expect(await middle(button)).toEqual({ x, y })
      await page.mouse.up()
      await page.locator('#thread').waitFor()
    })

    test('draws nothing anew under a finger, and everything once it is up', async () => {
      await page.goto(workspace.app.url)
      await say(page, '/mcred show 07.2')
      const skip = lastIn(page, 'channel').getByRole('button', { name: 'Skip' })
      await skip.waitFor()
      const { x, y } = await middle(skip)
      const other = await workspace.newPage()
      await other.fill('#channel-box', '// from somebody else')
      const send = other.locator('#channel-form .send')
      await send.waitFor()
      await page.mouse.move(x, y)
      await page.mouse.down()
      await send.click()
      await other.keyboard.press('Escape')
      await lastIn(other, 'channel').getByText('from somebody else').waitFor()
      await page.waitForTimeout(400)
      expect(await middle(skip)).toEqual({ x, y })
      expect(await page.locator('#channel-talk').getByText('from somebody else').count()).toBe(0)
      await page.mouse.up()
      await lastIn(page, 'channel').getByText('from somebody else').waitFor()
      await page.getByText('question 3 of 3').waitFor()
      await other.close()
    })

    test('shows the whole of what stands at the end when a reply is counted below it', async () => {
      await page.goto(workspace.app.url)
      await say(page, '@mcred should learning goals be measurable?')
      const replies = lastIn(page, 'channel').getByRole('button', { name: /^1 reply/ })
      await replies.waitFor()
      const below = async () => {
        const box = await replies.boundingBox()
        const list = await page.locator('#channel-talk').boundingBox()
        return (box?.y ?? 999) + (box?.height ?? 0) - ((list?.y ?? 0) + (list?.height ?? 0))
      }
      await expect.poll(below).toBeLessThanOrEqual(0)
    })

    test('shows what a box is for in the dark with a contrast of 4.5 to 1', async () => {
      await page.emulateMedia({ colorScheme: 'dark' })
      const colours = (await page.evaluate(`(() => {
        const style = getComputedStyle(document.querySelector('#channel-box'))
        return [getComputedStyle(document.querySelector('#channel-box'), '::placeholder').color, style.backgroundColor]
      })()`)) as string[]
      const [light = 0, dark = 0] = colours.map(luminance).sort((a, b) => b - a)
      expect((light + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(4.5)
      await page.emulateMedia({ colorScheme: 'light' })
    })

    test.each(['light', 'dark'] as const)(
      'has borders of controls that stand out 3 to 1, in the %s',
      async (colorScheme) => {
        await page.emulateMedia({ colorScheme })
        await say(page, '/mcred show 07.1')
        await lastIn(page, 'channel').getByLabel('More that can be done').waitFor()
        await page.waitForTimeout(200)
        const colours = (await page.evaluate(`(() => {
        const ground = (one) => {
          for (; one; one = one.parentElement) {
            const { backgroundColor } = getComputedStyle(one)
            if (!backgroundColor.endsWith(', 0)')) return backgroundColor
          }
        }
        return ['#clock summary', '#speaker', '.attach', '.card .choices button:not(.primary)', '.menu > summary', '#channel-box']
          .map((name) => document.querySelector(name))
          .map((one) => [getComputedStyle(one).borderTopColor, ground(one.parentElement)])
      })()`)) as string[][]
        const contrasts = colours.map((pair) => {
          const [light = 0, dark = 0] = pair.map(luminance).sort((a, b) => b - a)
          return (light + 0.05) / (dark + 0.05)
        })
        expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(3)
        await page.emulateMedia({ colorScheme: 'light' })
      },
    )

    test('tells those who do not see the picture how far each of the eighteen steps is', async () => {
      await say(page, '/mcred status')
      const alt = await page.locator('.picture img').first().getAttribute('alt')
      expect(alt?.match(/\d\d [A-Z][^,()]+ \d+ of \d+/g)).toHaveLength(18)
      expect(alt).toContain('III Design: 0 of 31 (07 Learning goals 0 of 7')
    })
  },
)

/** The relative luminance of "rgb(1, 2, 3)". */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const share = Number(part) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
