import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { readCommand } from '../../../src/conversation/language/parse-command.ts'
import { catalog } from '../../world.ts'

const card: Intent = { do: 'nudge' }
const nudge = (words: string): Intent => ({ do: 'nudge', words })
const missing: Intent = { do: 'missing' }
const chase = nudge('everyone')

describe('a plain wish is understood before the toolkit is asked', () => {
  test.each<[string, Intent]>([
    ['stop reminding us', nudge('off')],
    ['pls stop reminding us!', nudge('off')],
    ['stop the remindr', nudge('off')],
    ['turn the nugdes off', nudge('off')],
    ['can you turn off the reminder?', nudge('off')],
    ['no more reminders', nudge('off')],
    ['pause', nudge('pause')],
    ['pause until january', nudge('pause until january')],
    ['snooze', nudge('snooze')],
    ['snoze', nudge('snooze')],
    ['skip the next reminder', nudge('snooze')],
    ['no reminders next week please', nudge('pause next week')],
    ['don’t remind us in December', nudge('pause in december')],
    ['Hi mcred, could you please pause the reminder until 15 Jan? Thanks!', nudge('pause until 15 jan')],
    ['resume', nudge('resume')],
    ['turn reminders back on', nudge('on')],
    ['start reminding us again', nudge('on')],
    ['remind us on tuesdays', nudge('on tuesdays')],
    ['remind us on wenesday', nudge('on wednesday')],
    ['move the reminder to mondya', nudge('monday')],
    ['can the reminder come on Friday?', nudge('on friday')],
    ['could you remind us every two weeks?', nudge('every two weeks')],
    ['the reminder at 3pm please', nudge('at 3pm')],
    ['we want the reminder at 2', nudge('at 2')],
    ['can the reminder come at 2?', nudge('at 2')],
    ['remind us daily', nudge('daily')],
    ['less often please', nudge('less often')],
    ['the reminder is too often', nudge('less often')],
    ['stop reminding us every week', nudge('less often')],
    ['when is the next reminder?', card],
    ['whens the next reminder', card],
    ['I don’t want reminders anymore', card],
    ['please turn this off', card],
    ['remind me on fridays', card],
    ['snooze until monday', nudge('snooze until monday')],
    ['change our time zone to Sydney', nudge('zone sydney')],
    ['what is our time zone?', nudge('zone')],
    ['how often do you remind us?', card],
    ['is the reminder paused?', card],
    ['how do we stop the reminder?', card],
    ['should we pause the reminder?', card],
    ['no reminder this week?', card],
    ['change the reminder', card],
    ['mute', card],
    ['please stop', card],
    ['unsubscribe', card],
    ['turn off notifications', card],
    ['stop reminding me', card],
    ['remindr', card],
    ['nugde off', nudge('off')],
    ['remind us to finish 09.1', chase],
    ['remind everyone about 09.1', chase],
    ['what is overdue?', missing],
    ['what is missing?', missing],
    ["what's left?", missing],
    ['what’s still to do', missing],
    ['anything overdue?', missing],
    ['what is missing in phase 3?', { do: 'missing', phase: 3 }],
    ["what's next?", { do: 'next' }],
    ['who owns 09.1?', { do: 'show', item: 'Q09.1' }],
    ['who has 09.1?', { do: 'show', item: 'Q09.1' }],
    ['whos got 9.1', { do: 'show', item: 'Q09.1' }],
    ['who’s on 09.c1?', { do: 'show', item: 'C09.1' }],
  ])('“%s” means %j', (words, intent) => {
    expect(readCommand(words, 'mention', catalog)).toEqual(intent)
    expect(readCommand(words, 'command', catalog)).toEqual(intent)
  })
})

describe('a question about micro-credentials goes to the toolkit', () => {
  test.each([
    'how do we remind learners of deadlines?',
    'how often should learners be reminded',
    'should we pause the course',
    'why do learners stop',
    'should reminders be sent weekly?',
    'how do reminders help completion?',
    'nudges for learners, do they help?',
    'nudge learners who fall behind',
    'reminder messages for inactive participants',
    'how can nudging increase engagement?',
    'notifications for learners',
    'stop learners from dropping out',
    'stop the clock on accreditation',
    'pause for thought in course design',
    'skip the pilot?',
    'mute the critics?',
    'remind me what stackability means',
    'remind us how long it should be',
    'remind me of the six phases',
    'what is missing from our assessment design?',
    'what is missing in assessment design',
    'what is missing in a typical strategy?',
    'what is left to the institution?',
    'what is due diligence?',
    'what are open educational resources?',
    'what is open badges?',
    'what is next after design?',
    'next steps for accreditation',
    'who owns the content?',
    'who owns the intellectual property?',
    'who has to approve it?',
    'who is responsible for quality assurance?',
    'how often should we review?',
    'when should feedback come?',
    'are weekly quizzes too often?',
    'less is more in content?',
    'how do we change the format of the exam?',
    'what day should we launch?',
    'how do we stop plagiarism?',
    'when does the pilot start?',
    'is a week of videos too much?',
    'what should happen every two weeks?',
  ])('“%s”', (question) => {
    expect(readCommand(question, 'mention', catalog)).toEqual({ do: 'ask', question })
  })

  test('as do all that the toolkit was tried with', () => {
    const asked = ['asked', 'beyond'].flatMap((file) =>
      readFileSync(new URL(`../../../knowledge/${file}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n')
        .flatMap((line): string[] => Object.values(JSON.parse(line)).flat().map(String)),
    )
    const taken = asked.filter((words) =>
      ['nudge', 'missing', 'next'].includes(readCommand(words, 'mention', catalog).do),
    )
    expect(asked.length).toBeGreaterThan(5000)
    expect(taken).toEqual([])
  })
})
