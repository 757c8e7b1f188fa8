import { print } from '../store/command-line.ts'
import { paperCommand } from './command.ts'

/** `npm run --silent paper -- --export FILE.json --which committee --out FOLDER`: the papers of an exported project. */
await print((args) => paperCommand(args, Date.now()))
