import { hash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What a text came to when it was checked. */
type CheckedText = { readonly of: string; readonly value: unknown }

const root = join(import.meta.dirname, '../..')

/**
 * What the files of `knowledge/` came to when they were checked last. A file is read and checked anew where a letter of it,
 * or of the code that checks it, has changed since, or where nothing could be kept.
 */
export function checksKeptIn(file: string) {
  let known: Map<string, CheckedText> | undefined
  let isNew = false
  return {
    checkedBefore<T>(path: string, written: string, check: () => T): T {
      known ??= readKept(file)
      const of = digestOf(written)
      const before = known.get(path)
      if (before?.of === of) return before.value as T
      const value = check()
      known.set(path, { of, value })
      isNew = true
      return value
    },
    /** Keeps what was checked for the next start, and holds it no longer; where it cannot be written, nothing is kept. */
    keepChecked(): void {
      const all = known
      known = undefined
      if (all && isNew) write(file, all)
      isNew = false
    },
  }
}

/** Beside the compiled code. */
export const { checkedBefore, keepChecked } = checksKeptIn(join(root, 'node_modules/.cache/mcred/knowledge.json'))

function readKept(file: string): Map<string, CheckedText> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { by: string; checked: [string, CheckedText][] }
    if (kept.by === checkers()) return new Map(kept.checked)
  } catch {}
  return new Map()
}

function write(file: string, all: ReadonlyMap<string, CheckedText>): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(`${file}.new`, JSON.stringify({ by: checkers(), checked: [...all] }))
    renameSync(`${file}.new`, file)
  } catch {}
}

/** The code that checks knowledge, and the versions of what it does that with. */
function checkers(): string {
  const here = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts'))
  const code = here.sort().map((name) => join(import.meta.dirname, name))
  const others = ['src/ask/corpus.ts', 'src/understanding/naming.ts', 'package.json'].map((name) => join(root, name))
  return digestOf([...code, ...others].map((one) => readFileSync(one, 'utf8')).join('\0'))
}

const digestOf = (text: string): string => hash('sha256', text, 'base64url')
