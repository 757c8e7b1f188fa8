import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/conversation/intent.ts'
import { carrying as slackButtons } from '../../src/slack/send/button-value.ts'
import { render as toSlack } from '../../src/slack/send/render.ts'
import { carrying as teamsButtons } from '../../src/teams/send/button-value.ts'
import { render as toTeams } from '../../src/teams/send/render.ts'
import { asText } from '../../src/view/plain-text.ts'
import type { Message } from '../../src/view/view.ts'
import { draw } from '../../src/web/render.ts'
import { readable } from '../stand-ins/teams/client.ts'

const citing = (...lines: [number, number][]): Message<Intent> => ({
  kind: 'message',
  summary: 'An answer',
  blocks: [
    {
      kind: 'citations',
      citations: [{ number: 1, place: 'Step 07', part: 'Advice', ...(lines[0] ? { lines: lines[0] } : {}) }],
    },
  ],
})

describe.each([
  ['[1] Step 07 · Advice', 'Advice', citing()],
  ['[1] Step 07 · Advice (line 639)', 'Advice · line 639 of the published toolkit', citing([639, 639])],
  ['[1] Step 07 · Advice (lines 639–641)', 'Advice · lines 639–641 of the published toolkit', citing([639, 641])],
])('a citation reads %s', (words, part, view) => {
  test.each([
    ['as plain text', asText(view)],
    ['in Slack', JSON.stringify(toSlack(view, { carry: slackButtons(), revision: 'r1' }).blocks)],
    ['in Teams', readable(toTeams(view, teamsButtons('r')).message.attachments[0].content).join('\n')],
  ])('%s', (_, shown) => expect(shown).toContain(words))

  test(`and on the page “${part}” once it is opened`, () =>
    expect(draw(view).blocks).toEqual([{ kind: 'citations', citations: [{ number: 1, place: 'Step 07', part }] }]))
})
