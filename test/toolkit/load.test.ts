import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { knowledgeFolder, loadToolkit } from '../../src/toolkit/load.ts'

const folders: string[] = []
const copy = (): string => {
  const folder = join(mkdtempSync(join(tmpdir(), 'mcred-knowledge-')), 'knowledge')
  folders.push(folder)
  cpSync(knowledgeFolder, folder, { recursive: true })
  return folder
}
const change = (folder: string, file: string, from: string | RegExp, to: string): void => {
  const path = join(folder, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace(from, to))
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

describe('a knowledge file that is wrong', () => {
  test('is named with the field and what is expected', async () => {
    const folder = copy()
    change(folder, 'steps/07-learning-goals.yaml', /lines: \[599, 599\]/, 'lines: [599]')
    await expect(loadToolkit(folder)).rejects.toThrow(/07-learning-goals\.yaml: questions\.0\.lines/)
  })

  test('is named where a label is too long for a check box', async () => {
    const folder = copy()
    change(folder, 'steps/07-learning-goals.yaml', /label: .*/, `label: ${'x'.repeat(71)}`)
    await expect(loadToolkit(folder)).rejects.toThrow(/checks\.0\.label: .*70/)
  })

  test('is named where it is no YAML', async () => {
    const folder = copy()
    change(folder, 'introduction.yaml', 'statements:', 'statements: [')
    await expect(loadToolkit(folder)).rejects.toThrow(/introduction\.yaml is not readable as YAML/)
  })

  test('is named where it is missing', async () => {
    const folder = copy()
    rmSync(join(folder, 'frameworks.yaml'))
    await expect(loadToolkit(folder)).rejects.toThrow(/frameworks\.yaml is missing/)
  })

  test('is missed where one of several is gone', async () => {
    const folder = copy()
    rmSync(join(folder, 'templates', '06-advert.yaml'))
    await expect(loadToolkit(folder)).rejects.toThrow(/templates: 5 files; expected 6/)
  })

  test('is named where an id stands twice or names nothing', async () => {
    const folder = copy()
    change(folder, 'steps/07-learning-goals.yaml', 'id: Q07.2', 'id: Q07.1')
    await expect(loadToolkit(folder)).rejects.toThrow(/Q07\.1 stands twice/)
    const other = copy()
    change(other, 'shared-answers.yaml', 'as: Q01.1', 'as: Q99.1')
    await expect(loadToolkit(other)).rejects.toThrow(/Q99\.1/)
    const advised = copy()
    change(advised, 'steps/07-learning-goals.yaml', /advice: \[.*\]/, 'advice: [BP99.9]')
    await expect(loadToolkit(advised)).rejects.toThrow(/BP99\.9/)
  })
})
