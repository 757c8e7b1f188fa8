import { paperCommand } from './command.ts'

/** `npm run --silent paper -- --export FILE.json --which committee --out FOLDER`: the papers of an exported project. */
try {
  process.stdout.write(`${await paperCommand(process.argv.slice(2), Date.now())}\n`)
} catch (fault) {
  process.stderr.write(`${fault instanceof Error ? fault.message : String(fault)}\n`)
  process.exitCode = 1
}
