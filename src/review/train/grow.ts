import { fixedChance } from '../../ask/chance.ts'
import { beginning, type Tree } from '../learnt/trees.ts'

/** Values with whether they are of what is looked for. */
export type TrainingCase = { readonly values: ReadonlyMap<string, number>; readonly isRight: boolean }

const trees = 60
const depth = 2
const step = 0.1
const bins = 32
const [fewest, calm, gain] = [15, 2, 0.2]
/** Of what is wrong there is far more; a part of it teaches as much. */
const share = 0.4

type BinTable = {
  readonly names: readonly string[]
  readonly edges: readonly number[][]
  readonly cells: readonly Uint8Array[]
}
type Slopes = { readonly first: Float64Array; readonly second: Float64Array }

/** Learns trees one after another, each of what those before it leave (gradient boosting). */
export function grow(cases: readonly TrainingCase[], names: readonly string[]): Tree[] {
  const table = tableOf(cases, names)
  const sums = new Float64Array(cases.length).fill(beginning)
  const slopes = { first: new Float64Array(cases.length), second: new Float64Array(cases.length) }
  const random = fixedChance(11)
  return Array.from({ length: trees }, () => {
    const some = cases.flatMap(({ isRight }, at) => (isRight || random() < share ? [at] : []))
    for (const at of some) {
      const chance = 1 / (1 + Math.exp(-(sums[at] ?? 0)))
      slopes.first[at] = chance - (cases[at]?.isRight ? 1 : 0)
      slopes.second[at] = chance * (1 - chance)
    }
    const columns = names.flatMap((_, column) => (random() < 0.6 ? [column] : []))
    const tree = branch(some, { table, slopes, columns }, depth)
    cases.forEach((_, at) => {
      sums[at] = (sums[at] ?? 0) + leafAt(tree, table, at)
    })
    return asTree(tree, table)
  })
}

type Branch = { readonly column: number; readonly bin: number; readonly yes: Branch; readonly no: Branch } | number
type BranchGround = { readonly table: BinTable; readonly slopes: Slopes; readonly columns: readonly number[] }

function branch(rows: readonly number[], ground: BranchGround, left: number): Branch {
  const { first, second } = ground.slopes
  const [slope, curve] = [first, second].map((all) => rows.reduce((sum, at) => sum + (all[at] ?? 0), 0)) as [
    number,
    number,
  ]
  const leaf = (-step * slope) / (curve + calm)
  if (!left || rows.length < 40) return leaf
  const cuts = ground.columns.flatMap((column) => cutOf(rows, ground, { column, slope, curve }))
  const best = cuts.reduce((one, other) => (other.gain > one.gain ? other : one), { gain, column: -1, bin: 0 })
  if (best.column < 0) return leaf
  const cells = ground.table.cells[best.column] as Uint8Array
  const [yes, no] = [true, false].map((isLow) =>
    branch(
      rows.filter((at) => (cells[at] ?? 0) <= best.bin === isLow),
      ground,
      left - 1,
    ),
  ) as [Branch, Branch]
  return { column: best.column, bin: best.bin, yes, no }
}

/** The best place to cut a column. */
function cutOf(
  rows: readonly number[],
  { table, slopes }: BranchGround,
  { column, slope, curve }: { column: number; slope: number; curve: number },
): { gain: number; column: number; bin: number }[] {
  const [first, second, count] = [new Float64Array(bins), new Float64Array(bins), new Float64Array(bins)]
  const cells = table.cells[column] as Uint8Array
  for (const at of rows) {
    const bin = cells[at] ?? 0
    first[bin] = (first[bin] ?? 0) + (slopes.first[at] ?? 0)
    second[bin] = (second[bin] ?? 0) + (slopes.second[at] ?? 0)
    count[bin] = (count[bin] ?? 0) + 1
  }
  const worth = (a: number, b: number): number => (a * a) / (b + calm)
  let [below, curved, many] = [0, 0, 0]
  return [...first.keys()].flatMap((bin) => {
    below += first[bin] ?? 0
    curved += second[bin] ?? 0
    many += count[bin] ?? 0
    if (many < fewest || rows.length - many < fewest) return []
    const won = worth(below, curved) + worth(slope - below, curve - curved) - worth(slope, curve)
    return [{ gain: won, column, bin }]
  })
}

function tableOf(cases: readonly TrainingCase[], names: readonly string[]): BinTable {
  const columns = names.map((name) => cases.map(({ values }) => values.get(name) ?? 0))
  const edges = columns.map((column) => {
    const sorted = [...column].sort((a, b) => a - b)
    return Array.from({ length: bins - 1 }, (_, n) => sorted[Math.floor(((n + 1) * sorted.length) / bins)] ?? 0)
  })
  const cells = columns.map((column, n) =>
    Uint8Array.from(column, (value) => (edges[n] ?? []).filter((edge) => value > edge).length),
  )
  return { names, edges, cells }
}

function leafAt(tree: Branch, { cells }: BinTable, at: number): number {
  let here = tree
  while (typeof here !== 'number') here = (cells[here.column]?.[at] ?? 0) <= here.bin ? here.yes : here.no
  return here
}

function asTree(tree: Branch, table: BinTable): Tree {
  if (typeof tree === 'number') return Number(tree.toFixed(4))
  const { column, bin, yes, no } = tree
  return {
    of: table.names[column] ?? '',
    most: table.edges[column]?.[bin] ?? Number.MAX_VALUE,
    yes: asTree(yes, table),
    no: asTree(no, table),
  }
}
