/** Checks that this is Node 24 before anything is read that an older one cannot read. */
const [major = 0] = process.versions.node.split('.').map(Number)
if (major < 24) {
  process.stderr.write(
    `mcred needs Node 24 and found ${process.versions.node}. Start it with "npm start" after "npm ci": that brings its own Node 24. If it still finds this one, npm was told not to run install scripts; run "npm rebuild node".\n`,
  )
  process.exit(1)
}
await import('./main.ts')
