import type { Knowledge } from '../conversation/context.ts'
import { playDialogue } from './dialogue.ts'
import { rows } from './rows.ts'
import { byWish, curveOf, figuresOf, furtherOf, isRight, knownLine, type Scored, slotsOf } from './score.ts'
import { knowledge, outOf, readLine, understandLine } from './understand.ts'

/** `npm run eval -- said FILE` and `-- dialogues FILE`: how well plain words are understood whose wish is known; `--wrong` lists the rest. */
const [what, file, ...more] = process.argv.slice(2)
const showsWrong = more.includes('--wrong')

if (what === 'said' && file) await said(file)
else if (what === 'dialogues' && file) await dialogues(file, knowledge)
else await import('../ask/train/eval.ts')

async function said(from: string): Promise<void> {
  const lines = (await rows(from)).map((row) => knownLine.parse(row))
  // Timed once the code is warm, as it is where mcred has run for a while.
  for (const line of lines) understandLine(line)
  const scored = lines.map((known): Scored => {
    const started = performance.now()
    const read = readLine(known)
    const ms = performance.now() - started
    return { known, out: outOf(read), ms }
  })
  print(figuresOf(scored))
  for (const { least, share, right } of curveOf(scored))
    say(`confidence ≥ ${least}`.padEnd(34), `${share.toFixed(3)} of all, ${right.toFixed(3)} right`)
  for (const { wish, right, lines } of byWish(scored)) if (right < lines) say(wish.padEnd(34), `${right} of ${lines}`)
  if (showsWrong) for (const one of scored) tellWrong(one)
}

function tellWrong(one: Scored): void {
  const { known, out } = one
  const off = slotsOf(one).filter(({ isRead }) => !isRead)
  if (!isRight(one)) say(`${known.wants} → ${out.wants} (${out.confidence}, ${out.does}):`, known.said)
  else if (off.length)
    say(
      `${known.wants}: ${off.map(({ slot }) => `${slot} ${JSON.stringify(known.details?.[slot])} ≠ ${JSON.stringify(out.details[slot])}`).join('; ')}:`,
      known.said,
    )
  else
    for (const { wants, isRead } of furtherOf(one))
      if (!isRead) say(`${known.wants}: and ${wants} not read:`, known.said)
}

async function dialogues(from: string, knows: Knowledge): Promise<void> {
  const [scored, whole] = [[] as Scored[], [] as boolean[]]
  for (const row of await rows(from)) {
    const known = row as {
      messages: { by: string; where: string; text: string; wants: string; details?: Record<string, unknown> }[]
    }
    const { messages } = await playDialogue(row, knows)
    const own = known.messages.flatMap(({ text, ...message }, at): Scored[] => {
      const out = messages[at]
      return out ? [{ known: knownLine.parse({ said: text, ...message }), out, ms: 0 }] : []
    })
    scored.push(...own)
    whole.push(own.every(isRight))
    if (showsWrong) for (const one of own) tellWrong(one)
  }
  print({
    ...figuresOf(scored),
    conversations: whole.length,
    'conversations without a miss': whole.filter(Boolean).length / whole.length,
  })
}

function print(figures: Readonly<Record<string, number | string>>): void {
  for (const [name, value] of Object.entries(figures))
    say(
      name.padEnd(34),
      typeof value === 'string' ? value : Number.isNaN(value) ? '-' : String(Number(value.toFixed(3))),
    )
}

function say(...words: string[]): void {
  process.stdout.write(`${words.join(' ')}\n`)
}
