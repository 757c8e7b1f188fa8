/** Checks that this is Node 24 before anything is read that an older one cannot read. */
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `mcred needs Node 24 and found ${process.versions.node}. Start it with "npm start" after "npm ci": that brings its own Node 24. If it still finds this one, npm was told not to run install scripts; run "npm rebuild node".\n`,
  )
  process.exit(1)
}

// What is read is kept in the form in which it runs, for the next start: without types, and compiled. Beside the packages,
// for that folder is ours; where it cannot be written, nothing is kept.
const { enableCompileCache, registerHooks } = await import('node:module')
enableCompileCache(`${import.meta.dirname}/../node_modules/.cache/mcred`)

// Our files name each other by their whole name: nothing has to be looked for. Packages that require others are not held up.
const lookup = registerHooks({
  resolve(name, from, otherwise) {
    if (from.conditions.includes('require')) lookup.deregister()
    return /^\..*\.ts$/.test(name) && from.parentURL
      ? { url: new URL(name, from.parentURL).href, format: 'module-typescript', shortCircuit: true }
      : otherwise(name, from)
  },
})
await import('./main.ts')
