import { cruise, type IModule } from 'dependency-cruiser'
import { describe, expect, test } from 'vitest'

const { output } = await cruise(['src'], {
  doNotFollow: { path: 'node_modules' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
})
const modules = (typeof output === 'string' ? [] : output.modules).filter(({ source }) => source.startsWith('src/'))
const folder = (path: string): string => path.split('/')[1] ?? ''
const arrows = modules.flatMap((module) =>
  module.dependencies.map((to) => ({ from: module.source, to: to.resolved, name: to.module })),
)

/** Loads for whom it is asked; anybody may ask. */
const whenUsed = 'src/later.ts'

/** The folders of ours that each folder may import, besides itself. */
const mayImport: Record<string, readonly string[]> = {
  view: [],
  toolkit: [],
  http: [],
  /** Says what each platform is given, and what it gives. */
  platform: ['project', 'conversation', 'http', 'scheduler'],
  calendar: ['view'],
  project: ['toolkit'],
  /** Its training draws lots as that of `ask` does. */
  review: ['toolkit', 'project', 'understanding', 'ask'],
  facts: ['toolkit', 'project', 'review'],
  ask: ['toolkit', 'project', 'view', 'http'],
  understanding: ['toolkit', 'ask'],
  /** The institution's own; its command opens the store. */
  pages: ['toolkit', 'project', 'ask', 'calendar', 'store'],
  /** Fills institutions' forms; its command opens the store. */
  forms: ['toolkit', 'project', 'import', 'pages', 'paper', 'store'],
  /** Reads files in; its command opens the store. */
  import: ['toolkit', 'project', 'understanding', 'pages', 'store'],
  /** Measures how plain words are understood, by playing whole conversations. */
  eval: [
    'toolkit',
    'project',
    'review',
    'paper',
    'import',
    'ask',
    'understanding',
    'conversation',
    'store',
    'scheduler',
    'forms',
  ],
  /** Its command reads exports as the store reads what is kept. */
  paper: ['toolkit', 'project', 'review', 'facts', 'view', 'calendar', 'picture', 'store'],
  conversation: [
    'toolkit',
    'project',
    'review',
    'facts',
    'ask',
    'view',
    'calendar',
    'understanding',
    'paper',
    'pages',
    'import',
    'forms',
  ],
  scheduler: ['toolkit', 'project', 'review', 'view', 'conversation', 'calendar'],
  picture: ['view', 'project'],
  store: ['project', 'conversation', 'toolkit'],
  slack: [
    'conversation',
    'import',
    'view',
    'project',
    'toolkit',
    'picture',
    'http',
    'scheduler',
    'platform',
    'calendar',
  ],
  teams: [
    'conversation',
    'import',
    'view',
    'project',
    'toolkit',
    'picture',
    'http',
    'scheduler',
    'platform',
    'calendar',
  ],
  web: ['conversation', 'import', 'view', 'project', 'toolkit', 'picture', 'http', 'scheduler', 'platform', 'calendar'],
}

/** Within the conversation: its core knows no topic, words know no topic, topics know each other, and the pipeline knows all. */
const topics = [
  'ask',
  'documents',
  'help',
  'overview',
  'project',
  'reminder',
  'guidance',
  'signoff',
  'facts',
  'import',
  'form',
]
const mayImportWithin: Record<string, readonly string[]> = {
  core: [],
  language: ['core'],
  ...Object.fromEntries(topics.map((topic) => [topic, ['core', 'language', ...topics]])),
  pipeline: ['core', 'language', ...topics],
}
const partOf = (path: string): string => (path.split('/').length > 3 ? (path.split('/')[2] ?? '') : 'core')

/** The packages that only some folders may import. */
const only: readonly (readonly [name: RegExp, folders: readonly string[]])[] = [
  [/^@slack\//, ['slack']],
  [/^botbuilder|^botframework/, ['teams']],
  [/^@?langchain/, ['ask']],
  [/^(keyv|pg)$/, ['store']],
  [/^croner$|^date-holidays$/, ['calendar', 'scheduler']],
  [/^@resvg\//, ['picture']],
  [/^docx$/, ['paper']],
  [/^(mammoth|unpdf|fflate)$/, ['pages', 'paper', 'http', 'import', 'forms']],
  [/^easy-template-x$/, ['forms']],
  [/^read-excel-file/, ['import']],
]

describe('the import graph', () => {
  test('is read at all', () => {
    expect(modules.length).toBeGreaterThan(50)
  })

  test('has only the arrows that the design allows', () => {
    const wrong = arrows.filter(({ from, to }) => {
      if (!to.startsWith('src/') || to === whenUsed || folder(from) === folder(to) || from.split('/').length < 3)
        return false
      return !(mayImport[folder(from)] ?? []).includes(folder(to))
    })
    expect(wrong).toEqual([])
  })

  test('runs through the conversation in one direction', () => {
    const isTalk = (path: string): boolean => path.startsWith('src/conversation/')
    const wrong = arrows.filter(({ from, to }) => {
      if (!isTalk(from) || !isTalk(to) || partOf(from) === partOf(to)) return false
      return !(mayImportWithin[partOf(from)] ?? []).includes(partOf(to))
    })
    expect(wrong).toEqual([])
  })

  test('lets nobody but the platforms, the schedule and the start into the pipeline', () => {
    const wrong = arrows.filter(
      ({ from, to }) =>
        to.startsWith('src/conversation/pipeline/') &&
        !/^src\/(conversation\/pipeline|slack|teams|web|eval|app\.ts)/.test(from),
    )
    expect(wrong).toEqual([])
  })

  test('has no cycles', () => {
    const cyclic = modules
      .filter(({ dependencies }: IModule) => dependencies.some(({ circular }) => circular))
      .map(({ source }) => source)
    expect(cyclic).toEqual([])
  })

  test('lets each package into its own folder only', () => {
    const wrong = arrows.filter(({ from, name }) =>
      only.some(([one, folders]) => one.test(name) && !folders.includes(folder(from)) && !/^src\/[^/]+$/.test(from)),
    )
    expect(wrong).toEqual([])
  })

  test('keeps the pure folders free of input and output', () => {
    const wrong = arrows.filter(
      ({ from, name }) =>
        ['project', 'conversation', 'view', 'toolkit', 'calendar', 'paper', 'review', 'facts'].includes(folder(from)) &&
        name.startsWith('node:') &&
        !/toolkit\/(checked-before|load|read-knowledge|published|cli)\.ts$|paper\/(mark|cli|command)\.ts$|signoff\/sha256\.ts$/.test(
          from,
        ),
    )
    expect(wrong).toEqual([])
  })
})
