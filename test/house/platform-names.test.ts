import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { platformRows, platforms } from '../../src/project/place.ts'

const chats = platforms.filter((one) => one !== 'web')
/** Where a platform may be called by its name: at home, in its row, and in what teams write of their tools. */
const mayName = new RegExp(`^src/(?:${chats.join('|')}|review)/|^src/project/place\\.ts$`)
const called = new RegExp(`\\b(?:${chats.map((one) => platformRows[one].called.split(' ').at(-1)).join('|')})\\b`)

function* wordsIn(node: ts.Node): Generator<string> {
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
    yield node.text
  for (const child of node.getChildren()) yield* wordsIn(child)
}

test('no platform is called by its name outside its folder and its row', () => {
  const paths = execFileSync('git', ['ls-files', 'src/*.ts'], { encoding: 'utf8' }).trim().split('\n')
  const named = paths
    .filter((path) => !mayName.test(path))
    .flatMap((path) => {
      const tree = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true)
      return [...wordsIn(tree)].flatMap((words) => (called.test(words) ? [`${path}: ${words}`] : []))
    })
  expect(paths.length).toBeGreaterThan(100)
  expect(named).toEqual([])
})
