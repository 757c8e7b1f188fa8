import { describe, expect, test } from 'vitest'
import { helpTopic } from '../../../src/ask/question/about-bot.ts'

describe('a question about the bot', () => {
  test.each([
    ['who are you?', 'about'],
    ['are you a real person', 'about'],
    ['hi, what is this thing for?', 'about'],
    ['what can you do?', 'all'],
    ['help', 'all'],
    ['who gets to see the answers we type', 'privacy'],
    ['are you storing what we type?', 'privacy'],
    ['can you read along here?', 'privacy'],
    ['can you read spreadsheets?', 'all'],
    ['can I switch off your notifications in this channel', 'nudge'],
    ['where do you get your answers from?', 'sources'],
  ])('is answered from the help: %s', (question, topic) => {
    expect(helpTopic(question)).toBe(topic)
  })

  test.each([
    'who are your learners?',
    'how do you validate learning goals?',
    'what can you do to keep learners engaged?',
    'Who can see the learner data?',
    'We have it all in a Word file, can you read that in?',
    'Are records of attendance stored for each learner?',
  ])('is not: %s', (question) => {
    expect(helpTopic(question)).toBeUndefined()
  })
})
