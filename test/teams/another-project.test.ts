import { afterEach, expect, test } from 'vitest'
import type { Form } from '../stand-ins/teams/client.ts'
import { begin, entries, open, save, teams, words } from './play.ts'

afterEach(() => teams.close())

test.each(['personal', 'channel'] satisfies Form[])(
  'the input on a card of a project records into no other in Teams, %s',
  async (form) => {
    await open(form)
    await begin()
    const card = save('Read a dashboard.')
    await teams.type('Ana', 'archive')
    await teams.type('Ana', 'start Dairy safety')
    const setup = teams.find('Ana', ({ verb }) => verb === 'send')
    await teams.press('Ana', { ...setup, inputs: { ...setup.inputs, name: 'Dairy safety' } })
    expect(words(await teams.press('Ana', card))).toContain('That belongs to another project, so nothing was changed')
    expect(await entries()).toMatchObject([{ kind: 'started', title: 'Dairy safety' }])
  },
)
