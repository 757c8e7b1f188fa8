import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Intent } from '../../src/conversation/intent.ts'
import { readerLabel } from '../../src/view/reader-label.ts'
import type { Choice } from '../../src/view/view.ts'
import { memoryPorts } from '../world.ts'
import { readScript } from './script.ts'
import { stage } from './stage.ts'

const folder = new URL('./dialogues/', import.meta.url)

/** The buttons of each card that the dialogues show, dialogue by dialogue. */
let dialogues: Choice<Intent>[][][]

beforeAll(async () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  dialogues = await Promise.all(files.map(cardsIn))
})

describe('what a screen reader says of a button', () => {
  test('is what stands on it, and more', () => {
    for (const choice of dialogues.flat(2)) expect(readerLabel(choice)).toContain(choice.label)
  })

  test('is one thing for one meaning, on whichever card it stands', () => {
    const all: string[][] = []
    for (const cards of dialogues) {
      const meanings = Map.groupBy(cards.flat(), ({ label, intent }) => `${label} ${JSON.stringify(intent)}`)
      const said = [...meanings.values()].map((some) => [...new Set(some.map(readerLabel))])
      all.push(...said.filter(({ length }) => length > 1))
    }
    expect(all).toEqual([])
  })

  test('tells two buttons of one card from each other', () => {
    for (const choices of dialogues.flat()) {
      const byLabel = Map.groupBy(choices, readerLabel)
      for (const [label, some] of byLabel)
        expect([label, new Set(some.map(({ intent }) => JSON.stringify(intent))).size]).toEqual([label, 1])
    }
  })
})

async function cardsIn(file: string): Promise<Choice<Intent>[][]> {
  const actors = stage(memoryPorts())
  const all: Choice<Intent>[][] = []
  for (const { deed } of readScript(readFileSync(new URL(file, folder), 'utf8'))) {
    await actors.play(deed)
    all.push(...actors.shown.map(({ view }) => choicesIn(view)))
  }
  return all
}

function choicesIn(part: unknown): Choice<Intent>[] {
  if (Array.isArray(part)) return part.flatMap(choicesIn)
  if (typeof part !== 'object' || part === null) return []
  const own = 'label' in part && 'intent' in part && !('ticks' in part) ? [part as Choice<Intent>] : []
  return [...own, ...Object.values(part).flatMap(choicesIn)]
}
