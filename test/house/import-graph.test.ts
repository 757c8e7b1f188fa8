import { cruise, type IModule } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'

const { output } = await cruise(['src'], {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
})
const modules = (typeof output === 'string' ? [] : output.modules).filter(({ source }) => source.startsWith('src/'))
const room = (path: string): string => path.split('/')[1] ?? ''
const arrows = modules.flatMap((module) =>
  module.dependencies.map((to) => ({ from: module.source, to: to.resolved, name: to.module })),
)

/** The rooms of ours that each room may import, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  view: [],
  toolkit: [],
  http: [],
  platform: [],
  project: ['toolkit'],
  ask: ['toolkit', 'project'],
  conversation: ['toolkit', 'project', 'ask', 'view'],
  nudges: ['toolkit', 'project', 'view', 'conversation'],
  picture: ['view', 'project'],
  store: ['project', 'conversation', 'toolkit'],
  slack: ['conversation', 'view', 'project', 'toolkit', 'picture', 'http', 'nudges', 'platform'],
  teams: ['conversation', 'view', 'project', 'toolkit', 'picture', 'http', 'nudges', 'platform'],
  web: ['conversation', 'view', 'project', 'toolkit', 'picture', 'http', 'nudges', 'platform'],
}

/** The packages that only some rooms may import. */
const only: readonly (readonly [name: RegExp, rooms: readonly string[]])[] = [
  [/^@slack\//, ['slack']],
  [/^botbuilder|^botframework/, ['teams']],
  [/^@?langchain/, ['ask']],
  [/^(keyv|pg)$/, ['store']],
  [/^croner$|^date-holidays$/, ['nudges']],
  [/^@resvg\//, ['picture']],
]

describe('the import graph', () => {
  test('is read at all', () => {
    expect(modules.length).toBeGreaterThan(50)
  })

  test('has only the arrows that the design allows', () => {
    const wrong = arrows.filter(({ from, to }) => {
      if (!to.startsWith('src/') || room(from) === room(to) || from.split('/').length < 3) return false
      return !(mayImport[room(from)] ?? []).includes(room(to))
    })
    expect(wrong).toEqual([])
  })

  test('has no cycles', () => {
    const cyclic = modules
      .filter(({ dependencies }: IModule) => dependencies.some(({ circular }) => circular))
      .map(({ source }) => source)
    expect(cyclic).toEqual([])
  })

  test('lets each package into its own room only', () => {
    const wrong = arrows.filter(({ from, name }) =>
      only.some(([one, rooms]) => one.test(name) && !rooms.includes(room(from)) && !/^src\/[^/]+$/.test(from)),
    )
    expect(wrong).toEqual([])
  })

  test('keeps the pure rooms free of input and output', () => {
    const wrong = arrows.filter(
      ({ from, name }) =>
        ['project', 'conversation', 'view', 'toolkit'].includes(room(from)) &&
        name.startsWith('node:') &&
        !/toolkit\/(load|published|cli)\.ts$/.test(from),
    )
    expect(wrong).toEqual([])
  })
})
