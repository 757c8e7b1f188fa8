import { describe, expect, test } from 'vitest'
import { decodeIntent, encodeIntent, type Intent } from '../../src/conversation/intent.ts'
import { readCommand } from '../../src/conversation/language/parse-command.ts'
import { isOfLeads } from '../../src/conversation/overview/taken.ts'
import { topics } from '../../src/conversation/pipeline/topics.ts'
import { askedOfLeads } from '../../src/conversation/project/ask-leads.ts'
import type { Entry } from '../../src/project/entry.ts'
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

/** What each kind of entry is recorded by. */
const recordedBy: Readonly<Record<Entry['kind'], Do>> = {
  started: 'start',
  renamed: 'rename',
  set: 'settings',
  scoped: 'scope',
  archived: 'archive',
  reopened: 'reopen',
  answered: 'answer',
  checked: 'check',
  unchecked: 'uncheck',
  excused: 'excuse',
  needed: 'need',
  confirmed: 'still right',
  assigned: 'assign',
  unassigned: 'unassign',
  led: 'lead',
  unled: 'unlead',
  nudging: 'nudge',
  'private digest': 'nudge',
  'asked for sign-off': 'ask sign-off',
  signed: 'sign',
  delegated: 'delegate',
  recalled: 'recall sign-off',
  dismissed: 'accept',
  'raised again': 'raise',
  stated: 'state facts',
  unstated: 'state facts',
  matched: 'match',
  withdrawn: 'undo',
}
const kinds = Object.keys(recordedBy) as Entry['kind'][]
const ofItems: ReadonlySet<Entry['kind']> = new Set([
  'answered',
  'checked',
  'unchecked',
  'excused',
  'needed',
  'confirmed',
  'assigned',
  'unassigned',
])

describe('what only a lead may take back', () => {
  const isTakenByLeads = (kind: Entry['kind']): boolean =>
    isOfLeads({ kind, nudging: { day: 'monday' }, ...(ofItems.has(kind) ? { item: 'Q07.1' } : {}) } as unknown as Entry)
  const by = (whom: string) => kinds.filter((kind) => topics[recordedBy[kind]].by === whom)

  test('is what only a lead records', () => {
    expect(by('a lead').filter((kind) => !isTakenByLeads(kind))).toEqual([])
    expect(by('anybody').filter(isTakenByLeads)).toEqual([])
  })
})

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
      const what = askedOfLeads(wanted)
      const refused = `whisper: i Only Ana can do that here${what ? `: ${what}.\n[Ask Ana]` : '.'}`
      expect(await room.says('Ben', wanted, { command: true })).toBe(refused)
      expect(await room.says('Gus', wanted, { standing: 'guest' })).toContain('Only Ana can do that here')
    }
    expect(await room.entries()).toEqual(before)
    expect(await room.says('Ana', pressed)).not.toContain('Only Ana can do that')
    for (const { kind } of (await room.entries()).slice(before.length)) expect(recordedBy[kind]).toBe(name)
  })
})
