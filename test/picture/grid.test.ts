import { expect, test } from 'vitest'
import { gridAsSvg } from '../../src/picture/grid.ts'
import type { Grid } from '../../src/view/view.ts'

const grid: Grid = {
  title: 'Matrix',
  columns: [
    { label: 'Quiz <1>', group: 'Assessed by' },
    { label: 'Charts', group: 'Taught in' },
    { label: 'Words', group: 'Taught in' },
  ],
  rows: [
    { label: '1 Read & say', marks: [true, false, true] },
    { label: `2 ${'long '.repeat(30)}`, marks: [false, false, false], lacks: 'assessed by nothing' },
  ],
}

test('a grid has a dot where both belong together, its columns by letter and name, and what is lacking', () => {
  const svg = gridAsSvg(grid)
  expect(svg.match(/class="full"/g)).toHaveLength(2)
  expect(svg.match(/>(A1|B1|B2)</g)).toEqual(['>A1<', '>B1<', '>B2<'])
  expect(svg).toContain('Quiz &#60;1&#62;')
  expect(svg).toContain('1 Read &#38; say')
  expect(svg).toContain('assessed by nothing')
  expect(svg).toContain('…')
})

test('a grid without columns is drawn all the same', () => {
  expect(gridAsSvg({ ...grid, columns: [], rows: [{ label: '1 Read', marks: [] }] })).toContain('1 Read')
})
