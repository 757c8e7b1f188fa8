import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/conversation/intent.ts'
import { seeTo } from '../../src/conversation/pipeline/admit.ts'
import { takeTurn } from '../../src/conversation/pipeline/answer-turn.ts'
import type { Ports, Send } from '../../src/conversation/ports.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import { NotStored } from '../../src/project/ports.ts'
import { asText } from '../../src/view/plain-text.ts'
import { place } from '../transcripts/stage.ts'
import { memoryPorts } from '../world.ts'

const turn = (delivery: string, who: string, intent: Intent, about: Partial<Turn> = {}): Turn => ({
  delivery,
  at: 1000,
  by: { platform: 'web', tenant: 'workspace', id: who.toLowerCase() },
  name: who,
  standing: 'member',
  place,
  placeName: 'my-course',
  placeKind: 'channel',
  canOpen: true,
  intent,
  ...about,
})

const start: Intent = { do: 'start', values: { name: 'Data basics', economy: 'Peru', zone: '', phases: ['3'] } }

const play = (ports: Ports, ...turns: Turn[]): Promise<Reply[]> => playAs({ kept: false, tries: 0 }, ports, turns)

/** `kept`: the turns wait in the inbox, having been tried so often. */
async function playAs(
  { kept, tries }: { kept: boolean; tries: number },
  ports: Ports,
  turns: readonly Turn[],
): Promise<Reply[]> {
  const replies: Reply[] = []
  let sent = 0
  const send: Send = async (reply) => {
    replies.push(reply)
    const id = `m${++sent}`
    return reply.show === 'post' ? { place, id, thread: 't1', at: 1500 } : undefined
  }
  const inbox = {
    has: () => kept,
    done: async () => undefined,
    leave: () => undefined,
    awaits: async () => false,
    putOff: async () => true,
  }
  const see = (one: Turn) =>
    seeTo({ since: 0, tries, turn: one }, inbox, {
      take: () => takeTurn(one, ports, send),
      awayFor: () => undefined,
      sent: () => [],
      tell: (view) => send({ show: 'whisper', view }, undefined),
      onFault: (fault) => expect.fail(String(fault)),
    })
  await Promise.all(turns.map(see))
  return replies
}

const words = (replies: readonly Reply[]): string => replies.map(({ view }) => asText(view)).join('\n')

async function startedPorts(): Promise<Ports> {
  const ports = memoryPorts()
  await play(ports, turn('start', 'Ana', start))
  return ports
}

describe('two people who answer at the same moment', () => {
  test('are both told, and both answers stay', async () => {
    const ports = await startedPorts()
    const answer = (text: string): Intent => ({ do: 'answer', item: 'Q07.1', basedOn: null, values: { text } })
    await play(ports, turn('a', 'Ana', answer('from Ana')))
    const replies = await play(ports, turn('b', 'Ben', answer('from Ben')))
    expect(words(replies)).toMatch(
      /Ana and Ben answered 07\.1 at the same moment; .* counts until you settle on one\. Both are kept\./,
    )
    expect(words(await play(ports, turn('h', 'Ana', { do: 'history', item: 'Q07.1' })))).toMatch(
      /from Ben[\s\S]*from Ana/,
    )
  })
})

