import { z } from 'zod'

/** What the environment says, checked. */
export type Config = {
  readonly host: string
  readonly port: number
  /** "sqlite:data/mcred.db" or "postgres://…" */
  readonly store: string
  /** Whether the workspace in the browser is on, and the password it asks for. */
  readonly web: { readonly on: boolean; readonly password: string | undefined }
}

/** Reads and checks the environment; the problems name each variable, what is wrong and what to do. */
export function readConfig(env: NodeJS.ProcessEnv): { config: Config } | { problems: string[] } {
  const read = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!read.success) return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { HOST: host, PORT: port, MCRED_STORE: store, WEB, WEB_PASSWORD: password } = read.data
  const on = WEB !== '0'
  if (on && !isLoopback(host) && !password)
    return { problems: [`WEB_PASSWORD: the workspace is asked to listen on ${host}, which others can reach. Set a password of at least 12 characters, or leave HOST out.`] }
  return { config: { host, port, store, web: { on, password } } }
}

export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host)

const schema = z.object({
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number('expected a number from 0 to 65535, for example 3000').int().min(0).max(65535).default(3000),
  MCRED_STORE: z
    .string()
    .regex(/^(sqlite:.+|postgres(ql)?:\/\/.+)/, 'expected sqlite:FILE or postgres://USER:PASSWORD@HOST/DATABASE')
    .default('sqlite:data/mcred.db'),
  WEB: z.enum(['0', '1'], 'expected 1 (on) or 0 (off)').optional(),
  WEB_PASSWORD: z.string().min(12, 'expected at least 12 characters').optional(),
})
