import { storeCommand } from './copy/command.ts'
import { defaultStore } from './open.ts'

/** `npm run store -- copy FROM TO`, `… backup FILE`, `… restore FILE`, `… misread` and `… verify`; all but the first are about the store that MCRED_STORE names. */
const { MCRED_STORE: address = defaultStore } = process.env

try {
  process.stdout.write(
    `${await storeCommand(process.argv.slice(2), address, (line) => void process.stderr.write(`${line}\n`))}\n`,
  )
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
