import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/conversation/intent.ts'
import { decodeIntent } from '../../src/conversation/intent.ts'
import { readCommand } from '../../src/conversation/language/parse-command.ts'
import { isSmallTalk } from '../../src/conversation/language/small-talk.ts'
import { takeTurn } from '../../src/conversation/pipeline/answer-turn.ts'
import type { Ports } from '../../src/conversation/ports.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import { hasWords, isNod, isOnlyQuote, visible } from '../../src/conversation/words.ts'
import { asText } from '../../src/view/plain-text.ts'
import { place } from '../transcripts/stage.ts'
import { catalog, memoryPorts } from '../world.ts'

describe('words', () => {
  test.each(['20', '½', 'yes', 'n/a', 'https://example.org', '好', 'نعم', 'हाँ', 'A+', 'B 👍', '12:30:45', '<@U1|Ben>'])(
    'are in %s',
    (text) => {
      expect(hasWords(text)).toBe(true)
      expect(isNod(text)).toBe(false)
    },
  )

  test.each([
    '',
    ' ',
    '…',
    '?',
    '!!',
    '- –',
    '// ',
    '\u200b',
    '\u3164',
    '\ufe0f',
    '€',
    '→',
    'ـــ',
    '@here',
    '@channel, @team-a!',
  ])('are not in "%s"', (text) => {
    expect(hasWords(text)).toBe(false)
    expect(isNod(text)).toBe(false)
  })

  test.each([
    '👍',
    '+1',
    '(y)',
    '👍🏽 👍🏽',
    ':+1:',
    ':thumbsup::skin-tone-4:',
    ':party_parrot:',
    '❤️‍🔥!',
    '1️⃣',
    'ℹ️',
    '🇸🇬',
    ':-)',
    ':D',
    '<3',
    '¯\\_(ツ)_/¯',
    '( ͡° ͜ʖ ͡°)',
    'xD',
    'T_T',
    'ㅋㅋㅋ',
  ])('are not in %s, which is a nod', (text) => {
    expect(hasWords(text)).toBe(false)
    expect(isNod(text)).toBe(true)
  })
})

test.each([
  ['> We offer it twice a year', true],
  ['> one\n\n>two', true],
  ['> one\nYes, twice', false],
  ['>50% of learners', false],
  ['> 50 learners', true],
  ['Twice a year', false],
])('whether “%s” is another’s words alone: %s', (text, alone) => {
  expect(isOnlyQuote(text)).toBe(alone)
})

test.each([
  ['👍 ok', true],
  ['¡Muchas gracias!', true],
  ['谢谢大家', true],
  ['ขอบคุณครับ', true],
  ['gracias a los dos empleadores', false],
  ['k', true],
  ['hmm', true],
  ['haha thanks 🙏', true],
  ['ok, 30 hours', false],
  ['kk labs', false],
])('%s is small talk: %s', (text, isSmall) => {
  expect(isSmallTalk(text)).toBe(isSmall)
})

describe('what nobody sees', () => {
  test.each([
    ['\u200bstatus', 'status'],
    ['phase\u200b design\ufeff', 'phase design'],
    ['Lern\u00adziel', 'Lernziel'],
    ['a\u202eb', 'ab'],
    ['line\u200b\nnext', 'line\nnext'],
    ['می\u200cخواهم', 'می\u200cخواهم'],
    ['\u200fمی\u200cخواهم\u200f', 'می\u200cخواهم'],
    ['क्\u200dष', 'क्\u200dष'],
    ['👩\u200d💻 works', '👩\u200d💻 works'],
    ['👩\u200d', '👩'],
  ])('goes where it means nothing: %j', (written, read) => {
    expect(visible(written)).toBe(read)
  })

  test('goes from commands, mentions and forms', () => {
    expect(readCommand('\u200bstatus', 'command', catalog)).toEqual({ do: 'status' })
    expect(readCommand('phase\u200b design', 'mention', catalog)).toEqual({ do: 'phase', phase: 3 })
    expect(readCommand('phase\u00a0design', 'command', catalog)).toEqual({ do: 'phase', phase: 3 })
    expect(readCommand('phase\u2003design\u3000', 'mention', catalog)).toEqual({ do: 'phase', phase: 3 })
    expect(readCommand('link \u2060ABCD-EFGH-JKLM\u200b', 'command', catalog)).toEqual({
      do: 'link',
      code: 'ABCD-EFGH-JKLM',
    })
    const form = decodeIntent('{"do":"answer","item":"Q07.1"}', { values: { text: '\ufeffRead it\u200b' } })
    expect(form).toMatchObject({ values: { text: 'Read it' } })
  })

  test('is all that goes from any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const shown = visible(text)
        expect(visible(shown)).toBe(shown)
        expect(hasWords(shown)).toBe(hasWords(text))
        expect(shown.replace(/\p{Cf}/gu, '')).toBe(text.replace(/\p{Cf}/gu, ''))
      }),
    )
  })
})

