import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { Route } from '../http/server.ts'
import type { Door } from './door.ts'

const folder = join(import.meta.dirname, 'page')
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
}

/** The page's own files, read once; `/` is the workspace, or the sign-in where a password is asked and not given yet. */
export function pageRoutes(door: Door): Route[] {
  const files = new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) =>
      types[extname(name)] ? [[name, readFileSync(join(folder, name))] as const] : [],
    ),
  )
  const route = (path: string, choose: (signedIn: boolean) => string): Route => ({
    method: 'GET',
    path,
    handle: (request, response) => {
      if (!door.knowsHost(request, response)) return
      const name = choose(door.isOpenTo(request))
      response.writeHead(200, {
        ...safety,
        'content-security-policy': policyFor(name),
        'content-type': `${types[extname(name)]}; charset=utf-8`,
        'cache-control': 'no-cache',
      })
      response.end(request.method === 'HEAD' ? undefined : files.get(name))
    },
  })
  return [
    route('/', (signedIn) => (signedIn ? 'index.html' : 'sign-in.html')),
    ...[...files.keys()]
      .filter((name) => !name.endsWith('.html'))
      .map((name) => route(`/web/page/${name}`, () => name)),
  ]
}

/** Nothing from elsewhere, nothing inline; only the sign-in sends a form. */
const policyFor = (name: string): string =>
  `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; form-action ${name === 'sign-in.html' ? "'self'" : "'none'"}; base-uri 'none'; frame-ancestors 'none'`

const safety = {
  'x-content-type-options': 'nosniff',
  // Under no-referrer a form's own origin is sent as "null".
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
