import { defaultStore, openStore } from '../store/open.ts'
import { importCommand } from './command.ts'

/** `npm run import -- FILE [--project NAME]`: what may be an answer in a file; with a project it waits there, in the store that MCRED_STORE names. */
const { MCRED_STORE: address = defaultStore } = process.env

try {
  const done = await importCommand(process.argv.slice(2), Date.now(), async (work) => {
    const store = await openStore(address, (line) => void process.stderr.write(`${line}\n`))
    return work(store).finally(() => store.close())
  })
  process.stdout.write(`${done}\n`)
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
