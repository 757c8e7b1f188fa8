import { subscribe } from 'node:diagnostics_channel'
import { ServerResponse } from 'node:http'
import { DatabaseSync, StatementSync } from 'node:sqlite'
import pg from 'pg'

/**
 * Loaded into a server before it starts: names every step that it takes between a request and its acknowledgement and
 * after it (what it asks the store, before and after it is on the disk; what it asks a platform, before and after the
 * answer; the acknowledgement, before and after), and ends the process at one of them, as a power cut would.
 */
let names: string[] | undefined
let fatal = Number.POSITIVE_INFINITY

function step(name: string): void {
  if (!names) return
  names.push(name)
  if (names.length === fatal) process.kill(process.pid, 'SIGKILL')
}

/** `arm`: from now on steps are counted, and the one with that number is the last (0: none is). Answers with the steps so far. */
process.on('message', (asked: { arm?: number }) => {
  if (typeof asked === 'string') return
  const before = names ?? []
  if (asked.arm !== undefined) {
    fatal = asked.arm || Number.POSITIVE_INFINITY
    names = []
  }
  process.send?.(before)
})

/** The first part of a key says what it is. */
const kindOf = (key: unknown): string => String(key).split('/')[0] ?? ''

for (const how of ['run', 'get', 'all'] as const) {
  const before = StatementSync.prototype[how]
  StatementSync.prototype[how] = function (this: StatementSync, ...args: never[]) {
    const text = args.map((arg) => String(arg)).find((arg) => /^[a-z%0-9A-F-]+\//.test(arg))
    if (text) step(`${how === 'run' ? 'write' : 'read'} ${kindOf(text)}`)
    return (before as (...all: never[]) => never).apply(this, args)
  } as never
}
const exec = DatabaseSync.prototype.exec
DatabaseSync.prototype.exec = function (this: DatabaseSync, sql: string) {
  exec.call(this, sql)
  if (sql === 'COMMIT') step('on the disk')
}

const query = pg.Client.prototype.query as (...args: unknown[]) => unknown
pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
  const [text, values] = args
  const what = typeof text === 'string' ? `${text.split(' ')[0]} ${kindOf(Array.isArray(values) ? values[0] : '')}` : ''
  if (what) step(what)
  const asked = query.apply(this, args)
  return asked instanceof Promise
    ? asked.then((answer) => {
        if (what) step(`${what}, answered`)
        return answer
      })
    : asked
} as never

function askedAt(url: string): string {
  const { pathname: path } = new URL(url)
  return path.startsWith('/api/') ? path.slice(5) : path.replace(/^.*\/activities.*/, 'activities')
}

type Asked = { readonly request: { readonly origin: string; readonly path: string } }
const asked = (said: unknown): string => askedAt((said as Asked).request.origin + (said as Asked).request.path)

subscribe('undici:request:create', (said) => step(`ask ${asked(said)}`))
subscribe('undici:request:headers', (said) => step(`ask ${asked(said)}, answered`))

const end = ServerResponse.prototype.end as (...args: unknown[]) => ServerResponse
ServerResponse.prototype.end = function (this: ServerResponse, ...args: unknown[]) {
  step('acknowledge')
  const ended = end.apply(this, args)
  step('acknowledged')
  return ended
} as never
