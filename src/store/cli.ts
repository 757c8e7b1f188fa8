import { print, storeAddress, tell } from './command-line.ts'
import { storeCommand } from './copy/command.ts'

/** `npm run store -- copy FROM TO`, `… backup FILE`, `… restore FILE`, `… misread` and `… verify`; all but the first are about the store that MCRED_STORE names. */
await print((args) => storeCommand(args, storeAddress, tell))