describe('a text without words', () => {
  const blank = ['', '…', '👍🏽', ':+1:', '\u200b', '?']
  let at = 0

  async function play(ports: Ports, intent: Intent, about: Partial<Turn> = {}): Promise<string> {
    at += 1000
    const replies: Reply[] = []
    const by = { platform: 'web', tenant: 'workspace', id: 'ana' } as const
    const turn: Turn = {
      delivery: String(at),
      at,
      by,
      name: 'Ana',
      standing: 'member',
      place,
      placeName: '',
      placeKind: 'channel',
      canOpen: true,
      intent,
      ...about,
    }
    await takeTurn(turn, ports, async (reply) => {
      replies.push(reply)
      return reply.show === 'post' ? { place, id: `m${at}`, thread: 't1', at } : undefined
    })
    return replies.map(({ show, view }) => `${show}: ${asText(view)}`).join('\n')
  }

  const entries = async (ports: Ports) => ports.journal.read((await ports.places.projectAt(place)) ?? '')

  async function answered(): Promise<{ ports: Ports; entry: string }> {
    const ports = memoryPorts()
    await play(ports, { do: 'start', values: { name: 'Data basics', economy: 'Peru', zone: '', phases: ['3'] } })
    await play(ports, { do: 'answer', item: 'Q07.1', text: 'Read it' }, { source: { message: 'm/1' } })
    await play(ports, { do: 'show', item: 'Q07.2' }, { thread: 't1' })
    return { ports, entry: (await entries(ports)).at(-1)?.id ?? '' }
  }

  test('is recorded on no way and in no order', async () => {
    const text = fc.constantFrom(...blank)
    const beside = fc.constantFrom<Turn['beside'][]>(undefined, ['picture'], ['table', 'card'])
    const way = text.chain((words) =>
      fc.constantFrom<Intent[]>(
        { do: 'say', text: words },
        { do: 'say', text: `n/a ${words}` },
        { do: 'answer', item: 'Q07.1', text: words },
        { do: 'answer', item: 'Q07.1', values: { text: words } },
        { do: 'record', text: words },
        { do: 'record', text: words, values: { item: 'Q07.1', text: words } },
        { do: 'record', text: 'Words', values: { item: 'Q07.1', text: words } },
        { do: 'excuse', item: 'Q07.1', reason: words },
        { do: 'excuse', item: 'Q07.1', values: { reason: words } },
        readCommand(`answer 07.1 ${words}`, 'command', catalog),
        readCommand(`na 07.1 ${words}`, 'mention', catalog),
      ),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(way, beside), { maxLength: 4 }), async (ways) => {
        const { ports } = await answered()
        const before = await entries(ports)
        for (const [intent, there] of ways) await play(ports, intent, { thread: 't1', beside: there })
        expect(await entries(ports)).toEqual(before)
      }),
      { numRuns: 60 },
    )
  })

  test('is told to whoever wrote it, with what stood there instead', async () => {
    const { ports } = await answered()
    const say = (text: string, beside?: Turn['beside']) => play(ports, { do: 'say', text }, { thread: 't1', beside })
    expect(await say('…')).toMatch(/^whisper: .*There are no words in that message, so nothing was recorded\. Write/)
    expect(await say('', ['picture', 'table', 'picture'])).toContain(
      'no words in that message, only a picture and a table,',
    )
    expect(await say('👍', ['picture'])).toContain('only a picture')
    expect(await say('👍')).toBe('')
    expect(await say('20', ['picture'])).toContain('Only your words are recorded, not the picture.')
    expect(await play(ports, { do: 'say', text: '…' }, { thread: 'elsewhere' })).toBe('')
  })

  test('that an older version kept is neither moved nor used again', async () => {
    const { ports } = await answered()
    const project = (await ports.places.projectAt(place)) ?? ''
    const by = { platform: 'web', tenant: 'workspace', id: 'ana' } as const
    await ports.journal.append(project, { delivery: 'old', at: at + 1, by, name: 'Ana' }, [
      { kind: 'answered', item: 'Q07.3', text: '', basedOn: null },
    ])
    await ports.journal.append(project, { delivery: 'newer', at: at + 2, by, name: 'Ana' }, [
      { kind: 'answered', item: 'Q07.3', text: 'Nurses on night shifts.', basedOn: null },
    ])
    at += 10
    const before = await entries(ports)
    const old = before.find((entry) => entry.kind === 'answered' && entry.text === '')?.id ?? ''
    expect(await play(ports, { do: 'move', entry: old, to: 'Q08.1' })).toContain('no words')
    expect(await play(ports, { do: 'restore', entry: old })).toContain('no words')
    expect(await entries(ports)).toEqual(before)
  })

  test('in a form is asked for again', async () => {
    const { ports } = await answered()
    expect(await play(ports, { do: 'answer', item: 'Q07.1', values: { text: '👍' } })).toContain(
      'Write it in words first.',
    )
    expect(await play(ports, { do: 'answer', item: 'Q07.1', values: { text: ' ' } })).toContain(
      'Write something first.',
    )
    expect(await play(ports, { do: 'excuse', item: 'Q07.1', values: { reason: '…' } })).toContain('A few words on why')
  })
})

test('the cells of a pasted table stay apart, a single tab is left', () => {
  expect(visible('Week\tTopic\tHours\n1\tHazards\t4')).toBe('Week | Topic | Hours\n1 | Hazards | 4')
  expect(visible('one\ttwo')).toBe('one\ttwo')
})
