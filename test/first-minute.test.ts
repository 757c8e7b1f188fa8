import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { slackStage } from './slack/stage.ts'
import { chromiumPath } from './stand-ins/browser.ts'
import { nodesIn } from './stand-ins/teams/client.ts'
import { teamsStage } from './teams/stage.ts'
import { lastIn, openWorkspace, say } from './web/open-page.ts'

/**
 * The first minute: from the bot's welcome to the first recorded answer, by the keystroke-level model. Somebody reads every
 * word that is new at 240 a minute, wants one phase only, gives the course a name of 22 characters and an answer of 60.
 */
const [mind, point, press, home, key] = [1.35, 1.1, 0.2, 0.4, 0.28]
const click = mind + point + press
const wordsRead = 240 / 60
const most = 105
const name = 'Data basics for nurses'
const answer = 'They read a ward dashboard and tell a colleague what matters'

/** Start, the name, a phase, Start again, and the answer that was thought of. */
const typesName = mind + home + name.length * key
const deeds = [click, typesName, home + click, click, 10 + answer.length * key]
const byReply = [click + home, mind + key]

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** The seconds that it takes to read what was shown, and to do the rest. */
function sumOf(door: string, shown: readonly string[], more: readonly number[]): number {
  const words = shown.map(wordsIn)
  const sum = [...words.map((one) => one / wordsRead), ...deeds, ...more].reduce((all, one) => all + one, 0)
  if (process.env['SHOW']) process.stdout.write(`${door}: ${sum.toFixed(1)} s, words ${words.join(' + ')}\n`)
  return sum
}

/** What a closed list does not show is not read; of what is behind “…” no more. */
function textsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  const { type } = value as { type?: unknown }
  return Object.entries(value).flatMap(([field, part]) => {
    if (type === 'overflow' || (type === 'static_select' && field === 'options')) return []
    return field === 'text' && typeof part === 'string' ? [part] : textsIn(part)
  })
}

const inputs = new Set(['label', 'title', 'text', 'placeholder'])

/** The words of a card in Teams; of a list that is closed only what is chosen. */
const onCard = (card: object): string =>
  [...nodesIn(card)]
    .flatMap((node) => {
      const choices = (node['choices'] ?? []) as { title: string; value: string }[]
      const shown = choices.filter(({ value }) => node['style'] === 'expanded' || value === node['value'])
      const own = Object.entries(node).flatMap(([field, part]) =>
        inputs.has(field) && typeof part === 'string' ? [part] : [],
      )
      return node['type'] === undefined ? [] : [...own, ...shown.map(({ title }) => title)]
    })
    .join(' ')

/** The words of a form on the page; of a list that is closed only what is chosen. */
async function formOn(page: Page): Promise<string> {
  const form = page.locator('dialog')
  const [all, options] = [await form.innerText(), await form.locator('option').allInnerTexts()]
  return options.reduce((text, option) => text.replace(`\n${option}\n`, '\n'), `${all} Singapore Singapore`)
}

describe('the first minute', () => {
  test('in Slack', async () => {
    const slack = await slackStage()
    await slack.say('UANA', 'C1', '<@U0BOT> hello')
    const welcome = slack.seen().at(-1) ?? ''
    await slack.press('UANA', 'C1', 'Start')
    const form = textsIn(slack.slack.views.at(-1)?.view).join(' ')
    await slack.submit('UANA', { name, phases: ['3'] })
    const [set = '', question = ''] = slack.seen().slice(-2)
    await slack.close()
    expect(question).toContain('question 1 of 3')
    // The thread of the question has to be opened.
    const shown = [welcome, form, set, '1 reply', question]
    expect(sumOf('Slack', shown, [click, ...byReply])).toBeLessThanOrEqual(most)
  })

  test('in Teams', async () => {
    const teams = await teamsStage('channel')
    const last = () => onCard(teams.cardOf(teams.connector.messages.at(-1) as never, 'Ana'))
    await teams.type('Ana', 'hello')
    const welcome = last()
    await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Start'),
    )
    const form = last()
    const sends = teams.find('Ana', ({ verb }) => verb === 'send')
    await teams.press('Ana', { ...sends, inputs: { ...sends.inputs, name, phases: '3' } })
    const [set = {}, question = {}] = teams.connector.messages.slice(-2).map((message) => teams.cardOf(message))
    await teams.close()
    expect(onCard(question)).toContain('question 1 of 3')
    const shown = [welcome, form, onCard(set), onCard(question)]
    // A click into each field, and Save.
    expect(sumOf('Teams', shown, [point + press, click + home, home + click])).toBeLessThanOrEqual(most)
  })

  test.skipIf(!chromiumPath)('in the browser', { timeout: 60_000 }, async () => {
    const workspace = await openWorkspace()
    const page = await workspace.newPage()
    const shown: string[] = [await page.locator('#channel-talk').innerText()]
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    shown.push(await formOn(page))
    await page.getByLabel('Name of the micro-credential').fill(name)
    await page.getByLabel('III Design').check()
    await page.locator('dialog').getByRole('button', { name: 'Start' }).click()
    await lastIn(page, 'thread').getByText('question 1 of 3').waitFor()
    shown.push(await lastIn(page, 'channel').innerText(), await lastIn(page, 'thread').innerText())
    await say(page, answer, 'thread')
    await page.locator('#thread-talk').getByText('07.1 recorded').waitFor()
    await workspace.close()
    expect(sumOf('Browser', shown, byReply)).toBeLessThanOrEqual(most)
  })
})
