import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { localDate } from '../../src/calendar/dates.ts'
import { contradictions } from './contradictions.ts'
import { act, aDeed, type Deed } from './deeds.ts'
import type { Room } from './seen.ts'
import { slackRoom } from './slack-room.ts'
import { teamsRoom } from './teams-room.ts'
import { webRoom } from './web-room.ts'

/** The long run: TRUTH=20 plays as many stories of 200 deeds on each platform. */
const stories = Number(process.env['TRUTH'] ?? 0)
const long = { deeds: 200, runs: stories, patience: 3_600_000 }
const { deeds, runs, patience } = stories ? long : { deeds: 40, runs: 1, patience: 60_000 }
const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

const rooms: Readonly<Record<string, () => Promise<Room>>> = {
  'two channels of Slack': () => slackRoom(),
  'a channel and a chat of Teams': teamsRoom,
  'the workspace and Slack': webRoom,
}

describe('whatever four people do, no card that all see contradicts the records', () => {
  test.each(Object.keys(rooms))('in %s', { timeout: patience }, async (name) => {
    const property = fc.asyncProperty(fc.array(aDeed, { minLength: deeds, maxLength: deeds }), async (all) => {
      expect(await play(all, rooms[name] ?? slackRoom)).toEqual([])
    })
    await fc.assert(property, { numRuns: runs, seed, endOnFailure: true })
  })
})

/** Plays a story; resolves to what was wrong first, with the deeds that led there. */
async function play(all: readonly Deed[], open: () => Promise<Room>): Promise<string[]> {
  const room = await open()
  const story: string[] = []
  try {
    for (const [n, deed] of all.entries()) {
      story.push(await act(deed, room, n))
      await room.rest()
      const wrong = await wrongIn(room)
      if (wrong.length) return [...wrong, ...story.slice(-12)]
    }
    return []
  } finally {
    await room.close()
  }
}

async function wrongIn(room: Room): Promise<string[]> {
  const project = await room.project()
  const today = localDate(Date.parse('2026-11-24T01:00:00Z'), project.zone)
  return (await room.seen()).flatMap((seen) => contradictions(seen, project, today))
}
