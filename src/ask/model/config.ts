import { z } from 'zod'
import { isProtected } from '../../http/near.ts'

/** Which model answers, how it is reached, and what it may cost. */
export type ModelConfig = Provider & {
  /** The provider's name for it; with Azure OpenAI, the name of the deployment. */
  readonly model: string
  /** What each prompt holds: the whole toolkit, or only the passages found for the question. */
  readonly reads: 'toolkit' | 'passages'
  /** Tokens that one workspace may use a day. */
  readonly dailyTokens: number
  /** Milliseconds for one answer, everything included. */
  readonly timeout: number
  /** Whether it also reads what plain words leave unsure. */
  readonly readsWishes: boolean
}

type Provider =
  | { readonly provider: 'openai'; readonly url: string; readonly key: string | undefined }
  | { readonly provider: 'azure_openai'; readonly url: string; readonly key: string; readonly version: string }
  | { readonly provider: 'anthropic'; readonly url: string; readonly key: string }
  | { readonly provider: 'ollama'; readonly url: string; readonly key: string | undefined }

/** The model's part of the environment; undefined where no model is wanted. Each problem names its variable and says what to do. */
export function readModelConfig(env: NodeJS.ProcessEnv): ModelConfig | undefined | { problems: string[] } {
  const read = schema.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value)))
  if (!read.success) return { problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) }
  const { MCRED_MODEL: named, MCRED_MODEL_URL: url, MCRED_MODEL_KEY: key } = read.data
  const readsWishes = read.data.MCRED_MODEL_WISHES === '1'
  if (!named)
    return url || key || readsWishes
      ? {
          problems: [
            `MCRED_MODEL: is missing, though ${url ? 'MCRED_MODEL_URL' : key ? 'MCRED_MODEL_KEY' : 'MCRED_MODEL_WISHES'} is set. ${howNamed}`,
          ],
        }
      : undefined
  const provider = readProvider(named, read.data)
  const problems = ['problems' in provider ? provider.problems : unsafe(provider), loud(read.data)].flat()
  if ('problems' in provider || problems.length) return { problems }
  return {
    ...provider,
    model: named.slice(named.indexOf(':') + 1),
    reads:
      read.data.MCRED_MODEL_READS ??
      (provider.provider === 'ollama' || (provider.provider === 'openai' && url) ? 'passages' : 'toolkit'),
    dailyTokens: read.data.MCRED_MODEL_DAILY_TOKENS,
    timeout: 1000 * read.data.MCRED_MODEL_TIMEOUT,
    readsWishes,
  }
}

const howNamed =
  'Write PROVIDER:MODEL, with openai, azure_openai, anthropic or ollama as the provider; for example ollama:llama3.1:8b.'
const seconds = 'expected seconds from 5 to 120, for example 30'
const tokens = 'expected a whole number of tokens, for example 2000000'

/** A whole number in figures alone. */
const written = (expected: string) =>
  z
    .string()
    .regex(/^\d{1,12}$/, expected)
    .transform(Number)

type ModelVariables = z.infer<typeof schema>

const schema = z.object({
  MCRED_MODEL: z
    .string()
    .regex(/^(openai|azure_openai|anthropic|ollama):\S+$/, `names no model that can be used. ${howNamed}`)
    .optional(),
  MCRED_MODEL_URL: z
    .url({
      protocol: /^https?$/,
      error: 'is not an address. It begins with https://, or http:// for a server of your own.',
    })
    .optional(),
  MCRED_MODEL_KEY: z.string().optional(),
  MCRED_MODEL_READS: z
    .enum(
      ['toolkit', 'passages'],
      'expected toolkit (the whole of it in each prompt) or passages (those found for the question)',
    )
    .optional(),
  MCRED_MODEL_DAILY_TOKENS: written(tokens).pipe(z.number().min(1, tokens)).default(2_000_000),
  MCRED_MODEL_TIMEOUT: written(seconds).pipe(z.number().min(5, seconds).max(120, seconds)).default(30),
  MCRED_MODEL_WISHES: z.enum(['0', '1'], 'expected 1 (a model reads what is left unsure) or 0').optional(),
  OPENAI_API_KEY: z.string().optional(),
  AZURE_OPENAI_API_KEY: z.string().optional(),
  AZURE_OPENAI_API_VERSION: z.string().default('2024-10-21'),
  ANTHROPIC_API_KEY: z.string().optional(),
  LANGCHAIN_VERBOSE: z.string().optional(),
  LANGSMITH_TRACING: z.string().optional(),
  LANGSMITH_TRACING_V2: z.string().optional(),
  LANGCHAIN_TRACING: z.string().optional(),
  LANGCHAIN_TRACING_V2: z.string().optional(),
})

/** The variables that are read here. */
export const modelNames = Object.keys(schema.shape)

function readProvider(named: string, given: ModelVariables): Provider | { problems: string[] } {
  const { MCRED_MODEL_URL: url, MCRED_MODEL_KEY: own } = given
  const provider = named.slice(0, named.indexOf(':')) as Provider['provider']
  switch (provider) {
    case 'openai': {
      const key = own ?? (url ? undefined : given.OPENAI_API_KEY)
      if (!key && !url) return missing('OPENAI_API_KEY')
      return { provider, url: url ?? 'https://api.openai.com/v1', key }
    }
    case 'anthropic': {
      const key = own ?? given.ANTHROPIC_API_KEY
      return key ? { provider, url: url ?? 'https://api.anthropic.com', key } : missing('ANTHROPIC_API_KEY')
    }
    case 'azure_openai': {
      const key = own ?? given.AZURE_OPENAI_API_KEY
      if (!url) return noEndpoint
      return key
        ? { provider, url: url.replace(/\/+$/, ''), key, version: given.AZURE_OPENAI_API_VERSION }
        : missing('AZURE_OPENAI_API_KEY')
    }
    case 'ollama':
      return { provider, url: url ?? 'http://127.0.0.1:11434', key: own }
    default:
      return provider satisfies never
  }
}

const noEndpoint = {
  problems: [
    'MCRED_MODEL_URL: is missing. Azure shows it as the endpoint of your resource: https://NAME.openai.azure.com',
  ],
}

const missing = (variable: string): { problems: string[] } => ({
  problems: [
    `${variable}: is missing. Make a key on your provider's page for keys and set it here, or set MCRED_MODEL_KEY.`,
  ],
})

/** A key and people's questions do not travel unprotected beyond one's own network. */
function unsafe({ url, key }: Provider): string[] {
  if (isProtected(url)) return []
  const what = key ? 'the key and what people ask' : 'what people ask'
  return [`MCRED_MODEL_URL: http:// would send ${what} unprotected to ${new URL(url).hostname}. Use https://.`]
}

/** What LangChain would do with people's questions besides. */
const loud = (given: ModelVariables): string[] => [
  ...(given.LANGCHAIN_VERBOSE === 'true' ? ['LANGCHAIN_VERBOSE: would print what people ask. Leave it out.'] : []),
  ...tracing.flatMap((name) =>
    given[name] === 'true' ? [`${name}: would send what people ask to LangSmith. Leave it out.`] : [],
  ),
]

const tracing = ['LANGSMITH_TRACING', 'LANGSMITH_TRACING_V2', 'LANGCHAIN_TRACING', 'LANGCHAIN_TRACING_V2'] as const
