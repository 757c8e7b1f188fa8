import { describe, expect, test } from 'vitest'
import { asText } from '../../src/view/plain-text.ts'
import { onlyPosts } from '../reach.ts'
import { readScript } from '../transcripts/script.ts'
import { stage } from '../transcripts/stage.ts'
import { memoryPorts } from '../world.ts'

/** Plays two parts of a dialogue; resolves to the cards as all see them after each, and how often any was drawn anew. */
async function played(first: string, then: string) {
  const ports = memoryPorts()
  const actors = stage(ports)
  const changed: string[] = []
  ports.notices.connect({
    web: {
      ...onlyPosts,
      post: async () => ({ did: 'sent' }),
      tell: async () => ({ did: 'sent' }),
      async replace(card, view) {
        const there = actors.shown.find(({ ref }) => ref.id === card.id)
        if (!there) return { did: 'gone', why: 'it is not there' }
        there.view = view
        changed.push(card.id)
        return { did: 'sent' }
      },
    },
  })
  const play = async (script: string): Promise<string[]> => {
    for (const { deed } of readScript(script)) {
      await actors.play(deed)
      await ports.notices.settled()
    }
    return actors.shown.map(({ view, only }) => (only ? '' : asText(view)))
  }
  const begun = await play(`Ana types /mcred start Data basics\nAna fills in\n${first}`)
  const redrawnFirst = changed.length
  const ended = await play(then)
  return { begun, ended, redrawnFirst }
}

