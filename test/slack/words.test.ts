import { describe, expect, test } from 'vitest'
import { namedIn, wordsOf } from '../../src/slack/words.ts'

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
  ])('%s reads %s', (written, plain) => {
    expect(wordsOf(written, names)).toBe(plain)
  })

  test('names each person once', () => {
    expect(namedIn('<@UBEN> and <@UANA|ana> and <@UBEN>, not &lt;@UX&gt;')).toEqual(['UBEN', 'UANA'])
  })
})
