import { describe, expect, test } from 'vitest'
import type { Intent } from '../../src/conversation/intent.ts'
import type { Reply } from '../../src/conversation/reply.ts'
import { takeTurn } from '../../src/conversation/take-turn.ts'
import type { Turn } from '../../src/conversation/turn.ts'
import type { Send, World } from '../../src/conversation/world.ts'
import { NotStored } from '../../src/project/ports.ts'
import { asText } from '../../src/view/plain-text.ts'
import { place } from '../transcripts/stage.ts'
import { memoryWorld } from '../world.ts'

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

async function play(world: World, ...turns: Turn[]): Promise<Reply[]> {
  const replies: Reply[] = []
  let sent = 0
  const send: Send = async (reply) => {
    replies.push(reply)
    const id = `m${++sent}`
    return reply.show === 'post' ? { place, id, thread: 't1', at: 1500 } : undefined
  }
  await Promise.all(turns.map((one) => takeTurn(one, world, send)))
  return replies
}

const words = (replies: readonly Reply[]): string => replies.map(({ view }) => asText(view)).join('\n')

async function startedWorld(): Promise<World> {
  const world = memoryWorld()
  await play(world, turn('start', 'Ana', start))
  return world
}

describe('two people who answer at the same moment', () => {
  test('are both told, and both answers stay', async () => {
    const world = await startedWorld()
    const answer = (text: string): Intent => ({ do: 'answer', item: 'Q07.1', text, basedOn: null })
    await play(world, turn('a', 'Ana', answer('from Ana')))
    const replies = await play(world, turn('b', 'Ben', answer('from Ben')))
    expect(words(replies)).toContain('Ana and Ben answered 07.1 at the same moment. Both answers are kept')
    expect(words(await play(world, turn('h', 'Ana', { do: 'history', item: 'Q07.1' })))).toMatch(
      /from Ben[\s\S]*from Ana/,
    )
  })
})

describe('a delivery that comes again', () => {
  test('says nothing and keeps nothing new', async () => {
    const world = await startedWorld()
    const one = turn('a', 'Ana', { do: 'answer', item: 'Q07.1', text: 'mine' })
    expect(await play(world, one)).not.toEqual([])
    expect(await play(world, one, one, one)).toEqual([])
    const project = (await world.places.projectAt(place)) ?? ''
    expect((await world.journal.read(project)).filter(({ kind }) => kind === 'answered')).toHaveLength(1)
  })

  test('starts one project, however often the form is sent', async () => {
    const world = memoryWorld()
    await play(world, turn('start', 'Ana', start), turn('start', 'Ana', start))
    const first = await world.places.projectAt(place)
    await play(world, turn('again', 'Ben', start))
    expect(await world.places.projectAt(place)).toBe(first)
  })
})

describe('an answer that cannot be kept', () => {
  test('is not confirmed, says why, and gives the words back', async () => {
    const world = await startedWorld()
    const full: World = {
      ...world,
      journal: { ...world.journal, append: async () => Promise.reject(new NotStored('the disk is full', undefined)) },
    }
    const replies = await play(full, turn('a', 'Ana', { do: 'answer', item: 'Q07.1', text: 'my long answer' }))
    expect(replies).toHaveLength(1)
    expect(replies[0]?.show).toBe('whisper')
    expect(words(replies)).toMatch(/Not saved, because the disk is full\. Nothing was recorded\.[\s\S]*my long answer/)
  })

  test('says so where nobody can tell whether it was kept, and says that it was where that is known', async () => {
    const world = await startedWorld()
    const lost = () => Promise.reject(new NotStored('the database does not answer', undefined, true))
    const answer: Intent = { do: 'answer', item: 'Q07.1', text: 'my long answer' }
    const told = async (journal: Partial<World['journal']>, delivery: string) =>
      words(await play({ ...world, journal: { ...world.journal, ...journal } }, turn(delivery, 'Ana', answer)))
    expect(await told({ append: lost }, 'a')).toMatch(/I cannot tell whether this was saved[\s\S]*my long answer/)
    let reads = 0
    const read: World['journal']['read'] = (id) => (reads++ ? lost() : world.journal.read(id))
    expect(await told({ read }, 'b')).toMatch(/^! It is saved\./)
  })

  test('can be sent again once there is room', async () => {
    const world = await startedWorld()
    const one = turn('a', 'Ana', { do: 'answer', item: 'Q07.1', text: 'mine' })
    await play(
      {
        ...world,
        journal: { ...world.journal, append: async () => Promise.reject(new NotStored('the disk is full', undefined)) },
      },
      one,
    )
    expect(words(await play(world, one))).toContain('mine')
  })

  test('is refused before anything is lost where it is too long', async () => {
    const world = await startedWorld()
    const replies = await play(
      world,
      turn('a', 'Ana', { do: 'answer', item: 'Q07.1', basedOn: null, values: { text: 'x'.repeat(3001) } }),
    )
    expect(replies[0]?.show).toBe('open')
    expect(words(replies)).toContain('That is 3,001 characters; at most 3,000 fit.')
  })
})

