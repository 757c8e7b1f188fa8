import { onStore, print } from '../store/command-line.ts'
import { importCommand } from './command.ts'

/** `npm run import -- FILE [--project NAME]`: what may be an answer in a file; with a project it waits there, in the store that MCRED_STORE names. */
await print((args) => importCommand(args, Date.now(), onStore))
