import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Person } from '../../../src/project/entry.ts'
import { storeCommand } from '../../../src/store/copy/command.ts'
import { openStore } from '../../../src/store/open.ts'

const folder = mkdtempSync(join(tmpdir(), 'mcred-command-'))
let count = 0
const fresh = (): string => join(folder, `${count++}.db`)
const run = (...args: string[]): Promise<string> => storeCommand(args, args[0] ?? '', () => undefined)

const ana: Person = { platform: 'web', tenant: 'w', id: 'ana' }
const place = { platform: 'web', tenant: 'w', id: 'c1' } as const
const answered = (text: string) => ({ kind: 'answered', item: 'Q07.1', text, basedOn: null }) as const
const metadata = (delivery: string, by = ana) => ({ delivery, at: 1, by, name: by.id })

/** A store with two projects in it, and one with nothing. */
async function two() {
  const [from, to] = [`sqlite:${fresh()}`, `sqlite:${fresh()}`]
  const [source, target] = [await openStore(from), await openStore(to)]
  await source.journal.append('p', metadata('d1'), [answered('mine'), answered('more')])
  await source.journal.append('q', metadata('d2'), [answered('another')])
  await source.places.bind(place, 'p', undefined)
  return {
    from,
    to,
    source,
    target,
    copy: () => run('copy', from, to),
    close: () => Promise.all([source.close(), target.close()]),
  }
}

describe('npm run store', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('lists what was misread, with the words of those alone who passed them on', async () => {
    const { from, source, close } = await two()
    const note = { question: 'assign', verdict: 'misread', by: ana, name: 'Ana' } as const
    const misread = () => storeCommand(['misread'], from, () => undefined)
    expect(await misread()).toBe('Nobody said that their words were misread.')
    await source.feedback.keep('p', { ...note, at: 1 })
    await source.feedback.keep('p', { ...note, at: 2, reason: 'who can\ntake it' })
    await source.feedback.keep('q', { ...note, at: 3 })
    await source.feedback.keep('q', { ...note, question: 'How long?', verdict: 'helpful', at: 4 })
    expect(await misread()).toBe('2 × taken for: assign\n    "who can\\ntake it"')
    await close()
  })

  test('copies everything, and nothing twice', async () => {
    const { copy, target, close } = await two()
    expect(await copy()).toMatch(/^5 rows agree on both sides, 5 of them new/)
    expect(await copy()).toMatch(/^5 rows agree on both sides, 0 of them new/)
    expect(await target.journal.read('p')).toHaveLength(2)
    expect(await target.places.projectAt(place)).toBe('p')
    await close()
  })

  test('leaves what the second store has otherwise, and says so', async () => {
    const { copy, target, close } = await two()
    await target.places.bind(place, 'q', undefined)
    expect(await copy()).toMatch(/1 stand otherwise in the second store and were left as they are: place\//)
    expect(await target.places.projectAt(place)).toBe('q')
    await close()
  })

  test('lets a removal win, whichever side knows of it', async () => {
    const { copy, source, target, close } = await two()
    await copy()
    await source.journal.erase(ana)
    expect(await copy()).toMatch(/^5 rows agree/)
    expect(JSON.stringify(await target.journal.read('p'))).not.toContain('mine')
    await close()
  })

  test('lets a project’s deletion win, whichever side knows of it', async () => {
    const { copy, source, target, close } = await two()
    await copy()
    await source.journal.forget('p')
    await target.journal.forget('q')
    expect(await copy()).toMatch(/3 belong to deleted projects/)
    expect([...(await target.journal.read('p')), ...(await target.journal.read('q'))]).toEqual([])
    await close()
  })

  test('backs up a store that is in use, into a new file that only its owner reads', async () => {
    const { from, source, target, close } = await two()
    const file = fresh()
    expect(await storeCommand(['backup', file], from, () => undefined)).toContain(file)
    await source.journal.append('p', metadata('d3'), [answered('later')])
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const copy = await openStore(`sqlite:${file}`)
    expect(await copy.journal.read('p')).toHaveLength(2)
    await Promise.all([copy.close(), close(), target])
    await expect(storeCommand(['backup', file], from, () => undefined)).rejects.toThrow('overwrites nothing')
  })

  test('leaves no file where a backup fails, so that it can be said again', async () => {
    const [store, file] = [fresh(), fresh()]
    await (await openStore(`sqlite:${store}`)).close()
    const bytes = readFileSync(store)
    writeFileSync(store, bytes.fill(7, 4096))
    const backup = (to: string) => storeCommand(['backup', to], `sqlite:${store}`, () => undefined)
    const why = `sqlite:${store} cannot be backed up to ${file}: the file is damaged`
    await expect(backup(file)).rejects.toThrow(why)
    await expect(backup(file)).rejects.toThrow(why)
    await expect(backup(join(folder, 'nowhere', 'b.db'))).rejects.toThrow('its folder is not there')
  })

  test.each([
    [[], 'npm run store -- copy'],
    [['copy', 'sqlite:/not/there.db', 'sqlite:x.db'], 'There is no store at sqlite:/not/there.db'],
    [['copy', 'sqlite:a', 'sqlite:a'], 'cannot be copied to itself'],
    [['backup', 'postgres://x'], 'pg_dump'],
  ])('says what to do instead of %j', async (args, words) => {
    await expect(storeCommand(args, 'postgres://x', () => undefined)).rejects.toThrow(words)
  })
})
