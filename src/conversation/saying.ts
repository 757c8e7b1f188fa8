import type { Opening } from '../project/ports.ts'
import { answerByMessage, excuse } from './answering.ts'
import { ask } from './asking.ts'
import { mention } from './commands.ts'
import { back, next } from './guide.ts'
import type { IntentOf } from './intent.ts'
import { type Decision, type ProjectScene, type Scene, say } from './scene.ts'

/**
 * A message in a thread that was not addressed to the bot. It answers the question that was open when it was written, or
 * follows up on what was asked; people who talk to each other (`//`, or a mention of somebody) are left alone.
 */
export function saying(scene: Scene, { text }: IntentOf<'say'>): Decision {
  if (text.startsWith('//') || mention.test(text)) return say()
  const opening = scene.openings.filter(({ at }) => at <= scene.turn.at).at(-1)
  if (scene.project && opening?.item)
    return toOpenQuestion({ ...scene, project: scene.project }, text, opening, opening.item)
  return scene.said.length ? ask(scene, { do: 'ask', question: text }) : say()
}

function toOpenQuestion(scene: ProjectScene, text: string, opening: Opening, item: string): Decision {
  const words = text.trim().toLowerCase().replace(/[.!]$/, '')
  if (/^(skip|next|next one)$/.test(words)) return next(scene, { do: 'next', after: item })
  if (/^(back|previous)$/.test(words)) return back(scene, { do: 'back', item })
  const [, reason] = /^(?:n\/a|na|not applicable)\b[\s:,.-]*(.*)$/is.exec(text.trim()) ?? []
  if (reason !== undefined) return excuse(scene, { do: 'excuse', item, ...(reason ? { reason } : {}) })
  return answerByMessage(scene, text, opening)
}
