import { readFile } from 'node:fs/promises'
import { loadToolkit } from './load.ts'
import { examine, keepPublished } from './published.ts'

/** `npm run toolkit -- add FILE`: keeps the published text, so that answers quote it word for word. */
const [command, file] = process.argv.slice(2)
if (command === 'add' && file) await add(file)
else stop('Say which file holds the published text: npm run toolkit -- add FILE')

async function add(path: string): Promise<void> {
  const text = await readFile(path, 'utf8').catch(() => undefined)
  if (text === undefined) return stop(`${path} cannot be read. Nothing was changed.`)
  const examined = examine(text, await loadToolkit())
  if (examined.kind === 'other')
    return stop(
      `${path} is not the text of APEC's "Online micro-credentials toolkit" (June 2024) that this version knows: ${examined.why} Nothing was changed.`,
    )
  await keepPublished(examined.published)
  print(
    `Found the "Online micro-credentials toolkit": ${examined.phases} phases, ${examined.steps} steps, ${examined.sections} template sections. From the next start, answers quote it word for word.`,
  )
}

function stop(why: string): void {
  process.stderr.write(`${why}\n`)
  process.exitCode = 1
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
