import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { Context } from '../conversation/context.ts'
import { namedIn } from '../conversation/language/named-in.ts'
import { readCommand } from '../conversation/language/parse-command.ts'
import { interpret } from '../conversation/pipeline/interpret.ts'
import { fold } from '../project/project.ts'
import { itemsOf } from '../toolkit/items.ts'
import { loadToolkit } from '../toolkit/load.ts'
import { loadUnderstanding } from '../understanding/understanding.ts'
import { playDialogue } from './dialogue.ts'
import { type ReadingOut, readingOut } from './reading-out.ts'
import { print, rows } from './rows.ts'
import { decidedIn, turnOf } from './turn.ts'
import { defaultWorld, exported, place, worldFrom } from './world.ts'

/** `npm run --silent understand -- "sentence"`, `--batch FILE` for one JSON a line, `--dialogues FILE` for whole conversations. */
const usage =
  'Say a sentence: npm run --silent understand -- "what do I have to do?"   (--batch FILE or --dialogues FILE for one JSON a line)'

const toolkit = await loadToolkit()
const items = itemsOf(toolkit)
export const knowledge = { toolkit, items, understanding: await loadUnderstanding(toolkit, items) }

const usual = defaultWorld(knowledge)
const usualProject = fold('eval', usual.entries, toolkit.shared.sameAs)

const asked = z.object({
  id: z.union([z.string(), z.number()]).optional(),
  said: z.string(),
  where: z.string().default('channel'),
  open: z.string().nullish(),
  details: z.looseObject({ open: z.string().nullish() }).nullish(),
  world: exported.nullish(),
})

/** What one sentence is understood to want. */
export const understandLine = (written: z.input<typeof asked>) => outOf(readLine(written))

/** What was read of a line, with what it is decided to come to. */
export function outOf({ id, said, context, steps, readings }: ReturnType<typeof readLine>) {
  const { details, ...read } = readingOut(decidedIn(context, steps), readings)
  const all: ReadingOut['details'] = { ...nameOf(read.wants, said, context), ...details }
  return { ...(id === undefined ? {} : { id }), ...read, details: all }
}

/** The project's name as it was typed, where what is wanted is of the project as a whole. */
function nameOf(wish: string, said: string, { project }: Context): { readonly name?: string } {
  if (!project || !/^(?:archive|reopen|forget|summary)$/.test(wish) || !namedIn(said, [project], ({ name }) => name))
    return {}
  const at = said.toLowerCase().indexOf(project.name.toLowerCase())
  return at < 0 ? {} : { name: said.slice(at, at + project.name.length) }
}

/** Reads one sentence, and decides nothing yet. */
export function readLine(written: z.input<typeof asked>) {
  const { id, said, where, open: openHere, details, world: own } = asked.parse(written)
  const world = own ? worldFrom(own) : usual
  const project = own ? fold('eval', world.entries, toolkit.shared.sameAs) : usualProject
  const isThread = where.startsWith('thread')
  const open = isThread ? items.find(openHere ?? details?.open ?? '') : undefined
  const intent = isThread
    ? ({ do: 'say', text: said } as const)
    : readCommand(said.replace(/^@mcred\b[,:]?\s*/i, ''), 'mention', knowledge)
  const ref = { place, id: 'card', thread: 'thread' }
  const thread = isThread ? 'thread' : undefined
  const turn = turnOf('Ben', intent, { delivery: 'eval', at: world.now, where, thread })
  const context: Context = {
    ...knowledge,
    turn,
    project,
    pendingQuestions: open
      ? [{ project: 'eval', item: open.id, at: world.now - 60_000, basedOn: null, card: ref }]
      : [],
    said: [],
  }
  return { id, said, context, ...interpret(context, undefined) }
}

if (import.meta.main) await main()

async function main(): Promise<void> {
  const options = { batch: { type: 'string' }, dialogues: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  if (values.batch) for (const one of await rows(values.batch)) print(understandLine(one as z.input<typeof asked>))
  else if (values.dialogues) for (const one of await rows(values.dialogues)) print(await playDialogue(one, knowledge))
  else if (positionals.length) print(understandLine({ said: positionals.join(' ') }))
  else {
    process.stderr.write(`${usage}\n`)
    process.exitCode = 1
  }
}
