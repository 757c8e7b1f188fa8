import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { notice } from '../../src/conversation/failures.ts'
import type { Activity } from '../../src/teams/receive/read/activity.ts'
import { linesOf, withoutElements } from '../../src/teams/receive/read/markup.ts'
import { read } from '../../src/teams/receive/read/read.ts'
import { readBody } from '../../src/teams/receive/read/read-words.ts'
import { plainly, wordsOf } from '../../src/teams/receive/read/words.ts'
import { bot, conversations } from '../stand-ins/teams/client.ts'
import { fixture } from './fixture.ts'
import { begin, constructed, entries, lines, open, teams } from './play.ts'

const us = '<at>mcred</at>'
const said = (text: string) =>
  wordsOf({ text, recipient: bot, entities: [{ type: 'mention', mentioned: bot, text: us }] })

describe('the words of a message in Teams', () => {
  test.each([
    ['<quoted messageId="1"/> <at>mcred</at> status', 'status'],
    ['<quoted messageId="1">Which outcomes?</quoted><at>mcred</at> Read it', 'Read it'],
    ['<at>mcred</at> a &lt;b&gt; &amp; c<br>d', 'a <b> & c\nd'],
    ['<at>mcred</at> x <unknown kind="y">z</unknown> <entity id=\'1\'/> <thing>w</thing>', 'x z  w'],
    ['<at>mcred</at> Cohort <2026>, a < b and c > d', 'Cohort <2026>, a < b and c > d'],
    ['<at>mcred</at> Dear <name>, if a<b and c>d', 'Dear <name>, if a<b and c>d'],
    ['<at>mcred</at> <emoji id="1f44d" alt="👍"></emoji> good', '👍 good'],
    ['\u200b<at>mcred</at> \u200bstatus\ufeff', 'status'],
  ])('%s are %j', (text, words) => {
    expect(said(text)).toBe(words)
  })

  test('are kept, whatever is typed without angle brackets', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '好', '7', ' ', '/', '"', '=', '&', '*', '\n') }),
        (text) => {
          expect(withoutElements(text)).toBe(text)
          expect(linesOf(text).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        },
      ),
    )
  })

  test('of HTML are lines: rows of tables, points of lists, quotes', () => {
    const html = `<p>Our <strong>cohorts</strong> &lt;2026&gt;</p>\n<table><tbody><tr><td><p>Cohort</p></td><td>Size</td></tr>
<tr><td>A</td><td>24</td></tr></tbody></table><ul><li>one</li><li>two<ol><li>in</li></ol></li></ul>
<blockquote>as <b>said</b></blockquote><p>x<img alt="😀" itemtype="http://schema.skype.com/Emoji" src="y">y<br>z</p>`
    expect(plainly(html).split('\n')).toEqual([
      'Our cohorts <2026>',
      'Cohort | Size',
      'A | 24',
      '- one',
      '- two',
      '1. in',
      '> as said',
      'x😀y',
      'z',
    ])
  })

  test('are read quickly, whatever was sent', () => {
    for (const one of ['<a ', '<ul>', '<x a="', '<quoted', '<table>', ' ', '\n']) {
      const before = performance.now()
      linesOf(one.repeat(100_000 / one.length))
      withoutElements(one.repeat(100_000 / one.length))
      expect(performance.now() - before).toBeLessThan(2_000)
    }
  })
})

describe('what hangs on a message in Teams', () => {
  test('is read of a message that somebody chose an action on, too', () => {
    const { attachments } = fixture('message__forwarded') as unknown as Activity
    expect(readBody('<p>I agree</p>', attachments).answer).toBe('I agree\nBen: Two employers confirmed our outcomes')
    expect(readBody('<p><img src="x"></p>', [])).toMatchObject({ answer: '', beside: ['picture'] })
  })

  test('calls by a name that stands in a quote in a chat with the bot alone', () => {
    const { conversation } = fixture('message__personal')
    expect(read({ ...fixture('message__called-in-quote'), conversation }, 0)).toMatchObject({ is: 'heard' })
  })
})

