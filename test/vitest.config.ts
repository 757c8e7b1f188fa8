import { defineConfig } from 'vitest/config'

const all = 'test/**/*.test.ts'

/** What waits for a browser or another process, or goes by the clock: a busy machine is late now and then. */
const late = [
  'test/{faults,http,web}/**/*.test.ts',
  'test/house/{guides,stop*}.test.ts',
  'test/slack/{socket/*,trouble,workspace/people}.test.ts',
  'test/teams/{in-words,trouble}.test.ts',
  'test/store/{faults,moved,copy/restore,forget/scrubbing}.test.ts',
  'test/conversation/pipeline/{admit,crowd,read-elsewhere}.test.ts',
  'test/{calendar/parse-zone,review/review,scheduler/redraws}.test.ts',
  'test/ask/model/{ask,failing,loading}.test.ts',
]

/** What takes the place of a module of Node's needs modules of its own; all others share what was loaded, and must not mind it. */
const apart = ['test/store/log-sync.test.ts']

export default defineConfig({
  test: {
    root: `${import.meta.dirname}/..`,
    reporters: ['default', './test/closing-line.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    isolate: false,
    projects: [
      { extends: true, test: { name: 'at once', include: [all], exclude: [...late, ...apart] } },
      { extends: true, test: { name: 'apart', include: apart, isolate: true } },
      // What passed only at the second try is named at the end.
      { extends: true, test: { name: 'in time', include: late, retry: 1 } },
    ],
  },
})
