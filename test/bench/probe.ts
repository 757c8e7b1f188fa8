import { monitorEventLoopDelay } from 'node:perf_hooks'
import { DatabaseSync } from 'node:sqlite'

/** Loaded into a server before it starts: tells the bench, when asked, what the server's own event loop and memory look like. */
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()

/** Each is a wait for the disk. */
let commits = 0
const { exec } = DatabaseSync.prototype
DatabaseSync.prototype.exec = function (sql) {
  if (sql === 'COMMIT') commits++
  return exec.call(this, sql)
}

process.on('message', (asked) => {
  if (typeof asked !== 'string') return
  if (asked === 'reset') delay.reset()
  const { rss, heapUsed } = process.memoryUsage()
  const { user, system } = process.cpuUsage()
  process.send?.({
    loop: delay.percentile(99) / 1e6 - 5,
    rss: rss / 1048576,
    heap: heapUsed / 1048576,
    cpu: (user + system) / 1000,
    commits,
  })
})
process.channel?.unref()