describe('a message in a thread', () => {
  test('belongs to the question that was open when it was written', async () => {
    const world = await startedWorld()
    const card = { place, id: 'm', thread: 't9' }
    const project = (await world.places.projectAt(place)) ?? ''
    await world.dialogues.open({ project, item: 'Q07.1', at: 100, basedOn: null, card })
    await world.dialogues.open({ project, item: 'Q07.2', at: 200, basedOn: null, card })
    expect(
      words(await play(world, turn('a', 'Ana', { do: 'say', text: 'to the first' }, { thread: 't9', at: 150 }))),
    ).toContain('Recorded as the answer to 07.1.')
    expect(
      words(await play(world, turn('b', 'Ana', { do: 'say', text: 'to the second' }, { thread: 't9', at: 250 }))),
    ).toContain('Recorded as the answer to 07.2.')
  })

  test('is left alone where people talk among themselves, or nothing is open', async () => {
    const world = await startedWorld()
    await play(world, turn('s', 'Ana', { do: 'show', item: 'Q07.1' }))
    const say = (text: string, thread: string) => turn(text, 'Ana', { do: 'say', text }, { thread, at: 2000 })
    expect(await play(world, say('// not you', 't1'))).toEqual([])
    expect(await play(world, say('<@ben|Ben> what do you think?', 't1'))).toEqual([])
    expect(await play(world, say('hello', 'another'))).toEqual([])
  })
})

describe('a question in a question’s thread', () => {
  test('is not taken for the answer, but can be', async () => {
    const world = await startedWorld()
    await play(world, turn('s', 'Ana', { do: 'show', item: 'Q07.1' }))
    const asked = turn('q', 'Ana', { do: 'say', text: 'what counts as an outcome?' }, { thread: 't1', at: 2000 })
    const replies = await play(world, asked)
    expect(words(replies)).toMatch(/Nothing is recorded yet\.[\s\S]*\[It answers 07\.1\] \[Ask the toolkit\]/)
    const project = (await world.places.projectAt(place)) ?? ''
    expect((await world.journal.read(project)).some(({ kind }) => kind === 'answered')).toBe(false)
  })
})

describe('deleting a project', () => {
  test('lets nothing come back late', async () => {
    const world = await startedWorld()
    const project = (await world.places.projectAt(place)) ?? ''
    await play(world, turn('f', 'Ana', { do: 'forget', sure: 2 }))
    expect(await world.journal.read(project)).toEqual([])
    expect(
      await world.journal.append(project, { delivery: 'late', at: 1, by: turn('x', 'Ana', start).by, name: 'Ana' }, [
        { kind: 'archived' },
      ]),
    ).toBe('forgotten')
    expect(await world.places.projectAt(place)).toBeUndefined()
  })

  const forget: Intent = { do: 'forget', sure: 2 }
  const unsure = () => Promise.reject(new NotStored('the disk is full', undefined))

  test('leaves a channel that can start again, though it died before it let the channel go', async () => {
    const world = await startedWorld()
    const project = await world.places.projectAt(place)
    await play({ ...world, places: { ...world.places, release: unsure } }, turn('f', 'Ana', forget))
    expect(await world.places.projectAt(place)).toBe(project)
    const replies = await play(world, turn('one', 'Ana', start), turn('two', 'Ben', start))
    expect(words(replies)).toMatch(/Data basics[\s\S]*All set/)
    expect(words(replies)).toContain('Somebody set this channel up a moment ago')
    expect(await world.places.projectAt(place)).not.toBe(project)
    expect(words(await play(world, turn('s', 'Ana', { do: 'status' })))).toContain('Data basics')
  })

  test('leaves a channel that can join another project, though it died before it let the channel go', async () => {
    const world = await startedWorld()
    await world.journal.forget((await world.places.projectAt(place)) ?? '')
    const elsewhere = { ...place, id: 'c2' }
    await play(world, turn('other', 'Ben', start, { place: elsewhere }))
    const code = await world.codes.make((await world.places.projectAt(elsewhere)) ?? '')
    expect(words(await play(world, turn('l', 'Ben', { do: 'link', code })))).toContain('joined this channel')
  })

  test('keeps the project until its notes are gone, so that it can be deleted again', async () => {
    const world = await startedWorld()
    const project = (await world.places.projectAt(place)) ?? ''
    const noted = { question: 'mine', verdict: 'helpful', by: turn('x', 'Ana', start).by, name: 'Ana', at: 1 } as const
    await world.feedback.keep(project, noted)
    await play({ ...world, keepers: { ...world.keepers, forget: unsure } }, turn('f', 'Ana', forget))
    expect(await world.journal.read(project)).not.toEqual([])
    await play(world, turn('f', 'Ana', forget))
    expect(await world.feedback.of(project)).toEqual([])
    expect(await world.places.projectAt(place)).toBeUndefined()
  })

  test('leaves no channel with a project whose start comes again after it was deleted', async () => {
    const world = memoryWorld()
    await play({ ...world, claims: { ...world.claims, done: unsure } }, turn('start', 'Ana', start))
    await play(world, turn('f', 'Ana', forget))
    expect(words(await play(world, turn('start', 'Ana', start)))).toContain('This project was deleted')
    expect(await world.places.projectAt(place)).toBeUndefined()
  })
})
