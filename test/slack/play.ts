import { readFileSync } from 'node:fs'
import type { slackStage } from './stage.ts'

type Step = {
  readonly by?: string
  readonly command?: string
  readonly mention?: string
  readonly more?: Record<string, string>
  readonly refuse?: Record<string, string>
}
type Constructed = { readonly users?: Record<string, Record<string, unknown>>; readonly steps: readonly Step[] }

/** Steps that were made up after what Slack's own pages say it sends. */
export const constructed = (name: string): Constructed =>
  JSON.parse(readFileSync(new URL(`../fixtures/constructed/slack__${name}.json`, import.meta.url), 'utf8'))

/** Plays the steps one after the other; `after` is called with each. */
export async function play(
  stage: Awaited<ReturnType<typeof slackStage>>,
  { users = {}, steps }: Constructed,
  after: (step: Step) => void | Promise<void> = () => undefined,
): Promise<void> {
  for (const [id, about] of Object.entries(users)) stage.slack.person(id, id, about)
  for (const step of steps) {
    for (const [id, code] of Object.entries(step.refuse ?? {})) {
      const channel = stage.slack.channels.get(id)
      if (channel) channel.refuses = code
    }
    const { by = 'UANA', command, mention, more = {} } = step
    if (command) await stage.type(by, more['channel_id'] ?? 'C1', `/mcred ${command}`, more)
    if (mention) await stage.say(by, 'C1', `<@U0BOT> ${mention}`)
    await after(step)
  }
}
