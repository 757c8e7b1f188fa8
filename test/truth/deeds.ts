import fc from 'fast-check'
import type { Room, Seen } from './seen.ts'

/** One thing that somebody does, by numbers that pick among what there is then. */
export type Deed = { readonly does: number; readonly who: number; readonly what: number; readonly more: number }

const people = ['Ana', 'Ben', 'Chi', 'Dan'] as const

export const aDeed: fc.Arbitrary<Deed> = fc.record({
  does: fc.nat(99),
  who: fc.nat(people.length - 1),
  what: fc.nat(9_999),
  more: fc.nat(9_999),
})

const pick = <T>(some: readonly T[], n: number): T | undefined => some[n % Math.max(1, some.length)]

/** What is typed besides; all in two steps, so that people get in each other's way. */
const commands = [
  'phase design',
  'status',
  'missing design',
  'checks 07',
  'show 07.1',
  'show 07.2',
  'history 07.1',
  'check 07.c1',
  'uncheck 07.c1',
  'check 07.c2',
  'na 07.3 because nobody regulates this',
  'need 07.3',
  'assign 07.2 me',
  'unassign 07.2',
  'assign 07.c1 me by friday',
  'undo',
  'next',
  'nudge snooze',
  'nudge unsnooze',
  'nudge post',
  'nudge off',
  'nudge on',
  'phase',
  'answers 07',
  'template 1',
  'ready design',
  'who',
  'who me',
  'decided outcomes',
  'changed',
  'summary',
]

/** Not pressed: it would end the project, or opens what is not about it. */
const never = /^(forget|archive|share|unlink|link|scope|lead|help|ask|start|export|paper|settings|ask sign-off)/

/** Does one deed; resolves to its story, for whoever reads why it went wrong. */
export async function act({ does, who, what, more }: Deed, room: Room, n: number): Promise<string> {
  const by = people[who] ?? 'Ana'
  const words = `We settled on point ${n} of our list, which ${by} wrote down for everybody.`
  const all = await room.seen()
  const pressable = all.flatMap((one) =>
    one.buttons.flatMap(({ intent }, at) => (never.test(intent.do) ? [] : [{ one, at }])),
  )
  if (does < 45) {
    // Newer messages are pressed more often.
    const found = pick(does % 2 ? pressable : pressable.slice(-25), what)
    const { label, intent } = found?.one.buttons[found.at] ?? {}
    if (found) await room.press(by, found.one, found.at, words)
    return `${by} presses ${label} ${JSON.stringify(intent)?.slice(0, 90)}`
  }
  if (does < 62) {
    const asked = all.filter(({ text }) => /question \d of|Phase /.test(text))
    const found = pick(asked.slice(-6), what)
    if (found) await room.reply(by, found, words)
    return `${by} replies to ${found?.text.slice(0, 30)}`
  }
  if (does < 74) return ticks(by, all, room, { what, more })
  if (does < 80) {
    await room.revise(by, more % 3 ? words : undefined)
    return `${by} revises`
  }
  const typed = pick(commands, what) ?? 'status'
  await room.command(by, more % 2, typed)
  return `${by} types ${typed} in ${more % 2}`
}

async function ticks(
  by: string,
  all: readonly Seen[],
  room: Room,
  { what, more }: Pick<Deed, 'what' | 'more'>,
): Promise<string> {
  const found = pick(
    all.filter(({ boxes }) => boxes.length),
    what,
  )
  const box = found && pick(found.boxes, more)
  if (!found || !box) return `${by} finds no boxes`
  const before = found.boxes.filter(({ done }) => done).map(({ id }) => id)
  const after = box.done ? before.filter((id) => id !== box.id) : [...before, box.id]
  await room.tick(by, found, after)
  return `${by} ${box.done ? 'unticks' : 'ticks'} ${box.id}`
}
