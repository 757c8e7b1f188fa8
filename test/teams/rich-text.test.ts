import { afterEach, expect, test } from 'vitest'
import { begin, entries, open, teams } from './play.ts'

afterEach(() => teams.close())

test('an answer looks on its card in Teams as its writer saw it', async () => {
  await open('personal')
  await begin()
  const html =
    '<p>Two <strong>basic</strong> things, see <a href="https://example.org/a">our page</a> or <a href="javascript:alert(1)">this</a></p><ul><li>read <code>=SUM(A1)</code></li><li>act</li></ul><table><tr><td>Cohort</td><td>Size</td></tr><tr><td>May</td><td>20</td></tr></table>'
  await teams.deliver({
    ...teams.envelope('Ana'),
    id: '17',
    type: 'message',
    textFormat: 'plain',
    text: 'Two basic things',
    attachments: [{ contentType: 'text/html', content: html }],
  })
  expect((await entries()).at(-1)).toMatchObject({ kind: 'answered', item: 'Q07.1' })
  const card = JSON.stringify(teams.connector.messages.map((message) => teams.cardOf(message)))
  expect(card).toContain('{"type":"TextRun","text":"basic","weight":"Bolder"}')
  expect(card).toContain('"text":"our page","selectAction":{"type":"Action.OpenUrl","url":"https://example.org/a"}')
  expect(card).toContain('{"type":"TextRun","text":"=SUM(A1)","fontType":"Monospace"}')
  expect(card).toContain('"type":"Table"')
  expect(card).not.toContain('"url":"javascript')
})
