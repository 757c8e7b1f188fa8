import { createRequire } from 'node:module'
import { breaches } from '../../src/teams/send/limits.ts'
import { nodesIn } from '../stand-ins/teams/client.ts'

type Kit = typeof import('adaptivecards')

/** Microsoft's own reader of cards, for version 1.5. */
const kit = createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js') as Kit

/** What is wrong with a card: to Microsoft's reader, and by our table of limits. */
export function wrongIn(activity: { attachments?: unknown }): string[] {
  const [attachment] = (activity.attachments ?? []) as { contentType?: string; content?: unknown }[]
  if (attachment?.contentType !== 'application/vnd.microsoft.card.adaptive') return ['no card']
  return [...wrongInCard(attachment.content), ...breaches(activity), ...crowded(attachment.content)]
}

export function wrongInCard(card: unknown): string[] {
  const context = new kit.SerializationContext(kit.Versions.v1_5)
  new kit.AdaptiveCard().parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, n) => context.getEventAt(n).message)
  const withoutFallback = [...nodesIn(card)]
    .filter(({ type, fallback }) => type === 'Action.Execute' && !fallback)
    .map(({ title }) => `${title} has no fallback`)
  return [...events, ...withoutFallback]
}

/** Rows in which more than three buttons stand beside each other; others are in the menu behind them. */
const crowded = (card: unknown): string[] =>
  [...nodesIn(card)].flatMap(({ type, actions }) => {
    const shown =
      type === 'ActionSet' ? (actions as { title: string; mode?: string }[]).filter(({ mode }) => !mode) : []
    return shown.length > 3 ? [`a row of ${shown.length} buttons: ${shown.map(({ title }) => title).join(', ')}`] : []
  })
