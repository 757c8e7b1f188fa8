import { describe, expect, test } from 'vitest'
import { decodeIntent, encodeIntent, type Intent } from '../../src/conversation/intent.ts'
import { readCommand } from '../../src/conversation/language/parse-command.ts'
import { topics } from '../../src/conversation/pipeline/topics.ts'
import { catalog } from '../world.ts'
import { speaking, start } from './speaking.ts'

type Do = Intent['do']
const rows = Object.entries(topics) as [Do, (typeof topics)[Do]][]
const ofLeads = rows.flatMap(([name, { by }]) => (by === 'a lead' ? [name] : []))

/** How each is typed, or what its button carries where it is only pressed. */
const asked: Partial<Record<Do, string | Intent>> = {
  'form setup': 'form setup',
  'form add': 'form add',
  'form field': { do: 'form field', field: 0 },
  'form keep': { do: 'form keep' },
  'form remove': { do: 'form remove' },
  'ask sign-off': 'signoff design <@dean|Dean>',
  'recall sign-off': 'signoff recall design',
  settings: 'settings',
  rename: 'rename Other',
  scope: 'scope 1-2',
  share: 'share',
  unlink: 'unlink',
  archive: 'archive',
  reopen: 'reopen',
  lead: 'lead <@ben|Ben>',
  unlead: 'unlead <@ana|Ana>',
  forget: 'forget this project',
}

describe('what only a lead may do', () => {
  test('is tried here, all of it', () => {
    expect(Object.keys(asked).toSorted()).toEqual(ofLeads.toSorted())
  })

  test.each(ofLeads)('%s is refused to anybody else, typed and pressed, and to a lead it is not', async (name) => {
    const way = asked[name]
    const intent = typeof way === 'string' ? readCommand(way, 'command', catalog) : way
    if (!intent) throw new Error(`${name} is not tried`)
    expect(intent.do).toBe(name)
    const room = speaking()
    await room.says('Ana', start())
    const pressed = decodeIntent(encodeIntent({ ...intent, project: (await room.project()) ?? '' })) ?? intent
    const before = await room.entries()
    for (const wanted of [intent, pressed]) {
      expect(await room.says('Ben', wanted, { command: true })).toBe(
        'whisper: i Only Ana can do that here. Ask them, or ask to be made a lead.',
      )
      expect(await room.says('Gus', wanted, { standing: 'guest' })).toContain('Only Ana can do that here.')
    }
    expect(await room.entries()).toEqual(before)
    expect(await room.says('Ana', pressed)).not.toContain('Only Ana can do that')
  })
})