describe('an answer that replaces one that was not seen', () => {
  const answer = (text: string): Intent => ({ do: 'answer', item: 'Q07.1', basedOn: null, values: { text } })
  const at = (time: string) => ({ at: Date.parse(`2026-11-24T${time}:00Z`) })
  const choices = (replies: readonly Reply[]): string[] =>
    replies
      .flatMap(({ view }) => (view.kind === 'message' ? view.blocks : []))
      .flatMap((block) => (block.kind === 'rows' ? block.rows : []))
      .filter(({ text }) => String(text).startsWith('! 07.1 had'))
      .flatMap(({ more = [] }) => more.map(({ label }) => label))

  test('says so, with when it was given, and calls nobody', async () => {
    const ports = await startedPorts()
    await play(ports, turn('a', 'Ben', answer('from Ben'), at('15:02')))
    const replies = await play(ports, turn('b', 'Chi', answer('from Chi'), at('15:20')))
    expect(words(replies)).toContain('07.1 had Ben’s answer of 10:02; Chi’s replaces it. Both are kept.')
    expect(words(replies)).not.toContain('same moment')
    expect(JSON.stringify(replies)).not.toContain('"mention":true')
    expect(choices(replies)).toEqual(['Use Ben’s', 'Keep Chi’s', 'Write one together', 'Compare them'])
  })

  test('is Ben’s again when somebody uses his, and needs nothing where it counts already', async () => {
    const ports = await startedPorts()
    await play(ports, turn('a', 'Ben', answer('from Ben'), at('15:02')))
    await play(ports, turn('b', 'Chi', answer('from Chi'), at('15:20')))
    const [project = ''] = [await ports.places.projectAt(place)]
    const entries = async () => (await ports.journal.read(project)).filter(({ kind }) => kind === 'answered')
    const [ben, chi] = await entries()
    const keep = await play(ports, turn('k', 'Dan', { do: 'restore', entry: chi?.id ?? '' }, at('15:21')))
    expect(words(keep)).toContain('Chi’s answer to 07.1 counts already.')
    const used = await play(ports, turn('r', 'Dan', { do: 'restore', entry: ben?.id ?? '' }, at('15:22')))
    expect(words(used)).toContain('(Ben, recorded by Dan, 24 Nov)')
    expect((await entries()).at(-1)).toMatchObject({ name: 'Dan', said: { name: 'Ben', person: { id: 'ben' } } })
  })

  test('does not replace a newer one where it comes late', async () => {
    const ports = await startedPorts()
    await play(ports, turn('a', 'Ben', answer('from Ben'), at('15:20')))
    const replies = await play(ports, turn('b', 'Chi', answer('from Chi'), at('15:02')))
    expect(words(replies)).toContain('07.1 has Ben’s answer of 10:20, which is newer than Chi’s answer of 10:02')
  })

  test('is known where a form came back wrong before: it keeps the answer that was seen', async () => {
    const ports = await startedPorts()
    await play(ports, turn('a', 'Ben', answer('from Ben'), at('15:02')))
    const empty: Intent = { do: 'answer', item: 'Q07.1', basedOn: null, values: { text: ' ' } }
    const [wrong] = await play(ports, turn('w', 'Chi', empty, at('15:19')))
    expect(wrong?.view).toMatchObject({ kind: 'form', intent: { basedOn: null } })
  })
})

describe('what is taken back', () => {
  const at = (n: number) => ({ at: 2000 + n })
  const undo = (who: string, n: number) => turn(`u${n}`, who, { do: 'undo' }, at(n))

  test('leaves an item as it is said to stand now', async () => {
    const ports = await startedPorts()
    const answer = (text: string): Intent => ({ do: 'answer', item: 'Q07.1', text })
    await play(ports, turn('a', 'Ana', answer('one'), at(1)))
    await play(ports, turn('b', 'Ben', answer('two'), at(2)))
    expect(words(await play(ports, undo('Ana', 3)))).toContain(
      'Taken back: your answer to 07.1, “one”. 07.1 still has Ben’s answer.',
    )
    expect(words(await play(ports, undo('Ben', 4)))).toContain(
      'Taken back: your answer to 07.1, “two”. 07.1 is open again.',
    )
    const ben = { id: 'ben', name: 'Ben' }
    await play(ports, turn('c', 'Ana', { do: 'assign', item: 'Q07.1', to: ben }, at(5)))
    expect(words(await play(ports, undo('Ana', 6)))).toContain(
      'Taken back: that Ben has 07.1. 07.1 is assigned to nobody now.',
    )
    await play(ports, turn('d', 'Ana', { do: 'check', item: 'C07.1' }, at(7)))
    await play(ports, turn('e', 'Ben', { do: 'tick', step: 7, ticked: ['C07.1'], unticked: [] }, at(8)))
    expect(words(await play(ports, undo('Ben', 9)))).toContain('07.c1 is still ticked, by Ana.')
  })

  test.each([
    [{ do: 'reopen' }, 'Data basics is not archived, so it is open.'],
    [{ do: 'lead', person: { id: 'ana', name: 'Ana' } }, 'Ana is a lead already.'],
    [{ do: 'unlead', person: { id: 'ana', name: 'Ana' } }, 'Ana started this micro-credential, so they stay a lead.'],
    [{ do: 'unlead', person: { id: 'ben', name: 'Ben' } }, 'Ben is no lead.'],
    [{ do: 'need', item: 'Q07.1' }, '07.1 applies already.'],
  ] as [Intent, string][])('is nothing where it is so already: %j', async (intent, said) => {
    expect(words(await play(await startedPorts(), turn('x', 'Ana', intent)))).toContain(said)
  })
})

