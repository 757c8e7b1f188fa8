/**
 * A dialogue as text. A line that starts at the margin is what a person does, the indented lines below are what the bot
 * shows then. "Ana types /mcred status", "Ana replies Our words", "Ana presses Answer", "Ana presses Tick on 07.c1",
 * "Ana fills in" with "  < name: value" lines, "Ana ticks 07 Learning goals: C07.1, C07.2", "an hour passes".
 */
export type Deed =
  | { readonly does: 'types' | 'replies'; readonly who: string; readonly text: string }
  | { readonly does: 'presses'; readonly who: string; readonly label: string; readonly about: string | undefined }
  | { readonly does: 'fills in'; readonly who: string; readonly values: Readonly<Record<string, string>> }
  | { readonly does: 'ticks'; readonly who: string; readonly ids: readonly string[] }
  | { readonly does: 'passes'; readonly minutes: number }

export type Scripted = { readonly line: string; readonly deed: Deed }

/** The deeds of a dialogue in order; comments (#) and what the bot shows are left out. */
export function readScript(text: string): Scripted[] {
  const lines = text.split('\n')
  return lines.flatMap((line, n) => {
    if (!line.trim() || /^[\s#]/.test(line)) return []
    const more = lines.slice(n + 1)
    const end = more.findIndex((next) => !next.startsWith('  < '))
    const values = Object.fromEntries(
      more.slice(0, end < 0 ? undefined : end).map((one) => splitAt(one.slice(4), ': ')),
    )
    return [{ line: [line, ...more.slice(0, end < 0 ? undefined : end)].join('\n'), deed: readDeed(line, values) }]
  })
}

function readDeed(line: string, values: Record<string, string>): Deed {
  const passes = /^(\d+) minutes? pass/.exec(line)
  if (passes) return { does: 'passes', minutes: Number(passes[1]) }
  const [, who = '', does, rest = ''] = /^(\w+) (types|replies|presses|fills in|ticks) ?(.*)$/.exec(line) ?? []
  if (does === 'types' || does === 'replies') return { does, who, text: rest.replaceAll('\\n', '\n') }
  if (does === 'presses') {
    const [label, about] = splitAt(rest, ' on ')
    return { does, who, label, about: about || undefined }
  }
  if (does === 'fills in') return { does, who, values }
  if (does === 'ticks') return { does, who, ids: rest === 'nothing' ? [] : rest.split(', ') }
  throw new Error(`No such deed in a dialogue: ${line}`)
}

function splitAt(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + mark.length)]
}
