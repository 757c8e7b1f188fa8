import { onStore, print } from '../store/command-line.ts'
import { formCommand } from './command.ts'
import { formKv } from './form.ts'

/** `npm run form -- add FILE …`, `confirm` and `remove`: an institution's own form, in the store that MCRED_STORE names. */
await print((args) => formCommand(args, (work) => onStore((store) => work(store.kv(...formKv)))))
