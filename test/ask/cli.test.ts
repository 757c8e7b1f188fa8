import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const run = (script: string, ...args: string[]) => spawnSync('node', [script, ...args], { encoding: 'utf8' })
const file = (...questions: object[]): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'mcred-')), 'questions.jsonl')
  writeFileSync(path, questions.map((one) => `${JSON.stringify(one)}\n`).join(''))
  return path
}

describe('the command line', () => {
  test('answers people with numbered sources', () => {
    const { stdout, status } = run('src/ask/cli.ts', 'What does SMART mean for learning goals?')
    expect(status).toBe(0)
    expect(stdout).toMatch(/\[1\]\n/)
    expect(stdout).toMatch(/^\[\d\] Step 07 Learning goals · .*$/m)
  })

  test('answers a file, one object a line, best citation first', () => {
    const { stdout } = run(
      'src/ask/cli.ts',
      '--batch',
      file(
        { id: 'a', question: 'How do we involve employers?' },
        { id: 2, question: 'who are you?' },
        { id: 3, question: 'and when?', history: [{ role: 'user', content: 'How do we involve employers?' }] },
      ),
    )
    const [answered, about, after] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(answered).toMatchObject({ id: 'a', refused: false, answer: expect.any(String) })
    expect(answered.citations[0]).toMatchObject({
      id: expect.any(String),
      part: expect.any(String),
      lines: [expect.any(Number), expect.any(Number)],
      quote: expect.any(String),
    })
    expect(answered.citations.length).toBeLessThanOrEqual(10)
    for (const { lines } of answered.citations) expect(lines[1] - lines[0]).toBeLessThan(15)
    expect(about).toMatchObject({ id: 2, refused: true, citations: [] })
    expect(after.id).toBe(3)
  })

  test('says how it is used', () => {
    expect(run('src/ask/cli.ts')).toMatchObject({ status: 1, stdout: expect.stringContaining('npm run --silent ask') })
  })

  test('measures a file of questions', () => {
    const { stdout } = run(
      'src/ask/train/eval.ts',
      file(
        { id: 1, question: 'What does SMART mean?', answerable: true, gold_lines: [[641, 641]] },
        { id: 2, question: 'Who won the match?', answerable: false },
      ),
    )
    expect(stdout).toMatch(/hit@5 +\d/)
    expect(stdout).toMatch(/rightly refused +\d/)
  })
})
