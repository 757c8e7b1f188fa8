import { readConfig } from './config.ts'
import { openHouse } from './house.ts'
import { logTo } from './log.ts'

const read = readConfig(process.env)
if ('problems' in read) stop(['mcred cannot start:', ...read.problems.map((problem) => `  ${problem}`)].join('\n'))
else {
  try {
    const house = await openHouse(read.config, logTo(process.stderr))
    print(`mcred is ready at ${house.url}`)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void house.close().then(() => process.exit(0)))
  } catch (fault) {
    stop(fault instanceof Error ? fault.message : String(fault))
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`)
  process.exitCode = 1
}
