import { beforeEach, describe, expect, test } from 'vitest'
import type { Intent } from '../../../src/conversation/intent.ts'
import { takeTurn } from '../../../src/conversation/pipeline/answer-turn.ts'
import type { Ports } from '../../../src/conversation/ports.ts'
import type { Reply } from '../../../src/conversation/reply.ts'
import type { Turn } from '../../../src/conversation/turn.ts'
import { asText } from '../../../src/view/plain-text.ts'
import { place } from '../../transcripts/stage.ts'
import { memoryPorts } from '../../world.ts'

let ports: Ports
let at = 1000

async function play(who: string, intent: Intent, about: Partial<Turn> = {}): Promise<string> {
  at += 1000
  const replies: Reply[] = []
  const by = { platform: 'web', tenant: 'workspace', id: who } as const
  const turn: Turn = {
    delivery: String(at),
    at,
    by,
    name: who,
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

const entries = async () => ports.journal.read((await ports.places.projectAt(place)) ?? '')
const said = { source: { message: 'C1/1' } }

beforeEach(async () => {
  ports = memoryPorts()
  await play('Ana', { do: 'start', values: { name: 'Data basics', economy: 'Peru', zone: '', phases: ['3'] } })
})

describe('an edited message', () => {
  test('takes along the answer that it was', async () => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    expect(await play('Ben', { do: 'revise', message: 'C1/1', text: 'Read it well' })).toBe('')
    expect(await play('Ben', { do: 'revise', message: 'C1/1', text: 'Read it best' })).toBe('')
    expect((await entries()).at(-1)).toMatchObject({
      kind: 'answered',
      text: 'Read it best',
      source: { message: 'C1/1' },
    })
  })

  test('rewords only the piece that it added, or that was added to', async () => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Clean a stall' }, said)
    const more = { source: { message: 'C1/2' } }
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'plus spot a fever', adds: true }, more)
    await play('Ben', { do: 'revise', message: 'C1/2', text: 'plus spot strangles' })
    expect((await entries()).at(-1)).toMatchObject({ text: 'Clean a stall\nspot strangles' })
    await play('Ben', { do: 'revise', message: 'C1/1', text: 'Clean a stall in ten minutes' })
    expect((await entries()).at(-1)).toMatchObject({ text: 'Clean a stall in ten minutes\nspot strangles' })
  })

  test('keeps a colleague’s words to which it added', async () => {
    await play('Ana', { do: 'answer', item: 'Q07.1', text: 'Three outcomes' }, { source: { message: 'C1/9' } })
    const author = { id: 'Ben', name: 'Ben', source: { message: 'C1/1' } }
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'and strangers', adds: true, author })
    await play('Ben', { do: 'revise', message: 'C1/1', text: 'and strangles' })
    expect((await entries()).at(-1)).toMatchObject({ text: 'Three outcomes\nstrangles' })
  })

  test('keeps its author, whoever recorded it', async () => {
    const author = { id: 'Ben', name: 'Ben', source: { message: 'C1/1' } }
    await play('Ana', { do: 'answer', item: 'Q07.1', text: 'Read it', author })
    expect(await play('Ana', { do: 'revise', message: 'C1/1', text: 'Mine' })).toBe('')
    expect(await play('Ben', { do: 'revise', message: 'C1/1', text: 'Read it well' })).toBe('')
    expect((await entries()).at(-1)).toMatchObject({ text: 'Read it well', by: { id: 'Ben' } })
    expect((await entries()).at(-1)).not.toHaveProperty('said')
    await play('Ben', { do: 'retract', message: 'C1/1' })
    expect(await play('Ana', { do: 'answers' })).toContain('Nothing yet')
  })

  test.each([
    ['was no answer', 'Ben', 'C1/2', 'x'],
    ['is somebody else’s', 'Ana', 'C1/1', 'x'],
    ['says the same', 'Ben', 'C1/1', ' Read it '],
  ])('changes nothing where it %s', async (_, who, message, text) => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    const before = (await entries()).length
    expect(await play(who, { do: 'revise', message, text })).toBe('')
    expect(await entries()).toHaveLength(before)
  })

  test('does not push aside what somebody has answered since', async () => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    await play('Ana', { do: 'answer', item: 'Q07.1', text: 'Explain it' })
    expect(await play('Ben', { do: 'revise', message: 'C1/1', text: 'Read it well' })).toMatch(
      /^whisper: .*Ana has answered since/,
    )
  })

  test('takes its answer back where it now begins with //', async () => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    expect(await play('Ben', { do: 'revise', message: 'C1/1', text: '// never mind' })).toContain('07.1 is open again')
  })

  test('is nothing to a channel without a project', async () => {
    ports = memoryPorts()
    expect(await play('Ben', { do: 'revise', message: 'C1/1', text: 'x' })).toBe('')
  })
})

describe('a deleted message', () => {
  test('takes along every wording of its answer', async () => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    await play('Ben', { do: 'revise', message: 'C1/1', text: 'Read it well' })
    expect(await play('Ben', { do: 'retract', message: 'C1/1' })).toContain('07.1 is open again')
    expect(await play('Ana', { do: 'answers' })).toContain('Nothing yet')
  })

  test('brings back the answer before it', async () => {
    await play('Ana', { do: 'answer', item: 'Q07.1', text: 'Explain it' })
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    expect(await play('Ben', { do: 'retract', message: 'C1/1' })).toContain('07.1 has Ana’s answer again: “Explain it”')
  })
})

