/** Trials that break things on purpose: `npm run faults -- nudge`. */
const trials: Readonly<Record<string, () => Promise<{ trial: (args: readonly string[]) => Promise<boolean> }>>> = {
  nudge: () => import('./nudge.ts'),
}

const [name = '', ...args] = process.argv.slice(2)
const load = trials[name]
if (!load) {
  process.stderr.write(`Name a trial: ${Object.keys(trials).join(', ')}.\n`)
  process.exitCode = 1
} else {
  const { trial } = await load()
  process.exitCode = (await trial(args)) ? 0 : 1
}
