import type { Reporter, TestModule } from 'vitest/node'

/** Closes a run with what passed only when it was tried again, and with one plain line: "12 passed, 0 failed, 1 skipped". A file that could not be read counts as failed, and so does a group whose preparation failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 }
    for (const module of modules) {
      for (const one of [module, ...module.children.allSuites()]) if (one.errors().length) count.failed++
      for (const test of module.children.allTests()) {
        count[standing(test.result().state)]++
        if (test.diagnostic()?.flaky) process.stdout.write(`\npassed at the second try: ${test.fullName}\n`)
      }
    }
    process.stdout.write(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`)
  }
}

const standing = (state: string): 'passed' | 'failed' | 'skipped' =>
  state === 'passed' ? 'passed' : state === 'failed' ? 'failed' : 'skipped'
