import type { z } from 'zod'
import type { ModelConfig } from './config.ts'
import { jsonIn } from './json-in.ts'
import type { Filled } from './prompts.ts'
import { settingsOf } from './provider.ts'

/** What a call came to. Tokens are the provider's count, or our estimate where it gives none; `cached` of them were read from its cache. */
export type Called<T> = { readonly tokens: number; readonly cached: number } & (
  | { readonly said: T }
  | { readonly failed: Failure }
)

/** Why a model did not answer: for the administrator's log, without anybody's words. */
export type Failure = 'too slow' | 'refused the request' | 'cannot be reached' | 'answered in no form we asked for'

/** Asks the model for one object of a shape. Never rejects; gives up when the signal says so, and tries once more where that may help. */
export type CallModel = <T>(prompt: Filled, object: ObjectAsked<T>) => Promise<Called<T>>

export type ObjectAsked<T> = { readonly shape: z.ZodType<T>; readonly name: string; readonly signal: AbortSignal }

/** Calls the configured model. LangChain is loaded with the first call. */
export function callerOf(config: ModelConfig): CallModel {
  let loading: Promise<Loaded> | undefined
  return async (prompt, object) => {
    loading ??= loadLangChain(config)
    const loaded = await loading.catch(() => undefined)
    loading = loaded && loading
    if (!loaded) return { failed: 'cannot be reached', tokens: 0, cached: 0 }
    const first = await once(loaded, prompt, object)
    if ('said' in first || !first.again) return first
    const second = await once(loaded, prompt, { ...object, method: first.again })
    return { ...second, tokens: first.tokens + second.tokens, cached: first.cached + second.cached }
  }
}

type Loaded = {
  readonly config: ModelConfig
  readonly model: Awaited<ReturnType<typeof import('langchain/chat_models/universal')['initChatModel']>>
  readonly messages: typeof import('@langchain/core/messages')
}

async function loadLangChain(config: ModelConfig): Promise<Loaded> {
  const [{ initChatModel }, messages] = await Promise.all([
    import('langchain/chat_models/universal'),
    import('@langchain/core/messages'),
  ])
  const { model, ...settings } = settingsOf(config)
  return { config, model: await initChatModel(String(model), settings), messages }
}

type Method = 'jsonSchema' | 'functionCalling'
type Tried<T> = Called<T> & { readonly again?: Method | undefined }

async function once<T>(
  loaded: Loaded,
  prompt: Filled,
  { shape, name, signal, method }: ObjectAsked<T> & { readonly method?: Method },
): Promise<Tried<T>> {
  const estimate = { tokens: tokensOf(prompt), cached: 0 }
  const same = method ?? (loaded.config.provider === 'anthropic' ? 'functionCalling' : 'jsonSchema')
  try {
    signal.throwIfAborted()
    const asked = loaded.model.withStructuredOutput(shape as z.ZodType<Record<string, unknown>>, {
      name,
      includeRaw: true,
      method: same,
    })
    const { raw, parsed } = await sooner(asked.invoke(written(loaded, prompt), { signal }), signal)
    const spent = spentOn(raw, estimate.tokens)
    const read = shape.safeParse(parsed ?? jsonIn((raw as { content?: unknown }).content))
    return read.success
      ? { said: read.data, ...spent }
      : { failed: 'answered in no form we asked for', again: 'functionCalling', ...spent }
  } catch (fault) {
    if (signal.aborted) return { failed: 'too slow', ...estimate }
    return { ...estimate, ...troubleOf(fault, same) }
  }
}

/** Providers differ in when they look at the signal; we do not wait for them. */
function sooner<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true })),
  ])
}

/** The fixed part first, marked to be kept where the provider wants to be told so. */
function written({ config, messages }: Loaded, { fixed, asked }: Filled) {
  const content =
    config.provider === 'anthropic' ? [{ type: 'text', text: fixed, cache_control: { type: 'ephemeral' } }] : fixed
  return [new messages.SystemMessage({ content }), new messages.HumanMessage(asked)]
}

type Trouble = { readonly failed: Failure; readonly again?: Method | undefined; readonly tokens?: number }

/** A wrong key stays wrong. A form that a server does not know may be asked for in the older way. A request that was refused cost nothing. */
function troubleOf(fault: unknown, method: Method): Trouble {
  const status = typeof fault === 'object' && fault !== null && 'status' in fault ? Number(fault.status) : undefined
  if (status === 400 || status === 422)
    return { failed: 'refused the request', tokens: 0, again: method === 'jsonSchema' ? 'functionCalling' : undefined }
  if (status && status < 500 && ![408, 409, 429].includes(status)) return { failed: 'refused the request', tokens: 0 }
  if (status) return { failed: 'cannot be reached', tokens: 0, again: method }
  const unread = fault instanceof Error && !fault.cause && /syntax|zod|pars|^type/i.test(fault.name)
  return unread
    ? { failed: 'answered in no form we asked for', again: 'functionCalling' }
    : { failed: 'cannot be reached', tokens: 0, again: method }
}

function spentOn(raw: unknown, estimate: number): { tokens: number; cached: number } {
  const { usage_metadata: usage } = raw as {
    usage_metadata?: { total_tokens?: number; input_token_details?: { cache_read?: number } }
  }
  return { tokens: usage?.total_tokens || estimate, cached: usage?.input_token_details?.cache_read ?? 0 }
}

/** About how many tokens a prompt is, with its answer. */
export const tokensOf = ({ fixed, asked }: Filled): number => Math.ceil((fixed.length + asked.length) / 4) + 400