describe('a message that comes back', () => {
  const back = (text: string) => play('Ben', { do: 'revise', message: 'C1/1', text })
  const current = () => play('Ana', { do: 'answers' })

  test.each([
    ['was deleted', { do: 'retract', message: 'C1/1' } as const],
    ['was edited to nothing', { do: 'revise', message: 'C1/1', text: '' } as const],
    ['was edited to emoji', { do: 'revise', message: 'C1/1', text: '👍🏽' } as const],
    ['was put aside with //', { do: 'revise', message: 'C1/1', text: '// Read it' } as const],
  ])('brings its answer back where it %s', async (_, gone) => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    await play('Ben', { do: 'revise', message: 'C1/1', text: 'Read it well' })
    expect(await play('Ben', gone)).toContain('07.1 is open again')
    expect(await back('Read it well')).toContain(
      'The message is back, and with it the answer that it was. 07.1 shows it',
    )
    expect(await current()).toContain('Read it well')
    expect(await play('Ben', gone)).toContain('07.1 is open again')
    expect(await back('Read it best')).toContain('The message is back')
    expect(await current()).toContain('Read it best')
  })

  test('leaves on top what somebody answered since', async () => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    await play('Ben', { do: 'retract', message: 'C1/1' })
    await play('Ana', { do: 'answer', item: 'Q07.1', text: 'Explain it' })
    expect(await back('Read it')).toContain('07.1 still shows the newer one, by Ana.')
    expect(await current()).toContain('Explain it')
  })

  test.each([
    ['was taken back by hand', async () => play('Ben', { do: 'undo' })],
    ['never was an answer', async () => play('Ben', { do: 'retract', message: 'C1/9' })],
  ])('brings nothing back where it %s', async (_, before) => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    await before()
    expect(await play('Ben', { do: 'revise', message: 'C1/9', text: 'Read it' })).toBe('')
    const kept = (await entries()).length
    expect(await play('Ana', { do: 'revise', message: 'C1/1', text: 'Read it' })).toBe('')
    expect(await entries()).toHaveLength(kept)
  })

  test('stays taken back where its author took it back before', async () => {
    await play('Ben', { do: 'answer', item: 'Q07.1', text: 'Read it' }, said)
    await play('Ben', { do: 'undo' })
    await play('Ben', { do: 'retract', message: 'C1/1' })
    expect(await back('Read it')).toBe('')
    expect(await current()).toContain('Nothing yet')
  })
})

describe('recording a message', () => {
  test('asks for the item, questions in scope first, and keeps the words', async () => {
    const form = await play('Ana', { do: 'record', text: 'Nurses read dashboards' })
    expect(form).toMatch(/^open: ▢ Record as an answer/)
    await play(
      'Ana',
      { do: 'record', text: 'Nurses read dashboards', values: { item: 'Q07.1', text: 'Nurses read them' } },
      said,
    )
    expect((await entries()).at(-1)).toMatchObject({
      item: 'Q07.1',
      text: 'Nurses read them',
      source: { message: 'C1/1' },
    })
  })

  test.each([
    ['accredited', 'We are unaccredited', false],
    ['5', 'It takes 5.5 weeks', false],
    ['3', 'It takes 3,500 hours', false],
    ['test', 'A pre-test decides', false],
    ['accredited', 'We are not accredited', false],
    ['We are accredited', 'We are not accredited', false],
    ['5 weeks', 'It takes 5 weeks, I think', true],
    ['Two hospitals', 'Well: “Two hospitals.”', true],
    ['not accredited', 'We are not accredited', true],
    ['两家医院', '我想，两家医院。', true],
  ])('takes “%s” out of “%s” for its author’s words: %s', async (text, words, theirs) => {
    const author = { id: 'Ben', name: 'Ben' }
    await play('Ana', { do: 'record', text: words, author, values: { item: 'Q07.1', text } })
    const [, kept] = await entries()
    expect(kept).toMatchObject({ text, said: { name: 'Ben' } })
    expect(kept?.kind === 'answered' && kept.said?.changed).toBe(theirs ? undefined : true)
  })

  test('records a long message as it is', async () => {
    const text = 'word '.repeat(1500).trim()
    expect(await play('Ana', { do: 'record', text })).not.toContain('The answer:')
    await play('Ana', { do: 'record', text, values: { item: 'Q07.1' } })
    expect((await entries()).at(-1)).toMatchObject({ kind: 'answered', text })
  })

  test('says what is missing', async () => {
    expect(await play('Ana', { do: 'record', text: 'x', values: { item: '', text: 'x' } })).toContain(
      'Choose the question',
    )
    expect(await play('Ana', { do: 'record', text: 'x', values: { item: 'Q07.1', text: ' ' } })).toContain(
      'Write something',
    )
    expect(await play('Ana', { do: 'record', text: ' ' })).toContain('no words')
  })
})
