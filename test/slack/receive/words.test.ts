import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emojiNamed, withEmoji } from '../../../src/slack/receive/emoji.ts'
import { unmarked } from '../../../src/slack/receive/read/mrkdwn.ts'
import { namedIn, wordsOf } from '../../../src/slack/receive/words.ts'

const names = new Map([
  ['UBEN', 'Ben'],
  ['UODD', 'O|d<d>'],
])

describe('text from Slack', () => {
  test.each([
    ['a &lt;b&gt; &amp; c', 'a <b> & c'],
    ['&amp;lt;', '&lt;'],
    ['ask <@UBEN> today', 'ask <@UBEN|Ben> today'],
    ['ask <@UBEN|benny>', 'ask <@UBEN|Ben>'],
    ['ask <@UXYZ>', 'ask <@UXYZ|somebody>'],
    ['ask <@UODD>', 'ask <@UODD|O d d >'],
    ['in <#C1|my-course>', 'in #my-course'],
    ['<!here> and <!subteam^S1|@nurses>', '@here and @nurses'],
    ['<https://example.org/a>', 'https://example.org/a'],
    ['<https://example.org/a|the plan>', 'the plan (https://example.org/a)'],
    ['<http://example.org|example.org>', 'example.org'],
    ['<mailto:ana@example.org|ana@example.org>', 'ana@example.org'],
    ['by <!date^1392734382^{date_short}|18 February>', 'by 18 February'],
    ['<~UBEN>: ask <~UXYZ|Chi>', 'Ben: ask Chi'],
    ['<:tada> <:partyparrot>', '🎉 :partyparrot:'],
    ['\u200bstatus\u2060', 'status'],
  ])('%s reads %s', (written, plain) => {
    expect(wordsOf(written, names, new Map([['tada', '🎉']]))).toBe(plain)
  })

  test.each([
    ['*bold*, _italic_ and ~struck~.', 'bold, italic and struck.'],
    ['_*both*_ (*so*) "*so*"', 'both (so) "so"'],
    ['2 * 3 * 4 and 2*3*4', '2 * 3 * 4 and 2*3*4'],
    ['snake_case_name and __init__', 'snake_case_name and __init__'],
    ['~100 to ~200', '~100 to ~200'],
    ['* one\n* two', '* one\n* two'],
    ['`a_b` and ```*x*\n_y_```', 'a_b and *x*\n_y_'],
    ['<https://example.org/_a_/*b*>', '<https://example.org/_a_/*b*>'],
    [':+1::skin-tone-4: :flag-sg:', '<:+1::skin-tone-4> <:flag-sg>'],
    ['at 10:30:45, ratio 1:2:3', 'at 10:30:45, ratio 1:2:3'],
  ])('%s was seen as %s', (written, seen) => {
    expect(unmarked(written)).toBe(seen)
  })

  test('keeps every letter and figure without its signs', () => {
    const letters = (text: string): string => text.replace(/<:[^>]*>/g, '').replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '好', '7', ' ', '*', '_', '~', '`', '.', '\n') }),
        (text) => {
          expect(letters(unmarked(text))).toBe(letters(text))
        },
      ),
    )
  })

  test('names emoji as people see them', async () => {
    const named = await emojiNamed(['+1', '+1::skin-tone-4', 'tada', 'flag-sg', 'constructor', 'partyparrot'])
    expect([...named.values()]).toEqual(['👍', '👍🏽', '🎉', '🇸🇬', ':constructor:', ':partyparrot:'])
    expect(await withEmoji('done :tada: at 10:30:45 :partyparrot:')).toBe('done 🎉 at 10:30:45 :partyparrot:')
  })

  test('names each person once', () => {
    expect(namedIn('<@UBEN> and <@UANA|ana> and <@UBEN>, not &lt;@UX&gt;')).toEqual(['UBEN', 'UANA'])
  })
})
