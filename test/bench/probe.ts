import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Loaded into a server before it starts: tells the bench, when asked, what the server's own event loop and memory look like. */
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()

process.on('message', (asked) => {
  if (typeof asked !== 'string') return
  if (asked === 'reset') delay.reset()
  const { rss, heapUsed } = process.memoryUsage()
  process.send?.({ loop: delay.percentile(99) / 1e6 - 5, rss: rss / 1048576, heap: heapUsed / 1048576 })
})
process.channel?.unref()
