import { localDate } from '../calendar/dates.ts'
import { defaultStore, openStore } from '../store/open.ts'
import { pagesCommand } from './command.ts'
import { pageKv, pageListKv } from './page.ts'

/** `npm run pages -- add FILE …`, `list` and `remove`: the institution's own pages, in the store that MCRED_STORE names. */
const { MCRED_STORE: address = defaultStore } = process.env

try {
  const today = localDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
  const done = await pagesCommand(process.argv.slice(2), today, async (work) => {
    const store = await openStore(address, (line) => void process.stderr.write(`${line}\n`))
    const pages = { lists: store.kv(...pageListKv), passages: store.kv(...pageKv) }
    return work(pages).finally(() => store.close())
  })
  process.stdout.write(`${done}\n`)
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
