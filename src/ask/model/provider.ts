import type { ModelConfig } from './config.ts'
import { guardedFetch, openaiFetch } from './guarded-fetch.ts'

/**
 * What LangChain's `initChatModel` is told. Addresses and keys are always given, so that no variable of the environment
 * can lead questions elsewhere; LangChain's own retries are off, for we count ours.
 */
export function settingsOf(config: ModelConfig): Record<string, unknown> {
  const { model, url, key } = config
  const common = { model, modelProvider: config.provider, maxRetries: 0 }
  switch (config.provider) {
    case 'openai':
      return { ...common, apiKey: key ?? 'none', configuration: { baseURL: url, fetch: openaiFetch } }
    case 'azure_openai':
      return {
        ...common,
        azureOpenAIApiKey: key,
        azureOpenAIEndpoint: url,
        azureOpenAIApiDeploymentName: model,
        azureOpenAIApiVersion: config.version,
        configuration: { baseURL: url, fetch: openaiFetch },
      }
    case 'anthropic':
      return { ...common, apiKey: key, anthropicApiUrl: url, maxTokens: 2000, clientOptions: { fetch: guardedFetch } }
    case 'ollama':
      return {
        ...common,
        baseUrl: url,
        fetch: guardedFetch,
        temperature: 0,
        numCtx: config.reads === 'toolkit' ? 65_536 : 8192,
        ...(key ? { headers: { Authorization: `Bearer ${key}` } } : {}),
      }
    default:
      return config satisfies never
  }
}