describe('a delivery that comes again', () => {
  test('says nothing and keeps nothing new', async () => {
    const ports = await startedPorts()
    const one = turn('a', 'Ana', { do: 'answer', item: 'Q07.1', text: 'mine' })
    expect(await play(ports, one)).not.toEqual([])
    expect(await play(ports, one, one, one)).toEqual([])
    const project = (await ports.places.projectAt(place)) ?? ''
    expect((await ports.journal.read(project)).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
  })

  test('starts one project, however often the form is sent', async () => {
    const ports = memoryPorts()
    await play(ports, turn('start', 'Ana', start), turn('start', 'Ana', start))
    const first = await ports.places.projectAt(place)
    await play(ports, turn('again', 'Ben', start))
    expect(await ports.places.projectAt(place)).toBe(first)
  })
})

describe('an answer that cannot be kept', () => {
  test('is not confirmed, says why, and gives the words back', async () => {
    const ports = await startedPorts()
    const full: Ports = {
      ...ports,
      journal: { ...ports.journal, append: async () => Promise.reject(new NotStored('the disk is full', undefined)) },
    }
    const replies = await play(full, turn('a', 'Ana', { do: 'answer', item: 'Q07.1', text: 'my long answer' }))
    expect(replies).toHaveLength(1)
    expect(replies[0]?.show).toBe('whisper')
    expect(words(replies)).toMatch(/Not saved, because the disk is full\. Nothing was recorded\.[\s\S]*my long answer/)
  })

  test('says so where nobody can tell whether it was kept, and says that it was where that is known', async () => {
    const ports = await startedPorts()
    const lost = () => Promise.reject(new NotStored('the database does not answer', undefined, true))
    const answer: Intent = { do: 'answer', item: 'Q07.1', text: 'my long answer' }
    const told = async (journal: Partial<Ports['journal']>, delivery: string) =>
      words(await play({ ...ports, journal: { ...ports.journal, ...journal } }, turn(delivery, 'Ana', answer)))
    expect(await told({ append: lost }, 'a')).toMatch(/I cannot tell whether this was saved[\s\S]*my long answer/)
    let reads = 0
    const read: Ports['journal']['read'] = (id) => (reads++ ? lost() : ports.journal.read(id))
    expect(await told({ read }, 'b')).toMatch(/^! It is saved\./)
  })

  test.each([
    ['an answer', { do: 'answer', item: 'Q07.1', text: 'my long answer' }, 'append', 'my long answer'],
    ['a step whose question cannot be kept', { do: 'show', item: 'Q07.1' }, 'open', '07 Learning goals'],
    ['a project', start, 'bind', 'All set'],
  ] as const)(
    'waits for the store where it is kept, says so once, and is done then: %s',
    async (what, intent, refused, said) => {
      const ports = what === 'a project' ? memoryPorts() : await startedPorts()
      const refuse = () => Promise.reject(new NotStored('the disk is full', undefined))
      const full: Ports = {
        ...ports,
        journal: { ...ports.journal, ...(refused === 'append' ? { append: refuse } : {}) },
        dialogues: { ...ports.dialogues, ...(refused === 'open' ? { open: refuse } : {}) },
        places: { ...ports.places, ...(refused === 'bind' ? { bind: refuse } : {}) },
      }
      const one = turn('a', 'Ana', intent, intent.do === 'show' ? { thread: 't1' } : {})
      const first = words(await playAs({ kept: true, tries: 0 }, full, [one]))
      expect(first).toContain('because the disk is full. It is done by itself')
      expect(first).not.toContain('Nothing was recorded')
      expect(words(await playAs({ kept: true, tries: 1 }, full, [one]))).not.toContain('the disk is full')
      expect(words(await playAs({ kept: true, tries: 2 }, ports, [one]))).toContain(said)
      expect(await playAs({ kept: true, tries: 3 }, ports, [one])).toEqual([])
    },
  )

  test('can be sent again once there is room', async () => {
    const ports = await startedPorts()
    const one = turn('a', 'Ana', { do: 'answer', item: 'Q07.1', text: 'mine' })
    await play(
      {
        ...ports,
        journal: { ...ports.journal, append: async () => Promise.reject(new NotStored('the disk is full', undefined)) },
      },
      one,
    )
    expect(words(await play(ports, one))).toContain('mine')
  })

  test('is refused before anything is lost where it is too long', async () => {
    const ports = await startedPorts()
    const replies = await play(
      ports,
      turn('a', 'Ana', { do: 'answer', item: 'Q07.1', basedOn: null, values: { text: 'x'.repeat(3001) } }),
    )
    expect(replies[0]?.show).toBe('open')
    expect(words(replies)).toContain('That is 3,001 characters; at most 3,000 fit.')
  })
})

describe('a message in a thread', () => {
  test('belongs to the question that was open when it was written', async () => {
    const ports = await startedPorts()
    const card = { place, id: 'm', thread: 't9' }
    const project = (await ports.places.projectAt(place)) ?? ''
    await ports.dialogues.open({ project, item: 'Q07.1', at: 100, basedOn: null, card })
    await ports.dialogues.open({ project, item: 'Q07.2', at: 200, basedOn: null, card })
    expect(
      words(await play(ports, turn('a', 'Ana', { do: 'say', text: 'to the first' }, { thread: 't9', at: 150 }))),
    ).toContain('✓ 07.1 recorded')
    expect(
      words(await play(ports, turn('b', 'Ana', { do: 'say', text: 'to the second' }, { thread: 't9', at: 250 }))),
    ).toContain('✓ 07.2 recorded')
  })

  test('is left alone where people talk among themselves, or nothing is open', async () => {
    const ports = await startedPorts()
    await play(ports, turn('s', 'Ana', { do: 'show', item: 'Q07.1' }, { thread: 't1' }))
    const say = (text: string, thread: string) => turn(text, 'Ana', { do: 'say', text }, { thread, at: 2000 })
    expect(await play(ports, say('// not you', 't1'))).toEqual([])
    expect(await play(ports, say('<@ben|Ben> what do you think?', 't1'))).toEqual([])
    expect(await play(ports, say('hello', 'another'))).toEqual([])
  })
})

describe('a question in a question’s thread', () => {
  test('is not taken for the answer, but can be', async () => {
    const ports = await startedPorts()
    await play(ports, turn('s', 'Ana', { do: 'show', item: 'Q07.1' }, { thread: 't1' }))
    const asked = turn(
      'q',
      'Ana',
      { do: 'say', text: 'what would you count as an outcome?' },
      { thread: 't1', at: 2000 },
    )
    const replies = await play(ports, asked)
    expect(words(replies)).toMatch(
      /Nothing is recorded yet\.[\s\S]*\[Ask the toolkit\] \[It answers 07\.1 \(Learning outcomes\)\]/,
    )
    const project = (await ports.places.projectAt(place)) ?? ''
    expect((await ports.journal.read(project)).some(({ kind }) => kind === 'answered')).toBe(false)
  })

  test('is answered where it is of the toolkit and of nobody here', async () => {
    const ports = await startedPorts()
    await play(ports, turn('s', 'Ana', { do: 'show', item: 'Q07.1' }, { thread: 't1' }))
    const asked = turn('q', 'Ana', { do: 'say', text: 'what counts as an outcome?' }, { thread: 't1', at: 2000 })
    expect(words(await play(ports, asked))).toContain('The toolkit does not say.')
  })
})

describe('deleting a project', () => {
  const forget = (project: string | undefined): Intent => ({ do: 'forget', sure: 2, project })
  test('lets nothing come back late', async () => {
    const ports = await startedPorts()
    const project = (await ports.places.projectAt(place)) ?? ''
    await play(ports, turn('f', 'Ana', forget(project)))
    expect(await ports.journal.read(project)).toEqual([])
    expect(
      await ports.journal.append(project, { delivery: 'late', at: 1, by: turn('x', 'Ana', start).by, name: 'Ana' }, [
        { kind: 'archived' },
      ]),
    ).toBe('forgotten')
    expect(await ports.places.projectAt(place)).toBeUndefined()
  })

  const unsure = () => Promise.reject(new NotStored('the disk is full', undefined))

  test('leaves a channel that can start again, though it died before it let the channel go', async () => {
    const ports = await startedPorts()
    const project = await ports.places.projectAt(place)
    await play(
      { ...ports, places: { ...ports.places, release: unsure } },
      turn('f', 'Ana', forget(await ports.places.projectAt(place))),
    )
    expect(await ports.places.projectAt(place)).toBe(project)
    const replies = await play(ports, turn('one', 'Ana', start), turn('two', 'Ben', start))
    expect(words(replies)).toMatch(/Data basics[\s\S]*All set/)
    expect(words(replies)).toContain('Somebody set this up a moment ago')
    expect(await ports.places.projectAt(place)).not.toBe(project)
    expect(words(await play(ports, turn('s', 'Ana', { do: 'status' })))).toContain('Data basics')
  })

  test('leaves a channel that can join another project, though it died before it let the channel go', async () => {
    const ports = await startedPorts()
    await ports.journal.forget((await ports.places.projectAt(place)) ?? '')
    const elsewhere = { ...place, id: 'c2' }
    await play(ports, turn('other', 'Ben', start, { place: elsewhere }))
    const code = await ports.codes.make((await ports.places.projectAt(elsewhere)) ?? '', {
      by: turn('x', 'Ben', start).by,
      place: elsewhere,
    })
    expect(words(await play(ports, turn('l', 'Ben', { do: 'link', code })))).toContain('joined this channel')
  })

  test('keeps the project until its notes are gone, so that it can be deleted again', async () => {
    const ports = await startedPorts()
    const project = (await ports.places.projectAt(place)) ?? ''
    const noted = { question: 'mine', verdict: 'helpful', by: turn('x', 'Ana', start).by, name: 'Ana', at: 1 } as const
    await ports.feedback.keep(project, noted)
    await play(
      { ...ports, keepers: { ...ports.keepers, forget: unsure } },
      turn('f', 'Ana', forget(await ports.places.projectAt(place))),
    )
    expect(await ports.journal.read(project)).not.toEqual([])
    await play(ports, turn('f', 'Ana', forget(await ports.places.projectAt(place))))
    expect(await ports.feedback.of(project)).toEqual([])
    expect(await ports.places.projectAt(place)).toBeUndefined()
  })

  test('leaves no channel with a project whose start comes again after it was deleted', async () => {
    const ports = memoryPorts()
    await play({ ...ports, claims: { ...ports.claims, done: unsure } }, turn('start', 'Ana', start))
    await play(ports, turn('f', 'Ana', forget(await ports.places.projectAt(place))))
    expect(words(await play(ports, turn('start', 'Ana', start)))).toContain('This project was deleted')
    expect(await ports.places.projectAt(place)).toBeUndefined()
  })
})
