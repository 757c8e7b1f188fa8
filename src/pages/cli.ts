import { localDate } from '../calendar/dates.ts'
import { onStore, print } from '../store/command-line.ts'
import { pagesCommand } from './command.ts'
import { pageKv, pageListKv } from './page.ts'

/** `npm run pages -- add FILE …`, `list` and `remove`: the institution's own pages, in the store that MCRED_STORE names. */
const today = localDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
await print((args) =>
  pagesCommand(args, today, (work) =>
    onStore((store) => work({ lists: store.kv(...pageListKv), passages: store.kv(...pageKv) })),
  ),
)
