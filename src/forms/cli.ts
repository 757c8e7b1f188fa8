import { defaultStore, openStore } from '../store/open.ts'
import { formCommand } from './command.ts'
import { formKv } from './form.ts'

/** `npm run form -- add FILE …`, `confirm` and `remove`: an institution's own form, in the store that MCRED_STORE names. */
const { MCRED_STORE: address = defaultStore } = process.env

try {
  const done = await formCommand(process.argv.slice(2), async (work) => {
    const store = await openStore(address, (line) => void process.stderr.write(`${line}\n`))
    return work(store.kv(...formKv)).finally(() => store.close())
  })
  process.stdout.write(`${done}\n`)
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
