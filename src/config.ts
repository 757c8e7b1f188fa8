import { z } from 'zod'
import { type ModelConfig, readModelConfig } from './ask/model/config.ts'
import { type ChatConfigs, chats } from './chats.ts'
import { chatsNamed } from './project/place.ts'
import { defaultStore, storeForms, storeKindOf } from './store/open.ts'
import type { Own } from './toolkit/own.ts'
import { blank, unknown } from './variables.ts'

/** What the environment says, checked. A platform or a model that is not configured is undefined. */
export type Config = {
  readonly host: string
  readonly port: number
  /** The address of the store. */
  readonly store: string
  /** Whether the workspace in the browser is on, and the password it asks for. */
  readonly web: { readonly on: boolean; readonly password: string | undefined }
  readonly chats: ChatConfigs
  readonly model: ModelConfig | undefined
  /** Who runs it, for `about` and `privacy`. */
  readonly operator?: {
    readonly contact?: string | undefined
    readonly privacy?: string | undefined
    readonly place?: string | undefined
  }
  /** Where an institution keeps its own frames, and what holds for all its courses. */
  readonly own?: Own | undefined
}

/**
 * Reads and checks the environment; the problems name each variable, what is wrong and what to do. `notes` are for the
 * administrator too: what can be run with, and is hardly meant.
 */
export function readConfig(
  env: NodeJS.ProcessEnv,
): { config: Config; notes: string[] } | { problems: string[]; notes: string[] } {
  const notes = unknown(env, ownNames)
  const read = readChecked(env)
  if ('problems' in read) return { ...read, notes }
  const { config } = read
  return { ...read, notes: [...notes, ...(config.web.on || isChatting(config.chats) ? [] : [nothingOn])] }
}

const isChatting = (configs: ChatConfigs): boolean => Object.values(configs).some(Boolean)

const nothingOn = `Nothing is connected: WEB is 0, and no chat (${chatsNamed('or')}) has its variables. Set those, or WEB=1 for the workspace in the browser.`

function readChecked(env: NodeJS.ProcessEnv): { config: Config } | { problems: string[] } {
  const empty = blank(env, ownNames)
  if (empty.length) return { problems: empty }
  const own = readOwn(env)
  const given = Object.entries(chats).map(([chat, { read }]) => [chat, read(env, env['HOST'] || loopback)] as const)
  const model = readModelConfig(env)
  const problems = [own, ...given.map(([, read]) => read), model].flatMap((part) =>
    part && 'problems' in part ? part.problems : [],
  )
  if (problems.length || 'problems' in own) return { problems }
  const { host, port, store, web, password, operator, frames, institution } = own
  const configs = Object.fromEntries(given) as ChatConfigs
  const on = web ? web === '1' : !isChatting(configs)
  if (on && !isLoopback(host) && !password) return { problems: [openToOthers(host)] }
  return {
    config: {
      host,
      port,
      store,
      web: { on, password },
      chats: configs,
      model: sound(model),
      operator,
      ...(frames || institution ? { own: { frames, institution } } : {}),
    },
  }
}

const openToOthers = (host: string): string =>
  `WEB_PASSWORD: the workspace is asked to listen on ${host}, which others can reach. Set a password of at least 12 characters, set WEB=0, or leave HOST out.`

const loopback = '127.0.0.1'

const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\./.test(host)

const sound = <T>(part: T | undefined | { problems: string[] }): T | undefined =>
  part && typeof part === 'object' && 'problems' in part ? undefined : (part as T | undefined)

const port = 'expected a number from 0 to 65535, for example 3000'
const contact = 'expected an e-mail address or the address of a page'

const schema = z.object({
  HOST: z.string().default(loopback),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, port)
    .transform(Number)
    .pipe(z.number().max(65_535, port))
    .default(3000),
  MCRED_STORE: z
    .string()
    .refine((address) => storeKindOf(address), `expected ${storeForms}`)
    .default(defaultStore),
  WEB: z.enum(['0', '1'], 'expected 1 (on) or 0 (off)').optional(),
  WEB_PASSWORD: z
    .string()
    .refine((said) => said.trim().length >= 12, 'expected at least 12 characters besides spaces at its ends')
    .optional(),
  MCRED_CONTACT: z
    .string()
    .max(200, contact)
    .regex(/\S@\S|^https?:\/\/\S/, contact)
    .optional(),
  MCRED_PRIVACY_URL: z.url({ protocol: /^https?$/, error: 'expected the address of a page, https://…' }).optional(),
  MCRED_DATA_PLACE: z.string().max(200, 'expected at most 200 characters').optional(),
  MCRED_FRAMES: z.string().optional(),
  MCRED_INSTITUTION: z.string().optional(),
})

const ownNames = Object.keys(schema.shape)

function readOwn(env: NodeJS.ProcessEnv) {
  const read = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== '')))
  if (!read.success) return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { HOST: host, PORT: port, MCRED_STORE: store, WEB: web, WEB_PASSWORD: password } = read.data
  const operator = {
    contact: read.data.MCRED_CONTACT,
    privacy: read.data.MCRED_PRIVACY_URL,
    place: read.data.MCRED_DATA_PLACE,
  }
  const { MCRED_FRAMES: frames, MCRED_INSTITUTION: institution } = read.data
  return { host, port, store, web, password, operator, frames, institution }
}
