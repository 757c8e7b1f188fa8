import { beforeEach, describe, expect, test } from 'vitest'
import { startAsking } from '../../src/ask/start.ts'
import type { FoundPassage } from '../../src/pages/search.ts'
import { memoryPorts } from '../world.ts'
import { speaking, start } from './speaking.ts'

const { ask } = await startAsking()
const page = (title: string, text: string, about: Partial<FoundPassage> = {}, validUntil?: string): FoundPassage => ({
  head: {
    id: title,
    title,
    file: `${title}.docx`,
    added: '1969-12-01',
    passages: 1,
    hidden: 0,
    instructs: 0,
    ...(validUntil ? { validUntil } : {}),
  },
  passage: { under: ['4 Entry'], text },
  sure: true,
  close: true,
  nearest: text,
  ...about,
})

let found: readonly FoundPassage[]
let people: ReturnType<typeof speaking>
const asked = (question: string): Promise<string> => people.says('Ana', { do: 'ask', question })
const inOrder = (said: string, ...parts: string[]): void => {
  const places = parts.map((part) => said.indexOf(part))
  expect([said, ...places]).toEqual([said, ...places.map(Math.abs).sort((one, other) => one - other)])
}

beforeEach(async () => {
  found = []
  people = speaking({ ...memoryPorts(ask), pages: { find: async () => found } })
  await people.says('Ana', start())
  await people.says('Ana', { do: 'plain', words: '08.1: None, but basic Excel.' })
})

describe('what the toolkit, the pages and the team say to one question', () => {
  const question = 'Do learners need prerequisites?'

  test('has its headings; what the team recorded comes first where the toolkit only asks', async () => {
    found = [page('Old', 'A licence is asked for.', {}, '1969-11-30'), page('New', 'Nothing is asked for.')]
    inOrder(
      await asked(question),
      'Your team recorded:',
      'None, but basic Excel.',
      'Your institution says:',
      'Nothing is asked for.',
      'On a page that is out of date, your institution said:',
      'A licence is asked for.',
      'The toolkit says:',
    )
  })

  test('tells what only comes near behind the toolkit, what is out of date at the end', async () => {
    const near = { sure: false, close: true }
    found = [
      page('Old', 'Licences are checked by the registry.', near, '1969-11-30'),
      page('New', 'Entry may ask for: • a licence; or • a cap.', { ...near, nearest: '• a cap.' }),
    ]
    inOrder(
      await asked(question),
      'Your team recorded:',
      'The toolkit says:',
      'it may stand here:',
      '“Entry may ask for: a licence; or a cap.” – New, 4 Entry',
      '“Licences are checked by the registry.” – Old (out of date), 4 Entry',
      'New · added',
      'Old · out of date since',
    )
  })
})