/** What stands where, first and then: the card that held these words at first, by what it says and offers afterwards. */
const rows: readonly (readonly [
  what: string,
  first: string,
  holds: RegExp,
  then: string,
  says: RegExp,
  offers?: RegExp,
])[] = [
  [
    'a question that is answered elsewhere',
    'Ana types /mcred show 07.2\nAna presses Post in channel',
    /question 2 of 3[\s\S]*\[Answer\]/,
    'Ben types /mcred answer 07.2 Two hospitals.',
    /> Two hospitals\./,
    /\[Edit\] \[Undo\]/,
  ],
  [
    'a question that was skipped',
    'Ana types /mcred show 07.2\nAna presses Post in channel',
    /question 2 of 3[\s\S]*\[Skip\]/,
    'Ana presses Skip',
    /Left open for now/,
    /\[Answer\] \[Not applicable\]$/,
  ],
  [
    'a question that does not apply',
    'Ana types /mcred show 07.2\nAna presses Post in channel',
    /question 2 of 3[\s\S]*\[Answer\]/,
    'Ben types /mcred na 07.2 nobody asks',
    /> nobody asks/,
    /\[It does apply\]/,
  ],
  [
    'an answer that was taken back',
    'Ana types /mcred answer 07.1 Charts.\nAna types /mcred show 07.1\nAna presses Post in channel',
    /> Charts\.[\s\S]*\[Undo\]/,
    'Ana types /mcred undo',
    /Left open for now/,
  ],
  [
    'an answer that a newer one replaced',
    'Ana types /mcred answer 07.1 Charts.',
    /> Charts\./,
    'Ben types /mcred answer 07.1 Tables.',
    /> Tables\./,
    /\[Edit\] \[Undo\]/,
  ],
  [
    'checks that were ticked elsewhere',
    'Ana types /mcred checks 07\nAna types /mcred checks 07',
    /checks, 0 of 4/,
    'Ben types /mcred check 07.c2',
    /checks, 1 of 4[\s\S]*☑ 07\.c2/,
  ],
  [
    'a phase with what is done',
    'Ana types /mcred phase design',
    /20 checks\./,
    'Ben types /mcred check 07.c2',
    /20 checks, 1 of 31 done\./,
  ],
  [
    'the project on one page',
    'Ana types /mcred summary\nAna presses Post in channel',
    /so the file is short/,
    'Ben types /mcred answer 07.1 Charts.',
    /The file has your answer/,
  ],
  [
    'a list of what is missing',
    'Ana types /mcred missing design\nAna presses Post in channel',
    /31 open in phase III/,
    'Ben types /mcred check 07.c1',
    /30 open in phase III/,
  ],
  [
    'the status',
    'Ana types /mcred status\nAna presses Post in channel',
    /0 of \d+ questions/,
    'Ben types /mcred check 07.c1',
    /1 of \d+ questions/,
  ],
  [
    'a tick that was taken away',
    'Ana types /mcred check 07.c1',
    /Ana ticked 07\.c1/,
    'Ben types /mcred uncheck 07.c1',
    /07\.c1: Ana ticked it\. By now: it is open\./,
    /\[Open 07\.c1\]/,
  ],
  [
    'what was recorded, once it was taken back',
    'Ana types /mcred phase design\nAna replies Nurses read a chart and clean a table',
    /✓ 07\.1 recorded[\s\S]*\[Move\]/,
    'Ana types /mcred undo',
    /^## 07 Learning goals · question 2 of 3(?![\s\S]*(?:recorded|\[Move\]))/,
    /\[Answer\] \[Skip\]/,
  ],
  [
    'what was taken back, once it was brought back',
    'Ana types /mcred check 07.c1\nAna types /mcred undo',
    /Taken back[\s\S]*\[Redo\]/,
    'Ana presses Redo',
    /took it back[\s\S]*taken back\. It is ticked, by Ana\./,
  ],
  [
    'an assignment, once it was settled',
    'Ana types /mcred assign 07.2 <@ben|Ben>',
    /Ana assigned 07\.2 to Ben[\s\S]*\[Answer\]/,
    'Ben types /mcred answer 07.2 Two hospitals.',
    /gave it to Ben/,
    /\[Open 07\.2\]/,
  ],
  [
    'an assignment of what is to be answered again, once another has it',
    'Ana types /mcred answer 07.2 Two hospitals.\nAna types /mcred assign 07.2 <@ana|Ana>',
    /Ana took 07\.2[\s\S]*\[Undo\]/,
    'Ben types /mcred assign 07.2 <@ben|Ben>',
    /^i 07\.2: Ana took it\. By now: 07\.2 is assigned to Ben\.\n(?![\s\S]*\[Undo\])/,
  ],
  [
    'an assignment, once it was taken away',
    'Ana types /mcred assign 07.2 <@ben|Ben>',
    /Ana assigned 07\.2 to Ben/,
    'Ana types /mcred unassign 07.2',
    /assigned to nobody now/,
  ],
  [
    'the reminder, once it was snoozed',
    'Ana types /mcred nudge post',
    /\[Snooze a week\]/,
    'Ana types /mcred nudge snooze',
    /^(?!.*Snooze a week)/s,
    /\[Reminder settings\]/,
  ],
  [
    'the reminder, once something on it was settled elsewhere',
    'Ana types /mcred nudge post',
    /01\.1 [\s\S]*\[Snooze a week\]/,
    'Ben types /mcred answer 01.1 Nurses lack it.',
    /✓ answered by Ben/,
  ],
  [
    'a snooze that was taken back',
    'Ana types /mcred nudge snooze',
    /snoozed it[\s\S]*\[Undo\]/,
    'Ben types /mcred nudge unsnooze',
    /^(?!.*\[Undo\])/s,
  ],
  [
    'a question whether words are an answer, once it was answered otherwise',
    'Ana types /mcred phase design\nBen replies Not sure, what counts as a quality framework?',
    /Is that your answer to 07\.1/,
    'Ana types /mcred answer 07.1 Charts.',
    /Is that your answer to 07\.1\? By now 07\.1 has Ana’s answer\./,
    /\[Open 07\.1\]/,
  ],
  [
    'a question whether words are an answer, once the toolkit was asked',
    'Ana types /mcred phase design\nBen replies Not sure, what counts as a quality framework?',
    /Is that your answer to 07\.1/,
    'Ben presses Ask the toolkit',
    /Is that your answer to 07\.1\? It was not recorded as that/,
  ],
  [
    'the end of a phase',
    'Ana types /mcred phase design\nAna types /mcred next',
    /Phase III Design/,
    'Ben types /mcred check 08.c1',
    /1 of 31 done/,
  ],
]

describe('a card that all see', () => {
  for (const [what, first, holds, then, says, offers = says] of rows)
    test(`is put right: ${what}`, async () => {
      const { begun, ended } = await played(first, then)
      const held = begun.flatMap((text, n) => (holds.test(text) ? [n] : []))
      expect(held).not.toEqual([])
      for (const n of held) {
        expect(ended[n]).toMatch(says)
        expect(ended[n]).toMatch(offers)
      }
    })

  test('is not drawn again while nothing on it changed', async () => {
    const looked = ['status', 'missing', 'template 1', 'history 07.1', 'answers 07']
    const looks = [
      ...looked.map((words) => `Ana types /mcred ${words}\nAna presses Post in channel`),
      ...['phase design', 'checks 07', 'nudge post'].map((words) => `Ana types /mcred ${words}`),
    ].join('\n')
    const { redrawnFirst } = await played(`Ana types /mcred answer 07.1 Charts.\n${looks}\n${looks}`, '')
    expect(redrawnFirst).toBe(0)
  })
})