describe('a message in Teams', () => {
  let now = Date.parse('2026-11-24T01:00:00Z')
  afterEach(() => teams.close())

  async function start(form: 'personal' | 'group' | 'channel'): Promise<void> {
    await open(form, { now: () => now })
    await begin()
  }

  /** Sends a constructed activity as one of now, into the thread of the open question. */
  async function send(name: string, about: Record<string, unknown> = {}): Promise<string> {
    now += 5_000
    const root =
      teams.form === 'channel' ? teams.connector.messages.at(-1)?.conversation.split(';messageid=')[1] : undefined
    const id = String(now)
    await teams.deliver({ ...constructed(name, root), id, ...about })
    return id
  }

  const answers = async () =>
    (await entries()).flatMap((entry) => (entry.kind === 'answered' ? [[entry.item, entry.text]] : []))

  test('that quotes the card and says a command is the command', async () => {
    await start('group')
    await send('message__quoted-command')
    expect(lines(-1).join()).toContain('Data basics: 0 of 141 done')
    await send('message__quoted-reply')
    expect(await answers()).toEqual([['Q07.1', 'Learners can plan a lesson']])
  })

  test('without words is told so while a question is open, and a file is named with its link', async () => {
    await start('personal')
    await send('message__picture')
    expect(lines(-1).join()).toContain('There are no words in that message, only a picture, so nothing was recorded.')
    await send('message__nod')
    expect(await answers()).toEqual([])
    await send('message__file')
    expect((await entries()).at(-1)).toMatchObject({
      text: 'needs.pdf',
      source: { files: ['https://bar.example/needs.pdf'] },
    })
    await send('message__picture', { text: 'Two hospitals and the university read them in May' })
    expect(JSON.stringify(teams.connector.messages)).toContain('Only your words are recorded, not the picture.')
  })

  test.each(['20', '3', 'Ann', 'https://example.org', '好'])('of one short word answers: %s', async (text) => {
    await start('group')
    now += 5_000
    await teams.type('Ana', text)
    expect(await answers()).toEqual([['Q07.1', text]])
  })

  test.each(['no', 'yes'])(
    'of %s to a question that asks which is asked back, and recorded when pressed',
    async (text) => {
      await start('group')
      now += 5_000
      await teams.type('Ana', text)
      expect(await answers()).toEqual([])
      expect(lines(-1).join()).toContain('Is that your answer to 07.1')
      await teams.press(
        'Ana',
        teams.find('Ana', ({ title }) => title === 'It answers 07.1 (Learning outcomes)'),
      )
      expect(await answers()).toEqual([['Q07.1', text]])
    },
  )

  test('that was deleted and is restored has its answer again', async () => {
    await start('channel')
    const id = await send('message__quoted-reply')
    await send('messageDelete__soft', { id })
    expect(teams.seen().join()).toContain('The message is gone')
    await send('messageUpdate__undeleted', { id })
    expect(lines(-1).join()).toContain('The message is back, and with it the answer that it was. 07.1 shows it again.')
    await send('messageUpdate__edited', { id, text: '<at>mcred</at> 👍', attachments: [] })
    expect(teams.seen().join()).toContain('07.1 is open again')
    await send('messageUpdate__edited', { id })
    await teams.type('Ana', 'answers')
    await teams.press(
      'Ana',
      teams.find('Ana', ({ title }) => title === 'Show it here'),
    )
    expect(lines(-1).join()).toContain('Learners can teach a lesson')
  })

  test.each(['group', 'channel'] as const)(
    'that is too long is told in a %s, and nothing of it is cut',
    async (form) => {
      await start(form)
      const long = `Doctors ${'x'.repeat(11_000)}`
      const id = await send('message__quoted-reply')
      const before = await answers()
      await send('messageUpdate__edited', { id, text: `<at>mcred</at> ${long}`, attachments: [] })
      expect(lines(-1).join()).toMatch(/11,008 characters.*stays as it was/)
      await send('message__quoted-reply', { id: '99', text: `<at>mcred</at> ${long}`, attachments: [] })
      expect(lines(-1).join()).toContain('11,008 characters')
      expect(await answers()).toEqual(before)
    },
  )

  test('of a channel that is restored brings its place back', async () => {
    await start('channel')
    const place = teams.place(conversations.channel)
    await send('conversationUpdate__channel-deleted')
    expect((await teams.teams.reach.post(place, notice('A reminder'), 'k')).did).toBe('gone')
    await send('conversationUpdate__channel-restored')
    expect((await teams.teams.reach.post(place, notice('A reminder'), 'k')).did).not.toBe('gone')
  })
})

describe('what nobody sees in a message', () => {
  test.each([
    ['Read it<!-- and pay us -->', 'Read it'],
    ['Read it<span style="display:none"> and pay <span>us</span> well</span>!', 'Read it!'],
    ["Read <b style='color:red; font-size: 0px'>never</b>it", 'Read it'],
    ['<div hidden>Pay us</div><p>Read it</p>', 'Read it'],
    ['<p style="visibility:hidden">Pay us', ''],
    ['<p style="opacity:0">Pay us</p>Read it', 'Read it'],
    ['<p style="height:0;width:0">Pay us</p>Read it', 'Read it'],
    ['<p style="font-size:0.9em; opacity: 0.5; line-height:0">Read it</p>', 'Read it'],
    ['<p data-hidden="x" title="display:none">Read it</p>', 'Read it'],
    ['<p style="display:none"/>Read it', 'Read it'],
  ])('is not theirs: %s', (html, words) => {
    expect(plainly(html)).toBe(words)
  })

  test('is not read from the text that Teams sends beside it either', () => {
    const content = '<div>Read it<span style="display:none"> and pay us</span></div>'
    const words = wordsOf({
      text: 'Read it and pay us',
      recipient: bot,
      entities: [],
      attachments: [{ contentType: 'text/html', content }],
    })
    expect(words).toBe('Read it')
  })

  test('takes no time, however it is written', () => {
    const begun = performance.now()
    for (const one of ['<p style="', '<p style="opacity:0', '<p hidden>', '<!--', '<p style="height:0000000', 'style='])
      plainly(one.repeat(40_000 / one.length))
    expect(performance.now() - begun).toBeLessThan(2_000)
  })
})

describe('a call to a tag in Teams', () => {
  const tag = { type: 'mention', mentioned: { id: 'tag:MTAw', name: 'Course team' }, text: '<at>Course team</at>' }
  const spoken = (text: string) =>
    wordsOf({ text, recipient: bot, entities: [{ type: 'mention', mentioned: bot, text: us }, tag] })

  test('is no word alone, and stays one beside others', () => {
    expect(spoken('<at>mcred</at> <at>Course team</at>')).toBe('')
    expect(spoken('<at>mcred</at> <at>Course team</at> 👍')).toBe('👍')
    expect(spoken('<at>mcred</at> The <at>Course team</at> decides')).toBe('The Course team decides')
  })
})
