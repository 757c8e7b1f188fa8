import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { cruise } from 'dependency-cruiser'
import ts from 'typescript'

/** Prints the figures of the house, one a line: how large its parts are, and what stands in it more than once. */

type Source = { readonly path: string; readonly lines: readonly string[]; readonly tree: ts.SourceFile }
type Measured = { readonly where: string; readonly lines: number; readonly parameters: number }

const paths = execFileSync('git', ['ls-files', 'src'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(ts|js)$/.test(path))
const sources: readonly Source[] = paths.map((path) => {
  const text = readFileSync(path, 'utf8')
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return { path, lines: text.trimEnd().split('\n'), tree }
})

/** A node and all below it. */
function* below(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* below(child)
}

const lineOf = (tree: ts.SourceFile, at: number): number => tree.getLineAndCharacterOfPosition(at).line + 1

/** Functions with a body of statements; what stands within another counts for itself and for that one. */
const functions: readonly Measured[] = sources.flatMap(({ path, tree }) =>
  [...below(tree)].flatMap((node) => {
    if (!ts.isFunctionLike(node) || !('body' in node) || !node.body) return []
    const [from, to] = [lineOf(tree, node.getStart()), lineOf(tree, node.getEnd())]
    return [{ where: `${path}:${from}`, lines: to - from + 1, parameters: node.parameters.length }]
  }),
)

/** Type names and the files that declare them, where those are several. */
function sharedTypeNames(): readonly string[] {
  const files = new Map<string, Set<string>>()
  for (const { path, tree } of sources)
    for (const node of tree.statements)
      if (ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node)) {
        const name = node.name?.text ?? ''
        files.set(name, (files.get(name) ?? new Set()).add(path))
      }
  return [...files].filter(([, paths]) => paths.size > 1).map(([name, paths]) => `${name} (${paths.size})`)
}

const shortest = 6

/** Pairs of places that share so many lines in a row, indentation and imports aside. */
function twins(): number {
  const places = new Map<string, string[]>()
  for (const { path, lines } of sources) {
    const bare = lines.map((line) => line.trim()).filter((line) => line && !line.startsWith('import '))
    for (let n = 0; n + shortest <= bare.length; n++) {
      const run = bare.slice(n, n + shortest).join('\n')
      if (run.length > 120) places.set(run, [...(places.get(run) ?? []), path])
    }
  }
  const pairs = [...places.values()].filter((all) => all.length > 1).map((all) => all.toSorted().join(' ~ '))
  return new Set(pairs).size
}

async function cycles(): Promise<number> {
  const { output } = await cruise(['src'], { doNotFollow: { path: 'node_modules' }, tsPreCompilationDeps: true })
  const modules = typeof output === 'string' ? [] : output.modules
  return modules.filter(({ dependencies }) => dependencies.some(({ circular }) => circular)).length
}

const count = <T>(all: readonly T[], is: (one: T) => boolean): number => all.filter(is).length
const most = <T>(all: readonly T[], of: (one: T) => number): T | undefined => all.toSorted((a, b) => of(b) - of(a))[0]

const folders = [...Map.groupBy(paths, dirname)].map(([folder, files]) => ({ folder, files: files.length }))
const fullest = most(folders, ({ files }) => files)
const largestFile = most(sources, ({ lines }) => lines.length)
const largestFunction = most(functions, ({ lines }) => lines)
const shared = sharedTypeNames()

for (const [what, figure] of [
  ['files', paths.length],
  ['lines', sources.reduce((sum, { lines }) => sum + lines.length, 0)],
  ['folders of more than 24 files', count(folders, ({ files }) => files > 24)],
  ['the fullest folder', `${fullest?.folder}: ${fullest?.files} files`],
  ['the largest file', `${largestFile?.path}: ${largestFile?.lines.length} lines`],
  ['functions', functions.length],
  ['the largest function', `${largestFunction?.where}: ${largestFunction?.lines} lines`],
  ['functions of more than 30 lines', count(functions, ({ lines }) => lines > 30)],
  ['functions of more than three parameters', count(functions, ({ parameters }) => parameters > 3)],
  ['type names in two or more files', `${shared.length}: ${shared.join(', ')}`],
  ['files in an import cycle', await cycles()],
  ['pairs of places with six equal lines', twins()],
] as const)
  process.stdout.write(`${what}: ${figure}\n`)
