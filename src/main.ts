import { openApp, type RunningApp } from './app.ts'
import { chats } from './chats.ts'
import { readConfig } from './config.ts'
import { giveBack } from './give-back.ts'
import { loadTheRest } from './later.ts'
import { logTo } from './log.ts'
import { listed } from './project/listed.ts'
import { chatsNamed, platformRows } from './project/place.ts'
import { keepChecked } from './toolkit/checked-before.ts'

const read = readConfig(process.env)
const log = logTo(process.stderr)
for (const note of read.notes) log(note)
if ('problems' in read) stop(['mcred cannot start:', ...read.problems.map((problem) => `  ${problem}`)].join('\n'))
else {
  let app: RunningApp | undefined
  // Before anything is waited for: as the first process of a container it would not hear them otherwise.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void (app?.close() ?? Promise.resolve()).then(() => process.exit(0)))
  try {
    app = await openApp(read.config, log)
    print(`mcred is ready at ${app.url}${next(app)}`)
  } catch (fault) {
    stop(`mcred cannot start: ${fault instanceof Error ? fault.message : String(fault)}`)
  }
  if (app) await settle()
}

/** What the start did not wait for. */
async function settle(): Promise<void> {
  keepChecked()
  await loadTheRest()
  giveBack()
}

/** How to go on: what is connected, or how to connect something. */
function next({ platforms }: RunningApp): string {
  if (platforms.some((name) => name !== 'web'))
    return `, connected to ${listed(platforms.map((name) => platformRows[name].called))}`
  return `\nTo connect ${chatsNamed('or')}, see ${listed(Object.keys(chats).map((name) => `manifest/${name}.md`))}.`
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`)
  process.exitCode = 1
}
